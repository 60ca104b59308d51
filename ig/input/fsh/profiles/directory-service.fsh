Profile: DirectoryService
Parent: HealthcareService
Id: directory-service
Title: "Service in the directory"
Description: "A service that victims can be referred for: what it is, who gives it, whom it is for, in which languages, whether it takes new referrals, and how to refer. Kept by the operator in the directory that all parties read, so nothing about a person belongs here, and nothing that tells where a shelter is."
* insert Published
* obeys shelter-has-no-place
* extension contains ServiceCapacity named capacity 1..1 MS
* extension[capacity] ^short = "open, limited, closed"
* identifier MS
* identifier ^short = "The organization's own number of the service"
* active 1..1 MS
* active ^short = "false when the service is no longer given"
* providedBy 1..1 MS
* providedBy only Reference(Organization)
* providedBy ^short = "The party that gives it; the owner of a referral's Task"
* category 1..* MS
* category from VictimServiceVS (required)
* category ^short = "The service, one of the PMT's; the code that a referral asks for"
* type MS
* type ^short = "The same in another code system, if useful"
* location MS
* location only Reference(Location)
* location ^short = "Public intake places; none for a shelter"
* name 1..1 MS
* name ^short = "What people call it"
* comment MS
* comment ^short = "What a source should know before it refers"
* telecom MS
* telecom ^short = "The switchboard or the hotline, not a person's own"
* coverageArea 1..* MS
* coverageArea only Reference(Location)
* coverageArea ^short = "Areas whose residents it is for"
* eligibility MS
* eligibility ^short = "Who can get it, for example by age"
* program MS
* program ^short = "The program that pays for it or runs it"
* characteristic 1..* MS
* characteristic from SessionModeVS (extensible)
* characteristic ^short = "in-person, video, phone: video and phone are tele-therapy; also others, such as wheelchair access"
* communication 1..* MS
* communication ^short = "Languages in which it is given, such as en, es"
* referralMethod 1..* MS
* referralMethod ^short = "How to refer: elec is over this server"
* availableTime MS
* availableTime ^short = "When it can be reached"
* photo 0..0
* photo ^short = "A picture may show a place"
