package org.haven.web.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of item asks, takes and refuses. */
class FormTests {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

    private final Questionnaire questionnaire =
            new Questionnaire().setUrl("https://example.org/q").setVersion("1").setTitle("A form");

    // ---- what is stored, by kind

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 42, integer, 42",
        "INTEGER, -7, integer, -7",
        "DECIMAL, 1.50, decimal, 1.50",
        "DECIMAL, '1,5', decimal, 1.5",
        "DATE, 2026-02-28, date, 2026-02-28",
        "DATE, 2026-02, date, 2026-02",
        "DATE, 2026, date, 2026",
        "DATETIME, 2026-07-01T08:30, dateTime, 2026-07-01T08:30:00-05:00",
        "DATETIME, 2026-01-01T08:30:15, dateTime, 2026-01-01T08:30:15-06:00",
        "DATETIME, 2026-01-01, dateTime, 2026-01-01",
        "TIME, 08:30, time, 08:30:00",
        "STRING, a word, string, a word",
        "TEXT, 'two\nlines', string, 'two\nlines'",
        "URL, https://example.org/a, uri, https://example.org/a",
        "BOOLEAN, true, boolean, true",
        "BOOLEAN, false, boolean, false",
    })
    void aTextBecomesAValueOfTheQuestionsType(QuestionnaireItemType type, String text, String fhirType, String value) {
        item("q", type);
        var answer = only(write(fields("q", text)));
        assertThat(answer.fhirType()).isEqualTo(fhirType);
        assertThat(answer.primitiveValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 4.5, integer",
        "INTEGER, 99999999999, integer",
        "INTEGER, ٤, integer",
        "DECIMAL, '1,000', thousands",
        "DECIMAL, 1e5, decimal",
        "DATE, 2026-02-30, date",
        "DATE, yesterday, date",
        "DATETIME, 2026-01-01T25:00, dateTime",
        "TIME, 8.30, time",
        "URL, example, url",
        "BOOLEAN, perhaps, option",
        "CHOICE, |d, option",
        "STRING, 'a\u0001', characters",
    })
    void whatIsNoSuchValueIsRefusedBesideItsFieldAndNotStored(QuestionnaireItemType type, String text, String problem) {
        var item = item("q", type);
        if (type == QuestionnaireItemType.CHOICE) {
            item.addAnswerOption().setValue(new Coding(null, "a", "A"));
        }
        var written = write(fields("q", text));
        assertThat(written.items()).isEmpty();
        assertThat(written.problems()).extracting(Problem::code).containsExactly(problem);
        assertThat(written.problems().get(0).place()).isEqualTo(new Place("q", List.of()));
    }

    @Test
    void anUnansweredQuestionHasNoItem() {
        item("a", QuestionnaireItemType.INTEGER);
        item("b", QuestionnaireItemType.BOOLEAN);
        choice("c");
        var written = write(fields("a", " ", "c.other", ""));
        assertThat(written.items()).isEmpty();
        assertThat(written.problems()).isEmpty();
    }

    @Test
    void aChoiceStoresTheOptionsCodingAndNothingElse() {
        choice("q");
        var coding = (Coding) only(write(fields("q", "http://example.org|b")));
        assertThat(coding.getCode()).isEqualTo("b");
        assertThat(coding.getDisplay()).isEqualTo("Option b");
        assertThat(write(fields("q", "http://example.org|z")).problems()).hasSize(1);
    }

    @Test
    void ofAQuestionWithOneAnswerTwoAreRefused() {
        choice("q");
        var answers = new Answers(Map.of("q", List.of("http://example.org|a", "http://example.org|b")));
        assertThat(write(answers).problems()).extracting(Problem::code).containsExactly("one");
    }

    @Test
    void optionsMayBeTextsNumbersDatesAndTimes() {
        for (Type value : List.of(
                new StringType("red"), new IntegerType(3), new DateType("2026-01-01"), new TimeType("08:00:00"))) {
            questionnaire.getItem().clear();
            item("q", QuestionnaireItemType.CHOICE).addAnswerOption().setValue(value);
            assertThat(only(write(fields("q", value.primitiveValue()))).equalsDeep(value))
                    .isTrue();
        }
    }

    @Test
    void anOpenChoiceTakesOwnWords() {
        choice("q").setType(QuestionnaireItemType.OPENCHOICE);
        var own = only(write(fields("q", "~other", "q.other", "something else")));
        assertThat(own).isInstanceOf(StringType.class);
        assertThat(own.primitiveValue()).isEqualTo("something else");
        assertThat(write(fields("q", "~other")).items()).isEmpty();
        assertThat(write(fields("q", "http://example.org|a", "q.other", "or this"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("one");
    }

    @Test
    void severalAnswersAreStoredInTheirOrder() {
        choice("q").setRepeats(true);
        item("t", QuestionnaireItemType.STRING).setRepeats(true);
        var written = write(new Answers(
                Map.of("q", List.of("http://example.org|c", "http://example.org|a"), "t", List.of("one", "", "two"))));
        assertThat(written.items().get(0).getAnswer())
                .extracting(answer -> ((Coding) answer.getValue()).getCode())
                .containsExactly("c", "a");
        assertThat(written.items().get(1).getAnswer())
                .extracting(answer -> answer.getValue().primitiveValue())
                .containsExactly("one", "two");
    }

    @Test
    void anOptionThatExcludesOthersStandsAlone() {
        var item = choice("q").setRepeats(true);
        item.getAnswerOption().get(2).addExtension(BASE + "questionnaire-optionExclusive", new BooleanType(true));
        var both = new Answers(Map.of("q", List.of("http://example.org|a", "http://example.org|c")));
        assertThat(write(both).problems()).extracting(Problem::code).containsExactly("exclusive");
    }

    @Test
    void aQuantityHasOneOfTheUnits() {
        var item = item("q", QuestionnaireItemType.QUANTITY);
        item.addExtension(BASE + "questionnaire-unitOption", new Coding("http://unitsofmeasure.org", "kg", "kg"));
        item.addExtension(BASE + "questionnaire-unitOption", new Coding("http://unitsofmeasure.org", "[lb_av]", "lb"));
        var quantity = (Quantity) only(write(fields("q", "150.5", "q.unit", "[lb_av]")));
        assertThat(quantity.getValue()).isEqualByComparingTo("150.5");
        assertThat(quantity.getCode()).isEqualTo("[lb_av]");
        assertThat(quantity.getUnit()).isEqualTo("lb");
        assertThat(write(fields("q", "150", "q.unit", "stone")).problems())
                .extracting(Problem::code)
                .containsExactly("unit");
    }

    // ---- limits

    @Test
    void anAnswerBeyondTheLimitsIsRefusedWithTheLimit() {
        item("n", QuestionnaireItemType.INTEGER)
                .addExtension(new Extension(BASE + "minValue", new IntegerType(1)))
                .addExtension(new Extension(BASE + "maxValue", new IntegerType(10)));
        item("s", QuestionnaireItemType.STRING).setMaxLength(3);
        item("r", QuestionnaireItemType.STRING).addExtension(BASE + "regex", new StringType("[A-Z]{2}"));
        item("d", QuestionnaireItemType.DECIMAL).addExtension(BASE + "maxDecimalPlaces", new IntegerType(1));
        assertThat(write(fields("n", "0", "s", "four", "r", "ab", "d", "1.25")).problems())
                .extracting(problem -> problem.code() + problem.arguments())
                .containsExactly("least[1]", "long[3]", "pattern[]", "decimals[1]");
        assertThat(write(fields("n", "11")).problems())
                .extracting(Problem::code)
                .containsExactly("most");
        assertThat(write(fields("n", "1", "s", "abc", "r", "AB", "d", "1.5")).problems())
                .isEmpty();
    }

    @Test
    void aPatternThatWouldTakeForEverRefusesNothing() {
        item("r", QuestionnaireItemType.STRING)
                .addExtension(BASE + "regex", new StringType("(.*)(.*)(.*)(.*)(.*)(.*)\\1b"));
        assertThat(write(fields("r", "a".repeat(200))).problems()).isEmpty();
    }

    @Test
    void aRequiredAnswerIsMissedOnlyWhenSending() {
        item("q", QuestionnaireItemType.STRING).setRequired(true);
        assertThat(write(Answers.none()).problems()).isEmpty();
        assertThat(new ResponseWriter(form(), new Content(Answers.none(), Map.of()), ZONE)
                        .write(true)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("required");
    }

    @Test
    void whatIsRequiredAndNotAskedIsNotMissed() {
        item("a", QuestionnaireItemType.BOOLEAN);
        when(
                item("b", QuestionnaireItemType.STRING).setRequired(true),
                "a",
                QuestionnaireItemOperator.EQUAL,
                new BooleanType(true));
        assertThat(new ResponseWriter(form(), new Content(fields("a", "false"), Map.of()), ZONE)
                        .write(true)
                        .problems())
                .isEmpty();
    }

    // ---- enableWhen

    @ParameterizedTest
    @CsvSource({
        "EXISTS, 5, true, true",
        "EXISTS, '', true, false",
        "EXISTS, '', false, true",
        "EQUAL, 5, 5, true",
        "EQUAL, 4, 5, false",
        "EQUAL, '', 5, false",
        "NOT_EQUAL, 4, 5, true",
        "NOT_EQUAL, 5, 5, false",
        "NOT_EQUAL, '', 5, false",
        "GREATER_THAN, 6, 5, true",
        "GREATER_THAN, 5, 5, false",
        "LESS_THAN, 4, 5, true",
        "LESS_THAN, 5, 5, false",
        "GREATER_OR_EQUAL, 5, 5, true",
        "GREATER_OR_EQUAL, 4, 5, false",
        "LESS_OR_EQUAL, 5, 5, true",
        "LESS_OR_EQUAL, 6, 5, false",
    })
    void aQuestionIsAskedAsItsConditionSays(
            QuestionnaireItemOperator operator, String answered, String with, boolean asked) {
        item("a", QuestionnaireItemType.INTEGER);
        when(
                item("b", QuestionnaireItemType.STRING),
                "a",
                operator,
                operator == QuestionnaireItemOperator.EXISTS ? new BooleanType(with) : new IntegerType(with));
        var written = write(fields("a", answered, "b", "here"));
        assertThat(written.items().stream().anyMatch(item -> item.getLinkId().equals("b")))
                .isEqualTo(asked);
        assertThat(written.ignored()).hasSize(asked ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"ALL, yes, no, false", "ALL, yes, yes, true", "ANY, yes, no, true", "ANY, no, no, false"})
    void severalConditionsHoldTogetherOrOneIsEnough(EnableWhenBehavior behavior, String a, String b, boolean asked) {
        item("a", QuestionnaireItemType.STRING);
        item("b", QuestionnaireItemType.STRING);
        var item = item("c", QuestionnaireItemType.STRING).setEnableBehavior(behavior);
        when(item, "a", QuestionnaireItemOperator.EQUAL, new StringType("yes"));
        when(item, "b", QuestionnaireItemOperator.EQUAL, new StringType("yes"));
        assertThat(write(fields("a", a, "b", b, "c", "x")).items()).hasSize(asked ? 3 : 2);
    }

    @Test
    void anAnswerThatIsNotAskedOpensNoFurtherQuestion() {
        item("a", QuestionnaireItemType.BOOLEAN);
        when(item("b", QuestionnaireItemType.BOOLEAN), "a", QuestionnaireItemOperator.EQUAL, new BooleanType(true));
        when(item("c", QuestionnaireItemType.STRING), "b", QuestionnaireItemOperator.EQUAL, new BooleanType(true));
        assertThat(write(fields("a", "false", "b", "true", "c", "x")).items()).hasSize(1);
        assertThat(write(fields("a", "true", "b", "true", "c", "x")).items()).hasSize(3);
    }

    @Test
    void questionsThatWaitForEachOtherAreNeverAsked() {
        when(item("a", QuestionnaireItemType.BOOLEAN), "b", QuestionnaireItemOperator.EXISTS, new BooleanType(true));
        when(item("b", QuestionnaireItemType.BOOLEAN), "a", QuestionnaireItemOperator.EXISTS, new BooleanType(true));
        assertThat(write(fields("a", "true", "b", "true")).items()).isEmpty();
    }

    @Test
    void aConditionLooksAtItsOwnRepetitionOfAGroup() {
        var group = item("g", QuestionnaireItemType.GROUP).setRepeats(true);
        group.addItem().setLinkId("a").setType(QuestionnaireItemType.BOOLEAN);
        when(
                group.addItem().setLinkId("b").setType(QuestionnaireItemType.STRING),
                "a",
                QuestionnaireItemOperator.EQUAL,
                new BooleanType(true));
        var written = write(fields("g.count", "2", "a.0", "true", "b.0", "x", "a.1", "false", "b.1", "y"));
        assertThat(written.items()).hasSize(2);
        assertThat(written.items().get(0).getItem()).hasSize(2);
        assertThat(written.items().get(1).getItem()).hasSize(1);
    }

    // ---- structure

    @Test
    void whatFollowsOnAnAnswerIsStoredInIt() {
        var item = item("a", QuestionnaireItemType.BOOLEAN);
        item.addItem().setLinkId("b").setType(QuestionnaireItemType.STRING);
        var written = write(fields("a", "true", "b", "why"));
        assertThat(written.items().get(0).getAnswerFirstRep().getItem().get(0).getLinkId())
                .isEqualTo("b");
        assertThat(write(fields("b", "why")).items()).isEmpty();
    }

    @Test
    void whatPeopleDoNotAnswerIsKeptAndWhatTheServerWorksOutIsNot() {
        item("h", QuestionnaireItemType.STRING).addExtension(BASE + "questionnaire-hidden", new BooleanType(true));
        item("r", QuestionnaireItemType.STRING).setReadOnly(true);
        var total = item("t", QuestionnaireItemType.DECIMAL).setReadOnly(true);
        total.addExtension(
                "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                new Expression().setExpression("1"));
        item("a", QuestionnaireItemType.ATTACHMENT);
        var response = new QuestionnaireResponse();
        response.addItem().setLinkId("h").addAnswer().setValue(new StringType("kept"));
        response.addItem().setLinkId("r").addAnswer().setValue(new StringType("known"));
        response.addItem().setLinkId("t").addAnswer().setValue(new DecimalType(3));
        var content =
                ResponseReader.read(form(), response, ZONE).entered(fields("h", "forged", "r", "forged", "t", "9"));
        assertThat(new ResponseWriter(form(), content, ZONE).write(true).items())
                .extracting(item -> item.getLinkId() + "="
                        + item.getAnswerFirstRep().getValue().primitiveValue())
                .containsExactly("h=kept", "r=known");
    }

    @Test
    void aFormBeginsWithTheQuestionnairesOwnAnswers() {
        item("a", QuestionnaireItemType.INTEGER).addInitial().setValue(new IntegerType(4));
        choice("b").getAnswerOption().get(1).setInitialSelected(true);
        item("h", QuestionnaireItemType.STRING).addExtension(BASE + "questionnaire-hidden", new BooleanType(true));
        questionnaire.getItem().get(2).addInitial().setValue(new StringType("in the dark"));
        var content = ResponseReader.begin(form(), ZONE);
        assertThat(new ResponseWriter(form(), content, ZONE).write(true).items())
                .hasSize(3);
    }

    @Test
    void anAnswerThatTheFormWouldLoseIsSeen() {
        choice("q");
        var response = new QuestionnaireResponse();
        response.addItem().setLinkId("q").addAnswer().setValue(new Coding("http://example.org", "gone", "Gone"));
        assertThat(ResponseReader.readWhole(form(), response, ZONE)).isEmpty();
        response.getItem().get(0).getAnswer().get(0).setValue(new Coding("http://example.org", "a", "Option a"));
        assertThat(ResponseReader.readWhole(form(), response, ZONE)).isPresent();
        response.addItem().setLinkId("of another version").addAnswer().setValue(new BooleanType(true));
        assertThat(ResponseReader.readWhole(form(), response, ZONE)).isEmpty();
    }

    @Test
    void twoLinkIdsNeverShareAField() {
        assertThat(new Place("a.1", List.of()).name()).isNotEqualTo(new Place("a", List.of(1)).name());
        assertThat(new Place("/44250-9", List.of()).name()).matches("[A-Za-z0-9_.-]+");
        assertThat(new Place("a_002e1", List.of()).name()).isNotEqualTo(new Place("a.1", List.of()).name());
    }

    @Test
    void aSupportLinkIsAnAddressOnTheWebOrNone() {
        item("a", QuestionnaireItemType.STRING)
                .addExtension(BASE + "questionnaire-supportLink", new UriType("https://example.org/help"));
        item("b", QuestionnaireItemType.STRING)
                .addExtension(BASE + "questionnaire-supportLink", new UriType("javascript:alert(1)"));
        assertThat(form().items().get(0).supportLink()).contains("https://example.org/help");
        assertThat(form().items().get(1).supportLink()).isEmpty();
    }

    @Test
    void aTextThatOnlyExplainsAQuestionIsPartOfIt() {
        var item = item("a", QuestionnaireItemType.STRING);
        item.addItem()
                .setLinkId("a-help")
                .setType(QuestionnaireItemType.DISPLAY)
                .setText("Take your time.")
                .addExtension(
                        BASE + "questionnaire-itemControl",
                        new CodeableConcept(
                                new Coding("http://hl7.org/fhir/questionnaire-item-control", "help", null)));
        assertThat(form().items().get(0).help().value()).isEqualTo("Take your time.");
        assertThat(form().items().get(0).items()).isEmpty();
    }

    @Test
    void theMembersOfAValueSetAreOptions() {
        item("q", QuestionnaireItemType.CHOICE).setAnswerValueSet("https://example.org/vs");
        assertThat(only(write(fields("q", "http://example.org|x"))).fhirType()).isEqualTo("Coding");
    }

    @Test
    void aRuleThatIsNotKnownMakesTheFormIncomplete() {
        assertThat(form().complete()).isTrue();
        item("q", QuestionnaireItemType.STRING)
                .addExtension(
                        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression",
                        new Expression().setExpression("true"));
        assertThat(form().complete()).isFalse();
    }

    // ---- language

    @Test
    void anInstrumentIsShownInALanguageThatItHasWholly() {
        var item = choice("q").setText("How are you?");
        translate(item.getTextElement(), "es", "¿Cómo está?");
        item.getAnswerOption()
                .forEach(option -> translate(((Coding) option.getValue()).getDisplayElement(), "es", "Opción"));
        var form = Form.of(questionnaire, Locale.forLanguageTag("es-MX"), url -> Optional.empty());
        assertThat(form.translated()).isTrue();
        assertThat(form.items().get(0).text()).isEqualTo(new Text("¿Cómo está?", "es-MX"));
        assertThat(form.items().get(0).options().get(0).label().value()).isEqualTo("Opción");
        assertThat(form.items().get(0).storedText()).contains("How are you?");
        assertThat(form.title().language()).isEqualTo("en");
    }

    @Test
    void anInstrumentThatLacksOneTranslationStaysInItsOwnLanguage() {
        var item = choice("q").setText("How are you?");
        translate(item.getTextElement(), "es", "¿Cómo está?");
        var form = Form.of(questionnaire, Locale.forLanguageTag("es"), url -> Optional.empty());
        assertThat(form.translated()).isFalse();
        assertThat(form.language()).isEqualTo("en");
        assertThat(form.items().get(0).text()).isEqualTo(new Text("How are you?", "en"));
    }

    // ---- the parts of a test

    private Form form() {
        return Form.of(
                questionnaire, Locale.ENGLISH, url -> Optional.of(List.of(new Coding("http://example.org", "x", "X"))));
    }

    private Written write(Answers answers) {
        return new ResponseWriter(form(), new Content(answers, Map.of()), ZONE).write(false);
    }

    private static Type only(Written written) {
        assertThat(written.problems()).isEmpty();
        assertThat(written.items()).hasSize(1);
        assertThat(written.items().get(0).getAnswer()).hasSize(1);
        return written.items().get(0).getAnswerFirstRep().getValue();
    }

    private QuestionnaireItemComponent item(String linkId, QuestionnaireItemType type) {
        return questionnaire.addItem().setLinkId(linkId).setType(type);
    }

    private QuestionnaireItemComponent choice(String linkId) {
        var item = item(linkId, QuestionnaireItemType.CHOICE);
        for (var code : List.of("a", "b", "c")) {
            item.addAnswerOption().setValue(new Coding("http://example.org", code, "Option " + code));
        }
        return item;
    }

    private static void when(
            QuestionnaireItemComponent item, String question, QuestionnaireItemOperator operator, Type answer) {
        item.addEnableWhen().setQuestion(question).setOperator(operator).setAnswer(answer);
    }

    private static void translate(StringType text, String language, String words) {
        var translation = text.addExtension().setUrl(BASE + "translation");
        translation.addExtension("lang", new CodeType(language));
        translation.addExtension("content", new StringType(words));
    }

    private static Answers fields(String... namesAndTexts) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            fields.put(namesAndTexts[i], List.of(namesAndTexts[i + 1]));
        }
        return new Answers(fields);
    }
}
