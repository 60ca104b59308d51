CodeSystem: LawfulBasisCS
Id: lawful-basis
Title: "Lawful basis of a referral"
Description: "Why a referral may be sent without the victim's own release."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/lawful-basis"
* #statutory-duty "Statutory duty" "A law obliges the source to make this referral."
* #emergency "Emergency" "The victim cannot decide now, and waiting would endanger life or health."
* #guardian-consent "Consent of a guardian" "A parent or guardian who may decide for the victim agreed; never the person who did the harm."
