package org.haven.testscript;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.function.BiFunction;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TestScript;

/**
 * Runs FHIR TestScripts against a server.
 *
 * @param base address of the FHIR endpoint, without a slash at its end
 * @param tokens gives the access token of a party, by its id and the scopes asked for
 * @param profiles gives what is wrong with a resource, by a profile's canonical URL
 * @param library where scripts and fixtures lie
 * @see <a href="https://hl7.org/fhir/R4/testscript.html">FHIR R4, TestScript</a>
 */
record ScriptEngine(
        FhirContext fhir,
        String base,
        BiFunction<String, String, String> tokens,
        BiFunction<Resource, String, List<String>> profiles,
        ScriptLibrary library) {

    /**
     * @throws UnsupportedScript if the script has anything that this engine does not do
     */
    ScriptRun start(TestScript script) {
        SupportedElements.check(script);
        return new ScriptRun(script, this);
    }
}
