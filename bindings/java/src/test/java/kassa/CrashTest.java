package kassa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A process is killed at a moment of a payment, and another one goes on from the database: one transaction, and "paid" in the end.
 * {@code KASSA_MATRIX=whole} kills at every moment; otherwise at those where something was done that nobody has written down yet.
 */
class CrashTest {
    private static final List<String> MOMENTS = List.of(
            "before payment.authorize is sent 1",
            "before the answer to payment.authorize is told 1",
            "before the answer to payment.authorize is told 2");

    private static final Duration SOON = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource
    void whoeverIsKilledThereIsOnePayment(Databases where) throws Exception {
        Sandbox sandbox = Sandbox.shared();
        boolean whole = "whole".equals(System.getenv("KASSA_MATRIX"));
        List<String> moments = new ArrayList<>();
        for (int n = 0; whole || n < MOMENTS.size(); n++) {
            String reference = Kassa.freshReference();
            String place = where.fresh();
            String moment = whole ? Integer.toString(n) : MOMENTS.get(n);
            String last = killed(sandbox, reference, place, moment);
            if (last.startsWith("ended")) {
                assertTrue(whole, "the payment is over before moment " + moment);
                break;
            }
            moments.add(last);
            try (Client client = sandbox.client(Databases.open(place))) {
                Running flow = client.open("payment", Sandbox.payment(reference));
                flow.run(view -> view.state().equals("awaiting_customer"), SOON);
                if (flow.view().state().equals("awaiting_customer")) {
                    sandbox.approve(reference + "/1");
                }
                assertEquals("yes", flow.run(SOON).paid(), last);
                assertEquals(List.of(), client.pending(), last);
            }
            assertEquals(1, sandbox.transactions(reference).size(), last);
        }
        System.out.println("killed in " + where + ": " + String.join("; ", moments));
    }

    /** Starts a process, lets the customer approve when there is something to approve, and kills it at its moment. */
    private static String killed(Sandbox sandbox, String reference, String place, String moment) throws Exception {
        Process process = Doomed.process(sandbox, place, Sandbox.payment(reference), moment).start();
        Thread customer = new Thread(() -> {
            while (process.isAlive()) {
                try {
                    sandbox.approve(reference + "/1");
                    return;
                } catch (IllegalStateException notYet) {
                    try {
                        Thread.sleep(50);
                    } catch (InterruptedException end) {
                        return;
                    }
                }
            }
        });
        customer.start();
        String last = process.inputReader().readLine();
        process.destroyForcibly().waitFor();
        customer.interrupt();
        customer.join();
        return last;
    }
}
