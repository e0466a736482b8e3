package kassa

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

// Nothing is the value of an answer that has no body, or one that is no JSON.
type Nothing struct{}

// Request is a call that is ready to be made. It is checked before anything is sent.
type Request[A any] struct {
	caller    caller
	operation string
	read      func(json.RawMessage) (A, bool)
	spec      M
}

func newRequest[A any](caller caller, number int, operation, reference string, read func(json.RawMessage) (A, bool)) *Request[A] {
	if reference == "" {
		reference = FreshReference()
	}
	return &Request[A]{caller, operation, read, M{"reference": reference, "operation": number}}
}

func (it *Request[A]) set(part, name string, value any) {
	members, _ := it.spec[part].(M)
	if members == nil {
		members = M{}
		it.spec[part] = members
	}
	members[name] = value
}

func readObject[T any](body json.RawMessage) (T, bool) {
	var value T
	if len(body) == 0 || body[0] != '{' {
		return value, false
	}
	return value, json.Unmarshal(body, &value) == nil
}

// readList reads a list, or an object where the list would have one.
func readList[T any](body json.RawMessage) ([]T, bool) {
	var raw []json.RawMessage
	if len(body) > 0 && body[0] == '{' {
		raw = []json.RawMessage{body}
	} else if len(body) == 0 || json.Unmarshal(body, &raw) != nil {
		return nil, false
	}
	found := []T{}
	for _, each := range raw {
		if item, ok := readObject[T](each); ok {
			found = append(found, item)
		}
	}
	return found, true
}

func readNothing(json.RawMessage) (Nothing, bool) { return Nothing{}, false }

// Send makes the call, and repeats it as long as that is safe and the context lasts. A change that must survive the end of this process is
// begun by [Request.Start] instead.
//
// The error is an [Error] before anything is sent, a [CallRefused] when Klarna said no and nothing was executed, a [CallUnknown] when nobody
// knows, a [NotSent] when nothing reached Klarna.
func (it *Request[A]) Send(ctx context.Context) (*Answer[A], error) {
	running, err := it.caller(ctx, it.spec, false)
	if err != nil {
		return nil, err
	}
	defer running.Close()
	// An answer with a secret in it keeps its flow until it is taken.
	view, err := running.RunUntil(ctx, func(view View) bool { return view.State() == "answered" })
	if err != nil && !errors.Is(err, ctx.Err()) {
		return nil, err
	}
	var taken *Taken
	if view.State() == "answered" {
		if taken, err = running.Take(); err != nil {
			return nil, err
		}
	}
	answer, err := it.Result(view, taken)
	var unknown *CallUnknown
	if errors.As(err, &unknown) {
		unknown.cause = ctx.Err()
	}
	return answer, err
}

// Start begins the call as a flow in the client's store: a process that takes it over goes on where this one ends.
func (it *Request[A]) Start(ctx context.Context) (*Running, error) {
	return it.caller(ctx, it.spec, true)
}

// Result gives what came of the call, from its view and what was taken from it.
func (it *Request[A]) Result(view View, taken *Taken) (*Answer[A], error) {
	advice := view.Text("advice")
	switch view.State() {
	case "answered":
		answer := &Answer[A]{View: view}
		if taken != nil {
			answer.Body = taken.Bytes()
			answer.Value, answer.HasValue = it.read(taken.body())
		}
		return answer, nil
	case "refused":
		refused := &CallRefused{Advice: advice}
		_ = json.Unmarshal(view.member("problem"), &refused.Problem)
		return nil, refused
	case "not_sent":
		return nil, &NotSent{it.operation, advice}
	}
	return nil, &CallUnknown{Operation: it.operation, Read: view.Text("read"), Advice: advice}
}

// Format prints the operation; what it is asked with may be secret.
func (it *Request[A]) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Request{%s}", it.operation)
}

// Answer is a successful answer.
type Answer[A any] struct {
	// The object; empty when HasValue is false.
	Value A

	// The answer had a body of its type.
	HasValue bool

	// The answer as it came. It may hold secrets and data about people.
	Body []byte

	// The view of the call.
	View View
}

// Status is the HTTP status.
func (it *Answer[A]) Status() int {
	status, _ := it.View.Number("status")
	return int(status)
}

// ContentType is the type of the body; empty when it said none.
func (it *Answer[A]) ContentType() string { return it.View.Text("content_type") }

// Warning is something that was known against a request, although it was sent.
type Warning struct {
	// JSON pointer to the member.
	Pointer string `json:"pointer"`

	// For people.
	Message string `json:"message"`
}

// Warnings are what was known against the request.
func (it *Answer[A]) Warnings() []Warning {
	var warnings []Warning
	_ = json.Unmarshal(it.View.member("warnings"), &warnings)
	return warnings
}

// Rows are the rows of a table, by the names of its columns. A cell that is missing is left out.
func (it *Answer[A]) Rows() ([]map[string]string, error) {
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(it.Body), "\uFEFF")))
	reader.FieldsPerRecord = -1
	records, err := reader.ReadAll()
	if err != nil || len(records) == 0 {
		return nil, err
	}
	rows := make([]map[string]string, 0, len(records)-1)
	for _, cells := range records[1:] {
		row := map[string]string{}
		for n, cell := range cells[:min(len(cells), len(records[0]))] {
			row[records[0][n]] = cell
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// Format prints the status.
func (it *Answer[A]) Format(state fmt.State, _ rune) { fmt.Fprintf(state, "Answer{%d}", it.Status()) }

// LogValue logs the status.
func (it *Answer[A]) LogValue() slog.Value { return logged(it) }

// MarshalJSON writes the status. Value and Body are yours to write.
func (it *Answer[A]) MarshalJSON() ([]byte, error) { return json.Marshal(M{"Status": it.Status()}) }
