Instance: service-harbor-shelter
InstanceOf: DirectoryService
Usage: #example
Title: "Emergency shelter"
Description: "The hard case: a shelter, full at the moment. It has no location, here or elsewhere; who is referred is told where to go by telephone."
* extension[capacity].valueCode = #closed
* active = true
* providedBy = Reference(harbor-advocates)
* category = VictimServiceCS#d1 "Emergency shelter or safe house"
* name = "A safe bed for the first nights"
* comment = "Call the hotline in the night; a referral is read from eight to six."
* telecom.system = #phone
* telecom.value = "555-0130"
* telecom.use = #work
* coverageArea[+] = Reference(area-sangamon)
* coverageArea[+] = Reference(area-illinois)
* characteristic[+] = SessionModeCS#in-person "In person"
* characteristic[+].text = "American Sign Language"
* communication = urn:ietf:bcp:47#en "English"
* referralMethod[+] = http://terminology.hl7.org/CodeSystem/service-referral-method#elec "Secure Messaging"
* referralMethod[+] = http://terminology.hl7.org/CodeSystem/service-referral-method#phone "Phone"
