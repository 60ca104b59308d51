package org.haven.testing;

import java.util.List;

/** What a provider writes about its own patient, and about its own staff, in the form of the guide's profiles. */
public final class CareRecords {

    /** Types of a patient's care, in an order in which none refers to a later one. */
    public static final List<String> TYPES = List.of("Appointment", "Encounter", "CareTeam", "Goal", "CarePlan");

    private static final String GUIDE = "https://haven.example.org/ig/";

    private CareRecords() {}

    /**
     * @param patient a reference
     * @param party the writer's id
     * @param number the value of its identifier
     * @param words words that stand in it
     */
    public static String body(String type, String patient, String party, String number, String words) {
        var own = switch (type) {
            case "Appointment" -> """
                "extension": [
                  {"url": "(guide)StructureDefinition/session-mode", "valueCode": "video"},
                  {"url": "(guide)StructureDefinition/virtual-service",
                   "extension": [{"url": "address", "valueUrl": "https://video.example.org/j/(number)"}]}
                ],
                "status": "booked",
                "serviceType": [{"coding": [{"system": "(guide)CodeSystem/session-kind", "code": "individual"}]}],
                "start": "2026-12-01T09:30:00-06:00",
                "end": "2026-12-01T10:20:00-06:00",
                "participant": [
                  {"actor": {"reference": "(patient)"}, "status": "accepted"},
                  {"actor": {"type": "Practitioner", "display": "(words)"}, "status": "accepted"}
                ]\
                """;
            case "Encounter" -> """
                "extension": [{"url": "(guide)StructureDefinition/session-mode", "valueCode": "video"}],
                "status": "finished",
                "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "VR"},
                "type": [{"coding": [{"system": "(guide)CodeSystem/victim-service", "code": "c4"}]}],
                "serviceType": {"coding": [{"system": "(guide)CodeSystem/session-kind", "code": "individual"}]},
                "subject": {"reference": "(patient)"},
                "participant": [{"individual": {"type": "Practitioner", "display": "(words)"}}],
                "period": {"start": "2026-12-01T09:31:00-06:00"},
                "serviceProvider": {"reference": "Organization/(party)"}\
                """;
            case "CareTeam" -> """
                "status": "active",
                "name": "(words)",
                "subject": {"reference": "(patient)"},
                "participant": [{
                  "role": [{"coding": [{"system": "(guide)CodeSystem/care-team-role", "code": "victim-advocate"}]}],
                  "member": {"reference": "Organization/harbor-advocates"}
                }],
                "managingOrganization": [{"reference": "Organization/(party)"}]\
                """;
            case "Goal" -> """
                "lifecycleStatus": "active",
                "description": {"text": "(words)"},
                "subject": {"reference": "(patient)"},
                "startDate": "2026-11-24\"\
                """;
            case "CarePlan" -> """
                "text": {"status": "additional",
                  "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><p>(words)</p></div>"},
                "status": "active",
                "intent": "plan",
                "category": [{"coding": [
                  {"system": "http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "code": "assess-plan"}]}],
                "subject": {"reference": "(patient)"},
                "period": {"start": "2026-11-24"},
                "author": {"reference": "Organization/(party)"}\
                """;
            case "PractitionerRole" -> """
                "active": true,
                "practitioner": {"display": "(words)"},
                "organization": {"reference": "Organization/(party)"},
                "code": [{"coding": [{"system": "(guide)CodeSystem/officer-function", "code": "patrol"}]}]\
                """;
            default -> throw new IllegalArgumentException(type);
        };
        return ("{\"resourceType\": \"" + type
                        + "\", \"identifier\": [{\"system\": \"http://numbers.example.org/own\", \"value\":"
                        + " \"(number)\"}], "
                        + own + "}")
                .replace("(guide)", GUIDE)
                .replace("(patient)", patient)
                .replace("(party)", party)
                .replace("(number)", number)
                .replace("(words)", words);
    }
}
