package kassa.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The leases of one store. One session holds the locks of all of them: however many flows are driven, they take one connection from the
 * pool. What is a session's own is reentrant, so that a list tells who has what within this process.
 */
final class Leases {
    /** A session that does not answer for so long is given up, and its locks with it. */
    private static final int PATIENCE_MS = 10_000;

    private final Connections connections;
    private final Map<String, Lease> held = new HashMap<>();
    private Connection session;
    private int patienceBefore;

    Leases(Connections connections) {
        this.connections = connections;
    }

    synchronized Optional<Lease> take(String reference) throws SQLException {
        if (held.containsKey(reference) || !taken(reference)) {
            return Optional.empty();
        }
        Lease lease = new Lease(this, reference);
        held.put(reference, lease);
        return Optional.of(lease);
    }

    private boolean taken(String reference) throws SQLException {
        if (session != null) {
            try {
                return asked(Sql.POSTGRES_TAKE_LEASE, reference);
            } catch (SQLException fault) {
                if (lives()) {
                    throw fault;
                }
                // It has broken since it was last used.
                end();
            }
        }
        connect();
        return asked(Sql.POSTGRES_TAKE_LEASE, reference);
    }

    /** Takes the locks anew that the last session had. Where another process was faster, the fence ends the driver here. */
    private void connect() throws SQLException {
        session = connections.fresh();
        try {
            patienceBefore = session.getNetworkTimeout();
            session.setNetworkTimeout(Runnable::run, PATIENCE_MS);
            try (Statement statement = session.createStatement()) {
                statement.execute(Sql.POSTGRES_KEEP_AWAKE);
            }
            for (String reference : held.keySet()) {
                asked(Sql.POSTGRES_TAKE_LEASE, reference);
            }
        } catch (SQLException | RuntimeException fault) {
            end();
            throw fault;
        }
    }

    private boolean asked(String question, String reference) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(question)) {
            statement.setString(1, reference);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private boolean lives() {
        try {
            return session.isValid(2);
        } catch (SQLException broken) {
            return false;
        }
    }

    /** Where the lock cannot be given up, it goes with the session. */
    synchronized void giveUp(Lease lease) {
        if (!held.remove(lease.reference(), lease) || session == null) {
            return;
        }
        try {
            asked(Sql.POSTGRES_GIVE_LEASE, lease.reference());
        } catch (SQLException fault) {
            end();
        }
    }

    /** Gives up all of them, and the connection as it came. */
    synchronized void close() throws SQLException {
        List.copyOf(held.values()).forEach(this::giveUp);
        if (session == null) {
            return;
        }
        try (Connection whole = session) {
            session = null;
            whole.setNetworkTimeout(Runnable::run, patienceBefore);
        }
    }

    /** Ends the session, also where closing it would lend it to another with its locks. */
    private void end() {
        try (Connection broken = session) {
            session = null;
            broken.abort(Runnable::run);
        } catch (SQLException second) {
            // It has ended before, and its locks with it.
        }
    }
}
