package kassa.journal;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Properties;

/**
 * Keeps journals in a SQLite file, by {@code org.xerial:sqlite-jdbc}. Any number of processes and threads of one machine may share it.
 * Every append is one transaction, synchronous to the disk. The file must not lie on a network file system.
 */
public final class SqliteStore extends JdbcStore {
    private static final int IDLE = 8;

    /** Opens the file, or makes it. */
    public SqliteStore(Path file) {
        super(new Connections(() -> DriverManager.getConnection("jdbc:sqlite:" + file, properties()), IDLE));
        use(connection -> {
            try (Statement statement = connection.createStatement()) {
                make(statement);
                statement.execute(Sql.SQLITE_MAKE_INDEX);
                return null;
            }
        });
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", "30000");
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        properties.setProperty("foreign_keys", "true");
        // Writers wait for each other before they read, and not after.
        properties.setProperty("transaction_mode", "IMMEDIATE");
        return properties;
    }
}
