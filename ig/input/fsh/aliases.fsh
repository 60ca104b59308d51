Alias: $haven = https://haven.example.org/ig
Alias: $party = https://haven.example.org/ig/sid/party
Alias: $referral = https://haven.example.org/ig/sid/referral

Alias: $task-status = http://hl7.org/fhir/task-status
Alias: $task-code = http://hl7.org/fhir/CodeSystem/task-code
Alias: $request-intent = http://hl7.org/fhir/request-intent
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $flag-category = http://terminology.hl7.org/CodeSystem/flag-category
Alias: $consent-scope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $act-code = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $act-reason = http://terminology.hl7.org/CodeSystem/v3-ActReason
Alias: $participation = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $provenance-agent = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $security-service = http://terminology.hl7.org/CodeSystem/restful-security-service

Alias: $loinc = http://loinc.org
Alias: $sct = http://snomed.info/sct
Alias: $ucum = http://unitsofmeasure.org

Alias: $data-absent-reason = http://hl7.org/fhir/StructureDefinition/data-absent-reason
Alias: $item-weight = http://hl7.org/fhir/StructureDefinition/itemWeight
Alias: $ordinal-value = http://hl7.org/fhir/StructureDefinition/ordinalValue
Alias: $questionnaire-unit = http://hl7.org/fhir/StructureDefinition/questionnaire-unit
Alias: $flag-detail = http://hl7.org/fhir/StructureDefinition/flag-detail
Alias: $property-valueset = http://hl7.org/fhir/StructureDefinition/codesystem-property-valueset
Alias: $calculated-expression = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression
Alias: $observation-extract = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract
Alias: $confidentiality = http://terminology.hl7.org/CodeSystem/v3-Confidentiality
Alias: $inline-label = http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label
Alias: $planned = https://haven.example.org/ig/StructureDefinition/planned
