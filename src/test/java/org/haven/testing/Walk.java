package org.haven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands of a page, run as a reader pastes them, and held against what the page says that they print. A block of bash
 * is a step; a block of text or json right after it is its output, with an ellipsis for whatever differs each time, and a
 * line of its own for lines that do not matter there; a step without one prints nothing.
 */
public final class Walk {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\R(.*?)^```\\R?");
    private static final List<String> OUTPUT = List.of("text", "json");
    private static final String END_OF_STEP = "=== end of step ===";
    private static final long SECONDS = 120;

    private final List<Step> steps;

    private Walk(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * @param page Markdown that speaks of a server at {@code http://localhost:8080}
     * @param baseUrl where the server really is
     */
    public static Walk of(String page, String baseUrl) {
        var text = page.replace("http://localhost:8080", baseUrl);
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(text);
        var endOfCommands = -1;
        while (blocks.find()) {
            if (blocks.group(1).equals("bash")) {
                steps.add(new Step(blocks.group(2), ""));
                endOfCommands = blocks.end();
            } else if (endOfCommands >= 0
                    && OUTPUT.contains(blocks.group(1))
                    && text.substring(endOfCommands, blocks.start()).isBlank()) {
                steps.set(steps.size() - 1, new Step(steps.get(steps.size() - 1).commands(), blocks.group(2)));
            }
        }
        return new Walk(steps);
    }

    /** True if this machine has what the commands call. */
    public static boolean isPossible() throws InterruptedException {
        return canRun("bash", "--version") && canRun("curl", "--version");
    }

    public int length() {
        return steps.size();
    }

    /**
     * Runs all steps in one shell, because later ones use what earlier ones found.
     *
     * @param folder an empty one; the walk finds {@code docs} of the checkout in it, and leaves nothing else
     */
    public void take(Path folder) throws Exception {
        var docs =
                Files.createSymbolicLink(folder.resolve("docs"), Path.of("docs").toAbsolutePath());
        var output = run(folder);
        Files.delete(docs);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(i < output.size() ? output.get(i) : "")
                    .as("output of\n" + steps.get(i).commands())
                    .matches(steps.get(i).expected());
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private List<String> run(Path folder) throws Exception {
        var script = new StringBuilder();
        steps.forEach(step -> script.append(step.commands())
                .append("echo '")
                .append(END_OF_STEP)
                .append("'\n"));
        var printed = Files.createTempFile("walk", ".txt");
        try {
            var process = new ProcessBuilder("bash", "-c", script.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return List.of(Files.readString(printed).split(END_OF_STEP + "\n"));
        } finally {
            Files.delete(printed);
        }
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

        Pattern expected() {
            var parts = new ArrayList<String>();
            for (var lines : shown.strip().split("\\n *…\\n", -1)) {
                parts.add(Stream.of(lines.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^\\n]*")));
            }
            return Pattern.compile("\\s*" + String.join("\\n.*?\\n", parts) + "\\s*", Pattern.DOTALL);
        }
    }
}
