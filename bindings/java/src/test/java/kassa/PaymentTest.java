package kassa;

import static kassa.Sandbox.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kassa.errors.FencedException;
import kassa.errors.InputException;
import kassa.errors.InterruptedFlowException;
import kassa.errors.LimitException;
import kassa.errors.UnknownFlowException;
import kassa.errors.UsageException;
import kassa.journal.MemoryStore;
import kassa.json.Json;
import kassa.transport.HttpTransport;
import kassa.transport.Outcome;
import kassa.transport.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Payments: the promises of the core hold through the binding, over real HTTP and real databases. */
class PaymentTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Sandbox sandbox;

    PaymentTest() throws Exception {
        sandbox = Sandbox.shared();
    }

    @ParameterizedTest
    @EnumSource
    void aCustomerApprovesAndTheMoneyIsTakenOnce(Databases where) throws Exception {
        String reference = Kassa.freshReference();
        List<Next.Show> seen = new ArrayList<>();
        Hooks hooks = Hooks.show(screen -> {
            seen.add(screen);
            sandbox.approve(reference + "/1");
        });
        try (Client client = sandbox.client(Databases.open(where.fresh()))) {
            View view = client.open("payment", payment(reference), hooks).run(SOON);
            assertEquals("approved", view.state());
            assertEquals("yes", view.paid());
            assertEquals(12_336, view.number("amount"));
            assertEquals("qr", seen.get(0).kind());
            assertEquals(List.of(), client.pending());
            View again = client.open("payment", payment(reference)).run(SOON);
            assertEquals(view.text("payment_transaction_id"), again.text("payment_transaction_id"), "the same reference");
        }
        assertEquals(1, sandbox.transactions(reference).size());
    }

    @Test
    void aLostAnswerDoesNotMakeASecondPayment() {
        String reference = "approved-" + Kassa.freshReference();
        Map<String, Object> lost =
                Map.of("match", Map.of("operation", "authorizePayment"), "times", 2, "fault", Map.of("kind", "drop_after"));
        sandbox.control("POST", "faults", lost);
        View view = sandbox.client().open("payment", payment(reference)).run(SOON);
        assertEquals("yes", view.paid());
        assertEquals(1, sandbox.transactions(reference).size());
    }

    @ParameterizedTest
    @EnumSource
    void whoComesSecondIsFenced(Databases where) throws Exception {
        String reference = Kassa.freshReference();
        String place = where.fresh();
        Running first = sandbox.client(Databases.open(place)).open("payment", payment(reference));
        assertEquals("unknown", first.run(view -> view.state().equals("awaiting_customer"), SOON).paid());

        Client second = sandbox.client(Databases.open(place));
        assertEquals(List.of(reference + "/1"), second.pending());
        assertEquals("awaiting_customer", second.look(reference + "/1").state());
        assertThrows(UnknownFlowException.class, () -> second.look("none"));
        Running found = second.resume(reference + "/1");
        found.run(Duration.ZERO);
        sandbox.approve(reference + "/1");
        assertEquals("yes", found.run(SOON).paid());
        FencedException fenced = assertThrows(FencedException.class, () -> first.run(SOON));
        assertEquals("fenced", fenced.name());
        assertEquals(1, sandbox.transactions(reference).size());
    }

    @ParameterizedTest
    @EnumSource
    void processesThatBeginTheSamePaymentTogetherMakeOne(Databases where) throws Exception {
        String reference = "approved-" + Kassa.freshReference();
        String place = where.fresh();
        CyclicBarrier together = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> came = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            came.add(threads.submit(() -> {
                Client client = sandbox.client(Databases.open(place));
                together.await();
                try {
                    return client.open("payment", payment(reference)).run(SOON).paid();
                } catch (FencedException fenced) {
                    return "fenced";
                }
            }));
        }
        for (Future<String> each : came) {
            assertTrue(List.of("yes", "fenced").contains(each.get()), each.get());
        }
        threads.shutdown();
        assertEquals("yes", sandbox.client(Databases.open(place)).resume(reference + "/1").run(SOON).paid());
        assertEquals(1, sandbox.transactions(reference).size());
    }

    @Test
    void aCancelFromAnotherThreadEndsTheWait() throws Exception {
        Running running = sandbox.client().open("payment", payment(Kassa.freshReference()));
        running.run(view -> view.state().equals("awaiting_customer"), SOON);
        Thread other = new Thread(() -> {
            pause(200);
            running.command(Map.of("cancel", Map.of()));
        });
        other.start();
        View view = running.run(SOON);
        other.join();
        assertEquals("canceled", view.state());
        assertEquals("no", view.paid());
    }

    @Test
    void aThreadThatIsInterruptedLetsGoAndTheFlowGoesOn() throws Exception {
        String reference = Kassa.freshReference();
        Running running = sandbox.client().open("payment", payment(reference));
        running.run(view -> view.state().equals("awaiting_customer"), SOON);
        Thread driver = Thread.currentThread();
        Thread other = new Thread(() -> {
            pause(200);
            driver.interrupt();
        });
        other.start();
        assertThrows(InterruptedFlowException.class, () -> running.run(SOON));
        assertTrue(Thread.interrupted());
        other.join();
        sandbox.approve(reference + "/1");
        assertEquals("yes", running.run(SOON).paid());
    }

    @Test
    void capturesAndRefundsKeepToTheLedger() {
        String reference = "approved-" + Kassa.freshReference();
        Client client = sandbox.client();
        View paid = client.open("payment", payment(reference)).run(SOON);
        Map<String, Object> spec = Map.of(
                "reference", reference,
                "payment_transaction_id", paid.text("payment_transaction_id"),
                "amount", 12_336,
                "currency", "EUR");
        try (Running ledger = client.open("transaction", spec)) {
            ledger.command(Map.of("capture", Map.of("reference", "parcel-1", "amount", 6_168)));
            View view = ledger.run(now -> !now.flag("busy"), SOON);
            assertEquals(6_168, view.number("captured"));
            assertEquals(6_168, view.number("remaining"));
            assertTrue(view.toString().contains("busy=false"), view.toString());
            LimitException refused = assertThrows(
                    LimitException.class,
                    () -> ledger.command(Map.of("capture", Map.of("reference", "parcel-2", "amount", 6_169))));
            assertEquals(Codes.EXCEEDS_REMAINING, refused.code());
            ledger.command(Map.of("refund", Map.of("reference", "return-1", "amount", 2_056)));
            assertEquals(2_056, ledger.run(now -> !now.flag("busy"), SOON).number("refunded"));
        }
    }

    @Test
    void aNoticeThatAHookThrowsAtIsGivenAgain() {
        String reference = Kassa.freshReference();
        List<Next> seen = new ArrayList<>();
        Hooks hooks = new Hooks() {
            private void hear(Next notice) {
                seen.add(notice);
                if (seen.size() % 2 == 1) {
                    throw new IllegalStateException("the page is away");
                }
            }

            @Override
            public void show(Next.Show screen) {
                hear(screen);
            }

            @Override
            public void hide(Next.Hide screen) {
                hear(screen);
            }
        };
        Running running = sandbox.client().open("payment", payment(reference), hooks);
        assertThrows(IllegalStateException.class, () -> running.run(SOON));
        running.run(view -> view.state().equals("awaiting_customer"), SOON);
        sandbox.approve(reference + "/1");
        assertThrows(IllegalStateException.class, () -> running.run(SOON));
        assertEquals("yes", running.run(SOON).paid());
        assertEquals(4, seen.size());
        assertTrue(seen.get(0) instanceof Next.Show && seen.get(0) == seen.get(1), "the screen");
        assertTrue(seen.get(2) instanceof Next.Hide && seen.get(2) == seen.get(3), "its end");
    }

    @Test
    void aTransportThatReturnsNullHasLostAnAnswer() {
        String reference = "approved-" + Kassa.freshReference();
        HttpTransport whole = new HttpTransport(sandbox.apiKey());
        List<String> said = new ArrayList<>();
        List<String> calls = new ArrayList<>();
        Hooks hooks = new Hooks() {
            @Override
            public void sent(Next.Call call, Outcome outcome, Duration took) {
                said.add(outcome instanceof Outcome.Lost lost ? lost.stage() + " " + lost.why() : outcome.toString());
            }
        };
        Transport transport = call -> {
            Outcome outcome = whole.send(call);
            calls.add(call.operation());
            return calls.size() == 1 ? null : outcome;
        };
        View view = new Client(Config.of(sandbox.config()), new MemoryStore(), transport, hooks).open("payment", payment(reference)).run(SOON);
        assertEquals("yes", view.paid());
        String lost = "UNKNOWN the transport returned null, which is neither Answer nor Lost";
        assertEquals(List.of(lost, "Answer[status=200]"), said);
        assertEquals(1, sandbox.transactions(reference).size());
        assertThrows(NullPointerException.class, () -> new Outcome.Answer(200, List.of(), null));
        assertThrows(NullPointerException.class, () -> new Outcome.Answer(200, null, new byte[0]));
        assertThrows(NullPointerException.class, () -> new Outcome.Lost(null, "why"));
    }

    @Test
    void aReferenceIsOneThing() {
        String reference = "approved-" + Kassa.freshReference();
        Client client = sandbox.client();
        assertEquals("yes", client.open("payment", payment(reference)).run(SOON).paid());
        assertEquals("yes", client.open("payment", payment(reference)).view().paid(), "the same goes on");
        String other = Json.text(payment(reference)).replace("12336", "12337");
        UsageException amount = assertThrows(UsageException.class, () -> client.open("payment", other));
        assertEquals(Codes.REFERENCE_REUSED, amount.code());
        String ledger = Json.text(Map.of("reference", reference + "/1", "payment_transaction_id", "krn:t:1", "currency", "EUR"));
        UsageException kind = assertThrows(UsageException.class, () -> client.open("transaction", ledger));
        assertEquals(Codes.REFERENCE_REUSED, kind.code());
    }

    @Test
    void aMisspeltMemberOfAViewIsAnError() {
        View view = sandbox.client().open("payment", payment("declined-" + Kassa.freshReference())).run(SOON);
        assertEquals("declined", view.state());
        assertEquals(null, view.text("payment_transaction_id"), "absent, and a member of a payment");
        assertEquals(false, view.flag("busy"), "absent, and a member of a transaction");
        assertThrows(InputException.class, () -> view.flag("bussy"));
        assertThrows(InputException.class, () -> view.text("stat"));
        assertEquals("/captured", assertThrows(InputException.class, () -> view.number("captured")).pointer());
        assertThrows(InputException.class, () -> view.text("ended"));
    }

    @Test
    void wrongInputNamesMemberRuleAndRemedy() {
        Client client = sandbox.client();
        LimitException error = assertThrows(
                LimitException.class, () -> client.open("payment", payment(Kassa.freshReference(), "EURO")));
        assertEquals("/authorize/currency", error.pointer());
        assertEquals("fix", error.advice());
        assertTrue(error.getMessage().startsWith("/authorize/currency: "), error.getMessage());
        assertTrue(InputException.class.isInstance(error), "what is too much is wrong input as well");
        InputException floating = assertThrows(
                InputException.class, () -> client.open("payment", Map.of("list", List.of(1, Map.of("amount", 1.5)))));
        assertEquals("/list/1/amount", floating.pointer());
        UsageException unknown = assertThrows(
                UsageException.class, () -> client.open("paiment", payment(Kassa.freshReference())));
        assertTrue(unknown.getMessage().contains("no such kind of flow"), unknown.getMessage());
    }

    @Test
    void aConnectionThatIsRefusedIsNoPayment() {
        Map<String, Object> config = sandbox.config();
        config.put("base_url", "http://127.0.0.1:9");
        Client client = new Client(Config.of(config), new MemoryStore(), new HttpTransport("klarna_test_api_none"));
        Running running = client.open("payment", payment(Kassa.freshReference()));
        assertEquals("unknown", running.run(Duration.ofMillis(500)).paid());
        running.command(Map.of("cancel", Map.of()));
        View view = running.run(SOON);
        assertEquals("canceled", view.state());
        assertEquals("no", view.paid());
    }

    @Test
    void whatWasClosedIsRefusedAndNotFollowed() {
        Running running = sandbox.client().open("payment", payment(Kassa.freshReference()));
        running.close();
        running.close();
        assertThrows(kassa.errors.StatusException.class, running::view);
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
