package org.haven.outcome.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/**
 * Scores a response by what its Questionnaire says: which items are computed, which are to be observed, which answer raises
 * an alert. There is no instrument's own code here.
 *
 * @see <a href="http://hl7.org/fhir/uv/sdc/STU4/">SDC 4.0.0: calculatedExpression, observationExtract</a>
 */
@Component
final class Scoring {

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private static final String CALCULATED = SDC + "calculatedExpression";
    private static final String EXTRACT = SDC + "observationExtract";
    private static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    private static final String ALERT = Guide.url("StructureDefinition", "safety-alert");

    private final Expressions expressions;

    Scoring(Expressions expressions) {
        this.expressions = expressions;
    }

    Score score(Questionnaire questionnaire, QuestionnaireResponse response) {
        var weights = new Weights(questionnaire, response);
        var observed = new ArrayList<Observed>();
        var computed = new ArrayList<Computed>();
        var alerts = new ArrayList<Alert>();
        visit(questionnaire.getItem(), item -> {
            var value = value(item, response, weights);
            if (item.hasExtension(CALCULATED)) {
                computed.add(new Computed(item.getLinkId(), value));
            }
            if (extracts(item)) {
                value.ifPresent(
                        found -> observed.add(new Observed(new CodeableConcept().setCoding(item.getCode()), found)));
            }
            item.getExtensionsByUrl(ALERT).stream()
                    .filter(alert -> holds(
                            (Expression) alert.getExtensionByUrl("condition").getValue(), response, weights))
                    .forEach(alert -> alerts.add(new Alert(
                            (CodeableConcept) alert.getExtensionByUrl("flag").getValue())));
        });
        return new Score(observed, computed, alerts);
    }

    private Optional<Type> value(QuestionnaireItemComponent item, QuestionnaireResponse response, Weights weights) {
        return item.hasExtension(CALCULATED)
                ? evaluate((Expression) item.getExtensionByUrl(CALCULATED).getValue(), response, weights)
                        .map(number -> quantity(item, number))
                : answer(response.getItem(), item.getLinkId());
    }

    /** Empty if the expression yields nothing: what cannot be computed is withheld, never guessed. */
    private Optional<BigDecimal> evaluate(Expression expression, QuestionnaireResponse response, Weights weights) {
        return expressions.evaluate(expression.getExpression(), response, weights).stream()
                .findFirst()
                .map(Base::primitiveValue)
                .map(BigDecimal::new);
    }

    private boolean holds(Expression condition, QuestionnaireResponse response, Weights weights) {
        var result = expressions.evaluate(condition.getExpression(), response, weights);
        return result.size() == 1 && result.get(0) instanceof BooleanType truth && truth.booleanValue();
    }

    private static Type quantity(QuestionnaireItemComponent item, BigDecimal number) {
        var quantity = new Quantity().setValue(number);
        if (item.hasExtension(UNIT)) {
            var unit = (Coding) item.getExtensionByUrl(UNIT).getValue();
            quantity.setSystem(unit.getSystem()).setCode(unit.getCode()).setUnit(unit.getDisplay());
        }
        return quantity;
    }

    private static Optional<Type> answer(List<QuestionnaireResponseItemComponent> items, String linkId) {
        for (var item : items) {
            if (linkId.equals(item.getLinkId()) && item.hasAnswer()) {
                var value = item.getAnswerFirstRep().getValue();
                return Optional.ofNullable(
                        value instanceof Coding coding ? new CodeableConcept().addCoding(coding.copy()) : value);
            }
            var nested = answer(item.getItem(), linkId);
            if (nested.isPresent()) {
                return nested;
            }
        }
        return Optional.empty();
    }

    private static boolean extracts(QuestionnaireItemComponent item) {
        return item.hasExtension(EXTRACT)
                && item.getExtensionByUrl(EXTRACT).getValue() instanceof PrimitiveType<?> extract
                && Boolean.TRUE.equals(extract.getValue());
    }

    private static void visit(List<QuestionnaireItemComponent> items, Consumer<QuestionnaireItemComponent> visitor) {
        for (var item : items) {
            visitor.accept(item);
            visit(item.getItem(), visitor);
        }
    }

    /**
     * What a response amounts to.
     *
     * @param observed what is to be stored as Observations
     * @param computed every computed item, with its value if it could be computed
     * @param alerts what is to be raised
     */
    record Score(List<Observed> observed, List<Computed> computed, List<Alert> alerts) {}

    /** A value to observe, under the item's code. */
    record Observed(CodeableConcept code, Type value) {}

    /** A computed item; the value is empty if answers are missing. */
    record Computed(String linkId, Optional<Type> value) {}

    /** An alert to raise. */
    record Alert(CodeableConcept flag) {}
}
