package org.haven.publication.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.haven.guide.Guide;
import org.haven.guide.GuideFiles;

/**
 * The guide to download. The same guide always gives the same bytes: entries are sorted and carry no time of day.
 *
 * @see <a href="https://confluence.hl7.org/display/FHIR/NPM+Package+Specification">FHIR NPM Package Specification</a>
 */
final class Archives {

    /** What ZIP can say at the least. */
    private static final Instant NO_TIME = Instant.parse("1980-01-01T00:00:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final Catalogue catalogue;
    private final Resources resources;
    private final GuideFiles files;

    Archives(Catalogue catalogue, Resources resources, GuideFiles files) {
        this.catalogue = catalogue;
        this.resources = resources;
        this.files = files;
    }

    /** The FHIR package: definitions in {@code package}, examples in {@code package/example}. */
    byte[] npmPackage() {
        var entries = new TreeMap<String, byte[]>();
        entries.put("package/package.json", manifest());
        entries.put("package/.index.json", index(definitions()));
        entries.put("package/example/.index.json", index(examples()));
        definitions().forEach(item -> entries.put("package/" + item.name() + ".json", resources.json(item)));
        examples().forEach(item -> entries.put("package/example/" + item.name() + ".json", resources.json(item)));
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes), StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (var entry : entries.entrySet()) {
                var file = new TarArchiveEntry(entry.getKey());
                file.setSize(entry.getValue().length);
                file.setModTime(FileTime.from(NO_TIME));
                tar.putArchiveEntry(file);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] definitionsZip() {
        return zip(contents(definitions()));
    }

    byte[] examplesZip() {
        return zip(contents(examples()));
    }

    byte[] negativesZip() {
        var entries = new TreeMap<String, byte[]>();
        catalogue
                .negatives()
                .forEach(negative -> entries.put(
                        negative.name() + ".json",
                        files.read(GuideFiles.Kind.NEGATIVE, negative.name() + ".json")
                                .orElseThrow()));
        return zip(entries);
    }

    private Collection<Item> definitions() {
        return catalogue.items().stream()
                .filter(item -> item.kind() != Kind.EXAMPLE)
                .toList();
    }

    private Collection<Item> examples() {
        return catalogue.of(Kind.EXAMPLE);
    }

    private TreeMap<String, byte[]> contents(Collection<Item> items) {
        var entries = new TreeMap<String, byte[]>();
        items.forEach(item -> entries.put(item.name() + ".json", resources.json(item)));
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var file = new ZipEntry(entry.getKey());
                file.setLastModifiedTime(FileTime.from(NO_TIME));
                zip.putNextEntry(file);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] manifest() {
        var guide = catalogue.guidebook();
        var manifest = json.createObjectNode()
                .put("name", guide.id())
                .put("version", guide.version())
                .put("tools-version", 3)
                .put("type", "IG")
                .put("license", "Apache-2.0")
                .put("canonical", Guide.CANONICAL)
                .put("url", Guide.CANONICAL)
                .put("title", guide.title())
                .put("description", guide.description())
                .put("author", "Haven maintainers");
        manifest.putArray("fhirVersions").add("4.0.1");
        var dependencies = manifest.putObject("dependencies").put("hl7.fhir.r4.core", "4.0.1");
        guide.dependencies().forEach(dependencies::put);
        manifest.putObject("directories").put("lib", "package").put("example", "example");
        return bytes(manifest);
    }

    private byte[] index(Collection<Item> items) {
        var index = json.createObjectNode().put("index-version", 2);
        var files = index.putArray("files");
        items.forEach(item -> {
            var file = files.addObject()
                    .put("filename", item.name() + ".json")
                    .put("resourceType", item.type())
                    .put("id", item.id());
            item.url()
                    .ifPresent(url -> file.put("url", url)
                            .put("version", catalogue.guidebook().version()));
        });
        return bytes(index);
    }

    private byte[] bytes(ObjectNode node) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
