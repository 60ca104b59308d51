Instance: pcl-5-complete
InstanceOf: Pcl5Response
Usage: #example
Title: "A complete PCL-5"
Description: "The plain case: all twenty answered. Total 43, above the cut-point; clusters B 11, C 6, D 13, E 13; the provisional rule is met, which is not a diagnosis."
* insert ResponseTo(pcl-5, jane-doe, 2026-11-20T10:40:00Z)
* insert Pcl5Answered(01, quite-a-bit, Quite a bit)
* insert Pcl5Answered(02, moderately, Moderately)
* insert Pcl5Answered(03, a-little-bit, A little bit)
* insert Pcl5Answered(04, quite-a-bit, Quite a bit)
* insert Pcl5Answered(05, moderately, Moderately)
* insert Pcl5Answered(06, quite-a-bit, Quite a bit)
* insert Pcl5Answered(07, quite-a-bit, Quite a bit)
* insert Pcl5Answered(08, not-at-all, Not at all)
* insert Pcl5Answered(09, quite-a-bit, Quite a bit)
* insert Pcl5Answered(10, moderately, Moderately)
* insert Pcl5Answered(11, quite-a-bit, Quite a bit)
* insert Pcl5Answered(12, moderately, Moderately)
* insert Pcl5Answered(13, moderately, Moderately)
* insert Pcl5Answered(14, a-little-bit, A little bit)
* insert Pcl5Answered(15, a-little-bit, A little bit)
* insert Pcl5Answered(16, not-at-all, Not at all)
* insert Pcl5Answered(17, quite-a-bit, Quite a bit)
* insert Pcl5Answered(18, quite-a-bit, Quite a bit)
* insert Pcl5Answered(19, moderately, Moderately)
* insert Pcl5Answered(20, extremely, Extremely)
