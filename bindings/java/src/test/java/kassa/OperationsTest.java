package kassa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kassa.errors.CallRefusedException;
import kassa.errors.CallUnknownException;
import kassa.errors.InputException;
import kassa.errors.NotSentException;
import kassa.journal.MemoryStore;
import kassa.json.Json;
import kassa.models.Address;
import kassa.models.CredentialDescriptionRequest;
import kassa.models.PaymentCaptureCreate;
import kassa.models.PaymentTransaction;
import kassa.models.PaymentTransactionState;
import kassa.models.UploadRequest;
import kassa.transport.HttpTransport;
import kassa.transport.Outcome;
import org.junit.jupiter.api.Test;

/** Operations of the API, one by one. */
class OperationsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Sandbox sandbox;

    OperationsTest() throws Exception {
        sandbox = Sandbox.shared();
    }

    @Test
    void aReadGivesATypedAnswer() {
        Client client = sandbox.client();
        View paid = client.open("payment", Sandbox.payment("approved-" + Kassa.freshReference())).run(SOON);
        Answer<PaymentTransaction> answer = client.payment().transaction().read(paid.text("payment_transaction_id")).send();
        assertEquals(12_336, answer.value().amount());
        assertEquals(PaymentTransactionState.AUTHORIZED, answer.value().state());
        assertEquals(200, answer.status());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("\"amount\":12336"));
    }

    @Test
    void whatKlarnaRefusesIsAnErrorWithItsWords() {
        CallRefusedException refused = assertThrows(
                CallRefusedException.class,
                () -> sandbox.client().payment().transaction().read("krn:payment:eu1:transaction:none").send());
        assertEquals(404, refused.status());
        assertNotNull(refused.errorCode());
        assertNotNull(refused.errorId());
        assertEquals("read_then_decide", refused.advice());
    }

    @Test
    void aFileGoesUpAndComesDownAsBytes() {
        Client client = sandbox.client();
        String transaction = client.open("payment", Sandbox.payment("approved-" + Kassa.freshReference()))
                .run(SOON)
                .text("payment_transaction_id");
        PaymentCaptureCreate capture = PaymentCaptureCreate.builder().captureAmount(12_336L).build();
        client.payment().transaction().capture(transaction, capture, Kassa.freshReference()).send();
        String dispute = sandbox.control("POST", "disputes", Map.of("payment_transaction_id", transaction))
                .get("payment_dispute_id")
                .asText();
        byte[] file = new byte[25_600];
        for (int n = 0; n < file.length; n++) {
            file[n] = (byte) n;
        }
        UploadRequest upload = UploadRequest.builder()
                .file(Base64.getEncoder().encodeToString(file))
                .filename("proof.pdf")
                .build();
        var files = client.dispute().attachment();
        String id = files.upload(dispute, upload, Kassa.freshReference()).send().value().paymentDisputeAttachmentId();
        assertArrayEquals(file, files.download(dispute, id).send().body());
    }

    @Test
    void aBodyIsCheckedWithoutACall() {
        Map<String, Object> body = Map.of(
                "request_payment_transaction",
                Map.of("amount", 12_336, "payment_transaction_reference", "r".repeat(300), "capture", "SOMEDAY"),
                "supplementary_purchase_data",
                Map.of("line_items", List.of(Map.of("name", "Pen", "quantity", 2, "total_amount", 3_998))));
        List<Finding> findings = Kassa.checkBody("payment.authorize", body);
        assertEquals(
                List.of(
                        " required error true",
                        " sum warning false",
                        "/request_payment_transaction/capture choice warning false",
                        "/request_payment_transaction/payment_transaction_reference length error true"),
                findings.stream()
                        .map(one -> one.pointer() + " " + one.rule() + " " + one.severity() + " " + one.stops())
                        .sorted()
                        .toList());
        for (Finding one : findings) {
            assertTrue(Finding.Rule.known().contains(one.rule()), one.toString());
            assertEquals(one.rule().equals(Finding.Rule.REQUIRED), one.remedy().equals("add the member"), one.toString());
            assertFalse(one.message().isEmpty() || one.toString().contains("SOMEDAY"), one.toString());
        }
        PaymentCaptureCreate capture = PaymentCaptureCreate.builder().captureAmount(1L).build();
        assertEquals(List.of(), Kassa.checkBody("capturePaymentTransaction", capture));
        assertEquals(Finding.Rule.JSON, Kassa.checkBody("payment.authorize", "{").get(0).rule());
        Map<String, String> wrong = Map.of("payment.steal", "/operation", "payment.transaction.read", "/body");
        wrong.forEach((operation, pointer) -> assertEquals(
                pointer, assertThrows(InputException.class, () -> Kassa.checkBody(operation, Map.of())).pointer()));
    }

    @Test
    void whatIsWrongIsRefusedBeforeItIsSent() {
        sandbox.control("DELETE", "log", null);
        CredentialDescriptionRequest wrong =
                CredentialDescriptionRequest.from(Json.of(Map.of("description", 7)));
        InputException refused = assertThrows(
                InputException.class,
                () -> sandbox.client().security().apiKey().create(wrong, Kassa.freshReference()).send());
        assertTrue(refused.pointer().startsWith("/body/description"), refused.pointer());
        assertEquals(0, sandbox.control("GET", "log", null).size());
    }

    @Test
    void aSecretIsHandedOutOnceAndIsInNoPrint() {
        MemoryStore store = new MemoryStore();
        Client client = sandbox.client(store);
        CredentialDescriptionRequest body = CredentialDescriptionRequest.builder().description("till").build();
        Running running = client.security().apiKey().create(body, "key-1").start();
        View view = running.run(now -> now.state().equals("answered"), SOON);
        assertEquals("answered", view.state());
        Taken taken = running.take().orElseThrow();
        Matcher key = Pattern.compile("klarna_test_api_\\w+").matcher(taken.document().toString());
        assertTrue(key.find(), "it has a key");
        String secret = key.group();
        running.run(SOON);
        assertEquals(Optional.empty(), running.take());
        for (String printed : List.of(
                taken.toString(), view.json().toString(), String.join("", store.read("key-1")), running.toString(), client.toString())) {
            assertFalse(printed.contains(secret), printed);
        }
    }

    @Test
    void anAnswerWithASecretIsHandedOutAtOnce() {
        CredentialDescriptionRequest body = CredentialDescriptionRequest.builder().description("till").build();
        var request = sandbox.client().security().apiKey().create(body, Kassa.freshReference());
        var answer = assertTimeoutPreemptively(SOON, () -> request.send());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("klarna_test_api_"), "it has a key");
    }

    @Test
    void printsHoldNoPersonalData() {
        Address address = Address.builder().streetAddress("Hohe Straße 1").city("Köln").build();
        assertFalse(address.toString().contains("Hohe"), address.toString());
        assertEquals("{\"street_address\":\"Hohe Straße 1\",\"city\":\"Köln\"}", address.toJson().toString());
        assertEquals(address, Address.from(address.toJson()));
    }

    @Test
    void whatThisVersionDoesNotKnowIsKept() {
        var json = Json.parse("{\"amount\":12336,\"state\":\"FROZEN\",\"colour\":{\"of\":1.50}}");
        PaymentTransaction read = PaymentTransaction.from(json);
        assertEquals("FROZEN", read.state().text());
        assertFalse(PaymentTransactionState.known().contains(read.state()));
        // Read again, as numbers of one value may be of two classes.
        assertEquals(json, Json.parse(read.toJson().toString()));
    }

    @Test
    void anOpenOutcomeIsNoRefusal() {
        Client lossy = new Client(
                Config.of(sandbox.config()), new MemoryStore(), call -> new Outcome.Lost(Flow.Lost.UNKNOWN, "Unplugged"));
        CallUnknownException unknown = assertThrows(
                CallUnknownException.class,
                () -> lossy.security()
                        .apiKey()
                        .create(CredentialDescriptionRequest.builder().description("till").build(), Kassa.freshReference())
                        .send(Duration.ofMillis(300)));
        assertEquals("security.api_key.create", unknown.operation());
        assertNotNull(unknown.read());
    }

    @Test
    void whatReachedNobodyIsSaid() {
        Map<String, Object> config = sandbox.config();
        config.put("base_url", "http://127.0.0.1:9");
        Client client = new Client(Config.of(config), new MemoryStore(), new HttpTransport("klarna_test_api_none"));
        Running running = client.security()
                .apiKey()
                .create(CredentialDescriptionRequest.builder().description("till").build(), "key-2")
                .start();
        running.run(Duration.ofMillis(300));
        running.command(Map.of("stop", Map.of()));
        View view = running.run(SOON);
        assertEquals("not_sent", view.state());
        assertThrows(NotSentException.class, () -> client.security()
                .apiKey()
                .create(CredentialDescriptionRequest.builder().build(), "key-2")
                .result(view, Optional.empty()));
    }
}
