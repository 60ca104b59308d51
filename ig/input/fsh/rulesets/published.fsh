// What every definition of this guide says about itself.
RuleSet: Published
* ^version = "0.1.0"
* ^experimental = false
* ^publisher = "Haven maintainers"
* ^contact.name = "Haven maintainers"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "https://haven.example.org"

// A code system whose concepts are all here.
RuleSet: CompleteCodeSystem
* insert Published
* ^caseSensitive = true
* ^content = #complete
