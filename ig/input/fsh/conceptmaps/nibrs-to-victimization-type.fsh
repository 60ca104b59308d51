Instance: nibrs-to-victimization-type
InstanceOf: ConceptMap
Usage: #definition
Title: "NIBRS offense to type of victimization"
Description: "Which types of victimization an NIBRS offense can stand for. A proposal for the officer, not a decision."
* url = "https://haven.example.org/ig/ConceptMap/nibrs-to-victimization-type"
* version = "0.1.0"
* name = "NibrsToVictimizationType"
* title = "NIBRS offense to type of victimization"
* status = #draft
* experimental = false
* date = "2026-11-24"
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"
* description = """
Which of the 26 types of victimization an NIBRS offense can stand for. NIBRS says what the offense was, the types say what was done to the victim;
the one does not decide the other. Where several types are listed, the comment says what decides. No map of the FBI or of the Office for Victims of Crime was
found; this one is ours.

**What NIBRS cannot say, so that no code leads there.** Stalking has no code (13C, intimidation, overlaps; that stalking is reported there is unverified).
Domestic and family violence, teen dating violence, and abuse or neglect of elders stand in the victim's age and the relationship of victim to offender, not in the code.
A hate crime stands in the bias motivation of the incident. Mass violence and terrorism have no code. Adults abused as children: the date of the offense is not in the code.
Bullying, hit-and-run and other harm by vehicles have no code of their own. DUI has one (90D), but in Group B, which is reported by arrest.

**What the types cannot say.** Extortion, theft, vandalism and voyeurism have no type and become other, with a text. Offenses against society
(weapons, animals) and fraud against a public body have no victim in the sense of the types and are unmatched.
"""
* sourceCanonical = "https://haven.example.org/ig/ValueSet/nibrs-offense"
* targetCanonical = "https://haven.example.org/ig/ValueSet/victimization-type"
* group.source = "https://haven.example.org/ig/CodeSystem/nibrs-offense"
* group.target = "https://haven.example.org/ig/CodeSystem/victimization-type"
* group.element[+].code = #09A
* group.element[=].display = "Murder & Non-negligent Manslaughter"
* group.element[=].target[+].code = #homicide-survivor
* group.element[=].target[=].display = "Survivors of homicide victims"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The person referred is a survivor, not the person killed. Survivors of 09B are counted under the same type."
* group.element[+].code = #09B
* group.element[=].display = "Negligent Manslaughter"
* group.element[=].target[+].code = #homicide-survivor
* group.element[=].target[=].display = "Survivors of homicide victims"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "As for 09A. Where a drunk driver caused the death, dui-dwi may be the better type."
* group.element[+].code = #09C
* group.element[=].display = "Justifiable Homicide"
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "Decide with the person: a survivor may still need help (homicide-survivor), but the code says that there was no crime."
* group.element[+].code = #100
* group.element[=].display = "Kidnapping/Abduction"
* group.element[=].target[+].code = #kidnapping-noncustodial
* group.element[=].target[=].display = "Kidnapping (noncustodial)"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "NIBRS has one code for both kinds of kidnapping; who took the person decides."
* group.element[=].target[+].code = #kidnapping-custodial
* group.element[=].target[=].display = "Kidnapping (custodial)"
* group.element[=].target[=].equivalence = #narrower
* group.element[=].target[=].comment = "NIBRS has one code for both kinds of kidnapping; choose this one if a parent or guardian took a child against a custody right."
* group.element[+].code = #11A
* group.element[=].display = "Rape"
* group.element[=].target[+].code = #adult-sexual-assault
* group.element[=].target[=].display = "Adult sexual assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The code does not tell the victim's age; the type also covers sexual acts other than rape."
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers sexual acts other than rape."
* group.element[+].code = #11B
* group.element[=].display = "Sodomy"
* group.element[=].target[+].code = #adult-sexual-assault
* group.element[=].target[=].display = "Adult sexual assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The code does not tell the victim's age; the type also covers other sexual acts."
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers other sexual acts."
* group.element[+].code = #11C
* group.element[=].display = "Sexual Assault With An Object"
* group.element[=].target[+].code = #adult-sexual-assault
* group.element[=].target[=].display = "Adult sexual assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The code does not tell the victim's age; the type also covers other sexual acts."
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers other sexual acts."
* group.element[+].code = #11D
* group.element[=].display = "Fondling"
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers other sexual acts."
* group.element[=].target[+].code = #adult-sexual-assault
* group.element[=].target[=].display = "Adult sexual assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is an adult; the type also covers other sexual acts."
* group.element[+].code = #13A
* group.element[=].display = "Aggravated Assault"
* group.element[=].target[+].code = #adult-physical-assault
* group.element[=].target[=].display = "Adult physical assault (includes aggravated and simple assault)"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The code does not tell the victim's age; the type also covers simple assault."
* group.element[=].target[+].code = #child-physical-abuse-neglect
* group.element[=].target[=].display = "Child physical abuse or neglect"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers neglect."
* group.element[=].target[+].code = #domestic-family-violence
* group.element[=].target[=].display = "Domestic and/or family violence"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the offender is a partner or a relative. NIBRS says so in the relationship of victim to offender, not in the code."
* group.element[+].code = #13B
* group.element[=].display = "Simple Assault"
* group.element[=].target[+].code = #adult-physical-assault
* group.element[=].target[=].display = "Adult physical assault (includes aggravated and simple assault)"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "The code does not tell the victim's age; the type also covers aggravated assault."
* group.element[=].target[+].code = #child-physical-abuse-neglect
* group.element[=].target[=].display = "Child physical abuse or neglect"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type also covers neglect."
* group.element[=].target[+].code = #domestic-family-violence
* group.element[=].target[=].display = "Domestic and/or family violence"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the offender is a partner or a relative. NIBRS says so in the relationship of victim to offender, not in the code."
* group.element[+].code = #13C
* group.element[=].display = "Intimidation"
* group.element[=].target[+].code = #stalking-harassment
* group.element[=].target[=].display = "Stalking/harassment"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "One threat is not stalking, and stalking need not contain a threat. NIBRS has no stalking code; that stalking is reported here is unverified."
* group.element[=].target[+].code = #bullying
* group.element[=].target[=].display = "Bullying (verbal, cyber, or physical)"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If it is repeated aggression among peers; bullying also covers force."
* group.element[+].code = #36A
* group.element[=].display = "Incest"
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is a child; the type covers every offender."
* group.element[=].target[+].code = #domestic-family-violence
* group.element[=].target[=].display = "Domestic and/or family violence"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the victim is an adult and there was coercion."
* group.element[+].code = #36B
* group.element[=].display = "Statutory Rape"
* group.element[=].target[+].code = #child-sexual-abuse
* group.element[=].target[=].display = "Child sexual abuse/assault"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #64A
* group.element[=].display = "Human Trafficking, Commercial Sex Acts"
* group.element[=].target[+].code = #human-trafficking-sex
* group.element[=].target[=].display = "Human trafficking: sex"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #64B
* group.element[=].display = "Human Trafficking, Involuntary Servitude"
* group.element[=].target[+].code = #human-trafficking-labor
* group.element[=].target[=].display = "Human trafficking: labor"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #120
* group.element[=].display = "Robbery"
* group.element[=].target[+].code = #robbery
* group.element[=].target[=].display = "Robbery"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #200
* group.element[=].display = "Arson"
* group.element[=].target[+].code = #arson
* group.element[=].target[=].display = "Arson"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #210
* group.element[=].display = "Extortion/Blackmail"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for extortion: send other, and say which in the text."
* group.element[+].code = #220
* group.element[=].display = "Burglary/Breaking & Entering"
* group.element[=].target[+].code = #burglary
* group.element[=].target[=].display = "Burglary"
* group.element[=].target[=].equivalence = #equivalent
* group.element[+].code = #23A
* group.element[=].display = "Pocket-picking"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23B
* group.element[=].display = "Purse-snatching"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23C
* group.element[=].display = "Shoplifting"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23D
* group.element[=].display = "Theft From Building"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23E
* group.element[=].display = "Theft From Coin-Operated Machine or Device"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23F
* group.element[=].display = "Theft From Motor Vehicle"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23G
* group.element[=].display = "Theft of Motor Vehicle Parts or Accessories"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #23H
* group.element[=].display = "All Other Larceny"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #240
* group.element[=].display = "Motor Vehicle Theft"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for theft: send other, and say which in the text."
* group.element[+].code = #26A
* group.element[=].display = "False Pretenses/Swindle/Confidence Game"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #26B
* group.element[=].display = "Credit Card/Automated Teller Machine Fraud"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #26C
* group.element[=].display = "Impersonation"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #26D
* group.element[=].display = "Welfare Fraud"
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "The victim is a public body, not a person."
* group.element[+].code = #26E
* group.element[=].display = "Wire Fraud"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #26F
* group.element[=].display = "Identity Theft"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #wider
* group.element[+].code = #26G
* group.element[=].display = "Hacking/Computer Invasion"
* group.element[=].target[+].code = #identity-theft-fraud-financial
* group.element[=].target[=].display = "Identity theft/fraud/financial crime"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If money, property or identity was taken; intrusion alone, for example by a stalking partner, is another type."
* group.element[+].code = #290
* group.element[=].display = "Destruction/Damage/Vandalism of Property"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for vandalism: send other, and say which in the text. If it was chosen out of bias, hate-crime."
* group.element[+].code = #370
* group.element[=].display = "Pornography/Obscene Material"
* group.element[=].target[+].code = #child-pornography
* group.element[=].target[=].display = "Child pornography"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "Only if the images show a child; the code does not tell, and a referral is for the child who is shown."
* group.element[+].code = #40A
* group.element[=].display = "Prostitution"
* group.element[=].target[+].code = #human-trafficking-sex
* group.element[=].target[=].display = "Human trafficking: sex"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "Only if the person was made to do it by force, fraud or coercion, or is a minor. The code alone says nothing of the kind."
* group.element[+].code = #40B
* group.element[=].display = "Assisting or Promoting Prostitution"
* group.element[=].target[+].code = #human-trafficking-sex
* group.element[=].target[=].display = "Human trafficking: sex"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the person who was sold is the victim, and was made to do it by force, fraud or coercion, or is a minor."
* group.element[+].code = #40C
* group.element[=].display = "Purchasing Prostitution"
* group.element[=].target[+].code = #human-trafficking-sex
* group.element[=].target[=].display = "Human trafficking: sex"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If the person who was bought is the victim, and was made to do it by force, fraud or coercion, or is a minor."
* group.element[+].code = #520
* group.element[=].display = "Weapon Law Violations"
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No victim follows from the code."
* group.element[+].code = #720
* group.element[=].display = "Animal Cruelty"
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No type covers it. Ask about domestic-family-violence."
* group.element[+].code = #90D
* group.element[=].display = "Driving Under the Influence"
* group.element[=].target[+].code = #dui-dwi
* group.element[=].target[=].display = "DUI/DWI incidents"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If somebody was harmed. As a Group B offense it is reported by arrest, so an incident without an arrest has no code."
* group.element[+].code = #90F
* group.element[=].display = "Family Offenses, Nonviolent"
* group.element[=].target[+].code = #domestic-family-violence
* group.element[=].target[=].display = "Domestic and/or family violence"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If there was coercion without violence. The code also covers what is not domestic violence."
* group.element[=].target[+].code = #child-physical-abuse-neglect
* group.element[=].target[=].display = "Child physical abuse or neglect"
* group.element[=].target[=].equivalence = #inexact
* group.element[=].target[=].comment = "If a child was left without needed care."
* group.element[+].code = #90H
* group.element[=].display = "Peeping Tom"
* group.element[=].target[+].code = #other
* group.element[=].target[=].display = "Other (explain)"
* group.element[=].target[=].equivalence = #wider
* group.element[=].target[=].comment = "No type for voyeurism: send other, and say which in the text; if it was repeated, stalking-harassment."
* group.element[+].code = #90Z
* group.element[=].display = "All Other Offenses"
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "It can be anything; choose the type from what happened."
