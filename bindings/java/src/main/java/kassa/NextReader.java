package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads what is to be done next. */
final class NextReader {
    private NextReader() {}

    /** What the library said. */
    static Next of(JsonNode found) {
        return switch (found.path("kind").asText()) {
            case "save" -> new Next.Save(found.get("after").asLong(), found.get("upto").asLong(), texts(found.get("lines")));
            case "call" -> new Next.Call(
                    found.get("call").asLong(),
                    found.get("attempt").asInt(),
                    found.get("operation").asText(),
                    found.get("method").asText(),
                    found.get("url").asText(),
                    headers(found.get("headers")),
                    found.get("auth").asText(),
                    found.path("body").textValue(),
                    form(found.path("form")),
                    found.get("connect_ms").asLong(),
                    found.get("total_ms").asLong(),
                    found.get("redelivered").asBoolean());
            case "show" -> new Next.Show(
                    found.get("screen").asLong(),
                    found.get("screen_kind").asText(),
                    found.get("url").asText(),
                    found.path("image_url").textValue(),
                    found.path("expires_in_ms").isNumber() ? (Long) found.get("expires_in_ms").longValue() : null);
            case "hide" -> new Next.Hide(found.get("screen").asLong());
            case "tell" -> new Next.Tell(found.get("what").asText(), found.get("detail").asText());
            case "drop" -> new Next.Tell("drop", "the answer to a call is of no interest any more");
            case "wait" -> new Next.Wait(found.get("ms").asLong());
            case "done" -> new Next.Done();
            default -> new Next.Idle();
        };
    }

    private static Next.Form form(JsonNode form) {
        return form.isObject()
                ? new Next.Form(
                        form.get("content_type").asText(), Base64.getDecoder().decode(form.get("base64").asText()))
                : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>(list.size());
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    private static List<Header> headers(JsonNode list) {
        List<Header> headers = new ArrayList<>(list.size());
        list.forEach(pair -> headers.add(new Header(pair.get(0).asText(), pair.get(1).asText())));
        return List.copyOf(headers);
    }
}
