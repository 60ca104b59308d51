package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/** Creation of one type, in the place of HAPI's own, so that a request that comes again is answered as before. */
public final class CreateProvider implements IResourceProvider {

    private final Class<? extends IBaseResource> type;
    private final DaoRegistry daos;
    private final Repeats repeats;
    private final StoredVersions versions;
    private final KnownPatients patients;

    CreateProvider(
            Class<? extends IBaseResource> type,
            DaoRegistry daos,
            Repeats repeats,
            StoredVersions versions,
            KnownPatients patients) {
        this.type = type;
        this.daos = daos;
        this.repeats = repeats;
        this.versions = versions;
        this.patients = patients;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    @Create
    @SuppressWarnings("unchecked")
    public MethodOutcome create(
            @ResourceParam IBaseResource resource, @ConditionalUrlParam String condition, RequestDetails request) {
        var dao = (IFhirResourceDao<IBaseResource>) daos.getResourceDao(request.getResourceName());
        return repeats.once(
                        request,
                        () -> {
                            patients.check(resource, condition, request.getResourceName(), request);
                            return (MethodOutcome) dao.create(resource, condition, request);
                        },
                        CreateProvider::kept)
                .map(fresh -> fresh, earlier -> outcome(earlier, request));
    }

    private static Bundle kept(MethodOutcome outcome) {
        var bundle = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        bundle.addEntry()
                .getResponse()
                .setStatus(Boolean.FALSE.equals(outcome.getCreated()) ? "200 OK" : "201 Created")
                .setLocation(outcome.getId().toUnqualified().getValue());
        return bundle;
    }

    private MethodOutcome outcome(Bundle earlier, RequestDetails request) {
        var response = earlier.getEntryFirstRep().getResponse();
        var outcome = new MethodOutcome(
                new IdType(response.getLocation()), response.getStatus().startsWith("201"));
        versions.find(response.getLocation(), request).ifPresent(stored -> outcome.setResource((Resource) stored));
        return outcome;
    }
}
