package kassa_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"kassa"
	"kassa/models"
)

// What nobody should read is in no print, whichever package makes it. JSON is closed where nothing needs it as JSON.

const secret = "s3cr3t"

func TestNothingSecretIsPrintedOrLogged(t *testing.T) {
	keys := map[string]kassa.Secret{"key-1": kassa.NewSecret(secret)}
	body := `{"payload":{"customer":"` + secret + `"}}`
	url := "https://pay.example/" + secret
	config := kassa.Config{BaseURL: "https://k.example", Environment: "test", Installation: "i", JournalKey: kassa.NewSecret(secret)}
	closed := []any{
		config, &config, kassa.WebhookConfig{SigningKeys: keys}, kassa.InboxConfig{Environment: "test", SigningKeys: keys},
		kassa.Call{Operation: "o", URL: url, Body: &body}, kassa.Outcome{Status: 200, Body: []byte(secret)}, kassa.Taken{},
		&kassa.Answer[models.ApiKeyCredentialCreated]{Value: models.ApiKeyCredentialCreated{More: map[string]json.RawMessage{
			"key": json.RawMessage(`"` + secret + `"`),
		}}, Body: []byte(secret)},
		kassa.NewHTTPTransport(secret),
	}
	logged := append([]any{
		kassa.Show{Screen: 1, Kind: "qr", URL: url}, kassa.Save{Lines: []string{secret}}, kassa.Form{Bytes: []byte(secret)},
		kassa.Unclaimed{EventID: "e", Body: body}, &kassa.Event{ID: "e", Payload: json.RawMessage(body)},
		models.Address{StreetAddress: secret}, &models.Address{StreetAddress: secret},
	}, closed...)
	for _, value := range logged {
		var out bytes.Buffer
		slog.New(slog.NewJSONHandler(&out, nil)).Info("seen", "value", value)
		slog.New(slog.NewTextHandler(&out, nil)).Info("seen", "value", value)
		fmt.Fprintf(&out, "%v %+v %#v %s %q", value, value, value, value, value)
		silent(t, value, out.String())
	}
	for _, value := range closed {
		written, err := json.Marshal(map[string]any{"nested": value})
		must(t, err)
		silent(t, value, string(written))
	}
}

// Package fmt prints an address, and does not go to it.
func TestWhatAStructOfTheApplicationPointsToIsNotPrinted(t *testing.T) {
	type server struct{ body *models.Address }
	value := server{&models.Address{StreetAddress: secret}}
	var out bytes.Buffer
	slog.New(slog.NewTextHandler(&out, nil)).Info("seen", "value", value)
	fmt.Fprintf(&out, "%v %+v %#v", value, value, value)
	silent(t, value, out.String())
}

// Package fmt asks no member that is not exported how it is printed, and package json asks those that are.
func TestAKeyIsInNoPrintWhereverItStands(t *testing.T) {
	key := kassa.NewSecret(secret)
	keys := map[string]kassa.Secret{"key-1": key}
	config, webhook := kassa.Config{JournalKey: key}, kassa.WebhookConfig{SigningKeys: keys}
	type server struct {
		config    kassa.Config
		webhook   kassa.WebhookConfig
		inbox     kassa.InboxConfig
		transport kassa.HTTPTransport
		key       kassa.Secret
		keys      map[string]kassa.Secret
		list      []kassa.Secret
		any       any
	}
	type open struct {
		Config  kassa.Config
		Webhook kassa.WebhookConfig
		Inbox   kassa.InboxConfig
		Key     kassa.Secret
		Keys    map[string]kassa.Secret
		Any     any
	}
	inbox := kassa.InboxConfig{SigningKeys: keys}
	hidden := server{config, webhook, inbox, *kassa.NewHTTPTransport(secret), key, keys, []kassa.Secret{key}, config}
	shown := open{config, webhook, inbox, key, keys, config}
	for _, value := range []any{hidden, &hidden, shown, &shown, []server{hidden}, map[string]open{"one": shown}, key, &key, keys} {
		var out bytes.Buffer
		slog.New(slog.NewTextHandler(&out, nil)).Info("seen", "value", value)
		slog.New(slog.NewJSONHandler(&out, nil)).Info("seen", "value", value)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%p", "%t"} {
			fmt.Fprintf(&out, verb, value)
		}
		written, err := json.Marshal(value)
		must(t, err)
		silent(t, value, out.String()+string(written))
		for _, bytes := range []string{"733363723374", "115 51 99 114 51 116"} {
			equal(t, strings.Contains(strings.ToLower(out.String()), bytes), false)
		}
	}
	equal(t, key.Reveal(), secret)
	equal(t, kassa.Secret{}.Reveal(), "")
	var read kassa.Config
	must(t, json.Unmarshal([]byte(`{"journal_key":"`+secret+`"}`), &read))
	equal(t, read.JournalKey.Reveal(), secret)
}

// silent fails where a text holds the secret, or its bytes as package json writes them.
func silent(t *testing.T, value any, said string) {
	t.Helper()
	if strings.Contains(said, secret) || strings.Contains(said, "czNjcjN0") {
		t.Errorf("%T tells too much: %s", value, said)
	}
}

func TestAViewIsJSONForARelayAndNotForALog(t *testing.T) {
	running, err := shared(t).client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	view, err := running.RunUntil(soon(t), waiting)
	must(t, err)
	var out bytes.Buffer
	slog.New(slog.NewJSONHandler(&out, nil)).Info("seen", "view", view)
	equal(t, strings.Contains(out.String(), "awaiting_customer"), true)
	equal(t, strings.Contains(out.String(), view.StepUp().URL), false)
	// In a member that is not exported, package fmt asks nobody how it is printed.
	type page struct{ view any }
	type shop struct{ view kassa.View }
	for _, value := range []any{page{view}, shop{view}, &shop{view}} {
		slog.New(slog.NewTextHandler(&out, nil)).Info("seen", "value", value)
		fmt.Fprintf(&out, "%v %+v %#v", value, value, value)
	}
	equal(t, strings.Contains(out.String(), view.StepUp().URL), false)
	equal(t, strings.Contains(out.String(), strings.Trim(fmt.Sprint([]byte(view.StepUp().URL)), "[]")), false)
	written, err := json.Marshal(kassa.View{})
	must(t, err)
	equal(t, string(written), "null")
	equal(t, kassa.View{}.State(), "")
	written, err = json.Marshal(view)
	must(t, err)
	equal(t, strings.Contains(string(written), view.StepUp().URL), true)
}

func TestAConfigurationThatWasWrittenIsRefused(t *testing.T) {
	written, err := json.Marshal(shared(t).config())
	must(t, err)
	equal(t, strings.Contains(string(written), `"journal_key":"***"`), true)
	_, err = kassa.New(string(written), &kassa.MemoryStore{}, kassa.NewHTTPTransport("k"))
	if err == nil {
		t.Fatal("a journal was to be sealed with what is printed in place of the key")
	}
	config := shared(t).config()
	client, err := kassa.New(&config, &kassa.MemoryStore{}, kassa.NewHTTPTransport("k"))
	must(t, err)
	client.Close()
}
