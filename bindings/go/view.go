package kassa

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
)

// View is what the application may see of a flow.
type View struct{ whole *whole }

// whole lies behind an address: package fmt asks no member of a struct of yours that is not exported how it is printed, but prints an address
// there, and does not go to it.
type whole struct {
	raw     json.RawMessage
	members map[string]json.RawMessage
}

func readView(raw json.RawMessage) (View, error) {
	view := &whole{raw: raw}
	err := json.Unmarshal(raw, &view.members)
	return View{view}, err
}

// member gives a member as it is written; nil when it is not there.
func (it View) member(name string) json.RawMessage {
	if it.whole == nil {
		return nil
	}
	return it.whole.members[name]
}

// State is the state of the flow, such as [StateApproved]; of a transaction Klarna's last word on it.
func (it View) State() string { return it.Text("state") }

// Paid is [PaidYes], [PaidNo] or [PaidUnknown]; take unknown for no at your own cost. Empty for flows that take no money.
func (it View) Paid() string { return it.Text("paid") }

// Ended says that nothing more will happen by itself.
func (it View) Ended() bool { return it.Flag("ended") }

// Problem is what Klarna said when it refused the first call; nil when there is none. Another attempt takes another reference.
func (it View) Problem() *Problem {
	var found *Problem
	_ = json.Unmarshal(it.member("problem"), &found)
	return found
}

// StepUp says where the customer goes; nil while there is nothing to show.
type StepUp struct {
	// "redirect" or "qr"; take another word for a redirect.
	Kind string `json:"kind"`

	// To open or to encode, unchanged.
	URL string `json:"url"`

	// Klarna's own picture of the QR code; empty when there is none.
	ImageURL string `json:"image_url"`

	// The customer is at Klarna: hide a QR code.
	InProgress bool `json:"in_progress"`
}

// StepUp says where the customer of a payment goes; nil while there is nothing to show.
func (it View) StepUp() *StepUp {
	var found *StepUp
	_ = json.Unmarshal(it.member("step_up"), &found)
	return found
}

// Operation is a capture, a refund or another operation on a transaction.
type Operation struct {
	// capture, void, refund, reauthorize, update or update_capture.
	Kind string `json:"kind"`

	// Your name for it.
	Reference string `json:"reference"`

	// In minor units; 0 where the operation has none.
	Amount int64 `json:"amount"`

	// pending, made, refused, not_made or unknown.
	Status string `json:"status"`

	// payment_capture_id or payment_refund_id; empty when it is not known.
	ID string `json:"id"`

	// Why it was refused; nil otherwise.
	Problem *Problem `json:"problem"`
}

// Operations are those of a transaction, in the order in which they were asked for.
func (it View) Operations() []Operation {
	var found []Operation
	_ = json.Unmarshal(it.member("operations"), &found)
	return found
}

// Text gives a text; empty when it is not there.
func (it View) Text(member string) string {
	var text string
	_ = json.Unmarshal(it.member(member), &text)
	return text
}

// Number gives a whole number, such as an amount in minor units, and whether it is there.
func (it View) Number(member string) (int64, bool) {
	var number *int64
	if json.Unmarshal(it.member(member), &number) != nil || number == nil {
		return 0, false
	}
	return *number, true
}

// Flag gives a flag; false when it is not there.
func (it View) Flag(member string) bool {
	var flag bool
	_ = json.Unmarshal(it.member(member), &flag)
	return flag
}

// JSON gives all of it, as the library wrote it.
func (it View) JSON() json.RawMessage {
	if it.whole == nil {
		return nil
	}
	return it.whole.raw
}

// MarshalJSON writes all of it, for a relay that answers with it; a log takes LogValue. What is no view of a flow is null.
func (it View) MarshalJSON() ([]byte, error) {
	if it.whole == nil {
		return []byte("null"), nil
	}
	return it.whole.raw, nil
}

// Format prints state and paid; the rest may be about a person.
func (it View) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "View{state=%s, paid=%s}", it.State(), it.Paid())
}

// LogValue logs the same.
func (it View) LogValue() slog.Value { return logged(it) }

// Taken is what a flow hands out: the answer of a call in full, or the customer token that was granted to a payment, the shipping that was
// chosen, and klarna_network_response_data for the partner. It may hold secrets
// and data about people, and prints nothing of them.
type Taken struct{ raw *json.RawMessage }

// JSON gives all of it; of a payment customer_token and customer_token_reference.
func (it Taken) JSON() json.RawMessage {
	if it.raw == nil {
		return nil
	}
	return *it.raw
}

// Bytes gives the body of the answer.
func (it Taken) Bytes() []byte {
	var said struct {
		Body   json.RawMessage `json:"body"`
		Text   *string         `json:"text"`
		Base64 *string         `json:"base64"`
	}
	_ = json.Unmarshal(it.JSON(), &said)
	switch {
	case said.Base64 != nil:
		bytes, _ := base64.StdEncoding.DecodeString(*said.Base64)
		return bytes
	case said.Text != nil:
		return []byte(*said.Text)
	}
	return said.Body
}

// body gives the body where it is JSON.
func (it Taken) body() json.RawMessage {
	var said struct {
		Body json.RawMessage `json:"body"`
	}
	_ = json.Unmarshal(it.JSON(), &said)
	return said.Body
}

// Format prints nothing of it.
func (it Taken) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Taken{***}") }

// LogValue logs nothing of it.
func (it Taken) LogValue() slog.Value { return logged(it) }
