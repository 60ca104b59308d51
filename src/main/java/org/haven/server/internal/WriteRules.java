package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.haven.server.Requests;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.ObjectProvider;

/** Asks every room's {@link WriteRule} before a resource is stored and before its transaction commits. */
@Interceptor
class WriteRules {

    private final ObjectProvider<WriteRule> rules;
    private final Requests requests;
    private final CommitDeadline deadline;

    WriteRules(ObjectProvider<WriteRule> rules, Requests requests, CommitDeadline deadline) {
        this.rules = rules;
        this.requests = requests;
        this.deadline = deadline;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(IBaseResource resource, RequestDetails request) {
        ask(null, resource, request, WriteRule::beforeStorage);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(IBaseResource before, IBaseResource resource, RequestDetails request) {
        ask(before, resource, request, WriteRule::beforeStorage);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        deadline.watch(transaction.getTransactionDate());
        ask(null, resource, request, WriteRule::beforeCommit);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before, IBaseResource resource, RequestDetails request, TransactionDetails transaction) {
        deadline.watch(transaction.getTransactionDate());
        ask(before, resource, request, WriteRule::beforeCommit);
    }

    private void ask(
            IBaseResource before,
            IBaseResource resource,
            RequestDetails request,
            BiConsumer<WriteRule, Write> question) {
        var write = new Write(
                Optional.ofNullable((Resource) before),
                (Resource) resource,
                requests.accessOf(request),
                request instanceof SystemRequestDetails,
                request);
        rules.orderedStream()
                .filter(rule -> rule.concerns(resource.fhirType()))
                .forEach(rule -> question.accept(rule, write));
    }
}
