package org.haven.server.internal;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What Tomcat itself refuses, such as a request line that it cannot read, is refused in FHIR too. Tomcat makes the valve by
 * its name.
 */
public final class FhirErrorValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var code = status < 500 ? "invalid" : "exception";
        var cure = status < 500
                ? "The request line or a header cannot be read: check the address, the method and the escapes in it"
                : "The server failed unexpectedly";
        try {
            response.setContentType("application/fhir+json");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write("{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\""
                        + code + "\",\"diagnostics\":\"" + cure + "\"}]}");
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // The connection is gone: there is nobody to tell.
            container.getLogger().debug("No answer could be written", e);
        }
    }
}
