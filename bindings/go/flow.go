package kassa

import (
	"fmt"
	"runtime"
	"strings"
)

// Flow is one flow in the hands of one process, for those who send, store and wait themselves; [Running] does it for the others. It holds
// no clock, no socket and no file, and is used by one goroutine at a time. Methods that take a Now read this machine's clocks with
// [ReadClocks].
type Flow struct {
	native    *native
	kind      string
	reference string
}

// Now is what the clocks show.
type Now struct {
	// Milliseconds since 1970.
	UnixMS int64

	// Milliseconds of a clock that is never set and goes on while the machine sleeps.
	MonoMS uint64
}

// Stage says how a call was lost.
type Stage int

const (
	// LostNotSent says that no byte of it left this machine. If in doubt, it is the other one.
	LostNotSent Stage = 1

	// LostUnknown is anything else.
	LostUnknown Stage = 2
)

// Seen says what happened on a screen. It is hearsay, never an outcome.
type Seen int

const (
	// ScreenShown: the customer sees it.
	ScreenShown Seen = 1

	// ScreenReturned: the customer's browser came back.
	ScreenReturned Seen = 2

	// ScreenClosed: the customer closed it.
	ScreenClosed Seen = 3

	// ScreenFailed: it could not be shown.
	ScreenFailed Seen = 4
)

// Settings are a configuration that was checked. Any number of goroutines and flows may share them.
type Settings struct{ native *native }

// NewSettings checks a configuration: a [Config], or a JSON object as text.
func NewSettings(config any) (*Settings, error) {
	if err := loaded(); err != nil {
		return nil, err
	}
	json, err := text(config)
	if err != nil {
		return nil, err
	}
	made, err := newClient(json)
	if err != nil {
		return nil, err
	}
	return &Settings{made}, nil
}

// Close frees them. Flows keep what they need.
func (it *Settings) Close() { it.native.close() }

// Format prints nothing of them.
func (it *Settings) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Settings{...}") }

// StartFlow begins a flow. The spec is a map, a struct, or a JSON object as text, of which bodies are sent as they are written. Nothing is
// sent before its first line was saved.
func StartFlow(settings *Settings, kind string, spec any, now Now) (*Flow, error) {
	json, err := text(spec)
	if err != nil {
		return nil, err
	}
	made, err := startFlow(settings.native, kind, json, now)
	runtime.KeepAlive(settings)
	if err != nil {
		return nil, err
	}
	return newFlow(made, now)
}

// Resumed is a flow that was taken over from its journal.
type Resumed struct {
	// The flow.
	Flow *Flow

	// Number of the last whole line.
	Last int64

	// The last line was torn: it gives way to the next lines that are saved, and stays until then.
	Torn bool
}

// ResumeFlow takes a flow over from the lines of its journal, given without line feeds.
func ResumeFlow(settings *Settings, lines []string, now Now) (Resumed, error) {
	made, last, torn, err := loadFlow(settings.native, lines, now)
	runtime.KeepAlive(settings)
	if err != nil {
		return Resumed{}, err
	}
	flow, err := newFlow(made, now)
	return Resumed{flow, last, torn}, err
}

func newFlow(made *native, now Now) (*Flow, error) {
	flow := &Flow{native: made}
	var err error
	if flow.kind, err = flowKind(made); err != nil {
		return nil, err
	}
	view, err := flow.View(now)
	if err != nil {
		return nil, err
	}
	flow.reference = view.Text("reference")
	return flow, nil
}

// Kind is the kind of the flow.
func (it *Flow) Kind() string { return it.kind }

// Reference is the name that the application gave it.
func (it *Flow) Reference() string { return it.reference }

// Agrees tells whether a spec that comes again under this reference is about what was begun: the same kind, amount, currency and transaction.
// It is refused with [CodeReferenceReused] when it is not. What else has changed in it counts for nothing.
func (it *Flow) Agrees(kind string, spec any) error {
	json, err := text(spec)
	if err != nil {
		return err
	}
	return flowAgrees(it.native, kind, json)
}

// Next is the one thing to do next.
func (it *Flow) Next(now Now) (Next, error) {
	text, err := flowNext(it.native, now)
	if err != nil {
		return nil, err
	}
	return readNext(text)
}

// Saved reports that the lines up to this number are durable.
func (it *Flow) Saved(upto int64) error { return flowSaved(it.native, upto) }

// Reply reports the answer to a call.
func (it *Flow) Reply(call Call, status int, headers []Header, body []byte, now Now) error {
	var head strings.Builder
	for _, header := range headers {
		head.WriteString(header.Name + ": " + header.Value + "\r\n")
	}
	return flowReply(it.native, call, status, head.String(), body, now)
}

// Lost reports that a call brought no answer.
func (it *Flow) Lost(call Call, stage Stage, now Now) error {
	return flowLost(it.native, call, stage, now)
}

// Command says that the application wants something, such as kassa.M{"cancel": kassa.M{}}.
func (it *Flow) Command(command any, now Now) error {
	json, err := text(command)
	if err != nil {
		return err
	}
	return flowCommand(it.native, json, now)
}

// Event reports a webhook. Refused with [CodeEventNotOurs] when it is about something else.
func (it *Flow) Event(event *Event, now Now) error { return flowEvent(it.native, event.native, now) }

// Screen reports what happened on a screen.
func (it *Flow) Screen(screen uint32, what Seen, now Now) error {
	return flowScreen(it.native, screen, what, now)
}

// View is what the application may see. Ask after the last line was saved.
func (it *Flow) View(now Now) (View, error) {
	raw, err := flowView(it.native, now)
	if err != nil {
		return View{}, err
	}
	return readView(raw)
}

// Take gives what a call flow was answered, or what a payment does not show: the token that was granted, the shipping that was
// chosen, and klarna_network_response_data for the partner; nil when there is nothing. Secrets are handed out
// once: the line that says so is the next to be saved, so store them before.
func (it *Flow) Take(now Now) (*Taken, error) {
	raw, err := flowTake(it.native, now)
	if raw == nil || err != nil {
		return nil, err
	}
	return &Taken{&raw}, nil
}

// Close frees the flow. Its journal is all that another process needs.
func (it *Flow) Close() { it.native.close() }

// Format prints kind and reference.
func (it *Flow) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Flow{%s %s}", it.kind, it.reference)
}
