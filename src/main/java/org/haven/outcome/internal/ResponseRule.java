package org.haven.outcome.internal;

import static org.haven.server.Problems.refusal;

import java.math.BigDecimal;
import org.apache.commons.lang3.StringUtils;
import org.haven.guide.Guide;
import org.haven.outcome.internal.Scoring.Alert;
import org.haven.outcome.internal.Scoring.Computed;
import org.haven.outcome.internal.Scoring.Observed;
import org.haven.outcome.internal.Scoring.Score;
import org.haven.party.Access;
import org.haven.party.Parties;
import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Scores a stored response and stores its Observations and Flags with it: all of them commit together or none does. A score
 * that the caller sends along must be the one that the questionnaire yields.
 */
@Component
class ResponseRule implements WriteRule {

    private static final String FLAG_SYSTEM = Guide.CANONICAL + "/sid/safety-flag";
    private static final String FLAG_DETAIL = "http://hl7.org/fhir/StructureDefinition/flag-detail";

    private final Guide guide;
    private final Scoring scoring;
    private final Interpretation interpretation;
    private final Records records;
    private final Parties parties;

    ResponseRule(Guide guide, Scoring scoring, Interpretation interpretation, Records records, Parties parties) {
        this.guide = guide;
        this.scoring = scoring;
        this.interpretation = interpretation;
        this.records = records;
        this.parties = parties;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("QuestionnaireResponse");
    }

    @Override
    public void beforeCommit(Write write) {
        var response = (QuestionnaireResponse) write.resource();
        var questionnaire = guide.find(Questionnaire.class, response.getQuestionnaire())
                .orElseThrow(() -> refusal(
                        422,
                        IssueType.NOTFOUND,
                        "QuestionnaireResponse.questionnaire",
                        "Unknown questionnaire; GET /fhir/Questionnaire lists those that this server scores"));
        var version = StringUtils.substringAfter(response.getQuestionnaire(), "|");
        if (!version.isEmpty() && !version.equals(questionnaire.getVersion())) {
            throw refusal(
                    422,
                    IssueType.NOTFOUND,
                    "QuestionnaireResponse.questionnaire",
                    "This server scores version " + questionnaire.getVersion() + " of that questionnaire: send "
                            + questionnaire.getUrl() + "|" + questionnaire.getVersion());
        }
        if (!"Patient".equals(response.getSubject().getReferenceElement().getResourceType())) {
            throw refusal(
                    422,
                    IssueType.VALUE,
                    "QuestionnaireResponse.subject",
                    "QuestionnaireResponse.subject must be a Patient, for example Patient/[id]");
        }
        var score = scoring.score(questionnaire, response);
        score.computed().forEach(computed -> requireAgreement(computed, response));
        store(score, response, write.access());
    }

    private static void requireAgreement(Computed computed, QuestionnaireResponse response) {
        response.getItem().stream()
                .filter(item -> item.getLinkId().equals(computed.linkId()) && item.hasAnswer())
                .findFirst()
                .ifPresent(item -> {
                    var sent =
                            new BigDecimal(item.getAnswerFirstRep().getValue().primitiveValue());
                    var right = computed.value().map(value -> ((Quantity) value).getValue());
                    if (right.isEmpty() || right.get().compareTo(sent) != 0) {
                        throw refusal(
                                422,
                                IssueType.VALUE,
                                "QuestionnaireResponse.item.where(linkId = '" + computed.linkId() + "')",
                                right.map(value -> "The answers amount to " + value.toPlainString() + ", not "
                                                + sent.toPlainString() + ": send that or leave the item out")
                                        .orElse("Answers are missing, so there is no score: leave the item out"));
                    }
                });
    }

    /** One Bundle for all of them, so that their rows go to the database together. */
    private void store(Score score, QuestionnaireResponse response, Access access) {
        var party =
                new Reference(parties.byPartition(access.home()).orElseThrow().reference());
        var origin =
                new Reference("QuestionnaireResponse/" + response.getIdElement().getIdPart());
        var bundle = new Bundle().setType(BundleType.TRANSACTION);
        score.observed().forEach(observed -> add(bundle, observation(observed, response, party, origin)));
        score.alerts().forEach(alert -> add(bundle, flag(alert, response, party, origin)));
        if (bundle.hasEntry()) {
            records.transact(bundle, access);
        }
    }

    private static void add(Bundle bundle, Resource resource) {
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType());
    }

    private Observation observation(
            Observed observed, QuestionnaireResponse response, Reference party, Reference origin) {
        var observation = new Observation();
        observation.getMeta().addProfile(Guide.url("StructureDefinition", "score-observation"));
        observation.setStatus(ObservationStatus.FINAL);
        observation
                .addCategory()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", null));
        observation.setCode(observed.code());
        observation.setSubject(response.getSubject().copy());
        observation.setEffective(authored(response));
        observation.addPerformer(party.copy());
        observation.setValue(observed.value());
        if (observed.value() instanceof Quantity quantity) {
            interpretation.of(observed.code(), quantity).forEach(observation::addInterpretation);
        }
        observation.addDerivedFrom(origin.copy());
        return observation;
    }

    private static Flag flag(Alert alert, QuestionnaireResponse response, Reference party, Reference origin) {
        var flag = new Flag();
        flag.getMeta().addProfile(Guide.url("StructureDefinition", "safety-flag"));
        flag.addIdentifier()
                .setSystem(FLAG_SYSTEM)
                .setValue(response.getIdElement().getIdPart() + "."
                        + alert.flag().getCodingFirstRep().getCode());
        flag.setStatus(FlagStatus.ACTIVE);
        flag.addCategory(new CodeableConcept()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/flag-category", "safety", "Safety")));
        flag.setCode(alert.flag().copy());
        flag.setSubject(response.getSubject().copy());
        flag.getPeriod().setStartElement(authored(response));
        flag.setAuthor(party.copy());
        flag.addExtension(FLAG_DETAIL, origin.copy());
        return flag;
    }

    private static DateTimeType authored(QuestionnaireResponse response) {
        return response.getAuthoredElement().copy();
    }
}
