package kassa_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

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

// theGateway is the program, built once.
var theGateway = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "kassa-gateway-")
	if err != nil {
		return "", err
	}
	atTheEnd = append(atTheEnd, func() { os.RemoveAll(folder) })
	program := filepath.Join(folder, "gateway")
	out, err := exec.Command("go", "build", "-o", program, "./examples/gateway").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return program, nil
})

func workers(t *testing.T, klarna *sandbox) (one, other worker, place string) {
	program, err := theGateway()
	must(t, err)
	place = database(t)
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
	return start(), start(), place
}

func (it worker) kill() {
	it.Helper()
	must(it, it.process.Process.Kill())
	_ = it.process.Wait()
}

// execute executes a statement in a database.
func execute(t testing.TB, place, statement string) {
	t.Helper()
	connection, err := pgx.Connect(context.Background(), place)
	must(t, err)
	defer connection.Close(context.Background())
	_, err = connection.Exec(context.Background(), statement)
	must(t, err)
}

func order(reference, basket string) kassa.M {
	return kassa.M{"reference": reference, "checkout": kassa.M{"basket": basket}}
}

func TestAWorkerDiesAndThePaymentGoesOn(t *testing.T) {
	klarna := shared(t)
	one, other, place := workers(t, klarna)
	// A journal that does not open, the first by its name: it keeps nobody from the others.
	execute(t, place, "insert into kassa_flow values ('0'); insert into kassa_line values ('0', 1, 'broken')")
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

	one.kill()
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

func TestACaptureWhoseAnswerIsNotSavedIsFoundOut(t *testing.T) {
	klarna := shared(t)
	one, other, place := workers(t, klarna)
	reference := "approved-" + kassa.FreshReference()
	one.post("/payments", order(reference, "b-17"))
	one.until(reference, "approved")

	execute(t, place, `create function fails() returns trigger language plpgsql as 'begin raise exception ''the disk is full''; end';
		create trigger fails before insert on kassa_line for each row when (new.line like '%"made":%') execute function fails()`)
	captures, half := "/payments/"+reference+"/captures", kassa.M{"reference": "parcel-1", "amount": 6_168}
	for range 2 {
		// The money is taken, and the database is gone: this is no refusal.
		status, said := one.call("POST", captures, half)
		equal(t, fmt.Sprint(status, " ", said["error_code"]), "503 UNKNOWN_YET")
	}

	one.kill()
	execute(t, place, "drop trigger fails on kassa_line")
	// Nobody asks: the other worker takes the ledger up.
	config := klarna.config()
	config.Installation = "gateway"
	client, err := kassa.New(config, open(t, place), kassa.NewHTTPTransport(klarna.seed.APIKey))
	must(t, err)
	defer client.Close()
	for range 300 {
		view, err := client.Look(soon(t), reference+"/ledger")
		must(t, err)
		if !view.Flag("busy") {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	view, err := client.Look(soon(t), reference+"/ledger")
	must(t, err)
	captured, _ := view.Number("captured")
	equal(t, fmt.Sprint(captured, " ", view.Flag("busy")), "6168 false")
	equal(t, fmt.Sprint(other.post(captures, half)["captured"]), "6168")
}

func TestALargeEventIsAcknowledgedAndFoundOutByAsking(t *testing.T) {
	klarna := shared(t)
	one, _, _ := workers(t, klarna)
	// Each of them is two bytes here, four where it is told, and more than 8,000 bytes are not passed on.
	body := bytes.Replace(delivery(kassa.FreshReference()), []byte("COMPLETED"), bytes.Repeat([]byte(`\"`), 2_500), 1)
	request, err := http.NewRequest("POST", one.url+"/webhooks", bytes.NewReader(body))
	must(t, err)
	request.Header.Set(kassa.KeyIDHeader, klarna.seed.SigningKeyID)
	request.Header.Set(kassa.SignatureHeader, signed(body, klarna.seed.SigningKey))
	response, err := http.DefaultClient.Do(request)
	must(t, err)
	must(t, response.Body.Close())
	equal(t, response.StatusCode, 202)

	status, _ := one.call("POST", "/payments", kassa.M{"reference": strings.Repeat("x", 2<<20)})
	equal(t, status, 400)
}
