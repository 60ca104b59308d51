package org.haven.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What a caller should know of a write that is taken all the same. The answer to a transaction shows it at the entry. */
public final class Warnings {

    private static final String ATTRIBUTE = Warnings.class.getName();

    private Warnings() {}

    /**
     * @param id the resource that is written
     * @param request the request that writes it; nothing is kept for one of the server's own
     * @param expression FHIRPath of the element that it is about
     * @param text what the caller should know, and what it can do
     */
    public static void add(IIdType id, RequestDetails request, String expression, String text) {
        servlet(request).ifPresent(servlet -> {
            if (servlet.getAttribute(ATTRIBUTE) == null) {
                servlet.setAttribute(ATTRIBUTE, new ConcurrentHashMap<>());
            }
            all(servlet)
                    .computeIfAbsent(key(id), about -> new CopyOnWriteArrayList<>())
                    .add(new OperationOutcomeIssueComponent()
                            .setSeverity(IssueSeverity.WARNING)
                            .setCode(IssueType.BUSINESSRULE)
                            .setDiagnostics(text)
                            .addExpression(expression));
        });
    }

    /** What was said of this resource during this request. */
    public static List<OperationOutcomeIssueComponent> about(IIdType id, RequestDetails request) {
        return servlet(request)
                .filter(servlet -> servlet.getAttribute(ATTRIBUTE) != null)
                .map(servlet -> all(servlet).getOrDefault(key(id), List.of()))
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<OperationOutcomeIssueComponent>> all(ServletRequest servlet) {
        return (Map<String, List<OperationOutcomeIssueComponent>>) servlet.getAttribute(ATTRIBUTE);
    }

    private static String key(IIdType id) {
        return id.getResourceType() + "/" + id.getIdPart();
    }

    /** The entries of a Bundle have requests of their own; the one that they came with is the same. */
    private static Optional<ServletRequest> servlet(RequestDetails request) {
        return request instanceof ServletRequestDetails details
                ? Optional.ofNullable(details.getServletRequest())
                : Optional.empty();
    }
}
