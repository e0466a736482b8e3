package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The native layer: what is loaded is the right library, and what nobody holds any more is freed. */
class LibraryTest {
    @Test
    void anotherLibraryIsNamedAsSuch() throws Exception {
        NativeLibrary other = library("other", "int something_else(void) { return 0; }");
        UnsatisfiedLinkError error = assertThrows(UnsatisfiedLinkError.class, () -> Library.check(other, "libother.so"));
        assertEquals("libother.so is not kassa's C library: it has no kassa_abi_version", error.getMessage());
    }

    @Test
    void aLibraryOfAnotherVersionIsNamedAsSuch() throws Exception {
        NativeLibrary old = library("old", "unsigned kassa_abi_version(void) { return 2u << 16 | 7u; }");
        UnsatisfiedLinkError error = assertThrows(UnsatisfiedLinkError.class, () -> Library.check(old, "libkassa.so"));
        assertTrue(error.getMessage().contains("version 2.7"), error.getMessage());
        assertTrue(error.getMessage().contains("use library and package of one release"), error.getMessage());
    }

    private static NativeLibrary library(String name, String text) throws Exception {
        Path folder = Databases.temporary("kassa-library-");
        Path source = Files.writeString(folder.resolve(name + ".c"), text + "\n");
        String file = folder.resolve("lib" + name + ".so").toString();
        assertEquals(0, new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", file, source.toString()).start().waitFor());
        return NativeLibrary.getInstance(file);
    }

    @Test
    void whatNobodyHoldsIsFreed() throws Exception {
        try (Config config = Config.of(GoldenTest.config())) {
            long forgotten = forget(config);
            long[] out = new long[2];
            for (int n = 0; n < 200 && Library.kassa_flow_kind(forgotten, out) == Library.OK; n++) {
                System.gc();
                Thread.sleep(10);
            }
            assertTrue(Library.kassa_flow_kind(forgotten, out) != Library.OK, "the cleaner has freed the flow");
        }
    }

    private static long forget(Config config) {
        Flow flow = Flow.start(config, "payment", Sandbox.payment("forgotten"));
        return flow.handle().use(number -> number);
    }

    @Test
    void versionAndKinds() {
        assertEquals("0.1.0", Kassa.version());
        assertTrue(Kassa.kinds().containsAll(java.util.List.of("payment", "transaction", "call")), Kassa.kinds().toString());
    }
}
