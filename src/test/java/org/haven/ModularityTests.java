package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and their walls. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(Haven.class);

    @Test
    void noRoomReachesIntoAnothersInsideAndNoneGoesInCircles() {
        rooms.verify();
    }

    @Test
    void theDiagramInTheDocsIsTheOneOfTheCode() throws Exception {
        assertThat(Files.readString(Path.of("docs", "architecture.md")))
                .as("docs/architecture.md must hold this diagram")
                .contains(diagram());
    }

    /** Who uses whom, as a Mermaid flowchart. */
    private String diagram() {
        var lines = new TreeSet<String>();
        for (var room : rooms) {
            lines.add("  " + room.getIdentifier());
            room.getDirectDependencies(rooms)
                    .uniqueModules()
                    .forEach(used -> lines.add("  " + room.getIdentifier() + " --> " + used.getIdentifier()));
        }
        return "```mermaid\nflowchart TD\n" + String.join("\n", lines) + "\n```\n";
    }
}
