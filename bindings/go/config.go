package kassa

import (
	"fmt"
	"log/slog"

	"kassa/models"
)

// M is an object of JSON, for specs and commands.
type M = map[string]any

// Policy says how often is read, and what the clock is worth.
type Policy struct {
	// Shortest wait between two reads, in milliseconds: 500 to 60000; 2000 if 0.
	PollFloorMS int `json:"poll_floor_ms,omitempty"`

	// Longest wait: up to 240000, which it is if 0.
	PollCapMS int `json:"poll_cap_ms,omitempty"`

	// The wall clock is right after a restart, as on a server with a time service.
	TrustedClock bool `json:"trusted_clock,omitempty"`
}

// Config says where calls go, and for whom. It holds no API key, and no print, log or JSON of it shows JournalKey.
type Config struct {
	// Address of the API; https, and http on the own machine.
	BaseURL string `json:"base_url"`

	// "test" or "live"; accounts of the other one are refused.
	Environment string `json:"environment"`

	// Names this server; part of every idempotency key, so never change it while payments are open.
	Installation string `json:"installation"`

	// The account that calls are made for.
	PartnerAccountID string `json:"partner_account_id,omitempty"`

	// Object for the Klarna-Integration-Metadata header.
	IntegrationMetadata M `json:"integration_metadata,omitempty"`

	// 64 hexadecimal digits; seals the journal. Keep it apart from the journal.
	JournalKey Secret `json:"journal_key,omitzero"`

	// How often is read.
	Policy *Policy `json:"policy,omitempty"`
}

// Format prints no key.
func (it Config) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "Config{%s, %s, %s}", it.BaseURL, it.Environment, it.Installation)
}

// LogValue logs no key.
func (it Config) LogValue() slog.Value { return logged(it) }

// openConfig is a configuration whose JSON is whole: the library is given it.
type openConfig struct {
	Config
	JournalKey string `json:"journal_key,omitempty"`
}

// Stands in for what nobody should read.
const hidden = "***"

// logged is how package slog writes what package fmt prints without secrets. Handlers for JSON would write the members.
func logged(value fmt.Formatter) slog.Value { return slog.StringValue(fmt.Sprint(value)) }

// text writes a value as JSON; what is JSON already stays as it is, byte for byte.
func text(value any) (string, error) {
	switch given := value.(type) {
	case string:
		return given, nil
	case []byte:
		return string(given), nil
	case Config:
		value = openConfig{given, given.JournalKey.Reveal()}
	case *Config:
		if given != nil {
			value = openConfig{*given, given.JournalKey.Reveal()}
		}
	}
	bytes, err := models.Encode(value)
	if err != nil {
		return "", fmt.Errorf("kassa: what was given cannot be written as JSON: %w", err)
	}
	return string(bytes), nil
}
