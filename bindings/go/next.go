package kassa

import (
	"encoding/json"
	"fmt"
	"log/slog"
)

// Next is the one thing to do next: Save, Call, or a Step.
type Next interface{ next() }

// Step is what a driven flow leaves to the application: Show, Hide, Tell, Wait, Idle or Done.
type Step interface {
	Next
	step()
}

// Save asks to append the lines durably if the journal ends at line After, and then to report Upto to [Flow.Saved].
type Save struct {
	// Number of the line that the journal must end with.
	After int64

	// Number to report.
	Upto int64

	// Without line feeds.
	Lines []string
}

// Header is a header of a request or an answer.
type Header struct {
	Name  string
	Value string
}

// Form is a form with files.
type Form struct {
	// Type of the request's content.
	ContentType string `json:"content_type"`

	// What is sent.
	Bytes []byte `json:"base64"`
}

// Call asks to send a request once, and then to report what came of it to [Flow.Reply] or [Flow.Lost].
type Call struct {
	// Which call of the flow; goes back with the answer.
	Call uint32

	// Which attempt; goes back with the answer.
	Attempt uint16

	// Name of the operation.
	Operation string

	// GET, POST, PUT, PATCH or DELETE.
	Method string

	// Absolute; follow no redirect.
	URL string

	// Besides Authorization, Content-Type and Content-Length.
	Headers []Header

	// "partner": add the API key; "relay": add nothing of Klarna's.
	Auth string

	// To send as application/json; nil when there is none.
	Body *string

	// To send in place of a body; nil when there is none.
	Form *Form

	// Give up connecting after so many milliseconds, and report it as not sent.
	ConnectMS int64

	// Give up altogether after so many milliseconds, and report it as unknown.
	TotalMS int64

	// An earlier process may have sent it before.
	Redelivered bool
}

// Format prints what may be logged: neither address nor body.
func (it Call) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Call{%s, call %d, attempt %d}", it.Operation, it.Call, it.Attempt)
}

// LogValue logs the same.
func (it Call) LogValue() slog.Value { return logged(it) }

// MarshalJSON writes the same, for a log: a call that is to be sent elsewhere is written by who sends it.
func (it Call) MarshalJSON() ([]byte, error) {
	return json.Marshal(M{"Operation": it.Operation, "Call": it.Call, "Attempt": it.Attempt})
}

// Format prints the numbers of the lines, and nothing of them.
func (it Save) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Save{after %d, upto %d}", it.After, it.Upto)
}

// LogValue logs the same.
func (it Save) LogValue() slog.Value { return logged(it) }

// Format prints nothing of it.
func (it Form) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Form{***}") }

// LogValue logs nothing of it.
func (it Form) LogValue() slog.Value { return logged(it) }

// Show asks to show something to the customer.
type Show struct {
	// Which screen of the flow.
	Screen uint32

	// "redirect" or "qr"; take another word for a redirect.
	Kind string

	// To open or to encode, unchanged.
	URL string

	// Klarna's own picture of the QR code; nil when there is none.
	ImageURL *string

	// Milliseconds until it is useless; nil when that is not known.
	ExpiresInMS *int64
}

// Format prints nothing that would let a reader in.
func (it Show) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Show{screen %d, %s}", it.Screen, it.Kind)
}

// LogValue logs the same. Its JSON has all of it, for the page.
func (it Show) LogValue() slog.Value { return logged(it) }

// Hide asks to take a screen away at once.
type Hide struct {
	// Which screen of the flow.
	Screen uint32
}

// Tell has news for the application, for a log: without payload.
type Tell struct {
	// What it is about.
	What string

	// For people.
	Detail string
}

// Wait says that there is nothing to do for a while, unless something happens before.
type Wait struct {
	// Milliseconds.
	MS int64
}

// Idle says that there is nothing to do until something happens.
type Idle struct{}

// Done says that the flow has ended; its view says how.
type Done struct{}

func (Save) next() {}
func (Call) next() {}
func (Show) next() {}
func (Hide) next() {}
func (Tell) next() {}
func (Wait) next() {}
func (Idle) next() {}
func (Done) next() {}
func (Show) step() {}
func (Hide) step() {}
func (Tell) step() {}
func (Wait) step() {}
func (Idle) step() {}
func (Done) step() {}

// told is what the library says.
type told struct {
	Kind        string      `json:"kind"`
	After       int64       `json:"after"`
	Upto        int64       `json:"upto"`
	Lines       []string    `json:"lines"`
	Call        uint32      `json:"call"`
	Attempt     uint16      `json:"attempt"`
	Operation   string      `json:"operation"`
	Method      string      `json:"method"`
	URL         string      `json:"url"`
	Headers     [][2]string `json:"headers"`
	Auth        string      `json:"auth"`
	Body        *string     `json:"body"`
	Form        *Form       `json:"form"`
	ConnectMS   int64       `json:"connect_ms"`
	TotalMS     int64       `json:"total_ms"`
	Redelivered bool        `json:"redelivered"`
	Screen      uint32      `json:"screen"`
	ScreenKind  string      `json:"screen_kind"`
	ImageURL    *string     `json:"image_url"`
	ExpiresInMS *int64      `json:"expires_in_ms"`
	What        string      `json:"what"`
	Detail      string      `json:"detail"`
	MS          int64       `json:"ms"`
}

// readNext reads what is to be done next.
func readNext(text string) (Next, error) {
	var it told
	if err := json.Unmarshal([]byte(text), &it); err != nil {
		return nil, err
	}
	switch it.Kind {
	case "save":
		return Save{it.After, it.Upto, it.Lines}, nil
	case "call":
		headers := make([]Header, len(it.Headers))
		for n, pair := range it.Headers {
			headers[n] = Header{pair[0], pair[1]}
		}
		return Call{
			it.Call, it.Attempt, it.Operation, it.Method, it.URL, headers, it.Auth, it.Body, it.Form, it.ConnectMS, it.TotalMS,
			it.Redelivered,
		}, nil
	case "show":
		return Show{it.Screen, it.ScreenKind, it.URL, it.ImageURL, it.ExpiresInMS}, nil
	case "hide":
		return Hide{it.Screen}, nil
	case "tell":
		return Tell{it.What, it.Detail}, nil
	case "drop":
		return Tell{"drop", "the answer to a call is of no interest any more"}, nil
	case "wait":
		return Wait{it.MS}, nil
	case "done":
		return Done{}, nil
	}
	return Idle{}, nil
}
