package org.haven.directory.internal;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.haven.directory.DirectoryProperties;
import org.haven.guide.ProfileValidator;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.server.DirectoryTypes;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Puts the configured places and services into the directory, where they are missing; after the Organizations. */
@Component
@Order(2)
@EnableConfigurationProperties(DirectoryProperties.class)
class DirectoryEntries implements ApplicationRunner {

    private final DirectoryProperties properties;
    private final ResourceLoader files;
    private final FhirContext fhir;
    private final ProfileValidator validator;
    private final Records records;
    private final AccessContext context;

    DirectoryEntries(
            DirectoryProperties properties,
            ResourceLoader files,
            FhirContext fhir,
            ProfileValidator validator,
            Records records,
            AccessContext context) {
        this.properties = properties;
        this.files = files;
        this.fhir = fhir;
        this.validator = validator;
        this.records = records;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!properties.entries().isBlank()) {
            context.run(
                    Access.directory(),
                    () -> read().getEntry().stream()
                            .map(BundleEntryComponent::getResource)
                            .forEach(this::createIfAbsent));
        }
    }

    private Bundle read() {
        try (var in = files.getResource(properties.entries()).getInputStream()) {
            return fhir.newJsonParser().parseResource(Bundle.class, in);
        } catch (IOException e) {
            throw new UncheckedIOException("haven.directory.entries cannot be read: " + properties.entries(), e);
        }
    }

    private void createIfAbsent(Resource resource) {
        if (!DirectoryTypes.contains(resource.fhirType())) {
            throw new IllegalStateException("haven.directory.entries holds a " + resource.fhirType()
                    + "; it may hold Locations and HealthcareServices");
        }
        if (records.find(resource.getClass(), resource.getIdPart(), Access.directory())
                .isEmpty()) {
            requireValid(resource);
            records.update(resource, Access.directory());
        }
    }

    /** What comes with the server is held against the guide by its tests; the first use of the validator takes seconds. */
    private void requireValid(Resource resource) {
        if (!properties.entries().startsWith("classpath:")) {
            var errors = validator.errors(resource);
            if (!errors.isEmpty()) {
                throw new IllegalStateException("haven.directory.entries: " + resource.fhirType() + "/"
                        + resource.getIdPart() + ": " + errors.get(0).issue().getDiagnostics());
            }
        }
    }
}
