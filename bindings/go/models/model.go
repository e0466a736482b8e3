// Package models has the objects of the API, and its lists of values.
//
// Every member may be missing: texts and lists are empty then, numbers, flags and objects nil. What this version does not know, members
// and values, is kept and written as it came. Printed by any verb of package fmt, or logged by log/slog, an object shows no value that is secret or
// about a person. In a member of a struct of yours that is not exported, package fmt asks no object how it is printed: keep a pointer there.
package models

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"sort"
	"strings"
)

// Of gives the address of a value, for members that may be missing.
func Of[T any](value T) *T { return &value }

// fields gives the members of an object, by their names in JSON, and those that are not known.
func fields(object any, each func(name string, masked bool, value reflect.Value)) *map[string]json.RawMessage {
	value := reflect.ValueOf(object).Elem()
	of := value.Type()
	for n := range of.NumField() {
		field := of.Field(n)
		if name := field.Tag.Get("json"); name != "-" {
			each(name, field.Tag.Get("kassa") == "masked", value.Field(n))
		}
	}
	return value.FieldByName("More").Addr().Interface().(*map[string]json.RawMessage)
}

// read fills an object. What is of another type than expected is no fault: it stays with the members that are not known, so that nothing
// of an answer is lost.
func read(data []byte, object any) error {
	var rest map[string]json.RawMessage
	if err := json.Unmarshal(data, &rest); err != nil || rest == nil {
		return fmt.Errorf("kassa: %s is made from a JSON object", reflect.TypeOf(object).Elem().Name())
	}
	more := fields(object, func(name string, _ bool, value reflect.Value) {
		raw, there := rest[name]
		if !there {
			return
		}
		if string(raw) == "null" || fill(raw, value) {
			delete(rest, name)
		}
	})
	*more = nil
	if len(rest) > 0 {
		*more = rest
	}
	return nil
}

// fill reports whether a member was of its type.
func fill(raw json.RawMessage, value reflect.Value) bool {
	fresh := reflect.New(value.Type())
	// A number between quotes is read as a number by package json, and would be written as one.
	_, number := fresh.Interface().(*json.Number)
	if number && raw[0] == '"' || json.Unmarshal(raw, fresh.Interface()) != nil {
		return false
	}
	if isEmpty(fresh.Elem()) {
		return false
	}
	value.Set(fresh.Elem())
	return true
}

func isEmpty(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.String:
		return value.Len() == 0
	case reflect.Pointer, reflect.Slice:
		return value.IsNil()
	}
	return false
}

// write gives the members that are set, in the order of the API's own description, and then the others by their names.
func write(object any) ([]byte, error) {
	var out bytes.Buffer
	var failed error
	member := func(name string, value any) {
		if out.Len() > 0 {
			out.WriteByte(',')
		} else {
			out.WriteByte('{')
		}
		text, err := Encode(value)
		if err != nil && failed == nil {
			failed = err
		}
		fmt.Fprintf(&out, "%q:", name)
		out.Write(text)
	}
	more := fields(object, func(name string, _ bool, value reflect.Value) {
		if !isEmpty(value) {
			member(name, value.Interface())
		}
	})
	names := make([]string, 0, len(*more))
	for name := range *more {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		member(name, (*more)[name])
	}
	if out.Len() == 0 {
		out.WriteByte('{')
	}
	out.WriteByte('}')
	return out.Bytes(), failed
}

// Encode writes a value as JSON, and leaves letters as they are that only a page of HTML would mind.
func Encode(value any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimRight(out.Bytes(), "\n"), nil
}

// show prints an object for people.
func show(state fmt.State, object any) {
	shown := []string{}
	more := fields(object, func(name string, masked bool, value reflect.Value) {
		switch {
		case isEmpty(value):
		case masked:
			shown = append(shown, name+"=***")
		case value.Kind() == reflect.Pointer:
			shown = append(shown, fmt.Sprintf("%s=%v", name, value.Elem().Interface()))
		default:
			shown = append(shown, fmt.Sprintf("%s=%v", name, value.Interface()))
		}
	})
	if len(*more) > 0 {
		shown = append(shown, fmt.Sprintf("more=<%d members>", len(*more)))
	}
	fmt.Fprintf(state, "%s{%s}", reflect.TypeOf(object).Elem().Name(), strings.Join(shown, ", "))
}

// Either holds one of two; the other is nil.
type Either[A, B any] struct {
	One   *A
	Other *B
}

// UnmarshalJSON reads the first of the two that fits.
func (it *Either[A, B]) UnmarshalJSON(data []byte) error {
	one, other := new(A), new(B)
	if json.Unmarshal(data, one) == nil {
		*it = Either[A, B]{One: one}
		return nil
	}
	if err := json.Unmarshal(data, other); err != nil {
		return err
	}
	*it = Either[A, B]{Other: other}
	return nil
}

// MarshalJSON writes the one that is there.
func (it Either[A, B]) MarshalJSON() ([]byte, error) {
	if it.One != nil {
		return Encode(it.One)
	}
	return Encode(it.Other)
}

// LogValue logs the same.
func (it Either[A, B]) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(it)) }

// Format prints the one that is there.
func (it Either[A, B]) Format(state fmt.State, _ rune) {
	if it.One != nil {
		fmt.Fprint(state, *it.One)
	} else if it.Other != nil {
		fmt.Fprint(state, *it.Other)
	}
}
