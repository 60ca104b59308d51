ValueSet: InstrumentScoreVS
Id: instrument-score
Title: "Instrument score"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system InstrumentScoreCS
