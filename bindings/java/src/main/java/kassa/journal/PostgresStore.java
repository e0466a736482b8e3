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

    private final Leases leases;

    /** Takes connections from a pool of yours, and gives them back; one for all leases it keeps. */
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
        leases = new Leases(connections);
        String durable = use(connection -> {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(Sql.POSTGRES_ONE_AT_A_TIME);
                make(statement);
                statement.execute(Sql.POSTGRES_MAKE_INDEX);
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
     * from harm; a lease keeps them from taking turns. All leases of a store hold one connection.
     */
    public Optional<Lease> lease(String reference) {
        try {
            return leases.take(reference);
        } catch (SQLException fault) {
            throw failed(fault);
        }
    }

    /** Gives up its leases, and closes its connections. It may be used again. */
    @Override
    public void close() {
        try {
            leases.close();
        } catch (SQLException fault) {
            throw failed(fault);
        } finally {
            super.close();
        }
    }

    private static String shown(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(Sql.POSTGRES_SHOW_DURABILITY)) {
            return row.next() ? row.getString(1) : "off";
        }
    }
}
