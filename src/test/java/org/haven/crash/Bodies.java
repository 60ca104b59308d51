package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.haven.testing.HavenTests;

/** What clients post. */
final class Bodies {

    /** Of the numbers that clients give what they post outside a referral. */
    static final String NUMBERS = "urn:haven:crash";

    private static final String GUIDE = "https://haven.example.org/ig/StructureDefinition/";
    private static final String REFERRAL = HavenTests.example("referral-from-rms.json");
    private static final String RESPONSE = HavenTests.example("phq-9-response.json");

    private Bodies() {}

    /** A transaction Bundle; the number is that of its parts, and the victim's name. */
    static JsonNode referral(String number, String source, String target) {
        return Api.parse(REFERRAL.replace("SPD-2026-004711", number)
                .replace("SPD-R-2026-0388", number)
                .replace("V-20431", number)
                .replace("\"Jane\"", "\"" + number + "\"")
                .replace("springfield-pd", source)
                .replace("riverside-clinic", target));
    }

    static JsonNode response(String number, String patient) {
        var response = (ObjectNode) Api.parse(RESPONSE.replace("Patient/PATIENT-ID", patient));
        response.set("identifier", identifier(number));
        return response;
    }

    /** A source's request that the target stop. */
    static JsonNode abort(String number, JsonNode task) {
        var request = Api.JSON
                .createObjectNode()
                .put("resourceType", "Task")
                .put("status", "requested")
                .put("intent", "order")
                .put("authoredOn", "2026-12-08T08:15:00Z");
        request.putArray("identifier").add(identifier(number));
        request.set("code", Codes.concept("http://hl7.org/fhir/CodeSystem/task-code", "abort"));
        request.putObject("focus").put("reference", Records.reference(task));
        request.set("for", task.get("for"));
        request.set("requester", task.get("requester"));
        request.set("owner", task.get("owner"));
        request.set("reasonCode", Codes.reason("duplicate"));
        return request;
    }

    /** The victim permits the target to tell the source so much. */
    static JsonNode release(String number, JsonNode task, String target, String tier) {
        var bundle = Api.parse(REFERRAL);
        ObjectNode release = null;
        for (var entry : bundle.get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals("Consent")) {
                release = entry.get("resource").deepCopy();
            }
        }
        release.putArray("identifier").add(identifier(number));
        release.set("patient", task.get("for"));
        ((ObjectNode) release.at("/organization/0")).put("reference", "Organization/" + target);
        var provision = (ObjectNode) release.get("provision");
        provision
                .putArray("extension")
                .addObject()
                .put("url", GUIDE + "disclosure-tier")
                .put("valueCode", tier);
        var today = LocalDate.now(ZoneOffset.UTC);
        provision
                .putObject("period")
                .put("start", today.minusDays(2).toString())
                .put("end", today.plusDays(30).toString());
        ((ObjectNode) provision.at("/actor/0/reference"))
                .put("reference", task.at("/requester/reference").asText());
        return release;
    }

    /** The victim takes a release back. */
    static void revoke(ObjectNode release, String party) {
        var parts = release.put("status", "inactive")
                .putArray("extension")
                .addObject()
                .put("url", GUIDE + "revocation")
                .putArray("extension");
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        parts.addObject().put("url", "when").put("valueDateTime", yesterday);
        parts.addObject().put("url", "by").put("valueCode", "victim");
        parts.addObject().put("url", "how").put("valueCode", "oral");
        parts.addObject()
                .put("url", "receivedBy")
                .putObject("valueReference")
                .put("reference", "Organization/" + party);
    }

    /** Another number at which the victim can be reached safely. */
    static void contact(ObjectNode patient, String number) {
        ((ObjectNode) patient.at("/telecom/0")).put("value", number);
        for (var part : patient.at("/extension/0/extension")) {
            if (part.get("url").asText().equals("channel")) {
                ((ObjectNode) part.get("valueContactPoint")).put("value", number);
            }
        }
    }

    private static ObjectNode identifier(String number) {
        return Api.JSON.createObjectNode().put("system", NUMBERS).put("value", number);
    }
}
