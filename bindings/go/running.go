package kassa

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// Hooks are called with what a driven flow has to say, by the goroutine that drives it. Each may be left out. A notice that Show, Hide or Tell
// panicked at is given again by the next step or run.
type Hooks struct {
	// Show this to the customer.
	Show func(Show)

	// Take it away.
	Hide func(Hide)

	// News, for a log: it holds no payload.
	Tell func(Tell)

	// A call came back, for logs and measurements. Log the operation and the status, never bodies.
	Sent func(call Call, outcome Outcome, took time.Duration)
}

// Running is a flow with its journal and its transport: saves first, then sends, waits, and tells what is to be shown. It makes no goroutine:
// one of yours runs it, and others may give commands and events meanwhile.
type Running struct {
	flow      *Flow
	store     Store
	transport Transport
	hooks     Hooks
	lock      sync.Mutex
	news      chan struct{}
	noted     bool
	kept      Step
	mailbox   *mailbox
	cleanup   runtime.Cleanup
}

// NewRunning drives a flow that was begun or resumed from this store.
func NewRunning(flow *Flow, store Store, transport Transport, hooks Hooks) *Running {
	return &Running{flow: flow, store: store, transport: transport, hooks: hooks, news: make(chan struct{}, 1)}
}

// Reference is the name of the flow.
func (it *Running) Reference() string { return it.flow.Reference() }

// Kind is the kind of the flow.
func (it *Running) Kind() string { return it.flow.Kind() }

// View is what the application may see.
func (it *Running) View() (View, error) {
	it.lock.Lock()
	defer it.lock.Unlock()
	return it.flow.View(ReadClocks())
}

// Take gives what a call flow was answered, or what a payment does not show: the token that was granted, the shipping that was
// chosen, and klarna_network_response_data for the partner; nil when there is nothing. Secrets are handed out
// once: store them, and then let the flow go on, which saves that they were taken.
func (it *Running) Take() (*Taken, error) {
	it.lock.Lock()
	defer it.lock.Unlock()
	return it.flow.Take(ReadClocks())
}

// Step saves and sends what is to be saved and sent, and gives what is left to do. Where the context ends, nothing more is sent. [ErrFenced]
// says that another process owns the flow by now.
func (it *Running) Step(ctx context.Context) (Step, error) {
	if kept := it.kept; kept != nil {
		it.kept = nil
		return kept, nil
	}
	if err := it.collect(); err != nil {
		return nil, err
	}
	for {
		todo, err := it.saved(ctx)
		if err != nil {
			return nil, err
		}
		switch todo := todo.(type) {
		case Call:
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if err := it.exchange(ctx, todo); err != nil {
				return nil, err
			}
		case Step:
			if _, done := todo.(Done); done && !it.noted {
				if err := it.store.Ended(context.WithoutCancel(ctx), it.Reference()); err != nil {
					return nil, err
				}
				it.noted = true
			}
			if err := it.keeping(todo, func() error { return it.heard(ctx, todo) }); err != nil {
				return nil, err
			}
			return todo, nil
		}
	}
}

// collect gives the flow the webhooks that wait for it.
func (it *Running) collect() error {
	if it.mailbox == nil {
		return nil
	}
	it.lock.Lock()
	defer it.lock.Unlock()
	it.mailbox.stay(it)
	return it.mailbox.give(it.flow)
}

// heard says that all that followed from them is saved.
func (it *Running) heard(ctx context.Context, step Step) error {
	if it.mailbox == nil {
		return nil
	}
	it.lock.Lock()
	defer it.lock.Unlock()
	_, ended := step.(Done)
	return it.mailbox.saved(context.WithoutCancel(ctx), it.flow, ended)
}

// saved gives what is to be done once everything is saved. What is being saved is not given up half-way: whether it was saved would not be
// known.
func (it *Running) saved(ctx context.Context) (Next, error) {
	it.lock.Lock()
	defer it.lock.Unlock()
	for {
		todo, err := it.flow.Next(ReadClocks())
		if err != nil {
			return nil, err
		}
		save, ok := todo.(Save)
		if !ok {
			return todo, nil
		}
		if err := it.store.Append(context.WithoutCancel(ctx), it.Reference(), save.After, save.Lines); err != nil {
			return nil, err
		}
		if err := it.flow.Saved(save.Upto); err != nil {
			return nil, err
		}
	}
}

func (it *Running) exchange(ctx context.Context, call Call) (err error) {
	begun := time.Now()
	// A transport that panicked has left nobody knows what behind.
	outcome := Outcome{Lost: &Lost{LostUnknown, "panic"}}
	defer func() {
		it.lock.Lock()
		defer it.lock.Unlock()
		if outcome.Lost != nil {
			err = it.flow.Lost(call, outcome.Lost.Stage, ReadClocks())
		} else {
			err = it.flow.Reply(call, outcome.Status, outcome.Headers, outcome.Body, ReadClocks())
		}
	}()
	outcome = it.transport.Send(ctx, call).told()
	if it.hooks.Sent != nil {
		it.hooks.Sent(call, outcome, time.Since(begun))
	}
	return nil
}

// Run drives the flow to its end, and gives the view. Where the context ends first, the view comes with its error, and the flow goes on where
// it is when it is run again, by this process or another.
func (it *Running) Run(ctx context.Context) (View, error) { return it.RunUntil(ctx, nil) }

// RunUntil drives the flow to its end, or until the view satisfies a condition.
func (it *Running) RunUntil(ctx context.Context, until func(View) bool) (View, error) {
	for {
		step, err := it.Step(ctx)
		if err != nil && ctx.Err() != nil && errors.Is(err, ctx.Err()) {
			return it.upTo(err)
		}
		if err != nil {
			return View{}, err
		}
		if isNotice(step) {
			_ = it.keeping(step, func() error { return it.say(step) })
			continue
		}
		view, err := it.View()
		_, done := step.(Done)
		if err != nil || done || until != nil && until(view) {
			return view, err
		}
		var timer <-chan time.Time
		if wait, ok := step.(Wait); ok {
			timer = time.After(time.Duration(wait.MS) * time.Millisecond)
		}
		select {
		case <-it.news:
		case <-timer:
		case <-ctx.Done():
			return it.upTo(ctx.Err())
		}
	}
}

// upTo gives how it stands when the time is over.
func (it *Running) upTo(over error) (View, error) {
	view, err := it.View()
	if err != nil {
		return View{}, err
	}
	return view, over
}

func isNotice(step Step) bool {
	switch step.(type) {
	case Show, Hide, Tell:
		return true
	}
	return false
}

// keeping gives a notice again with the next step where what is done with it fails or panics.
func (it *Running) keeping(step Step, do func() error) (err error) {
	passed := false
	defer func() {
		if !passed && isNotice(step) {
			it.kept = step
		}
	}()
	err = do()
	passed = err == nil
	return err
}

func (it *Running) say(step Step) error {
	switch step := step.(type) {
	case Show:
		if it.hooks.Show != nil {
			it.hooks.Show(step)
		}
	case Hide:
		if it.hooks.Hide != nil {
			it.hooks.Hide(step)
		}
	case Tell:
		if it.hooks.Tell != nil {
			it.hooks.Tell(step)
		}
	}
	return nil
}

// Command says that the application wants something, such as kassa.M{"cancel": kassa.M{}}.
func (it *Running) Command(command any) error {
	return it.hear(func() error { return it.flow.Command(command, ReadClocks()) })
}

// Event reports a webhook, and says whether it is about this flow.
func (it *Running) Event(event *Event) (bool, error) {
	err := it.hear(func() error { return it.flow.Event(event, ReadClocks()) })
	var refused *Error
	if errors.As(err, &refused) && refused.Code == CodeEventNotOurs {
		return false, nil
	}
	return err == nil, err
}

// Screen reports what happened on a screen.
func (it *Running) Screen(screen uint32, what Seen) error {
	return it.hear(func() error { return it.flow.Screen(screen, what, ReadClocks()) })
}

func (it *Running) hear(tell func() error) error {
	it.lock.Lock()
	defer it.lock.Unlock()
	err := tell()
	select {
	case it.news <- struct{}{}:
	default:
	}
	return err
}

// Close frees the flow. Its journal is all that another process needs.
func (it *Running) Close() {
	it.lock.Lock()
	defer it.lock.Unlock()
	if it.mailbox != nil {
		it.cleanup.Stop()
		it.mailbox.left(driven{it.flow.Reference(), it.news})
	}
	it.flow.Close()
}

// Format prints kind and reference.
func (it *Running) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Running{%s %s}", it.Kind(), it.Reference())
}
