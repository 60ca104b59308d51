package org.haven.publication.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.haven.guide.GuideFiles;
import org.springframework.core.io.ClassPathResource;

/**
 * All files of the site by name. Each is made when it is first asked for; the last ones asked for are kept. A name that is
 * not in the table does not exist: nothing that a caller sends is looked for on a disk.
 */
final class Site {

    static final String HTML = "text/html;charset=UTF-8";
    private static final String JSON = "application/fhir+json;charset=UTF-8";
    private static final String XML = "application/fhir+xml;charset=UTF-8";

    /** Of compressed bytes; the whole guide would fit in about this. */
    static final long KEPT_BYTES = 8_000_000;

    private final Map<String, Supplier<Document>> files = new TreeMap<>();
    private final Cache<String, Document> made = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .<String, Document>weigher((name, document) -> document.compressed().length)
            .build();
    private final ThymeleafShell shell;

    Site(
            GuideFiles guide,
            Catalogue catalogue,
            Resources resources,
            Pages pages,
            Archives archives,
            ThymeleafShell shell) {
        this.shell = shell;
        catalogue.guidebook().pages().forEach((name, title) -> page(name + ".html", () -> pages.text(name, title)));
        page("artifacts.html", pages::artifacts);
        for (var item : catalogue.items()) {
            page(item.page(), () -> pages.artefact(item));
            file(item.name() + ".json", JSON, () -> resources.json(item));
            file(item.name() + ".xml", XML, () -> resources.xml(item));
        }
        for (var negative : catalogue.negatives()) {
            file(
                    negative.file(),
                    JSON,
                    () -> guide.read(GuideFiles.Kind.NEGATIVE, negative.name() + ".json")
                            .orElseThrow());
        }
        file("package.tgz", "application/gzip", archives::npmPackage);
        file("definitions.json.zip", "application/zip", archives::definitionsZip);
        file("examples.json.zip", "application/zip", archives::examplesZip);
        file("negative-examples.json.zip", "application/zip", archives::negativesZip);
        file("site.css", "text/css;charset=UTF-8", () -> asset("site.css"));
        file("icon.svg", "image/svg+xml", () -> asset("icon.svg"));
    }

    private void page(String name, Supplier<Page> maker) {
        file(name, HTML, () -> shell.page(maker.get()).getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, String mediaType, Supplier<byte[]> maker) {
        files.put(name, () -> Document.of(mediaType, maker.get()));
    }

    private static byte[] asset(String name) {
        try {
            return new ClassPathResource("org/haven/publication/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    Optional<Document> find(String name) {
        return Optional.ofNullable(files.get(name)).map(maker -> made.get(name, any -> maker.get()));
    }

    /** What is said where there is no such file. */
    String notFound() {
        return shell.page(
                Page.text(
                        "",
                        "There is no such page",
                        "<p>The guide has nothing under this address. It may have been renamed: look through the <a"
                                + " href=\"/ig/artifacts.html\">artifacts</a> or start at <a href=\"/ig/\">home</a>.</p>"),
                "/ig/");
    }
}
