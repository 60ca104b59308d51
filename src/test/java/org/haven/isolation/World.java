package org.haven.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.haven.testing.CareRecords;
import org.haven.testing.HavenTests;
import org.hl7.fhir.r4.model.IdType;

/**
 * Two sources and two targets, each with records of its own, and three referrals between them. The same victim, under the
 * same identifiers and the same conditional-create keys, is known to all of them.
 */
final class World {

    static final List<String> PARTIES =
            List.of(HavenTests.POLICE, HavenTests.OTHER_POLICE, HavenTests.CLINIC, HavenTests.ADVOCATES);

    static final String VICTIMS = "http://victims.example.org/shared";
    static final String NUMBERS = "http://numbers.example.org/own";
    static final String KEYS = "http://keys.example.org/own";
    static final String REFERRAL = "https://haven.example.org/ig/sid/referral";
    static final String LABEL = "https://haven.example.org/ig/sid/party-label";

    /** Types whose resources belong to a party. */
    static final List<String> TYPES = List.of(
            "Patient",
            "ServiceRequest",
            "Task",
            "Consent",
            "Provenance",
            "QuestionnaireResponse",
            "Observation",
            "Flag",
            "AuditEvent",
            "Appointment",
            "Encounter",
            "CareTeam",
            "Goal",
            "CarePlan",
            "PractitionerRole");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> NAMES = Map.of(
            HavenTests.POLICE, "Springfield Police Department",
            HavenTests.OTHER_POLICE, "Lakeside Police Department",
            HavenTests.CLINIC, "Riverside Trauma Clinic",
            HavenTests.ADVOCATES, "Harbor Victim Advocates");

    private final Function<String, RequestSpecification> as;
    private final BiConsumer<String, IdType> delete;
    private final String shared = "V-" + word();
    private final String sharedByReferral = "V-" + word();
    private final Map<String, Set<String>> markers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Belongings> parties = new LinkedHashMap<>();
    private final Map<String, Belongings> nobody = new HashMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();

    /**
     * @param as a request in a party's name
     * @param delete deletes a party's record
     */
    World(Function<String, RequestSpecification> as, BiConsumer<String, IdType> delete) {
        this.as = as;
        this.delete = delete;
    }

    /** Stores it all, and waits until the referrals have been delivered. */
    void plant() {
        PARTIES.forEach(party -> markers.put(party, new HashSet<>()));
        var own = new HashMap<String, Map<String, String>>();
        PARTIES.forEach(party -> own.put(party, keep(party)));
        var referrals = List.of(
                refer(HavenTests.POLICE, HavenTests.CLINIC),
                refer(HavenTests.POLICE, HavenTests.ADVOCATES),
                refer(HavenTests.OTHER_POLICE, HavenTests.CLINIC));
        referrals.forEach(this::accept);
        for (var party : PARTIES) {
            var ids = all(party);
            parties.put(party, belongings(party, own.get(party), ids));
        }
    }

    Belongings of(String party) {
        return parties.get(party);
    }

    /**
     * What exists nowhere, for this party to ask for beside what these others have. It is the same each time, so that what
     * the party has created itself by a foreign key and by an unknown one is the same too.
     */
    Belongings unknownTo(String party, List<String> others) {
        return nobody.computeIfAbsent(party + others, any -> nobody());
    }

    /** Ids that this party may not see. */
    Set<String> foreignIds(String party) {
        var ids = new HashSet<String>();
        PARTIES.stream()
                .filter(other -> !other.equals(party))
                .forEach(other -> ids.addAll(of(other).ids()));
        ids.removeAll(told.getOrDefault(party, Set.of()));
        return ids;
    }

    /** Words that this party may not see. */
    Set<String> foreignMarkers(String party) {
        var words = new HashSet<String>();
        PARTIES.stream()
                .filter(other -> !other.equals(party))
                .forEach(other -> words.addAll(of(other).markers()));
        words.removeAll(of(party).markers());
        return words;
    }

    Set<String> ids() {
        var ids = new HashSet<String>();
        parties.values().forEach(party -> ids.addAll(party.ids()));
        return ids;
    }

    String sharedIdentifier() {
        return VICTIMS + "|" + shared;
    }

    static String nameOf(String party) {
        return NAMES.get(party);
    }

    /** Records that never leave the party: a draft referral, a scored response. */
    private Map<String, String> keep(String party) {
        var marker = mark(party);
        var number = "N-" + word();
        var key = "K-" + word();
        var bundle = referral(
                party,
                party.equals(HavenTests.CLINIC) ? HavenTests.ADVOCATES : HavenTests.CLINIC,
                number,
                shared,
                marker);
        for (var entry : bundle.path("entry")) {
            var resource = (ObjectNode) entry.path("resource");
            switch (resource.path("resourceType").asText()) {
                case "Patient" -> {
                    identifier(resource, NUMBERS, number);
                    identifier(resource, KEYS, key);
                }
                case "Task" -> {
                    resource.put("status", "draft");
                    resource.put("description", marker);
                    resource.putArray("note").addObject().put("text", "Draft " + marker);
                }
                case "ServiceRequest", "Consent" -> identifier(resource, NUMBERS, number);
                default -> {
                    // nothing to mark
                }
            }
        }
        var values = send(party, bundle);
        values.put("QuestionnaireResponse", answerQuestions(party, values.get("Patient"), number));
        var request = "X-" + word();
        values.put("request", request);
        values.put("gone", gone(party, request));
        for (var type : CareRecords.TYPES) {
            values.put(type, care(type, party, values, number, marker));
        }
        values.put("PractitionerRole", care("PractitionerRole", party, values, number, marker));
        values.put("marker", marker);
        values.put("number", number);
        values.put("key", key);
        values.put("label", party);
        return values;
    }

    /** A record of care that refers to the others, so that there is a link to follow. */
    private String care(String type, String party, Map<String, String> own, String number, String marker) {
        var resource = json(CareRecords.body(type, "Patient/" + own.get("Patient"), party, number, marker));
        switch (type) {
            case "Appointment" -> link(resource, "basedOn", "ServiceRequest", own);
            case "Encounter" -> {
                link(resource, "basedOn", "ServiceRequest", own);
                link(resource, "appointment", "Appointment", own);
            }
            case "CarePlan" -> {
                link(resource, "careTeam", "CareTeam", own);
                link(resource, "goal", "Goal", own);
            }
            default -> {
                // refers to the patient alone
            }
        }
        var answer = as.apply(party).body(resource.toString()).post(type);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private static void link(ObjectNode resource, String element, String type, Map<String, String> own) {
        resource.putArray(element).addObject().put("reference", type + "/" + own.get(type));
    }

    private String gone(String party, String request) {
        String id = as.apply(party)
                .header("X-Request-ID", request)
                .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Gone\"}]}")
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        delete.accept(party, new IdType("Patient", id));
        return id;
    }

    /** The victim's name goes to the target, and is the same in every referral of one source. */
    private Map<String, String> refer(String source, String target) {
        var name = names.computeIfAbsent(source, this::mark);
        markers.get(target).add(name);
        var sent = send(source, referral(source, target, "R-" + word(), sharedByReferral, name));
        sent.put("target", target);
        return sent;
    }

    private String mark(String party) {
        var marker = "Mk" + word();
        markers.get(party).add(marker);
        return marker;
    }

    /** The target takes the referral, with a note of its own, and scores a response. */
    private void accept(Map<String, String> referral) {
        var target = referral.get("target");
        var found = new ArrayList<JsonNode>();
        HavenTests.eventually().untilAsserted(() -> {
            var answer = json(as.apply(target)
                    .queryParam("identifier", REFERRAL + "|" + referral.get("Task"))
                    .get("Task")
                    .asString());
            assertThat(answer.path("total").asInt()).isEqualTo(1);
            found.add(answer.at("/entry/0/resource"));
        });
        var task = (ObjectNode) found.get(0);
        told.computeIfAbsent(target, party -> new HashSet<>()).add(referral.get("Task"));
        var marker = mark(target);
        task.put("status", "accepted");
        task.putArray("note").addObject().put("text", "Taken " + marker);
        as.apply(target)
                .header("If-Match", "W/\"" + task.at("/meta/versionId").asText() + "\"")
                .body(task.toString())
                .put("Task/" + task.path("id").asText())
                .then()
                .statusCode(200);
        answerQuestions(target, task.at("/for/reference").asText().substring("Patient/".length()), marker);
    }

    private String answerQuestions(String party, String patient, String number) {
        var response = json(HavenTests.example("phq-9-response.json").replace("PATIENT-ID", patient));
        response.putObject("identifier").put("system", NUMBERS).put("value", number);
        return as.apply(party)
                .body(response.toString())
                .post("QuestionnaireResponse")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ObjectNode referral(String source, String target, String number, String victim, String marker) {
        var text = HavenTests.example("referral-from-rms.json")
                .replace("Organization/riverside-clinic", "Organization/(target)")
                .replace("Organization/springfield-pd", "Organization/" + source)
                .replace("Organization/(target)", "Organization/" + target)
                .replace("http://springfield-pd.example.org/victims", VICTIMS)
                .replace("V-20431", victim)
                .replace("SPD-2026-004711", number)
                .replace("SPD-R-2026-0388", number)
                .replace("\"Doe\"", "\"" + marker + "\"");
        return json(text);
    }

    private Map<String, String> send(String party, ObjectNode bundle) {
        var answer = as.apply(party).body(bundle.toString()).post();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var ids = new HashMap<String, String>();
        for (var entry : json(answer.asString()).path("entry")) {
            var location = entry.at("/response/location").asText().split("/");
            ids.put(location[0], location[1]);
        }
        return ids;
    }

    private Belongings belongings(String party, Map<String, String> own, Map<String, List<String>> all) {
        var values = new HashMap<>(own);
        var resources = new HashMap<String, ObjectNode>();
        var patient = "Patient/" + own.get("Patient");
        for (var type : List.of("Observation", "Flag")) {
            var found = json(
                    as.apply(party).queryParam("patient", patient).get(type).asString());
            values.put(type, found.at("/entry/0/resource/id").asText());
        }
        values.put(
                "AuditEvent",
                all.get("AuditEvent").stream()
                        .findFirst()
                        .orElse(UUID.randomUUID().toString()));
        for (var type : TYPES) {
            var read = as.apply(party).get(type + "/" + values.get(type));
            if (read.statusCode() == 200) {
                resources.put(type, json(read.asString()));
            }
        }
        var page = json(as.apply(party).queryParam("_count", 1).get("Task").asString());
        values.put("page", page.path("id").asText(UUID.randomUUID().toString()));
        for (var link : page.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                values.put("next", link.path("url").asText().replaceFirst("^.*/fhir/?", ""));
            }
        }
        var ids = new LinkedHashSet<String>();
        all.values().forEach(ids::addAll);
        ids.add(own.get("gone"));
        return new Belongings(
                party, Map.copyOf(values), Map.copyOf(resources), Set.copyOf(ids), Set.copyOf(markers.get(party)));
    }

    private Belongings nobody() {
        var values = new HashMap<String, String>();
        TYPES.forEach(type -> values.put(type, UUID.randomUUID().toString()));
        values.put("marker", "Mk" + word());
        values.put("number", "N-" + word());
        values.put("key", "K-" + word());
        values.put("label", "nowhere-" + word());
        values.put("request", "X-" + word());
        values.put("page", UUID.randomUUID().toString());
        values.put("gone", UUID.randomUUID().toString());
        return new Belongings("nobody", Map.copyOf(values), Map.of(), Set.of(), Set.of());
    }

    /** Ids of everything that the party has. */
    private Map<String, List<String>> all(String party) {
        var all = new HashMap<String, List<String>>();
        for (var type : TYPES) {
            var ids = all.computeIfAbsent(type, t -> new ArrayList<>());
            for (var next = "?_count=200"; next != null; ) {
                var page = json(as.apply(party)
                        .urlEncodingEnabled(false)
                        .get(type + next)
                        .asString());
                for (var entry : page.path("entry")) {
                    ids.add(entry.at("/resource/id").asText());
                    // Both sides of a referral carry the source's Task id, as its key.
                    for (var identifier : entry.at("/resource/identifier")) {
                        if (identifier.path("system").asText().equals(REFERRAL)) {
                            told.computeIfAbsent(party, p -> new HashSet<>())
                                    .add(identifier.path("value").asText());
                        }
                    }
                }
                next = null;
                for (var link : page.path("link")) {
                    if (link.path("relation").asText().equals("next")) {
                        next = link.path("url").asText().replaceFirst("^.*/fhir/?(" + type + ")?", "");
                    }
                }
            }
        }
        return all;
    }

    private static void identifier(ObjectNode resource, String system, String value) {
        resource.withArrayProperty("identifier")
                .addObject()
                .put("system", system)
                .put("value", value);
    }

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
