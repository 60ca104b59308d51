package org.haven.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tier a victim's releases open, and until when: the lower of setting and release, and silence is a no. */
class ReleasesTests {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final String SOURCE = "Organization/springfield-pd";
    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    private final Tiers tiers = new Tiers(new Guide(FhirContext.forR4Cached()));
    private final Releases releases = new Releases(null, tiers, Clock.systemUTC());

    @Test
    void withoutAReleaseTheTierIsDelivery() {
        var permission = decide("outcome");
        assertThat(permission.tier().code()).isEqualTo("delivery");
        assertThat(permission.release()).isEmpty();
        assertThat(permission.until()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, acknowledgement, acknowledgement",
        "outcome, status, status",
        "outcome, outcome, outcome",
        "acknowledgement, outcome, acknowledgement",
        "status, outcome, status",
        "delivery, outcome, delivery",
        "outcome, delivery, delivery"
    })
    void theLowerOfSettingAndReleaseApplies(String setting, String released, String expected) {
        assertThat(decide(setting, release(released, c -> {})).tier().code()).isEqualTo(expected);
    }

    @Test
    void aReleaseWithoutATierOpensNothing() {
        assertThat(decide(
                                "outcome",
                                release(
                                        "outcome",
                                        c -> c.getProvision().getExtension().clear()))
                        .tier()
                        .code())
                .isEqualTo("delivery");
    }

    @Test
    void whatIsNotForThisSourceAndThisVictimOpensNothing() {
        nothing(c -> c.getPatient().setReference("Patient/somebody-else"));
        nothing(c -> c.getProvision().getActorFirstRep().getReference().setReference("Organization/lakeside-pd"));
        nothing(c -> c.getProvision().addActor().setReference(new Reference("Organization/lakeside-pd")));
        nothing(c -> c.getProvision().getActor().clear());
    }

    @Test
    void whatIsNotActiveOpensNothing() {
        for (var status : ConsentState.values()) {
            if (status != ConsentState.ACTIVE && status != ConsentState.NULL) {
                nothing(c -> c.setStatus(status));
            }
        }
        nothing(c -> c.addExtension().setUrl(Release.REVOCATION));
        nothing(c -> c.getProvision().setType(ConsentProvisionType.DENY));
        nothing(c -> c.getProvision().setType(null));
    }

    @Test
    void aReleaseOpensWithinItsPeriodOnly() {
        nothing(c -> c.getProvision().setPeriod(period("2026-12-02", "2026-12-24")));
        nothing(c -> c.getProvision().setPeriod(period("2026-11-01", "2026-11-30")));
        nothing(c -> c.getProvision().getPeriod().setEndElement(null));
        nothing(c -> c.getProvision().setPeriod(null));
    }

    @Test
    void aReleaseForAnotherPurposeOpensNothing() {
        nothing(c -> c.getProvision().setPurpose(List.of(new Coding(REASONS, "HRESCH", null))));
        nothing(c -> c.getProvision().setPurpose(List.of(new Coding("http://other.example.org", "PATRQT", null))));
        nothing(c -> c.getProvision().getPurpose().clear());
        assertThat(decide(
                                "outcome",
                                release(
                                        "status",
                                        c -> c.getProvision().setPurpose(List.of(new Coding(REASONS, "COC", null)))))
                        .tier()
                        .code())
                .isEqualTo("status");
    }

    @Test
    void aReleaseOfOtherRecordsOpensNothing() {
        var types = "http://hl7.org/fhir/resource-types";
        nothing(c -> c.getProvision().addClass_(new Coding(types, "ServiceRequest", null)));
        nothing(c -> c.getProvision()
                .addData()
                .setMeaning(ConsentDataMeaning.INSTANCE)
                .setReference(new Reference("Task/another")));
        assertThat(decide("outcome", release("status", c -> {
                            c.getProvision().addClass_(new Coding(types, "Task", null));
                            c.getProvision()
                                    .addData()
                                    .setMeaning(ConsentDataMeaning.INSTANCE)
                                    .setReference(new Reference("ServiceRequest/request"));
                        }))
                        .tier()
                        .code())
                .isEqualTo("status");
    }

    @Test
    void aConditionThatNobodyHereCanJudgeOpensNothing() {
        nothing(c -> c.getProvision().addAction().setText("only on Mondays"));
        nothing(c -> c.getProvision().addCode().setText("the outcome only"));
        nothing(c -> c.getProvision().addSecurityLabel(new Coding(null, "R", null)));
        nothing(c -> c.getProvision().setDataPeriod(period("2026-01-01", "2026-02-01")));
        nothing(c -> c.getProvision().addProvision().setType(ConsentProvisionType.DENY));
        nothing(c -> c.addModifierExtension().setUrl("http://other.example.org/condition"));
    }

    @Test
    void ofTwoReleasesTheHigherCountsAndEachEndOrBeginningIsLookedFor() {
        var low = release("acknowledgement", c -> c.getProvision().setPeriod(period("2026-11-24", "2026-12-24")));
        var high = release("outcome", c -> c.getProvision().setPeriod(period("2026-11-24", "2026-12-05")));
        var later = release("status", c -> c.getProvision().setPeriod(period("2026-12-03", "2026-12-31")));
        var permission = decide("outcome", low, high, later);
        assertThat(permission.tier().code()).isEqualTo("outcome");
        assertThat(permission.release()).contains(new Release(high));
        assertThat(permission.until()).contains(Instant.parse("2026-12-03T00:00:00Z"));
        assertThat(decide("outcome", low, high).until()).contains(Instant.parse("2026-12-06T00:00:00Z"));
    }

    private void nothing(Consumer<Consent> change) {
        var permission = decide("outcome", release("outcome", change));
        assertThat(permission.tier().code()).isEqualTo("delivery");
        assertThat(permission.release()).isEmpty();
    }

    private Permission decide(String setting, Consent... consents) {
        var task = new Task();
        task.setId("Task/task");
        task.setFor(new Reference("Patient/victim"));
        task.setFocus(new Reference("ServiceRequest/request"));
        return releases.decide(tiers.orLowest(setting), List.of(consents), task, SOURCE, NOW);
    }

    private static Consent release(String tier, Consumer<Consent> change) {
        var consent = new Consent();
        consent.setStatus(ConsentState.ACTIVE);
        consent.setPatient(new Reference("Patient/victim"));
        var provision = consent.getProvision();
        provision.addExtension(Release.TIER, new CodeType(tier));
        provision.setType(ConsentProvisionType.PERMIT);
        provision.setPeriod(period("2026-11-24", "2026-12-24"));
        provision.addActor().setReference(new Reference(SOURCE));
        provision.addPurpose(new Coding(REASONS, "PATRQT", null));
        change.accept(consent);
        return consent;
    }

    private static Period period(String start, String end) {
        return new Period().setStartElement(new DateTimeType(start)).setEndElement(new DateTimeType(end));
    }
}
