package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.nio.charset.StandardCharsets;
import org.haven.server.Records;
import org.haven.server.Requests;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes of every patch the update that it stands for, with the version that it was applied to as its {@code If-Match},
 * before anything judges what is to be stored. So a patch meets every rule that an update meets, and no other.
 */
@Interceptor
class PatchExpansion {

    private final Patching patching;
    private final Records records;
    private final Requests requests;
    private final FhirContext fhir;

    PatchExpansion(Patching patching, Records records, Requests requests, FhirContext fhir) {
        this.patching = patching;
        this.records = records;
        this.requests = requests;
        this.fhir = fhir;
    }

    /** After it is known that the caller may do this, and before what is to be stored is validated. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = 50)
    public void beforeHandling(RestOperationTypeEnum operation, RequestDetails request) {
        if (Repeats.isAnswered(request)) {
            return;
        }
        switch (operation) {
            case PATCH -> request.setResource(patched(request));
            case TRANSACTION, BATCH -> expand((Bundle) request.getResource(), request);
            default -> {
                // no patch
            }
        }
    }

    private Resource patched(RequestDetails request) {
        if (request.getId() == null || !request.getId().hasIdPart()) {
            throw new InvalidRequestException("A patch goes to [type]/[id]");
        }
        var current =
                current(request.getId().toUnqualifiedVersionless().getValue(), request.getHeader("If-Match"), request);
        var body = request.loadRequestContents();
        var type = String.valueOf(request.getHeader("Content-Type"))
                .replaceFirst(";.*$", "")
                .trim();
        return type.equals(JsonBodyRule.PATCH)
                ? versioned(patching.patched(current, body, ""), current)
                : versioned(patching.patched(current, parameters(body, type), "Parameters"), current);
    }

    private Parameters parameters(byte[] body, String type) {
        var parser = type.endsWith("xml") ? fhir.newXmlParser() : fhir.newJsonParser();
        if (parser.parseResource(new String(body, StandardCharsets.UTF_8)) instanceof Parameters parameters) {
            return parameters;
        }
        throw refusal(
                400,
                IssueType.STRUCTURE,
                null,
                "A PATCH is a JSON Patch, as " + JsonBodyRule.PATCH + ", or a FHIRPath Patch in a Parameters");
    }

    private void expand(Bundle bundle, RequestDetails request) {
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.getRequest().getMethod() == HTTPVerb.PATCH) {
                expand(entry, "Bundle.entry[" + i + "].resource", request);
            }
        }
    }

    private void expand(BundleEntryComponent entry, String where, RequestDetails request) {
        var current = current(entry.getRequest().getUrl(), entry.getRequest().getIfMatch(), request);
        var patched = entry.getResource() instanceof Binary binary
                ? patching.patched(current, binary.getData(), where + ".data")
                : patching.patched(current, (Parameters) entry.getResource(), where);
        patched.setId(current.getIdElement().toUnqualifiedVersionless());
        entry.setResource(patched).getRequest().setMethod(HTTPVerb.PUT).setIfMatch("W/\"" + version(current) + "\"");
    }

    /** The resource as it is. A foreign id, one that was deleted and one that never was read alike. */
    @SuppressWarnings("unchecked")
    private Resource current(String id, String ifMatch, RequestDetails request) {
        var access = requests.accessOf(request);
        var type = (Class<? extends Resource>)
                fhir.getResourceDefinition(new IdType(id).getResourceType()).getImplementingClass();
        Resource current;
        try {
            current = records.find(type, id, access).orElseThrow(() -> unknown(id));
        } catch (ResourceGoneException e) {
            throw unknown(id);
        }
        if (ifMatch != null && !ifMatch.replaceFirst("^W/", "").equals("\"" + version(current) + "\"")) {
            throw new PreconditionFailedException(ErrorTranslator.STALE);
        }
        return current;
    }

    private static ResourceNotFoundException unknown(String id) {
        return new ResourceNotFoundException("Resource " + id + " is not known");
    }

    private static Resource versioned(Resource patched, Resource current) {
        patched.setId(current.getIdElement().toUnqualifiedVersionless().withVersion(version(current)));
        return patched;
    }

    private static String version(Resource resource) {
        return resource.getIdElement().hasVersionIdPart()
                ? resource.getIdElement().getVersionIdPart()
                : resource.getMeta().getVersionId();
    }
}
