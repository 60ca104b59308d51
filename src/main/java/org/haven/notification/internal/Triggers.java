package org.haven.notification.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPath.IParsedExpression;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether a change sets a topic off. A criterion that cannot be evaluated is one that is not met: no write fails for it, and
 * the log names the topic.
 */
@Component
final class Triggers {

    private static final Logger LOG = LoggerFactory.getLogger(Triggers.class);

    private final Topics topics;
    private final ObjectProvider<SearchParamMatcher> matcher;
    private final IFhirPath engine;
    private final Map<String, IParsedExpression> parsed = new HashMap<>();
    private final Variables variables = new Variables();

    Triggers(Topics topics, FhirContext fhir, ObjectProvider<SearchParamMatcher> matcher) {
        this.topics = topics;
        this.matcher = matcher;
        engine = fhir.newFhirPath();
        engine.setEvaluationContext(variables);
        for (var topic : topics.all()) {
            topic.triggers().forEach(trigger -> trigger.path().ifPresent(path -> parsed.put(path, parse(path, topic))));
        }
    }

    private IParsedExpression parse(String path, Topic topic) {
        try {
            return engine.parse(path);
        } catch (Exception e) {
            throw new IllegalStateException("The guide's topic " + topic.url() + " has a path that is none", e);
        }
    }

    List<Topic> setOffBy(Change change) {
        return topics.all().stream().filter(topic -> setsOff(change, topic)).toList();
    }

    /** True if the resource meets a query such as {@code Task?priority=stat}. */
    boolean meets(Resource resource, String query) {
        var result = matcher.getObject().match(query, resource, null);
        if (!result.supported()) {
            throw new IllegalArgumentException("A query that cannot be evaluated in memory: " + query);
        }
        return result.matched();
    }

    private boolean setsOff(Change change, Topic topic) {
        try {
            return topic.triggers().stream().anyMatch(trigger -> fits(change, trigger));
        } catch (RuntimeException e) {
            // The message of a failed expression may quote the resource.
            LOG.error(
                    "Topic {} could not be evaluated: {}",
                    topic.url(),
                    e.getClass().getName());
            return false;
        }
    }

    private boolean fits(Change change, Topic.Trigger trigger) {
        return trigger.resource().equals(change.current().fhirType())
                && trigger.interactions().contains(change.interaction())
                && trigger.path().map(path -> holds(path, change)).orElse(true)
                && trigger.criteria().stream().allMatch(query -> meets(change, query));
    }

    private boolean meets(Change change, Topic.Query query) {
        var before = query.previous()
                .map(criteria -> change.previous()
                        .map(resource -> meets(resource, resource.fhirType() + "?" + criteria))
                        .orElse(query.passesOnCreate()));
        var now = query.current()
                .map(criteria -> meets(change.current(), change.current().fhirType() + "?" + criteria));
        return query.requireBoth() || before.isEmpty() || now.isEmpty()
                ? before.orElse(true) && now.orElse(true)
                : before.get() || now.get();
    }

    /** The engine keeps state while it evaluates, so one expression is evaluated at a time. */
    private synchronized boolean holds(String path, Change change) {
        variables.change = change;
        try {
            return engine.evaluate(change.current(), parsed.get(path), BooleanType.class).stream()
                    .anyMatch(BooleanType::booleanValue);
        } finally {
            variables.change = null;
        }
    }

    /** {@code %previous} and {@code %current}, as FHIR R5 names them for topics. */
    private static final class Variables implements IFhirPathEvaluationContext {

        private Change change;

        @Override
        public List<IBase> resolveConstant(Object context, String name, ConstantEvaluationMode mode) {
            if (change == null) {
                return List.of();
            }
            return switch (name.replaceFirst("^%", "")) {
                case "current" -> List.of(change.current());
                case "previous" -> change.previous().map(List::<IBase>of).orElse(List.of());
                default -> List.of();
            };
        }
    }
}
