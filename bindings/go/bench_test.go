package kassa_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"syscall"

	"kassa"
)

// What the boundary costs; see bindings/go/bench. Each figure is the median of 21 runs, floor and ours in turn.

const benchRuns = 21

func orPanic(err error) {
	if err != nil {
		panic(err)
	}
}

func bench() {
	runtime.LockOSThread()
	boundary := medians(200_000, kassa.Boundary)
	fmt.Printf("boundary: %.3f µs for a call without payload\n", boundary[0])
	body := delivery(strings.Repeat("x", 1024-len(delivery(""))))
	signature := sign(body)
	keys := map[string]kassa.Secret{keyID: kassa.NewSecret(signingKey)}
	inbox, err := kassa.NewInbox(kassa.InboxConfig{Environment: "test", SigningKeys: keys})
	orPanic(err)
	webhook := medians(20_000, func() {
		mac := hmac.New(sha256.New, []byte(signingKey))
		mac.Write(body)
		mac.Sum(nil)
	}, func() {
		event, err := inbox.Verify(body, keyID, signature)
		orPanic(err)
		event.Close()
	})
	fmt.Printf("webhook of %d bytes: %.2f µs verified and read, crypto/hmac alone %.2f µs, ratio %.2f\n",
		len(body), webhook[1], webhook[0], webhook[1]/webhook[0])
}

// medians gives the microseconds of this thread's processor time that each work takes, so many times in turn.
func medians(times int, works ...func()) []float64 {
	runs := make([][]float64, len(works))
	for range benchRuns {
		for n, work := range works {
			begun := processorTime()
			for range times {
				work()
			}
			runs[n] = append(runs[n], (processorTime()-begun)/float64(times))
		}
	}
	found := []float64{}
	for _, each := range runs {
		slices.Sort(each)
		found = append(found, each[benchRuns/2])
	}
	return found
}

// processorTime is that of this thread, in microseconds.
func processorTime() float64 {
	const thread = 1
	var used syscall.Rusage
	orPanic(syscall.Getrusage(thread, &used))
	return float64(used.Utime.Nano()+used.Stime.Nano()) / 1_000
}

// start does what a program does that takes a first payment.
func start() {
	config := kassa.Config{
		BaseURL: "http://127.0.0.1:9", Environment: "test", Installation: "start", JournalKey: kassa.NewSecret(journalKey),
		PartnerAccountID: "krn:partner:global:account:test:M48JTZF8",
	}
	settings, err := kassa.NewSettings(config)
	orPanic(err)
	flow, err := kassa.StartFlow(settings, "payment", payment("start"), kassa.ReadClocks())
	orPanic(err)
	_, err = flow.Next(kassa.ReadClocks())
	orPanic(err)
}
