package org.haven.web.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.haven.web.internal.form.Condition.Term;
import org.hl7.fhir.r4.model.Type;

/**
 * Tells which items are asked, given what is answered. What stands in something that is not asked is not asked either, and an
 * answer to a question that is not asked counts for nothing.
 */
final class Enabling {

    private final Form form;
    private final Entries entries;
    private final Map<String, Item> above = new HashMap<>();
    private final Map<Place, Boolean> known = new HashMap<>();

    Enabling(Form form, Entries entries) {
        this.form = form;
        this.entries = entries;
        form.index().values().forEach(item -> item.items().forEach(below -> above.put(below.linkId(), item)));
    }

    /** What is answered to a question, if it is asked. */
    List<Type> values(Item item, Place place) {
        return isAsked(item, place) ? entries.at(item, place).values() : List.of();
    }

    boolean isAsked(Item item, Place place) {
        var before = known.get(place);
        if (before != null) {
            return before;
        }
        // Questions that wait for each other are never asked.
        known.put(place, false);
        var asked = isAboveAsked(item, place) && holds(item, place);
        known.put(place, asked);
        return asked;
    }

    /** What follows on an answer waits for it, since it is stored in it. */
    private boolean isAboveAsked(Item item, Place place) {
        var parent = above.get(item.linkId());
        if (parent == null) {
            return true;
        }
        var there = Place.of(parent, place.indices());
        return isAsked(parent, there)
                && (parent.kind().isText()
                        || !entries.at(parent, there).values().isEmpty());
    }

    private boolean holds(Item item, Place place) {
        var condition = item.condition();
        if (condition.terms().isEmpty()) {
            return true;
        }
        return condition.all()
                ? condition.terms().stream().allMatch(term -> holds(term, item, place))
                : condition.terms().stream().anyMatch(term -> holds(term, item, place));
    }

    private boolean holds(Term term, Item item, Place place) {
        var question = form.index().get(term.question());
        var answers = question == null
                ? List.<Type>of()
                : places(question, item, place)
                        .flatMap(there -> values(question, there).stream())
                        .toList();
        return Comparison.holds(answers, term.operator(), term.answer());
    }

    /** The question in the same repetition of what stands around both; in every repetition of what stands around it alone. */
    Stream<Place> places(Item question, Item from, Place place) {
        var shared = 0;
        while (shared < Math.min(question.within().size(), from.within().size())
                && question.within().get(shared).equals(from.within().get(shared))) {
            shared++;
        }
        var indices = Stream.of(place.indices().subList(0, shared));
        for (var group : question.within().subList(shared, question.within().size())) {
            var item = form.index().get(group);
            indices = indices.flatMap(around -> {
                var there = Place.of(item, around);
                return IntStream.range(0, entries.count(item, there)).mapToObj(there::inside);
            });
        }
        return indices.map(around -> Place.of(question, around));
    }
}
