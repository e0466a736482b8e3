package kassa

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime"
)

// Headers of a delivery.
const (
	// KeyIDHeader names the signing key.
	KeyIDHeader = "Klarna-Signing-Key-Id"

	// SignatureHeader has the signature.
	SignatureHeader = "Klarna-Signature"
)

// Inbox checks webhooks over their raw bytes, each of them once. Any number of goroutines may use it.
type Inbox struct{ native *native }

// InboxConfig says what is taken. No print, log or JSON of it shows a key.
type InboxConfig struct {
	// "test" or "live".
	Environment string

	// Keys by their ids; keep an old one for two days after a rotation.
	SigningKeys map[string]Secret

	// Your own account; deliveries for others are refused. Empty takes those for any.
	RecipientAccountID string
}

// Format prints no key.
func (it InboxConfig) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "InboxConfig{%s, %d keys}", it.Environment, len(it.SigningKeys))
}

// LogValue logs no key.
func (it InboxConfig) LogValue() slog.Value { return logged(it) }

// NewInbox makes an inbox.
func NewInbox(config InboxConfig) (*Inbox, error) {
	if err := loaded(); err != nil {
		return nil, err
	}
	members := keysOf(config.SigningKeys, config.RecipientAccountID)
	members["environment"] = config.Environment
	written, err := text(members)
	if err != nil {
		return nil, err
	}
	made, err := newInbox(written)
	if err != nil {
		return nil, err
	}
	return &Inbox{made}, nil
}

// keysOf is the part of a configuration that is about webhooks.
func keysOf(signingKeys map[string]Secret, recipient string) M {
	keys := []M{}
	for id, key := range signingKeys {
		keys = append(keys, M{"signing_key_id": id, "signing_key": key.Reveal()})
	}
	members := M{"signing_keys": keys}
	if recipient != "" {
		members["recipient_account_id"] = recipient
	}
	return members
}

// Event is a delivery whose signature is right. Only an inbox makes one.
type Event struct {
	// ID names the event; a delivery that is repeated has the same.
	ID string

	// Type is what it is about, such as payment.request.state-change.completed.
	Type string

	// Payload is what it says. Take it for a hint: flows ask Klarna themselves. It may hold a token.
	Payload json.RawMessage

	// Duplicate says that it was remembered before. Answer 200, and do nothing.
	Duplicate bool

	native *native
}

// Verify judges one delivery: the raw bytes, and the values of the two headers. A body that was parsed and written again does not verify. What
// is not genuine or not ours is an [Error] of [ClassWebhook]: answer 400.
func (it *Inbox) Verify(body []byte, keyID, signature string) (*Event, error) {
	made, err := verifyEvent(it.native, body, keyID, signature)
	runtime.KeepAlive(it)
	if err != nil {
		return nil, err
	}
	parts, duplicate, err := eventParts(made)
	if err != nil {
		return nil, err
	}
	return &Event{parts[0], parts[1], json.RawMessage(parts[2]), duplicate, made}, nil
}

// Remember remembers an event for 48 hours. Call it once the event is safe in your own store.
func (it *Inbox) Remember(event *Event) error { return inboxRemember(it.native, event.ID) }

// Receive takes one delivery: judges it, hands it over, remembers it, and gives the status to answer: 202, 200 for what came before, 400 for
// what is not genuine, with the refusal. keep keeps the event, and returns when it is safe; its error comes back with 500, and Klarna delivers
// again.
func (it *Inbox) Receive(ctx context.Context, body []byte, keyID, signature string, keep func(context.Context, *Event) error) (int, error) {
	event, err := it.Verify(body, keyID, signature)
	var refused *Error
	if errors.As(err, &refused) && refused.Class == ClassWebhook {
		return http.StatusBadRequest, err
	}
	if err != nil {
		return http.StatusInternalServerError, err
	}
	defer event.Close()
	if event.Duplicate {
		return http.StatusOK, nil
	}
	if err := keep(ctx, event); err != nil {
		return http.StatusInternalServerError, err
	}
	return http.StatusAccepted, it.Remember(event)
}

// A larger body is no webhook.
const webhookBytes = 1 << 20

// Handler receives webhooks for net/http, and whatever is built on it. failed is told why one was refused, an [Error] of
// [ClassWebhook], and what keep could not do; it may be nil.
func (it *Inbox) Handler(keep func(context.Context, *Event) error, failed func(error)) http.Handler {
	return handler(func(ctx context.Context, body []byte, keyID, signature string) (int, error) {
		return it.Receive(ctx, body, keyID, signature, keep)
	}, failed)
}

func handler(receive func(ctx context.Context, body []byte, keyID, signature string) (int, error), failed func(error)) http.Handler {
	return http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, webhookBytes))
		if err != nil {
			response.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		status, err := receive(request.Context(), body, request.Header.Get(KeyIDHeader), request.Header.Get(SignatureHeader))
		if err != nil && failed != nil {
			failed(err)
		}
		response.WriteHeader(status)
	})
}

// Close frees it. Events that it checked stay.
func (it *Inbox) Close() { it.native.close() }

// Format prints nothing of it.
func (it *Inbox) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Inbox{...}") }

// Typed gives the payload as the object of its type, a pointer to one of package models; nil for a type that this version does not know.
func (it *Event) Typed() any {
	object := payload(it.Type)
	if object == nil || json.Unmarshal(it.Payload, object) != nil {
		return nil
	}
	return object
}

// Close frees it.
func (it *Event) Close() { it.native.close() }

// Format prints type and id.
func (it *Event) Format(state fmt.State, _ rune) { fmt.Fprintf(state, "Event{%s %s}", it.Type, it.ID) }

// LogValue logs type and id.
func (it *Event) LogValue() slog.Value { return logged(it) }
