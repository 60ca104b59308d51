// Security labels as the HL7 DS4P guide writes them; which applies when is in the code system security-labelling.

// The record as a whole: R restricted, V very restricted.
RuleSet: Confidentiality(level)
* meta.security[+] = $confidentiality#{level}

// What makes it sensitive, or what its holder must do: a code of v3-ActCode.
RuleSet: Label(code)
* meta.security[+] = $act-code#{code}

// One address or telecom that is more sensitive than the rest of the record; the record then also says PROCESSINLINELABEL.
RuleSet: InlineLabel(element, level)
* {element}.extension[+].url = $inline-label
* {element}.extension[=].valueCoding = $confidentiality#{level}
