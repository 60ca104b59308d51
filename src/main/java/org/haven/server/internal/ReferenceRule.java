package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haven.guide.Guide;
import org.haven.party.Access;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every literal reference of what is written leads to a resource that the caller can read, whether HAPI indexes the element
 * or not, and every update replaces a resource that is there: parties give no ids. All of a request's ids are looked up at
 * once, within the caller's own partitions, so a foreign id and an unknown one read alike.
 */
@Component
class ReferenceRule {

    private static final Pattern LITERAL =
            Pattern.compile("(?<type>[A-Z][A-Za-z]+)/(?<id>[A-Za-z0-9\\-.]{1,64})(?:/_history/[0-9]{1,9})?");

    private final IIdHelperService<JpaPid> ids;
    private final TransactionTemplate transaction;
    private final SearchRules searches;
    private final Guide guide;

    ReferenceRule(
            IIdHelperService<JpaPid> ids, PlatformTransactionManager transactions, SearchRules searches, Guide guide) {
        this.ids = ids;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.searches = searches;
        this.guide = guide;
    }

    /**
     * @throws BaseServerResponseException 404 for an update of what is not there, 422 for a reference that leads nowhere
     */
    void check(List<Written> written, Access access) {
        var updates = new HashMap<String, IdType>();
        var references = new HashMap<String, IdType>();
        var wanted = new ArrayList<IIdType>();
        for (var resource : written) {
            resource.updates().ifPresent(id -> updates.put(id, new IdType(id)));
            Elements.visit(resource.resource(), resource.path(), (path, element) -> {
                if (element instanceof Reference reference && reference.hasReference()) {
                    literal(reference.getReference(), path, resource).ifPresent(id -> references.put(path, id));
                }
            });
        }
        wanted.addAll(updates.values());
        wanted.addAll(references.values());
        if (wanted.isEmpty()) {
            return;
        }
        var found = lookUp(wanted, access);
        updates.forEach((id, wantedId) -> {
            var partition = found.get(id);
            if (partition == null || !access.writable().contains(partition)) {
                throw new ResourceNotFoundException("Resource " + id
                        + " is not known; to create one, POST it to " + wantedId.getResourceType()
                        + " and the server gives it an id");
            }
        });
        references.entrySet().stream()
                .filter(entry -> !found.containsKey(entry.getValue().getValue()))
                .min(Map.Entry.comparingByKey())
                .ifPresent(entry -> {
                    throw refusal(
                            422,
                            IssueType.NOTFOUND,
                            entry.getKey(),
                            entry.getKey() + " refers to " + entry.getValue().getValue()
                                    + ", which is not known; refer to a resource that you can read, as [type]/[id]");
                });
    }

    /** The partition of each id that is there for this access. */
    private Map<String, Integer> lookUp(List<IIdType> wanted, Access access) {
        RequestPartitionId partitions = PartitionRouter.partitions(access);
        var found = new HashMap<String, Integer>();
        transaction.executeWithoutResult(status -> ids.resolveResourceIdentities(
                        partitions, wanted, ResolveIdentityMode.excludeDeleted().noCacheUnlessDeletesDisabled())
                .forEach((id, lookup) -> {
                    var partition = lookup.getPartitionId() == null
                                    || lookup.getPartitionId().getPartitionId() == null
                            ? 0
                            : lookup.getPartitionId().getPartitionId();
                    if (access.readable().contains(partition)) {
                        found.put(id.toUnqualifiedVersionless().getValue(), partition);
                    }
                }));
        return found;
    }

    /** The id to look up; empty if the reference is resolved within the body. */
    private Optional<IdType> literal(String reference, String path, Written resource) {
        if (reference.startsWith("#") || resource.siblings().contains(reference)) {
            return Optional.empty();
        }
        if (reference.startsWith("urn:")) {
            throw refusal(
                    422,
                    IssueType.NOTFOUND,
                    path,
                    path + ": no entry of this Bundle has the fullUrl " + SearchRules.printable(reference)
                            + "; name one that has, or an existing resource as [type]/[id]");
        }
        var literal = LITERAL.matcher(reference);
        if (literal.matches()) {
            requireOffered(literal.group("type"), path);
            return Optional.of(new IdType(literal.group("type"), literal.group("id")));
        }
        var question = reference.indexOf('?');
        if (question > 0
                && resource.transaction()
                && !reference.substring(0, question).contains(":/")) {
            requireOffered(reference.substring(0, question), path);
            searches.checkConditional(reference.substring(0, question), reference.substring(question + 1), path);
            return Optional.empty();
        }
        throw refusal(
                422,
                IssueType.VALUE,
                path,
                path + ": '" + SearchRules.printable(reference)
                        + "' is not a reference to a resource of this server; send [type]/[id]");
    }

    private void requireOffered(String type, String path) {
        if (guide.offered(type).isEmpty()) {
            throw refusal(
                    422,
                    IssueType.NOTSUPPORTED,
                    path,
                    path + ": this server keeps no " + SearchRules.printable(type) + ", so nothing can refer to one");
        }
    }
}
