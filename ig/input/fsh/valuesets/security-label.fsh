Alias: $label-confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $label-act-code = http://terminology.hl7.org/CodeSystem/v3-ActCode

ValueSet: SecurityLabelVS
Id: security-label
Title: "Security label"
Description: "The labels that this guide uses in meta.security. Which applies when is in the code system security-labelling. A sender may add others, for example 42CFRPart2; they stay in the sender's own records."
* insert Published
* $label-confidentiality#R "restricted"
* $label-confidentiality#V "very restricted"
* $label-act-code#SDV "sexual assault, abuse, or domestic violence information sensitivity"
* $label-act-code#VIO "violence information sensitivity"
* $label-act-code#MH "mental health information sensitivity"
* $label-act-code#PSY "psychiatry disorder information sensitivity"
* $label-act-code#LOCIS "location information sensitivity"
* $label-act-code#PROCESSINLINELABEL "process inline security label"
* $label-act-code#NORDSCLCD "no redisclosure without consent directive"
* LegalProtectionCS#vawa
* LegalProtectionCS#voca
* LegalProtectionCS#fvpsa
* LegalProtectionCS#address-confidentiality-program
