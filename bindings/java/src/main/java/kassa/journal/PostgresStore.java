package kassa.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import kassa.Codes;
import kassa.errors.HostException;

/**
 * Keeps journals in PostgreSQL, by {@code org.postgresql:postgresql}. Any number of machines may share it. Refused where
 * {@code synchronous_commit} is off, as what was acknowledged could then be lost.
 */
public final class PostgresStore extends JdbcStore {
    private static final int IDLE = 8;
    /** Two processes that start together would otherwise collide in the catalogue. The number is the same in every language. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7310377)";

    /** Takes connections from a pool of yours, and gives them back. */
    public PostgresStore(DataSource source) {
        this(new Connections(source::getConnection, 0));
    }

    /**
     * Keeps a few connections of its own.
     *
     * @param url such as {@code jdbc:postgresql://localhost/shop}
     * @param properties of the driver, such as {@code user} and {@code password}
     */
    public PostgresStore(String url, Properties properties) {
        this(new Connections(() -> DriverManager.getConnection(url, properties), IDLE));
    }

    private PostgresStore(Connections connections) {
        super(connections);
        String durable = use(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(ONE_AT_A_TIME);
                make(statement);
                connection.commit();
                connection.setAutoCommit(true);
                return shown(statement);
            }
        });
        if (durable.equals("off")) {
            throw new HostException(
                    "synchronous_commit is off: what is acknowledged could be lost; switch it on for this user",
                    Codes.JOURNAL_STORAGE,
                    "journal_storage",
                    "fix",
                    null);
        }
    }

    /**
     * The right to drive a flow, until it is closed or this process dies; empty while another has it. The fence keeps two drivers
     * from harm; a lease keeps them from taking turns. It holds a connection of its own.
     */
    public Optional<Lease> lease(String reference) {
        try {
            Connection connection = connections.fresh();
            if (Lease.taken(connection, reference)) {
                return Optional.of(new Lease(connection, reference));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    private static String shown(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show synchronous_commit")) {
            return row.next() ? row.getString(1) : "off";
        }
    }
}
