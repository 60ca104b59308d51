Instance: service-riverside-counseling
InstanceOf: DirectoryService
Usage: #example
Title: "Individual counseling"
Description: "The plain case: counseling at a clinic, at its intake office or by video, in two languages, open."
* extension[capacity].valueCode = #open
* active = true
* providedBy = Reference(riverside-clinic)
* category = VictimServiceCS#c4 "Individual counseling"
* location = Reference(place-riverside-intake)
* name = "Individual counseling after a crime"
* telecom.system = #phone
* telecom.value = "555-0120"
* telecom.use = #work
* coverageArea = Reference(area-sangamon)
* characteristic[+] = SessionModeCS#in-person "In person"
* characteristic[+] = SessionModeCS#video "Video"
* communication[+] = urn:ietf:bcp:47#en "English"
* communication[+] = urn:ietf:bcp:47#es "Spanish"
* referralMethod = http://terminology.hl7.org/CodeSystem/service-referral-method#elec "Secure Messaging"
