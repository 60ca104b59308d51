package org.haven.outcome.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.haven.guide.Guide;
import org.haven.outcome.internal.Scoring.Computed;
import org.haven.outcome.internal.Scoring.Score;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** The guide's PHQ-9, scored by what its extensions say, against a sum that knows nothing of them. */
class PhqNineScoringTests {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Guide GUIDE = new Guide(FHIR);
    private static final Questionnaire PHQ_9 =
            GUIDE.byUrl(Questionnaire.class, Guide.CANONICAL + "/Questionnaire/phq-9");
    private static final Scoring SCORING =
            new Scoring(new Expressions(FHIR, new DefaultProfileValidationSupport(FHIR)));
    private static final Interpretation INTERPRETATION = new Interpretation(GUIDE);

    /** Loinc's answer codes LL358-3, by what they count. */
    private static final List<String> FREQUENCIES = List.of("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9");

    /** Loinc's answer codes LL359-1, which count nothing. */
    private static final List<String> DIFFICULTIES = List.of("LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3");

    @Property(tries = 1000)
    void theTotalIsTheSumOfTheNineAnswers(@ForAll @Size(9) List<@IntRange(max = 3) Integer> answers) {
        var sum = answers.stream().mapToInt(Integer::intValue).sum();
        assertThat(total(score(asMap(answers), Optional.empty()))).contains(sum);
    }

    @Property(tries = 200)
    void anyMissingAnswerWithholdsTheTotal(@ForAll("incomplete") Map<Integer, Integer> answers) {
        var score = score(answers, Optional.empty());
        assertThat(total(score)).isEmpty();
        assertThat(score.observed()).noneMatch(observed -> observed.code().hasCoding("http://loinc.org", "44261-6"));
    }

    @Provide
    Arbitrary<Map<Integer, Integer>> incomplete() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 3))
                .ofMaxSize(8);
    }

    @Property(tries = 200)
    void howDifficultLifeIsNeverCounts(
            @ForAll @Size(9) List<@IntRange(max = 3) Integer> answers, @ForAll @IntRange(max = 3) int difficulty) {
        var without = score(asMap(answers), Optional.empty());
        var with = score(asMap(answers), Optional.of(DIFFICULTIES.get(difficulty)));
        assertThat(total(with)).isEqualTo(total(without));
        assertThat(with.alerts()).hasSameSizeAs(without.alerts());
    }

    @Property(tries = 200)
    void thoughtsOfSelfHarmRaiseTheAlertWhateverElseIsAnswered(
            @ForAll("incomplete") Map<Integer, Integer> others, @ForAll @IntRange(max = 3) int thoughts) {
        var answers = new TreeMap<>(others);
        answers.put(9, thoughts);
        assertThat(alerts(score(answers, Optional.empty())))
                .isEqualTo(thoughts >= 1 ? List.of("self-harm-thoughts") : List.of());
    }

    @Example
    void withoutAnAnswerToTheNinthQuestionThereIsNoAlert() {
        assertThat(alerts(score(Map.of(1, 3, 2, 3), Optional.empty()))).isEmpty();
    }

    @Example
    void noAnswersAtAllAreNoScore() {
        var score = score(Map.of(), Optional.empty());
        assertThat(total(score)).isEmpty();
        assertThat(score.observed()).isEmpty();
        assertThat(score.alerts()).isEmpty();
    }

    @Example
    void nineTimesNotAtAllIsZeroAndNotNothing() {
        assertThat(total(score(asMap(Collections.nCopies(9, 0)), Optional.empty())))
                .contains(0);
    }

    @Example
    void theSameAnswerTwiceIsNotNineAnswers() {
        var response = response(asMap(Arrays.asList(1, 1, 1, 1, 1, 1, 1, 1, 1)), Optional.empty());
        response.getItem().remove(8);
        response.getItem().add(response.getItem().get(0).copy());
        assertThat(total(SCORING.score(PHQ_9, response))).isEmpty();
    }

    @Example
    void anAnswerOfAnotherListHasNoWeight() {
        var response = response(asMap(Collections.nCopies(9, 1)), Optional.empty());
        response.getItem().get(0).getAnswerFirstRep().setValue(new Coding("http://loinc.org", "LA6572-7", null));
        assertThat(total(SCORING.score(PHQ_9, response))).isEmpty();
    }

    @Example
    void theTotalHasItsUnitAndItsCode() {
        var observed = score(asMap(Collections.nCopies(9, 3)), Optional.empty()).observed().stream()
                .filter(one -> one.code().hasCoding("http://loinc.org", "44261-6"))
                .toList();
        assertThat(observed).hasSize(1);
        var quantity = (Quantity) observed.get(0).value();
        assertThat(quantity.getValue()).isEqualByComparingTo("27");
        assertThat(quantity.getCode()).isEqualTo("{score}");
        assertThat(quantity.getSystem()).isEqualTo("http://unitsofmeasure.org");
    }

    @Example
    void theNinthAnswerIsObservedByItself() {
        assertThat(score(Map.of(9, 2), Optional.empty()).observed())
                .singleElement()
                .satisfies(observed -> {
                    assertThat(observed.code().hasCoding("http://loinc.org", "44260-8"))
                            .isTrue();
                    assertThat(((CodeableConcept) observed.value()).hasCoding("http://loinc.org", "LA6570-1"))
                            .isTrue();
                });
    }

    @Example
    void theBandsMeetAtTheirBordersAndLeaveNoGap() {
        var borders = new TreeMap<>(
                Map.of(0, "none-minimal", 5, "mild", 10, "moderate", 15, "moderately-severe", 20, "severe"));
        IntStream.rangeClosed(0, 27)
                .forEach(total -> assertThat(band(total))
                        .as("total " + total)
                        .containsExactly(borders.floorEntry(total).getValue()));
        assertThat(band(28)).isEmpty();
        assertThat(band(-1)).isEmpty();
    }

    private static List<String> band(int total) {
        return INTERPRETATION
                .of(
                        new CodeableConcept(new Coding("http://loinc.org", "44261-6", null)),
                        new Quantity().setValue(BigDecimal.valueOf(total)))
                .stream()
                .map(concept -> concept.getCodingFirstRep().getCode())
                .toList();
    }

    private static Map<Integer, Integer> asMap(List<Integer> answers) {
        var map = new TreeMap<Integer, Integer>();
        IntStream.range(0, answers.size()).forEach(i -> map.put(i + 1, answers.get(i)));
        return map;
    }

    private static Score score(Map<Integer, Integer> answers, Optional<String> difficulty) {
        return SCORING.score(PHQ_9, response(answers, difficulty));
    }

    private static QuestionnaireResponse response(Map<Integer, Integer> answers, Optional<String> difficulty) {
        var response = new QuestionnaireResponse().setQuestionnaire(PHQ_9.getUrl());
        new TreeMap<>(answers).forEach((number, value) -> answer(response, "phq9-0" + number, FREQUENCIES.get(value)));
        difficulty.ifPresent(code -> answer(response, "phq9-10", code));
        return response;
    }

    private static void answer(QuestionnaireResponse response, String linkId, String code) {
        response.addItem().setLinkId(linkId).addAnswer().setValue(new Coding("http://loinc.org", code, null));
    }

    private static Optional<Integer> total(Score score) {
        assertThat(score.computed()).extracting(Computed::linkId).containsExactly("phq9-total");
        return score.computed()
                .get(0)
                .value()
                .map(value -> ((Quantity) value).getValue().intValueExact());
    }

    private static List<String> alerts(Score score) {
        return score.alerts().stream()
                .map(alert -> alert.flag().getCodingFirstRep().getCode())
                .toList();
    }
}
