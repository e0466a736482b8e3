package kassa

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Client has the operations of the API, and the flows: configuration, store and transport in one. Any number of goroutines may share it.
type Client struct {
	Groups

	// Hooks of the flows that are given none of their own. Set them before the first flow.
	Hooks Hooks

	settings  *Settings
	store     Store
	transport Transport
	mailbox   *mailbox
}

// caller begins the calls of the operations.
type caller func(ctx context.Context, spec M, kept bool) (*Running, error)

// New makes a client. The configuration is a [Config], or a JSON object as text; an [Error] names the member that is wrong.
func New(config any, store Store, transport Transport) (*Client, error) {
	settings, err := NewSettings(config)
	if err != nil {
		return nil, err
	}
	client := &Client{settings: settings, store: store, transport: transport}
	client.Groups = newGroups(client.call)
	return client, nil
}

// FreshReference makes a name for an attempt that no other has.
func FreshReference() string {
	var id [16]byte
	_, _ = rand.Read(id[:])
	id[6], id[8] = id[6]&0x0F|0x40, id[8]&0x3F|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

// Pending gives the references of the flows that have not ended. End them first after a start: one of them may have moved money.
func (it *Client) Pending(ctx context.Context) ([]string, error) {
	pending, err := it.store.Pending(ctx)
	return slices.DeleteFunc(pending, func(reference string) bool { return strings.HasPrefix(reference, letters) }), err
}

// Open takes the flow of the spec's reference from the store, or begins it: the same reference is the same flow. An [Error] with
// [CodeReferenceReused] says that it was begun with another kind, amount, currency or transaction. The spec is a map, a struct, or a JSON
// object as text, of which bodies are sent as they are written.
func (it *Client) Open(ctx context.Context, kind string, spec any, hooks ...Hooks) (*Running, error) {
	return it.open(ctx, kind, spec, it.store, it.hooksOf(hooks))
}

func (it *Client) hooksOf(hooks []Hooks) Hooks {
	if len(hooks) > 0 {
		return hooks[0]
	}
	return it.Hooks
}

func (it *Client) open(ctx context.Context, kind string, spec any, in Store, hooks Hooks) (*Running, error) {
	written, err := text(spec)
	if err != nil {
		return nil, err
	}
	var named struct {
		Reference string `json:"reference"`
	}
	// What is wrong with it is said by the library, in its own words.
	_ = json.Unmarshal([]byte(written), &named)
	lines, err := in.Read(ctx, named.Reference)
	if err != nil {
		return nil, err
	}
	if len(lines) > 0 {
		resumed, err := ResumeFlow(it.settings, lines, ReadClocks())
		if err != nil {
			return nil, err
		}
		if err := resumed.Flow.Agrees(kind, written); err != nil {
			resumed.Flow.Close()
			return nil, err
		}
		return it.running(resumed.Flow, in, hooks), nil
	}
	flow, err := StartFlow(it.settings, kind, written, ReadClocks())
	if err != nil {
		return nil, err
	}
	return it.running(flow, in, hooks), nil
}

func (it *Client) found(lines []string, in Store, hooks Hooks) (*Running, error) {
	resumed, err := ResumeFlow(it.settings, lines, ReadClocks())
	if err != nil {
		return nil, err
	}
	return it.running(resumed.Flow, in, hooks), nil
}

func (it *Client) running(flow *Flow, in Store, hooks Hooks) *Running {
	running := NewRunning(flow, in, it.transport, hooks)
	if it.mailbox != nil && in == it.store {
		it.mailbox.enter(running)
	}
	return running
}

// Resume takes a flow from the store; [ErrNoSuchFlow] when it was never begun.
func (it *Client) Resume(ctx context.Context, reference string, hooks ...Hooks) (*Running, error) {
	lines, err := it.store.Read(ctx, reference)
	if err == nil && len(lines) == 0 {
		err = ErrNoSuchFlow
	}
	if err != nil {
		return nil, err
	}
	return it.found(lines, it.store, it.hooksOf(hooks))
}

// Look gives the view of a flow that another process may be driving: nothing is written. [ErrNoSuchFlow] when it was never begun.
func (it *Client) Look(ctx context.Context, reference string) (View, error) {
	lines, err := it.store.Read(ctx, reference)
	if err == nil && len(lines) == 0 {
		err = ErrNoSuchFlow
	}
	if err != nil {
		return View{}, err
	}
	resumed, err := ResumeFlow(it.settings, lines, ReadClocks())
	if err != nil {
		return View{}, err
	}
	defer resumed.Flow.Close()
	return resumed.Flow.View(ReadClocks())
}

func (it *Client) call(ctx context.Context, spec M, kept bool) (*Running, error) {
	in := it.store
	if !kept {
		in = &MemoryStore{}
	}
	return it.open(ctx, "call", spec, in, it.Hooks)
}

// Close frees the configuration. Store and transport are yours.
func (it *Client) Close() {
	if it.mailbox != nil {
		it.mailbox.close()
	}
	it.settings.Close()
}

// Format prints nothing of it.
func (it *Client) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Client{...}") }
