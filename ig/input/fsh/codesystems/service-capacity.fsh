CodeSystem: ServiceCapacityCS
Id: service-capacity
Title: "Capacity of a service"
Description: "Whether a service takes new referrals now. It is an advice to whoever refers, and no promise of a place."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/service-capacity"
* #open "Open" "Takes new referrals."
* #limited "Limited" "Takes some, or with a wait."
* #closed "Closed" "Takes none for now. A referral can still be sent; it may be rejected."
