Instance: gad-7-complete
InstanceOf: Gad7Response
Usage: #example
Title: "A complete GAD-7"
Description: "The plain case: all seven answered, total 12, moderate."
* insert ResponseTo(gad-7, jane-doe, 2026-11-20T10:50:00Z)
* insert Gad7Answered(1, LA6570-1, More than half the days)
* insert Gad7Answered(2, LA6571-9, Nearly every day)
* insert Gad7Answered(3, LA6570-1, More than half the days)
* insert Gad7Answered(4, LA6569-3, Several days)
* insert Gad7Answered(5, LA6569-3, Several days)
* insert Gad7Answered(6, LA6570-1, More than half the days)
* insert Gad7Answered(7, LA6569-3, Several days)
