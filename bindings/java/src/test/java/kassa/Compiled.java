package kassa;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Programs outside of the package, compiled as strictly as it is, and run in processes of their own. */
final class Compiled {
    private Compiled() {}

    /** What a program of a user is compiled and run with: the installed package where one is named, else what is being tested. */
    static String classPath() {
        String installed = System.getProperty("kassa.installed", "");
        return installed.isEmpty() ? System.getProperty("java.class.path") : installed;
    }

    /** Compiles a file; the folder of its classes. */
    static Path compile(Path source) throws IOException {
        Path classes = Databases.temporary("kassa-classes-");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            // Annotations of libraries name classes that are not there.
            List<String> options = List.of(
                    "-Xlint:all,-classfile,-processing,-path", "-Werror", "-proc:none", "-d", classes.toString(), "-cp", classPath());
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source));
            if (!task.call()) {
                throw new AssertionError(source + " does not compile:\n" + said);
            }
        }
        return classes;
    }

    /** A command that runs a class, of these classes or of the tests, in a Java of its own. */
    static ProcessBuilder java(String name, Path classes, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(classes == null ? System.getProperty("java.class.path") : classes + ":" + classPath());
        command.add(name);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        if (!System.getProperty("kassa.installed", "").isEmpty()) {
            // The installed package brings its own.
            builder.environment().remove("KASSA_LIBRARY");
        }
        return builder;
    }

    /** Writes a source file. */
    static Path source(String name, String text) throws IOException {
        return Files.writeString(Databases.temporary("kassa-source-").resolve(name + ".java"), text);
    }
}
