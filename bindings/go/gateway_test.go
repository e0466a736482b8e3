package kassa_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"kassa"
)

// The example gateway: two workers, of which one is killed in the middle of a payment.

type worker struct {
	testing.TB
	url     string
	process *exec.Cmd
}

func (it worker) call(method, path string, body any) (int, kassa.M) {
	it.Helper()
	written, err := json.Marshal(body)
	must(it, err)
	request, err := http.NewRequest(method, it.url+path, bytes.NewReader(written))
	must(it, err)
	response, err := http.DefaultClient.Do(request)
	must(it, err)
	defer response.Body.Close()
	var said kassa.M
	_ = json.NewDecoder(response.Body).Decode(&said)
	return response.StatusCode, said
}

func (it worker) post(path string, body any) kassa.M {
	it.Helper()
	status, said := it.call("POST", path, body)
	equal(it, status, 200)
	return said
}

func (it worker) until(reference, state string) kassa.M {
	it.Helper()
	var view kassa.M
	for range 300 {
		if _, view = it.call("GET", "/payments/"+reference, nil); view["state"] == state {
			return view
		}
		time.Sleep(100 * time.Millisecond)
	}
	it.Fatal("it is not "+state, view)
	return nil
}

func workers(t *testing.T, klarna *sandbox) (one, other worker) {
	program := filepath.Join(t.TempDir(), "gateway")
	out, err := exec.Command("go", "build", "-o", program, "./examples/gateway").CombinedOutput()
	if err != nil {
		t.Fatal(string(out))
	}
	place := database(t)
	start := func() worker {
		process := exec.Command(program)
		process.Env = append(os.Environ(), "DATABASE="+place, "KLARNA="+klarna.url, "ACCOUNT="+klarna.seed.Account,
			"API_KEY="+klarna.seed.APIKey, "JOURNAL_KEY="+journalKey, "SIGNING_KEY_ID="+klarna.seed.SigningKeyID,
			"SIGNING_KEY="+klarna.seed.SigningKey, "ADDRESS=127.0.0.1:0")
		out, err := process.StdoutPipe()
		must(t, err)
		must(t, process.Start())
		t.Cleanup(func() {
			process.Process.Kill()
			process.Wait()
		})
		line, err := bufio.NewReader(out).ReadString('\n')
		must(t, err)
		return worker{t, strings.TrimSpace(strings.TrimPrefix(line, "listening on")), process}
	}
	return start(), start()
}

func order(reference, basket string) kassa.M {
	return kassa.M{"reference": reference, "checkout": kassa.M{"basket": basket}}
}

func TestAWorkerDiesAndThePaymentGoesOn(t *testing.T) {
	klarna := shared(t)
	one, other := workers(t, klarna)
	must(t, klarna.control("POST", "webhooks", kassa.M{"url": other.url + "/webhooks"}, nil))

	cancelled := kassa.FreshReference()
	one.post("/payments", order(cancelled, "b-18"))
	other.post("/payments/"+cancelled+"/cancel", nil)
	equal(t, fmt.Sprint(other.until(cancelled, "canceled")["paid"]), "no")

	reference := kassa.FreshReference()
	view := one.post("/payments", order(reference, "b-17"))
	equal(t, fmt.Sprint(view["state"], " ", view["paid"]), "awaiting_customer unknown")
	again := other.post("/payments", order(reference, "b-17"))
	equal(t, again["payment_request_id"], view["payment_request_id"])

	must(t, one.process.Process.Kill())
	one.process.Wait()
	equal(t, klarna.approve(reference), true)
	equal(t, fmt.Sprint(other.until(reference, "approved")["paid"]), "yes")

	captures, half := "/payments/"+reference+"/captures", kassa.M{"reference": "parcel-1", "amount": 6_168}
	for range 2 {
		equal(t, fmt.Sprint(other.post(captures, half)["captured"]), "6168")
	}
	status, _ := other.call("POST", captures, kassa.M{"reference": "parcel-2", "amount": 6_169})
	equal(t, status, 400)
	back := other.post("/payments/"+reference+"/refunds", kassa.M{"reference": "return-1", "amount": 2_056})
	equal(t, fmt.Sprint(back["refunded"]), "2056")
	equal(t, klarna.transactions(t, reference), 1)

	for path, wanted := range map[string]int{"/payments": 400, "/payments/none/cancel": 404, "/webhooks": 400} {
		status, _ = other.call("POST", path, order("x", "none"))
		equal(t, status, wanted)
	}
}
