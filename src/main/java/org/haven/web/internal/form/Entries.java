package org.haven.web.internal.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** Takes what was entered as values of the questions' types. */
final class Entries {

    /** The option of answering in own words. */
    static final String OTHER = "~other";

    private final Content content;
    private final TextParser parser;

    Entries(Content content, ZoneId zone) {
        this.content = content;
        this.parser = new TextParser(zone);
    }

    Entered at(Item item, Place place) {
        if (!item.asked()) {
            return new Entered(
                    content.kept().getOrDefault(place.name(), item.calculated() ? List.of() : item.initial()),
                    List.of());
        }
        var values = new ArrayList<Type>();
        var problems = new ArrayList<Problem>();
        parsed(item, place).forEach(parsed -> {
            if (parsed instanceof Parsed.Value value) {
                var wrong = LimitCheck.wrong(item, value.value());
                if (wrong.isPresent()) {
                    problems.add(
                            new Problem(place, wrong.get().code(), wrong.get().arguments()));
                } else {
                    values.add(value.value());
                }
            } else if (parsed instanceof Parsed.Wrong wrong) {
                problems.add(new Problem(place, wrong.code(), wrong.arguments()));
            }
        });
        var known = values.size() + problems.size();
        if (!item.repeats() && known > 1) {
            problems.add(Problem.of(place, "one"));
        } else if (known > item.limits().atMost()) {
            problems.add(Problem.of(place, "atMost", item.limits().atMost()));
        } else if (known > 0 && known < item.limits().fewest()) {
            problems.add(Problem.of(place, "atLeast", item.limits().fewest()));
        }
        if (values.size() > 1
                && values.stream()
                        .anyMatch(value ->
                                item.optionOf(value).filter(Option::exclusive).isPresent())) {
            problems.add(Problem.of(place, "exclusive"));
        }
        return new Entered(List.copyOf(values), problems.stream().limit(1).toList());
    }

    private Stream<Parsed> parsed(Item item, Place place) {
        var answers = content.answers();
        return switch (item.kind()) {
            case BOOLEAN ->
                answers.at(place).stream().map(text -> switch (text) {
                    case "true" -> Parsed.value(new BooleanType(true));
                    case "false" -> Parsed.value(new BooleanType(false));
                    default -> Parsed.wrong("option");
                });
            case CHOICE -> options(item, answers.at(place));
            case OPEN_CHOICE ->
                Stream.concat(
                        options(
                                item,
                                answers.at(place).stream()
                                        .filter(text -> !text.equals(OTHER))
                                        .toList()),
                        answers.otherAt(place).stream().map(text -> parser.parse(Kind.STRING, text)));
            case QUANTITY -> quantities(item, place);
            default -> answers.at(place).stream().map(text -> parser.parse(item.kind(), text));
        };
    }

    private static Stream<Parsed> options(Item item, List<String> keys) {
        return keys.stream()
                .distinct()
                .map(key -> item.option(key)
                        .map(option -> Parsed.value(option.value().copy()))
                        .orElseGet(() -> Parsed.wrong("option")));
    }

    private Stream<Parsed> quantities(Item item, Place place) {
        var values = content.answers().rowsAt(place);
        var units = content.answers().unitsAt(place);
        return IntStream.range(0, values.size())
                .filter(row -> !values.get(row).isEmpty())
                .mapToObj(row -> quantity(item, values.get(row), row < units.size() ? units.get(row) : ""));
    }

    private Parsed quantity(Item item, String text, String unit) {
        if (!(parser.parse(Kind.DECIMAL, text) instanceof Parsed.Value number)) {
            return parser.parse(Kind.DECIMAL, text);
        }
        var quantity = new Quantity().setValueElement((DecimalType) number.value());
        var known = item.units().stream()
                .filter(coding -> coding.getCode().equals(unit))
                .findFirst();
        if (known.isPresent()) {
            var coding = known.get();
            quantity.setSystem(coding.getSystem()).setCode(coding.getCode()).setUnit(label(coding));
        } else if (!item.units().isEmpty()) {
            return Parsed.wrong("unit");
        } else if (!unit.isBlank()) {
            if (!(parser.parse(Kind.STRING, unit.strip()) instanceof Parsed.Value own)) {
                return Parsed.wrong("unit");
            }
            quantity.setUnit(own.value().primitiveValue());
        }
        return Parsed.value(quantity);
    }

    static String label(Coding coding) {
        return coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    }

    int count(Item group, Place place) {
        return group.isRepeatingGroup() ? content.answers().countAt(place) : 1;
    }
}
