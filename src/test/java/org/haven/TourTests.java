package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** The README's tour, from the README's own text: its commands are run and their output is held against what it shows. */
@OnH2
class TourTests extends HavenTests {

    private static final Pattern STEP = Pattern.compile("```bash\\R(.*?)```\\R+```text\\R(.*?)```", Pattern.DOTALL);
    private static final String END_OF_STEP = "=== end of step ===";

    @Test
    void theTourInTheReadmeShowsWhatTheServerAnswers() throws Exception {
        assumeTrue(canRun("bash", "--version") && canRun("curl", "--version"), "the tour needs bash and curl");
        var steps = steps();
        assertThat(steps).hasSizeGreaterThanOrEqualTo(7);
        var output = run(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(output.get(i))
                    .as("output of\n" + steps.get(i).commands)
                    .matches(steps.get(i).expected());
        }
    }

    private List<Step> steps() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var tour = readme.substring(readme.indexOf("## A five-minute tour"), readme.indexOf("## Where to go next"));
        var steps = new ArrayList<Step>();
        var matcher = STEP.matcher(tour);
        while (matcher.find()) {
            steps.add(new Step(matcher.group(1).replace("http://localhost:8080", baseUrl), matcher.group(2)));
        }
        return steps;
    }

    /** All steps in one shell, because later ones use what earlier ones found. */
    private static List<String> run(List<Step> steps) throws Exception {
        var script = new StringBuilder();
        steps.forEach(step -> script.append(step.commands)
                .append("echo '")
                .append(END_OF_STEP)
                .append("'\n"));
        var process = new ProcessBuilder("bash", "-c", script.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return List.of(output.split(END_OF_STEP + "\n"));
    }

    private static boolean canRun(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private record Step(String commands, String shown) {

        /** What is shown, with an ellipsis for whatever differs each time. */
        Pattern expected() {
            var parts = new ArrayList<String>();
            for (var part : shown.strip().split("…", -1)) {
                parts.add(Pattern.quote(part));
            }
            return Pattern.compile("\\s*" + String.join("[^\\n]*", parts) + "\\s*", Pattern.DOTALL);
        }
    }
}
