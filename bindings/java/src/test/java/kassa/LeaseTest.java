package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kassa.journal.Lease;
import kassa.journal.PostgresStore;
import kassa.journal.SqliteStore;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a real server: how many leases take, and what becomes of them when the server or a machine is away. */
class LeaseTest {
    private static final String PENDING = "select reference from kassa_flow where not ended order by reference";

    /** Gives out connections that commit nothing by themselves, as some pools are told to. */
    private static final class Pool extends PGSimpleDataSource {
        private static final long serialVersionUID = 1;
        private final transient List<Connection> given = new ArrayList<>();

        private Pool(String address) {
            setURL(address);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setAutoCommit(false);
            given.add(connection);
            return connection;
        }

        /** Those that were not given back. */
        private List<Connection> lent() throws SQLException {
            List<Connection> lent = new ArrayList<>();
            for (Connection each : given) {
                if (!each.isClosed()) {
                    lent.add(each);
                }
            }
            return lent;
        }
    }

    private static PostgresStore store(String database) {
        return new PostgresStore(database, new Properties());
    }

    private static String shown(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            StringBuilder shown = new StringBuilder();
            while (rows.next()) {
                shown.append(rows.getString(rows.getMetaData().getColumnCount())).append('\n');
            }
            return shown.toString().strip();
        }
    }

    @Test
    void manyLeasesTakeOneConnection() throws Exception {
        String database = Databases.database();
        Pool pool = new Pool(database);
        try (PostgresStore other = store(database)) {
            try (PostgresStore store = new PostgresStore(pool)) {
                List<Lease> leases = new ArrayList<>();
                for (int n = 0; n < 10; n++) {
                    leases.add(store.lease("flow-" + n).orElseThrow());
                }
                assertEquals(1, pool.lent().size());
                int asked = pool.given.size();
                for (int n = 0; n < 10; n++) {
                    assertTrue(store.lease("flow-0").isEmpty());
                    assertTrue(other.lease("flow-0").isEmpty());
                }
                assertEquals(asked, pool.given.size());
                assertEquals("10", shown(pool.lent().get(0), "show tcp_keepalives_idle"));
                Lease first = leases.get(0);
                for (int n = 0; n < 2; n++) {
                    first.close();
                }
                assertTrue(other.lease("flow-0").isPresent());
                assertTrue(store.lease("flow-0").isEmpty());
            }
            assertEquals(List.of(), pool.lent());
            assertTrue(other.lease("flow-9").isPresent());
        }
    }

    @Test
    void aSessionThatBreaksGetsItsLeasesBackWhereTheyAreFree() throws Exception {
        String database = Databases.database();
        Pool pool = new Pool(database);
        try (PostgresStore store = new PostgresStore(pool);
                PostgresStore other = store(database)) {
            Lease lost = store.lease("lost").orElseThrow();
            Lease kept = store.lease("kept").orElseThrow();
            ended(database, pool.lent().get(0));
            Lease taken = other.lease("lost").orElseThrow();
            assertTrue(store.lease("another").isPresent());
            assertTrue(other.lease("kept").isEmpty());
            assertTrue(store.lease("lost").isEmpty());
            // What is not its own any more, it does not take from the other.
            lost.close();
            assertTrue(store.lease("lost").isEmpty());
            taken.close();
            assertTrue(store.lease("lost").isPresent());
            // Giving up fails for nobody: the lock has gone with the session.
            ended(database, pool.lent().get(0));
            kept.close();
            assertTrue(other.lease("kept").isPresent());
        }
    }

    /** Ends a session from the other side. */
    private static void ended(String database, Connection session) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                PreparedStatement end = connection.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            end.setInt(1, session.unwrap(PGConnection.class).getBackendPID());
            end.execute();
        }
    }

    @Test
    void aServerThatWasAwayIsFoundAgain() throws Exception {
        String database = Databases.database();
        try (PostgresStore store = store(database);
                Connection connection = DriverManager.getConnection(database)) {
            store.append("a", 0, List.of("line"));
            shown(
                    connection,
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity "
                            + "where datname = current_database() and pid <> pg_backend_pid()");
            store.append("a", 1, List.of("line"));
            assertEquals(2, store.read("a").size());
        }
    }

    @Test
    void whereNothingIsCommittedByItselfAnEndIsNoted() throws Exception {
        String database = Databases.database();
        try (PostgresStore store = new PostgresStore(new Pool(database));
                PostgresStore other = store(database)) {
            store.append("a", 0, List.of("line"));
            assertEquals(List.of("a"), other.pending());
            store.ended("a");
            assertEquals(List.of(), other.pending());
        }
    }

    @Test
    void whatIsPendingIsFoundByAnIndex() throws Exception {
        Path file = Databases.temporary("kassa-sqlite-").resolve("journal.sqlite");
        new SqliteStore(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            String plan = shown(connection, "explain query plan " + PENDING);
            assertTrue(plan.contains("kassa_flow_pending"), plan);
        }
        String database = Databases.database();
        store(database).close();
        // A second time it is there.
        store(database).close();
        try (Connection connection = DriverManager.getConnection(database); Statement statement = connection.createStatement()) {
            assertFalse(statement.execute("set enable_seqscan = off"));
            String plan = shown(connection, "explain " + PENDING);
            assertTrue(plan.contains("kassa_flow_pending"), plan);
        }
    }

    @Test
    void aFileThatAnotherProcessIsMakingIsWaitedFor() throws Exception {
        Path file = Databases.temporary("kassa-sqlite-").resolve("journal.sqlite");
        try (Connection making = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = making.createStatement()) {
            statement.execute("begin immediate");
            Thread other = new Thread(() -> {
                try {
                    Thread.sleep(300);
                    statement.execute("commit");
                } catch (InterruptedException | SQLException fault) {
                    throw new IllegalStateException(fault);
                }
            });
            other.start();
            try (SqliteStore store = new SqliteStore(file)) {
                assertEquals(List.of(), store.pending());
            }
            other.join();
        }
    }

    @Test
    void whatTheReadmeDeletesHasEnded() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        List<String> statements = readme.split("```sql\n")[1].split("```")[0].strip().lines().toList();
        Path file = Databases.temporary("kassa-sqlite-").resolve("journal.sqlite");
        try (SqliteStore store = new SqliteStore(file);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?foreign_keys=true")) {
            for (String reference : List.of("ended", "open")) {
                store.append(reference, 0, List.of("line"));
                if (reference.equals("ended")) {
                    store.ended(reference);
                }
                for (String each : statements) {
                    try (PreparedStatement statement = connection.prepareStatement(each)) {
                        statement.setString(1, reference);
                        statement.executeUpdate();
                    }
                }
                assertEquals(reference.equals("ended"), store.read(reference).isEmpty(), reference);
            }
            assertEquals(2, statements.size());
        }
    }
}
