package kassa_test

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"kassa"
)

func callTo(method, url string) kassa.Call {
	headers := []kassa.Header{{Name: "Idempotency-Key", Value: "one"}}
	return kassa.Call{Operation: "test", Method: method, URL: url, Headers: headers, Auth: "relay", ConnectMS: 2_000, TotalMS: 5_000}
}

// Package http repeats a request with an idempotency key, and any read, when a connection that was kept breaks.
func TestARequestIsNeverRepeatedByTheTransport(t *testing.T) {
	for _, method := range []string{"GET", "DELETE", "POST"} {
		t.Run(method, func(t *testing.T) {
			var came atomic.Int32
			server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
				if came.Add(1) > 1 {
					connection, _, err := response.(http.Hijacker).Hijack()
					must(t, err)
					connection.Close()
				}
			}))
			defer server.Close()
			transport := kassa.NewHTTPTransport("klarna_test_api_none")
			equal(t, transport.Send(context.Background(), callTo(method, server.URL)).Status, 200)
			outcome := transport.Send(context.Background(), callTo(method, server.URL))
			if outcome.Lost == nil {
				t.Fatal(outcome)
			}
			equal(t, outcome.Lost.Stage, kassa.LostUnknown)
			equal(t, came.Load(), 2)
		})
	}
}

// repeated is a transport whose first answers are replaced after they came.
type repeated struct {
	kassa.Transport
	instead []kassa.Outcome
}

func (it *repeated) Send(ctx context.Context, call kassa.Call) kassa.Outcome {
	outcome := it.Transport.Send(ctx, call)
	if len(it.instead) > 0 {
		outcome, it.instead = it.instead[0], it.instead[1:]
	}
	return outcome
}

func TestATransportThatReturnsNothingHasLostAnAnswer(t *testing.T) {
	klarna, reference := shared(t), "approved-"+kassa.FreshReference()
	var said []string
	transport := &repeated{kassa.NewHTTPTransport(klarna.seed.APIKey), []kassa.Outcome{{}, {Lost: &kassa.Lost{Why: "no stage"}}}}
	client, err := kassa.New(klarna.config(), &kassa.MemoryStore{}, transport)
	must(t, err)
	defer client.Close()
	client.Hooks.Sent = func(_ kassa.Call, outcome kassa.Outcome, _ time.Duration) { said = append(said, fmt.Sprint(outcome)) }
	running, err := client.Open(soon(t), "payment", payment(reference))
	must(t, err)
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.Paid(), "yes")
	equal(t, strings.Join(said, "\n"), "Outcome{lost: the transport returned an empty Outcome: it has neither Status nor Lost}\n"+
		"Outcome{lost: no stage}\nOutcome{200}")
	equal(t, klarna.transactions(t, reference), 1)
}

func TestARedirectIsAnAnswer(t *testing.T) {
	server := httptest.NewServer(http.RedirectHandler("http://127.0.0.1:9/", http.StatusTemporaryRedirect))
	defer server.Close()
	outcome := kassa.NewHTTPTransport("klarna_test_api_none").Send(context.Background(), callTo("GET", server.URL))
	equal(t, fmt.Sprint(outcome), "Outcome{307}")
}

func TestWhatWasNotSentIsToldFromWhatIsUnknown(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer silent.Close()
	transport := kassa.NewHTTPTransport("klarna_test_api_none")
	for address, stage := range map[string]kassa.Stage{
		"http://127.0.0.1:9":                   kassa.LostNotSent,
		"http://no.such.host.invalid":          kassa.LostNotSent,
		"http://" + silent.Addr().String():     kassa.LostUnknown,
		"https://" + silent.Addr().String():    kassa.LostNotSent,
		"http://127.0.0.1:9/%zz of no meaning": kassa.LostNotSent,
	} {
		call := callTo("GET", address)
		call.TotalMS = 300
		outcome := transport.Send(context.Background(), call)
		if outcome.Lost == nil || outcome.Lost.Stage != stage {
			t.Fatal(address, outcome)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(100*time.Millisecond, cancel)
	outcome := transport.Send(ctx, callTo("GET", "http://"+silent.Addr().String()))
	equal(t, outcome.Lost.Why, "given up")
}
