CodeSystem: SpecialClassificationCS
Id: special-classification
Title: "Special classification of a victim"
Description: "The special classifications that the U.S. Office for Victims of Crime counts in its Performance Measurement Tool (PMT). The tool numbers none, so the codes are this guide's; later revisions of the tool may use other words. A victim chooses what to report, can report several, and is never asked to prove one. It is not used to decide who is served."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/special-classification"
* #deaf-hard-of-hearing "Deaf/Hard of hearing" "The victim is deaf or hard of hearing; ask which form of communication works."
* #homeless "Homeless" "The victim has no home of their own now; a letter or a visit may not reach them."
* #immigrant-refugee-asylum-seeker "Immigrants/Refugees/Asylum seekers" "The victim came from another country. It says nothing about a legal status, and none is recorded."
* #lgbtq "LGBTQ" "The victim says so. It is not derived from other data."
* #veteran "Veterans" "The victim served in the armed forces."
* #disability "Victims with disabilities: cognitive/physical/mental" "The victim has a disability; what help is needed is agreed with the victim."
* #limited-english-proficiency "Victims with limited English proficiency" "The victim needs another language than English; the safe contact names the language to interpret."
* #other "Other" "Another classification; say which in the text of the concept."
