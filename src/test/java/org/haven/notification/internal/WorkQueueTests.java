package org.haven.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.haven.notification.internal.EventStore.Recorded;
import org.haven.notification.internal.WorkQueue.Due;
import org.haven.party.Access;
import org.haven.party.Caller;
import org.haven.party.Party;
import org.haven.party.PartyRole;
import org.haven.party.SmartScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The tables of the subscriptions, on a database of their own. */
class WorkQueueTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Party CLINIC = new Party("riverside-clinic", "Riverside", PartyRole.CARE_PROVIDER, 3);
    private static final Party OTHER = new Party("harbor-advocates", "Harbor", PartyRole.VICTIM_SERVICE_PROVIDER, 4);

    private WorkQueue queue;
    private SubscriptionStore subscriptions;
    private EventStore events;

    @BeforeEach
    void createTables() {
        var data = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        new ResourceDatabasePopulator(new ClassPathResource("org/haven/notification/schema.sql")).execute(data);
        var jdbc = new JdbcTemplate(data);
        queue = new WorkQueue(jdbc);
        subscriptions = new SubscriptionStore(jdbc);
        events = new EventStore(jdbc);
        queue.start("s1", CLINIC.id(), Channel.REST_HOOK, NOW);
    }

    @Test
    void workIsGivenToOneAtATime() {
        assertThat(queue.due(NOW, Set.of(), 10)).containsExactly(new Due("s1", CLINIC.id()));
        assertThat(queue.claim("s1", NOW, NOW.plusSeconds(25))).isPresent();
        assertThat(queue.claim("s1", NOW, NOW.plusSeconds(25))).isEmpty();
        assertThat(queue.due(NOW, Set.of(), 10)).isEmpty();
    }

    @Test
    void aLeaseThatHasRunOutIsTakenByAnotherAndItsFirstHolderHasNoSayAnyMore() {
        var dead = queue.claim("s1", NOW, NOW.plusSeconds(25)).orElseThrow();
        var later = NOW.plusSeconds(26);
        var taken = queue.claim("s1", later, later.plusSeconds(25)).orElseThrow();

        assertThat(queue.holds(dead)).isFalse();
        assertThat(queue.holds(taken)).isTrue();
        queue.failed(dead, NOW, NOW.plusSeconds(2));
        assertThat(queue.holds(taken)).isTrue();
    }

    @Test
    void anEventThatComesWhileANotificationIsOnItsWayIsNotLost() {
        var lease = queue.claim("s1", NOW, NOW.plusSeconds(25)).orElseThrow();
        queue.wake("s1", NOW.plusSeconds(1));

        assertThat(queue.done(lease, Optional.empty(), NOW.plusSeconds(2))).isTrue();
        assertThat(queue.claim("s1", NOW.plusSeconds(2), NOW.plusSeconds(25))).isPresent();
    }

    @Test
    void nothingIsDueWhenAllIsDoneUntilAnEventComes() {
        var lease = queue.claim("s1", NOW, NOW.plusSeconds(25)).orElseThrow();

        assertThat(queue.done(lease, Optional.empty(), NOW)).isFalse();
        assertThat(queue.claim("s1", NOW.plusSeconds(999), NOW.plusSeconds(1_999)))
                .isEmpty();
        queue.wake("s1", NOW.plusSeconds(999));
        assertThat(queue.claim("s1", NOW.plusSeconds(999), NOW.plusSeconds(1_999)))
                .isPresent();
    }

    @Test
    void anEventDoesNotShortenTheWaitAfterAFailure() {
        var lease = queue.claim("s1", NOW, NOW.plusSeconds(25)).orElseThrow();
        queue.failed(lease, NOW, NOW.plusSeconds(60));
        queue.wake("s1", NOW.plusSeconds(1));

        assertThat(queue.claim("s1", NOW.plusSeconds(59), NOW.plusSeconds(99))).isEmpty();
        var next = queue.claim("s1", NOW.plusSeconds(60), NOW.plusSeconds(99)).orElseThrow();
        assertThat(next.failures()).isEqualTo(1);
        assertThat(next.failingSince()).contains(NOW);
    }

    @Test
    void aWebsocketIsWorkForTheNodeThatItIsBoundTo() {
        queue.start("w1", CLINIC.id(), Channel.WEBSOCKET, NOW);

        assertThat(queue.due(NOW, Set.of(), 10)).containsExactly(new Due("s1", CLINIC.id()));
        assertThat(queue.due(NOW, Set.of("w1"), 10)).hasSize(2);
    }

    @Test
    void aSubscriptionIsReadBackAsItWasMadeByItsOwnerAlone() {
        var terms = terms();
        subscriptions.insert("s1", Access.of(CLINIC), caller(), terms, Optional.of(NOW));

        var state = subscriptions.find("s1", Access.of(CLINIC)).orElseThrow();
        assertThat(state.terms()).isEqualTo(terms);
        assertThat(state.scopes()).isEqualTo(caller().scopes());
        assertThat(state.mayRead("Task")).isTrue();
        assertThat(state.mayRead("Patient")).isFalse();
        assertThat(state.endsAt()).contains(NOW);
        assertThat(subscriptions.find("s1", Access.of(OTHER))).isEmpty();
        assertThat(subscriptions.all(Access.of(OTHER))).isEmpty();
        assertThat(subscriptions.count(Access.of(CLINIC))).isEqualTo(1);
    }

    @Test
    void eventsAreRecordedFromTheFirstHandshakeOnAndNumberedWithoutAGap() {
        subscriptions.insert("s1", Access.of(CLINIC), caller(), terms(), Optional.empty());
        assertThat(recording()).isEmpty();
        subscriptions.started("s1", NOW);
        assertThat(recording()).hasSize(1);
        events.append("s1", 3, List.of(new Recorded("Task/a", "create"), new Recorded("Task/b", "update")), NOW);
        events.append("s1", 3, List.of(new Recorded("Task/c", "create")), NOW);

        assertThat(events.between("s1", 2, 99, 10, Access.of(CLINIC)))
                .extracting(Event::number, Event::focus)
                .containsExactly(tuple(2L, "Task/b"), tuple(3L, "Task/c"));
        assertThat(events.between("s1", 1, 99, 10, Access.of(OTHER))).isEmpty();
        subscriptions.setStatus("s1", State.ERROR);
        assertThat(recording()).hasSize(1);
        subscriptions.setStatus("s1", State.OFF);
        assertThat(recording()).isEmpty();
        subscriptions.restart("s1", caller(), terms(), Optional.empty());
        assertThat(subscriptions.find("s1", Access.of(CLINIC)).orElseThrow().deliveredEvent())
                .isEqualTo(3);
    }

    @Test
    void eventsAreForgottenWhenTheirTimeIsOver() {
        subscriptions.insert("s1", Access.of(CLINIC), caller(), terms(), Optional.empty());
        events.append("s1", 3, List.of(new Recorded("Task/a", "create")), NOW);

        assertThat(events.forget(NOW, Access.of(CLINIC))).isZero();
        assertThat(events.forget(NOW.plusSeconds(1), Access.of(OTHER))).isZero();
        assertThat(events.forget(NOW.plusSeconds(1), Access.of(CLINIC))).isEqualTo(1);
    }

    @Test
    void aTokenIsGoodOnceAndNotForLong() {
        var data = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        new ResourceDatabasePopulator(new ClassPathResource("org/haven/notification/schema.sql")).execute(data);
        var tokens = new BindingTokens(new JdbcTemplate(data));
        var token = tokens.issue(CLINIC.id(), List.of("w1", "w2"), NOW);
        var late = tokens.issue(CLINIC.id(), List.of("w1"), NOW);

        assertThat(tokens.use(token, NOW).orElseThrow().subscriptions()).containsExactly("w1", "w2");
        assertThat(tokens.use(token, NOW)).isEmpty();
        assertThat(tokens.use(late, NOW.plus(BindingTokens.LIFETIME))).isEmpty();
        assertThat(tokens.use("never-issued", NOW)).isEmpty();
    }

    private List<State> recording() {
        return subscriptions.recording(List.of(terms().topic()), 3);
    }

    private static Caller caller() {
        return new Caller(CLINIC, "riverside-ehr", SmartScope.parseAll("system/Task.rs system/Subscription.cruds"));
    }

    private static Terms terms() {
        return new Terms(
                "https://haven.example.org/ig/SubscriptionTopic/referral-received",
                List.of("Task?priority=stat", "Task?requester=Organization/springfield-pd"),
                Channel.REST_HOOK,
                Optional.of("https://ehr.example.org/hook"),
                List.of("Authorization: Bearer a", "X-Tenant: 1"),
                Content.ID_ONLY,
                "application/fhir+json",
                Optional.of(60),
                10,
                20);
    }
}
