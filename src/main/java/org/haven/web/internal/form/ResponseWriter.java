package org.haven.web.internal.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * Makes a response's items of what stands in the fields. A question that nobody answered has no item; one that is not asked has
 * none either, whatever stands in its field.
 */
public final class ResponseWriter {

    private final Form form;
    private final Entries entries;
    private final Enabling enabling;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Place> ignored = new ArrayList<>();

    /** @param zone where the clocks on the wall stand to which entered times refer */
    public ResponseWriter(Form form, Content content, ZoneId zone) {
        this.form = form;
        this.entries = new Entries(content, zone);
        this.enabling = new Enabling(form, entries);
    }

    /**
     * @param toSend true if the response is to be complete, so that required answers must be there
     */
    public Written write(boolean toSend) {
        problems.clear();
        ignored.clear();
        return new Written(items(form.items(), List.of(), toSend), List.copyOf(problems), List.copyOf(ignored));
    }

    private List<QuestionnaireResponseItemComponent> items(List<Item> items, List<Integer> around, boolean toSend) {
        var written = new ArrayList<QuestionnaireResponseItemComponent>();
        for (var item : items) {
            var place = Place.of(item, around);
            if (!enabling.isAsked(item, place)) {
                ignore(item, place);
            } else if (item.kind() == Kind.GROUP) {
                groups(item, place, toSend, written);
            } else if (item.kind() != Kind.DISPLAY) {
                question(item, place, toSend, written);
            }
        }
        return written;
    }

    private void groups(Item group, Place place, boolean toSend, List<QuestionnaireResponseItemComponent> written) {
        var before = written.size();
        for (var repetition = 0; repetition < entries.count(group, place); repetition++) {
            var inside =
                    items(group.items(), group.isRepeatingGroup() ? place.inside(repetition) : place.indices(), toSend);
            if (!inside.isEmpty()) {
                written.add(component(group).setItem(inside));
            }
        }
        if (toSend && group.required() && written.size() == before) {
            group.andBelow()
                    .filter(Item::asked)
                    .findFirst()
                    .map(first -> Place.of(first, group.isRepeatingGroup() ? place.inside(0) : place.indices()))
                    .filter(first -> problems.stream()
                            .noneMatch(problem -> problem.place().equals(first)))
                    .ifPresent(first -> problems.add(Problem.of(first, "required")));
        }
    }

    private void question(
            Item question, Place place, boolean toSend, List<QuestionnaireResponseItemComponent> written) {
        var entered = entries.at(question, place);
        problems.addAll(entered.problems());
        if (entered.values().isEmpty()) {
            if (toSend
                    && question.required()
                    && question.asked()
                    && entered.problems().isEmpty()) {
                problems.add(Problem.of(place, "required"));
            }
            question.items().forEach(below -> ignore(below, Place.of(below, place.indices())));
            return;
        }
        var answered = component(question);
        for (Type value : entered.values()) {
            answered.addAnswer().setValue(value.copy());
        }
        answered.getAnswerFirstRep().setItem(items(question.items(), place.indices(), toSend));
        written.add(answered);
    }

    private void ignore(Item item, Place place) {
        if (item.asked() && place.indices().size() == item.within().size()) {
            var entered = entries.at(item, place);
            if (!entered.values().isEmpty() || !entered.problems().isEmpty()) {
                ignored.add(place);
            }
        }
        if (!item.isRepeatingGroup()) {
            item.items().forEach(below -> ignore(below, Place.of(below, place.indices())));
        }
    }

    private static QuestionnaireResponseItemComponent component(Item item) {
        var component = new QuestionnaireResponseItemComponent();
        component.setLinkId(item.linkId());
        item.storedText().ifPresent(component::setText);
        return component;
    }
}
