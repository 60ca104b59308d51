package org.haven.party.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.haven.party.PartyProperties;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Asks the {@link DemoRules} before any bean is made, and so before the database is touched. */
@Component
class DemoGate implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var clients = Binder.get(environment)
                .bind("haven.party", PartyProperties.class)
                .map(properties -> properties.parties().stream()
                        .flatMap(party -> party.clients().stream())
                        .toList())
                .orElse(List.of());
        new DemoRules(demoKeys())
                .refusal(
                        environment.acceptsProfiles(Profiles.of(DemoRules.PROFILE)),
                        List.of(environment.getActiveProfiles()).contains(DemoRules.PROFILE),
                        environment.getProperty("spring.datasource.url", ""),
                        clients)
                .ifPresent(why -> {
                    throw new Refused(why);
                });
    }

    private static Set<String> demoKeys() {
        try {
            var thumbprints = new HashSet<String>();
            for (var jwks :
                    new PathMatchingResourcePatternResolver().getResources("classpath:org/haven/demo/*.jwks.json")) {
                thumbprints.addAll(DemoRules.thumbprints(jwks));
            }
            return thumbprints;
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's keys cannot be read from the jar", e);
        }
    }

    /** The server must not start like this. */
    static final class Refused extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }

    /** Tells the operator in one sentence, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Refused> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Refused cause) {
            return new FailureAnalysis(cause.getMessage(), "See docs/configuration.md.", cause);
        }
    }
}
