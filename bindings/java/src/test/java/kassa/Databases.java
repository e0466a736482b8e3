package kassa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kassa.journal.PostgresStore;
import kassa.journal.SqliteStore;
import kassa.journal.Store;

/** Places for journals, real ones. A PostgreSQL server of our own serves all tests, and goes with them. */
enum Databases {
    SQLITE,
    POSTGRES;

    private static Path cluster;
    private static int port;

    /** A place that nothing was written to yet; {@link #open} opens it, again and again, as processes do. */
    String fresh() throws IOException, SQLException {
        return this == SQLITE ? temporary("kassa-sqlite-").resolve("journal.sqlite").toString() : database();
    }

    /** A store in a place. */
    static Store open(String place) {
        return place.startsWith("jdbc:") ? new PostgresStore(place, new Properties()) : new SqliteStore(Path.of(place));
    }

    /** A database of a server; its address. */
    static String database() throws IOException, SQLException {
        server();
        String name = "test_" + Kassa.freshReference().replace("-", "");
        try (Connection connection = DriverManager.getConnection(address("postgres"))) {
            connection.createStatement().execute("create database " + name);
        }
        return address(name);
    }

    private static String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=kassa";
    }

    private static synchronized void server() throws IOException {
        if (cluster != null) {
            return;
        }
        cluster = temporary("kassa-postgres-");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        if (System.getProperty("user.name").equals("root")) {
            run("chown", "postgres", cluster.toString());
        }
        String data = cluster.resolve("data").toString();
        postgres("initdb", "-D", data, "-U", "kassa", "-A", "trust", "-N");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                postgres("pg_ctl", "-D", data, "-m", "immediate", "stop");
                delete(cluster);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }));
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + cluster;
        postgres("pg_ctl", "-D", data, "-l", cluster.resolve("log").toString(), "-w", "-o", options, "start");
    }

    /** Runs a program of PostgreSQL, which refuses to be run by root. */
    private static void postgres(String program, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs().resolve(program).toString());
        command.addAll(List.of(words));
        run(command.toArray(String[]::new));
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
        }
    }

    private static void run(String... command) throws IOException {
        ProcessBuilder.Redirect nowhere = ProcessBuilder.Redirect.DISCARD;
        Process process = new ProcessBuilder(command).directory(cluster.toFile()).redirectOutput(nowhere).redirectError(nowhere).start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " ended with " + process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    /** A folder that goes with the tests. */
    static Path temporary(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        if (!name.startsWith("kassa-postgres")) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        }
        return folder;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
