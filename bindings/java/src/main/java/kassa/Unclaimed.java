package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import kassa.json.Json;

/**
 * A webhook that no flow is called by, such as one about a settlement or a dispute.
 *
 * @param eventId names it, for {@link Client#settle}
 * @param eventType what it is about
 * @param body the body as it came; it may hold personal data, and is in no print
 */
public record Unclaimed(String eventId, String eventType, String body) {
    /** What it says. */
    public JsonNode payload() {
        return Json.parse(body).path("payload");
    }

    @Override
    public String toString() {
        return "Unclaimed[" + eventType + " " + eventId + "]";
    }
}
