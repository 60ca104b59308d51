package org.haven.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The guide's files as they lie in the jar, read when they are asked for and not kept: examples and pages are many, and
 * the server itself has no use for them.
 */
@Component
public final class GuideFiles {

    private static final String ROOT = "org/haven/guide/";

    /** A kind of file, each in a folder of its own. */
    public enum Kind {
        /** Compiled resources: definitions, examples, the ImplementationGuide. */
        RESOURCE("package/", "*.json"),
        /** Pages and introductions in Markdown. */
        PAGE("pages/", "*.md"),
        /** Resources that the validator must refuse, each wrapped with the reason. */
        NEGATIVE("negative/", "*.json"),
        /** What is about the guide as a whole: its configuration, lists. */
        CONFIGURATION("", "*.*");

        private final String folder;
        private final String pattern;

        Kind(String folder, String pattern) {
            this.folder = folder;
            this.pattern = pattern;
        }
    }

    /** The names of all files of a kind, sorted. */
    public List<String> names(Kind kind) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + ROOT + kind.folder + kind.pattern);
            return Arrays.stream(found)
                    .map(org.springframework.core.io.Resource::getFilename)
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The guide cannot be read from the jar", e);
        }
    }

    /** The content of a file; empty if there is none of that name. The name comes from {@link #names}, never from a caller. */
    public Optional<byte[]> read(Kind kind, String name) {
        var file = new ClassPathResource(ROOT + kind.folder + name);
        if (!file.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The guide's file " + name + " cannot be read", e);
        }
    }
}
