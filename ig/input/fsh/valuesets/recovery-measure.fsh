ValueSet: RecoveryMeasureVS
Id: recovery-measure
Title: "Measure of recovery"
Description: "The totals by which recovery is seen here: PHQ-9, PCL-5, GAD-7. The codes are LOINC's and are not checked when the guide is built."
* insert Published
* ^copyright = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc."
* $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* $loinc#101698-9 "PTSD PCL-5 score [PCL-5]"
* $loinc#70274-6
