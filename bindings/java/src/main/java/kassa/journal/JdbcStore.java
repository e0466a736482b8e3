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
    private static final String FLOWS =
            "create table if not exists kassa_flow (reference text primary key, ended boolean not null default false)";
    private static final String LINES = "create table if not exists kassa_line ("
            + "reference text not null references kassa_flow, n bigint not null, line text not null, primary key (reference, n))";
    private static final String UNIQUE_VIOLATION = "23505";

    final Connections connections;

    JdbcStore(Connections connections) {
        this.connections = connections;
    }

    /** Makes the tables where they are not there. */
    static void make(Statement statement) throws SQLException {
        statement.execute(FLOWS);
        statement.execute(LINES);
    }

    @Override
    public List<String> read(String reference) {
        return use(connection -> {
            try (PreparedStatement lines = connection.prepareStatement("select line from kassa_line where reference = ? order by n")) {
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
        try (PreparedStatement last =
                connection.prepareStatement("select coalesce(max(n), 0) from kassa_line where reference = ?")) {
            last.setString(1, reference);
            try (ResultSet row = last.executeQuery()) {
                if (!row.next() || row.getLong(1) != after) {
                    throw new FencedException(reference);
                }
            }
        }
        try (PreparedStatement flow =
                connection.prepareStatement("insert into kassa_flow (reference) values (?) on conflict do nothing")) {
            flow.setString(1, reference);
            flow.executeUpdate();
        }
        try (PreparedStatement line = connection.prepareStatement("insert into kassa_line (reference, n, line) values (?, ?, ?)")) {
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
            try (PreparedStatement flow = connection.prepareStatement("update kassa_flow set ended = true where reference = ?")) {
                flow.setString(1, reference);
                return flow.executeUpdate();
            }
        });
    }

    @Override
    public List<String> pending() {
        return use(connection -> {
            try (PreparedStatement flows =
                    connection.prepareStatement("select reference from kassa_flow where not ended order by reference")) {
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
