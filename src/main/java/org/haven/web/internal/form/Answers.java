package org.haven.web.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, as entered and by the names of the fields: right or wrong, asked for or not.
 *
 * @param values the texts of each field
 */
public record Answers(Map<String, List<String>> values) {

    /** Most repetitions of a group, and most answers to a question. */
    public static final int MOST = 50;

    private static final String OTHER = ".other";
    private static final String UNIT = ".unit";
    private static final String COUNT = ".count";

    public Answers {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        values = Map.copyOf(copy);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    /** What is entered at a place, without what is left empty. */
    public List<String> at(Place place) {
        return raw(place.name()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** Everything at a place, empty or not: a quantity's values stand beside their units. */
    List<String> rowsAt(Place place) {
        return raw(place.name()).stream().map(String::strip).limit(MOST).toList();
    }

    /** The answers in own words to a question that has options too. */
    public List<String> otherAt(Place place) {
        return raw(place.name() + OTHER).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .toList();
    }

    List<String> unitsAt(Place place) {
        return raw(place.name() + UNIT);
    }

    /** How many repetitions of a group there are; one at least. */
    int countAt(Place place) {
        return count(place.name() + COUNT);
    }

    private int count(String countField) {
        return raw(countField).stream()
                .filter(count -> count.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .map(count -> Math.max(1, Math.min(count, MOST)))
                .orElse(1);
    }

    /** With one more repetition of the group whose number of repetitions stands in this field. */
    Answers adding(String countField) {
        if (!countField.endsWith(COUNT)) {
            return this;
        }
        var all = new LinkedHashMap<>(values);
        all.put(countField, List.of(String.valueOf(Math.min(count(countField) + 1, MOST))));
        return new Answers(all);
    }

    private List<String> raw(String name) {
        return values.getOrDefault(name, List.of());
    }

    static String otherField(Place place) {
        return place.name() + OTHER;
    }

    static String unitField(Place place) {
        return place.name() + UNIT;
    }

    static String countField(Place place) {
        return place.name() + COUNT;
    }
}
