package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kassa.json.Json;

/**
 * The C library, as it is: nothing outside of this file and {@link Refusals} knows it. Handles are numbers in the clothes of
 * pointers, which the library checks itself; texts are {@code {address, length}} in an array of two.
 *
 * <p>Calls are short and never block. There are no callbacks.
 */
final class Library {
    static final int ABI_MAJOR = 1;
    static final int ABI_MINOR = 0;
    static final int OK = 0;
    static final int MISSING = -10;

    static {
        String path = path();
        NativeLibrary found;
        try {
            found = NativeLibrary.getInstance(path);
        } catch (UnsatisfiedLinkError fault) {
            throw new UnsatisfiedLinkError("kassa's C library could not be loaded from " + path + ": "
                    + fault.getMessage().replace('\n', ' ')
                    + ". A released jar brings it along for its platform; otherwise build it with `cargo build -p kassa-ffi` and "
                    + "set KASSA_LIBRARY, or the property kassa.library, to its folder.");
        }
        check(found, path);
        Native.register(Library.class, found);
    }

    private Library() {}

    /** What was named, else what the jar brings, else what the system has. */
    private static String path() {
        String named = System.getProperty("kassa.library", System.getenv("KASSA_LIBRARY"));
        String file = System.mapLibraryName("kassa");
        if (named != null) {
            Path given = Path.of(named);
            return (Files.isDirectory(given) ? given.resolve(file) : given).toString();
        }
        String bundled = "/kassa/natives/" + Platform.RESOURCE_PREFIX + "/" + file;
        if (Library.class.getResource(bundled) == null) {
            return "kassa";
        }
        try {
            return Native.extractFromResourcePath(bundled, Library.class.getClassLoader()).getAbsolutePath();
        } catch (IOException fault) {
            throw new UnsatisfiedLinkError("kassa's C library could not be unpacked: " + fault.getMessage()
                    + ". Name a folder that may hold programs by the property jna.tmpdir, or unpack it yourself and name its "
                    + "folder by KASSA_LIBRARY.");
        }
    }

    static void check(NativeLibrary found, String path) {
        if (Native.POINTER_SIZE != Long.BYTES || Native.SIZE_T_SIZE != Long.BYTES) {
            throw new UnsatisfiedLinkError("kassa needs a Java of 64 bits");
        }
        int version;
        try {
            version = found.getFunction("kassa_abi_version").invokeInt(new Object[0]);
        } catch (UnsatisfiedLinkError fault) {
            throw new UnsatisfiedLinkError(path + " is not kassa's C library: it has no kassa_abi_version");
        }
        int major = version >>> 16;
        int minor = version & 0xFFFF;
        if (major != ABI_MAJOR || minor < ABI_MINOR) {
            throw new UnsatisfiedLinkError(path + " speaks version " + major + "." + minor + " of kassa's C interface, and this "
                    + "package needs " + ABI_MAJOR + "." + ABI_MINOR + " or a later " + ABI_MAJOR
                    + ".x: use library and package of one release.");
        }
    }

    static native String kassa_version();

    static native String kassa_status_text(int status);

    static native int kassa_kinds_json(long[] out);

    static native int kassa_check_body(
            byte[] operation, long operationLength, byte[] body, long bodyLength, long[] out, long[] error);

    static native int kassa_clock(long[] unixMs, long[] monoMs);

    static native int kassa_error_json(long error, long[] out);

    static native int kassa_error_free(long error);

    static native int kassa_client_new(byte[] json, long length, long[] out, long[] error);

    static native int kassa_client_free(long client);

    static native int kassa_flow_start(
            long client, byte[] kind, long kindLength, byte[] spec, long specLength, long unixMs, long monoMs, long[] out, long[] error);

    static native int kassa_flow_next(long flow, long unixMs, long monoMs, long[] out, long[] error);

    static native int kassa_flow_saved(long flow, long upto, long[] error);

    static native int kassa_flow_view(long flow, long unixMs, long monoMs, long[] out, long[] error);

    static native int kassa_flow_take(long flow, long unixMs, long monoMs, long[] out, long[] error);

    static native int kassa_flow_kind(long flow, long[] out);

    static native int kassa_flow_free(long flow);

    static native int kassa_flow_agrees(long flow, byte[] kind, long kindLength, byte[] spec, long specLength, long[] error);

    static native int kassa_flow_command(long flow, byte[] json, long length, long unixMs, long monoMs, long[] error);

    static native int kassa_flow_reply(
            long flow,
            int call,
            short attempt,
            short status,
            byte[] headers,
            long headersLength,
            byte[] body,
            long bodyLength,
            long unixMs,
            long monoMs,
            long[] error);

    static native int kassa_flow_lost(long flow, int call, short attempt, int stage, long unixMs, long monoMs, long[] error);

    static native int kassa_flow_event(long flow, long event, long unixMs, long monoMs, long[] error);

    static native int kassa_flow_screen(long flow, int screen, int what, long unixMs, long monoMs, long[] error);

    static native int kassa_loader_new(long client, long[] out);

    static native int kassa_loader_line(long loader, byte[] line, long length);

    static native int kassa_loader_open(long loader, long unixMs, long monoMs, long[] out, long[] error);

    static native long kassa_loader_last(long loader);

    static native int kassa_loader_torn(long loader);

    static native int kassa_loader_free(long loader);

    static native int kassa_next_json(long next, long[] out);

    static native int kassa_next_free(long next);

    static native int kassa_doc_text(long doc, long[] out);

    static native int kassa_doc_free(long doc);

    static native int kassa_inbox_new(byte[] json, long length, long[] out, long[] error);

    static native int kassa_inbox_remember(long inbox, byte[] eventId, long length, long unixMs);

    static native int kassa_inbox_free(long inbox);

    static native int kassa_event_verify(
            long inbox,
            byte[] body,
            long bodyLength,
            byte[] keyId,
            long keyIdLength,
            byte[] signature,
            long signatureLength,
            long unixMs,
            long[] out,
            long[] error);

    static native int kassa_event_duplicate(long event);

    static native int kassa_event_id(long event, long[] out);

    static native int kassa_event_type(long event, long[] out);

    static native int kassa_event_payload(long event, long[] out);

    static native int kassa_event_free(long event);

    static native int kassa_mailbox_new(long client, byte[] json, long length, long[] out, long[] error);

    static native int kassa_mailbox_deliver(
            long mailbox,
            byte[] body,
            long bodyLength,
            byte[] keyId,
            long keyIdLength,
            byte[] signature,
            long signatureLength,
            long unixMs,
            long[] out,
            long[] error);

    static native int kassa_mailbox_sort(
            long mailbox, byte[] name, long nameLength, byte[] line, long lineLength, long unixMs, long[] out);

    static native int kassa_mailbox_look(long mailbox, byte[] json, long length, long unixMs, long[] out, long[] error);

    static native int kassa_mailbox_learn(long mailbox, byte[] reference, long length, long flow);

    static native int kassa_mailbox_give(long mailbox, byte[] reference, long length, long flow, long unixMs, long monoMs);

    static native int kassa_mailbox_saved(long mailbox, byte[] reference, long length, long flow, int ended, long[] out);

    static native int kassa_mailbox_left(long mailbox, byte[] reference, long length);

    static native int kassa_mailbox_waiting(long mailbox, long[] out);

    static native int kassa_mailbox_settle(long mailbox, byte[] eventId, long length, long[] out);

    static native int kassa_mailbox_free(long mailbox);

    static native int kassa_client_requirements(long client, byte[] json, long length, long[] out, long[] error);

    /** A text as the library takes it. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes that an object owns. */
    static byte[] bytes(long[] text) {
        return text[1] == 0 ? new byte[0] : new Pointer(text[0]).getByteArray(0, Math.toIntExact(text[1]));
    }

    /** The text that an object owns. */
    static String text(long[] text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }

    /** The JSON of a document, which is freed by this. */
    static JsonNode document(long doc) {
        try {
            long[] out = new long[2];
            Refusals.check(kassa_doc_text(doc, out));
            return Json.parse(text(out));
        } finally {
            kassa_doc_free(doc);
        }
    }
}
