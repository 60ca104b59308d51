package org.haven.directory;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenParam;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.stream.Collectors;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.HealthcareService;
import org.springframework.stereotype.Component;

/**
 * The services of the directory, held in memory so that a submission pays nothing for them. A change on this node is seen
 * at once, one on another node after {@code haven.directory.refresh}.
 */
@Component
public class Services {

    public static final String CAPACITY = Guide.url("StructureDefinition", "capacity");

    private static final String CODES = Guide.url("CodeSystem", "victim-service");
    private static final String ALL = "all";

    private final Records records;
    private final AccessContext context;
    private final LoadingCache<String, List<Service>> services;

    Services(Records records, AccessContext context, DirectoryProperties properties) {
        this.records = records;
        this.context = context;
        services = Caffeine.newBuilder().refreshAfterWrite(properties.refresh()).build(key -> read());
    }

    /** All active services. */
    public List<Service> all() {
        return services.get(ALL);
    }

    /** Forgets what is held: the directory has changed. */
    public void changed() {
        services.invalidateAll();
    }

    private List<Service> read() {
        return context.call(
                Access.onlyDirectory(),
                () -> records
                        .search(
                                HealthcareService.class,
                                new SearchParameterMap().add("active", new TokenParam("true")),
                                Access.onlyDirectory())
                        .stream()
                        .map(Services::service)
                        .toList());
    }

    private static Service service(HealthcareService resource) {
        var capacity = resource.getExtensionByUrl(CAPACITY);
        return new Service(
                String.valueOf(resource.getName()),
                String.valueOf(resource.getProvidedBy().getReference()),
                resource.getCategory().stream()
                        .flatMap(category -> category.getCoding().stream())
                        .filter(coding -> CODES.equals(coding.getSystem()) && coding.hasCode())
                        .map(coding -> coding.getCode())
                        .collect(Collectors.toUnmodifiableSet()),
                capacity == null ? "" : capacity.getValue().primitiveValue());
    }
}
