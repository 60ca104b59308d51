package org.haven.server.internal;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;

/**
 * By what a request is known again when it comes a second time: its {@code X-Request-ID}, or else its Bundle's identifier.
 *
 * @param hash of the key
 * @param bodyHash of what was sent: the type, the condition of a conditional create, and the bytes of the body
 */
record RequestKey(String hash, String bodyHash) {

    static final String HEADER = "X-Request-ID";

    /** What a request id may look like: harmless in a header, in a log and in a message. */
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Empty if the request does not say by what to know it again. */
    static Optional<RequestKey> of(RequestDetails request) {
        var id = request.getHeader(HEADER);
        var key = id != null
                ? Optional.of("id " + id)
                : request.getResource() instanceof Bundle bundle
                                && bundle.getIdentifier().hasValue()
                        ? Optional.of("bundle " + bundle.getIdentifier().getSystem() + "|"
                                + bundle.getIdentifier().getValue())
                        : Optional.<String>empty();
        return key.map(text -> new RequestKey(
                hash(text.getBytes(StandardCharsets.UTF_8)),
                hash(
                        (request.getResourceName() + "\n" + request.getHeader("If-None-Exist") + "\n")
                                .getBytes(StandardCharsets.UTF_8),
                        request.loadRequestContents())));
    }

    private static String hash(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
