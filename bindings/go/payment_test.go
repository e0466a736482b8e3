package kassa_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"kassa"
)

// Payments: the promises of the core hold through the binding, over real HTTP and real databases.

func soon(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func waiting(view kassa.View) bool { return view.State() == "awaiting_customer" }

func settled(view kassa.View) bool { return !view.Flag("busy") }

func TestACustomerApprovesAndTheMoneyIsTakenOnce(t *testing.T) {
	eachDatabase(t, func(t *testing.T, place string) {
		klarna, reference := shared(t), kassa.FreshReference()
		client := klarna.client(t, open(t, place))
		var seen []kassa.Show
		running, err := client.Open(soon(t), "payment", payment(reference), kassa.Hooks{Show: func(screen kassa.Show) {
			seen = append(seen, screen)
			klarna.approve(reference + "/1")
		}})
		must(t, err)
		view, err := running.Run(soon(t))
		must(t, err)
		equal(t, view.State()+" "+view.Paid(), "approved yes")
		amount, _ := view.Number("amount")
		equal(t, amount, 12_336)
		equal(t, seen[0].Kind, "qr")
		pending, err := client.Pending(soon(t))
		must(t, err)
		equal(t, len(pending), 0)
		again, err := client.Open(soon(t), "payment", payment(reference))
		must(t, err)
		same, err := again.Run(soon(t))
		must(t, err)
		equal(t, same.Text("payment_transaction_id"), view.Text("payment_transaction_id"))
		equal(t, klarna.transactions(t, reference), 1)
	})
}

func TestAReferenceIsOneThing(t *testing.T) {
	eachDatabase(t, func(t *testing.T, place string) {
		reference := "approved-" + kassa.FreshReference()
		client, spec := shared(t).client(t, open(t, place)), payment(reference)
		running, err := client.Open(soon(t), "payment", spec)
		must(t, err)
		paid, err := running.Run(soon(t))
		must(t, err)
		other := payment(reference)
		other["authorize"].(kassa.M)["request_payment_transaction"].(kassa.M)["amount"] = 99
		ledger := kassa.M{
			"reference": reference + "/1", "payment_transaction_id": paid.Text("payment_transaction_id"), "amount": 12_336, "currency": "EUR",
		}
		for _, again := range []struct {
			kind, pointer string
			spec          kassa.M
		}{
			{"payment", "/authorize/request_payment_transaction/amount", other},
			{"transaction", "/reference", ledger},
		} {
			_, err := client.Open(soon(t), again.kind, again.spec)
			var refused *kassa.Error
			equal(t, errors.As(err, &refused), true)
			equal(t, refused.Code, kassa.CodeReferenceReused)
			equal(t, refused.Pointer, again.pointer)
		}
		// What does not make it another payment may change.
		spec["give_up_after_ms"] = 60_000
		running, err = client.Open(soon(t), "payment", spec)
		must(t, err)
		view, err := running.Run(soon(t))
		must(t, err)
		equal(t, view.Text("payment_transaction_id"), paid.Text("payment_transaction_id"))
	})
}

func TestALostAnswerDoesNotMakeASecondPayment(t *testing.T) {
	klarna, reference := shared(t), "approved-"+kassa.FreshReference()
	lost := kassa.M{"match": kassa.M{"operation": "authorizePayment"}, "times": 2, "fault": kassa.M{"kind": "drop_after"}}
	must(t, klarna.control("POST", "faults", lost, nil))
	running, err := klarna.client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(reference))
	must(t, err)
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.Paid(), "yes")
	equal(t, klarna.transactions(t, reference), 1)
}

func TestWhoComesSecondIsFenced(t *testing.T) {
	eachDatabase(t, func(t *testing.T, place string) {
		klarna, reference := shared(t), kassa.FreshReference()
		first, err := klarna.client(t, open(t, place)).Open(soon(t), "payment", payment(reference))
		must(t, err)
		view, err := first.RunUntil(soon(t), waiting)
		must(t, err)
		equal(t, view.StepUp().Kind, "qr")
		equal(t, view.Problem() == nil, true)
		equal(t, view.Paid(), "unknown")

		second := klarna.client(t, open(t, place))
		pending, err := second.Pending(soon(t))
		must(t, err)
		equal(t, strings.Join(pending, " "), reference+"/1")
		view, err = second.Look(soon(t), reference+"/1")
		must(t, err)
		equal(t, view.State(), "awaiting_customer")
		_, err = second.Look(soon(t), "none")
		equal(t, errors.Is(err, kassa.ErrNoSuchFlow), true)
		found, err := second.Resume(soon(t), reference+"/1")
		must(t, err)
		_, err = found.RunUntil(soon(t), waiting)
		must(t, err)
		klarna.approve(reference + "/1")
		view, err = found.Run(soon(t))
		must(t, err)
		equal(t, view.Paid(), "yes")
		_, err = first.Run(soon(t))
		equal(t, errors.Is(err, kassa.ErrFenced), true)
		equal(t, klarna.transactions(t, reference), 1)
	})
}

func TestProcessesThatBeginTheSamePaymentTogetherMakeOne(t *testing.T) {
	eachDatabase(t, func(t *testing.T, place string) {
		klarna, reference := shared(t), "approved-"+kassa.FreshReference()
		var threads sync.WaitGroup
		came := make([]string, 4)
		begin := make(chan struct{})
		for n := range came {
			client := klarna.client(t, open(t, place))
			threads.Add(1)
			go func() {
				defer threads.Done()
				<-begin
				running, err := client.Open(soon(t), "payment", payment(reference))
				if err == nil {
					var view kassa.View
					view, err = running.Run(soon(t))
					came[n] = view.Paid()
				}
				if err != nil {
					came[n] = err.Error()
				}
			}()
		}
		close(begin)
		threads.Wait()
		for _, each := range came {
			if each != "yes" && each != kassa.ErrFenced.Error() {
				t.Error(each)
			}
		}
		last, err := klarna.client(t, open(t, place)).Resume(soon(t), reference+"/1")
		must(t, err)
		view, err := last.Run(soon(t))
		must(t, err)
		equal(t, view.Paid(), "yes")
		equal(t, klarna.transactions(t, reference), 1)
	})
}

func TestACancelFromAnotherGoroutineEndsTheWait(t *testing.T) {
	running, err := shared(t).client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	_, err = running.RunUntil(soon(t), waiting)
	must(t, err)
	time.AfterFunc(200*time.Millisecond, func() { running.Command(kassa.M{"cancel": kassa.M{}}) })
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.State()+" "+view.Paid(), "canceled no")
}

func TestWhenTheContextEndsTheFlowLetsGoAndGoesOnLater(t *testing.T) {
	klarna, reference := shared(t), kassa.FreshReference()
	running, err := klarna.client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(reference))
	must(t, err)
	_, err = running.RunUntil(soon(t), waiting)
	must(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	view, err := running.Run(ctx)
	equal(t, errors.Is(err, context.DeadlineExceeded), true)
	equal(t, view.State()+" "+view.Paid(), "awaiting_customer unknown")
	klarna.approve(reference + "/1")
	view, err = running.Run(soon(t))
	must(t, err)
	equal(t, view.Paid(), "yes")
}

func TestCapturesAndRefundsKeepToTheLedger(t *testing.T) {
	klarna, reference := shared(t), "approved-"+kassa.FreshReference()
	client := klarna.client(t, &kassa.MemoryStore{})
	paying, err := client.Open(soon(t), "payment", payment(reference))
	must(t, err)
	paid, err := paying.Run(soon(t))
	must(t, err)
	ledger, err := client.Open(soon(t), "transaction", kassa.M{
		"reference":              reference,
		"payment_transaction_id": paid.Text("payment_transaction_id"),
		"amount":                 12_336,
		"currency":               "EUR",
	})
	must(t, err)
	must(t, ledger.Command(kassa.M{"capture": kassa.M{"reference": "parcel-1", "amount": 6_168}}))
	view, err := ledger.RunUntil(soon(t), settled)
	must(t, err)
	captured, _ := view.Number("captured")
	remaining, _ := view.Number("remaining")
	equal(t, captured, 6_168)
	equal(t, remaining, 6_168)
	err = ledger.Command(kassa.M{"capture": kassa.M{"reference": "parcel-2", "amount": 6_169}})
	var refused *kassa.Error
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Code, kassa.CodeExceedsRemaining)
	must(t, ledger.Command(kassa.M{"refund": kassa.M{"reference": "return-1", "amount": 2_056}}))
	view, err = ledger.RunUntil(soon(t), settled)
	must(t, err)
	refunded, _ := view.Number("refunded")
	equal(t, refunded, 2_056)
	said := ""
	for _, operation := range view.Operations() {
		said += fmt.Sprintln(operation.Kind, operation.Reference, operation.Amount, operation.Status, operation.ID != "", operation.Problem)
	}
	equal(t, said, "capture parcel-1 6168 made true <nil>\nrefund return-1 2056 made true <nil>\n")
}

func TestAWrongKeyIsARefusalThatTheViewTells(t *testing.T) {
	client, err := kassa.New(shared(t).config(), &kassa.MemoryStore{}, kassa.NewHTTPTransport("klarna_test_api_wrong"))
	must(t, err)
	defer client.Close()
	running, err := client.Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	view, err := running.Run(soon(t))
	must(t, err)
	equal(t, view.State(), kassa.StateRefused)
	equal(t, view.Paid(), kassa.PaidNo)
	equal(t, view.Problem().Status, 401)
	equal(t, view.StepUp() == nil, true)
}

func TestWrongInputNamesMemberRuleAndRemedy(t *testing.T) {
	client := shared(t).client(t, &kassa.MemoryStore{})
	spec := payment(kassa.FreshReference())
	spec["authorize"].(kassa.M)["currency"] = "EURO"
	_, err := client.Open(soon(t), "payment", spec)
	var refused *kassa.Error
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Pointer, "/authorize/currency")
	equal(t, refused.Advice, "fix")
	equal(t, refused.Class, kassa.ClassLimit)
	equal(t, refused.IsInput(), true)
	equal(t, strings.HasPrefix(err.Error(), "kassa: /authorize/currency: "), true)
	_, err = client.Open(soon(t), "paiment", payment(kassa.FreshReference()))
	equal(t, errors.As(err, &refused), true)
	equal(t, refused.Code, kassa.CodeUnknownKind)
	equal(t, refused.IsInput(), false)
}

func TestAConnectionThatIsRefusedIsNoPayment(t *testing.T) {
	config := shared(t).config()
	config.BaseURL = "http://127.0.0.1:9"
	client, err := kassa.New(config, &kassa.MemoryStore{}, kassa.NewHTTPTransport("klarna_test_api_none"))
	must(t, err)
	running, err := client.Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	view, err := running.Run(ctx)
	equal(t, errors.Is(err, context.DeadlineExceeded), true)
	equal(t, view.Paid(), "unknown")
	must(t, running.Command(kassa.M{"cancel": kassa.M{}}))
	view, err = running.Run(soon(t))
	must(t, err)
	equal(t, view.State()+" "+view.Paid(), "canceled no")
}

type panicking struct{}

func (panicking) Send(context.Context, kassa.Call) kassa.Outcome { panic("unplugged") }

func TestATransportThatPanicsLeavesAnOpenOutcome(t *testing.T) {
	store := &kassa.MemoryStore{}
	client, err := kassa.New(shared(t).config(), store, panicking{})
	must(t, err)
	running, err := client.Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	func() {
		defer func() { equal(t, fmt.Sprint(recover()), "unplugged") }()
		running.Run(soon(t))
	}()
	must(t, running.Command(kassa.M{"cancel": kassa.M{}}))
	ctx, cancel := context.WithTimeout(context.Background(), 0)
	defer cancel()
	view, err := running.Run(ctx)
	equal(t, errors.Is(err, context.DeadlineExceeded), true)
	equal(t, view.Paid(), "unknown")
}

func TestANoticeThatAHookPanicsAtIsGivenAgain(t *testing.T) {
	klarna, reference := shared(t), kassa.FreshReference()
	seen := []string{}
	hook := func(notice any) {
		seen = append(seen, fmt.Sprint(notice))
		if len(seen)%2 == 1 {
			panic("of the application")
		}
	}
	hooks := kassa.Hooks{Show: func(screen kassa.Show) { hook(screen) }, Hide: func(screen kassa.Hide) { hook(screen) }}
	running, err := klarna.client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(reference), hooks)
	must(t, err)
	for n, until := range []func(kassa.View) bool{waiting, nil} {
		func() {
			defer func() { equal(t, fmt.Sprint(recover()), "of the application") }()
			running.RunUntil(soon(t), until)
		}()
		view, err := running.RunUntil(soon(t), until)
		must(t, err)
		equal(t, view.State(), []string{kassa.StateAwaitingCustomer, kassa.StateApproved}[n])
		klarna.approve(reference + "/1")
	}
	equal(t, strings.Join(seen, " "), "Show{screen 1, qr} Show{screen 1, qr} {1} {1}")
}

func TestWhatWasClosedIsRefusedAndNotFollowed(t *testing.T) {
	running, err := shared(t).client(t, &kassa.MemoryStore{}).Open(soon(t), "payment", payment(kassa.FreshReference()))
	must(t, err)
	running.Close()
	running.Close()
	if _, err := running.View(); err == nil {
		t.Fatal("a view of what was closed")
	}
}
