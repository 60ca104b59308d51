Instance: pcl-5-gap
InstanceOf: Pcl5Response
Usage: #example
Title: "A PCL-5 with a gap"
Description: "The hard case: question 12 left open. Total, cluster D and the provisional rule are withheld; clusters B 6, C 3 and E 11 are complete and scored."
* insert ResponseTo(pcl-5, jane-doe, 2026-12-18T10:30:00Z)
* insert Pcl5Answered(01, moderately, Moderately)
* insert Pcl5Answered(02, a-little-bit, A little bit)
* insert Pcl5Answered(03, not-at-all, Not at all)
* insert Pcl5Answered(04, moderately, Moderately)
* insert Pcl5Answered(05, a-little-bit, A little bit)
* insert Pcl5Answered(06, moderately, Moderately)
* insert Pcl5Answered(07, a-little-bit, A little bit)
* insert Pcl5Answered(08, a-little-bit, A little bit)
* insert Pcl5Answered(09, moderately, Moderately)
* insert Pcl5Answered(10, moderately, Moderately)
* insert Pcl5Answered(11, moderately, Moderately)
* insert Pcl5Answered(13, a-little-bit, A little bit)
* insert Pcl5Answered(14, not-at-all, Not at all)
* insert Pcl5Answered(15, moderately, Moderately)
* insert Pcl5Answered(16, a-little-bit, A little bit)
* insert Pcl5Answered(17, moderately, Moderately)
* insert Pcl5Answered(18, moderately, Moderately)
* insert Pcl5Answered(19, a-little-bit, A little bit)
* insert Pcl5Answered(20, quite-a-bit, Quite a bit)
