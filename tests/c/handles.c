/* Handles that are NULL, freed, of another type, or made up: every function that takes one. */
#include "suite.h"

/* A made-up handle of any type, without a cast in every line. */
#define AS(type, value) ((type *)(value))

/* Every function with this flow in its place: always `status`. */
static void flows(void *bad, kassa_status status)
{
    kassa_next *next = NULL;
    kassa_doc *doc = NULL;
    kassa_str text = {NULL, 0};
    kassa_flow *flow = AS(kassa_flow, bad);
    EXPECT(kassa_flow_command(flow, KASSA_LITERAL("{}"), 1, 1, NULL) == status);
    EXPECT(kassa_flow_reply(flow, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL) == status);
    EXPECT(kassa_flow_lost(flow, 1, 1, KASSA_LOST_UNKNOWN, 1, 1, NULL) == status);
    EXPECT(kassa_flow_screen(flow, 1, KASSA_SCREEN_SHOWN, 1, 1, NULL) == status);
    EXPECT(kassa_flow_tick(flow, 1, 1, NULL) == status);
    EXPECT(kassa_flow_next(flow, 1, 1, &next, NULL) == status);
    EXPECT(kassa_flow_saved(flow, 1, NULL) == status);
    EXPECT(kassa_flow_view(flow, 1, 1, &doc, NULL) == status);
    EXPECT(kassa_flow_kind(flow, &text) == status);
    EXPECT(kassa_flow_reference(flow, &text) == status);
    EXPECT(kassa_flow_agrees(flow, "payment", 7, "{}", 2, NULL) == status);
    EXPECT(next == NULL && doc == NULL && text.ptr == NULL);
}

static void nexts(void *bad, kassa_status status)
{
    kassa_str text = {NULL, 0}, value = {NULL, 0};
    kassa_next *next = AS(kassa_next, bad);
    EXPECT(kassa_next_kind(next) == 0 && kassa_next_save_after(next) == 0 && kassa_next_save_upto(next) == 0);
    EXPECT(kassa_next_save_count(next) == 0 && kassa_next_call_id(next) == 0 && kassa_next_call_attempt(next) == 0);
    EXPECT(kassa_next_call_op(next) == 0 && kassa_next_call_auth(next) == 0 && kassa_next_call_redelivered(next) == 0);
    EXPECT(kassa_next_call_connect_ms(next) == 0 && kassa_next_call_total_ms(next) == 0);
    EXPECT(kassa_next_call_header_count(next) == 0 && kassa_next_screen_id(next) == 0);
    EXPECT(kassa_next_screen_kind(next) == 0 && kassa_next_screen_expires_in_ms(next) == -1);
    EXPECT(kassa_next_wait_ms(next) == 0);
    EXPECT(kassa_next_save_line(next, 0, &text) == status);
    EXPECT(kassa_next_call_method(next, &text) == status);
    EXPECT(kassa_next_call_url(next, &text) == status);
    EXPECT(kassa_next_call_header(next, 0, &text, &value) == status);
    EXPECT(kassa_next_call_body(next, &text) == status);
    EXPECT(kassa_next_screen_url(next, &text) == status);
    EXPECT(kassa_next_screen_image(next, &text) == status);
    EXPECT(kassa_next_notice_what(next, &text) == status);
    EXPECT(kassa_next_notice_detail(next, &text) == status);
    EXPECT(kassa_next_json(next, &text) == status);
    EXPECT(text.ptr == NULL && value.ptr == NULL);
}

static void others(void *bad, kassa_status status)
{
    kassa_loader *loader = NULL;
    kassa_flow *flow = NULL;
    kassa_event *event = NULL;
    kassa_str text = {NULL, 0};
    int64_t number = 0;
    int32_t flag = 0;
    size_t count = 0;
    EXPECT(kassa_loader_new(AS(kassa_client, bad), &loader) == status);
    EXPECT(kassa_flow_start(AS(kassa_client, bad), KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1, 1, &flow, NULL) ==
           status);
    EXPECT(kassa_loader_line(AS(kassa_loader, bad), KASSA_LITERAL("x")) == status);
    EXPECT(kassa_loader_open(AS(kassa_loader, bad), 1, 1, &flow, NULL) == status);
    EXPECT(kassa_doc_text(AS(kassa_doc, bad), &text) == status);
    EXPECT(kassa_doc_get_str(AS(kassa_doc, bad), KASSA_LITERAL("/a"), &text) == status);
    EXPECT(kassa_doc_get_i64(AS(kassa_doc, bad), KASSA_LITERAL("/a"), &number) == status);
    EXPECT(kassa_doc_get_bool(AS(kassa_doc, bad), KASSA_LITERAL("/a"), &flag) == status);
    EXPECT(kassa_doc_count(AS(kassa_doc, bad), KASSA_LITERAL("/a"), &count) == status);
    EXPECT(kassa_doc_set_str(AS(kassa_doc, bad), KASSA_LITERAL("/a"), KASSA_LITERAL("b")) == status);
    EXPECT(kassa_doc_set_bool(AS(kassa_doc, bad), KASSA_LITERAL("/a"), 1) == status);
    EXPECT(kassa_doc_set_raw(AS(kassa_doc, bad), KASSA_LITERAL("/a"), KASSA_LITERAL("{}"), NULL) == status);
    EXPECT(kassa_event_verify(AS(kassa_inbox, bad), NULL, 0, NULL, 0, NULL, 0, 1, &event, NULL) == status);
    EXPECT(kassa_inbox_remember(AS(kassa_inbox, bad), KASSA_LITERAL("a"), 1) == status);
    EXPECT(kassa_event_id(AS(kassa_event, bad), &text) == status);
    EXPECT(kassa_event_type(AS(kassa_event, bad), &text) == status);
    EXPECT(kassa_event_payload(AS(kassa_event, bad), &text) == status);
    EXPECT(kassa_error_name(AS(kassa_error, bad), &text) == status);
    EXPECT(kassa_error_message(AS(kassa_error, bad), &text) == status);
    EXPECT(kassa_error_pointer(AS(kassa_error, bad), &text) == status);
    EXPECT(kassa_qr_text(AS(kassa_qr, bad), &text) == status);
    EXPECT(text.ptr == NULL && flow == NULL && loader == NULL && event == NULL && number == 0 && count == 0);
}

/* Freeing it: always `status`. */
static void frees(void *bad, kassa_status status)
{
    EXPECT(kassa_loader_free(AS(kassa_loader, bad)) == status);
    EXPECT(kassa_doc_free(AS(kassa_doc, bad)) == status);
    EXPECT(kassa_inbox_free(AS(kassa_inbox, bad)) == status);
    EXPECT(kassa_event_free(AS(kassa_event, bad)) == status);
    EXPECT(kassa_error_free(AS(kassa_error, bad)) == status);
    EXPECT(kassa_next_free(AS(kassa_next, bad)) == status);
    EXPECT(kassa_driver_free(AS(kassa_driver, bad)) == status);
    EXPECT(kassa_qr_free(AS(kassa_qr, bad)) == status);
}

void suite_handles(void)
{
    static char memory[256];
    kassa_client *owner = client();
    kassa_flow *flow = payment(owner), *stale = payment(owner), *reborn;
    kassa_str text = {NULL, 0};
    size_t n;
    EXPECT_OK(kassa_flow_free(stale));
    reborn = payment(owner); /* perhaps in the same place */
    EXPECT(kassa_flow_free(stale) == KASSA_BAD_HANDLE);

    flows(NULL, KASSA_NULL_ARGUMENT);
    nexts(NULL, KASSA_NULL_ARGUMENT);
    others(NULL, KASSA_NULL_ARGUMENT);
    frees(NULL, KASSA_OK);
    flows(stale, KASSA_BAD_HANDLE);
    nexts(stale, KASSA_BAD_HANDLE);
    others(stale, KASSA_BAD_HANDLE);
    frees(stale, KASSA_BAD_HANDLE);
    flows(owner, KASSA_WRONG_KIND);
    nexts(owner, KASSA_WRONG_KIND);
    others(flow, KASSA_WRONG_KIND);
    frees(flow, KASSA_WRONG_KIND);
    frees(owner, KASSA_WRONG_KIND);
    EXPECT(kassa_flow_free(AS(kassa_flow, owner)) == KASSA_WRONG_KIND);
    EXPECT(kassa_client_free(AS(kassa_client, flow)) == KASSA_WRONG_KIND);
    for (n = 0; n < 64; n++) { /* memory that is none of the library's */
        flows(memory + n, KASSA_BAD_HANDLE);
        frees(memory + n, KASSA_BAD_HANDLE);
    }
    for (n = 1; n < 4096; n += 15) /* numbers that are no handles */
        EXPECT(kassa_flow_kind(AS(kassa_flow, (uintptr_t)n), &text) == KASSA_BAD_HANDLE);
    EXPECT(kassa_flow_kind(AS(kassa_flow, UINTPTR_MAX), &text) == KASSA_BAD_HANDLE);

    EXPECT_OK(kassa_flow_kind(flow, &text)); /* the right ones are still right */
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_flow_free(reborn));
    EXPECT_OK(kassa_client_free(owner));
    EXPECT(kassa_client_free(owner) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_client_free(NULL));
    EXPECT_OK(kassa_flow_free(NULL));
}
