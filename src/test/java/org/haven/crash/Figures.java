package org.haven.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is printed and kept of a run. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line);
    }

    void addAll(List<String> more) {
        lines.addAll(more);
    }

    void median(String what, List<Long> milliseconds) {
        if (!milliseconds.isEmpty()) {
            var middle = milliseconds.stream().sorted().toList().get(milliseconds.size() / 2);
            add(what + ", ms: median " + middle + " of " + milliseconds);
        }
    }

    void write(Path file) throws IOException {
        lines.forEach(Figures::say);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    static void say(String line) {
        System.out.println("crash: " + line);
    }
}
