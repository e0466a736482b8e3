/* Tables, errors, and a payment fed by hand. */
#include "suite.h"

void suite_tables(void)
{
    kassa_str text = {NULL, 0};
    kassa_status status;
    EXPECT(kassa_abi_version() == ((uint32_t)KASSA_ABI_MAJOR << 16 | KASSA_ABI_MINOR));
    EXPECT(strlen(kassa_version()) >= 5);
    EXPECT_OK(kassa_kinds_json(&text));
    EXPECT(holds(text, "\"payment\""));
    EXPECT_OK(kassa_codes_json(&text));
    EXPECT(holds(text, "\"journal_locked\"") && holds(text, "\"webhook_forged\"") && holds(text, "1104"));
    EXPECT_OK(kassa_operations_json(&text));
    EXPECT(holds(text, "\"payment.authorize\""));
    EXPECT(kassa_kinds_json(NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_codes_json(NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_operations_json(NULL) == KASSA_NULL_ARGUMENT);
    for (status = 1; status > -14; status--)
        EXPECT(strlen(kassa_status_text(status)) > 0);
}

void suite_errors(void)
{
    kassa_client *made = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    const char wrong[] = "{\"base_url\":\"http://klarna.example\",\"environment\":\"test\",\"installation\":\"t\"}";
    EXPECT(kassa_client_new(wrong, strlen(wrong), &made, &error) == KASSA_REFUSED);
    EXPECT(made == NULL && error != NULL);
    EXPECT(kassa_error_code(error) == KASSA_CODE_CONFIG);
    EXPECT(kassa_error_class(error) == KASSA_CLASS_INPUT);
    EXPECT(kassa_error_advice(error) == KASSA_ADVICE_FIX);
    EXPECT_OK(kassa_error_name(error, &text));
    EXPECT(same(text, "config"));
    EXPECT_OK(kassa_error_pointer(error, &text));
    EXPECT(same(text, "/base_url"));
    EXPECT_OK(kassa_error_message(error, &text));
    EXPECT(holds(text, "https"));
    EXPECT_OK(kassa_error_json(error, &text));
    EXPECT(holds(text, "\"code\":1107"));
    EXPECT(kassa_error_json(error, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_error_free(error));
    EXPECT(kassa_error_json(error, &text) == KASSA_BAD_HANDLE);
    EXPECT(kassa_error_code(error) == 0 && kassa_error_class(error) == 0 && kassa_error_advice(error) == 0);
    EXPECT(kassa_error_free(error) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_error_free(NULL));
    /* Not wanted: nothing is made. */
    EXPECT(kassa_client_new(wrong, strlen(wrong), &made, NULL) == KASSA_REFUSED);
    EXPECT(kassa_client_new(NULL, 0, &made, NULL) == KASSA_REFUSED);
    EXPECT(kassa_client_new(NULL, 3, &made, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_client_new(wrong, (size_t)-1, &made, NULL) == KASSA_RANGE);
    EXPECT(kassa_client_new(KASSA_LITERAL(CONFIG), NULL, NULL) == KASSA_NULL_ARGUMENT);
}

/* Saves what there is to save; answers what comes next. */
static kassa_next *saved(kassa_flow *flow, uint64_t mono)
{
    kassa_next *next = NULL;
    kassa_str line = {NULL, 0};
    for (;;) {
        EXPECT_OK(kassa_flow_next(flow, 1000, mono, &next, NULL));
        if (kassa_next_kind(next) != KASSA_NEXT_SAVE)
            return next;
        EXPECT(kassa_next_save_upto(next) == kassa_next_save_after(next) + kassa_next_save_count(next));
        EXPECT_OK(kassa_next_save_line(next, 0, &line));
        EXPECT(line.ptr[0] == '{' && line.ptr[line.len - 1] == '}');
        EXPECT(kassa_next_save_line(next, kassa_next_save_count(next), &line) == KASSA_RANGE);
        EXPECT(kassa_next_call_url(next, &line) == KASSA_WRONG_KIND);
        EXPECT_OK(kassa_flow_saved(flow, kassa_next_save_upto(next), NULL));
        EXPECT_OK(kassa_next_free(next));
    }
}

static void check_call(const kassa_next *next)
{
    kassa_str text = {NULL, 0}, value = {NULL, 0};
    size_t n, keys = 0;
    EXPECT(kassa_next_call_id(next) == 1 && kassa_next_call_attempt(next) == 1 && kassa_next_call_op(next) > 0);
    EXPECT(kassa_next_call_auth(next) == KASSA_AUTH_PARTNER && kassa_next_call_redelivered(next) == 0);
    EXPECT(kassa_next_call_connect_ms(next) > 0 && kassa_next_call_total_ms(next) > 59000);
    EXPECT_OK(kassa_next_call_method(next, &text));
    EXPECT(same(text, "POST"));
    EXPECT_OK(kassa_next_call_url(next, &text));
    EXPECT(holds(text, "https://klarna.example/v2/accounts/") && holds(text, "/payment/authorize"));
    EXPECT_OK(kassa_next_call_body(next, &text));
    EXPECT(holds(text, "\"amount\":1990"));
    for (n = 0; n < kassa_next_call_header_count(next); n++) {
        EXPECT_OK(kassa_next_call_header(next, n, &text, &value));
        EXPECT(!holds(text, "uthorization"));
        keys += same(text, "Klarna-Idempotency-Key") && value.len > 0;
    }
    EXPECT(keys == 1);
    EXPECT(kassa_next_call_header(next, n, &text, &value) == KASSA_RANGE);
    EXPECT(kassa_next_call_header(next, 0, NULL, &value) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_next_call_header(next, 0, &text, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_next_json(next, &text));
    EXPECT(holds(text, "\"kind\":\"call\"") && !holds(text, "\"form\""));
    EXPECT(kassa_next_screen_url(next, &text) == KASSA_WRONG_KIND && kassa_next_screen_id(next) == 0);
    EXPECT(kassa_next_notice_what(next, &text) == KASSA_WRONG_KIND && kassa_next_wait_ms(next) == 0);
}

#define STEP_UP                                                                                                        \
    "{\"payment_transaction_response\":{\"result\":\"STEP_UP_REQUIRED\"},\"payment_request\":{"                        \
    "\"payment_request_id\":\"krn:payment:eu1:request:1\",\"state\":\"SUBMITTED\",\"state_context\":{"                 \
    "\"customer_interaction\":{\"method\":\"QR_CODE\",\"payment_request_id\":\"krn:payment:eu1:request:1\","           \
    "\"qr_code\":{\"target_url\":\"https://pay.example/1\",\"image_url\":\"https://pay.example/1.png\"}}}}}"

void suite_flow(void)
{
    kassa_client *owner = client();
    kassa_flow *flow = payment(owner), *none = NULL;
    kassa_error *error = NULL;
    kassa_next *next;
    kassa_doc *view = NULL;
    kassa_str text = {NULL, 0};
    EXPECT_OK(kassa_client_free(owner)); /* flows keep what they need */
    EXPECT_OK(kassa_flow_kind(flow, &text));
    EXPECT(same(text, "payment"));
    EXPECT_OK(kassa_flow_reference(flow, &text));
    EXPECT(text.len == 0 && text.ptr != NULL);
    EXPECT_REFUSED(kassa_flow_agrees(flow, "call", 4, "{}", 2, &error), error, KASSA_CODE_REFERENCE_REUSED);
    EXPECT_REFUSED(kassa_flow_saved(flow, 99, &error), error, KASSA_CODE_NOT_HANDED_OUT);
    next = saved(flow, 5);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_CALL);
    check_call(next);
    EXPECT_OK(kassa_next_free(next));
    EXPECT(kassa_flow_lost(flow, 1, 1, 77, 1000, 5, NULL) == KASSA_RANGE);
    EXPECT_OK(kassa_flow_lost(flow, 1, 1, KASSA_LOST_NOT_SENT, 1000, 6, NULL));
    next = saved(flow, 6);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_WAIT && kassa_next_wait_ms(next) > 0);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_tick(flow, 1000, 60006, NULL));
    next = saved(flow, 60006);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_CALL && kassa_next_call_attempt(next) == 2);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_reply(flow, 9, 9, 200, NULL, 0, NULL, 0, 1000, 60007, NULL)); /* stray: told, no error */
    next = saved(flow, 60007);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_TELL);
    EXPECT_OK(kassa_next_notice_what(next, &text));
    EXPECT(same(text, "stray"));
    EXPECT_OK(kassa_next_notice_detail(next, &text));
    EXPECT(text.len > 0);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_reply(flow, 1, 2, 200,
                               KASSA_LITERAL("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-\xff: \xff\r\n\r\n"),
                               KASSA_LITERAL(STEP_UP), 1000, 60010, NULL));
    next = saved(flow, 60010);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_SHOW && kassa_next_screen_kind(next) == KASSA_SCREEN_KIND_QR);
    EXPECT_OK(kassa_next_screen_url(next, &text));
    EXPECT(same(text, "https://pay.example/1"));
    EXPECT_OK(kassa_next_screen_image(next, &text));
    EXPECT(same(text, "https://pay.example/1.png"));
    EXPECT(kassa_next_screen_expires_in_ms(next) == -1 || kassa_next_screen_expires_in_ms(next) > 0);
    EXPECT_OK(kassa_flow_screen(flow, kassa_next_screen_id(next), KASSA_SCREEN_SHOWN, 1000, 60010, NULL));
    EXPECT_OK(kassa_flow_screen(flow, kassa_next_screen_id(next), KASSA_SCREEN_RETURNED, 1000, 60010, NULL));
    EXPECT_OK(kassa_flow_screen(flow, kassa_next_screen_id(next), KASSA_SCREEN_CLOSED, 1000, 60010, NULL));
    EXPECT_OK(kassa_flow_screen(flow, kassa_next_screen_id(next), KASSA_SCREEN_FAILED, 1000, 60010, NULL));
    EXPECT(kassa_flow_screen(flow, 1, 0, 1000, 60010, NULL) == KASSA_RANGE);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_view(flow, 1000, 60011, &view, NULL));
    EXPECT_OK(kassa_doc_get_str(view, KASSA_LITERAL("/state"), &text));
    EXPECT(same(text, "awaiting_customer"));
    EXPECT_OK(kassa_doc_free(view));
    EXPECT_REFUSED(kassa_flow_command(flow, KASSA_LITERAL("{\"fly\":{}}"), 1000, 60011, &error), error, KASSA_CODE_FORM);
    EXPECT_OK(kassa_flow_command(flow, KASSA_LITERAL("{\"cancel\":{}}"), 1000, 60012, NULL));
    next = saved(flow, 60012);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_HIDE && kassa_next_screen_id(next) > 0);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_free(flow));

    owner = client();
    EXPECT_REFUSED(kassa_flow_start(owner, KASSA_LITERAL("lottery"), KASSA_LITERAL(SPEC), 1, 1, &none, &error), error,
                   KASSA_CODE_UNKNOWN_KIND);
    EXPECT(kassa_flow_start(owner, KASSA_LITERAL("\xff"), KASSA_LITERAL(SPEC), 1, 1, &none, NULL) == KASSA_UTF8);
    EXPECT(kassa_flow_start(owner, NULL, 4, KASSA_LITERAL(SPEC), 1, 1, &none, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_flow_start(owner, KASSA_LITERAL("payment"), NULL, 4, 1, 1, &none, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_flow_start(owner, KASSA_LITERAL("payment"), NULL, 0, 1, 1, &none, NULL) == KASSA_REFUSED);
    EXPECT(kassa_flow_start(NULL, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1, 1, &none, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_flow_start(owner, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1, 1, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(none == NULL);
    EXPECT_OK(kassa_client_free(owner));
}
