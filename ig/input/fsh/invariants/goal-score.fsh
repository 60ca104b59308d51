Invariant: goal-score
Description: "A target score lies within its instrument: 0 to 27 for a PHQ-9, 0 to 80 for a PCL-5, 0 to 21 for a GAD-7, given as a quantity in {score}."
Severity: #error
Expression: "measure.coding.where(system = 'http://loinc.org' and (code = '44261-6' or code = '101698-9' or code = '70274-6')).empty() or (detail is Quantity and detail.code = '{score}' and detail.value >= 0 and ((measure.coding.where(code = '44261-6').exists() and detail.value <= 27) or (measure.coding.where(code = '101698-9').exists() and detail.value <= 80) or (measure.coding.where(code = '70274-6').exists() and detail.value <= 21)))"
