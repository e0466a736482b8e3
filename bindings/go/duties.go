package kassa

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
)

// WebhookConfig says which webhooks a client takes. No print, log or JSON of it shows a key.
type WebhookConfig struct {
	// Keys by their ids; keep an old one for two days after a rotation.
	SigningKeys map[string]Secret

	// Your own account; deliveries for others are refused. Empty takes those for any.
	RecipientAccountID string
}

// Format prints no key.
func (it WebhookConfig) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "WebhookConfig{%d keys}", len(it.SigningKeys))
}

// LogValue logs no key.
func (it WebhookConfig) LogValue() slog.Value { return logged(it) }

// Delivery is a genuine webhook that is kept: answer its status at once.
type Delivery struct {
	// HTTP status to answer.
	Answer int `json:"answer"`

	// It was taken before, by this process or another one.
	Duplicate bool `json:"duplicate"`

	// Names the event.
	EventID string `json:"event_id"`

	// What it is about, such as payment.request.state-change.completed.
	EventType string `json:"event_type"`

	// References of the flows that it may be for. Those that run here have it already.
	Flows []string `json:"flows"`
}

// Unclaimed is a webhook that no flow is called by, such as one about a settlement or a dispute.
type Unclaimed struct {
	// Names it, for [Client.Settle].
	EventID string `json:"event_id"`

	// What it is about.
	EventType string `json:"event_type"`

	// The body as it came. It may hold personal data.
	Body string `json:"body"`
}

// Payload is what it says.
func (it Unclaimed) Payload() json.RawMessage {
	var body struct{ Payload json.RawMessage }
	_ = json.Unmarshal([]byte(it.Body), &body)
	return body.Payload
}

// Format prints type and id.
func (it Unclaimed) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Unclaimed{%s %s}", it.EventType, it.EventID)
}

// LogValue logs type and id.
func (it Unclaimed) LogValue() slog.Value { return logged(it) }

// ErrNoWebhooks says that the client was given no signing keys; see [Client.TakeWebhooks].
var ErrNoWebhooks = errors.New("kassa: this client takes no webhooks: give it signing keys by TakeWebhooks")

// TakeWebhooks makes a client take webhooks as well. Call it before the first flow.
func (it *Client) TakeWebhooks(config WebhookConfig) error {
	written, err := text(keysOf(config.SigningKeys, config.RecipientAccountID))
	if err != nil {
		return err
	}
	made, err := newMailbox(it.settings.native, written)
	if err != nil {
		return err
	}
	it.mailbox = &mailbox{native: made, settings: it.settings, store: it.store, here: map[string]chan struct{}{}}
	return nil
}

// Deliver takes a webhook: the raw bytes, and the values of the two headers. It is verified, kept in the store until its flow has heard it, and
// given to the flow if that runs in this client. Answer the delivery's status at once. What is not genuine or not ours is an [Error] of
// [ClassWebhook]: answer 400. For another error answer 500, and Klarna sends it again.
func (it *Client) Deliver(ctx context.Context, body []byte, keyID, signature string) (Delivery, error) {
	if it.mailbox == nil {
		return Delivery{}, ErrNoWebhooks
	}
	return it.mailbox.deliver(ctx, body, keyID, signature)
}

// WebhookHandler gives webhooks to the client, for net/http and whatever is built on it. failed is told why one was refused, an [Error] of
// [ClassWebhook], or could not be kept; it may be nil.
func (it *Client) WebhookHandler(failed func(error)) http.Handler {
	return handler(func(ctx context.Context, body []byte, keyID, signature string) (int, error) {
		delivery, err := it.Deliver(ctx, body, keyID, signature)
		var refused *Error
		if errors.As(err, &refused) && refused.Class == ClassWebhook {
			return http.StatusBadRequest, err
		}
		if err != nil {
			return http.StatusInternalServerError, err
		}
		return delivery.Answer, nil
	}, failed)
}

// WithMail gives references of the flows that webhooks wait for and that do not run in this client: resume and run them. Ask now and then where
// several processes share a store: it also gives flows of this one what another has taken for them.
func (it *Client) WithMail(ctx context.Context) ([]string, error) {
	if it.mailbox == nil {
		return nil, ErrNoWebhooks
	}
	flows, _, err := it.mailbox.waiting(ctx)
	return flows, err
}

// Unclaimed gives the webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
// [Client.Settle]; a flow that comes to be called so gets them.
func (it *Client) Unclaimed(ctx context.Context) ([]Unclaimed, error) {
	if it.mailbox == nil {
		return nil, ErrNoWebhooks
	}
	_, unclaimed, err := it.mailbox.waiting(ctx)
	return unclaimed, err
}

// Settle says that you have dealt with a webhook that no flow is called by, and gives whether there was one.
func (it *Client) Settle(ctx context.Context, eventID string) (bool, error) {
	if it.mailbox == nil {
		return false, ErrNoWebhooks
	}
	return it.mailbox.settle(ctx, eventID)
}

// Profile says what you are; docs/requirements.md tells more.
type Profile struct {
	// Ways to integrate: hosted, server_side, express, tokenized, plugin.
	Paths []string

	// Where customers pay: web, store, app.
	Channels []string

	// Partners get a user interface of your own.
	Dashboard bool

	// Customers are never asked to approve.
	NoStepUp bool

	// Customers are never sent away.
	NoRedirect bool
}

// Requirement is what the report says about one of Klarna's requirements.
type Requirement struct {
	// Such as KNR-07.
	ID string `json:"id"`

	// What is asked for.
	Rule string `json:"rule"`

	// How much it weighs for you; empty where it says nothing about you.
	Level string `json:"level"`

	// met, not_met, not_shown, duty or does_not_apply.
	Verdict string `json:"verdict"`

	// How it is met: kassa enforces it, the report checks it, or it is your duty.
	How string `json:"how"`

	// Why the verdict is what it is.
	Why string `json:"why"`

	// What to do about it.
	Remedy string `json:"remedy"`

	// Where that is explained.
	See string `json:"see"`
}

// Requirements says how far Klarna's requirements are met: one answer for each row, by this client's configuration, by what you are, and by what
// was seen of your traffic. What is left out of the traffic was not seen; nil is none at all.
func (it *Client) Requirements(profile Profile, traffic M) ([]Requirement, error) {
	defer runtime.KeepAlive(it)
	asked := M{"profile": M{
		"paths": profile.Paths, "channels": profile.Channels, "dashboard": profile.Dashboard,
		"step_up": !profile.NoStepUp, "redirect": !profile.NoRedirect,
	}}
	if traffic != nil {
		asked["traffic"] = traffic
	}
	written, err := text(asked)
	if err != nil {
		return nil, err
	}
	said, err := clientRequirements(it.settings.native, written)
	if err != nil {
		return nil, err
	}
	var report struct {
		Rows []Requirement `json:"rows"`
	}
	err = json.Unmarshal(said, &report)
	return report.Rows, err
}
