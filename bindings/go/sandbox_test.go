package kassa_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"

	"kassa"
)

const journalKey = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// sandbox is a Klarna of our own, see tests/sandbox. One serves all tests, and goes with them.
type sandbox struct {
	url  string
	seed struct {
		Account      string `json:"partner_account_id"`
		APIKey       string `json:"acquiring_partner_api_key"`
		SigningKeyID string `json:"signing_key_id"`
		SigningKey   string `json:"signing_key"`
	}
}

// atTheEnd is done when all tests are over.
var atTheEnd []func()

var theSandbox = sync.OnceValues(func() (*sandbox, error) {
	program := os.Getenv("KASSA_SANDBOX")
	if program == "" {
		program = "../../target/debug/kassa-sandbox"
	}
	process := exec.Command(program, "--listen", "127.0.0.1:0")
	process.Stderr = os.Stderr
	out, err := process.StdoutPipe()
	if err == nil {
		err = process.Start()
	}
	if err != nil {
		return nil, err
	}
	atTheEnd = append(atTheEnd, func() {
		process.Process.Kill()
		process.Wait()
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, err
	}
	made := &sandbox{url: strings.TrimSpace(strings.TrimPrefix(line, "listening on"))}
	return made, made.control("GET", "seed", nil, &made.seed)
})

func shared(t testing.TB) *sandbox {
	t.Helper()
	found, err := theSandbox()
	must(t, err)
	return found
}

// control makes a control call.
func (it *sandbox) control(method, path string, body, into any) error {
	var content io.Reader
	if body != nil {
		written, err := json.Marshal(body)
		if err != nil {
			return err
		}
		content = bytes.NewReader(written)
	}
	request, err := http.NewRequest(method, it.url+"/_sandbox/"+path, content)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	said, err := io.ReadAll(response.Body)
	if err != nil || into == nil {
		return err
	}
	return json.Unmarshal(said, into)
}

func (it *sandbox) config() kassa.Config {
	return kassa.Config{
		BaseURL:          it.url,
		Environment:      "test",
		Installation:     "gateway-1",
		PartnerAccountID: it.seed.Account,
		JournalKey:       kassa.NewSecret(journalKey),
		Policy:           &kassa.Policy{PollFloorMS: 500, TrustedClock: true},
	}
}

// client gives a client of it that keeps its journals in a store.
func (it *sandbox) client(t testing.TB, store kassa.Store) *kassa.Client {
	t.Helper()
	transport := kassa.NewHTTPTransport(it.seed.APIKey)
	client, err := kassa.New(it.config(), store, transport)
	must(t, err)
	t.Cleanup(transport.Close)
	t.Cleanup(client.Close)
	return client
}

// approve says that the customer approves the request of this reference, and whether there is one.
func (it *sandbox) approve(reference string) bool {
	var requests []struct {
		ID        string `json:"payment_request_id"`
		Reference string `json:"payment_request_reference"`
	}
	if it.control("GET", "requests", nil, &requests) != nil {
		return false
	}
	for _, request := range requests {
		if request.Reference == reference {
			return it.control("POST", "requests/"+request.ID+"/approve", kassa.M{}, nil) == nil
		}
	}
	return false
}

// transactions counts those of this reference.
func (it *sandbox) transactions(t testing.TB, reference string) int {
	t.Helper()
	var all []struct {
		Reference string `json:"payment_transaction_reference"`
	}
	must(t, it.control("GET", "transactions", nil, &all))
	found := 0
	for _, transaction := range all {
		if transaction.Reference == reference {
			found++
		}
	}
	return found
}

// payment is the spec of a payment that a customer approves by a QR code. Its flow is called like it, with /1 behind.
func payment(reference string) kassa.M {
	return kassa.M{
		"reference":        reference + "/1",
		"give_up_after_ms": 300_000,
		"authorize": kassa.M{
			"currency":                    "EUR",
			"request_payment_transaction": kassa.M{"amount": 12_336, "payment_transaction_reference": reference},
			"step_up_config": kassa.M{
				"payment_request_reference":   reference + "/1",
				"customer_interaction_config": kassa.M{"method": "QR_CODE"},
			},
		},
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func equal[T comparable](t testing.TB, found, wanted T) {
	t.Helper()
	if found != wanted {
		t.Fatalf("found %v, wanted %v", found, wanted)
	}
}
