package kassa.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Connections of a store: made as they are needed, and a few of them kept. Each is used by one thread at a time. */
final class Connections implements AutoCloseable {
    /** A server that does not answer for so many seconds is away. */
    private static final int VALID_S = 2;

    private final Source source;
    private final int keep;
    private final Deque<Connection> idle = new ArrayDeque<>();

    /** Keeps so many that wait for work; others are closed after it. */
    Connections(Source source, int keep) {
        this.source = source;
        this.keep = keep;
    }

    /** Makes a connection. */
    interface Source {
        Connection connect() throws SQLException;
    }

    /** Works with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T use(Work<T> work) throws SQLException {
        Connection connection = take();
        try {
            T done = work.with(connection);
            give(connection);
            return done;
        } catch (SQLException | RuntimeException | Error fault) {
            // What state it is in is not known: the next one begins anew.
            try {
                connection.close();
            } catch (SQLException second) {
                fault.addSuppressed(second);
            }
            throw fault;
        }
    }

    /** A connection for somebody who closes it. Pools may give out such as commit nothing by themselves. */
    Connection fresh() throws SQLException {
        Connection connection = source.connect();
        try {
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException fault) {
            connection.close();
            throw fault;
        }
    }

    /** After the server was away, those that waited are dead, all of them. */
    private Connection take() throws SQLException {
        for (Connection waited = waiting(); waited != null; waited = waiting()) {
            if (waited.isValid(VALID_S)) {
                return waited;
            }
            try {
                waited.close();
            } catch (SQLException dead) {
                // It was closed from the other side.
            }
        }
        return fresh();
    }

    private Connection waiting() {
        synchronized (idle) {
            return idle.poll();
        }
    }

    private void give(Connection connection) throws SQLException {
        synchronized (idle) {
            if (idle.size() < keep) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /** Closes those that wait. */
    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            while (!idle.isEmpty()) {
                idle.pop().close();
            }
        }
    }
}
