package kassa;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kassa.errors.UsageException;

/**
 * A successful answer.
 *
 * @param <A> what it is read as
 */
public final class Answer<A> {
    private final View view;
    private final byte[] body;
    private final Optional<A> value;

    Answer(View view, Optional<Taken> taken, Optional<A> value) {
        this.view = view;
        this.body = taken.map(Taken::bytes).orElse(new byte[0]);
        this.value = value;
    }

    /** HTTP status. */
    public int status() {
        return (int) view.number("status");
    }

    /**
     * The object.
     *
     * @throws UsageException when the answer had no body of its type; see {@link #body}. The call was executed.
     */
    public A value() {
        return value.orElseThrow(() -> new UsageException(
                "the answer has no value: its body is empty or of another type", 0, "no_value", "read_then_decide", null));
    }

    /** The object, if the answer had one. */
    public Optional<A> optional() {
        return value;
    }

    /** The answer as it came. It may hold secrets and data about people. */
    public byte[] body() {
        return body.clone();
    }

    /** Its type; null when it said none. */
    public String contentType() {
        return view.text("content_type");
    }

    /** What was known against the request, although it was sent. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (JsonNode warning : view.json().path("warnings")) {
            warnings.add(warning.path("pointer").asText() + ": " + warning.path("message").asText());
        }
        return List.copyOf(warnings);
    }

    /** The rows of a table, by the names of its columns. */
    public List<Map<String, String>> rows() {
        return Csv.rows(new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Answer[status=" + status() + "]";
    }
}
