package org.haven.server.internal;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.party.Party;
import org.haven.party.PartyProperties;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts into the directory, at each start and where it is missing, the Organization of every configured party, the
 * configured partnerships and the guide's Questionnaires. What is there already is left as the operator has it;
 * Questionnaires follow the guide.
 */
@Component
@Order(1)
class DirectoryLoader implements ApplicationRunner {

    private static final String SETTING = Guide.url("StructureDefinition", "disclosure-setting");

    private final AccessContext context;
    private final Requests requests;
    private final DaoRegistry daos;
    private final Parties parties;
    private final PartyProperties properties;
    private final Guide guide;

    DirectoryLoader(
            AccessContext context,
            Requests requests,
            DaoRegistry daos,
            Parties parties,
            PartyProperties properties,
            Guide guide) {
        this.context = context;
        this.requests = requests;
        this.daos = daos;
        this.parties = parties;
        this.properties = properties;
        this.guide = guide;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        context.run(Access.directory(), () -> {
            properties.parties().forEach(registration -> createIfAbsent(organization(registration)));
            properties.partnerships().forEach(partnership -> createIfAbsent(affiliation(partnership)));
            guide.all(Questionnaire.class).stream()
                    .filter(questionnaire -> !Guide.isPlanned(questionnaire))
                    .forEach(this::store);
        });
    }

    private void createIfAbsent(Resource resource) {
        try {
            daos.getResourceDao(resource.fhirType())
                    .read(new IdType(resource.fhirType(), resource.getIdPart()), requests.within(Access.directory()));
        } catch (ResourceNotFoundException e) {
            store(resource);
        }
    }

    /** HAPI writes no new version where nothing has changed. */
    private <T extends Resource> void store(T resource) {
        @SuppressWarnings("unchecked")
        var dao = daos.getResourceDao((Class<T>) resource.getClass());
        @SuppressWarnings("unchecked")
        var copy = (T) resource.copy();
        dao.update(copy, requests.within(Access.directory()));
    }

    private Organization organization(PartyProperties.Registration registration) {
        var party = parties.byId(registration.id()).orElseThrow();
        var organization = new Organization();
        organization.setId(party.id());
        organization.getMeta().addProfile(Guide.url("StructureDefinition", "party-organization"));
        organization.addIdentifier().setSystem(Party.IDENTIFIER_SYSTEM).setValue(party.id());
        organization.setActive(true);
        organization.setName(party.name());
        organization
                .addType()
                .addCoding()
                .setSystem(Guide.url("CodeSystem", "party-role"))
                .setCode(party.role().code());
        if (!registration.tells().equals("delivery")) {
            organization.addExtension(SETTING, new CodeType(registration.tells()));
        }
        return organization;
    }

    private OrganizationAffiliation affiliation(PartyProperties.Partnership partnership) {
        var affiliation = new OrganizationAffiliation();
        affiliation.setId(partnership.source() + "." + partnership.target());
        affiliation.getMeta().addProfile(Guide.url("StructureDefinition", "partnership"));
        affiliation.setActive(true);
        affiliation.setOrganization(reference(partnership.source()));
        affiliation.setParticipatingOrganization(reference(partnership.target()));
        return affiliation;
    }

    private Reference reference(String party) {
        return new Reference(parties.byId(party)
                .orElseThrow(
                        () -> new IllegalStateException("haven.party.partnerships names an unknown party: " + party))
                .reference());
    }
}
