// Gateway takes checkouts, serves the relay of a checkout page, receives webhooks, captures and refunds: net/http on PostgreSQL.
//
// Run as many workers as you like, of which any may be killed at any moment: a flow belongs to the worker that holds its lease, and when that
// worker dies, another takes the flow from its journal.
//
//	DATABASE=postgres://... KLARNA=https://api-global.test.klarna.com ACCOUNT=krn:... API_KEY=... JOURNAL_KEY=... \
//	SIGNING_KEY_ID=... SIGNING_KEY=... ADDRESS=127.0.0.1:8000 go run ./examples/gateway
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"kassa"
	"kassa/pgstore"
)

// What the baskets cost, in minor units. Yours come from your shop, never from the page.
var prices = map[string]int{"b-17": 12_336, "b-18": 990}

const (
	channel = "kassa_gateway"
	// PostgreSQL passes on less than 8,000 bytes.
	toldBytes = 7_999
	// A larger body is none of ours.
	bodyBytes = 1 << 20
)

type gateway struct {
	pool    *pgxpool.Pool
	store   *pgstore.Store
	client  *kassa.Client
	inbox   *kassa.Inbox
	lock    sync.Mutex
	running map[string]*kassa.Running
}

func main() {
	ctx := context.Background()
	made, err := open(ctx)
	if err != nil {
		log.Fatal(err)
	}
	go made.adopt(ctx)
	go made.listen(ctx)
	listener, err := net.Listen("tcp", os.Getenv("ADDRESS"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening on http://" + listener.Addr().String())
	server := http.Server{Handler: made.routes(), ReadHeaderTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}

func open(ctx context.Context) (*gateway, error) {
	pool, err := pgxpool.New(ctx, os.Getenv("DATABASE"))
	if err != nil {
		return nil, err
	}
	store, err := pgstore.With(ctx, pool)
	if err != nil {
		return nil, err
	}
	config := kassa.Config{
		BaseURL:          os.Getenv("KLARNA"),
		Environment:      "test",
		Installation:     "gateway",
		PartnerAccountID: os.Getenv("ACCOUNT"),
		JournalKey:       kassa.NewSecret(os.Getenv("JOURNAL_KEY")),
		Policy:           &kassa.Policy{TrustedClock: true},
	}
	client, err := kassa.New(config, store, kassa.NewHTTPTransport(os.Getenv("API_KEY")))
	if err != nil {
		return nil, err
	}
	keys := map[string]kassa.Secret{os.Getenv("SIGNING_KEY_ID"): kassa.NewSecret(os.Getenv("SIGNING_KEY"))}
	inbox, err := kassa.NewInbox(kassa.InboxConfig{Environment: "test", SigningKeys: keys})
	return &gateway{pool: pool, store: store, client: client, inbox: inbox, running: map[string]*kassa.Running{}}, err
}

func (it *gateway) routes() http.Handler {
	routes := http.NewServeMux()
	handle := func(pattern string, what func(*http.Request) (any, error)) {
		routes.HandleFunc(pattern, func(response http.ResponseWriter, request *http.Request) {
			request.Body = http.MaxBytesReader(response, request.Body, bodyBytes)
			body, err := what(request)
			answer(response, body, err)
		})
	}
	handle("POST /payments", it.begin)
	handle("GET /payments/{reference}", func(request *http.Request) (any, error) {
		return it.view(request.Context(), request.PathValue("reference"))
	})
	handle("POST /payments/{reference}/cancel", it.cancel)
	handle("POST /payments/{reference}/captures", func(request *http.Request) (any, error) { return it.move(request, "capture") })
	handle("POST /payments/{reference}/refunds", func(request *http.Request) (any, error) { return it.move(request, "refund") })
	routes.HandleFunc("POST /webhooks", it.webhook)
	return routes
}

// problem is an answer that is none of the good ones.
type problem struct {
	Status  int    `json:"-"`
	Code    string `json:"error_code"`
	Message string `json:"error_message,omitempty"`
}

func (it problem) Error() string { return it.Code }

func answer(response http.ResponseWriter, body any, err error) {
	var wrong problem
	var refused *kassa.Error
	status := http.StatusOK
	switch {
	case errors.As(err, &wrong):
		status, body = wrong.Status, wrong
	case errors.Is(err, kassa.ErrNoSuchFlow):
		status, body = http.StatusNotFound, problem{Code: "RESOURCE_NOT_FOUND"}
	case errors.As(err, &refused) && (refused.IsInput() || refused.Class == kassa.ClassUsage):
		status, body = http.StatusBadRequest, problem{Code: refused.Name, Message: refused.Error()}
	case err != nil:
		// It may have been done all the same: the same again, under the same reference, tells.
		log.Print(err)
		status, body = http.StatusServiceUnavailable, problem{Code: "UNKNOWN_YET"}
	}
	response.Header().Set("Content-Type", "application/json")
	response.WriteHeader(status)
	json.NewEncoder(response).Encode(body)
}

// begin begins a payment; the same reference again is the same payment.
func (it *gateway) begin(request *http.Request) (any, error) {
	var order struct {
		Reference string            `json:"reference"`
		Checkout  map[string]string `json:"checkout"`
	}
	amount := 0
	if err := json.NewDecoder(request.Body).Decode(&order); err == nil {
		amount = prices[order.Checkout["basket"]]
	}
	if amount == 0 {
		return nil, problem{http.StatusBadRequest, "VALIDATION_ERROR", "there is no such basket"}
	}
	// The payment outlives the request.
	err := it.drive(context.WithoutCancel(request.Context()), order.Reference, kassa.M{
		"reference":        order.Reference,
		"give_up_after_ms": 600_000,
		"authorize": kassa.M{
			"currency":                    "EUR",
			"request_payment_transaction": kassa.M{"amount": amount, "payment_transaction_reference": order.Reference},
			"step_up_config": kassa.M{
				"payment_request_reference":   order.Reference,
				"customer_interaction_config": kassa.M{"method": "QR_CODE"},
			},
		},
	})
	if err != nil {
		return nil, err
	}
	for range 50 {
		view, err := it.view(request.Context(), order.Reference)
		// Where there is none, the other worker, whose it is, has saved nothing yet.
		if err == nil && view.State() != "authorizing" {
			return view, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return it.view(request.Context(), order.Reference)
}

// cancel asks for an end. Whether it came in time shows in the view.
func (it *gateway) cancel(request *http.Request) (any, error) {
	view, err := it.view(request.Context(), request.PathValue("reference"))
	if err != nil {
		return nil, err
	}
	return view, it.tell(request.Context(), said{Cancel: request.PathValue("reference")})
}

// move takes money, or gives some back; the same reference again is the same capture or refund.
func (it *gateway) move(request *http.Request, what string) (any, error) {
	ctx, reference := request.Context(), request.PathValue("reference")
	var order struct {
		Reference string `json:"reference"`
		Amount    int64  `json:"amount"`
	}
	if err := json.NewDecoder(request.Body).Decode(&order); err != nil {
		return nil, problem{http.StatusBadRequest, "VALIDATION_ERROR", "reference and amount are needed"}
	}
	view, err := it.view(ctx, reference)
	if err != nil {
		return nil, err
	}
	if view.Paid() != "yes" {
		return nil, problem{http.StatusConflict, "NOT_PAID", view.State()}
	}
	amount, _ := view.Number("amount")
	lease, err := it.lease(ctx, reference+"/ledger")
	if err != nil {
		return nil, err
	}
	defer lease.Close()
	ledger, err := it.client.Open(ctx, "transaction", kassa.M{
		"reference":              reference + "/ledger",
		"payment_transaction_id": view.Text("payment_transaction_id"),
		"amount":                 amount,
		"currency":               view.Text("currency"),
	})
	if err != nil {
		return nil, err
	}
	defer ledger.Close()
	if err := ledger.Command(kassa.M{what: kassa.M{"reference": order.Reference, "amount": order.Amount}}); err != nil {
		return nil, err
	}
	return ledger.RunUntil(ctx, func(view kassa.View) bool { return !view.Flag("busy") })
}

// lease waits for the right to drive a flow.
func (it *gateway) lease(ctx context.Context, reference string) (*pgstore.Lease, error) {
	for {
		lease, err := it.store.Lease(ctx, reference)
		if lease != nil || err != nil {
			return lease, err
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// webhook takes a delivery. It only makes flows faster, so it is passed on and not kept.
func (it *gateway) webhook(response http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, bodyBytes))
	if err != nil {
		response.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	news := said{Body: string(body), KeyID: request.Header.Get(kassa.KeyIDHeader), Signature: request.Header.Get(kassa.SignatureHeader)}
	status, err := it.inbox.Receive(request.Context(), body, news.KeyID, news.Signature, func(ctx context.Context, _ *kassa.Event) error {
		return it.tell(ctx, news)
	})
	if err != nil {
		log.Print(err)
	}
	response.WriteHeader(status)
}

// view tells how a payment stands.
func (it *gateway) view(ctx context.Context, reference string) (kassa.View, error) {
	if running := it.find(reference); running != nil {
		if view, err := running.View(); err == nil {
			return view, nil
		}
	}
	return it.client.Look(ctx, reference)
}

func (it *gateway) find(reference string) *kassa.Running {
	it.lock.Lock()
	defer it.lock.Unlock()
	return it.running[reference]
}
