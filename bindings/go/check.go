package kassa

import "encoding/json"

// CheckBody checks the body of an operation as it is checked before it is sent, and gives all that is known against it.
//
// The operation is named with dots, as in payment.authorize, or as in the documentation; the body is a struct of kassa/models, an [M], or
// a text that is JSON. An operation that this library does not know, or that takes no body, is an [*Error].
func CheckBody(operation string, body any) ([]Finding, error) {
	written, err := text(body)
	if err != nil {
		return nil, err
	}
	found, err := checkBody(operation, written)
	if err != nil {
		return nil, err
	}
	var findings []Finding
	return findings, json.Unmarshal(found, &findings)
}
