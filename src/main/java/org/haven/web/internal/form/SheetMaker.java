package org.haven.web.internal.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.haven.web.internal.form.Field.Choice;
import org.haven.web.internal.form.Field.Row;

/** Lays a form out with what is entered in it. */
final class SheetMaker {

    private final Form form;
    private final Content content;
    private final Entries entries;
    private final Enabling enabling;
    private final ScriptCondition conditions;
    private final TextParser parser;
    private final List<Problem> problems;

    SheetMaker(Form form, Content content, ZoneId zone, List<Problem> problems) {
        this.form = form;
        this.content = content;
        this.entries = new Entries(content, zone);
        this.enabling = new Enabling(form, entries);
        this.parser = new TextParser(zone);
        this.conditions = new ScriptCondition(form, enabling, parser);
        this.problems = problems;
    }

    Sheet sheet(int section) {
        var sections = Sections.of(form.items()).stream()
                .map(items -> nodes(items, List.of()))
                .toList();
        return new Sheet(
                sections,
                Math.max(0, Math.min(section, sections.size() - 1)),
                problems.stream()
                        .map(problem -> new Sheet.Line(
                                problem,
                                form.index().get(problem.place().linkId()).text()))
                        .toList());
    }

    private List<Node> nodes(List<Item> items, List<Integer> around) {
        return items.stream()
                .filter(item -> !item.hidden())
                .flatMap(item -> node(item, Place.of(item, around)).stream())
                .toList();
    }

    private Optional<Node> node(Item item, Place place) {
        if (item.kind() == Kind.GROUP) {
            return Optional.of(group(item, place))
                    .filter(group -> !group.items().isEmpty() || !group.text().isEmpty());
        }
        if (item.kind() == Kind.DISPLAY || item.asked()) {
            return Optional.of(
                    plain(item, place, item.asked() ? Optional.of(field(item, place)) : Optional.empty(), List.of()));
        }
        // What is worked out later is shown when it is; what is known is said.
        var known = entries.at(item, place).values().stream()
                .map(value -> Labels.of(item, value, form.language(), parser))
                .filter(text -> !text.isEmpty())
                .toList();
        return known.isEmpty() && (item.readOnly() || item.calculated())
                ? Optional.empty()
                : Optional.of(plain(item, place, Optional.empty(), known));
    }

    private Node plain(Item item, Place place, Optional<Field> field, List<Text> known) {
        return new Node(
                place.name(),
                item.kind(),
                item.prefix(),
                item.text(),
                item.help(),
                item.supportLink(),
                enabling.isAsked(item, place),
                conditions.of(item, place),
                field,
                known,
                0,
                "",
                nodes(item.items(), place.indices()));
    }

    private Node group(Item item, Place place) {
        var inside = item.isRepeatingGroup()
                ? IntStream.range(0, entries.count(item, place))
                        .mapToObj(i -> node(
                                item, place.name() + "." + i, place, i + 1, "", nodes(item.items(), place.inside(i))))
                        .toList()
                : nodes(item.items(), place.indices());
        return node(item, place.name(), place, 0, item.isRepeatingGroup() ? Answers.countField(place) : "", inside);
    }

    private Node node(Item item, String name, Place place, int repetition, String countField, List<Node> items) {
        var head = repetition == 0;
        return new Node(
                name,
                Kind.GROUP,
                head ? item.prefix() : Text.none(),
                item.text(),
                head ? item.help() : Text.none(),
                head ? item.supportLink() : Optional.empty(),
                enabling.isAsked(item, place),
                head ? conditions.of(item, place) : "",
                Optional.empty(),
                List.of(),
                repetition,
                countField,
                items);
    }

    private Field field(Item item, Place place) {
        var answers = content.answers();
        var chosen = answers.at(place);
        var own = String.join(" ", answers.otherAt(place));
        return new Field(
                place.name(),
                item.kind(),
                item.kind().isChoice()
                        && !item.repeats()
                        && (item.control() == Control.LIST
                                || item.control() == Control.DEFAULT
                                        && item.options().size() > 12),
                item.repeats(),
                item.required(),
                item.options().stream()
                        .map(option -> new Choice(option.key(), option.label(), chosen.contains(option.key())))
                        .toList(),
                item.kind().isChoice() ? List.of() : rows(item, place),
                item.units().size() > 1 ? units(item) : List.of(),
                item.units().size() == 1 ? Entries.label(item.units().get(0)) : "",
                item.kind() == Kind.OPEN_CHOICE ? Optional.of(own) : Optional.empty(),
                chosen.contains(Entries.OTHER) || !own.isEmpty(),
                item.limits().longest(),
                problems.stream()
                        .filter(problem -> problem.place().equals(place))
                        .findFirst());
    }

    private static List<Choice> units(Item item) {
        return item.units().stream()
                .map(unit -> new Choice(unit.getCode(), new Text(Entries.label(unit), "en"), false))
                .toList();
    }

    /** One empty row more where there may be more answers, so that no script is needed to add one. */
    private List<Row> rows(Item item, Place place) {
        var answers = content.answers();
        var units = answers.unitsAt(place);
        var texts = answers.rowsAt(place);
        var only = item.units().size() == 1 ? item.units().get(0).getCode() : "";
        var rows = new ArrayList<Row>();
        for (var i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                rows.add(new Row(texts.get(i), i < units.size() ? units.get(i) : only));
            }
        }
        if (rows.isEmpty()
                || item.repeats() && rows.size() < Math.min(item.limits().atMost(), Answers.MOST)) {
            rows.add(new Row("", only));
        }
        return item.repeats() || item.kind() == Kind.BOOLEAN
                ? List.copyOf(rows)
                : Stream.of(rows.get(0)).toList();
    }
}
