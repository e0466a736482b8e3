package kassa

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Class says what kind of refusal it is.
type Class int

// Kinds of refusals.
const (
	// The library was used in a way that it does not know.
	ClassUsage Class = 1

	// What was given is wrong.
	ClassInput Class = 2

	// What was given is beyond a limit of the API.
	ClassLimit Class = 3

	// The journal cannot be gone on with.
	ClassJournal Class = 4

	// A delivery is not genuine or not ours.
	ClassWebhook Class = 5

	// A fault of this library.
	ClassInternal Class = 6

	// A fault of what is around it, such as a disk.
	ClassHost Class = 7
)

// Error is a refusal of what you gave: nothing was changed and nothing was sent for it. Of [ClassHost], [ClassInternal] or [ClassJournal] out
// of Run or Step it says nothing about what was sent before: resume, and look. What happens to a payment is never an error: look at the view.
//
// Its text names the member, the rule and the remedy, and holds nothing of what was given.
type Error struct {
	// What is wrong.
	Message string `json:"message"`

	// Its number; 0 when it has none.
	Code Code `json:"code"`

	// Its name.
	Name string `json:"name"`

	// What to do: fix, try_later, read_then_decide, resume, escalate or upgrade; empty when nothing was said.
	Advice string `json:"advice"`

	// JSON pointer to the member that is wrong; empty when it is about no member.
	Pointer string `json:"pointer"`

	// What kind of refusal it is.
	Class Class `json:"class"`

	cause error
}

func (it *Error) Error() string {
	if it.Pointer != "" {
		return "kassa: " + it.Pointer + ": " + it.Message
	}
	return "kassa: " + it.Message
}

// IsInput says that what was given is wrong, or more than is allowed: [ClassInput] or [ClassLimit].
func (it *Error) IsInput() bool { return it.Class == ClassInput || it.Class == ClassLimit }

// Unwrap gives the error of a store that is behind it. It may quote what was written.
func (it *Error) Unwrap() error { return it.cause }

// ErrFenced says that another process, or another goroutine of this one, drives the flow: it has written to the journal. Close this one, and
// [Client.Look]; resume it only when the other is gone.
var ErrFenced = errors.New("kassa: the journal of the flow has grown: another process drives it, or another part of this one; close this " +
	"one, look at the flow, and resume it only when the other is gone")

// ErrNoSuchFlow says that the store has no flow of this name.
var ErrNoSuchFlow = errors.New("kassa: the store has no flow of this reference")

// StoreFailed is the error of a store that could not read or write. The driver's words are behind it, and not in its text, because they
// may quote what was written.
func StoreFailed(cause error) error {
	return &Error{
		Message: "the journal could not be read or written; what was not saved was not sent",
		Code:    CodeJournalStorage,
		Name:    "journal_storage",
		Advice:  "try_later",
		Class:   ClassHost,
		cause:   cause,
	}
}

// Problem is what Klarna said.
type Problem struct {
	// HTTP status.
	Status int `json:"status"`

	// Klarna's code; branch on it. Empty when there was none.
	ErrorCode string `json:"error_code"`

	// Quote it to Klarna's support. Empty when there was none.
	ErrorID string `json:"error_id"`

	// For people.
	Message string `json:"message"`

	// What Klarna says about the members of the request.
	Parameters json.RawMessage `json:"parameters"`
}

// CallRefused says that Klarna refused a call, and that no attempt of it was executed.
type CallRefused struct {
	Problem

	// What to do.
	Advice string
}

func (it *CallRefused) Error() string {
	message := it.Message
	if message == "" {
		message = "no reason was given"
	}
	if it.ErrorCode != "" {
		message = it.ErrorCode + ": " + message
	}
	return fmt.Sprintf("kassa: refused with %d: %s", it.Status, message)
}

// CallUnknown says that nobody knows whether a call was executed.
type CallUnknown struct {
	// The operation.
	Operation string

	// The operation that shows what became of it; empty when there is none.
	Read string

	// What to do.
	Advice string

	cause error
}

func (it *CallUnknown) Error() string {
	remedy := "find out before it is made again"
	if it.Read != "" {
		remedy = "read " + it.Read + " before it is made again"
	}
	return "kassa: it is not known whether " + it.Operation + " was executed; " + remedy
}

// Unwrap gives the end of the context that came first.
func (it *CallUnknown) Unwrap() error { return it.cause }

// NotSent says that nothing of a call has reached Klarna.
type NotSent struct {
	// The operation.
	Operation string

	// What to do.
	Advice string
}

func (it *NotSent) Error() string {
	return "kassa: " + it.Operation + " was not sent"
}
