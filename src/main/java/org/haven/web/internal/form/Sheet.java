package org.haven.web.internal.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form as it stands on the screen: what is asked, what is entered, what is wrong.
 *
 * @param sections its pages; each holds what stands on it
 * @param section the page in view, from 0
 * @param problems what has to be put right, in order
 */
public record Sheet(List<List<Node>> sections, int section, List<Line> problems) {

    /**
     * Something to put right.
     *
     * @param problem what is wrong
     * @param question the question's text
     */
    public record Line(Problem problem, Text question) {}

    /** The questions that are asked now. */
    public List<Node> questions() {
        return sections.stream()
                .flatMap(List::stream)
                .flatMap(Sheet::asked)
                .filter(Node::isQuestion)
                .toList();
    }

    private static Stream<Node> asked(Node node) {
        return node.asked()
                ? Stream.concat(Stream.of(node), node.items().stream().flatMap(Sheet::asked))
                : Stream.empty();
    }

    public long answered() {
        return questions().stream()
                .filter(node -> node.field().orElseThrow().isAnswered())
                .count();
    }

    /** The names of the questions in view, so that the next request tells which are new. */
    public String seen() {
        return String.join(" ", questions(section).stream().map(Node::name).toList());
    }

    List<Node> questions(int page) {
        return sections.get(page).stream()
                .flatMap(Sheet::asked)
                .filter(Node::isQuestion)
                .toList();
    }

    public boolean isFirst() {
        return section == 0;
    }

    public boolean isLast() {
        return section == sections.size() - 1;
    }
}
