package kassa.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps journals in a SQLite file, by {@code org.xerial:sqlite-jdbc}. Any number of processes and threads of one machine may share it.
 * Every append is one transaction, synchronous to the disk. The file must not lie on a network file system.
 */
public final class SqliteStore extends JdbcStore {
    private static final int IDLE = 8;
    /** So long others are waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** SQLITE_BUSY, and which bits of an error tell it. */
    private static final int BUSY = 5;
    private static final int PRIMARY = 0xFF;

    /** Opens the file, or makes it. */
    public SqliteStore(Path file) {
        super(new Connections(() -> connected(file), IDLE));
        use(connection -> {
            try (Statement statement = connection.createStatement()) {
                make(statement);
                statement.execute(Sql.SQLITE_MAKE_INDEX);
                return null;
            }
        });
    }

    /** SQLite does not wait for others by itself where several switch a new file over together. */
    private static Connection connected(Path file) throws SQLException {
        long begun = System.nanoTime();
        while (true) {
            try {
                return DriverManager.getConnection("jdbc:sqlite:" + file, properties());
            } catch (SQLException fault) {
                boolean isOver = System.nanoTime() - begun > PATIENCE.toNanos() || Thread.currentThread().isInterrupted();
                if ((fault.getErrorCode() & PRIMARY) != BUSY || isOver) {
                    throw fault;
                }
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", String.valueOf(PATIENCE.toMillis()));
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("foreign_keys", "true");
        // Writers wait for each other before they read, and not after.
        properties.setProperty("transaction_mode", "IMMEDIATE");
        return properties;
    }
}
