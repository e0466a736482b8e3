/* The driver, without a server: what it saves, finds again and tells. */
#include "suite.h"

static kassa_driver *open(const char *directory, kassa_status expected)
{
    kassa_driver *driver = NULL;
    kassa_doc *options = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    EXPECT_OK(kassa_doc_parse(KASSA_LITERAL(DRIVEN), &options, NULL));
    EXPECT_OK(kassa_doc_set_str(options, KASSA_LITERAL("/journal"), KASSA_TEXT(directory)));
    EXPECT_OK(kassa_doc_text(options, &text));
    EXPECT(kassa_driver_new(text.ptr, text.len, &driver, &error) == expected);
    if (expected == KASSA_REFUSED) {
        EXPECT(kassa_error_code(error) == KASSA_CODE_JOURNAL_LOCKED);
        EXPECT(kassa_error_class(error) == KASSA_CLASS_HOST && kassa_error_advice(error) == KASSA_ADVICE_TRY_LATER);
        EXPECT_OK(kassa_error_free(error));
    }
    EXPECT_OK(kassa_doc_free(options));
    return driver;
}

static size_t pending(const kassa_driver *driver)
{
    kassa_doc *doc = NULL;
    size_t count = 99;
    EXPECT_OK(kassa_driver_pending(driver, &doc, NULL));
    EXPECT_OK(kassa_doc_count(doc, KASSA_LITERAL(""), &count));
    EXPECT_OK(kassa_doc_free(doc));
    return count;
}

/* Webhooks that no flow is called by are kept until somebody has dealt with them, over restarts. */
static void mail(const char *directory)
{
    char place[4096];
    kassa_driver *driver = NULL, *deaf = NULL;
    kassa_doc *options = NULL, *doc = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    int64_t answer = 0;
    int32_t duplicate = -1;
    size_t count = 99;
    snprintf(place, sizeof place, "%s/mail", directory);
    EXPECT_OK(kassa_doc_parse(KASSA_LITERAL(DRIVEN), &options, NULL));
    EXPECT_OK(kassa_doc_set_str(options, KASSA_LITERAL("/journal"), KASSA_TEXT(place)));
    EXPECT_OK(kassa_doc_text(options, &text));
    EXPECT_OK(kassa_driver_new(text.ptr, text.len, &deaf, NULL));
    EXPECT(kassa_driver_deliver(deaf, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("k1"), KASSA_LITERAL(SIGNATURE), &doc, NULL) ==
           KASSA_MISSING);
    EXPECT_OK(kassa_driver_free(deaf));
    EXPECT_OK(kassa_doc_set_raw(options, KASSA_LITERAL("/signing_keys"),
                                KASSA_LITERAL("[{\"signing_key_id\":\"k1\",\"signing_key\":\"c2VjcmV0\"}]"), NULL));
    EXPECT_OK(kassa_doc_text(options, &text));
    EXPECT_OK(kassa_driver_new(text.ptr, text.len, &driver, NULL));
    EXPECT_REFUSED(kassa_driver_deliver(driver, KASSA_LITERAL("{}"), KASSA_LITERAL("k1"), KASSA_LITERAL(SIGNATURE), &doc, &error),
                   error, KASSA_CODE_WEBHOOK_FORGED);
    EXPECT_OK(kassa_driver_deliver(driver, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("k1"), KASSA_LITERAL(SIGNATURE), &doc, NULL));
    EXPECT_OK(kassa_doc_get_i64(doc, KASSA_LITERAL("/answer"), &answer));
    EXPECT_OK(kassa_doc_get_bool(doc, KASSA_LITERAL("/duplicate"), &duplicate));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/event_id"), &text));
    EXPECT(answer == 202 && duplicate == 0 && same(text, "e-1"));
    EXPECT_OK(kassa_doc_count(doc, KASSA_LITERAL("/flows"), &count));
    EXPECT(count == 0);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_driver_free(driver));

    EXPECT_OK(kassa_doc_text(options, &text));
    EXPECT_OK(kassa_driver_new(text.ptr, text.len, &driver, NULL));
    EXPECT_OK(kassa_driver_deliver(driver, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("k1"), KASSA_LITERAL(SIGNATURE), &doc, NULL));
    EXPECT_OK(kassa_doc_get_i64(doc, KASSA_LITERAL("/answer"), &answer));
    EXPECT_OK(kassa_doc_get_bool(doc, KASSA_LITERAL("/duplicate"), &duplicate));
    EXPECT(answer == 200 && duplicate == 1);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_driver_with_mail(driver, &doc, NULL));
    EXPECT_OK(kassa_doc_count(doc, KASSA_LITERAL(""), &count));
    EXPECT(count == 0);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_driver_unclaimed(driver, &doc));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/0"), &text));
    EXPECT(same(text, WEBHOOK));
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_driver_settle(driver, KASSA_LITERAL("e-1")));
    EXPECT(kassa_driver_settle(driver, KASSA_LITERAL("e-1")) == KASSA_MISSING);
    EXPECT(kassa_driver_settle(driver, KASSA_LITERAL("\xff")) == KASSA_UTF8);
    EXPECT(kassa_driver_deliver(NULL, KASSA_LITERAL("{}"), NULL, 0, NULL, 0, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_deliver(driver, NULL, 3, NULL, 0, NULL, 0, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_unclaimed(driver, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_driver_free(driver));
    EXPECT(kassa_driver_with_mail(driver, &doc, NULL) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_doc_free(options));
}

/* A hosted page, and the report about Klarna's requirements: documents in, documents out. */
static void documents(const kassa_client *owner)
{
    kassa_doc *doc = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    int32_t at_once = -1;
    size_t count = 0;
    EXPECT_OK(kassa_page_answer(KASSA_LITERAL("{\"reference\":\"r\",\"state\":\"approved\",\"paid\":\"yes\",\"ended\":true}"),
                                KASSA_LITERAL("https://shop.example/thanks"), &doc));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/resolve/returnUrl"), &text));
    EXPECT(same(text, "https://shop.example/thanks"));
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_page_answer(KASSA_LITERAL("<html>busy</html>"), KASSA_LITERAL("-"), &doc));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL(""), &text));
    EXPECT(same(text, "wait"));
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT(kassa_page_answer(NULL, 2, KASSA_LITERAL("-"), &doc) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_page_answer(KASSA_LITERAL("{}"), KASSA_LITERAL("\xff"), &doc) == KASSA_UTF8);
    EXPECT(kassa_page_answer(KASSA_LITERAL("{}"), KASSA_LITERAL("-"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_page_offer(NULL, 0, &doc));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/place"), &text));
    EXPECT_OK(kassa_doc_get_bool(doc, KASSA_LITERAL("/authorize_at_once"), &at_once));
    EXPECT(same(text, "usual") && at_once == 0);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT(kassa_page_offer(KASSA_LITERAL("{}"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_client_requirements(
        owner, KASSA_LITERAL("{\"profile\":{\"paths\":[\"hosted\"],\"channels\":[\"web\"],\"dashboard\":true}}"),
        &doc, NULL));
    EXPECT_OK(kassa_doc_count(doc, KASSA_LITERAL("/rows"), &count));
    EXPECT(count == 67);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_REFUSED(kassa_client_requirements(owner, KASSA_LITERAL("{}"), &doc, &error), error, KASSA_CODE_FORM);
    EXPECT(kassa_client_requirements(NULL, KASSA_LITERAL("{}"), &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_client_requirements(owner, KASSA_LITERAL("{}"), NULL, NULL) == KASSA_NULL_ARGUMENT);
}

void suite_driver(const char *directory)
{
    kassa_driver *driver = open(directory, KASSA_OK);
    kassa_client *owner = client();
    kassa_flow *flow = NULL, *by_hand = payment(owner), *other = NULL;
    kassa_next *next = NULL;
    kassa_error *error = NULL;
    kassa_doc *view = NULL;
    kassa_str text = {NULL, 0};
    char reference[KASSA_REFERENCE_BYTES], second[KASSA_REFERENCE_BYTES];
    int64_t unix_ms = 0;
    uint64_t mono_ms = 0;
    EXPECT(open(directory, KASSA_REFUSED) == NULL);
    mail(directory);
    documents(owner);
    EXPECT_OK(kassa_clock(&unix_ms, &mono_ms));
    EXPECT(unix_ms > 1600000000000LL && mono_ms > 0);
    EXPECT(kassa_clock(NULL, &mono_ms) == KASSA_NULL_ARGUMENT && kassa_clock(&unix_ms, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_driver_reference(driver, reference, sizeof reference, NULL));
    EXPECT_OK(kassa_driver_reference(driver, second, sizeof second, NULL));
    EXPECT(strlen(reference) == 36 && strcmp(reference, second) != 0);
    EXPECT(kassa_driver_reference(driver, reference, sizeof reference - 1, NULL) == KASSA_RANGE);
    EXPECT(kassa_driver_reference(driver, NULL, 99, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(pending(driver) == 0);

    EXPECT_OK(kassa_driver_start(driver, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), &flow, NULL));
    EXPECT_REFUSED(kassa_driver_start(driver, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), &other, &error), error,
                   KASSA_CODE_REFERENCE_REUSED);
    EXPECT_REFUSED(kassa_driver_resume(driver, KASSA_LITERAL("receipt-1"), &other, &error), error,
                   KASSA_CODE_JOURNAL_LOCKED);
    EXPECT_REFUSED(kassa_driver_resume(driver, KASSA_LITERAL("never"), &other, &error), error, KASSA_CODE_NO_JOURNAL);
    EXPECT(kassa_driver_resume(driver, KASSA_LITERAL("\xff"), &other, NULL) == KASSA_UTF8);
    EXPECT_OK(kassa_flow_reference(flow, &text));
    EXPECT(same(text, "receipt-1"));
    /* Nobody listens at that port: told once, then tried again later. */
    EXPECT_OK(kassa_driver_step(driver, flow, &next, NULL));
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_TELL);
    EXPECT_OK(kassa_next_notice_what(next, &text));
    EXPECT(same(text, "transport"));
    EXPECT_OK(kassa_next_notice_detail(next, &text));
    EXPECT(holds(text, "not sent"));
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_driver_step(driver, flow, &next, NULL));
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_WAIT && kassa_next_wait_ms(next) > 0);
    EXPECT_OK(kassa_next_free(next));
    /* What a driver does by itself is not the host's to do, and the other way round. */
    EXPECT(kassa_flow_next(flow, 1, 1, &next, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_flow_saved(flow, 1, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_flow_tick(flow, 1, 1, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_flow_lost(flow, 1, 1, KASSA_LOST_UNKNOWN, 1, 1, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_flow_reply(flow, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_driver_step(driver, by_hand, &next, NULL) == KASSA_WRONG_KIND);
    EXPECT(kassa_mailbox_learn(NULL, KASSA_LITERAL("a"), flow) == KASSA_WRONG_KIND);
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_driver_free(driver));

    driver = open(directory, KASSA_OK);
    EXPECT(pending(driver) == 1);
    EXPECT_OK(kassa_driver_resume(driver, KASSA_LITERAL("receipt-1"), &flow, NULL));
    EXPECT_OK(kassa_driver_free(driver)); /* the flow keeps the directory */
    EXPECT(open(directory, KASSA_REFUSED) == NULL);
    EXPECT_OK(kassa_flow_command(flow, KASSA_LITERAL("{\"cancel\":{}}"), 0, 0, NULL));
    EXPECT_OK(kassa_flow_screen(flow, 1, KASSA_SCREEN_CLOSED, 0, 0, NULL));
    EXPECT_OK(kassa_flow_view(flow, 0, 0, &view, NULL));
    EXPECT_OK(kassa_doc_get_str(view, KASSA_LITERAL("/reference"), &text));
    EXPECT(same(text, "receipt-1"));
    EXPECT_OK(kassa_doc_free(view));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT(kassa_driver_step(driver, by_hand, &next, NULL) == KASSA_BAD_HANDLE);
    EXPECT(kassa_driver_pending(driver, &view, NULL) == KASSA_BAD_HANDLE);
    EXPECT(kassa_driver_free(driver) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_driver_free(NULL));

    driver = NULL;
    EXPECT_REFUSED(kassa_driver_new(KASSA_LITERAL("{}"), &driver, &error), error, KASSA_CODE_MISSING);
    EXPECT(kassa_driver_new(NULL, 9, &driver, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_new(KASSA_LITERAL("{}"), NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_pending(NULL, &view, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_start(NULL, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), &flow, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_resume(NULL, KASSA_LITERAL("a"), &flow, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_driver_step(NULL, by_hand, &next, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_flow_free(by_hand));
    EXPECT_OK(kassa_client_free(owner));
}
