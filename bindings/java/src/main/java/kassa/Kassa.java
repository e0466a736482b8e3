package kassa;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kassa.errors.InputException;
import kassa.json.Json;

/** The library itself. */
public final class Kassa {
    private Kassa() {}

    /** Version of the C library. */
    public static String version() {
        return Library.kassa_version();
    }

    /** Kinds of flow in this build of it, such as {@code payment}. */
    public static List<String> kinds() {
        long[] out = new long[2];
        Refusals.check(Library.kassa_kinds_json(out));
        List<String> kinds = new ArrayList<>();
        Json.parse(Library.text(out)).forEach(kind -> kinds.add(kind.asText()));
        return List.copyOf(kinds);
    }

    /**
     * Checks the body of an operation as it is checked before it is sent, and gives all that is known against it.
     *
     * @param operation its name with dots, as in {@code payment.authorize}, or as in the documentation
     * @param body an object of {@code kassa.models}, a map, or a text that is JSON
     * @throws InputException for an operation that this library does not know or that takes no body
     */
    public static List<Finding> checkBody(String operation, Object body) {
        byte[] name = Library.utf8(operation);
        byte[] text = Library.utf8(body instanceof String json ? json : Json.text(body));
        long[] out = new long[1];
        long[] error = new long[1];
        long doc = Refusals.made(Library.kassa_check_body(name, name.length, text, text.length, out, error), out, error);
        List<Finding> findings = new ArrayList<>();
        Library.document(doc).forEach(finding -> findings.add(Finding.from(finding)));
        return List.copyOf(findings);
    }

    /** A name for an attempt that no other has. */
    public static String freshReference() {
        return UUID.randomUUID().toString();
    }
}
