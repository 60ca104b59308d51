package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's tour, from the README's own text: its commands are run and their output is held against what it shows. */
@OnH2
class TourTests extends HavenTests {

    @Test
    void theTourInTheReadmeShowsWhatTheServerAnswers(@TempDir Path folder) throws Exception {
        assumeTrue(Walk.isPossible(), "the tour needs bash and curl");
        var readme = Files.readString(Path.of("README.md"));
        var tour = Walk.of(
                readme.substring(readme.indexOf("## A five-minute tour"), readme.indexOf("## Where to go next")),
                baseUrl);
        assertThat(tour.length()).isGreaterThanOrEqualTo(7);
        tour.take(folder);
    }
}
