package org.haven.notification.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.haven.party.Access;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What goes along with an event if resources are asked for: the focus and what the topic's shape includes, as they are when
 * they are sent, within the owner's access and as far as the scopes of the system go that they are for.
 */
@Component
class Resources {

    private final Records records;
    private final Topics topics;
    private final ISearchParamRegistry parameters;
    private final FhirContext fhir;

    Resources(Records records, Topics topics, ISearchParamRegistry parameters, FhirContext fhir) {
        this.records = records;
        this.topics = topics;
        this.parameters = parameters;
        this.fhir = fhir;
    }

    /**
     * @param mayRead whether the system may read a type
     * @return the focus first; nothing if it is gone or may not be read
     */
    List<Resource> of(Event event, String topic, Predicate<String> mayRead, Access owner) {
        var focus = find(event.focus(), mayRead, owner);
        if (focus.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Resource>();
        found.add(focus.get());
        topics.find(topic).stream()
                .flatMap(known -> known.includes().stream())
                .filter(include -> include.startsWith(event.focusType() + ":"))
                .flatMap(include -> references(focus.get(), include.substring(include.indexOf(':') + 1)))
                .distinct()
                .flatMap(reference -> find(reference, mayRead, owner).stream())
                .forEach(found::add);
        return found;
    }

    private Stream<String> references(Resource focus, String parameter) {
        var definition = parameters.getActiveSearchParam(focus.fhirType(), parameter, SearchParamLookupContextEnum.ALL);
        if (definition == null) {
            return Stream.empty();
        }
        return Stream.of(definition.getPath().split("\\|"))
                .map(path -> path.strip().replaceFirst("\\.where\\(.*$", ""))
                .filter(path -> path.startsWith(focus.fhirType() + "."))
                .flatMap(path -> fhir.newTerser().getValues(focus, path, Reference.class).stream())
                .map(Reference::getReference)
                .filter(reference -> reference != null && reference.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}"));
    }

    private Optional<Resource> find(String name, Predicate<String> mayRead, Access owner) {
        var id = new IdType(name);
        if (!mayRead.test(id.getResourceType())) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        var type = (Class<Resource>)
                fhir.getResourceDefinition(id.getResourceType()).getImplementingClass();
        return records.find(type, id.getIdPart(), owner);
    }
}
