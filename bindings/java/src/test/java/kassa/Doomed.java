package kassa;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kassa.journal.Store;
import kassa.json.Json;
import kassa.transport.HttpTransport;
import kassa.transport.Outcome;
import kassa.transport.Transport;

/** A process that drives a payment and, at a moment of its life, says so and waits to be killed. */
final class Doomed {
    private static final Map<String, Integer> SEEN = new HashMap<>();
    private static String end;
    private static int moments;

    private Doomed() {}

    /**
     * Arguments: configuration, API key, place of the journal, spec, and the moment: its number, or its name with the number of the
     * time that it comes.
     */
    public static void main(String[] args) {
        Store store = Databases.open(args[2]);
        end = args[4];
        HttpTransport http = new HttpTransport(args[1]);
        Transport transport = call -> {
            moment("before " + call.operation() + " is sent");
            Outcome outcome = http.send(call);
            moment("before the answer to " + call.operation() + " is told");
            return outcome;
        };
        Hooks hooks = Hooks.show(screen -> moment("the customer sees the screen"));
        try (Client client = new Client(Config.of(args[0]), dying(store), transport, hooks)) {
            String reference = Json.parse(args[3]).get("reference").asText();
            boolean known = client.pending().contains(reference);
            Running flow = known ? client.resume(reference) : client.open("payment", args[3]);
            System.out.println("ended " + flow.run(Duration.ofSeconds(30)).state());
        }
    }

    private static Store dying(Store store) {
        return new Store() {
            @Override
            public List<String> read(String reference) {
                return store.read(reference);
            }

            @Override
            public void append(String reference, long after, List<String> lines) {
                moment("before line " + (after + 1));
                store.append(reference, after, lines);
                moment("after line " + (after + lines.size()));
            }

            @Override
            public void ended(String reference) {
                moment("before the end is noted");
                store.ended(reference);
            }

            @Override
            public List<String> pending() {
                return store.pending();
            }
        };
    }

    private static void moment(String what) {
        String name = what + " " + SEEN.merge(what, 1, Integer::sum);
        if (!end.equals(name) && !end.equals(Integer.toString(moments++))) {
            return;
        }
        System.out.println(name);
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException ignored) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** How to start one. */
    static ProcessBuilder process(Sandbox sandbox, String place, Map<String, Object> spec, String moment) {
        return Compiled.java(
                "kassa.Doomed",
                null,
                Json.text(sandbox.config()),
                sandbox.apiKey(),
                place,
                Json.text(spec),
                moment);
    }
}
