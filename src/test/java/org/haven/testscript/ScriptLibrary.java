package org.haven.testscript;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.TestScript;

/** The compiled guide as a folder of files, each named by type and id: the scripts, and the bodies that they send. */
record ScriptLibrary(Path folder) {

    /** The guide of this checkout. */
    static ScriptLibrary ofTheGuide() {
        return new ScriptLibrary(Path.of("ig/fsh-generated/resources"));
    }

    List<TestScript> scripts(FhirContext fhir) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("TestScript-"))
                    .sorted()
                    .map(file -> fhir.newJsonParser().parseResource(TestScript.class, text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param reference [type]/[id]
     * @return the resource's JSON, placeholders and all
     */
    String json(String reference) {
        var file = folder.resolve(String.valueOf(reference).replace('/', '-') + ".json");
        if (!Files.exists(file)) {
            throw new UnsupportedScript("The guide has no " + reference);
        }
        return text(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
