package org.haven.server.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Gives the answer to a search an ETag, made of what the caller sees in it and nothing else: the total, whether there is
 * more, and id and version of each resource. Who asks again with {@code If-None-Match} and would see the same is answered 304.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#cread">FHIR R4, conditional read</a>
 */
@Interceptor
class SearchTag {

    /** False if the answer has been given. After {@link StablePaging}, which makes the links. */
    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = 100)
    public boolean answering(RequestDetails request, IBaseResource answer, HttpServletResponse response) {
        if (request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE
                || !(answer instanceof Bundle bundle)
                || !(request instanceof ServletRequestDetails)) {
            return true;
        }
        var tag = "W/\"" + hash(bundle) + "\"";
        response.setHeader("ETag", tag);
        var known = request.getHeaders("If-None-Match");
        if (known != null
                && known.stream()
                        .flatMap(value -> List.of(value.split(",")).stream())
                        .anyMatch(value -> value.trim().equals(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return false;
        }
        return true;
    }

    private static String hash(Bundle bundle) {
        var text = new StringBuilder().append(bundle.getTotal()).append(' ').append(bundle.getLink("next") != null);
        for (var entry : bundle.getEntry()) {
            text.append('\n')
                    .append(entry.getFullUrl())
                    .append(' ')
                    .append(
                            entry.getResource() == null
                                    ? ""
                                    : entry.getResource().getMeta().getVersionId());
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
