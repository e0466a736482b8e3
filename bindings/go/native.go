package kassa

/*
#cgo CFLAGS: -I${SRCDIR}/include -I${SRCDIR}/../../ffi/include
#cgo linux,amd64 LDFLAGS: ${SRCDIR}/lib/linux_amd64/libkassa.a -lm -ldl -lpthread
#cgo linux,arm64 LDFLAGS: ${SRCDIR}/lib/linux_arm64/libkassa.a -lm -ldl -lpthread
#cgo noescape go_client_new
#cgo nocallback go_client_new
#cgo noescape go_flow_start
#cgo nocallback go_flow_start
#cgo noescape go_flow_agrees
#cgo nocallback go_flow_agrees
#cgo noescape go_flow_command
#cgo nocallback go_flow_command
#cgo noescape go_flow_reply
#cgo nocallback go_flow_reply
#cgo noescape go_loader_line
#cgo nocallback go_loader_line
#cgo noescape go_inbox_new
#cgo nocallback go_inbox_new
#cgo noescape go_inbox_remember
#cgo nocallback go_inbox_remember
#cgo noescape go_event_verify
#cgo nocallback go_event_verify
#cgo noescape go_check_body
#cgo nocallback go_check_body
#cgo noescape go_mailbox_deliver
#cgo nocallback go_mailbox_deliver
#cgo noescape go_mailbox_give
#cgo nocallback go_mailbox_give
#cgo noescape go_mailbox_saved
#cgo nocallback go_mailbox_saved
#include "kassa.h"

// Handles are numbers in the clothes of pointers. Go must never see them as pointers, so they cross as numbers; what a function makes
// and what it refuses comes back by value.
typedef uintptr_t handle;
typedef struct { kassa_status status; handle out, error; } made;
typedef struct { kassa_status status; const char *ptr; size_t len; } text;
typedef struct { kassa_status status; int64_t unix_ms; uint64_t mono_ms; } clocks;

#define MADE(of, call) of *out = 0; kassa_error *error = 0; made m; m.status = (call); m.out = (handle)out; m.error = (handle)error; return m
#define DONE(call) kassa_error *error = 0; made m; m.status = (call); m.out = 0; m.error = (handle)error; return m
#define PLAIN(of, call) of *out = 0; made m; m.status = (call); m.out = (handle)out; m.error = 0; return m
#define TEXT(name, of) static inline text go_##name(handle h) { \
	kassa_str s = {0, 0}; text t; t.status = kassa_##name((const of *)h, &s); t.ptr = s.ptr; t.len = s.len; return t; }
#define FREE(name) static inline void go_##name##_free(handle h) { kassa_##name##_free((kassa_##name *)h); }

TEXT(error_json, kassa_error)
TEXT(flow_kind, kassa_flow)
TEXT(next_json, kassa_next)
TEXT(event_id, kassa_event)
TEXT(event_type, kassa_event)
TEXT(event_payload, kassa_event)
FREE(error)
FREE(client)
FREE(flow)
FREE(loader)
FREE(next)
FREE(doc)
FREE(inbox)
FREE(event)
FREE(mailbox)

static inline text go_doc_text(handle h) {
	kassa_str s = {0, 0}; text t; t.status = kassa_doc_text((kassa_doc *)h, &s); t.ptr = s.ptr; t.len = s.len; return t; }
static inline text go_kinds(void) {
	kassa_str s = {0, 0}; text t; t.status = kassa_kinds_json(&s); t.ptr = s.ptr; t.len = s.len; return t; }
static inline clocks go_clock(void) {
	clocks c = {0, 0, 0}; c.status = kassa_clock(&c.unix_ms, &c.mono_ms); return c; }

static inline made go_client_new(const char *json, size_t len) { MADE(kassa_client, kassa_client_new(json, len, &out, &error)); }
static inline made go_flow_start(handle h, const char *kind, size_t kind_len, const char *spec, size_t spec_len, int64_t u, uint64_t m_) {
	MADE(kassa_flow, kassa_flow_start((const kassa_client *)h, kind, kind_len, spec, spec_len, u, m_, &out, &error)); }
static inline made go_flow_next(handle h, int64_t u, uint64_t m_) {
	MADE(kassa_next, kassa_flow_next((kassa_flow *)h, u, m_, &out, &error)); }
static inline made go_flow_view(handle h, int64_t u, uint64_t m_) {
	MADE(kassa_doc, kassa_flow_view((const kassa_flow *)h, u, m_, &out, &error)); }
static inline made go_flow_take(handle h, int64_t u, uint64_t m_) {
	MADE(kassa_doc, kassa_flow_take((kassa_flow *)h, u, m_, &out, &error)); }
static inline made go_flow_saved(handle h, uint64_t upto) { DONE(kassa_flow_saved((kassa_flow *)h, upto, &error)); }
static inline made go_flow_agrees(handle h, const char *kind, size_t kind_len, const char *spec, size_t spec_len) {
	DONE(kassa_flow_agrees((const kassa_flow *)h, kind, kind_len, spec, spec_len, &error)); }
static inline made go_flow_command(handle h, const char *json, size_t len, int64_t u, uint64_t m_) {
	DONE(kassa_flow_command((kassa_flow *)h, json, len, u, m_, &error)); }
static inline made go_flow_reply(handle h, uint32_t call, uint16_t attempt, uint16_t status, const char *head, size_t head_len,
		const char *body, size_t body_len, int64_t u, uint64_t m_) {
	DONE(kassa_flow_reply((kassa_flow *)h, call, attempt, status, head, head_len, body, body_len, u, m_, &error)); }
static inline made go_flow_lost(handle h, uint32_t call, uint16_t attempt, int32_t stage, int64_t u, uint64_t m_) {
	DONE(kassa_flow_lost((kassa_flow *)h, call, attempt, stage, u, m_, &error)); }
static inline made go_flow_event(handle h, handle event, int64_t u, uint64_t m_) {
	DONE(kassa_flow_event((kassa_flow *)h, (const kassa_event *)event, u, m_, &error)); }
static inline made go_flow_screen(handle h, uint32_t screen, int32_t what, int64_t u, uint64_t m_) {
	DONE(kassa_flow_screen((kassa_flow *)h, screen, what, u, m_, &error)); }

static inline made go_loader_new(handle h) {
	kassa_error *error = 0; kassa_loader *out = 0; made m;
	m.status = kassa_loader_new((const kassa_client *)h, &out); m.out = (handle)out; m.error = (handle)error; return m; }
static inline kassa_status go_loader_line(handle h, const char *line, size_t len) { return kassa_loader_line((kassa_loader *)h, line, len); }
static inline made go_loader_open(handle h, int64_t u, uint64_t m_) {
	MADE(kassa_flow, kassa_loader_open((kassa_loader *)h, u, m_, &out, &error)); }
static inline uint64_t go_loader_last(handle h) { return kassa_loader_last((const kassa_loader *)h); }
static inline int32_t go_loader_torn(handle h) { return kassa_loader_torn((const kassa_loader *)h); }

static inline made go_inbox_new(const char *json, size_t len) { MADE(kassa_inbox, kassa_inbox_new(json, len, &out, &error)); }
static inline kassa_status go_inbox_remember(handle h, const char *id, size_t len, int64_t u) {
	return kassa_inbox_remember((kassa_inbox *)h, id, len, u); }
static inline made go_event_verify(handle h, const char *body, size_t body_len, const char *id, size_t id_len, const char *sign,
		size_t sign_len, int64_t u) {
	MADE(kassa_event, kassa_event_verify((const kassa_inbox *)h, body, body_len, id, id_len, sign, sign_len, u, &out, &error)); }
static inline made go_check_body(const char *operation, size_t operation_len, const char *body, size_t body_len) {
	MADE(kassa_doc, kassa_check_body(operation, operation_len, body, body_len, &out, &error)); }
static inline made go_client_requirements(handle h, const char *json, size_t len) {
	MADE(kassa_doc, kassa_client_requirements((const kassa_client *)h, json, len, &out, &error)); }
static inline made go_mailbox_new(handle h, const char *json, size_t len) {
	MADE(kassa_mailbox, kassa_mailbox_new((const kassa_client *)h, json, len, &out, &error)); }
static inline made go_mailbox_deliver(handle h, const char *body, size_t body_len, const char *id, size_t id_len, const char *sign,
		size_t sign_len, int64_t u) {
	MADE(kassa_doc, kassa_mailbox_deliver((const kassa_mailbox *)h, body, body_len, id, id_len, sign, sign_len, u, &out, &error)); }
static inline made go_mailbox_sort(handle h, const char *name, size_t name_len, const char *line, size_t len, int64_t u) {
	PLAIN(kassa_doc, kassa_mailbox_sort((const kassa_mailbox *)h, name, name_len, line, len, u, &out)); }
static inline made go_mailbox_look(handle h, const char *json, size_t len, int64_t u) {
	MADE(kassa_doc, kassa_mailbox_look((const kassa_mailbox *)h, json, len, u, &out, &error)); }
static inline kassa_status go_mailbox_learn(handle h, const char *name, size_t len, handle flow) {
	return kassa_mailbox_learn((const kassa_mailbox *)h, name, len, (const kassa_flow *)flow); }
static inline kassa_status go_mailbox_give(handle h, const char *name, size_t len, handle flow, int64_t u, uint64_t m_) {
	return kassa_mailbox_give((const kassa_mailbox *)h, name, len, (kassa_flow *)flow, u, m_); }
static inline made go_mailbox_saved(handle h, const char *name, size_t len, handle flow, int32_t ended) {
	PLAIN(kassa_doc, kassa_mailbox_saved((const kassa_mailbox *)h, name, len, (const kassa_flow *)flow, ended, &out)); }
static inline kassa_status go_mailbox_left(handle h, const char *name, size_t len) {
	return kassa_mailbox_left((const kassa_mailbox *)h, name, len); }
static inline made go_mailbox_waiting(handle h) { PLAIN(kassa_doc, kassa_mailbox_waiting((const kassa_mailbox *)h, &out)); }
static inline made go_mailbox_settle(handle h, const char *id, size_t len) {
	PLAIN(kassa_doc, kassa_mailbox_settle((const kassa_mailbox *)h, id, len, &out)); }
static inline int32_t go_event_duplicate(handle h) { return kassa_event_duplicate((const kassa_event *)h); }
*/
import "C"

import (
	"encoding/json"
	"fmt"
	"runtime"
	"sync"
	"unsafe"
)

// The C library, as it is: nothing outside of this file knows it. Calls are short and never block. There are no callbacks.

type number = C.handle

// native is an object of the library: freed by close, or when nothing refers to it any more.
type native struct {
	number  number
	free    func(number)
	once    sync.Once
	cleanup runtime.Cleanup
}

func own(made C.made, free func(number)) (*native, error) {
	if err := refusal(made); err != nil {
		return nil, err
	}
	object := &native{number: made.out, free: free}
	object.cleanup = runtime.AddCleanup(object, free, made.out)
	return object, nil
}

// close frees the object. The library answers whoever uses it afterwards with a status.
func (it *native) close() {
	it.once.Do(func() {
		it.cleanup.Stop()
		it.free(it.number)
	})
}

func freeClient(it number) { C.go_client_free(it) }
func freeFlow(it number)   { C.go_flow_free(it) }
func freeLoader(it number) { C.go_loader_free(it) }
func freeInbox(it number)  { C.go_inbox_free(it) }
func freeEvent(it number)  { C.go_event_free(it) }
func freeMail(it number)   { C.go_mailbox_free(it) }

var nothing [1]byte

// pointer lends a text to a call of the library, which copies what it keeps.
func pointer(text string) (*C.char, C.size_t) {
	if text == "" {
		return (*C.char)(unsafe.Pointer(&nothing[0])), 0
	}
	return (*C.char)(unsafe.Pointer(unsafe.StringData(text))), C.size_t(len(text))
}

func borrow(bytes []byte) (*C.char, C.size_t) {
	if len(bytes) == 0 {
		return (*C.char)(unsafe.Pointer(&nothing[0])), 0
	}
	return (*C.char)(unsafe.Pointer(&bytes[0])), C.size_t(len(bytes))
}

// copied gives a text that an object owns.
func copied(text C.text) (string, error) {
	if text.status != C.KASSA_OK {
		return "", plain(text.status)
	}
	return C.GoStringN(text.ptr, C.int(text.len)), nil
}

// document gives the JSON of a document, which is freed by this.
func document(made C.made) (json.RawMessage, error) {
	if err := refusal(made); err != nil {
		return nil, err
	}
	defer C.go_doc_free(made.out)
	text, err := copied(C.go_doc_text(made.out))
	return json.RawMessage(text), err
}

// plain is the error of a function that gives no reason.
func plain(status C.kassa_status) error {
	return &Error{Message: C.GoString(C.kassa_status_text(status)), Name: fmt.Sprintf("status %d", int(status))}
}

// refusal is the error of a function that may give a reason.
func refusal(made C.made) error {
	if made.status == C.KASSA_OK {
		return nil
	}
	if made.status != C.KASSA_REFUSED || made.error == 0 {
		return plain(made.status)
	}
	defer C.go_error_free(made.error)
	text, err := copied(C.go_error_json(made.error))
	if err != nil {
		return err
	}
	said := &Error{}
	if err := json.Unmarshal([]byte(text), said); err != nil {
		return err
	}
	return said
}

// ReadClocks reads the clocks of this machine.
func ReadClocks() Now {
	clocks := C.go_clock()
	return Now{int64(clocks.unix_ms), uint64(clocks.mono_ms)}
}

// abi says what is wrong with a library of this version; the header is the one that this package was compiled with.
func abi(version uint32) error {
	major, minor := version>>16, version&0xFFFF
	if major == C.KASSA_ABI_MAJOR && minor >= C.KASSA_ABI_MINOR {
		return nil
	}
	return fmt.Errorf("kassa: libkassa.a speaks version %d.%d of kassa's C interface, and this package was compiled for %d.%d or a later "+
		"%d.x: use library and package of one release", major, minor, C.KASSA_ABI_MAJOR, C.KASSA_ABI_MINOR, C.KASSA_ABI_MAJOR)
}

var loaded = sync.OnceValue(func() error { return abi(uint32(C.kassa_abi_version())) })

// Version is the version of the C library.
func Version() string { return C.GoString(C.kassa_version()) }

// Kinds are the kinds of flow in this build of it, such as payment.
func Kinds() []string {
	var kinds []string
	if text, err := copied(C.go_kinds()); err == nil {
		_ = json.Unmarshal([]byte(text), &kinds)
	}
	return kinds
}

// boundary is a call without payload, for measurements.
func boundary() bool { return C.go_event_duplicate(0) == 1 }

func (it Now) unix() C.int64_t  { return C.int64_t(it.UnixMS) }
func (it Now) mono() C.uint64_t { return C.uint64_t(it.MonoMS) }

func newClient(json string) (*native, error) {
	text, length := pointer(json)
	return own(C.go_client_new(text, length), freeClient)
}

func startFlow(settings *native, kind, spec string, now Now) (*native, error) {
	name, nameLength := pointer(kind)
	text, length := pointer(spec)
	return own(C.go_flow_start(settings.number, name, nameLength, text, length, now.unix(), now.mono()), freeFlow)
}

func flowAgrees(flow *native, kind, spec string) error {
	defer runtime.KeepAlive(flow)
	name, nameLength := pointer(kind)
	text, length := pointer(spec)
	return refusal(C.go_flow_agrees(flow.number, name, nameLength, text, length))
}

func loadFlow(settings *native, lines []string, now Now) (flow *native, last int64, torn bool, err error) {
	loader, err := own(C.go_loader_new(settings.number), freeLoader)
	if err != nil {
		return nil, 0, false, err
	}
	defer loader.close()
	for _, line := range lines {
		text, length := pointer(line)
		if status := C.go_loader_line(loader.number, text, length); status != C.KASSA_OK {
			return nil, 0, false, plain(status)
		}
	}
	flow, err = own(C.go_loader_open(loader.number, now.unix(), now.mono()), freeFlow)
	return flow, int64(C.go_loader_last(loader.number)), C.go_loader_torn(loader.number) == 1, err
}

func flowKind(flow *native) (string, error) {
	defer runtime.KeepAlive(flow)
	return copied(C.go_flow_kind(flow.number))
}

func flowNext(flow *native, now Now) (string, error) {
	defer runtime.KeepAlive(flow)
	made := C.go_flow_next(flow.number, now.unix(), now.mono())
	if err := refusal(made); err != nil {
		return "", err
	}
	defer C.go_next_free(made.out)
	return copied(C.go_next_json(made.out))
}

func flowSaved(flow *native, upto int64) error {
	defer runtime.KeepAlive(flow)
	return refusal(C.go_flow_saved(flow.number, C.uint64_t(upto)))
}

func flowReply(flow *native, call Call, status int, head string, body []byte, now Now) error {
	defer runtime.KeepAlive(flow)
	heads, headLength := pointer(head)
	bytes, length := borrow(body)
	return refusal(C.go_flow_reply(flow.number, C.uint32_t(call.Call), C.uint16_t(call.Attempt), C.uint16_t(status), heads, headLength,
		bytes, length, now.unix(), now.mono()))
}

func flowLost(flow *native, call Call, stage Stage, now Now) error {
	defer runtime.KeepAlive(flow)
	return refusal(C.go_flow_lost(flow.number, C.uint32_t(call.Call), C.uint16_t(call.Attempt), C.int32_t(stage), now.unix(), now.mono()))
}

func flowCommand(flow *native, json string, now Now) error {
	defer runtime.KeepAlive(flow)
	text, length := pointer(json)
	return refusal(C.go_flow_command(flow.number, text, length, now.unix(), now.mono()))
}

func flowEvent(flow, event *native, now Now) error {
	defer runtime.KeepAlive(flow)
	defer runtime.KeepAlive(event)
	return refusal(C.go_flow_event(flow.number, event.number, now.unix(), now.mono()))
}

func flowScreen(flow *native, screen uint32, what Seen, now Now) error {
	defer runtime.KeepAlive(flow)
	return refusal(C.go_flow_screen(flow.number, C.uint32_t(screen), C.int32_t(what), now.unix(), now.mono()))
}

func flowView(flow *native, now Now) (json.RawMessage, error) {
	defer runtime.KeepAlive(flow)
	return document(C.go_flow_view(flow.number, now.unix(), now.mono()))
}

// flowTake gives nil when there is nothing to be taken.
func flowTake(flow *native, now Now) (json.RawMessage, error) {
	defer runtime.KeepAlive(flow)
	made := C.go_flow_take(flow.number, now.unix(), now.mono())
	if made.status == C.KASSA_MISSING {
		return nil, nil
	}
	return document(made)
}

func checkBody(operation, body string) (json.RawMessage, error) {
	name, nameLength := pointer(operation)
	text, length := pointer(body)
	return document(C.go_check_body(name, nameLength, text, length))
}

func newInbox(json string) (*native, error) {
	text, length := pointer(json)
	return own(C.go_inbox_new(text, length), freeInbox)
}

func inboxRemember(inbox *native, id string) error {
	defer runtime.KeepAlive(inbox)
	text, length := pointer(id)
	if status := C.go_inbox_remember(inbox.number, text, length, ReadClocks().unix()); status != C.KASSA_OK {
		return plain(status)
	}
	return nil
}

func verifyEvent(inbox *native, body []byte, keyID, signature string) (*native, error) {
	defer runtime.KeepAlive(inbox)
	bytes, length := borrow(body)
	id, idLength := pointer(keyID)
	sign, signLength := pointer(signature)
	return own(C.go_event_verify(inbox.number, bytes, length, id, idLength, sign, signLength, ReadClocks().unix()), freeEvent)
}

// eventParts gives id, type and payload, and whether the event came before.
func eventParts(event *native) (parts [3]string, duplicate bool, err error) {
	defer runtime.KeepAlive(event)
	for n, text := range []C.text{C.go_event_id(event.number), C.go_event_type(event.number), C.go_event_payload(event.number)} {
		if parts[n], err = copied(text); err != nil {
			return parts, false, err
		}
	}
	return parts, C.go_event_duplicate(event.number) == 1, nil
}

func clientRequirements(settings *native, json string) (json.RawMessage, error) {
	defer runtime.KeepAlive(settings)
	text, length := pointer(json)
	return document(C.go_client_requirements(settings.number, text, length))
}

func newMailbox(settings *native, json string) (*native, error) {
	defer runtime.KeepAlive(settings)
	text, length := pointer(json)
	return own(C.go_mailbox_new(settings.number, text, length), freeMail)
}

func mailboxDeliver(mailbox *native, body []byte, keyID, signature string) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	bytes, length := borrow(body)
	id, idLength := pointer(keyID)
	sign, signLength := pointer(signature)
	return document(C.go_mailbox_deliver(mailbox.number, bytes, length, id, idLength, sign, signLength, ReadClocks().unix()))
}

func mailboxSort(mailbox *native, letter, line string) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	name, nameLength := pointer(letter)
	text, length := pointer(line)
	return document(C.go_mailbox_sort(mailbox.number, name, nameLength, text, length, ReadClocks().unix()))
}

func mailboxLook(mailbox *native, json string) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	text, length := pointer(json)
	return document(C.go_mailbox_look(mailbox.number, text, length, ReadClocks().unix()))
}

func mailboxLearn(mailbox, flow *native, reference string) error {
	defer runtime.KeepAlive(mailbox)
	defer runtime.KeepAlive(flow)
	name, length := pointer(reference)
	return refusal(C.made{status: C.go_mailbox_learn(mailbox.number, name, length, flow.number)})
}

func mailboxGive(mailbox, flow *native, reference string, now Now) error {
	defer runtime.KeepAlive(mailbox)
	defer runtime.KeepAlive(flow)
	name, length := pointer(reference)
	status := C.go_mailbox_give(mailbox.number, name, length, flow.number, now.unix(), now.mono())
	if status == C.KASSA_MISSING {
		return nil
	}
	return refusal(C.made{status: status})
}

func mailboxSaved(mailbox, flow *native, reference string, ended bool) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	defer runtime.KeepAlive(flow)
	name, length := pointer(reference)
	flag := map[bool]C.int32_t{true: 1}[ended]
	return document(C.go_mailbox_saved(mailbox.number, name, length, flow.number, flag))
}

func mailboxLeft(mailbox *native, reference string) error {
	defer runtime.KeepAlive(mailbox)
	name, length := pointer(reference)
	return refusal(C.made{status: C.go_mailbox_left(mailbox.number, name, length)})
}

func mailboxWaiting(mailbox *native) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	return document(C.go_mailbox_waiting(mailbox.number))
}

// mailboxSettle gives nil when there is no such event.
func mailboxSettle(mailbox *native, eventID string) (json.RawMessage, error) {
	defer runtime.KeepAlive(mailbox)
	name, length := pointer(eventID)
	made := C.go_mailbox_settle(mailbox.number, name, length)
	if made.status == C.KASSA_MISSING {
		return nil, nil
	}
	return document(made)
}
