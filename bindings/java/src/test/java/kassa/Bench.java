package kassa;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the boundary costs; see bindings/java/bench. Each figure is the median of 21 runs, floor and ours in turn. */
final class Bench {
    private static final int RUNS = 21;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String KEY = "example-signing-key";

    private Bench() {}

    /** With the argument "start" it does what a program does that takes a first payment; with "nothing", nothing. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("start")) {
            try (Config config = Config.of(GoldenTest.config());
                    Flow flow = Flow.start(config, "payment", Sandbox.payment("start"))) {
                flow.next();
            }
        } else if (args[0].equals("all")) {
            measure();
        }
    }

    private static void measure() throws Exception {
        double boundary = median(200_000, n -> Library.kassa_event_duplicate(0));
        System.out.printf(Locale.ROOT, "boundary: %.3f µs for a call without payload%n", boundary);

        byte[] body = WebhookTest.delivery("x".repeat(1024 - WebhookTest.delivery("").length));
        Mac mac = Mac.getInstance("HmacSHA256");
        SecretKeySpec key = new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        String signature = WebhookTest.sign(body);
        try (Inbox inbox = new Inbox("test", Map.of(WebhookTest.KEY_ID, KEY))) {
            IntConsumer floor = n -> {
                try {
                    mac.init(key);
                    mac.doFinal(body);
                } catch (java.security.InvalidKeyException fault) {
                    throw new IllegalStateException(fault);
                }
            };
            IntConsumer ours = n -> inbox.verify(body, WebhookTest.KEY_ID, signature).close();
            double[] floors = new double[RUNS];
            double[] times = new double[RUNS];
            for (int run = -3; run < RUNS; run++) {
                double one = once(20_000, floor);
                double other = once(20_000, ours);
                if (run >= 0) {
                    floors[run] = one;
                    times[run] = other;
                }
            }
            double own = middle(floors);
            double verify = middle(times);
            System.out.printf(
                    Locale.ROOT,
                    "webhook of %d bytes: %.2f µs verified and read, javax.crypto.Mac alone %.2f µs, ratio %.2f%n",
                    body.length,
                    verify,
                    own,
                    verify / own);
        }
    }

    private static double median(int times, IntConsumer work) {
        double[] runs = new double[RUNS];
        for (int run = -3; run < RUNS; run++) {
            double took = once(times, work);
            if (run >= 0) {
                runs[run] = took;
            }
        }
        return middle(runs);
    }

    /** Microseconds of this thread's processor time for one of so many. */
    private static double once(int times, IntConsumer work) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        for (int n = 0; n < times; n++) {
            work.accept(n);
        }
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1_000.0 / times;
    }

    private static double middle(double[] runs) {
        Arrays.sort(runs);
        return runs[runs.length / 2];
    }
}
