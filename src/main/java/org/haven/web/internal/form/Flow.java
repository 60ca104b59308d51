package org.haven.web.internal.form;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.haven.web.internal.form.Step.Stage;

/**
 * Leads through a form: page by page, then the review, then it is sent. All answers travel with every request, so nothing is
 * kept between two of them.
 */
public final class Flow {

    private static final String ADD = "add:";

    private final Form form;
    private final ZoneId zone;

    public Flow(Form form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    /** The first page. */
    public Step begin(Content content) {
        return fill(content, 0, List.of(), List.of());
    }

    /**
     * @param action what the pressed button says: next, back, review, change, save, send, or add: and a group's field
     * @param section the page that was in view, from 0
     * @param seen the names of the questions that were in view
     */
    public Step next(Content content, String action, int section, String seen) {
        if (action.startsWith(ADD)) {
            return fill(adding(content, action.substring(ADD.length())), section, List.of(), List.of());
        }
        return switch (action) {
            case "back" -> fill(content, before(content, section), List.of(), List.of());
            case "change" -> fill(content, section, List.of(), List.of());
            case "save" -> {
                var written = new ResponseWriter(form, content, zone).write(false);
                yield written.problems().isEmpty()
                        ? new Step(Stage.SAVE, sheet(content, section, List.of()), content, List.of(), written)
                        : fill(content, sectionOf(content, written.problems(), section), written.problems(), List.of());
            }
            case "review" -> review(content, section, Stage.REVIEW);
            case "send" -> review(content, section, Stage.SEND);
            default -> forward(content, section, seen);
        };
    }

    private Step forward(Content content, int section, String seen) {
        var sheet = sheet(content, section, List.of());
        var here = sheet.questions(sheet.section()).stream().map(Node::name).collect(Collectors.toSet());
        var problems = new ResponseWriter(form, content, zone)
                .write(true).problems().stream()
                        .filter(problem -> here.contains(problem.place().name()))
                        .toList();
        var known = Set.of(Arrays.stream(seen.split(" ")).distinct().toArray(String[]::new));
        var opened = sheet.questions(sheet.section()).stream()
                .filter(node -> !known.contains(node.name()))
                .filter(node -> !node.field().orElseThrow().isAnswered())
                .map(Node::name)
                .toList();
        // A question that has just come up is not missed yet.
        var wrong = problems.stream()
                .filter(problem -> !opened.contains(problem.place().name()))
                .toList();
        if (!wrong.isEmpty() || !opened.isEmpty()) {
            return fill(content, sheet.section(), wrong, opened);
        }
        for (var next = sheet.section() + 1; next < sheet.sections().size(); next++) {
            if (!sheet.questions(next).isEmpty()) {
                return fill(content, next, List.of(), List.of());
            }
        }
        return review(content, section, Stage.REVIEW);
    }

    private Step review(Content content, int section, Stage stage) {
        var written = new ResponseWriter(form, content, zone).write(true);
        return written.problems().isEmpty()
                ? new Step(stage, sheet(content, section, List.of()), content, List.of(), written)
                : fill(content, sectionOf(content, written.problems(), section), written.problems(), List.of());
    }

    private int before(Content content, int section) {
        var sheet = sheet(content, section, List.of());
        for (var previous = sheet.section() - 1; previous > 0; previous--) {
            if (!sheet.questions(previous).isEmpty()) {
                return previous;
            }
        }
        return 0;
    }

    /** The page on which the first thing to put right is. */
    private int sectionOf(Content content, List<Problem> problems, int otherwise) {
        var sheet = sheet(content, otherwise, List.of());
        var first = problems.get(0).place().name();
        for (var page = 0; page < sheet.sections().size(); page++) {
            if (sheet.questions(page).stream().anyMatch(node -> node.name().equals(first))) {
                return page;
            }
        }
        return otherwise;
    }

    private Content adding(Content content, String countField) {
        return content.entered(content.answers().adding(countField));
    }

    private Step fill(Content content, int section, List<Problem> problems, List<String> opened) {
        return new Step(
                Stage.FILL,
                sheet(content, section, problems),
                content,
                opened,
                new ResponseWriter(form, content, zone).write(false));
    }

    private Sheet sheet(Content content, int section, List<Problem> problems) {
        return new SheetMaker(form, content, zone, problems).sheet(section);
    }
}
