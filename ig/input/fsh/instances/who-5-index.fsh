RuleSet: Who5Band(low, high, code)
* qualifiedInterval[+].category = #reference
* qualifiedInterval[=].range.low = {low} '%' "%"
* qualifiedInterval[=].range.high = {high} '%' "%"
* qualifiedInterval[=].context = Who5WellBeingCS#{code}

Instance: who-5-index
InstanceOf: ObservationDefinition
Usage: #definition
Title: "WHO-5 index"
Description: "What the WHO-5 index is measured in, the band that each index falls into, and when a change counts. Higher is better."
* insert PlannedInstance("The server does not yet score the WHO-5.")
* insert Direction(true)
* insert Threshold(cut-point, <=, 50, %, true, [["A raw score below 13, an index of 50 or less: secondary sources (help.valant.com, simplified.tools)."]])
* insert Threshold(meaningful-change, >=, 10, %, true, [["10 points of the index: secondary sources (help.valant.com, simplified.tools)."]])
* insert Threshold(worsened, >=, 10, %, false, [["The meaningful change turned around; no source of its own."]])
* insert ScoreDefinition(InstrumentScoreCS#who-5-index, WHO-5 index)
* quantitativeDetails.unit = $ucum#% "%"
* insert Who5Band(0, 50, poor)
* insert Who5Band(51, 100, not-poor)
