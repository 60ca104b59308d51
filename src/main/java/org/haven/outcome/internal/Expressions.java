package org.haven.outcome.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.fhirpath.BaseHostServices;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.CollectionStatus;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathFunctionDefinition;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.springframework.stereotype.Component;

/** Evaluates the FHIRPath of a questionnaire on a response, with SDC's {@code weight()}. */
@Component
final class Expressions {

    private final FHIRPathEngine engine;
    private final Map<String, ExpressionNode> parsed = new ConcurrentHashMap<>();

    Expressions(FhirContext fhir, DefaultProfileValidationSupport standard) {
        var worker = new HapiWorkerContext(fhir, standard);
        engine = new FHIRPathEngine(worker);
        engine.setHostServices(new Services(worker));
    }

    /** The engine keeps state while it evaluates, so one expression is evaluated at a time; it takes well below a millisecond. */
    synchronized List<Base> evaluate(String expression, QuestionnaireResponse response, Weights weights) {
        var node = parsed.computeIfAbsent(expression, engine::parse);
        return engine.evaluate(weights, response, response, response, node);
    }

    /** What the engine asks its host for: the one function it does not know. */
    private static final class Services extends BaseHostServices {

        Services(HapiWorkerContext worker) {
            super(worker);
            registerFunction(new Weight());
        }

        /** The engine asks about every plain name too; only weights are ours, and they are a function. */
        @Override
        public List<Base> resolveConstant(
                FHIRPathEngine engine, Object weights, String name, FHIRPathConstantEvaluationMode mode) {
            return List.of();
        }

        @Override
        public boolean log(String argument, List<Base> focus) {
            return false;
        }

        @Override
        public Base resolveReference(FHIRPathEngine engine, Object weights, String url, Base context) {
            return null;
        }

        @Override
        public boolean conformsToProfile(FHIRPathEngine engine, Object weights, Base item, String url) {
            return false;
        }

        @Override
        public ValueSet resolveValueSet(FHIRPathEngine engine, Object weights, String url) {
            return null;
        }

        @Override
        public boolean paramIsType(String name, int index) {
            return false;
        }
    }

    /** The weights of the answers in focus; an answer without one contributes nothing. */
    private static final class Weight extends FHIRPathFunctionDefinition {

        @Override
        public String name() {
            return "weight";
        }

        @Override
        public FunctionDetails details() {
            return new FunctionDetails("The weight of a coded answer", 0, 0);
        }

        @Override
        public TypeDetails check(
                FHIRPathEngine engine, Object weights, TypeDetails focus, List<TypeDetails> parameters) {
            return new TypeDetails(CollectionStatus.UNORDERED, TypeDetails.FP_Decimal);
        }

        @Override
        public List<Base> execute(
                FHIRPathEngine engine, Object weights, List<Base> focus, List<List<Base>> parameters) {
            return focus.stream()
                    .flatMap(answer -> ((Weights) weights).of(answer).stream())
                    .map(weight -> (Base) new DecimalType(weight))
                    .toList();
        }
    }
}
