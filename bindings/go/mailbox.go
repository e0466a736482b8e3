package kassa

import (
	"context"
	"encoding/json"
	"errors"
	"runtime"
	"sync"
)

// mailbox is what a client does with webhooks: verified, kept in the store, given to the flow that each is about, and taken once. Any number
// of goroutines may use it.
type mailbox struct {
	native   *native
	settings *Settings
	store    Store
	lock     sync.Mutex
	here     map[string]chan struct{}
	looked   bool
	closed   bool
}

// sorted is what came of a letter, or of a look at the store.
type sorted struct {
	Flows   []string `json:"flows"`
	Letters []string `json:"letters"`
	Done    []string `json:"done"`
}

func (it *mailbox) deliver(ctx context.Context, body []byte, keyID, signature string) (Delivery, error) {
	it.lock.Lock()
	looked := it.looked
	it.lock.Unlock()
	if !looked {
		if err := it.look(ctx); err != nil {
			return Delivery{}, err
		}
	}
	said, err := mailboxDeliver(it.native, body, keyID, signature)
	var judged struct {
		Delivery
		Keep *struct{ Name, Line string }
	}
	if err == nil {
		err = json.Unmarshal(said, &judged)
	}
	if err != nil || judged.Keep == nil {
		return judged.Delivery, err
	}
	// What is being saved is not given up half-way.
	err = it.store.Append(context.WithoutCancel(ctx), judged.Keep.Name, 0, []string{judged.Keep.Line})
	if errors.Is(err, ErrFenced) {
		// Another process has it.
		judged.Answer, judged.Duplicate = 200, true
		return judged.Delivery, nil
	}
	if err == nil {
		judged.Flows, err = it.sort(ctx, judged.Keep.Name, judged.Keep.Line)
	}
	return judged.Delivery, err
}

// look takes in what the store has, from earlier processes and from others.
func (it *mailbox) look(ctx context.Context) error {
	pending, err := it.store.Pending(ctx)
	if err != nil {
		return err
	}
	written, err := json.Marshal(append([]string{}, pending...))
	if err != nil {
		return err
	}
	found, err := read(mailboxLook(it.native, string(written)))
	if err != nil {
		return err
	}
	for _, reference := range found.Flows {
		if err := it.learn(ctx, reference); err != nil {
			return err
		}
	}
	for _, letter := range found.Letters {
		lines, err := it.store.Read(ctx, letter)
		if err != nil {
			return err
		}
		if len(lines) > 0 {
			if _, err := it.sort(ctx, letter, lines[0]); err != nil {
				return err
			}
		}
	}
	it.lock.Lock()
	it.looked = true
	it.lock.Unlock()
	return it.end(ctx, found.Done)
}

func (it *mailbox) learn(ctx context.Context, reference string) error {
	lines, err := it.store.Read(ctx, reference)
	if err != nil {
		return err
	}
	resumed, err := ResumeFlow(it.settings, lines, ReadClocks())
	if err != nil {
		// A journal that is damaged is no reason to refuse a webhook.
		return nil
	}
	defer resumed.Flow.Close()
	return mailboxLearn(it.native, resumed.Flow.native, reference)
}

// sort takes in a letter that is in the store, and wakes the flows that run here.
func (it *mailbox) sort(ctx context.Context, letter, line string) ([]string, error) {
	found, err := read(mailboxSort(it.native, letter, line))
	if err != nil {
		return nil, err
	}
	it.lock.Lock()
	for _, reference := range found.Flows {
		select {
		case it.here[reference] <- struct{}{}:
		default:
		}
	}
	it.lock.Unlock()
	return found.Flows, it.end(ctx, found.Done)
}

func (it *mailbox) end(ctx context.Context, letters []string) error {
	for _, letter := range letters {
		if err := it.store.Ended(ctx, letter); err != nil {
			return err
		}
	}
	return nil
}

func (it *mailbox) waiting(ctx context.Context) (flows []string, unclaimed []Unclaimed, err error) {
	if err := it.look(ctx); err != nil {
		return nil, nil, err
	}
	said, err := mailboxWaiting(it.native)
	var found struct {
		Flows     []string
		Unclaimed []Unclaimed
	}
	if err == nil {
		err = json.Unmarshal(said, &found)
	}
	return found.Flows, found.Unclaimed, err
}

func (it *mailbox) settle(ctx context.Context, eventID string) (bool, error) {
	said, err := mailboxSettle(it.native, eventID)
	if said == nil || err != nil {
		return false, err
	}
	var letters []string
	if err := json.Unmarshal(said, &letters); err != nil {
		return false, err
	}
	return true, it.end(ctx, letters)
}

// driven is a flow as a mailbox knows it: by its name, and by where it hears that something came.
type driven struct {
	reference string
	news      chan struct{}
}

// enter says that a flow runs here from now on; one that nobody holds any more leaves by itself.
func (it *mailbox) enter(running *Running) {
	running.mailbox = it
	running.cleanup = runtime.AddCleanup(running, it.left, driven{running.Reference(), running.news})
	it.stay(running)
}

// stay says so again. Where another object drives the flow already it is that one's: one that was opened beside it and let go takes no mail away.
func (it *mailbox) stay(running *Running) {
	it.lock.Lock()
	defer it.lock.Unlock()
	if it.here[running.Reference()] == nil {
		it.here[running.Reference()] = running.news
	}
}

// give gives a flow what waits for it. A flow goes on when its client was closed.
func (it *mailbox) give(flow *Flow) error {
	if it.isClosed() {
		return nil
	}
	return mailboxGive(it.native, flow.native, flow.Reference(), ReadClocks())
}

// saved says that a flow has saved all that followed.
func (it *mailbox) saved(ctx context.Context, flow *Flow, ended bool) error {
	if it.isClosed() {
		return nil
	}
	said, err := mailboxSaved(it.native, flow.native, flow.Reference(), ended)
	var letters []string
	if err == nil {
		err = json.Unmarshal(said, &letters)
	}
	if err != nil {
		return err
	}
	return it.end(ctx, letters)
}

// left says that a flow does not run here any more.
func (it *mailbox) left(flow driven) {
	it.lock.Lock()
	defer it.lock.Unlock()
	if it.here[flow.reference] != flow.news {
		return
	}
	delete(it.here, flow.reference)
	if !it.closed {
		_ = mailboxLeft(it.native, flow.reference)
	}
}

func (it *mailbox) isClosed() bool {
	it.lock.Lock()
	defer it.lock.Unlock()
	return it.closed
}

func (it *mailbox) close() {
	it.lock.Lock()
	defer it.lock.Unlock()
	it.closed = true
	it.native.close()
}

func read(said json.RawMessage, err error) (found sorted, _ error) {
	if err != nil {
		return sorted{}, err
	}
	err = json.Unmarshal(said, &found)
	return found, err
}
