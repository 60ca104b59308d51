package org.haven.isolation;

import static org.haven.isolation.Probe.that;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.haven.isolation.Probe.Attempt;
import org.springframework.core.io.ClassPathResource;

/** A search of each kind by every parameter that the guide's CapabilityStatement offers, so that a new one is tried too. */
final class SearchProbes {

    /** The party types that a reference parameter leads to; the others lead to the directory. */
    private static final Map<String, List<String>> TARGETS = Map.of(
            "patient", List.of("Patient"),
            "subject", List.of("Patient"),
            "focus", List.of("ServiceRequest"),
            "based-on", List.of("ServiceRequest"),
            "part-of", List.of("Task"),
            "target", List.of("Patient", "ServiceRequest", "Task", "Consent"),
            "derived-from", List.of("QuestionnaireResponse"),
            "entity", List.of("Task", "Patient"));

    /** Those whose name alone does not tell. */
    private static final Map<String, List<String>> SPECIAL = Map.of(
            "Appointment.actor", List.of("Patient"),
            "CareTeam.participant", List.of("Patient"),
            "Encounter.appointment", List.of("Appointment"),
            "CarePlan.care-team", List.of("CareTeam"),
            "CarePlan.goal", List.of("Goal"));

    private final JsonNode types;

    private SearchProbes() {
        try (var in = new ClassPathResource("org/haven/guide/package/CapabilityStatement-haven-server.json")
                .getInputStream()) {
            types = new ObjectMapper().readTree(in).at("/rest/0/resource");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Probe> all() {
        var probes = new SearchProbes();
        return List.of(
                probes.strings(),
                probes.identifiers(),
                probes.codes(),
                probes.dates(),
                probes.quantities(),
                probes.references(),
                probes.chains(),
                probes.longChains(),
                probes.chainsToTheDirectory(),
                probes.has(),
                probes.hasFromTheDirectory(),
                probes.nestedHas(),
                probes.includes(),
                probes.reverseIncludes(),
                probes.ids(),
                probes.common(),
                probes.labels(),
                probes.shapes(),
                probes.sorts(),
                probes.modifiers(),
                probes.posted());
    }

    private Probe strings() {
        var probe = that("aSearchByAForeignNameFindsAndCountsNothing");
        for (var parameter : List.of("family", "name", "given")) {
            probe = probe.asking("Patient?" + parameter + "={marker}", "Patient?" + parameter + ":exact={marker}");
        }
        return probe.finding(
                        "Patient?family={marker}",
                        "Patient?family:exact={marker}",
                        "Patient?name={marker}",
                        "Patient?name:contains={marker}",
                        "Patient?family={marker}&_summary=count",
                        "Patient?family={marker}&_count=0",
                        "Patient?family={marker}&_total=accurate",
                        "Patient?family={marker},no-such-name")
                .asking(
                        "Patient?family:contains={marker}&given=Jane",
                        "Patient?given=Jane&family={marker}&_elements=id");
    }

    private Probe identifiers() {
        var probe = that("aSearchByAForeignIdentifierFindsAndCountsNothing");
        for (var type : List.of(
                "Patient",
                "ServiceRequest",
                "Task",
                "Consent",
                "QuestionnaireResponse",
                "Appointment",
                "Encounter",
                "CareTeam",
                "Goal",
                "CarePlan",
                "PractitionerRole")) {
            probe = probe.finding(type + "?identifier={number}", type + "?identifier={number}&_summary=count");
        }
        return probe.finding("Patient?identifier=" + World.NUMBERS + "|{number}")
                .asking("Patient?identifier=" + World.NUMBERS + "|", "Patient?identifier=" + World.VICTIMS + "|")
                .asking("Flag?identifier={QuestionnaireResponse}.self-harm-thoughts");
    }

    private Probe codes() {
        var probe = that("aSearchByCodeShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "token")) {
                if (!parameter.equals("identifier")) {
                    probe = probe.asking(type + "?" + parameter + ":not=no-such-code");
                }
            }
        }
        return probe.finding(
                "Task?status=draft,requested,received,accepted",
                "Patient?gender=female",
                "Observation?code=http://loinc.org|44261-6",
                "ServiceRequest?status=active&intent=order,filler-order");
    }

    private Probe dates() {
        var probe = that("aSearchByDateShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "date")) {
                probe = probe.asking(type + "?" + parameter + "=gt1900-01-01");
            }
        }
        return probe.finding("Patient?birthdate=1991-04-12", "Observation?date=ge2020", "Task?authored-on=le2100");
    }

    private Probe quantities() {
        return that("aSearchByValueShowsAndCountsTheCallersOwnAlone")
                .finding("Observation?value-quantity=ge0", "Observation?value-quantity=17");
    }

    private Probe references() {
        var probe = that("aSearchByAForeignReferenceFindsAndCountsNothing");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "reference")) {
                for (var target : targets(type, parameter)) {
                    var url = type + "?" + parameter;
                    probe = probe.asking(
                            url + "=" + target + "/{" + target + "}", url + ":" + target + "={" + target + "}");
                }
            }
        }
        return probe.finding(
                "Task?patient=Patient/{Patient}",
                "Task?patient={Patient}",
                "Task?focus=ServiceRequest/{ServiceRequest}",
                "Observation?derived-from=QuestionnaireResponse/{QuestionnaireResponse}",
                "Provenance?target=Task/{Task}",
                "Observation?patient=Patient/{Patient}&_summary=count");
    }

    private Probe chains() {
        var probe = that("aChainThroughAForeignRecordFindsAndCountsNothing");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "reference")) {
                for (var target : targets(type, parameter)) {
                    var url = type + "?" + parameter + ":" + target + ".";
                    probe = probe.asking(url + "_id={" + target + "}");
                    if (parameters(target, "token").contains("identifier")) {
                        probe = probe.asking(url + "identifier={number}");
                    }
                    if (target.equals("Patient")) {
                        probe = probe.asking(
                                url + "family={marker}", url + "name:contains={marker}", url + "birthdate=1991-04-12");
                    }
                }
            }
        }
        return probe.finding(
                "Task?patient.family={marker}",
                "Task?patient.identifier=" + World.NUMBERS + "|{number}",
                "Observation?subject:Patient.family={marker}&_summary=count",
                "ServiceRequest?patient:Patient.family={marker}&_count=0",
                "Task?patient:Patient.family={marker}&_total=accurate",
                "Task?focus:ServiceRequest.identifier={number}");
    }

    private Probe longChains() {
        return that("aChainOfChainsThroughForeignRecordsFindsAndCountsNothing")
                .asking(
                        "Task?patient.name:exact={marker}",
                        "Task?focus:ServiceRequest.subject:Patient.family={marker}",
                        "Observation?derived-from:QuestionnaireResponse.subject:Patient.identifier={number}")
                .asking(
                        "Provenance?target:Task.focus:ServiceRequest.subject:Patient.family={marker}",
                        "Task?focus:ServiceRequest.requester:Organization.name=Springfield",
                        "Task?focus:ServiceRequest.performer:Organization.name=Riverside",
                        "Provenance?target:Task.owner:Organization.name=Riverside");
    }

    /** HAPI filters the partition of a chain's target; here that is the directory, which everybody reads. */
    private Probe chainsToTheDirectory() {
        var probe = that("aChainThroughTheDirectoryShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "reference")) {
                if (targets(type, parameter).isEmpty() && directory(parameter).equals("Organization")) {
                    var url = type + "?" + parameter;
                    probe = probe.asking(
                            url + ":Organization.name=Springfield",
                            url + ":Organization.name:contains=e",
                            url + ":Organization.identifier=riverside-clinic",
                            url + ":Organization._id=riverside-clinic",
                            url + ":Organization.type=care-provider",
                            url + "=Organization/riverside-clinic",
                            url + "=Organization/lakeside-pd");
                }
            }
        }
        return probe.asking(
                "Task?owner.name=Riverside",
                "Task?requester.name=Lakeside",
                "Task?owner.name=Riverside&_lastUpdated=gt2020",
                "QuestionnaireResponse?questionnaire:Questionnaire.name=PHQ9",
                "QuestionnaireResponse?questionnaire:Questionnaire.status=draft,active",
                "QuestionnaireResponse?questionnaire=Questionnaire/phq-9",
                "OrganizationAffiliation?primary-organization.name=Springfield",
                "CareTeam?participant:Organization.name=Harbor",
                "CareTeam?participant=Organization/harbor-advocates",
                "Appointment?location:Location.name=Riverside",
                "Appointment?actor:Location.near=39.80%7C-89.64%7C50%7Ckm",
                "Encounter?location.address-city=Springfield",
                "HealthcareService?organization.name=Riverside",
                "Location?_has:Appointment:location:_lastUpdated=gt2020",
                "Organization?_has:CareTeam:participant:_lastUpdated=gt2020",
                "Organization?_has:Task:owner:_lastUpdated=gt2020");
    }

    private Probe has() {
        var probe = that("aReverseChainThroughAForeignRecordFindsAndCountsNothing");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "reference")) {
                for (var target : targets(type, parameter)) {
                    var url = target + "?_has:" + type + ":" + parameter + ":";
                    probe = probe.asking(url + "_id={" + type + "}", url + "_lastUpdated=gt2020-01-01");
                    if (parameters(type, "token").contains("identifier")) {
                        probe = probe.asking(url + "identifier={number}", url + "identifier={number}&_summary=count");
                    }
                }
            }
        }
        return probe.finding(
                        "Patient?_has:Task:patient:_id={Task}",
                        "Patient?_has:ServiceRequest:subject:identifier={number}")
                .asking("Patient?_has:Task:patient:_id={Task}&_id={Patient}");
    }

    /** The Organization is everybody's to see: whether it is found tells whether the foreign record is there. */
    private Probe hasFromTheDirectory() {
        var probe = that("aReverseChainFromTheDirectoryDoesNotTellWhetherAForeignRecordExists");
        for (var type : World.TYPES) {
            for (var parameter : parameters(type, "reference")) {
                if (targets(type, parameter).isEmpty()) {
                    var target = directory(parameter);
                    var url = target + "?_has:" + type + ":" + parameter + ":";
                    probe = probe.asking(url + "_id={" + type + "}");
                    if (parameters(type, "token").contains("identifier")) {
                        probe = probe.asking(url + "identifier={number}", url + "identifier={number}&_summary=count");
                    }
                    if (parameters(type, "reference").contains("patient")) {
                        probe = probe.asking(url + "patient={Patient}", url + "patient=Patient/{Patient}&_count=0");
                    }
                }
            }
        }
        return probe.finding(
                        "Organization?_has:Task:owner:_id={Task}",
                        "Organization?_has:Task:requester:identifier={number}")
                .asking(
                        "Organization?_has:CareTeam:participant:_id={CareTeam}",
                        "Organization?_has:CareTeam:participant:identifier={number}",
                        "Location?_has:Appointment:actor:identifier={number}",
                        "HealthcareService?_has:Appointment:actor:_id={Appointment}");
    }

    private Probe nestedHas() {
        return that("aChainInsideAReverseChainTellsNothingForeign")
                .asking(
                        "Patient?_has:Task:patient:owner.name=Riverside",
                        "Patient?_has:Task:patient:focus:ServiceRequest.identifier={number}",
                        "Patient?_has:Task:patient:_has:Provenance:target:_id={Provenance}",
                        "ServiceRequest?_has:Task:focus:patient.family={marker}",
                        "Organization?_has:Task:owner:patient.family={marker}",
                        "Organization?_has:Task:owner:patient:Patient.identifier={number}",
                        "Organization?_has:Task:owner:_has:Provenance:target:_id={Provenance}",
                        "Task?patient:Patient._has:Observation:patient:_id={Observation}",
                        "Task?patient._has:Observation:patient:_id={Observation}",
                        "Task?owner:Organization._has:Task:owner:_id={Task}",
                        "Task?owner._has:Task:owner:identifier={number}");
    }

    private Probe includes() {
        var probe = that("anIncludeBringsNothingForeign");
        for (var type : World.TYPES) {
            for (var include : includes(type, "searchInclude")) {
                probe = probe.asking(
                        type + "?_include=" + include + "&_count=200",
                        type + "?_id={" + type + "}&_include=" + include,
                        type + "?_id={" + type + "}&_include:iterate=" + include);
            }
        }
        return probe.finding("Task?_include=Task:patient&_include=Task:focus&_include=Task:owner&_count=200")
                .asking("Task?_include=*&_count=200", "Task?_include:iterate=*", "Task?_include:recurse=Task:patient");
    }

    private Probe reverseIncludes() {
        var probe = that("aReverseIncludeBringsNothingForeign");
        for (var type : World.TYPES) {
            for (var include : includes(type, "searchRevInclude")) {
                probe = probe.asking(
                        type + "?_revinclude=" + include + "&_count=200",
                        type + "?_id={" + type + "}&_revinclude=" + include,
                        type + "?_id={" + type + "}&_revinclude:iterate=" + include);
            }
        }
        for (var include :
                List.of("Task:owner", "Task:requester", "ServiceRequest:performer", "AuditEvent:agent", "*")) {
            probe = probe.asking(
                    "Organization?_revinclude=" + include,
                    "Organization?_id=riverside-clinic&_revinclude=" + include,
                    "OrganizationAffiliation?_include=OrganizationAffiliation:participating-organization&_revinclude:iterate="
                            + include);
        }
        return probe.finding("Patient?_revinclude=Task:patient&_revinclude=Observation:patient&_count=200");
    }

    private Probe ids() {
        var probe = that("aSearchByIdFindsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            probe = probe.finding(type + "?_id={" + type + "}", type + "?_id={" + type + "}&_summary=count")
                    .asking(type + "?_id={" + type + "}," + "{Patient}", "Organization?_id={" + type + "}")
                    .with(new Attempt(
                            "GET", type + "?_id={" + type + "}&_count=0", Map.of(), (own, subject) -> null, true));
        }
        return probe;
    }

    private Probe common() {
        var probe = that("aSearchByWhatEveryTypeHasShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            probe = probe.asking(
                    type + "?_lastUpdated=gt2020-01-01",
                    type + "?_profile:below=https://haven.example.org",
                    type + "?_profile=https://haven.example.org/ig/StructureDefinition/victim-patient",
                    type + "?_profile=https://haven.example.org/ig/StructureDefinition/referral-task",
                    type + "?_id:not=nothing");
        }
        return probe.finding("Task?_lastUpdated=gt2020-01-01");
    }

    private Probe labels() {
        return that("aSearchByAForeignPartysLabelFindsAndCountsNothing")
                .asking(
                        "Patient?_security=" + World.LABEL + "|{label}",
                        "Task?_security=" + World.LABEL + "|{label}",
                        "Task?_security={label}&_summary=count",
                        "Task?_security=" + World.LABEL + "|{label}," + World.LABEL + "|directory",
                        "Organization?_has:Task:owner:_security={label}",
                        "Task?patient:Patient._security={label}")
                .asking("Task?_security:not=" + World.LABEL + "|springfield-pd", "Task?_security:not=nothing");
    }

    private Probe shapes() {
        return that("whateverItsShapeASearchShowsAndCountsTheCallersOwnAlone")
                .finding("Task?_elements=id", "Task?_summary=true", "Patient?_summary=data", "Task?_total=accurate")
                .asking(
                        "Patient?_summary=text",
                        "Task?_total=estimate",
                        "Task?_total=none&_count=200",
                        "Task?_count=100000",
                        "Task?_count=200&_pretty=true",
                        "Patient?_format=xml&_count=200",
                        "Patient?_id={Patient}&_format=xml",
                        "Task?_maxresults=1",
                        "Task?_contained=both",
                        "Task?_filter=identifier%20eq%20{number}",
                        "Task?_list={Task}",
                        "Task?_text={marker}",
                        "Patient?_content={marker}",
                        "Patient?_query=x",
                        "Task?_source=%23{Task}",
                        "Task?_tag=x",
                        "?_type=Patient,Task&_lastUpdated=gt2020",
                        "?_id={Patient}");
    }

    private Probe sorts() {
        var probe = that("aSortShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            for (var kind : List.of("date", "string", "reference")) {
                for (var parameter : parameters(type, kind)) {
                    probe = probe.with(
                            Attempt.of("GET", type + "?_count=200&_sort=-" + parameter + "&_id={" + type + "}"));
                }
            }
        }
        return probe.asking(
                "Task?_sort=-_lastUpdated",
                "Task?_sort=_id",
                "Task?_sort=patient.family",
                "Patient?_sort=family,-birthdate");
    }

    private Probe modifiers() {
        return that("aModifierShowsAndCountsTheCallersOwnAlone")
                .asking(
                        "Patient?identifier:missing=false",
                        "Patient?death-date:missing=true",
                        "Task?part-of:missing=true",
                        "Task?patient:identifier=" + World.NUMBERS + "|{number}",
                        "Patient?identifier:not={number}",
                        "Patient?identifier:of-type=a|b|{number}",
                        "Patient?family:text={marker}",
                        "Task?code:text=Fulfill",
                        "Patient?name:above={marker}",
                        "Patient?family:contains=k");
    }

    private Probe posted() {
        var probe = that("aPostedSearchShowsAndCountsTheCallersOwnAlone");
        for (var form : List.of(
                "Patient?family={marker}",
                "Patient?_id={Patient}",
                "Task?patient.identifier={number}",
                "Task?owner.name=Riverside",
                "Organization?_has:Task:owner:_id={Task}")) {
            var parts = form.split("\\?");
            probe = probe.with(new Attempt(
                    "POST",
                    parts[0] + "/_search",
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    (own, subject) -> subject.fill(parts[1]),
                    false));
        }
        return probe;
    }

    private static List<String> targets(String type, String parameter) {
        return SPECIAL.getOrDefault(type + "." + parameter, TARGETS.getOrDefault(parameter, List.of()));
    }

    /** What a reference parameter leads to that leads to nobody's records. */
    private static String directory(String parameter) {
        return switch (parameter) {
            case "questionnaire" -> "Questionnaire";
            case "location" -> "Location";
            default -> "Organization";
        };
    }

    private List<String> parameters(String type, String kind) {
        var names = new ArrayList<String>();
        for (var offered : types) {
            if (offered.path("type").asText().equals(type)) {
                offered.path("searchParam").forEach(parameter -> {
                    if (parameter.path("type").asText().equals(kind)) {
                        names.add(parameter.path("name").asText());
                    }
                });
            }
        }
        return names;
    }

    private List<String> includes(String type, String direction) {
        var includes = new ArrayList<String>();
        for (var offered : types) {
            if (offered.path("type").asText().equals(type)) {
                offered.path(direction).forEach(include -> includes.add(include.asText()));
            }
        }
        return includes;
    }
}
