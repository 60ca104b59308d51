// A score of an instrument, with the ends of its scale.
RuleSet: ScoreConcept(code, display, definition, instrument, minimum, maximum)
* #{code} {display} {definition}
* #{code} ^property[+].code = #instrument
* #{code} ^property[=].valueString = "{instrument}"
* #{code} ^property[+].code = #minimum
* #{code} ^property[=].valueDecimal = {minimum}
* #{code} ^property[+].code = #maximum
* #{code} ^property[=].valueDecimal = {maximum}

CodeSystem: InstrumentScoreCS
Id: instrument-score
Title: "Instrument score"
Description: "Scores for which no LOINC code could be verified. Each names its instrument and the ends of its scale."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/instrument-score"
* ^property[+].code = #instrument
* ^property[=].description = "The instrument, by the id of its Questionnaire."
* ^property[=].type = #string
* ^property[+].code = #minimum
* ^property[=].description = "The lowest score possible."
* ^property[=].type = #decimal
* ^property[+].code = #maximum
* ^property[=].description = "The highest score possible."
* ^property[=].type = #decimal
* insert ScoreConcept(pcl-5-cluster-b, "PCL-5 cluster B\, intrusion", "The sum of questions 1 to 5.", pcl-5, 0, 20)
* insert ScoreConcept(pcl-5-cluster-c, "PCL-5 cluster C\, avoidance", "The sum of questions 6 and 7.", pcl-5, 0, 8)
* insert ScoreConcept(pcl-5-cluster-d, "PCL-5 cluster D\, cognitions and mood", "The sum of questions 8 to 14.", pcl-5, 0, 28)
* insert ScoreConcept(pcl-5-cluster-e, "PCL-5 cluster E\, arousal and reactivity", "The sum of questions 15 to 20.", pcl-5, 0, 24)
* #pcl-5-provisional-rule "PCL-5 provisional DSM-5 symptom rule" "True if at least one question of cluster B, one of C, two of D and two of E are answered Moderately or higher. It is not a diagnosis: the traumatic event, duration, distress and other causes are for a clinician to establish."
* #pcl-5-provisional-rule ^property[+].code = #instrument
* #pcl-5-provisional-rule ^property[=].valueString = "pcl-5"
* insert ScoreConcept(pc-ptsd-5-total, "PC-PTSD-5 total", "The number of questions answered Yes; 0 without exposure.", pc-ptsd-5, 0, 5)
* insert ScoreConcept(who-5-raw, "WHO-5 raw score", "The sum of the five answers.", who-5, 0, 25)
* insert ScoreConcept(who-5-index, "WHO-5 index", "The raw score times four\, in percent.", who-5, 0, 100)
* insert ScoreConcept(c-ssrs-triage-level, "C-SSRS screener triage level", "0 nothing reported\, 1 low\, 2 moderate\, 3 high.", c-ssrs-screener, 0, 3)
