Instance: gad-7-partial
InstanceOf: Gad7Response
Usage: #example
Title: "A partly answered GAD-7"
Description: "The hard case: question 5 left open, so there is no total and no Observation."
* insert ResponseTo(gad-7, jane-doe, 2026-12-04T10:50:00Z)
* insert Gad7Answered(1, LA6569-3, Several days)
* insert Gad7Answered(2, LA6570-1, More than half the days)
* insert Gad7Answered(3, LA6569-3, Several days)
* insert Gad7Answered(4, LA6569-3, Several days)
* insert Gad7Answered(6, LA6570-1, More than half the days)
* insert Gad7Answered(7, LA6568-5, Not at all)
