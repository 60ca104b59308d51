package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.Walk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's walks for developers, and the pages for integrators, from the pages' own text. */
@OnH2
class GuideWalksTests extends HavenTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ig/input/pagecontent/rms-walk.md",
                "ig/input/pagecontent/ehr-walk.md",
                "docs/rms-integration.md",
                "docs/ehr-integration.md"
            })
    void aPageForDevelopersShowsWhatTheServerAnswers(String page, @TempDir Path folder) throws Exception {
        assumeTrue(Walk.isPossible(), "the walks need bash and curl");
        var walk = Walk.of(Files.readString(Path.of(page)), baseUrl);
        assertThat(walk.length()).isGreaterThanOrEqualTo(10);
        walk.take(folder);
    }
}
