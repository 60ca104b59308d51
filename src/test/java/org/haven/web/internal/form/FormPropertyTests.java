package org.haven.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** Whatever a questionnaire is like and whatever is answered to it: nothing is lost on the way, and nothing is added. */
class FormPropertyTests {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final List<QuestionnaireItemType> TYPES = List.of(
            QuestionnaireItemType.GROUP,
            QuestionnaireItemType.DISPLAY,
            QuestionnaireItemType.CHOICE,
            QuestionnaireItemType.OPENCHOICE,
            QuestionnaireItemType.BOOLEAN,
            QuestionnaireItemType.INTEGER,
            QuestionnaireItemType.DECIMAL,
            QuestionnaireItemType.DATE,
            QuestionnaireItemType.DATETIME,
            QuestionnaireItemType.TIME,
            QuestionnaireItemType.STRING,
            QuestionnaireItemType.TEXT,
            QuestionnaireItemType.QUANTITY);

    @Property(tries = 300)
    void fromFieldsToAResponseAndBackIsTheIdentity(@ForAll long seed) {
        var random = new Random(seed);
        var form = form(random);
        var content = new Content(answers(form, random), Map.of());
        var first = new ResponseWriter(form, content, ZONE).write(false);
        assertThat(first.problems()).isEmpty();
        var response = new QuestionnaireResponse();
        response.setItem(first.items());
        var back = ResponseReader.read(form, response, ZONE);
        var second = new ResponseWriter(form, back, ZONE).write(false);
        assertThat(second.problems()).isEmpty();
        assertThat(second.ignored()).isEmpty();
        assertThat(Sameness.of(first.items(), second.items())).isTrue();
        assertThat(ResponseReader.readWhole(form, response, ZONE)).isPresent();
        assertThat(texts(second)).isEqualTo(texts(first));
    }

    @Property(tries = 150)
    void whatIsEnteredInAFieldThatIsAskedIsInTheResponseOrIsAProblem(@ForAll long seed) {
        var random = new Random(seed);
        var form = form(random);
        var content = new Content(spoiled(answers(form, random), random), Map.of());
        var entries = new Entries(content, ZONE);
        var enabling = new Enabling(form, entries);
        var written = new ResponseWriter(form, content, ZONE).write(false);
        var stored = String.join(" ", linkIds(written.items()));
        form.index().values().stream()
                .filter(item -> item.asked() && item.within().isEmpty())
                .forEach(item -> {
                    var place = Place.of(item, List.of());
                    var filled = !entries.at(item, place).values().isEmpty();
                    var wrong = !entries.at(item, place).problems().isEmpty();
                    var asked = enabling.isAsked(item, place);
                    assertThat((" " + stored + " ").contains(" " + item.linkId() + " "))
                            .isEqualTo(asked && filled);
                    assertThat(written.problems().stream()
                                    .anyMatch(problem -> problem.place().equals(place)))
                            .isEqualTo(asked && wrong);
                });
    }

    private static List<String> linkIds(List<QuestionnaireResponseItemComponent> items) {
        var all = new ArrayList<String>();
        items.forEach(item -> {
            all.add(item.getLinkId());
            all.addAll(linkIds(item.getItem()));
            item.getAnswer().forEach(answer -> all.addAll(linkIds(answer.getItem())));
        });
        return all;
    }

    private static List<String> texts(Written written) {
        var all = new ArrayList<String>();
        texts(written.items(), all);
        return all;
    }

    private static void texts(List<QuestionnaireResponseItemComponent> items, List<String> all) {
        for (var item : items) {
            for (var answer : item.getAnswer()) {
                var value = answer.getValue();
                all.add(item.getLinkId() + "=" + (value.isPrimitive() ? value.primitiveValue() : text(value)));
                texts(answer.getItem(), all);
            }
            texts(item.getItem(), all);
        }
    }

    private static String text(Type value) {
        return value instanceof Coding coding
                ? coding.getCode()
                : ((Quantity) value).getValueElement().getValueAsString() + ((Quantity) value).getCode();
    }

    // ---- questionnaires and answers by chance

    private static Form form(Random random) {
        var questionnaire = new Questionnaire().setUrl("https://example.org/q").setVersion("1");
        var ids = new ArrayList<String>();
        for (var i = random.nextInt(6) + 1; i > 0; i--) {
            fill(questionnaire.addItem(), random, ids, 2);
        }
        return Form.of(questionnaire, Locale.ENGLISH, url -> Optional.empty());
    }

    private static void fill(QuestionnaireItemComponent item, Random random, List<String> ids, int deeper) {
        var id = (random.nextBoolean() ? "q/" : "q_") + ids.size();
        ids.add(id);
        item.setLinkId(id).setType(TYPES.get(random.nextInt(TYPES.size()))).setText("Text of " + id);
        var type = item.getType();
        if (type == QuestionnaireItemType.CHOICE || type == QuestionnaireItemType.OPENCHOICE) {
            for (var code : List.of("a", "b", "c")) {
                item.addAnswerOption().setValue(new Coding("http://example.org/" + id, code, code));
            }
        }
        if (type == QuestionnaireItemType.QUANTITY) {
            item.addExtension(
                    "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
                    new Coding("http://unitsofmeasure.org", "kg", "kg"));
        }
        if (type != QuestionnaireItemType.DISPLAY && type != QuestionnaireItemType.BOOLEAN) {
            item.setRepeats(random.nextInt(4) == 0);
        }
        if (random.nextInt(3) == 0) {
            item.addEnableWhen()
                    .setQuestion(ids.get(random.nextInt(ids.size())))
                    .setOperator(
                            random.nextBoolean()
                                    ? QuestionnaireItemOperator.EXISTS
                                    : QuestionnaireItemOperator.NOT_EQUAL)
                    .setAnswer(new BooleanType(random.nextBoolean()));
            if (item.getEnableWhenFirstRep().getOperator() == QuestionnaireItemOperator.NOT_EQUAL) {
                item.getEnableWhenFirstRep().setAnswer(new IntegerType(random.nextInt(3)));
            }
        }
        if (deeper > 0 && type != QuestionnaireItemType.DISPLAY) {
            for (var i = random.nextInt(type == QuestionnaireItemType.GROUP ? 4 : 2); i > 0; i--) {
                fill(item.addItem(), random, ids, deeper - 1);
            }
        }
    }

    private static Answers answers(Form form, Random random) {
        var fields = new HashMap<String, List<String>>();
        answer(form.items(), List.of(), random, fields);
        return new Answers(fields);
    }

    private static void answer(
            List<Item> items, List<Integer> around, Random random, Map<String, List<String>> fields) {
        for (var item : items) {
            var place = Place.of(item, around);
            if (item.isRepeatingGroup()) {
                var count = random.nextInt(3) + 1;
                fields.put(Answers.countField(place), List.of(String.valueOf(count)));
                for (var i = 0; i < count; i++) {
                    answer(item.items(), place.inside(i), random, fields);
                }
                continue;
            }
            for (var i = item.kind().isText() || random.nextInt(4) == 0 ? 0 : item.repeats() ? random.nextInt(3) : 1;
                    i > 0;
                    i--) {
                enter(item, place, random, fields);
            }
            answer(item.items(), around, random, fields);
        }
    }

    private static void enter(Item item, Place place, Random random, Map<String, List<String>> fields) {
        var text = switch (item.kind()) {
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case INTEGER -> String.valueOf(random.nextInt(4) - 1);
            case DECIMAL, QUANTITY -> random.nextInt(100) + "." + random.nextInt(10) + "0";
            case DATE ->
                List.of("2026", "2026-03", "2026-03-0" + (random.nextInt(9) + 1))
                        .get(random.nextInt(3));
            case DATE_TIME ->
                List.of("2026-03-08T03:30", "2026-11-01T01:15:30", "2026-07").get(random.nextInt(3));
            case TIME -> List.of("00:00", "23:59", "12:30:15").get(random.nextInt(3));
            case CHOICE, OPEN_CHOICE -> item.options().get(random.nextInt(3)).key();
            default -> "word " + random.nextInt(5);
        };
        if (item.kind() == Kind.OPEN_CHOICE && random.nextInt(3) == 0 && !fields.containsKey(place.name())) {
            fields.put(place.name(), new ArrayList<>(List.of(Entries.OTHER)));
            fields.put(Answers.otherField(place), List.of("own words"));
            return;
        }
        var all = fields.computeIfAbsent(place.name(), name -> new ArrayList<>());
        if (!item.kind().isChoice() || !all.contains(text)) {
            all.add(text);
            if (item.kind() == Kind.QUANTITY) {
                fields.computeIfAbsent(Answers.unitField(place), name -> new ArrayList<>())
                        .add("kg");
            }
        }
    }

    /** Some fields hold what nobody asked for. */
    private static Answers spoiled(Answers answers, Random random) {
        var fields = new HashMap<>(answers.values());
        fields.replaceAll(
                (name, texts) -> !name.endsWith(".count") && random.nextInt(5) == 0 ? List.of("nonsense") : texts);
        return new Answers(fields);
    }
}
