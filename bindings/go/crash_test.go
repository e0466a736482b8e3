package kassa_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"kassa"
)

// A process is killed at a moment of a payment, and another one goes on from the database: one transaction, and "paid" in the end.
// KASSA_MATRIX=whole kills at every moment; otherwise at some after which something was done that nobody has written down yet.

// dying is a process that says what it is about to do, and at a moment of its life waits to be killed.
type dying struct {
	kassa.Store
	transport kassa.Transport
	seen      map[string]int
	end       string
	moments   *int
}

func (it dying) moment(what string) {
	it.seen[what]++
	name := fmt.Sprint(what, " ", it.seen[what])
	if name == it.end || strconv.Itoa(*it.moments) == it.end {
		fmt.Println(name)
		time.Sleep(time.Hour)
	}
	*it.moments++
}

func (it dying) Append(ctx context.Context, reference string, after int64, lines []string) error {
	it.moment(fmt.Sprint("before line ", after+1))
	err := it.Store.Append(ctx, reference, after, lines)
	it.moment(fmt.Sprint("after line ", after+int64(len(lines))))
	return err
}

func (it dying) Ended(ctx context.Context, reference string) error {
	it.moment("before the end is noted")
	return it.Store.Ended(ctx, reference)
}

func (it dying) Send(ctx context.Context, call kassa.Call) kassa.Outcome {
	it.moment("before " + call.Operation + " is sent")
	outcome := it.transport.Send(ctx, call)
	it.moment("before the answer to " + call.Operation + " is told")
	return outcome
}

// doomed is the main function of such a process: configuration without the journal's key, API key, place of the journal, spec, and the moment: its number, or its name with the number of the
// time that it comes.
func doomed(words []string) {
	fail := func(err error) {
		if err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
	}
	store, err := openPlace(words[2])
	fail(err)
	process := dying{store, kassa.NewHTTPTransport(words[1]), map[string]int{}, words[4], new(int)}
	config := kassa.Config{JournalKey: kassa.NewSecret(journalKey)}
	fail(json.Unmarshal([]byte(words[0]), &config))
	client, err := kassa.New(config, process, process)
	fail(err)
	client.Hooks.Show = func(kassa.Show) { process.moment("the customer sees the screen") }
	running, err := client.Open(context.Background(), "payment", words[3])
	fail(err)
	view, err := running.Run(context.Background())
	fail(err)
	fmt.Println("ended", view.State())
}

func TestWhoeverIsKilledThereIsOnePayment(t *testing.T) {
	eachDatabase(t, func(t *testing.T, place string) {
		klarna := shared(t)
		whole := os.Getenv("KASSA_MATRIX") == "whole"
		moments := []string{
			"before payment.authorize is sent 1",
			"before the answer to payment.authorize is told 1",
			"before the answer to payment.authorize is told 2",
		}
		for n := 0; whole || n < len(moments); n++ {
			moment, reference := strconv.Itoa(n), kassa.FreshReference()
			if !whole {
				moment = moments[n]
			}
			if !strings.HasPrefix(place, "host=") {
				place = filepath.Join(t.TempDir(), "journal.sqlite")
			}
			last := killed(t, klarna, reference, place, moment)
			if strings.HasPrefix(last, "ended") {
				equal(t, whole, true)
				return
			}
			t.Log("killed in " + filepath.Base(t.Name()) + ": " + strings.TrimSpace(last))
			client := klarna.client(t, open(t, place))
			running, err := client.Open(soon(t), "payment", payment(reference))
			must(t, err)
			view, err := running.RunUntil(soon(t), waiting)
			must(t, err)
			if view.State() == "awaiting_customer" {
				klarna.approve(reference + "/1")
				view, err = running.Run(soon(t))
				must(t, err)
			}
			equal(t, view.Paid(), "yes")
			pending, err := client.Pending(soon(t))
			must(t, err)
			equal(t, len(pending), 0)
			equal(t, klarna.transactions(t, reference), 1)
		}
	})
}

// killed starts a process, lets the customer approve when there is something to approve, and kills it at its moment.
func killed(t *testing.T, klarna *sandbox, reference, place, moment string) string {
	t.Helper()
	configured := klarna.config()
	configured.JournalKey = kassa.Secret{}
	config, err := json.Marshal(configured)
	must(t, err)
	spec, err := json.Marshal(payment(reference))
	must(t, err)
	process := exec.Command(os.Args[0], "doomed", string(config), klarna.seed.APIKey, place, string(spec), moment)
	process.Stderr = os.Stderr
	out, err := process.StdoutPipe()
	must(t, err)
	must(t, process.Start())
	over := make(chan struct{})
	go func() {
		for !klarna.approve(reference + "/1") {
			select {
			case <-over:
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	last, err := bufio.NewReader(out).ReadString('\n')
	must(t, err)
	must(t, process.Process.Kill())
	process.Wait()
	close(over)
	if strings.HasPrefix(last, "failed") {
		t.Fatal(last)
	}
	return last
}
