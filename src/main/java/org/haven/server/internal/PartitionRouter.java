package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.TreeSet;
import org.haven.party.Access;
import org.haven.party.Party;
import org.haven.server.DirectoryTypes;
import org.haven.server.Requests;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Tells HAPI which partitions a request reads and where it writes. */
@Interceptor
class PartitionRouter implements StorageGuard {

    private final Requests requests;

    PartitionRouter(Requests requests) {
        this.requests = requests;
    }

    @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_READ)
    public RequestPartitionId read(RequestDetails request) {
        return partitions(requests.accessOf(request));
    }

    @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_CREATE)
    public RequestPartitionId create(IBaseResource resource, RequestDetails request) {
        return home(resource, requests.accessOf(request));
    }

    static RequestPartitionId partitions(Access access) {
        return RequestPartitionId.fromPartitionIds(List.copyOf(new TreeSet<>(access.readable())));
    }

    static RequestPartitionId home(IBaseResource resource, Access access) {
        if (DirectoryTypes.contains(resource.fhirType())) {
            return RequestPartitionId.fromPartitionId(Party.DIRECTORY);
        }
        if (access.home() == Party.DIRECTORY) {
            throw new IllegalStateException("A " + resource.fhirType() + " belongs to a party, not to the directory");
        }
        return RequestPartitionId.fromPartitionId(access.home());
    }
}
