package org.haven.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.junit.jupiter.api.Test;

/** The labels that the guide prescribes. */
class LabellingTests {

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String INLINE =
            "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final Labelling labelling = new Labelling(fhir, new Guide(fhir));

    @Test
    void whereAVictimCanBeFoundIsVeryRestricted() {
        var victim = new Patient().addName(new HumanName().setFamily("Doe"));
        victim.addTelecom().setValue("555-0142");
        victim.addAddress().setCity("Springfield");
        assertThat(labels(victim)).containsExactlyInAnyOrder("V", "LOCIS", "PROCESSINLINELABEL");
        assertThat(inline(victim.getTelecomFirstRep().getExtension())).containsExactly("V");
        assertThat(inline(victim.getAddressFirstRep().getExtension())).containsExactly("V");
    }

    @Test
    void aNameAloneIsRestricted() {
        assertThat(labels(new Patient().addName(new HumanName().setFamily("Doe"))))
                .containsExactly("R");
    }

    @Test
    void domesticViolenceWeighsMoreThanOtherViolence() {
        assertThat(labels(referral("robbery"))).containsExactlyInAnyOrder("R", "VIO");
        assertThat(labels(referral("robbery", "domestic-family-violence"))).containsExactlyInAnyOrder("V", "SDV");
        assertThat(labels(referral("arson"))).containsExactly("R");
    }

    @Test
    void everyTypeOfVictimizationIsLabelledOrKnownAsNotViolent() {
        var notViolent = Set.of(
                "arson",
                "bullying",
                "burglary",
                "dui-dwi",
                "identity-theft-fraud-financial",
                "other-vehicular",
                "other");
        for (var type : new Guide(fhir)
                .byUrl(CodeSystem.class, Guide.url("CodeSystem", "victimization-type"))
                .getConcept()) {
            assertThat(labels(referral(type.getCode())).size() == 1)
                    .as(type.getCode())
                    .isEqualTo(notViolent.contains(type.getCode()));
        }
    }

    @Test
    void aScoreIsMentalHealth() {
        assertThat(labels(new Observation())).containsExactlyInAnyOrder("R", "MH");
    }

    @Test
    void theDirectoryIsNotLabelled() {
        assertThat(labels(new Organization().setName("Riverside"))).isEmpty();
    }

    @Test
    void aHigherConfidentialityStaysAndALowerOneIsRaised() {
        var secret = new Observation();
        secret.getMeta().addSecurity(CONFIDENTIALITY, "V", null);
        assertThat(labels(secret)).containsExactlyInAnyOrder("V", "MH");
        var open = new Observation();
        open.getMeta().addSecurity(CONFIDENTIALITY, "N", null);
        assertThat(labels(open)).containsExactlyInAnyOrder("R", "MH");
    }

    @Test
    void labellingTwiceChangesNothing() {
        var victim = new Patient();
        victim.addTelecom().setValue("555-0142");
        labelling.label(victim);
        var once = victim.copy();
        labelling.label(victim);
        assertThat(victim.equalsDeep(once)).isTrue();
    }

    @Test
    void aCopyMayNotBePassedOn() {
        var order = referral("arson");
        labelling.labelCopy(order);
        assertThat(order.getMeta().getSecurity()).isEmpty();
        order.setIntent(ServiceRequestIntent.FILLERORDER);
        labelling.labelCopy(order);
        assertThat(order.getMeta().getSecurity()).extracting(Coding::getCode).containsExactly("NORDSCLCD");
    }

    private List<String> labels(Resource resource) {
        labelling.label(resource);
        return resource.getMeta().getSecurity().stream().map(Coding::getCode).toList();
    }

    private static List<String> inline(List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> extension.getUrl().equals(INLINE))
                .map(extension -> ((Coding) extension.getValue()).getCode())
                .toList();
    }

    private static ServiceRequest referral(String... types) {
        var request = new ServiceRequest().setIntent(ServiceRequestIntent.ORDER);
        for (var type : types) {
            request.addReasonCode(new CodeableConcept()
                    .addCoding(new Coding(Guide.url("CodeSystem", "victimization-type"), type, null)));
        }
        return request;
    }
}
