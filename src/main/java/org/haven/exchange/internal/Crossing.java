package org.haven.exchange.internal;

import java.util.Map;
import java.util.Set;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * What of a resource may go through the door. A target learns what it needs to help, and nothing by which it could find the
 * victim in another party's records: no number or name in a reference, no party but the two, no contained resource, no foreign
 * extension, no free text about the offense, no person at the source. The guide says the same on its page on the workflow.
 */
final class Crossing {

    private static final Set<String> EXTENSIONS = Set.of(
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label");

    private final Map<String, String> names;
    private final Set<String> parties;

    /**
     * @param names the copies' own addresses, by {@code [type]/[id]} at the source
     * @param parties the two Organizations, {@code Organization/[id]}
     */
    Crossing(Map<String, String> names, Set<String> parties) {
        this.names = names;
        this.parties = parties;
    }

    /** Takes everything else away. */
    void narrow(DomainResource copy) {
        copy.setId((String) null);
        copy.setMeta(meta(copy.getMeta()));
        copy.setImplicitRules(null);
        copy.setText(null);
        copy.getContained().clear();
        copy.getModifierExtension().clear();
        copy.getExtension().removeIf(extension -> !goesAlong(extension));
        if (copy instanceof Patient patient) {
            narrow(patient);
        } else if (copy instanceof ServiceRequest request) {
            narrow(request);
        } else if (copy instanceof Task task) {
            narrow(task);
        } else if (copy instanceof Consent consent) {
            narrow(consent);
        } else if (copy instanceof Provenance provenance) {
            narrow(provenance);
        }
        narrowElements(copy);
    }

    private static Meta meta(Meta source) {
        var meta = new Meta();
        source.getProfile().stream()
                .map(CanonicalType::getValue)
                .filter(profile -> profile.startsWith(Guide.CANONICAL))
                .forEach(meta::addProfile);
        return meta;
    }

    private static boolean goesAlong(Extension extension) {
        return extension.getUrl().startsWith(Guide.CANONICAL + "/") || EXTENSIONS.contains(extension.getUrl());
    }

    private static void narrow(Patient patient) {
        // The source's number for the victim would let two targets find out that they help the same person.
        patient.getIdentifier().clear();
        patient.getLink().clear();
        patient.getGeneralPractitioner().clear();
        patient.setManagingOrganization(null);
        patient.getAddress().removeIf(address -> address.getUse() == AddressUse.OLD);
    }

    private static void narrow(ServiceRequest request) {
        request.setRequisition(null);
        request.getReplaces().clear();
        request.getInsurance().clear();
    }

    private static void narrow(Task task) {
        task.setGroupIdentifier(null);
        task.getBasedOn().clear();
        task.getRelevantHistory().clear();
        task.getInsurance().clear();
        task.getNote().clear();
        task.setDescription(null);
        task.setReasonCode(null);
        task.setReasonReference(null);
        task.getInput().clear();
        task.getOutput().clear();
        task.getRestriction().getRecipient().clear();
    }

    private static void narrow(Consent consent) {
        consent.setSource(null);
        consent.getPerformer().clear();
        consent.getVerification().clear();
        consent.getProvision().getData().clear();
    }

    private void narrow(Provenance provenance) {
        provenance.setOccurred(null);
        provenance.getPolicy().clear();
        provenance.setLocation(null);
        provenance.getReason().clear();
        provenance.setActivity(null);
        provenance.getEntity().clear();
        provenance.getSignature().clear();
        provenance
                .getTarget()
                .removeIf(target -> !names.containsKey(
                        target.getReferenceElement().toUnqualifiedVersionless().getValue()));
        provenance.getAgent().removeIf(agent -> !parties.contains(agent.getWho().getReference()));
        provenance.getAgent().forEach(agent -> {
            agent.getRole().clear();
            agent.setOnBehalfOf(null);
        });
    }

    private void narrowElements(Base parent) {
        for (var property : parent.children()) {
            for (var child : property.getValues()) {
                if (child instanceof Resource || !(child instanceof Element element)) {
                    continue;
                }
                element.setId(null);
                element.getExtension().removeIf(extension -> !goesAlongInside(extension));
                if (element instanceof BackboneElement backbone) {
                    backbone.getModifierExtension().clear();
                }
                if (element instanceof Reference reference) {
                    narrow(reference);
                }
                narrowElements(element);
            }
        }
    }

    /** The parts of an extension that goes along have names and no addresses. */
    private static boolean goesAlongInside(Extension extension) {
        return goesAlong(extension) || !extension.getUrl().contains(":");
    }

    /** A reference to a copy, or to one of the two parties; of any other not even the name stays. */
    private void narrow(Reference reference) {
        var address = reference.getReference() == null
                ? ""
                : reference.getReferenceElement().toUnqualifiedVersionless().getValue();
        reference.setReference(parties.contains(address) ? address : names.get(address));
        reference.setDisplay(null);
        reference.setIdentifier(null);
        reference.setType(null);
    }
}
