// Package kassa is payment flows for acquiring partners of the Klarna Network.
//
// One attempt to pay is one flow. For one flow, whatever crashes, repeats, comes late or is lost, at most one payment is made, and you are
// never told "not paid" while money has moved or still can. The README shows how to take a payment.
package kassa
