package org.haven.server.internal;

import static org.haven.server.Problems.refusal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.haven.server.ServerProperties;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What a resource is after a patch. The result is read as strictly as a body that was sent. */
@Component
final class Patching {

    private final FhirContext fhir;
    private final JsonBodyRule body;
    private final JsonPatching json;
    private final FhirPathPatching fhirPath;

    Patching(FhirContext fhir, ServerProperties properties) {
        this.fhir = fhir;
        this.body = new JsonBodyRule(properties.maxDepth());
        var bounds = new PatchBounds(
                PatchBounds.MOST_OPERATIONS, properties.maxBody().toBytes(), properties.maxDepth());
        this.json = new JsonPatching(bounds);
        this.fhirPath = new FhirPathPatching(fhir, bounds);
    }

    /**
     * @param patch a JSON Patch; it is checked here as a body is
     * @param where what to name in a refusal; empty for the body itself
     */
    Resource patched(Resource current, byte[] patch, String where) {
        checked(() -> body.checkPatch(patch), where);
        return read(
                current,
                json.apply(
                        fhir.newJsonParser().encodeResourceToString(current),
                        new String(patch, StandardCharsets.UTF_8),
                        where),
                where);
    }

    /**
     * @param where FHIRPath of the patch
     */
    Resource patched(Resource current, Parameters patch, String where) {
        var resource = current.copy();
        fhirPath.apply(resource, patch, where);
        return read(current, fhir.newJsonParser().encodeResourceToString(resource), where);
    }

    private Resource read(Resource current, String patched, String where) {
        checked(() -> body.check(patched.getBytes(StandardCharsets.UTF_8)), where);
        try {
            return fhir.newJsonParser().parseResource(current.getClass(), patched);
        } catch (DataFormatException | IllegalArgumentException e) {
            var message = HapiMessage.of(String.valueOf(e.getMessage()));
            throw refusal(
                    422,
                    message.code().orElse(IssueType.STRUCTURE),
                    message.expression().orElse(null),
                    "After the patch, the resource is no valid " + current.fhirType() + ": " + message.text());
        }
    }

    private static void checked(BodyCheck check, String where) {
        try {
            check.run();
        } catch (BodyRefusal e) {
            throw refusal(
                    e.status(),
                    e.code(),
                    e.expression() != null ? e.expression() : where.isEmpty() ? null : where,
                    "Patch: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface BodyCheck {
        void run() throws IOException;
    }
}
