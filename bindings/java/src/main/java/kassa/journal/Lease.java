package kassa.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The right to drive a flow: a lock of PostgreSQL's, which goes when its connection goes. */
public final class Lease implements AutoCloseable {
    private final Connection connection;
    private final String reference;

    Lease(Connection connection, String reference) {
        this.connection = connection;
        this.reference = reference;
    }

    /** Takes the lock, unless another has it. */
    static boolean taken(Connection connection, String reference) throws SQLException {
        return asked(connection, "select pg_try_advisory_lock(hashtextextended(?, 7310377))", reference);
    }

    private static boolean asked(Connection connection, String question, String reference) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, reference);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Gives it up. */
    @Override
    public void close() {
        try (connection) {
            // Closing the connection is not enough where it goes back to a pool.
            asked(connection, "select pg_advisory_unlock(hashtextextended(?, 7310377))", reference);
        } catch (SQLException fault) {
            throw JdbcStore.failed(fault);
        }
    }

    @Override
    public String toString() {
        return "Lease[" + reference + "]";
    }
}
