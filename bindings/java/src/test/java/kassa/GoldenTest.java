package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kassa.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The moves of bindings/golden, repeated through this binding: the same requests, lines and views, byte for byte. */
class GoldenTest {
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Next.Call> calls = new HashMap<>();
    private Config config;
    private Flow flow;

    static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("../golden"))) {
            return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** A configuration that needs nobody. */
    static String config() throws IOException {
        return Json.parse(Files.readString(files().get(0))).get("config").asText();
    }

    @Test
    void thereAreMoves() throws IOException {
        assertTrue(files().size() >= 6);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameMovesLeadToTheSameBytes(Path file) throws IOException {
        JsonNode whole = Json.parse(Files.readString(file));
        config = Config.of(whole.get("config").asText());
        for (JsonNode move : whole.get("moves")) {
            play(move, new Now(move.get("unix_ms").asLong(), move.get("mono_ms").asLong()));
        }
        flow.close();
        config.close();
    }

    private void play(JsonNode move, Now now) {
        switch (move.get("move").asText()) {
            case "start" -> flow = Flow.start(config, move.get("kind").asText(), move.get("spec").asText(), now);
            case "next" -> next(move.get("gives"), now);
            case "saved" -> flow.saved(move.get("upto").asLong());
            case "reply" -> {
                List<Header> headers = new ArrayList<>();
                move.get("headers").forEach(pair -> headers.add(new Header(pair.get(0).asText(), pair.get(1).asText())));
                byte[] body = move.get("body").asText().getBytes(StandardCharsets.UTF_8);
                flow.reply(call(move), move.get("status").asInt(), headers, body, now);
            }
            case "lost" -> flow.lost(call(move), Flow.Lost.valueOf(move.get("stage").asText().toUpperCase(Locale.ROOT)), now);
            case "command" -> flow.command(move.get("json").asText(), now);
            case "event" -> {
                String id = move.get("key_id").asText();
                try (Inbox inbox = new Inbox("test", Map.of(id, move.get("key").asText()))) {
                    byte[] body = move.get("body").asText().getBytes(StandardCharsets.UTF_8);
                    flow.event(inbox.verify(body, id, move.get("signature").asText()), now);
                }
            }
            case "load" -> {
                move.get("lines").forEach(line -> lines.add(line.asText()));
                resume(now, move.get("last").asLong());
            }
            case "resume" -> {
                assertEquals(move.get("lines").asInt(), lines.size());
                resume(now, move.get("last").asLong());
            }
            case "view" -> assertEquals(move.get("gives").asText(), flow.view(now).json().toString());
            case "take" -> assertEquals(move.get("gives").asText(), flow.take(now).orElseThrow().document().toString());
            default -> fail("there is no move called " + move.get("move"));
        }
    }

    private void resume(Now now, long last) {
        Flow.Resumed resumed = Flow.resume(config, lines, now);
        assertEquals(last, resumed.last());
        flow = resumed.flow();
    }

    private Next.Call call(JsonNode move) {
        return calls.get(move.get("call") + "/" + move.get("attempt"));
    }

    private void next(JsonNode wanted, Now now) {
        Next step = flow.next(now);
        if (step instanceof Next.Call call) {
            calls.put(call.call() + "/" + call.attempt(), call);
        } else if (step instanceof Next.Save save) {
            lines.addAll(save.lines());
        }
        // The number of an operation stays within the library.
        ObjectNode rest = wanted.deepCopy();
        rest.remove("operation_number");
        // Read again, as numbers of one value may be of two classes.
        assertEquals(rest, Json.parse(told(step).toString()));
    }

    /** What came out, as the file has it. */
    private static ObjectNode told(Next step) {
        ObjectNode told = Json.object().put("kind", step.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (step instanceof Next.Save save) {
            told.put("after", save.after()).put("upto", save.upto()).set("lines", Json.of(save.lines()));
        } else if (step instanceof Next.Call call) {
            told.put("call", call.call()).put("attempt", call.attempt()).put("operation", call.operation());
            told.put("method", call.method()).put("url", call.url()).put("auth", call.auth()).put("body", call.body());
            told.put("connect_ms", call.connectMs()).put("total_ms", call.totalMs());
            told.put("redelivered", call.redelivered());
            ArrayNode headers = told.putArray("headers");
            call.headers().forEach(header -> headers.addArray().add(header.name()).add(header.value()));
        } else if (step instanceof Next.Show show) {
            told.put("screen", show.screen()).put("screen_kind", show.kind()).put("url", show.url());
            told.put("image_url", show.imageUrl());
            told.set("expires_in_ms", Json.of(show.expiresInMs()));
        } else if (step instanceof Next.Hide hide) {
            told.put("screen", hide.screen());
        } else if (step instanceof Next.Tell tell) {
            told.put("what", tell.what()).put("detail", tell.detail());
        } else if (step instanceof Next.Wait wait) {
            told.put("ms", wait.ms());
        }
        return told;
    }
}
