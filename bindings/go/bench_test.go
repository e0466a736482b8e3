package kassa_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"strings"
	"testing"

	"kassa"
)

func BenchmarkWebhook(b *testing.B) {
	body := delivery(strings.Repeat("x", 1024-len(delivery(""))))
	signature := sign(body)
	b.Run("kassa", func(b *testing.B) {
		inbox := newInbox(b)
		for b.Loop() {
			event, err := inbox.Verify(body, keyID, signature)
			must(b, err)
			event.Close()
		}
	})
	b.Run("crypto/hmac", func(b *testing.B) {
		for b.Loop() {
			mac := hmac.New(sha256.New, []byte(signingKey))
			mac.Write(body)
			mac.Sum(nil)
		}
	})
}

// started does what a program does that takes a first payment, or nothing.
func started(payments bool) {
	if !payments {
		return
	}
	config := kassa.Config{BaseURL: "http://127.0.0.1:9", Environment: "test", Installation: "start", JournalKey: journalKey}
	settings, err := kassa.NewSettings(config)
	if err == nil {
		var flow *kassa.Flow
		if flow, err = kassa.StartFlow(settings, "payment", payment("start"), kassa.ReadClocks()); err == nil {
			_, err = flow.Next(kassa.ReadClocks())
		}
	}
	if err != nil {
		panic(err)
	}
}
