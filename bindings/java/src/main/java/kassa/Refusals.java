package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import kassa.errors.HostException;
import kassa.errors.InputException;
import kassa.errors.InternalException;
import kassa.errors.JournalException;
import kassa.errors.KassaException;
import kassa.errors.LimitException;
import kassa.errors.StatusException;
import kassa.errors.UsageException;
import kassa.errors.WebhookException;
import kassa.json.Json;

/** What the library answers when it does not do what it was asked. */
final class Refusals {
    private static final int REFUSED = -8;

    private Refusals() {}

    /** For functions that give no reason. */
    static void check(int status) {
        if (status != Library.OK) {
            throw new StatusException(status, Library.kassa_status_text(status));
        }
    }

    /** For functions that may give one. */
    static void check(int status, long[] error) {
        if (status == REFUSED && error[0] != 0) {
            throw of(said(error[0]));
        }
        check(status);
    }

    /** For functions that make an object. */
    static long made(int status, long[] out, long[] error) {
        check(status, error);
        return out[0];
    }

    private static JsonNode said(long error) {
        try {
            long[] out = new long[2];
            check(Library.kassa_error_json(error, out));
            return Json.parse(Library.text(out));
        } finally {
            Library.kassa_error_free(error);
        }
    }

    private static KassaException of(JsonNode said) {
        String message = said.path("message").asText();
        int code = said.path("code").asInt();
        String name = said.path("name").asText();
        String advice = said.path("advice").asText();
        String pointer = said.path("pointer").asText("").isEmpty() ? null : said.path("pointer").asText();
        return switch (said.path("class").asInt()) {
            case 1 -> new UsageException(message, code, name, advice, pointer);
            case 2 -> new InputException(message, code, name, advice, pointer);
            case 3 -> new LimitException(message, code, name, advice, pointer);
            case 4 -> new JournalException(message, code, name, advice, pointer);
            case 5 -> new WebhookException(message, code, name, advice, pointer);
            case 6 -> new InternalException(message, code, name, advice, pointer);
            case 7 -> new HostException(message, code, name, advice, pointer);
            default -> new KassaException(message, code, name, advice, pointer);
        };
    }
}
