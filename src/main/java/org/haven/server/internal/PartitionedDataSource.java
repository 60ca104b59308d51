package org.haven.server.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells PostgreSQL, at each connection checkout, which partitions the current thread may read and write. Row-level
 * security compares every row with these lists; a thread without an {@link Access} gets empty lists and sees nothing.
 *
 * <p>The lists are remembered per physical connection and sent again only when they differ.
 */
final class PartitionedDataSource extends DelegatingDataSource {

    private static final String SET_LISTS =
            "select set_config('haven.readable', ?, false), set_config('haven.writable', ?, false)";

    private final AccessContext context;
    private final Map<PGConnection, String> sent = Collections.synchronizedMap(new WeakHashMap<>());

    PartitionedDataSource(DataSource pool, AccessContext context) {
        super(pool);
        this.context = context;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return prepared(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return prepared(super.getConnection(username, password));
    }

    private Connection prepared(Connection connection) throws SQLException {
        try {
            var access = context.current();
            var readable = access.map(Access::readableList).orElse("");
            var writable = access.map(Access::writableList).orElse("");
            var wanted = readable + "/" + writable;
            var physical = connection.unwrap(PGConnection.class);
            if (!wanted.equals(sent.get(physical))) {
                // Not believed until it has been sent.
                sent.remove(physical);
                send(connection, readable, writable);
                sent.put(physical, wanted);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** A setting made inside a transaction would be lost with its rollback, while we went on believing in it. */
    private static void send(Connection connection, String readable, String writable) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new SQLException("The connection pool must hand out connections in auto-commit mode");
        }
        try (var statement = connection.prepareStatement(SET_LISTS)) {
            statement.setString(1, readable);
            statement.setString(2, writable);
            statement.execute();
        }
    }
}
