package kassa_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"kassa"
)

// The moves of bindings/golden, repeated through this binding: the same requests, lines and views, byte for byte.

type move struct {
	Move      string          `json:"move"`
	UnixMS    int64           `json:"unix_ms"`
	MonoMS    uint64          `json:"mono_ms"`
	Kind      string          `json:"kind"`
	Spec      string          `json:"spec"`
	Gives     json.RawMessage `json:"gives"`
	Upto      int64           `json:"upto"`
	Call      uint32          `json:"call"`
	Attempt   uint16          `json:"attempt"`
	Status    int             `json:"status"`
	Headers   [][2]string     `json:"headers"`
	Body      string          `json:"body"`
	Stage     string          `json:"stage"`
	JSON      string          `json:"json"`
	Key       string          `json:"key"`
	KeyID     string          `json:"key_id"`
	Signature string          `json:"signature"`
	Lines     json.RawMessage `json:"lines"`
	Last      int64           `json:"last"`
}

type golden struct {
	Config string `json:"config"`
	Moves  []move `json:"moves"`
}

func goldens(t testing.TB) map[string]golden {
	files, err := filepath.Glob("../golden/*.json")
	must(t, err)
	if len(files) < 6 {
		t.Fatal("there are no moves")
	}
	found := map[string]golden{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		must(t, err)
		var read golden
		must(t, json.Unmarshal(text, &read))
		found[filepath.Base(file)] = read
	}
	return found
}

type player struct {
	*testing.T
	settings *kassa.Settings
	flow     *kassa.Flow
	lines    []string
	calls    map[string]kassa.Call
}

func TestTheSameMovesLeadToTheSameBytes(t *testing.T) {
	for name, golden := range goldens(t) {
		t.Run(name, func(t *testing.T) {
			settings, err := kassa.NewSettings(golden.Config)
			must(t, err)
			player := player{T: t, settings: settings, calls: map[string]kassa.Call{}}
			for _, move := range golden.Moves {
				player.play(move, kassa.Now{UnixMS: move.UnixMS, MonoMS: move.MonoMS})
			}
		})
	}
}

func (it *player) play(move move, now kassa.Now) {
	it.Helper()
	call := it.calls[fmt.Sprint(move.Call, "/", move.Attempt)]
	var err error
	switch move.Move {
	case "start":
		it.flow, err = kassa.StartFlow(it.settings, move.Kind, move.Spec, now)
	case "next":
		it.next(move.Gives, now)
	case "saved":
		err = it.flow.Saved(move.Upto)
	case "reply":
		var headers []kassa.Header
		for _, pair := range move.Headers {
			headers = append(headers, kassa.Header{Name: pair[0], Value: pair[1]})
		}
		err = it.flow.Reply(call, move.Status, headers, []byte(move.Body), now)
	case "lost":
		stage := map[string]kassa.Stage{"not_sent": kassa.LostNotSent, "unknown": kassa.LostUnknown}[move.Stage]
		err = it.flow.Lost(call, stage, now)
	case "command":
		err = it.flow.Command(move.JSON, now)
	case "event":
		keys := map[string]kassa.Secret{move.KeyID: kassa.NewSecret(move.Key)}
		inbox, err := kassa.NewInbox(kassa.InboxConfig{Environment: "test", SigningKeys: keys})
		must(it, err)
		event, err := inbox.Verify([]byte(move.Body), move.KeyID, move.Signature)
		must(it, err)
		must(it, it.flow.Event(event, now))
	case "load":
		must(it, json.Unmarshal(move.Lines, &it.lines))
		it.resume(move.Last, now)
	case "resume":
		equal(it, string(move.Lines), fmt.Sprint(len(it.lines)))
		it.resume(move.Last, now)
	case "view":
		view, err := it.flow.View(now)
		must(it, err)
		equal(it, string(view.JSON()), it.text(move.Gives))
	case "take":
		taken, err := it.flow.Take(now)
		must(it, err)
		equal(it, string(taken.JSON()), it.text(move.Gives))
	default:
		it.Fatal("there is no move called " + move.Move)
	}
	must(it, err)
}

func (it *player) text(gives json.RawMessage) (text string) {
	it.Helper()
	must(it, json.Unmarshal(gives, &text))
	return text
}

func (it *player) resume(last int64, now kassa.Now) {
	it.Helper()
	resumed, err := kassa.ResumeFlow(it.settings, it.lines, now)
	must(it, err)
	equal(it, resumed.Last, last)
	it.flow = resumed.Flow
}

func (it *player) next(wanted json.RawMessage, now kassa.Now) {
	it.Helper()
	step, err := it.flow.Next(now)
	must(it, err)
	switch step := step.(type) {
	case kassa.Call:
		it.calls[fmt.Sprint(step.Call, "/", step.Attempt)] = step
	case kassa.Save:
		it.lines = append(it.lines, step.Lines...)
	}
	var rest, found map[string]any
	must(it, json.Unmarshal(wanted, &rest))
	// The number of an operation stays within the library.
	delete(rest, "operation_number")
	written, err := json.Marshal(told(step))
	must(it, err)
	must(it, json.Unmarshal(written, &found))
	if !reflect.DeepEqual(found, rest) {
		it.Fatalf("found %v, wanted %v", found, rest)
	}
}

// told is what came out, as the file has it.
func told(step kassa.Next) kassa.M {
	kind := strings.ToLower(reflect.TypeOf(step).Name())
	switch step := step.(type) {
	case kassa.Save:
		return kassa.M{"kind": kind, "after": step.After, "upto": step.Upto, "lines": step.Lines}
	case kassa.Call:
		headers := [][2]string{}
		for _, header := range step.Headers {
			headers = append(headers, [2]string{header.Name, header.Value})
		}
		return kassa.M{
			"kind": kind, "call": step.Call, "attempt": step.Attempt, "operation": step.Operation, "method": step.Method, "url": step.URL,
			"headers": headers, "auth": step.Auth, "body": step.Body, "connect_ms": step.ConnectMS, "total_ms": step.TotalMS,
			"redelivered": step.Redelivered,
		}
	case kassa.Show:
		return kassa.M{
			"kind": kind, "screen": step.Screen, "screen_kind": step.Kind, "url": step.URL, "image_url": step.ImageURL,
			"expires_in_ms": step.ExpiresInMS,
		}
	case kassa.Hide:
		return kassa.M{"kind": kind, "screen": step.Screen}
	case kassa.Tell:
		return kassa.M{"kind": kind, "what": step.What, "detail": step.Detail}
	case kassa.Wait:
		return kassa.M{"kind": kind, "ms": step.MS}
	}
	return kassa.M{"kind": kind}
}
