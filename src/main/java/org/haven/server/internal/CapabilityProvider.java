package org.haven.server.internal;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.Date;
import org.haven.guide.Guide;
import org.haven.party.Endpoint;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** {@code GET /fhir/metadata}: the guide's statement, as this instance of it. */
@Component
public class CapabilityProvider {

    private final CapabilityStatement instance;

    CapabilityProvider(Guide guide, Endpoint endpoint, ObjectProvider<BuildProperties> build) {
        instance = guide.capabilities().copy();
        instance.setId("haven");
        instance.setUrl(endpoint.fhir() + "/metadata");
        instance.setKind(CapabilityStatementKind.INSTANCE);
        instance.setStatus(PublicationStatus.ACTIVE);
        instance.setDate(new Date());
        instance.addInstantiates(guide.capabilities().getUrl());
        instance.getImplementation().setDescription("Haven").setUrl(endpoint.fhir());
        instance.getSoftware().setName("Haven");
        build.ifAvailable(properties -> instance.getSoftware().setVersion(properties.getVersion()));
        var security = instance.getRestFirstRep().getSecurity();
        security.setCors(false);
        security.addService()
                .setText("SMART Backend Services")
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("SMART-on-FHIR");
        var uris = new Extension("http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris");
        uris.addExtension("token", new UriType(endpoint.token()));
        security.addExtension(uris);
    }

    /** HAPI looks for this method by its name. */
    public void setRestfulServer(RestfulServer ignored) {}

    @Metadata
    public CapabilityStatement metadata() {
        return instance;
    }
}
