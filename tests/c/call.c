/* A call of any operation, in a library with the feature flow-call. */
#include "suite.h"

#define MAKE_KEY                                                                                                       \
    "{\"reference\":\"key-1\",\"operation\":\"security.api_key.create\",\"body\":{\"description\":\"till\"}}"
#define MADE "{\"credential_id\":\"c1\",\"description\":\"till\",\"secret\":{\"secret\":\"klarna_test_api_canary\"}}"
#define UPLOAD                                                                                                         \
    "{\"reference\":\"file-1\",\"operation\":\"dispute.attachment.upload\",\"path\":{\"payment_dispute_id\":\"d\"},"   \
    "\"body\":{\"file\":\"JVBERg==\",\"filename\":\"a.pdf\"}}"

static kassa_flow *begun(const kassa_client *owner, const char *spec)
{
    kassa_flow *flow = NULL;
    kassa_error *error = NULL;
    EXPECT_OK(kassa_flow_start(owner, KASSA_LITERAL("call"), KASSA_TEXT(spec), 1000, 0, &flow, &error));
    return flow;
}

/* What comes after saving. */
static kassa_next *after_saving(kassa_flow *flow)
{
    kassa_next *next = NULL;
    for (;;) {
        EXPECT_OK(kassa_flow_next(flow, 1000, 0, &next, NULL));
        if (kassa_next_kind(next) != KASSA_NEXT_SAVE)
            return next;
        EXPECT_OK(kassa_flow_saved(flow, kassa_next_save_upto(next), NULL));
        EXPECT_OK(kassa_next_free(next));
    }
}

void suite_call(void)
{
    kassa_client *owner = client();
    kassa_flow *flow = begun(owner, MAKE_KEY);
    kassa_next *next = after_saving(flow);
    kassa_doc *doc = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0}, kind = {NULL, 0};

    EXPECT(kassa_flow_take(flow, 1000, 0, &doc, NULL) == KASSA_MISSING);
    EXPECT(kassa_next_call_form(next, &kind, &text) == KASSA_MISSING);
    EXPECT_OK(kassa_flow_reply(flow, kassa_next_call_id(next), 1, 201, NULL, 0, KASSA_LITERAL(MADE), 1000, 0, NULL));
    EXPECT_REFUSED(kassa_flow_take(flow, 1000, 0, &doc, &error), error, KASSA_CODE_NOT_NOW);
    EXPECT_OK(kassa_next_free(next));
    next = after_saving(flow);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_IDLE);
    EXPECT(kassa_next_call_form(next, &kind, &text) == KASSA_WRONG_KIND);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_view(flow, 1000, 0, &doc, NULL));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/answer/secret/secret"), &text));
    EXPECT(same(text, "***"));
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT(kassa_flow_take(flow, 1000, 0, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_flow_take(flow, 1000, 0, &doc, NULL));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/body/secret/secret"), &text));
    EXPECT(same(text, "klarna_test_api_canary"));
    EXPECT_OK(kassa_doc_free(doc));
    next = after_saving(flow);
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_DONE);
    EXPECT_OK(kassa_next_free(next));
    EXPECT(kassa_flow_take(flow, 1000, 0, &doc, NULL) == KASSA_MISSING);
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT(kassa_flow_take(flow, 1000, 0, &doc, NULL) == KASSA_BAD_HANDLE);

    flow = begun(owner, UPLOAD);
    next = after_saving(flow);
    EXPECT(kassa_next_call_form(next, NULL, &text) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_next_call_form(next, &kind, &text));
    EXPECT(holds(kind, "multipart/form-data; boundary=") && holds(text, "%PDF"));
    /* The whole of it holds the form as well: "--", with which every form begins, begins with "LS" in base64. */
    EXPECT_OK(kassa_next_json(next, &text));
    EXPECT(holds(text, "\"form\":{") && holds(text, "\"content_type\":\"multipart/form-data; boundary=") &&
           holds(text, "\"base64\":\"LS"));
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_client_free(owner));
}

/* Bodies, checked without a call. */
void suite_check(void)
{
    kassa_doc *doc = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    size_t count = 9;

    EXPECT_OK(kassa_check_body(KASSA_LITERAL("security.api_key.create"), KASSA_LITERAL("{\"description\":\"till\"}"),
                               &doc, NULL));
    EXPECT_OK(kassa_doc_count(doc, NULL, 0, &count));
    EXPECT(count == 0);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_check_body(KASSA_LITERAL("capturePaymentTransaction"), KASSA_LITERAL("{\"capture_amount\":1.5}"),
                               &doc, &error));
    EXPECT_OK(kassa_doc_count(doc, NULL, 0, &count));
    EXPECT(count == 1 && error == NULL);
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/0/pointer"), &text));
    EXPECT(same(text, "/capture_amount"));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/0/rule"), &text));
    EXPECT(same(text, "whole"));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/0/severity"), &text));
    EXPECT(same(text, "error"));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/0/remedy"), &text));
    EXPECT(text.len > 0);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_REFUSED(kassa_check_body(KASSA_LITERAL("payment.steal"), KASSA_LITERAL("{}"), &doc, &error), error,
                   KASSA_CODE_FORM);
    EXPECT_REFUSED(kassa_check_body(KASSA_LITERAL("security.api_key.list"), KASSA_LITERAL("{}"), &doc, &error), error,
                   KASSA_CODE_FORM);
    EXPECT(kassa_check_body(KASSA_LITERAL("payment.authorize"), KASSA_LITERAL("{}"), NULL, NULL) ==
           KASSA_NULL_ARGUMENT);
    /* The numbers of the header are those of the table. */
    EXPECT_OK(kassa_operations_json(&text));
    EXPECT(KASSA_OP_PAYMENT_AUTHORIZE == 1 &&
           holds(text, "\"operation\":\"payment.authorize\",\"operation_number\":1,"));
    EXPECT(KASSA_OP_SECURITY_API_KEY_CREATE == 88 &&
           holds(text, "\"operation\":\"security.api_key.create\",\"operation_number\":88,"));
}
