package org.haven.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haven.publication.internal.TheSite.CATALOGUE;
import static org.haven.publication.internal.TheSite.SITE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;

class ArchivesTests {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void thePackageHoldsEveryDefinitionAndEveryExampleAndSaysWhatItIs() throws Exception {
        var files = unpacked();
        for (var item : CATALOGUE.items()) {
            var folder = item.kind() == Kind.EXAMPLE ? "package/example/" : "package/";
            assertThat(files).containsKey(folder + item.name() + ".json");
        }
        var manifest = json.readTree(files.get("package/package.json"));
        assertThat(manifest.path("name").asText()).isEqualTo("org.haven.ig");
        assertThat(manifest.path("version").asText())
                .isEqualTo(CATALOGUE.guidebook().version());
        assertThat(manifest.path("canonical").asText()).isEqualTo("https://haven.example.org/ig");
        assertThat(manifest.at("/fhirVersions/0").asText()).isEqualTo("4.0.1");
        assertThat(manifest.path("type").asText()).isEqualTo("IG");
        assertThat(manifest.path("dependencies").path("hl7.fhir.r4.core").asText())
                .isEqualTo("4.0.1");
    }

    @Test
    void theIndexOfThePackageListsWhatLiesBesideIt() throws Exception {
        var files = unpacked();
        for (var folder : new String[] {"package/", "package/example/"}) {
            var listed = json.readTree(files.get(folder + ".index.json")).path("files");
            assertThat(listed).isNotEmpty();
            listed.forEach(file ->
                    assertThat(files).containsKey(folder + file.path("filename").asText()));
        }
    }

    @Test
    void theSameGuideAlwaysGivesTheSameBytes() {
        var resources = new Resources(TheSite.FHIR, TheSite.FILES, List.of(), null);
        var again = new Archives(CATALOGUE, resources, TheSite.FILES);
        assertThat(again.npmPackage())
                .isEqualTo(SITE.find("package.tgz").orElseThrow().bytes());
        assertThat(again.definitionsZip())
                .isEqualTo(SITE.find("definitions.json.zip").orElseThrow().bytes());
    }

    @Test
    void theExamplesCanBeUnzipped() throws Exception {
        var archive = SITE.find("examples.json.zip").orElseThrow().bytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(zip.getNextEntry()).isNotNull();
            assertThat(json.readTree(zip.readAllBytes()).has("resourceType")).isTrue();
        }
    }

    private static Map<String, byte[]> unpacked() throws Exception {
        var files = new TreeMap<String, byte[]>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(
                new ByteArrayInputStream(SITE.find("package.tgz").orElseThrow().bytes())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }
}
