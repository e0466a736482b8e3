package kassa_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"kassa"
	"kassa/models"
)

const (
	keyID      = "krn:partner:global:notification:signing-key:7f3c"
	signingKey = "example-signing-key"
)

func delivery(id string) []byte {
	return fmt.Appendf(nil, `{"metadata":{"event_id":"%s","event_type":"payment.request.state-change.completed","event_version":"v2",`+
		`"occurred_at":"2026-01-02T03:04:04Z","live":false},"payload":{"payment_request_id":"krn:r","state":"COMPLETED"}}`, id)
}

func sign(body []byte) string { return signed(body, signingKey) }

func signed(body []byte, key string) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

func newInbox(t testing.TB) *kassa.Inbox {
	inbox, err := kassa.NewInbox(kassa.InboxConfig{Environment: "test", SigningKeys: map[string]kassa.Secret{keyID: kassa.NewSecret(signingKey)}})
	must(t, err)
	t.Cleanup(inbox.Close)
	return inbox
}

func TestAGenuineDeliveryCountsOnce(t *testing.T) {
	inbox, body := newInbox(t), delivery("99bf6248")
	event, err := inbox.Verify(body, keyID, sign(body))
	must(t, err)
	equal(t, event.Type, "payment.request.state-change.completed")
	equal(t, event.Duplicate, false)
	typed, ok := event.Typed().(*models.PaymentRequestPayload)
	equal(t, ok, true)
	equal(t, typed.PaymentRequestId, "krn:r")
	must(t, inbox.Remember(event))
	again, err := inbox.Verify(body, keyID, sign(body))
	must(t, err)
	equal(t, again.Duplicate, true)
}

func TestOneByteMoreAndItDoesNotCount(t *testing.T) {
	inbox, body := newInbox(t), delivery("99bf6249")
	_, err := inbox.Verify(append(body[:len(body):len(body)], ' '), keyID, sign(body))
	var refused *kassa.Error
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Class, kassa.ClassWebhook)
	_, err = inbox.Verify(body, keyID, "")
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Code, kassa.CodeWebhookNoSignature)
}

func TestWhatCannotBeKeptIsNotAcknowledged(t *testing.T) {
	inbox, body := newInbox(t), delivery("99bf6250")
	full := errors.New("the disk is full")
	receive := func(signature string, keeps error) (int, error) {
		return inbox.Receive(context.Background(), body, keyID, signature, func(context.Context, *kassa.Event) error { return keeps })
	}
	status, err := receive(sign(body), full)
	equal(t, status, 500)
	equal(t, errors.Is(err, full), true)
	for _, wanted := range []int{202, 200} {
		status, err = receive(sign(body), nil)
		must(t, err)
		equal(t, status, wanted)
	}
	status, err = receive("00", nil)
	equal(t, status, 400)
	var refused *kassa.Error
	equal(t, errors.As(err, &refused) && refused.Class == kassa.ClassWebhook, true)
}

func TestTheHandlerTakesWhatTheSandboxSigns(t *testing.T) {
	klarna := shared(t)
	inbox, err := kassa.NewInbox(kassa.InboxConfig{
		Environment: "test", SigningKeys: map[string]kassa.Secret{klarna.seed.SigningKeyID: kassa.NewSecret(klarna.seed.SigningKey)},
	})
	must(t, err)
	var lock sync.Mutex
	came := map[string]bool{}
	server := httptest.NewServer(inbox.Handler(func(_ context.Context, event *kassa.Event) error {
		lock.Lock()
		defer lock.Unlock()
		came[event.Type] = true
		return nil
	}, nil))
	defer server.Close()
	must(t, klarna.control("POST", "webhooks", kassa.M{"url": server.URL}, nil))
	running, err := klarna.client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment("approved-"+kassa.FreshReference()))
	must(t, err)
	_, err = running.Run(soon(t))
	must(t, err)
	for range 300 {
		lock.Lock()
		found := came["payment.transaction.state-change.authorized"]
		lock.Unlock()
		if found {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal(came)
}
