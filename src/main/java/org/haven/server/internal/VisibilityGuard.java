package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.IPreResourceAccessDetails;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Optional;
import org.haven.party.Access;
import org.haven.party.Caller;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Looks at every resource on its way out: what lies in another party's partition, or is of a type that the token does not
 * let its holder read, stays inside. Includes and paging reach resources that no search asked for by name.
 */
@Interceptor
class VisibilityGuard implements StorageGuard {

    /** Where HAPI notes the partition of a resource it has read. */
    private static final String PARTITION = ca.uhn.fhir.rest.api.Constants.RESOURCE_PARTITION_ID;

    private final Requests requests;

    VisibilityGuard(Requests requests) {
        this.requests = requests;
    }

    @Hook(Pointcut.STORAGE_PREACCESS_RESOURCES)
    public void access(IPreResourceAccessDetails resources, RequestDetails request) {
        var access = requests.accessOf(request);
        for (int i = 0; i < resources.size(); i++) {
            if (!lies(resources.getResource(i), access)) {
                resources.setDontReturnResourceAtIndex(i);
            }
        }
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void show(IPreResourceShowDetails resources, RequestDetails request) {
        var access = requests.accessOf(request);
        var caller = caller(request);
        for (int i = 0; i < resources.size(); i++) {
            var resource = resources.getResource(i);
            if (resource != null && !(lies(resource, access) && readable(resource, caller, answersWrite(request)))) {
                resources.setResource(i, null);
            }
        }
    }

    private static Optional<Caller> caller(RequestDetails request) {
        return request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
                ? Caller.of(servlet.getServletRequest())
                : Optional.empty();
    }

    private static boolean readable(IBaseResource resource, Optional<Caller> caller, boolean answersWrite) {
        var type = resource.fhirType();
        return caller.isEmpty()
                || caller.get().may('r', type)
                || caller.get().may('s', type)
                || answersWrite && (caller.get().may('c', type) || caller.get().may('u', type));
    }

    /** A caller that may only write is shown what it has written, and nothing that an include brings. */
    private static boolean answersWrite(RequestDetails request) {
        return request.getRestOperationType() != null
                && switch (request.getRestOperationType()) {
                    case CREATE, UPDATE, PATCH, TRANSACTION, BATCH -> true;
                    default -> false;
                };
    }

    private static boolean lies(IBaseResource resource, Access access) {
        var partition = (RequestPartitionId) resource.getUserData(PARTITION);
        return partition == null
                || partition.getPartitionIds().stream()
                        .allMatch(id -> access.readable().contains(id == null ? 0 : id));
    }
}
