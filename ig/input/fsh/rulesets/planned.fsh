// The server does not do this yet; the text says what is missing.
RuleSet: Planned(text)
* ^extension[+].url = $planned
* ^extension[=].valueString = {text}

// The same for an instance.
RuleSet: PlannedInstance(text)
* extension[+].url = $planned
* extension[=].valueString = {text}
