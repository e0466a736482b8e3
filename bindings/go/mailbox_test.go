package kassa_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kassa"
	"kassa/sqlitestore"
)

// endpoint gives a client that takes webhooks, as a process of its own on a store.
func (it *sandbox) endpoint(t testing.TB, store kassa.Store, pollMS int) *kassa.Client {
	t.Helper()
	config := it.config()
	config.Policy.PollFloorMS = pollMS
	transport := kassa.NewHTTPTransport(it.seed.APIKey)
	client, err := kassa.New(config, store, transport)
	must(t, err)
	t.Cleanup(transport.Close)
	t.Cleanup(client.Close)
	keys := map[string]kassa.Secret{it.seed.SigningKeyID: kassa.NewSecret(it.seed.SigningKey)}
	must(t, client.TakeWebhooks(kassa.WebhookConfig{SigningKeys: keys}))
	return client
}

// webhook gives a delivery as the sandbox signs it: body and signature.
func (it *sandbox) webhook(t testing.TB, kind string, payload kassa.M, id string) ([]byte, string) {
	t.Helper()
	metadata := kassa.M{"event_id": id, "event_type": kind, "live": false, "subject_account_id": it.seed.Account}
	body, err := json.Marshal(kassa.M{"metadata": metadata, "payload": payload})
	must(t, err)
	mac := hmac.New(sha256.New, []byte(it.seed.SigningKey))
	mac.Write(body)
	return body, hex.EncodeToString(mac.Sum(nil))
}

// completed delivers that the customer has approved.
func (it *sandbox) completed(t testing.TB, client *kassa.Client, reference, id string) kassa.Delivery {
	t.Helper()
	payload := kassa.M{"payment_request_reference": reference + "/1", "state": "COMPLETED"}
	var requests []struct {
		ID        string `json:"payment_request_id"`
		Reference string `json:"payment_request_reference"`
	}
	must(t, it.control("GET", "requests", nil, &requests))
	for _, request := range requests {
		if request.Reference == reference+"/1" {
			payload["payment_request_id"] = request.ID
		}
	}
	body, signature := it.webhook(t, "payment.request.state-change.completed", payload, id)
	delivery, err := client.Deliver(soon(t), body, it.seed.SigningKeyID, signature)
	must(t, err)
	return delivery
}

// mail gives what waits, as a text: flows, and ids of events of nobody.
func mail(t testing.TB, client *kassa.Client) string {
	t.Helper()
	flows, err := client.WithMail(soon(t))
	must(t, err)
	unclaimed, err := client.Unclaimed(soon(t))
	must(t, err)
	ids := []string{}
	for _, event := range unclaimed {
		ids = append(ids, event.EventID)
	}
	return strings.Join(flows, " ") + "; " + strings.Join(ids, " ")
}

func TestAWebhookForAFlowOfAnotherProcessWaitsForItAndIsTakenOnceByAll(t *testing.T) {
	klarna := shared(t)
	store, err := sqlitestore.Open(soon(t), filepath.Join(t.TempDir(), "journal.sqlite"))
	must(t, err)
	defer store.Close()
	reference := kassa.FreshReference()
	flow, id := reference+"/1", "e-"+reference
	begun, err := klarna.endpoint(t, store, 500).Open(soon(t), "payment", payment(reference))
	must(t, err)
	_, err = begun.RunUntil(soon(t), waiting)
	must(t, err)
	begun.Close()

	// A process that takes webhooks, and has never heard of the flow.
	receiver := klarna.endpoint(t, store, 500)
	first := klarna.completed(t, receiver, reference, id)
	equal(t, fmt.Sprint(first.Answer, first.Duplicate, first.Flows), "202 false ["+flow+"]")
	again := klarna.completed(t, receiver, reference, id)
	equal(t, fmt.Sprint(again.Answer, again.Duplicate, again.Flows), "200 true []")
	pending, err := receiver.Pending(soon(t))
	must(t, err)
	equal(t, strings.Join(pending, " "), flow)

	equal(t, klarna.approve(flow), true)
	worker := klarna.endpoint(t, store, 500)
	equal(t, klarna.completed(t, worker, reference, id).Answer, 200)
	equal(t, mail(t, worker), flow+"; ")
	running, err := worker.Resume(soon(t), flow)
	must(t, err)
	defer running.Close()
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.Text("paid"), "yes")
	equal(t, mail(t, worker), "; ")
	left, err := store.Pending(soon(t))
	must(t, err)
	equal(t, len(left), 0)
}

func TestWhatCameBeforeItsFlowWaitsForItAndAFlowThatRunsIsWoken(t *testing.T) {
	klarna := shared(t)
	reference := kassa.FreshReference()
	client := klarna.endpoint(t, &kassa.MemoryStore{}, 60_000)
	equal(t, len(klarna.completed(t, client, reference, "early").Flows), 0)
	equal(t, mail(t, client), "; early")
	running, err := client.Open(soon(t), "payment", payment(reference))
	must(t, err)
	defer running.Close()
	_, err = running.RunUntil(soon(t), waiting)
	must(t, err)
	equal(t, mail(t, client), "; ")
	// Opened once more and let go, it runs here all the same.
	beside, err := client.Open(soon(t), "payment", payment(reference))
	must(t, err)
	beside.Close()
	ended := make(chan string, 1)
	ctx := soon(t)
	go func() {
		view, _ := running.Run(ctx)
		ended <- view.Text("paid")
	}()
	equal(t, klarna.approve(reference+"/1"), true)
	// It would not ask for a minute.
	equal(t, strings.Join(klarna.completed(t, client, reference, kassa.FreshReference()).Flows, " "), reference+"/1")
	select {
	case paid := <-ended:
		equal(t, paid, "yes")
	case <-time.After(25 * time.Second):
		t.Fatal("the flow was not woken")
	}
}

func TestWhatNobodyIsCalledByIsListedUntilItIsSettled(t *testing.T) {
	klarna := shared(t)
	store := &kassa.MemoryStore{}
	body, signature := klarna.webhook(t, "settlement.payout.completed", kassa.M{"payout_id": "p-1"}, "e-payout")
	first, second := klarna.endpoint(t, store, 500), klarna.endpoint(t, store, 500)
	_, err := first.Deliver(soon(t), body, klarna.seed.SigningKeyID, signature)
	must(t, err)
	found, err := second.Unclaimed(soon(t))
	must(t, err)
	equal(t, len(found), 1)
	equal(t, string(found[0].Payload()), `{"payout_id":"p-1"}`)
	equal(t, fmt.Sprintf("%v %+v", found[0], found[0]), strings.Repeat(" Unclaimed{settlement.payout.completed e-payout}", 2)[1:])
	for _, wanted := range []bool{true, false} {
		settled, err := second.Settle(soon(t), "e-payout")
		must(t, err)
		equal(t, settled, wanted)
	}
	equal(t, mail(t, first)+mail(t, second), "; ; ")
	again, err := klarna.endpoint(t, store, 500).Deliver(soon(t), body, klarna.seed.SigningKeyID, signature)
	must(t, err)
	equal(t, again.Answer, 200)
}

func TestAForgedOneNeverCounts(t *testing.T) {
	klarna := shared(t)
	store := &kassa.MemoryStore{}
	client := klarna.endpoint(t, store, 500)
	body, signature := klarna.webhook(t, "settlement.payout.completed", kassa.M{}, "e-forged")
	for _, forged := range []struct{ body, id, signature string }{
		{string(body) + " ", klarna.seed.SigningKeyID, signature},
		{string(body), klarna.seed.SigningKeyID, ""},
		{string(body), "another", signature},
	} {
		_, err := client.Deliver(soon(t), []byte(forged.body), forged.id, forged.signature)
		var refused *kassa.Error
		equal(t, errors.As(err, &refused), true)
		equal(t, refused.Class, kassa.ClassWebhook)
	}
	equal(t, mail(t, client), "; ")
	left, err := store.Pending(context.Background())
	must(t, err)
	equal(t, len(left), 0)
	_, err = klarna.client(t, store).Deliver(soon(t), body, klarna.seed.SigningKeyID, signature)
	equal(t, errors.Is(err, kassa.ErrNoWebhooks), true)

	// The handler says the same.
	request := httptest.NewRequest("POST", "/webhooks", strings.NewReader(string(body)))
	request.Header.Set(kassa.KeyIDHeader, klarna.seed.SigningKeyID)
	request.Header.Set(kassa.SignatureHeader, "00")
	answer := httptest.NewRecorder()
	var told error
	client.WebhookHandler(func(err error) { told = err }).ServeHTTP(answer, request)
	equal(t, answer.Code, 400)
	var refused *kassa.Error
	equal(t, errors.As(told, &refused) && refused.Class == kassa.ClassWebhook, true)
}

func TestTheReportFollowsTheConfigurationAndTheTraffic(t *testing.T) {
	klarna := shared(t)
	profile := kassa.Profile{Paths: []string{"server_side"}, Channels: []string{"web"}, Dashboard: true}
	report := func(client *kassa.Client, profile kassa.Profile, traffic kassa.M) map[string]string {
		rows, err := client.Requirements(profile, traffic)
		must(t, err)
		equal(t, len(rows), 67)
		found := map[string]string{}
		for _, row := range rows {
			found[row.ID] = row.Verdict
		}
		return found
	}
	client := klarna.client(t, &kassa.MemoryStore{})
	rows := report(client, profile, nil)
	equal(t, rows["KNR-07"]+" "+rows["KNR-D19"], "duty not_shown")
	equal(t, report(client, profile, kassa.M{"client_certificate": true})["KNR-D19"], "met")
	shop := profile
	shop.Channels = []string{"store"}
	equal(t, fmt.Sprint(report(client, shop, nil)) == fmt.Sprint(rows), false)
	config := klarna.config()
	config.IntegrationMetadata = kassa.M{"integrator": kassa.M{"name": "EXAMPLE_PSP"}}
	other, err := kassa.New(config, &kassa.MemoryStore{}, kassa.NewHTTPTransport("k"))
	must(t, err)
	defer other.Close()
	equal(t, fmt.Sprint(report(other, profile, nil)) == fmt.Sprint(rows), false)
	shop.Channels = []string{"moon"}
	_, err = client.Requirements(shop, nil)
	var refused *kassa.Error
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Class, kassa.ClassInput)
}

// refusing is a store that fails once to put away a webhook that was heard.
type refusing struct {
	kassa.MemoryStore
	left int
}

func (it *refusing) Ended(ctx context.Context, reference string) error {
	if it.left > 0 && strings.HasPrefix(reference, "kassa-event/") {
		it.left--
		return errors.New("of the application")
	}
	return it.MemoryStore.Ended(ctx, reference)
}

func TestAStoreThatFailsTakesNoNoticeAlong(t *testing.T) {
	klarna, reference := shared(t), kassa.FreshReference()
	store := &refusing{left: 1}
	client := klarna.endpoint(t, store, 60_000)
	hidden := 0
	running, err := client.Open(soon(t), "payment", payment(reference), kassa.Hooks{Hide: func(kassa.Hide) { hidden++ }})
	must(t, err)
	defer running.Close()
	_, err = running.RunUntil(soon(t), waiting)
	must(t, err)
	equal(t, klarna.approve(reference+"/1"), true)
	klarna.completed(t, client, reference, "e-"+reference)
	_, err = running.Run(soon(t))
	equal(t, fmt.Sprint(err), "of the application")
	equal(t, hidden, 0)
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.State(), kassa.StateApproved)
	equal(t, hidden, 1)
}
