package org.haven.server.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Once the pool has waited in vain for a database that cannot be reached, nobody else waits for a while: a batch of many
 * entries would otherwise wait once for each. A pool whose
 * connections are all in use is not taken for a lost database.
 */
final class FailFastDataSource extends DelegatingDataSource {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final AtomicLong lost = new AtomicLong(System.nanoTime() - PAUSE);

    private final HikariDataSource pool;

    FailFastDataSource(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (System.nanoTime() - lost.get() < PAUSE) {
            throw new SQLTransientConnectionException("The database could not be reached a moment ago", "08001");
        }
        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            if (pool.getHikariPoolMXBean().getTotalConnections() == 0) {
                lost.set(System.nanoTime());
            }
            throw e;
        }
    }
}
