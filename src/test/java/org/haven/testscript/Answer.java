package org.haven.testscript;

import java.net.http.HttpHeaders;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/**
 * What came back.
 *
 * @param request method and URL, for messages
 * @param resource the body as a resource; empty if it is none
 */
record Answer(String request, int status, HttpHeaders headers, String body, Optional<Resource> resource) {

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return request + "\n  " + status + " " + (body.length() <= 2000 ? body : body.substring(0, 2000) + "…");
    }
}
