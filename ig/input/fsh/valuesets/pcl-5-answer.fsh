ValueSet: Pcl5AnswerVS
Id: pcl-5-answer
Title: "PCL-5 answer"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Pcl5AnswerCS
