package kassa

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
)

// View is what the application may see of a flow.
type View struct {
	raw     json.RawMessage
	members map[string]json.RawMessage
}

func readView(raw json.RawMessage) (View, error) {
	view := View{raw: raw}
	err := json.Unmarshal(raw, &view.members)
	return view, err
}

// State is the state of the flow, such as approved.
func (it View) State() string { return it.Text("state") }

// Paid is yes, no or unknown; take unknown for no at your own cost. Empty for flows that take no money.
func (it View) Paid() string { return it.Text("paid") }

// Ended says that nothing more will happen by itself.
func (it View) Ended() bool { return it.Flag("ended") }

// Text gives a text; empty when it is not there.
func (it View) Text(member string) string {
	var text string
	_ = json.Unmarshal(it.members[member], &text)
	return text
}

// Number gives a whole number, such as an amount in minor units, and whether it is there.
func (it View) Number(member string) (int64, bool) {
	var number *int64
	if json.Unmarshal(it.members[member], &number) != nil || number == nil {
		return 0, false
	}
	return *number, true
}

// Flag gives a flag; false when it is not there.
func (it View) Flag(member string) bool {
	var flag bool
	_ = json.Unmarshal(it.members[member], &flag)
	return flag
}

// JSON gives all of it, as the library wrote it.
func (it View) JSON() json.RawMessage { return it.raw }

// MarshalJSON writes all of it.
func (it View) MarshalJSON() ([]byte, error) { return it.raw, nil }

// Format prints state and paid; the rest may be about a person.
func (it View) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "View{state=%s, paid=%s}", it.State(), it.Paid())
}

// Taken is what a flow hands out: the answer of a call in full, or the customer token that was granted to a payment, the shipping that was
// chosen, and klarna_network_response_data for the partner. It may hold secrets
// and data about people, and prints nothing of them.
type Taken struct{ raw json.RawMessage }

// JSON gives all of it; of a payment customer_token and customer_token_reference.
func (it Taken) JSON() json.RawMessage { return it.raw }

// Bytes gives the body of the answer.
func (it Taken) Bytes() []byte {
	var said struct {
		Body   json.RawMessage `json:"body"`
		Text   *string         `json:"text"`
		Base64 *string         `json:"base64"`
	}
	_ = json.Unmarshal(it.raw, &said)
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
	_ = json.Unmarshal(it.raw, &said)
	return said.Body
}

// Format prints nothing of it.
func (it Taken) Format(state fmt.State, _ rune) { fmt.Fprint(state, "Taken{***}") }
