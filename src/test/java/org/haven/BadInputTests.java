package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever is sent: a 4xx that says where and what to send instead, nothing stored in part, and the server stays up. */
@ExtendWith(OutputCaptureExtension.class)
abstract class BadInputTests extends HavenTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TYPES = List.of("Patient", "ServiceRequest", "Task", "Consent", "Provenance");
    private static final String XML = "application/fhir+xml";

    private List<Integer> before;

    @BeforeEach
    void count() {
        before = counts();
    }

    @AfterEach
    void nothingIsStoredAndTheServerIsUp() {
        assertThat(counts()).isEqualTo(before);
        anonymous().get("metadata").then().statusCode(200);
    }

    private List<Integer> counts() {
        return TYPES.stream()
                .<Integer>map(type ->
                        as(POLICE).queryParam("_summary", "count").get(type).path("total"))
                .toList();
    }

    // ---- the body

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",",
                "{\"resourceType\":\"Patient\"",
                "[]",
                "\"Patient\"",
                "null",
                "17",
                "{\"resourceType\":\"Patient\"} {\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}",
                "<Patient/>",
                "{\"resourceType\":\"Patient\",\"birthDate\":{}}",
                "{\"resourceType\":\"Patient\",\"birthDate\":null}",
                "{\"resourceType\":\"Patient\",\"name\":[]}",
                "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"a\\u0000b\"}]}",
                "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"http://x.org\",\"valueDecimal\":1e999999999}]}",
                "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"http://x.org\",\"valueDecimal\":1e99999}]}"
            })
    void jsonThatCannotBeReadOrKeptIsRefused(String body) {
        refused(as(POLICE).body(body).post("Patient"), 400, "structure");
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        var body = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Jos\u00e9\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(as(POLICE).body(body).post("Patient"), 400, "structure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Patient xmlns=\"http://hl7.org/fhir\"><gender",
                "{\"resourceType\":\"Patient\"}",
                "<Patient><gender value=\"male\"/></Patient>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Patient xmlns=\"http://hl7.org/fhir\"><id"
                        + " value=\"&e;\"/></Patient>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><Patient xmlns=\"http://hl7.org/fhir\"/>",
                "<!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><Patient"
                        + " xmlns=\"http://hl7.org/fhir\"><id value=\"&c;\"/></Patient>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&unknown;\"/></Patient>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"&#0;\"/></Patient>"
            })
    void xmlThatCannotBeReadIsRefusedInXml(String body) {
        var answer = as(POLICE).contentType(XML).accept(XML).body(body).post("Patient");
        answer.then()
                .statusCode(400)
                .contentType(startsWith(XML))
                .body("OperationOutcome.issue.code.@value", equalTo("structure"));
        assertThat(answer.asString()).doesNotContain("root:", "aaaa");
    }

    @Test
    void aNumberThatCouldNotBeReadAgainIsRefusedInXmlToo() {
        as(POLICE)
                .contentType(XML)
                .body("<Patient xmlns=\"http://hl7.org/fhir\"><extension url=\"http://x.org\">"
                        + "<valueDecimal value=\"1e999999999\"/></extension></Patient>")
                .post("Patient")
                .then()
                .statusCode(400)
                .body("OperationOutcome.issue.expression.@value", equalTo("Patient.extension[0].value"));
    }

    @Test
    void deepNestingIsRefused() {
        var json = "{\"resourceType\":\"Patient\",\"extension\":"
                + "[{\"url\":\"http://x.org\",\"extension\":".repeat(5000) + "[]" + "}]".repeat(5000) + "}";
        refused(as(POLICE).body(json).post("Patient"), 400, "structure")
                .body("issue[0].diagnostics", containsString("deep"));
        var xml = "<Patient xmlns=\"http://hl7.org/fhir\">" + "<extension url=\"http://x.org\">".repeat(5000)
                + "</extension>".repeat(5000) + "</Patient>";
        refused(
                        as(POLICE)
                                .contentType(XML)
                                .accept("application/fhir+json")
                                .body(xml)
                                .post("Patient"),
                        400,
                        "structure")
                .body("issue[0].diagnostics", containsString("deep"));
    }

    @Test
    void anEmptyBodyIsRefused() {
        refused(as(POLICE).post("Patient"), 400, "invalid");
        refused(as(POLICE).body("").post("Patient"), 400, "invalid");
        refused(as(POLICE).post(), 400, "invalid");
    }

    @Test
    void aResourceOfTheWrongTypeIsRefused() {
        refused(as(POLICE).body(patient().toString()).post("Task"), 400, "invalid")
                .body("issue[0].diagnostics", containsString("expected \"Task\""));
        refused(as(POLICE).body(patient().toString()).post(), 400, "invalid");
        refused(as(POLICE).body("{\"resourceType\":\"Nonsense\"}").post("Patient"), 400, "invalid");
        refused(as(POLICE).body("{\"gender\":\"male\"}").post("Patient"), 400, "invalid");
    }

    @Test
    void aTypeThatIsNotOfferedIsRefusedWithThoseThatAre() {
        for (var type : List.of("Nonsense", "Medication", "Bundle", "SearchParameter", "StructureDefinition")) {
            refused(as(POLICE).get(type), 404, "not-found").body("issue[0].diagnostics", containsString("Patient"));
            refused(as(POLICE).body("{\"resourceType\":\"" + type + "\"}").post(type), 404, "not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "shoeSize, '\"42\"', structure, shoeSize",
        "birthDate, '\"1991-13-44\"', value, birthDate",
        "birthDate, '\"yesterday\"', value, birthDate",
        "birthDate, '{\"a\":1}', structure, a",
        "gender, '\"femme\"', value, gender",
        "name, '\"Jane\"', structure, name",
        "identifier, '{\"value\":\"x\"}', structure, identifier",
        "deceasedBoolean, '\"maybe\"', value, deceasedBoolean",
        "multipleBirthInteger, '99999999999', value, multipleBirthInteger"
    })
    void anElementThatFhirDoesNotKnowSoIsNamed(String element, String value, String code, String expression)
            throws JsonProcessingException {
        var body = patient();
        body.set(element, JSON.readTree(value));
        refused(as(POLICE).body(body.toString()).post("Patient"), 400, code)
                .body("issue[0].expression", hasItem(expression));
    }

    @Test
    void aResourceThatDoesNotMeetItsProfileIsRefusedWithTheElement() {
        var body = patient();
        body.remove("name");
        refused(as(POLICE).body(body.toString()).post("Patient"), 422, "required")
                .body("issue[0].diagnostics", containsString("name is missing"))
                .body("issue[0].expression", hasItem("Patient.name"));
        refusedReferral(
                        bundle -> ((ObjectNode)
                                        resource(bundle, "ServiceRequest").at("/code/coding/0"))
                                .put("code", "nonsense"),
                        422,
                        "code-invalid")
                .body(
                        "issue[0].expression",
                        hasItem(startsWith("Bundle.entry[1].resource.ofType(ServiceRequest).code")));
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithAndWithoutItsLength() throws Exception {
        var body = patient().put("language", "x".repeat(2_200_000)).toString();
        refused(as(POLICE).body(body).post("Patient"), 413, "too-long");
        for (var path : List.of("Patient", "Patient/_search")) {
            var request = HttpRequest.newBuilder(URI.create(baseUrl + "/fhir/" + path))
                    .header("Authorization", "Bearer " + token(POLICE, "system/*.cruds"))
                    .header(
                            "Content-Type",
                            path.equals("Patient") ? "application/fhir+json" : "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofInputStream(() -> stream(body)))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("OperationOutcome", "too-long");
        }
    }

    private static InputStream stream(String body) {
        return new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMediaTypeThatIsNotFhirIsRefused() {
        for (var type : List.of(
                "text/plain", "application/json-patch+json", "text/html", "application/x-www-form-urlencoded")) {
            refused(as(POLICE).contentType(type).body(patient().toString()).post("Patient"), 415, "not-supported");
        }
        refused(
                as(POLICE)
                        .header("Content-Encoding", "gzip")
                        .body(patient().toString())
                        .post("Patient"),
                415,
                "not-supported");
        refused(as(POLICE).body("{\"name\":\"Doe\"}").post("Patient/_search"), 415, "not-supported");
    }

    @Test
    void aFormatThatTheServerDoesNotHaveIsRefused() {
        for (var accept :
                List.of("image/png", "text/turtle", "application/fhir+turtle", "application/fhir+ndjson", "nonsense")) {
            refused(as(POLICE).accept(accept).get("Patient"), 406, "not-supported");
        }
        refused(as(POLICE).queryParam("_format", "ttl").get("Patient"), 406, "not-supported");
        as(POLICE)
                .accept("text/html,*/*;q=0.1")
                .get("Patient")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/fhir+json"));
    }

    @Test
    void aRefusalComesInXmlWhenXmlIsAskedFor() {
        as(POLICE)
                .accept(XML)
                .body(patient().put("shoeSize", 42).toString())
                .post("Patient")
                .then()
                .statusCode(400)
                .contentType(startsWith(XML))
                .body("OperationOutcome.issue.severity.@value", equalTo("error"))
                .body("OperationOutcome.issue.expression.@value", equalTo("shoeSize"));
    }

    // ---- searching

    @ParameterizedTest
    @CsvSource({
        "Patient, shoe-size, 42, not-supported",
        "Patient, _text, x, not-supported",
        "Patient, _filter, x, not-supported",
        "Patient, _contained, true, not-supported",
        "Patient, name:nonsense, x, invalid",
        "Patient, name:missing, true, invalid",
        "Patient, gender:missing, false, invalid",
        "Patient, _id:missing, true, invalid",
        "Task, owner:missing, true, invalid",
        "Task, authored-on:missing, false, invalid",
        "Task, status:in, x, invalid",
        "Task, status:text, x, invalid",
        "Task, owner:identifier, 'a|b', invalid",
        "Task, owner:Medication, 1, invalid",
        "Task, owner:Organization.nonsense, x, invalid",
        "Task, patient.name.first, x, invalid",
        "Task, focus:ServiceRequest.subject:Patient.name, x, invalid",
        "Task, _count:exact, 5, not-supported",
        "Task, _include:sideways, Task:focus, not-supported",
        "Patient, birthdate, yesterday, invalid",
        "Patient, birthdate, 1991-99, invalid",
        "Patient, birthdate, 1991-02-30, invalid",
        "Patient, birthdate, 99999-01-01, invalid",
        "Patient, birthdate, xx1991, invalid",
        "Patient, _lastUpdated, yesterday, invalid",
        "Task, authored-on, 2026-01-01T25:00:00Z, invalid",
        "Task, status, 'a|b|c', invalid",
        "Task, owner, Medication/1, invalid",
        "Task, owner, a b, invalid",
        "Task, focus, #a, invalid",
        "Task, focus, urn:uuid:1, invalid",
        "Observation, value-quantity, much, invalid",
        "Observation, value-quantity, '5|a', invalid",
        "Observation, value-quantity, 1e999999999, invalid",
        "Observation, value-quantity:missing, true, invalid",
        "Patient, _count, -1, invalid",
        "Patient, _count, abc, invalid",
        "Patient, _count, 99999999999, invalid",
        "Patient, _offset, -1, invalid",
        "Patient, _offset, abc, invalid",
        "Patient, _offset, 99999999999, invalid",
        "Patient, _sort, shoe-size, invalid",
        "Patient, _sort, -shoe-size, invalid",
        "Patient, _include, nonsense, invalid",
        "Patient, _include, *, invalid",
        "Task, _include, Task:focus:Nonsense, invalid",
        "Patient, _revinclude, Task:nonsense, invalid",
        "Patient, _total, foo, invalid",
        "Patient, _summary, foo, invalid",
        "Patient, _elements, '<x>', invalid",
        "Patient, _has:Task, x, invalid",
        "Patient, _has:Task:patient, x, invalid",
        "Patient, _has:Task:nonsense:status, x, invalid",
        "Patient, _has:Task:owner:nonsense, x, not-supported",
        "Patient, _has:Nonsense:patient:status, x, invalid",
        "Patient, _has:Task:patient:_has:Task:patient:status, x, invalid"
    })
    void aSearchThatIsNotOfferedIsRefusedNeverWidened(String type, String parameter, String value, String code) {
        refused(as(POLICE).queryParam(parameter, value).get(type), 400, code);
        refused(
                anonymous()
                        .header("Authorization", "Bearer " + token(POLICE, "system/*.cruds"))
                        .contentType("application/x-www-form-urlencoded")
                        .formParam(parameter, value)
                        .post(type + "/_search"),
                400,
                code);
        var query = encoded(parameter) + "=" + encoded(value);
        refused(as(POLICE).body(batch("GET", type + "?" + query)).post(), 400, code);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatThereAre() {
        refused(as(POLICE).queryParam("shoe-size", "42").get("Patient"), 400, "not-supported")
                .body("issue[0].diagnostics", containsString("birthdate"));
    }

    @Test
    void aParameterThatCannotBeDecodedIsRefused() {
        for (var query : List.of("name=%zz", "name=%", "name=%FF", "name=a%00b", "na%00me=x")) {
            assertThat(raw("/fhir/Patient?" + query)).startsWith("HTTP/1.1 400").contains("OperationOutcome");
            refused(
                    as(POLICE)
                            .contentType("application/x-www-form-urlencoded")
                            .body(query)
                            .post("Patient/_search"),
                    400,
                    "invalid");
        }
    }

    @Test
    void aVeryLongValueIsRefused() {
        refused(as(POLICE).queryParam("name", "x".repeat(5000)).get("Patient"), 400, "invalid");
        refused(as(POLICE).queryParam("_id", "x".repeat(5000)).get("Patient"), 400, "invalid");
        refused(as(POLICE).get("Patient/" + "x".repeat(5000)), 404, "not-found");
    }

    @Test
    void whatIsOfferedIsTaken() {
        for (var query : List.of(
                "Patient?name:exact=Doe&birthdate=ge1991-04&birthdate=lt1992-01-01T00:00:00Z",
                "Patient?_has:Task:patient:status=received&_sort=-_lastUpdated,family&_elements=name,gender&_total=none",
                "Task?patient.name:exact=Doe&status:not=draft&_include=Task:patient&_revinclude=Provenance:target",
                "Task?owner:Organization.name=Riverside&owner=riverside-clinic&owner=Organization/riverside-clinic",
                "Task?patient:Patient.identifier=V-20431&_count=0",
                "Observation?value-quantity=gt10&_summary=true",
                "Patient?name=&_sort=&_count=")) {
            as(POLICE)
                    .urlEncodingEnabled(true)
                    .get(query)
                    .then()
                    .statusCode(200)
                    .body("type", equalTo("searchset"));
        }
        as(POLICE)
                .queryParam("identifier", "http://springfield-pd.example.org/victims|V-20431")
                .get("Patient")
                .then()
                .statusCode(200)
                .body("type", equalTo("searchset"));
        as(POLICE)
                .queryParam("value-quantity", "gt10||{score}")
                .get("Observation")
                .then()
                .statusCode(200)
                .body("type", equalTo("searchset"));
    }

    @Test
    void aHugeOffsetFindsNothing() {
        as(POLICE)
                .queryParam("_offset", "999999999")
                .get("Patient")
                .then()
                .statusCode(200)
                .body("entry", equalTo(null));
    }

    @Test
    void anUnknownParameterOfAReadOrAHistoryIsRefused() {
        refused(as(POLICE).queryParam("shoe-size", "42").get("Patient/x"), 400, "not-supported");
        refused(as(POLICE).queryParam("shoe-size", "42").get("Patient/x/_history"), 400, "not-supported");
        refused(as(POLICE).queryParam("_since", "yesterday").get("Patient/x/_history"), 400, "invalid");
        refused(
                as(POLICE)
                        .queryParam("shoe-size", "42")
                        .body(patient().toString())
                        .post("Patient"),
                400,
                "not-supported");
    }

    // ---- methods and addresses

    @Test
    void aMethodThatIsNotOfferedIsRefused() {
        refused(as(POLICE).delete("Patient/x"), 405, "not-supported");
        refused(as(POLICE).queryParam("name", "Doe").delete("Patient"), 405, "not-supported");
        refused(as(POLICE).request("TRACE", "Patient"), 405, "not-supported");
        refused(as(POLICE).request("BREW", "Patient"), 405, "not-supported");
        refused(as(POLICE).get("Patient/x/$meta"), 405, "not-supported");
        refused(as(POLICE).get("Patient/_history"), 405, "not-supported");
        refused(as(POLICE).body("{\"resourceType\":\"Parameters\"}").post("metadata"), 405, "not-supported");
        refused(as(POLICE).request("OPTIONS", "Patient"), 405, "not-supported");
    }

    @Test
    void aRefusalOfAMethodNamesThoseThatTheAddressTakes() {
        for (var path :
                List.of("", "Task", "Task/x", "Task/x/_history", "Task/x/$transfer", "metadata", "Task/_search")) {
            var answer = as(POLICE).request("OPTIONS", path);
            refused(answer, 405, "not-supported");
            var allowed = answer.header("Allow");
            assertThat(allowed).as(path).isNotBlank().doesNotContain("OPTIONS");
            for (var method : allowed.split(", ")) {
                assertThat(as(POLICE).request(method, path).statusCode())
                        .as(method + " " + path)
                        .isNotEqualTo(405);
            }
        }
        refused(as(POLICE).delete("Task/x"), 405, "not-supported").header("Allow", equalTo("GET, HEAD, PATCH, PUT"));
        as(POLICE).request("TRACE", "Task").then().statusCode(405).header("Allow", containsString("GET, HEAD, POST"));
    }

    @Test
    void anAddressThatIsSpelledOtherwiseIsRefusedWithoutAStackTrace(CapturedOutput log) {
        for (var path : List.of("/fhir;x/Task", "/%66hir/Task", "/fhir;x", "/x/../fhir/Task", "//fhir/Task")) {
            assertThat(raw(path)).as(path).startsWith("HTTP/1.1 400").contains("OperationOutcome", "X-Request-ID");
        }
        assertThat(log.getAll()).doesNotContain("fhir;x", "66hir", "Exception");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (var path : List.of("Patient/a/b/c/d", "_history", "$nonsense", "")) {
            as(POLICE).get(path).then().statusCode(400).body("resourceType", equalTo("OperationOutcome"));
        }
        for (var path :
                List.of("/fhir/Patient/%00", "/fhir/Patient/..%2f", "/fhir/Patient/a\\b", "/fhir/Patient?name=<x>")) {
            assertThat(raw(path))
                    .startsWith("HTTP/1.1 400")
                    .contains("OperationOutcome")
                    .doesNotContain("<html");
        }
    }

    /** Sends a request line that no client library would. */
    private String raw(String path) {
        var address = URI.create(baseUrl);
        try (var socket = new java.net.Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + token(POLICE, "system/*.cruds") + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- conditional writes

    @Test
    void aConditionThatIsNotOfferedOrEmptyIsRefused() {
        for (var condition :
                List.of("identifier=", "_count=1", "shoe-size=42", "name:nonsense=x", "birthdate=yesterday")) {
            as(POLICE)
                    .header("If-None-Exist", condition)
                    .body(patient().toString())
                    .post("Patient")
                    .then()
                    .statusCode(400)
                    .body("resourceType", equalTo("OperationOutcome"));
            as(POLICE)
                    .body(referral(bundle ->
                            entry(bundle, "Patient").withObject("/request").put("ifNoneExist", condition)))
                    .post()
                    .then()
                    .statusCode(400)
                    .body("resourceType", equalTo("OperationOutcome"));
        }
        refused(
                as(POLICE)
                        .queryParam("identifier", "a|b")
                        .body(patient().toString())
                        .put("Patient"),
                400,
                "not-supported");
    }

    // ---- Bundles

    @ParameterizedTest
    @ValueSource(strings = {"history", "collection", "searchset", "document", "message", "transaction-response"})
    void aBundleThatIsNoTransactionOrBatchIsRefused(String type) {
        refusedReferral(bundle -> bundle.put("type", type), 400, "invalid")
                .body("issue[0].expression", hasItem("Bundle.type"));
    }

    @Test
    void aBundleWithoutTypeOrEntriesIsRefused() {
        refusedReferral(bundle -> bundle.remove("type"), 400, "invalid");
        refusedReferral(bundle -> bundle.remove("entry"), 400, "invalid");
    }

    @Test
    void aBundleOfTooManyEntriesIsRefused() {
        for (var type : List.of("transaction", "batch")) {
            var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", type);
            var entries = bundle.putArray("entry");
            for (int i = 0; i < 501; i++) {
                entries.addObject().putObject("request").put("method", "GET").put("url", "Patient/x");
            }
            refused(as(POLICE).body(bundle.toString()).post(), 413, "too-long")
                    .body("issue[0].diagnostics", containsString("500"));
        }
    }

    @Test
    void aBundleWithinABundleIsRefused() {
        refusedReferral(
                bundle -> {
                    var entry = ((ArrayNode) bundle.get("entry")).addObject();
                    entry.putObject("resource").put("resourceType", "Bundle").put("type", "batch");
                    entry.putObject("request").put("method", "POST").put("url", "Bundle");
                },
                404,
                "not-found");
    }

    @Test
    void anEntryThatAsksForNothingKnownIsRefused() {
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                entry -> entry.remove("request"),
                entry -> entry.remove("resource"),
                entry -> entry.withObject("/request").put("url", "Task"),
                entry -> entry.withObject("/request").put("url", "Patient/x"),
                entry -> entry.withObject("/request").put("url", "../Patient"),
                entry -> entry.withObject("/request").put("url", baseUrl + "/fhir/Patient"),
                entry -> entry.withObject("/request").put("method", "HEAD"))) {
            refusedReferral(bundle -> change.accept(entry(bundle, "Patient")), 400, "invalid");
        }
    }

    @Test
    void theSameFullUrlTwiceIsRefused() {
        refusedReferral(
                        bundle -> entry(bundle, "Task")
                                .put(
                                        "fullUrl",
                                        entry(bundle, "Patient").get("fullUrl").asText()),
                        400,
                        "invalid")
                .body("issue[0].expression", hasItem("Bundle.entry[2].fullUrl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:uuid:00000000-0000-4000-8000-000000000000",
                "urn:oid:1.2.3",
                "Patient/unknown",
                "Medication/1",
                "Nonsense/1",
                "nonsense",
                "/Patient/1",
                "http://elsewhere.example.org/fhir/Patient/1",
                "Patient?identifier="
            })
    void aReferenceThatLeadsNowhereIsRefusedWhetherItsElementIsIndexedOrNot(String reference) {
        for (var pointer : List.of(
                "ServiceRequest/subject",
                "ServiceRequest/supportingInfo/0",
                "Task/restriction/recipient/0",
                "Provenance/entity/0/what",
                "Consent/sourceReference",
                "Patient/extension/0/valueReference")) {
            var type = pointer.substring(0, pointer.indexOf('/'));
            var answer = as(POLICE)
                    .body(referral(bundle -> set(resource(bundle, type), pointer.substring(type.length()), reference)))
                    .post();
            answer.then().body("resourceType", equalTo("OperationOutcome"));
            assertThat(answer.statusCode())
                    .as(pointer + " " + answer.asString())
                    .isIn(400, 422);
            assertThat(answer.<List<String>>path("issue[0].expression"))
                    .as(answer.asString())
                    .first()
                    .asString()
                    .contains(type + ")");
        }
    }

    /** Puts a reference at a JSON pointer, with what must stand around it. */
    private static void set(ObjectNode resource, String pointer, String reference) {
        var holder = resource.withObject(pointer, JsonNode.OverwriteMode.ALL, true);
        holder.removeAll();
        holder.put("reference", reference);
        if (pointer.startsWith("/entity")) {
            resource.withObject("/entity/0").put("role", "source");
        }
        if (pointer.startsWith("/extension")) {
            var extension = resource.withObject("/extension/0");
            extension.removeAll();
            extension.put("url", "http://x.org").putObject("valueReference").put("reference", reference);
        }
    }

    @Test
    void aReferenceIntoTheResourceItselfMustBeContained() {
        refusedReferral(bundle -> set(resource(bundle, "ServiceRequest"), "/subject", "#x"), 400, "invalid");
    }

    @Test
    void aContainedResourceDoesNotHideAReference() {
        refusedReferral(
                        bundle -> {
                            var task = resource(bundle, "Task");
                            task.withArray("/contained")
                                    .addObject()
                                    .put("resourceType", "ServiceRequest")
                                    .put("id", "c")
                                    .put("status", "active")
                                    .put("intent", "order")
                                    .putObject("subject")
                                    .put("reference", "Patient/unknown");
                            set(task, "/focus", "#c");
                        },
                        422,
                        "not-found")
                .body("issue[0].expression", hasItem("Bundle.entry[2].resource.ofType(Task).contained[0].subject"));
    }

    // ---- updates

    @Test
    void anUpdateOfWhatIsNotThereIsRefusedAndCreatesNothing() {
        var body = patient().put("id", "unknown");
        refused(as(POLICE).body(body.toString()).put("Patient/unknown"), 404, "not-found");
        refusedReferral(
                bundle -> {
                    var entry = ((ArrayNode) bundle.get("entry")).addObject();
                    entry.set("resource", body);
                    entry.putObject("request").put("method", "PUT").put("url", "Patient/unknown");
                },
                404,
                "not-found");
    }

    @Test
    void anUpdateWithoutItsIdIsRefused() {
        refused(as(POLICE).body(patient().put("id", "other").toString()).put("Patient/unknown"), 400, "invalid");
        refused(as(POLICE).body(patient().toString()).put("Patient/unknown"), 400, "invalid");
        refused(as(POLICE).body(patient().put("id", "x").toString()).put("Patient"), 400, "invalid");
        refusedReferral(
                bundle -> {
                    var entry = ((ArrayNode) bundle.get("entry")).addObject();
                    entry.set("resource", patient().put("id", "other"));
                    entry.putObject("request").put("method", "PUT").put("url", "Patient/unknown");
                },
                400,
                "invalid");
    }

    @Test
    void anIfMatchThatNamesNoVersionIsRefused() {
        for (var version : List.of("1x", "W/1", "*", "\"abc\"", "W/\"-1\"", "W/\"99999999999999\"")) {
            refused(
                    as(POLICE)
                            .header("If-Match", version)
                            .body(patient().put("id", "x").toString())
                            .put("Patient/x"),
                    400,
                    "invalid");
        }
    }

    // ---- responses

    @ParameterizedTest
    @CsvSource({
        "/item/0/answer/0/valueCoding/code, LA6572-7, QuestionnaireResponse.item[0].answer[0]",
        "/item/0/answer/0/valueCoding/system, http://x.org, QuestionnaireResponse.item[0].answer[0]",
        "/item/0/linkId, phq9-99, QuestionnaireResponse",
        "/item/1/linkId, phq9-01, QuestionnaireResponse",
        "/questionnaire, http://x.org/Questionnaire/x, QuestionnaireResponse.questionnaire",
        "/subject/reference, Patient/unknown, QuestionnaireResponse.subject",
        "/subject/reference, Organization/riverside-clinic, QuestionnaireResponse.subject"
    })
    void aResponseThatTheQuestionnaireDoesNotAllowIsRefused(String pointer, String value, String expression) {
        var answer = as(CLINIC).body(response(pointer, value)).post("QuestionnaireResponse");
        answer.then()
                .statusCode(422)
                .body("issue[0].severity", equalTo("error"))
                .body("issue[0].expression", hasItem(startsWith(expression)));
        as(CLINIC).get("QuestionnaireResponse").then().body("total", not(equalTo(null)));
    }

    private String response(String pointer, String value) {
        var response = read(example("phq-9-response.json"));
        ((ObjectNode) response.at("/subject")).put("reference", "Organization/riverside-clinic");
        var parent = (ObjectNode) response.at(pointer.substring(0, pointer.lastIndexOf('/')));
        parent.put(pointer.substring(pointer.lastIndexOf('/') + 1), value);
        return response.toString();
    }

    // ---- what is sent

    private io.restassured.response.ValidatableResponse refusedReferral(
            Consumer<ObjectNode> change, int status, String code) {
        return refused(as(POLICE).body(referral(change)).post(), status, code);
    }

    private static String referral(Consumer<ObjectNode> change) {
        var number = UUID.randomUUID().toString();
        var bundle = read(example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number));
        change.accept(bundle);
        return bundle.toString();
    }

    private static ObjectNode entry(ObjectNode bundle, String type) {
        for (var entry : bundle.get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                return (ObjectNode) entry;
            }
        }
        throw new AssertionError("No " + type);
    }

    private static ObjectNode resource(ObjectNode bundle, String type) {
        return (ObjectNode) entry(bundle, type).get("resource");
    }

    private static ObjectNode patient() {
        return resource(read(referral(bundle -> {})), "Patient");
    }

    private static String batch(String method, String url) {
        var bundle = JSON.createObjectNode().put("resourceType", "Bundle").put("type", "batch");
        bundle.putArray("entry")
                .addObject()
                .putObject("request")
                .put("method", method)
                .put("url", url);
        return bundle.toString();
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

@OnH2
class BadInputOnH2Tests extends BadInputTests {}

/** Without what is refused before anybody asks the database: H2 is enough for that. */
@OnPostgreSql
class BadInputOnPostgreSqlTests extends BadInputTests {

    @Override
    void aSearchThatIsNotOfferedIsRefusedNeverWidened(String type, String parameter, String value, String code) {}

    @Override
    void aResponseThatTheQuestionnaireDoesNotAllowIsRefused(String pointer, String value, String expression) {}

    @Override
    void anElementThatFhirDoesNotKnowSoIsNamed(String element, String value, String code, String expression) {}

    @Override
    void xmlThatCannotBeReadIsRefusedInXml(String body) {}
}
