/* Numbers out of their range, and bytes that are no text. */
#include <limits.h>

#include "misuse.h"

static void out_of_range(void)
{
    const kassa_status status = KASSA_RANGE;
    CASE("client_new: a length that cannot be", kassa_client_new(CONFIG, HUGE_LENGTH, &out.client, NULL), status);
    CASE("flow_start: a length that cannot be",
         kassa_flow_start(is.client, L("payment"), SPEC, HUGE_LENGTH, 1, 1, &out.flow, NULL), status);
    CASE("flow_command: half of all memory", kassa_flow_command(is.flow, "{}", HUGE_LENGTH / 2 + 1, 1, 1, NULL),
         status);
    CASE("flow_reply: body of a length that cannot be",
         kassa_flow_reply(is.flow, 1, 1, 200, NULL, 0, "", HUGE_LENGTH, 1, 1, NULL), status);
    CASE("loader_line: a length that cannot be", kassa_loader_line(is.loader, "{}", HUGE_LENGTH), status);
    CASE("doc_parse: a length that cannot be", kassa_doc_parse("{}", HUGE_LENGTH, &out.doc, NULL), status);
    CASE("check_body: a length that cannot be",
         kassa_check_body(L("payment.authorize"), "{}", HUGE_LENGTH, &out.doc, NULL), status);
    CASE("flow_lost: stage 0", kassa_flow_lost(is.flow, 1, 1, 0, 1, 1, NULL), status);
    CASE("flow_lost: stage 3", kassa_flow_lost(is.flow, 1, 1, 3, 1, 1, NULL), status);
    CASE("flow_lost: least stage", kassa_flow_lost(is.flow, 1, 1, INT_MIN, 1, 1, NULL), status);
    CASE("flow_screen: event 0", kassa_flow_screen(is.flow, 1, 0, 1, 1, NULL), status);
    CASE("flow_screen: event 5", kassa_flow_screen(is.flow, 1, 5, 1, 1, NULL), status);
    CASE("flow_screen: greatest event", kassa_flow_screen(is.flow, 1, INT_MAX, 1, 1, NULL), status);
    CASE("next_save_line: one too far", kassa_next_save_line(is.save, kassa_next_save_count(is.save), &text), status);
    CASE("next_save_line: far too far", kassa_next_save_line(is.save, HUGE_LENGTH, &text), status);
    CASE("next_call_header: one too far",
         kassa_next_call_header(is.call, kassa_next_call_header_count(is.call), &text, &value), status);
    CASE("next_call_header: far too far", kassa_next_call_header(is.call, HUGE_LENGTH, &text, &value), status);
    CASE("doc_set_i64: a place behind the end", kassa_doc_set_i64(is.doc, L("/list/9"), 1), status);
    CASE("doc_set_i64: an index that is none", kassa_doc_set_i64(is.doc, L("/list/first"), 1), status);
    CASE("doc_set_i64: a pointer without its slash", kassa_doc_set_i64(is.doc, L("list"), 1), status);
    CASE("driver_reference: a buffer of nothing", kassa_driver_reference(is.driver, buffer, 0, NULL), status);
    CASE("driver_reference: a buffer one too small",
         kassa_driver_reference(is.driver, buffer, KASSA_REFERENCE_BYTES - 1, NULL), status);
    CASE("qr_dark: far right of the picture", kassa_qr_dark(is.qr, UINT32_MAX, 0), 0);
    CASE("qr_dark: below the picture", kassa_qr_dark(is.qr, 0, 10000), 0);
    CASE("status_text: no status", strcmp(kassa_status_text(INT_MIN), "unknown status"), 0);
}

static void not_text(void)
{
    const kassa_status status = KASSA_UTF8;
    CASE("flow_start: kind", kassa_flow_start(is.client, L("pay\xffment"), L(SPEC), 1, 1, &out.flow, NULL), status);
    CASE("flow_start: kind cut off in a letter",
         kassa_flow_start(is.client, L("pay\xc3"), L(SPEC), 1, 1, &out.flow, NULL), status);
    CASE("doc_get_str: overlong", kassa_doc_get_str(is.doc, L("/\xc0\xaf"), &text), status);
    CASE("doc_get_i64: half of a pair", kassa_doc_get_i64(is.doc, L("/\xed\xa0\x80"), &number), status);
    CASE("doc_get_bool: beyond Unicode", kassa_doc_get_bool(is.doc, L("/\xf5\x80\x80\x80"), &flag), status);
    CASE("doc_count: a letter's rest", kassa_doc_count(is.doc, L("/\x80"), &length), status);
    CASE("doc_set_str: text", kassa_doc_set_str(is.doc, L("/text"), L("\xfe")), status);
    CASE("doc_set_bool: pointer", kassa_doc_set_bool(is.doc, L("/\xff"), 1), status);
    CASE("doc_set_raw: pointer", kassa_doc_set_raw(is.doc, L("/\xff"), L("1"), NULL), status);
    CASE("check_body: operation", kassa_check_body(L("\xff"), L("{}"), &out.doc, NULL), status);
    CASE("inbox_remember: id", kassa_inbox_remember(is.inbox, L("\xff"), 1), status);
    /* What the network sends as a header is no mistake of the host's. */
    REFUSED("event_verify: key id",
            kassa_event_verify(is.inbox, L(WEBHOOK), L("\xff"), L(SIGNATURE), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    REFUSED("event_verify: signature",
            kassa_event_verify(is.inbox, L(WEBHOOK), L("k1"), L("\xff"), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    CASE("driver_start: kind", kassa_driver_start(is.driver, L("\xff"), L(SPEC), &out.flow, NULL), status);
    CASE("driver_resume: reference", kassa_driver_resume(is.driver, L("\xff"), &out.flow, NULL), status);
}

void misuse_values(void)
{
    out_of_range();
    not_text();
}
