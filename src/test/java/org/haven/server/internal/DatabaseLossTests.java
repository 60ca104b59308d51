package org.haven.server.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseLossTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08001", "08003", "08006", "08007", "53100", "53300", "57P01", "57P02", "57P03", "57014", "58030",
                "25006", "25P02", "40001", "40P01", "55P03", "90067", "90098", "90100", "90121"
            })
    void aDatabaseThatIsAwayFullOrTooBusyIsLostForAWhile(String state) {
        assertThat(DatabaseLoss.in(new SQLException("", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42501", "23505", "22001", "42P01", "90009"})
    void whatIsWrongWithTheStatementStaysWrong(String state) {
        assertThat(DatabaseLoss.in(new SQLException("", state))).isFalse();
        assertThat(DatabaseLoss.in(new SQLException(""))).isFalse();
        assertThat(DatabaseLoss.in(new IllegalStateException("Connection is closed")))
                .isFalse();
    }

    @Test
    void aPoolThatHasNoConnectionToGiveIsALoss() {
        assertThat(DatabaseLoss.in(new SQLTransientConnectionException("haven - Connection is not available")))
                .isTrue();
        assertThat(DatabaseLoss.in(new SQLException("Connection is closed"))).isTrue();
        assertThat(DatabaseLoss.in(new SQLException("HikariDataSource HikariDataSource (haven) has been closed.")))
                .isTrue();
    }

    @Test
    void aTransactionThatCouldNotBeginIsALoss() {
        assertThat(DatabaseLoss.in(new InternalErrorException(new CannotCreateTransactionException("no"))))
                .isTrue();
    }

    @Test
    void theLossIsFoundBehindWhatWasThrownAfterIt() {
        var lost = new JDBCConnectionException("", new SQLException("", "08006"));
        var rollback = new TransactionSystemException("rollback", new IllegalStateException("rollback failed"));
        rollback.initApplicationException(lost);
        assertThat(DatabaseLoss.in(new InternalErrorException(rollback))).isTrue();
        var batch = new SQLException("batch", "22000");
        batch.setNextException(new SQLException("", "57P01"));
        assertThat(DatabaseLoss.in(batch)).isTrue();
    }

    @Test
    void aChainThatGoesInACircleEnds() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(DatabaseLoss.in(two)).isFalse();
    }
}
