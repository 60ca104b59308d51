CodeSystem: PcPtsd5ResultCS
Id: pc-ptsd-5-result
Title: "PC-PTSD-5 result"
Description: "Which cut-points a PC-PTSD-5 total reaches. The limits are in the ObservationDefinition pc-ptsd-5-total."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/pc-ptsd-5-result"
* #negative "Negative" "Total 0 to 2."
* #positive-at-3 "Positive at cut-point 3 only" "Total 3. Cut-point 3 finds more of those who have PTSD; in the 2021 VA study women were missed at 4."
* #positive-at-4 "Positive at cut-points 3 and 4" "Total 4 or 5. Cut-point 4 gave the best balance in the 2021 VA study."
