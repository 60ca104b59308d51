package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.guide.Finding;
import org.haven.guide.Guide;
import org.haven.guide.ProfileValidator;
import org.haven.party.Caller;
import org.haven.server.Requests;
import org.haven.server.internal.ValidateRequest.Mode;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.stereotype.Component;

/**
 * {@code $validate}: judges a resource that is sent or stored, and stores nothing. With a mode it also tells whether this
 * caller could write it, as far as that can be told without writing: permission, references; not the state of a referral.
 *
 * @see <a href="https://hl7.org/fhir/R4/resource-operation-validate.html">FHIR R4, $validate</a>
 */
@Component
class Validate {

    private final FhirContext fhir;
    private final Guide guide;
    private final ProfileValidator validator;
    private final WriteValidation writes;
    private final InteractionRules rules;
    private final BundleEntries entries;
    private final ReferenceRule references;
    private final Requests requests;
    private final DaoRegistry daos;

    Validate(
            FhirContext fhir,
            Guide guide,
            ProfileValidator validator,
            InteractionRules rules,
            BundleEntries entries,
            ReferenceRule references,
            Requests requests,
            DaoRegistry daos) {
        this.fhir = fhir;
        this.guide = guide;
        this.validator = validator;
        writes = new WriteValidation(validator);
        this.rules = rules;
        this.entries = entries;
        this.references = references;
        this.requests = requests;
        this.daos = daos;
    }

    /**
     * @param id of the stored resource; empty when a type is asked
     * @throws BaseServerResponseException if the question makes no sense, or the resource is not there for this caller
     */
    OperationOutcome answer(Optional<IdType> id, RequestDetails request) {
        var type = request.getResourceName();
        var caller = Caller.of(((ServletRequestDetails) request).getServletRequest())
                .orElseThrow(() -> new AuthenticationException("A valid access token is needed"));
        var asked = ValidateRequest.of(request, fhir);
        requireKnown(asked.profiles(), type);
        var stored = id.map(found -> stored(found, type, caller, request));
        return outcome(
                switch (asked.mode()) {
                    case DELETE -> {
                        require(
                                stored.isPresent(),
                                "mode=delete asks about a stored resource: use [type]/[id]/$validate");
                        yield allowed(() -> rules.check(new Interaction("delete", type), caller), type);
                    }
                    case PROFILE -> {
                        require(
                                stored.isPresent()
                                        && asked.body().isEmpty()
                                        && !asked.profiles().isEmpty(),
                                "mode=profile holds a stored resource against a profile: use [type]/[id]/$validate with "
                                        + "profile and without a resource");
                        yield validator.findings(stored.get(), asked.profiles());
                    }
                    case UPDATE -> {
                        require(
                                stored.isPresent() && asked.body().isPresent(),
                                "mode=update asks about a stored resource: use [type]/[id]/$validate with the resource");
                        yield sent(asked, id, type, caller, request);
                    }
                    case CREATE, NONE ->
                        asked.body().isEmpty() && stored.isPresent()
                                ? validator.findings(stored.get(), asked.profiles())
                                : sent(asked, id, type, caller, request);
                },
                asked);
    }

    private Resource stored(IdType id, String type, Caller caller, RequestDetails request) {
        rules.check(new Interaction("read", type), caller);
        return (Resource) daos.getResourceDao(type).read(id.toUnqualifiedVersionless(), request);
    }

    private List<Finding> sent(
            ValidateRequest asked, Optional<IdType> id, String type, Caller caller, RequestDetails request) {
        var body = asked.body().orElse("");
        require(!body.isEmpty(), "Send the resource to validate as the body, or as parameter resource of a Parameters");
        var sent = ValidateRequest.typeOf(body);
        require(
                sent.equals(type),
                "This is " + type + "/$validate and the resource is a " + sent + ": send it to " + sent + "/$validate");
        var findings = new ArrayList<>(validator.findings(body, asked.profiles()));
        if (asked.mode() == Mode.CREATE || asked.mode() == Mode.UPDATE) {
            parsed(body)
                    .ifPresentOrElse(
                            resource -> {
                                add(refusals(resource), findings);
                                add(writable(resource, asked.mode(), id, caller, request), findings);
                            },
                            () -> findings.add(Finding.of(
                                    IssueSeverity.ERROR,
                                    IssueType.STRUCTURE,
                                    type,
                                    "A write would not take the resource as it stands",
                                    "leave out what FHIR does not have")));
        }
        return asked.wrapped() ? findings.stream().map(Finding::withoutPosition).toList() : findings;
    }

    private static void add(List<Finding> more, List<Finding> findings) {
        more.stream()
                .filter(finding -> findings.stream().noneMatch(finding::saysTheSameAs))
                .forEach(findings::add);
    }

    /** What a write is refused for before it is known who asks. */
    private List<Finding> refusals(Resource resource) {
        try {
            writes.check(resource);
            return List.of();
        } catch (BaseServerResponseException refusal) {
            return findings(refusal, resource.fhirType());
        }
    }

    /** Whether the caller could write it, as the endpoint would say before it opens a transaction. */
    private List<Finding> writable(
            Resource resource, Mode mode, Optional<IdType> id, Caller caller, RequestDetails request) {
        var type = resource.fhirType();
        if (mode == Mode.UPDATE
                && !id.orElseThrow().getIdPart().equals(resource.getIdElement().getIdPart())) {
            return List.of(Finding.of(
                    IssueSeverity.ERROR,
                    IssueType.VALUE,
                    type + ".id",
                    "The id is not that of the address",
                    "send " + id.get().getIdPart()));
        }
        return allowed(
                () -> {
                    if (resource instanceof Bundle bundle) {
                        var parts = entries.of(bundle);
                        rules.check(new Interaction(bundle.getType().toCode(), null), caller);
                        parts.forEach(interaction -> rules.check(interaction, caller));
                        references.check(Written.entries(bundle), requests.accessOf(request));
                    } else {
                        rules.check(new Interaction(mode == Mode.UPDATE ? "update" : "create", type), caller);
                        references.check(
                                Written.single(
                                        resource,
                                        id.filter(ignored -> mode == Mode.UPDATE)
                                                .map(found -> type + "/" + found.getIdPart())),
                                requests.accessOf(request));
                    }
                },
                type);
    }

    private static List<Finding> allowed(Runnable check, String type) {
        try {
            check.run();
            return List.of();
        } catch (BaseServerResponseException refusal) {
            return findings(refusal, type);
        }
    }

    private static List<Finding> findings(BaseServerResponseException refusal, String type) {
        if (refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
            return outcome.getIssue().stream()
                    .map(issue -> Finding.of(
                            IssueSeverity.ERROR,
                            issue.getCode(),
                            issue.hasExpression() ? issue.getExpression().get(0).getValue() : type,
                            issue.getDiagnostics(),
                            ""))
                    .toList();
        }
        return List.of(Finding.of(
                IssueSeverity.ERROR,
                ErrorTranslator.code(refusal.getStatusCode()),
                type,
                HapiMessage.of(String.valueOf(refusal.getMessage())).text(),
                ""));
    }

    /** What does not parse has been found fault with already. */
    private Optional<Resource> parsed(String body) {
        try {
            return Optional.of(
                    (Resource) (body.stripLeading().startsWith("<") ? fhir.newXmlParser() : fhir.newJsonParser())
                            .parseResource(body));
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    /** FHIR: an error if the server cannot validate against the nominated profile. */
    private void requireKnown(Set<String> profiles, String type) {
        var unknown =
                profiles.stream().filter(profile -> !validator.knows(profile)).findFirst();
        if (unknown.isPresent()) {
            throw refusal(
                    400,
                    IssueType.NOTFOUND,
                    "profile",
                    "This server does not know the profile that was named, so nothing was checked. Leave profile out, or "
                            + "name http://hl7.org/fhir/StructureDefinition/" + type
                            + " or one of the guide's for this type: "
                            + guide.all(StructureDefinition.class).stream()
                                    .filter(profile -> profile.getType().equals(type))
                                    .map(StructureDefinition::getUrl)
                                    .collect(Collectors.joining(", ")));
        }
    }

    private static void require(boolean condition, String cure) {
        if (!condition) {
            throw refusal(400, IssueType.INVALID, null, cure);
        }
    }

    private static OperationOutcome outcome(List<Finding> findings, ValidateRequest asked) {
        var outcome = new OperationOutcome();
        findings.forEach(finding -> outcome.addIssue(finding.issue()));
        if (findings.stream().noneMatch(Finding::isError)) {
            outcome.addIssue()
                    .setSeverity(IssueSeverity.INFORMATION)
                    .setCode(IssueType.INFORMATIONAL)
                    .setDiagnostics(success(asked.mode()));
        }
        return outcome;
    }

    private static String success(Mode mode) {
        return switch (mode) {
            case CREATE, UPDATE ->
                "Nothing is wrong with this resource, and you may write it. What depends on other records, such as a "
                        + "partnership or the state of a referral, is checked when it is written";
            case DELETE -> "You may delete this resource";
            case PROFILE, NONE -> "Nothing is wrong with this resource";
        };
    }
}
