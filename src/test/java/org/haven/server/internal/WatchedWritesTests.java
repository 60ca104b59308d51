package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Location;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Every write is held to the bound between its stamp and its commit, on which a poller relies. */
@OnH2
class WatchedWritesTests extends HavenTests {

    @Autowired
    private WriteRules rules;

    @Autowired
    private AccessContext context;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void aCreationOrUpdateThatCommitsLongAfterItsStampIsNotStored() {
        assertThatCode(() -> commit(Duration.ZERO, this::create)).doesNotThrowAnyException();
        assertThatThrownBy(() -> commit(Duration.ofSeconds(30), this::create))
                .isInstanceOf(BaseServerResponseException.class)
                .hasMessageContaining("not stored");
        assertThatThrownBy(() -> commit(Duration.ofSeconds(30), this::update))
                .isInstanceOf(BaseServerResponseException.class)
                .hasMessageContaining("not stored");
    }

    private void create(TransactionDetails transaction) {
        rules.created(new Location(), new SystemRequestDetails(), transaction);
    }

    private void update(TransactionDetails transaction) {
        rules.updated(new Location(), new Location(), new SystemRequestDetails(), transaction);
    }

    private void commit(Duration age, Consumer<TransactionDetails> write) {
        var stamp = Date.from(Instant.now().minus(age));
        context.run(
                Access.directory(),
                () -> transactions.executeWithoutResult(status -> write.accept(new TransactionDetails(stamp))));
    }
}
