package kassa.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kassa.Codes;
import kassa.errors.FencedException;
import kassa.errors.HostException;

/**
 * Two tables, the same in every language. The primary key of the lines is the fence: of two processes that append the same line, one is
 * refused.
 */
abstract class JdbcStore implements Store, AutoCloseable {
    private static final String UNIQUE_VIOLATION = "23505";

    final Connections connections;

    JdbcStore(Connections connections) {
        this.connections = connections;
    }

    /** Makes the tables where they are not there. */
    static void make(Statement statement) throws SQLException {
        statement.execute(Sql.MAKE_FLOWS);
        statement.execute(Sql.MAKE_LINES);
    }

    @Override
    public List<String> read(String reference) {
        return use(connection -> {
            try (PreparedStatement lines = connection.prepareStatement(Sql.READ_LINES)) {
                lines.setString(1, reference);
                return texts(lines);
            }
        });
    }

    @Override
    public void append(String reference, long after, List<String> lines) {
        try {
            connections.use(connection -> {
                connection.setAutoCommit(false);
                try {
                    appendWithin(connection, reference, after, lines);
                    connection.commit();
                } catch (SQLException | RuntimeException fault) {
                    undo(connection, fault);
                    throw fault;
                }
                connection.setAutoCommit(true);
                return null;
            });
        } catch (SQLException fault) {
            if (UNIQUE_VIOLATION.equals(fault.getSQLState())) {
                throw new FencedException(reference);
            }
            throw failed(fault);
        }
    }

    private static void undo(Connection connection, Exception fault) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            fault.addSuppressed(second);
        }
    }

    private static void appendWithin(Connection connection, String reference, long after, List<String> lines) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(Sql.LAST_LINE)) {
            last.setString(1, reference);
            try (ResultSet row = last.executeQuery()) {
                if (!row.next() || row.getLong(1) != after) {
                    throw new FencedException(reference);
                }
            }
        }
        try (PreparedStatement flow = connection.prepareStatement(Sql.ADD_FLOW)) {
            flow.setString(1, reference);
            flow.executeUpdate();
        }
        try (PreparedStatement line = connection.prepareStatement(Sql.ADD_LINE)) {
            long n = after;
            for (String text : lines) {
                line.setString(1, reference);
                line.setLong(2, ++n);
                line.setString(3, text);
                line.executeUpdate();
            }
        }
    }

    @Override
    public void ended(String reference) {
        use(connection -> {
            try (PreparedStatement flow = connection.prepareStatement(Sql.END_FLOW)) {
                flow.setString(1, reference);
                return flow.executeUpdate();
            }
        });
    }

    @Override
    public List<String> pending() {
        return use(connection -> {
            try (PreparedStatement flows = connection.prepareStatement(Sql.PENDING_FLOWS)) {
                return texts(flows);
            }
        });
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    final <T> T use(Connections.Work<T> work) {
        try {
            return connections.use(work);
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    /** The driver's message is left out of the text, because it may quote what was written; it is the cause. */
    static HostException failed(SQLException fault) {
        HostException error = new HostException(
                "the journal could not be read or written (" + state(fault) + "; its cause says more); what was not saved was not sent",
                Codes.JOURNAL_STORAGE,
                "journal_storage",
                "try_later",
                null);
        error.initCause(fault);
        return error;
    }

    private static String state(SQLException fault) {
        return fault.getSQLState() == null ? "error " + fault.getErrorCode() : "SQL state " + fault.getSQLState();
    }

    /** Closes its connections. It may be used again. */
    @Override
    public void close() {
        try {
            connections.close();
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[...]";
    }
}
