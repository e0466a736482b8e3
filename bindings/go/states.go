package kassa

// States of a payment, see [View.State]. All after [StateFinalizing] but [StateUnknown] are its end.
const (
	// The first call is on its way.
	StateAuthorizing = "authorizing"

	// There is something to show to the customer.
	StateAwaitingCustomer = "awaiting_customer"

	// The customer has approved, and the last call is on its way.
	StateFinalizing = "finalizing"

	// It cannot be told by calling Klarna whether money moved: a webhook or a person may tell.
	StateUnknown = "unknown"

	// It is paid.
	StateApproved = "approved"

	// The customer granted a token, and no payment was asked for.
	StateTokenIssued = "token_issued"

	// Klarna said no.
	StateDeclined = "declined"

	// It was given up before the customer approved.
	StateCanceled = "canceled"

	// The customer did not finish in time.
	StateExpired = "expired"

	// The customer approved, and the payment was not finalised within the hour.
	StateInvalidated = "invalidated"

	// Klarna refused to handle the call, see [View.Problem].
	StateRefused = "refused"

	// No attempt reached Klarna.
	StateNotSent = "not_sent"
)

// Whether money moved, see [View.Paid].
const (
	PaidYes = "yes"
	PaidNo  = "no"

	// It may have moved or still can. Take it for no at your own cost.
	PaidUnknown = "unknown"
)
