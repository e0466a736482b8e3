/* Handles and places that are NULL, freed, of another type, or made up. */
#include "misuse.h"

static void nothing_given(void)
{
    const kassa_status status = KASSA_NULL_ARGUMENT;
    CASE("client_new: no configuration, but a length", kassa_client_new(NULL, 3, &out.client, NULL), status);
    CASE("client_new: no place", kassa_client_new(L(CONFIG), NULL, NULL), status);
    CASE("flow_start: no client", kassa_flow_start(NULL, L("payment"), L(SPEC), 1, 1, &out.flow, NULL), status);
    CASE("flow_start: no kind", kassa_flow_start(is.client, NULL, 7, L(SPEC), 1, 1, &out.flow, NULL), status);
    CASE("flow_start: no spec", kassa_flow_start(is.client, L("payment"), NULL, 7, 1, 1, &out.flow, NULL), status);
    CASE("flow_start: no place", kassa_flow_start(is.client, L("payment"), L(SPEC), 1, 1, NULL, NULL), status);
    CASE("flow_next: no flow", kassa_flow_next(NULL, 1, 1, &out.save, NULL), status);
    CASE("flow_next: no place", kassa_flow_next(is.flow, 1, 1, NULL, NULL), status);
    CASE("flow_saved: no flow", kassa_flow_saved(NULL, 1, NULL), status);
    CASE("flow_view: no flow", kassa_flow_view(NULL, 1, 1, &out.doc, NULL), status);
    CASE("flow_view: no place", kassa_flow_view(is.flow, 1, 1, NULL, NULL), status);
    CASE("flow_command: no flow", kassa_flow_command(NULL, L("{}"), 1, 1, NULL), status);
    CASE("flow_command: no command", kassa_flow_command(is.flow, NULL, 2, 1, 1, NULL), status);
    CASE("flow_reply: no flow", kassa_flow_reply(NULL, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL), status);
    CASE("flow_reply: no headers", kassa_flow_reply(is.flow, 1, 1, 200, NULL, 9, NULL, 0, 1, 1, NULL), status);
    CASE("flow_reply: no body", kassa_flow_reply(is.flow, 1, 1, 200, NULL, 0, NULL, 9, 1, 1, NULL), status);
    CASE("flow_lost: no flow", kassa_flow_lost(NULL, 1, 1, KASSA_LOST_UNKNOWN, 1, 1, NULL), status);
    CASE("flow_event: no flow", kassa_flow_event(NULL, is.event, 1, 1, NULL), status);
    CASE("flow_event: no event", kassa_flow_event(is.flow, NULL, 1, 1, NULL), status);
    CASE("flow_screen: no flow", kassa_flow_screen(NULL, 1, KASSA_SCREEN_SHOWN, 1, 1, NULL), status);
    CASE("flow_tick: no flow", kassa_flow_tick(NULL, 1, 1, NULL), status);
    CASE("flow_kind: no place", kassa_flow_kind(is.flow, NULL), status);
    CASE("flow_agrees: no flow", kassa_flow_agrees(NULL, L("payment"), L(SPEC), NULL), status);
    CASE("flow_reference: no flow", kassa_flow_reference(NULL, &text), status);
    CASE("next_save_line: no place", kassa_next_save_line(is.save, 0, NULL), status);
    CASE("next_call_url: nothing to do", kassa_next_call_url(NULL, &text), status);
    CASE("next_call_header: no place for the name", kassa_next_call_header(is.call, 0, NULL, &value), status);
    CASE("next_call_header: no place for the value", kassa_next_call_header(is.call, 0, &text, NULL), status);
    CASE("next_json: no place", kassa_next_json(is.call, NULL), status);
    CASE("loader_new: no client", kassa_loader_new(NULL, &out.loader), status);
    CASE("loader_line: no line, but a length", kassa_loader_line(is.loader, NULL, 4), status);
    CASE("loader_open: no place", kassa_loader_open(is.loader, 1, 1, NULL, NULL), status);
    CASE("doc_parse: no text", kassa_doc_parse(NULL, 4, &out.doc, NULL), status);
    CASE("doc_get_str: no pointer", kassa_doc_get_str(is.doc, NULL, 5, &text), status);
    CASE("doc_get_i64: no place", kassa_doc_get_i64(is.doc, L("/number"), NULL), status);
    CASE("doc_set_str: no text", kassa_doc_set_str(is.doc, L("/text"), NULL, 4), status);
    CASE("inbox_new: no place", kassa_inbox_new(L(INBOX), NULL, NULL), status);
    CASE("inbox_remember: no id", kassa_inbox_remember(is.inbox, NULL, 2, 1), status);
    CASE("event_verify: no inbox", kassa_event_verify(NULL, L(WEBHOOK), L("k1"), L(SIGNATURE), 1, &out.event, NULL),
         status);
    CASE("event_verify: no body", kassa_event_verify(is.inbox, NULL, 9, L("k1"), L(SIGNATURE), 1, &out.event, NULL),
         status);
    CASE("event_id: no event", kassa_event_id(NULL, &text), status);
    CASE("error_message: no error", kassa_error_message(NULL, &text), status);
    CASE("error_code: no error", kassa_error_code(NULL), 0);
    CASE("qr_new: no text", kassa_qr_new(NULL, 4, &out.qr, NULL), status);
    CASE("qr_text: no place", kassa_qr_text(is.qr, NULL), status);
    CASE("driver_new: no options", kassa_driver_new(NULL, 4, &out.driver, NULL), status);
    CASE("driver_step: no flow", kassa_driver_step(is.driver, NULL, &out.save, NULL), status);
    CASE("driver_step: no driver", kassa_driver_step(NULL, is.driven, &out.save, NULL), status);
    CASE("driver_reference: no buffer", kassa_driver_reference(is.driver, NULL, 99, NULL), status);
    CASE("clock: no places", kassa_clock(NULL, NULL), status);
    CASE("kinds_json: no place", kassa_kinds_json(NULL), status);
}

static void freed_before(void)
{
    const kassa_status status = KASSA_BAD_HANDLE;
    CASE("flow_start: client freed", kassa_flow_start(was.client, L("payment"), L(SPEC), 1, 1, &out.flow, NULL),
         status);
    CASE("loader_new: client freed", kassa_loader_new(was.client, &out.loader), status);
    CASE("flow_next: flow freed", kassa_flow_next(was.flow, 1, 1, &out.save, NULL), status);
    CASE("flow_saved: flow freed", kassa_flow_saved(was.flow, 1, NULL), status);
    CASE("flow_view: flow freed", kassa_flow_view(was.flow, 1, 1, &out.doc, NULL), status);
    CASE("flow_command: flow freed", kassa_flow_command(was.flow, L("{}"), 1, 1, NULL), status);
    CASE("flow_reply: flow freed", kassa_flow_reply(was.flow, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL), status);
    CASE("flow_event: event freed", kassa_flow_event(is.flow, was.event, 1, 1, NULL), status);
    CASE("next_kind: freed", kassa_next_kind(was.save), 0);
    CASE("next_save_line: freed", kassa_next_save_line(was.save, 0, &text), status);
    CASE("next_save_count: freed", (long)kassa_next_save_count(was.save), 0);
    CASE("next_json: freed", kassa_next_json(was.save, &text), status);
    CASE("loader_line: loader freed", kassa_loader_line(was.loader, L("{}")), status);
    CASE("loader_open: loader freed", kassa_loader_open(was.loader, 1, 1, &out.flow, NULL), status);
    CASE("loader_last: loader freed", kassa_loader_last(was.loader) == UINT64_MAX, 1);
    CASE("loader_torn: loader freed", kassa_loader_torn(was.loader), 0);
    CASE("doc_text: document freed", kassa_doc_text(was.doc, &text), status);
    CASE("doc_set_i64: document freed", kassa_doc_set_i64(was.doc, L("/a"), 1), status);
    CASE("event_verify: inbox freed",
         kassa_event_verify(was.inbox, L(WEBHOOK), L("k1"), L(SIGNATURE), 1, &out.event, NULL), status);
    CASE("inbox_remember: inbox freed", kassa_inbox_remember(was.inbox, L("e"), 1), status);
    CASE("event_payload: event freed", kassa_event_payload(was.event, &text), status);
    CASE("error_name: error freed", kassa_error_name(was.error, &text), status);
    CASE("qr_text: picture freed", kassa_qr_text(was.qr, &text), status);
    CASE("qr_size: picture freed", kassa_qr_size(was.qr), 0);
    CASE("driver_step: driver freed", kassa_driver_step(was.driver, is.driven, &out.save, NULL), status);
    CASE("driver_pending: driver freed", kassa_driver_pending(was.driver, &out.doc, NULL), status);
    CASE("client freed twice", kassa_client_free(was.client), status);
    CASE("flow freed twice", kassa_flow_free(was.flow), status);
    CASE("next freed twice", kassa_next_free(was.save), status);
    CASE("loader freed twice", kassa_loader_free(was.loader), status);
    CASE("document freed twice", kassa_doc_free(was.doc), status);
    CASE("inbox freed twice", kassa_inbox_free(was.inbox), status);
    CASE("event freed twice", kassa_event_free(was.event), status);
    CASE("error freed twice", kassa_error_free(was.error), status);
    CASE("picture freed twice", kassa_qr_free(was.qr), status);
    CASE("driver freed twice", kassa_driver_free(was.driver), status);
}

static void mixed_up(void)
{
    const kassa_status status = KASSA_WRONG_KIND;
    CASE("a client as a flow", kassa_flow_tick(TYPE(kassa_flow, is.client), 1, 1, NULL), status);
    CASE("a flow as a client", kassa_loader_new(TYPE(kassa_client, is.flow), &out.loader), status);
    CASE("a flow as a thing to do", kassa_next_json(TYPE(kassa_next, is.flow), &text), status);
    CASE("a thing to do as a flow", kassa_flow_saved(TYPE(kassa_flow, is.save), 1, NULL), status);
    CASE("a loader as a flow", kassa_flow_view(TYPE(kassa_flow, is.loader), 1, 1, &out.doc, NULL), status);
    CASE("a flow as a loader", kassa_loader_line(TYPE(kassa_loader, is.flow), L("{}")), status);
    CASE("an inbox as an event", kassa_flow_event(is.flow, TYPE(kassa_event, is.inbox), 1, 1, NULL), status);
    CASE("an event as an inbox", kassa_inbox_remember(TYPE(kassa_inbox, is.event), L("e"), 1), status);
    CASE("a document as an error", kassa_error_json(TYPE(kassa_error, is.doc), &text), status);
    CASE("an error as a document", kassa_doc_text(TYPE(kassa_doc, is.error), &text), status);
    CASE("a driver as a picture", kassa_qr_text(TYPE(kassa_qr, is.driver), &text), status);
    CASE("a picture as a driver", kassa_driver_step(TYPE(kassa_driver, is.qr), is.driven, &out.save, NULL), status);
    CASE("a client freed as a flow", kassa_flow_free(TYPE(kassa_flow, is.client)), status);
    CASE("a flow freed as a client", kassa_client_free(TYPE(kassa_client, is.flow)), status);
    CASE("a document freed as an error", kassa_error_free(TYPE(kassa_error, is.doc)), status);
    CASE("a driver freed as a loader", kassa_loader_free(TYPE(kassa_loader, is.driver)), status);
    CASE("a SAVE read as a CALL", kassa_next_call_url(is.save, &text), status);
    CASE("a CALL read as a SAVE", kassa_next_save_line(is.call, 0, &text), status);
    CASE("a CALL read as a SHOW", kassa_next_screen_url(is.call, &text), status);
    CASE("a CALL read as a TELL", kassa_next_notice_what(is.call, &text), status);
    CASE("a CALL asked how long to wait", (long)kassa_next_wait_ms(is.call), 0);
    CASE("a driver given a flow fed by hand", kassa_driver_step(is.driver, is.flow, &out.save, NULL), status);
    CASE("a driver's flow asked what is next", kassa_flow_next(is.driven, 1, 1, &out.save, NULL), status);
    CASE("a driver's flow told what is saved", kassa_flow_saved(is.driven, 1, NULL), status);
    CASE("a driver's flow given an answer", kassa_flow_reply(is.driven, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL),
         status);
    CASE("a driver's flow told of a loss", kassa_flow_lost(is.driven, 1, 1, KASSA_LOST_UNKNOWN, 1, 1, NULL), status);
    CASE("a driver's flow told the time", kassa_flow_tick(is.driven, 1, 1, NULL), status);
}

static void made_up(void)
{
    const kassa_status status = KASSA_BAD_HANDLE;
    static char memory[64];
    CASE("an address of the caller's", kassa_flow_kind(TYPE(kassa_flow, memory), &text), status);
    CASE("an address that is odd", kassa_flow_kind(TYPE(kassa_flow, memory + 1), &text), status);
    CASE("an address in the middle of a handle", kassa_flow_kind(TYPE(kassa_flow, (uintptr_t)is.flow + 1), &text),
         status);
    CASE("the number one", kassa_flow_kind(TYPE(kassa_flow, (uintptr_t)1), &text), status);
    CASE("the largest number", kassa_flow_kind(TYPE(kassa_flow, UINTPTR_MAX), &text), status);
    CASE("an index beyond the table", kassa_flow_kind(TYPE(kassa_flow, (uintptr_t)is.flow | 0x3fff00), &text), status);
    CASE("freed: an address of the caller's", kassa_doc_free(TYPE(kassa_doc, memory)), status);
}

void misuse_handles(void)
{
    nothing_given();
    freed_before();
    mixed_up();
    made_up();
}
