package kassa_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"kassa"
	"kassa/models"
)

// Operations of the API, one by one.

func TestAReadGivesATypedAnswer(t *testing.T) {
	client := shared(t).client(t, &kassa.MemoryStore{})
	running, err := client.Open(soon(t), "payment", payment("approved-"+kassa.FreshReference()))
	must(t, err)
	paid, err := running.Run(soon(t))
	must(t, err)
	answer, err := client.Payment.Transaction.Read(paid.Text("payment_transaction_id")).Send(soon(t))
	must(t, err)
	equal(t, *answer.Value.Amount, 12_336)
	equal(t, answer.Value.State, models.PaymentTransactionStateAuthorized)
	equal(t, answer.Status(), 200)
	equal(t, strings.Contains(string(answer.Body), `"amount":12336`), true)
}

func TestWhatKlarnaRefusesIsAnErrorWithItsWords(t *testing.T) {
	client := shared(t).client(t, &kassa.MemoryStore{})
	_, err := client.Payment.Transaction.Read("krn:payment:eu1:transaction:none").Send(soon(t))
	var refused *kassa.CallRefused
	if !errors.As(err, &refused) {
		t.Fatal(err)
	}
	equal(t, refused.Status, 404)
	equal(t, refused.ErrorCode != "" && refused.ErrorID != "", true)
	equal(t, refused.Advice, "read_then_decide")
}

func TestAFileGoesUpAndComesDownAsBytes(t *testing.T) {
	klarna := shared(t)
	client := klarna.client(t, &kassa.MemoryStore{})
	running, err := client.Open(soon(t), "payment", payment("approved-"+kassa.FreshReference()))
	must(t, err)
	paid, err := running.Run(soon(t))
	must(t, err)
	transaction := paid.Text("payment_transaction_id")
	capture := &models.PaymentCaptureCreate{CaptureAmount: models.Of[int64](12_336)}
	_, err = client.Payment.Transaction.Capture(transaction, capture, kassa.FreshReference()).Send(soon(t))
	must(t, err)
	var dispute struct {
		ID string `json:"payment_dispute_id"`
	}
	must(t, klarna.control("POST", "disputes", kassa.M{"payment_transaction_id": transaction}, &dispute))
	file := make([]byte, 25_600)
	for n := range file {
		file[n] = byte(n)
	}
	upload := &models.UploadRequest{File: base64.StdEncoding.EncodeToString(file), Filename: "proof.pdf"}
	files := client.Dispute.Attachment
	up, err := files.Upload(dispute.ID, upload, kassa.FreshReference()).Send(soon(t))
	must(t, err)
	down, err := files.Download(dispute.ID, up.Value.PaymentDisputeAttachmentId).Send(soon(t))
	must(t, err)
	equal(t, bytes.Equal(down.Body, file), true)
}

func TestABodyIsCheckedWithoutACall(t *testing.T) {
	body := kassa.M{
		"request_payment_transaction": kassa.M{
			"amount": 12_336, "payment_transaction_reference": strings.Repeat("r", 300), "capture": "SOMEDAY"},
		"supplementary_purchase_data": kassa.M{"line_items": []kassa.M{{"name": "Pen", "quantity": 2, "total_amount": 3_998}}},
	}
	findings, err := kassa.CheckBody("payment.authorize", body)
	must(t, err)
	found := map[kassa.Rule]string{}
	for _, one := range findings {
		found[one.Rule] = fmt.Sprint(one.Pointer, " ", one.Severity, " ", one.Stops())
		equal(t, one.Message != "" && one.Remedy != "", true)
		equal(t, strings.Contains(fmt.Sprint(one), "SOMEDAY"), false)
		equal(t, (one.Remedy == "add the member") == (one.Rule == kassa.RuleRequired), true)
	}
	equal(t, len(findings), 4)
	equal(t, found[kassa.RuleRequired], " error true")
	equal(t, found[kassa.RuleChoice], "/request_payment_transaction/capture warning false")
	equal(t, found[kassa.RuleLength], "/request_payment_transaction/payment_transaction_reference error true")
	equal(t, found[kassa.RuleSum], " warning false")

	findings, err = kassa.CheckBody("capturePaymentTransaction", &models.PaymentCaptureCreate{CaptureAmount: models.Of[int64](1)})
	must(t, err)
	equal(t, len(findings), 0)
	findings, err = kassa.CheckBody("payment.authorize", "{")
	must(t, err)
	equal(t, findings[0].Rule, kassa.RuleJson)
	for operation, pointer := range map[string]string{"payment.steal": "/operation", "payment.transaction.read": "/body"} {
		_, err := kassa.CheckBody(operation, kassa.M{})
		var refused *kassa.Error
		equal(t, errors.As(err, &refused), true)
		equal(t, refused.Pointer, pointer)
	}
}

func TestWhatIsWrongIsRefusedBeforeItIsSent(t *testing.T) {
	klarna := shared(t)
	must(t, klarna.control("DELETE", "log", nil, nil))
	wrong := &models.CredentialDescriptionRequest{More: map[string]json.RawMessage{"description": json.RawMessage("7")}}
	_, err := klarna.client(t, &kassa.MemoryStore{}).Security.ApiKey.Create(wrong, kassa.FreshReference()).Send(soon(t))
	var refused *kassa.Error
	if !errors.As(err, &refused) {
		t.Fatal(err)
	}
	equal(t, refused.Class, kassa.ClassInput)
	equal(t, strings.HasPrefix(refused.Pointer, "/body/description"), true)
	var log []json.RawMessage
	must(t, klarna.control("GET", "log", nil, &log))
	equal(t, len(log), 0)
}

func TestASecretIsHandedOutOnceAndIsInNoPrint(t *testing.T) {
	store := &kassa.MemoryStore{}
	client := shared(t).client(t, store)
	body := &models.CredentialDescriptionRequest{Description: "till"}
	running, err := client.Security.ApiKey.Create(body, "key-1").Start(soon(t))
	must(t, err)
	view, err := running.RunUntil(soon(t), func(view kassa.View) bool { return view.State() == "answered" })
	must(t, err)
	taken, err := running.Take()
	must(t, err)
	_, rest, found := strings.Cut(string(taken.Bytes()), `"klarna_test_api_`)
	equal(t, found, true)
	secret := "klarna_test_api_" + rest[:strings.Index(rest, `"`)]
	_, err = running.Run(soon(t))
	must(t, err)
	taken2, err := running.Take()
	must(t, err)
	equal(t, taken2 == nil, true)
	lines, err := store.Read(soon(t), "key-1")
	must(t, err)
	for _, printed := range []string{
		fmt.Sprintf("%v %+v %#v %s", taken, *taken, taken, taken),
		string(view.JSON()),
		strings.Join(lines, "\n"),
		fmt.Sprintf("%+v %+v %#v", running, client, client),
	} {
		if strings.Contains(printed, secret) {
			t.Fatal(printed)
		}
	}
	transport := kassa.NewHTTPTransport(secret)
	equal(t, strings.Contains(fmt.Sprintf("%v %+v %#v", transport, transport, transport), secret), false)
	config := shared(t).config()
	equal(t, strings.Contains(fmt.Sprintf("%v %+v %#v", config, &config, config), journalKey), false)
}

func TestAnAnswerWithASecretIsHandedOutAtOnce(t *testing.T) {
	client := shared(t).client(t, &kassa.MemoryStore{})
	body := &models.CredentialDescriptionRequest{Description: "till"}
	answer, err := client.Security.ApiKey.Create(body, kassa.FreshReference()).Send(soon(t))
	must(t, err)
	equal(t, strings.Contains(string(answer.Body), "klarna_test_api_"), true)
}

func TestPrintsHoldNoPersonalData(t *testing.T) {
	address := models.Address{StreetAddress: "Hohe Straße 1", City: "Köln"}
	for _, printed := range []string{fmt.Sprint(address), fmt.Sprintf("%+v %#v %s %q", &address, address, address, address)} {
		if strings.Contains(printed, "Hohe") || !strings.Contains(printed, "city=***") {
			t.Fatal(printed)
		}
	}
	written, err := json.Marshal(address)
	must(t, err)
	equal(t, string(written), `{"street_address":"Hohe Straße 1","city":"Köln"}`)
}

func TestWhatThisVersionDoesNotKnowIsKept(t *testing.T) {
	const text = `{"amount":12336,"currency":7,"payment_transaction_reference":"","state":"FROZEN","colour":{"of":1.50}}`
	var read models.PaymentTransaction
	must(t, json.Unmarshal([]byte(text), &read))
	equal(t, read.State, models.PaymentTransactionState("FROZEN"))
	equal(t, read.State.Known(), false)
	equal(t, models.PaymentTransactionStateAuthorized.Known(), true)
	written, err := json.Marshal(read)
	must(t, err)
	var before, after map[string]json.RawMessage
	must(t, json.Unmarshal([]byte(text), &before))
	must(t, json.Unmarshal(written, &after))
	equal(t, len(after), len(before))
	for name, value := range before {
		equal(t, string(after[name]), string(value))
	}
}

type unplugged struct{}

func (unplugged) Send(context.Context, kassa.Call) kassa.Outcome {
	return kassa.Outcome{Lost: &kassa.Lost{Stage: kassa.LostUnknown, Why: "unplugged"}}
}

func TestAnOpenOutcomeIsNoRefusal(t *testing.T) {
	client, err := kassa.New(shared(t).config(), &kassa.MemoryStore{}, unplugged{})
	must(t, err)
	body := &models.CredentialDescriptionRequest{Description: "till"}
	_, err = client.Security.ApiKey.Create(body, kassa.FreshReference()).Send(soon(t))
	var unknown *kassa.CallUnknown
	if !errors.As(err, &unknown) {
		t.Fatal(err)
	}
	equal(t, unknown.Operation, "security.api_key.create")
	equal(t, unknown.Read != "", true)
}

func TestTheEndOfTheContextIsAnOpenOutcome(t *testing.T) {
	client, err := kassa.New(shared(t).config(), &kassa.MemoryStore{}, unplugged{})
	must(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	_, err = client.Payment.Transaction.Read("krn:payment:eu1:transaction:none").Send(ctx)
	var unknown *kassa.CallUnknown
	if !errors.As(err, &unknown) || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

func TestWhatReachedNobodyIsSaid(t *testing.T) {
	config := shared(t).config()
	config.BaseURL = "http://127.0.0.1:9"
	client, err := kassa.New(config, &kassa.MemoryStore{}, kassa.NewHTTPTransport("klarna_test_api_none"))
	must(t, err)
	request := client.Security.ApiKey.Create(&models.CredentialDescriptionRequest{Description: "till"}, "key-2")
	running, err := request.Start(soon(t))
	must(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	_, err = running.Run(ctx)
	equal(t, errors.Is(err, context.DeadlineExceeded), true)
	must(t, running.Command(kassa.M{"stop": kassa.M{}}))
	view, err := running.Run(soon(t))
	must(t, err)
	_, err = request.Result(view, nil)
	var notSent *kassa.NotSent
	equal(t, errors.As(err, &notSent), true)
}
