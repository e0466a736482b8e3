package kassa

import (
	"fmt"
	"log/slog"
)

// Secret is a text that no print, log or JSON shows, wherever it stands, also in a member that package fmt does not ask how it is printed.
type Secret struct {
	// Of what a pointer within a struct points to, package fmt prints the address alone.
	text *string
}

// NewSecret hides a text.
func NewSecret(text string) Secret { return Secret{&text} }

// Reveal gives the text.
func (it Secret) Reveal() string {
	if it.text == nil {
		return ""
	}
	return *it.text
}

// IsZero says that there is none.
func (it Secret) IsZero() bool { return it.Reveal() == "" }

// Format prints nothing of it.
func (it Secret) Format(state fmt.State, _ rune) { fmt.Fprint(state, hidden) }

// LogValue logs nothing of it.
func (it Secret) LogValue() slog.Value { return logged(it) }

// MarshalText writes nothing of it: a configuration that was written so is refused.
func (it Secret) MarshalText() ([]byte, error) { return []byte(hidden), nil }

// UnmarshalText reads it, for a configuration in a file.
func (it *Secret) UnmarshalText(text []byte) error {
	*it = NewSecret(string(text))
	return nil
}
