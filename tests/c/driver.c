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
