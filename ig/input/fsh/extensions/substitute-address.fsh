Extension: SubstituteAddress
Id: substitute-address
Title: "Substitute address"
Description: "This address is the substitute that an address confidentiality program gave the victim. It is used as it stands, for mail and wherever an address is asked. The actual address is not asked for, not stored and not looked up."
Context: Address
* insert Published
* value[x] 1..1 MS
* value[x] only boolean
* valueBoolean = true (exactly)
* value[x] ^short = "Always true; an address that is no substitute does not carry this extension"
