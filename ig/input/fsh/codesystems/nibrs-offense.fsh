CodeSystem: NibrsOffenseCS
Id: nibrs-offense
Title: "NIBRS offense"
Description: "Offense codes of the FBI's National Incident-Based Reporting System, as far as this guide uses them: crimes against persons, the property crimes that often lead to a referral, and a few others. The codes are the FBI's, the definitions are our own words; the URL is this guide's, since no official one for FHIR was found. It is a fragment: NIBRS has more codes, and a code that is not here is not wrong. Codes and names were read in the open-source NIBRS tools of SEARCH (2024). Send a code only where the type of victimization does not say enough, and never the officer's narrative."
* insert Published
* ^caseSensitive = true
* ^content = #fragment
* ^valueSet = "https://haven.example.org/ig/ValueSet/nibrs-offense"
* ^property[+].code = #against
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/nibrs-offense#against"
* ^property[=].description = "What NIBRS says the crime is against: person, property, society, or any."
* ^property[=].type = #string
* ^property[+].code = #group
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/nibrs-offense#group"
* ^property[=].description = "A or B. Group B offenses are reported by arrest; that no victim is reported with them is unverified."
* ^property[=].type = #string
* #09A "Murder & Non-negligent Manslaughter" "A person was killed on purpose. The victim who is referred is a survivor."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #09B "Negligent Manslaughter" "A person was killed by negligence. The victim who is referred is a survivor."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #09C "Justifiable Homicide" "A killing that the law allows. The source lists it with the crimes against persons."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #100 "Kidnapping/Abduction" "A person was taken or held unlawfully, by a stranger or by a parent."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #11A "Rape" "A sexual act without consent. The FBI is said to have joined 11A, 11B and 11C under one definition; unverified here."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #11B "Sodomy" "A sexual act without consent; see 11A."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #11C "Sexual Assault With An Object" "A sexual act without consent, with an object; see 11A."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #11D "Fondling" "Sexual touching without consent."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #13A "Aggravated Assault" "An attack with a weapon or with serious injury."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #13B "Simple Assault" "An attack without a weapon and without serious injury."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #13C "Intimidation" "A person was put in fear by words or conduct, without an attack. NIBRS has no code for stalking; that it is reported here is unverified."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #36A "Incest" "A sexual act between relatives who may not marry."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #36B "Statutory Rape" "A sexual act with a person below the age of consent."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #64A "Human Trafficking, Commercial Sex Acts" "A person was made to perform commercial sex acts."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #64B "Human Trafficking, Involuntary Servitude" "A person was held to work against their will."
  * ^property[+].code = #against
  * ^property[=].valueString = "person"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #120 "Robbery" "Property was taken from a person by force or threat. NIBRS counts it with the crimes against property."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #200 "Arson" "Property was set on fire on purpose."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #210 "Extortion/Blackmail" "Something of value was obtained by threat."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #220 "Burglary/Breaking & Entering" "A building was entered unlawfully to commit a crime."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23A "Pocket-picking" "Larceny from a person's pocket."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23B "Purse-snatching" "Larceny of a purse without force against the person."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23C "Shoplifting" "Larceny from a shop."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23D "Theft From Building" "Larceny from a building open to the thief."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23E "Theft From Coin-Operated Machine or Device" "Larceny from a coin machine."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23F "Theft From Motor Vehicle" "Larceny from a vehicle."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23G "Theft of Motor Vehicle Parts or Accessories" "Larceny of parts of a vehicle."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #23H "All Other Larceny" "Larceny of any other kind."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #240 "Motor Vehicle Theft" "A motor vehicle was stolen."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26A "False Pretenses/Swindle/Confidence Game" "Property was obtained by a false story."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26B "Credit Card/Automated Teller Machine Fraud" "Fraud with a card or at a cash machine."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26C "Impersonation" "Someone pretended to be another person."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26D "Welfare Fraud" "Fraud against a public benefit."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26E "Wire Fraud" "Fraud by telephone or online."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26F "Identity Theft" "Another person's identifying data were taken or used."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #26G "Hacking/Computer Invasion" "A computer was entered without right."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #290 "Destruction/Damage/Vandalism of Property" "Property was damaged on purpose."
  * ^property[+].code = #against
  * ^property[=].valueString = "property"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #370 "Pornography/Obscene Material" "Obscene material, of adults or of children: the code does not tell which."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #40A "Prostitution" "Commercial sex."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #40B "Assisting or Promoting Prostitution" "Profit from another person's commercial sex."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #40C "Purchasing Prostitution" "Commercial sex was bought."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #520 "Weapon Law Violations" "A law on weapons was broken."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #720 "Animal Cruelty" "An animal was hurt; where it is a family's, it can be a sign of danger to people."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "A"
* #90D "Driving Under the Influence" "Driving under the influence of alcohol or drugs."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "B"
* #90F "Family Offenses, Nonviolent" "An offense against a family member without violence."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "B"
* #90H "Peeping Tom" "Secret watching of a person in private."
  * ^property[+].code = #against
  * ^property[=].valueString = "society"
  * ^property[+].code = #group
  * ^property[=].valueString = "B"
* #90Z "All Other Offenses" "Any other offense."
  * ^property[+].code = #against
  * ^property[=].valueString = "any"
  * ^property[+].code = #group
  * ^property[=].valueString = "B"
