package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.searchparam.extractor.CrossPartitionReferenceDetails;
import ca.uhn.fhir.jpa.searchparam.extractor.IResourceLinkResolver;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.ObjectProvider;

/** Resolves a reference among the caller's own partitions only, so that a foreign id and an unknown one read alike. */
@Interceptor
class ReferenceGuard implements StorageGuard {

    private final Requests requests;
    private final ObjectProvider<IResourceLinkResolver> resolver;

    ReferenceGuard(Requests requests, ObjectProvider<IResourceLinkResolver> resolver) {
        this.requests = requests;
        this.resolver = resolver;
    }

    @Hook(Pointcut.JPA_RESOLVE_CROSS_PARTITION_REFERENCE)
    public IResourceLookup<?> resolve(CrossPartitionReferenceDetails details) {
        try {
            return resolver.getObject()
                    .findTargetResource(
                            PartitionRouter.partitions(requests.accessOf(details.getRequestDetails())),
                            details.getSourceResourceName(),
                            details.getPathAndRef(),
                            details.getRequestDetails(),
                            details.getTransactionDetails());
        } catch (BaseServerResponseException e) {
            throw refusal(
                    400,
                    IssueType.NOTFOUND,
                    // HAPI finds a reference by the paths of several search parameters, in no certain order.
                    details.getPathAndRef().getPath().replaceFirst("\\.where\\(.*$", ""),
                    "No such resource: "
                            + details.getPathAndRef()
                                    .getRef()
                                    .getReferenceElement()
                                    .toUnqualifiedVersionless()
                            + "; refer to a resource of your own or of the directory");
        }
    }
}
