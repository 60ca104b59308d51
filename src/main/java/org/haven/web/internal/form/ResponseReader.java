package org.haven.web.internal.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Takes the answers of a response, or of one that begins, as what stands in the fields. */
public final class ResponseReader {

    private final Form form;
    private final TextParser parser;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, List<Type>> kept = new HashMap<>();

    private ResponseReader(Form form, ZoneId zone) {
        this.form = form;
        this.parser = new TextParser(zone);
    }

    /** A response that begins: with the answers that the questionnaire starts from. */
    public static Content begin(Form form, ZoneId zone) {
        var reader = new ResponseReader(form, zone);
        reader.beginning(form.items(), List.of());
        return new Content(new Answers(reader.fields), reader.kept);
    }

    public static Content read(Form form, QuestionnaireResponse response, ZoneId zone) {
        var reader = new ResponseReader(form, zone);
        reader.items(form.items(), response.getItem(), List.of());
        return new Content(new Answers(reader.fields), reader.kept);
    }

    /**
     * The same, if the form holds everything that the response says: one that another system has begun may say what the form
     * would lose.
     */
    public static Optional<Content> readWhole(Form form, QuestionnaireResponse response, ZoneId zone) {
        var content = read(form, response, zone);
        var again = new ResponseWriter(form, content, zone).write(false).items();
        return Sameness.of(response.getItem(), again) ? Optional.of(content) : Optional.empty();
    }

    private void beginning(List<Item> items, List<Integer> around) {
        for (var item : items) {
            var place = Place.of(item, around);
            store(item, place, item.calculated() ? List.of() : item.initial());
            beginning(item.items(), item.isRepeatingGroup() ? place.inside(0) : around);
        }
    }

    private void items(List<Item> items, List<QuestionnaireResponseItemComponent> there, List<Integer> around) {
        for (var item : items) {
            var place = Place.of(item, around);
            var mine = there.stream()
                    .filter(answered -> item.linkId().equals(answered.getLinkId()))
                    .toList();
            if (item.isRepeatingGroup()) {
                fields.put(Answers.countField(place), List.of(String.valueOf(Math.max(1, mine.size()))));
                for (var repetition = 0; repetition < mine.size(); repetition++) {
                    items(item.items(), mine.get(repetition).getItem(), place.inside(repetition));
                }
            } else {
                var answers = mine.stream()
                        .flatMap(answered -> answered.getAnswer().stream())
                        .toList();
                store(
                        item,
                        place,
                        answers.stream()
                                .map(QuestionnaireResponseItemAnswerComponent::getValue)
                                .toList());
                var below = new ArrayList<QuestionnaireResponseItemComponent>();
                mine.forEach(answered -> below.addAll(answered.getItem()));
                answers.forEach(answer -> below.addAll(answer.getItem()));
                items(item.items(), below, around);
            }
        }
    }

    private void store(Item item, Place place, List<Type> values) {
        if (item.kind().isText()) {
            return;
        }
        if (!item.asked()) {
            if (!item.calculated()) {
                kept.put(place.name(), values);
            }
            return;
        }
        for (var value : values) {
            if (item.kind().isChoice()) {
                var option = item.optionOf(value);
                if (option.isPresent()) {
                    add(place.name(), option.get().key());
                } else if (item.kind() == Kind.OPEN_CHOICE && value instanceof StringType text) {
                    add(place.name(), Entries.OTHER);
                    add(Answers.otherField(place), text.getValue());
                }
            } else if (value instanceof Quantity quantity) {
                add(place.name(), quantity.getValueElement().getValueAsString());
                add(
                        Answers.unitField(place),
                        quantity.hasCode() ? quantity.getCode() : quantity.hasUnit() ? quantity.getUnit() : "");
            } else {
                add(place.name(), parser.text(value));
            }
        }
    }

    private void add(String field, String text) {
        fields.computeIfAbsent(field, name -> new ArrayList<>()).add(text);
    }
}
