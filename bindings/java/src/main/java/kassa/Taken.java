package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Base64;

/** What a flow hands out: the answer of a call in full, or the customer token that was granted to a payment, the shipping that was chosen, and {@code klarna_network_response_data} for the partner. It may hold secrets and data about people, and prints nothing of them. */
public final class Taken {
    private final JsonNode taken;

    Taken(JsonNode taken) {
        this.taken = taken;
    }

    /** All of it; of a payment {@code customer_token} and {@code customer_token_reference}. */
    public JsonNode document() {
        return taken;
    }

    /** The body as JSON; a missing node when it is no JSON. */
    public JsonNode json() {
        return taken.has("body") ? taken.get("body") : MissingNode.getInstance();
    }

    /** The body as bytes. */
    public byte[] bytes() {
        if (taken.has("base64")) {
            return Base64.getDecoder().decode(taken.get("base64").asText());
        } else if (taken.has("text")) {
            return Library.utf8(taken.get("text").asText());
        }
        return taken.has("body") ? Library.utf8(taken.get("body").toString()) : new byte[0];
    }

    @Override
    public String toString() {
        return "Taken[***]";
    }
}
