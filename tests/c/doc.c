/* The JSON helper, and QR codes. */
#include "suite.h"

/* As deep as a document may be. */
#define DEEP4 "/d/d/d/d"
#define DEEP DEEP4 DEEP4 DEEP4 DEEP4 DEEP4 DEEP4 DEEP4 DEEP4

void suite_doc(void)
{
    kassa_doc *doc = NULL, *other = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    int64_t number = 0;
    int32_t flag = 0;
    size_t count = 0;
    EXPECT_OK(kassa_doc_new(&doc));
    EXPECT_OK(kassa_doc_set_str(doc, KASSA_LITERAL("/a/b"), KASSA_LITERAL("text \"with\" marks")));
    EXPECT_OK(kassa_doc_set_i64(doc, KASSA_LITERAL("/a/n"), INT64_MIN));
    EXPECT_OK(kassa_doc_set_bool(doc, KASSA_LITERAL("/f"), 7));
    EXPECT_OK(kassa_doc_set_raw(doc, KASSA_LITERAL("/list"), KASSA_LITERAL("[1]"), NULL));
    EXPECT_OK(kassa_doc_set_i64(doc, KASSA_LITERAL("/list/-"), 2));
    EXPECT_OK(kassa_doc_set_i64(doc, KASSA_LITERAL("/list/2"), 3));
    EXPECT_OK(kassa_doc_set_str(doc, KASSA_LITERAL("/x~1y~0z"), NULL, 0));
    EXPECT(kassa_doc_set_i64(doc, KASSA_LITERAL("/list/9"), 3) == KASSA_RANGE);
    EXPECT(kassa_doc_set_i64(doc, KASSA_LITERAL("list"), 3) == KASSA_RANGE);
    EXPECT(kassa_doc_set_i64(doc, KASSA_LITERAL("/d" DEEP), 3) == KASSA_RANGE);
    EXPECT(kassa_doc_set_raw(doc, KASSA_LITERAL(DEEP), KASSA_LITERAL("[]"), NULL) == KASSA_RANGE);
    EXPECT(kassa_doc_set_i64(doc, KASSA_LITERAL("/f/under/a/flag"), 3) == KASSA_WRONG_TYPE);
    EXPECT(kassa_doc_set_str(doc, KASSA_LITERAL("/u"), KASSA_LITERAL("\xc3")) == KASSA_UTF8);
    EXPECT(kassa_doc_set_str(doc, KASSA_LITERAL("\xc3"), KASSA_LITERAL("u")) == KASSA_UTF8);
    EXPECT_REFUSED(kassa_doc_set_raw(doc, KASSA_LITERAL("/r"), KASSA_LITERAL("{\"a\":1,\"a\":2}"), &error), error,
                   KASSA_CODE_JSON);
    EXPECT_OK(kassa_doc_text(doc, &text));
    EXPECT(same(text, "{\"a\":{\"b\":\"text \\\"with\\\" marks\",\"n\":-9223372036854775808},\"f\":true,"
                      "\"list\":[1,2,3],\"x/y~z\":\"\"}"));
    EXPECT_OK(kassa_doc_parse(text.ptr, text.len, &other, NULL));
    EXPECT_OK(kassa_doc_get_str(other, KASSA_LITERAL("/a/b"), &text));
    EXPECT(same(text, "text \"with\" marks"));
    EXPECT_OK(kassa_doc_get_i64(other, KASSA_LITERAL("/a/n"), &number));
    EXPECT(number == INT64_MIN);
    EXPECT_OK(kassa_doc_get_bool(other, KASSA_LITERAL("/f"), &flag));
    EXPECT(flag == 1);
    EXPECT_OK(kassa_doc_count(other, KASSA_LITERAL("/list"), &count));
    EXPECT(count == 3);
    EXPECT_OK(kassa_doc_count(other, KASSA_LITERAL(""), &count));
    EXPECT(count == 4);
    EXPECT(kassa_doc_count(other, KASSA_LITERAL("/f"), &count) == KASSA_WRONG_TYPE);
    EXPECT(kassa_doc_get_str(other, KASSA_LITERAL("/none"), &text) == KASSA_MISSING);
    EXPECT(kassa_doc_get_i64(other, KASSA_LITERAL("/a/b"), &number) == KASSA_WRONG_TYPE);
    EXPECT(kassa_doc_get_bool(other, KASSA_LITERAL("/a/b"), &flag) == KASSA_WRONG_TYPE);
    EXPECT(kassa_doc_get_str(other, NULL, 3, &text) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_get_str(other, KASSA_LITERAL("/a/b"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_get_i64(other, KASSA_LITERAL("/a/n"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_get_bool(other, KASSA_LITERAL("/f"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_count(other, KASSA_LITERAL("/f"), NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_text(other, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_new(NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_doc_parse(KASSA_LITERAL("{}"), NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_doc_free(other));
    EXPECT_REFUSED(kassa_doc_parse(KASSA_LITERAL("{\"a\":}"), &other, &error), error, KASSA_CODE_JSON);
    EXPECT_REFUSED(kassa_doc_parse(KASSA_LITERAL("\xff"), &other, &error), error, KASSA_CODE_JSON);
    EXPECT(kassa_doc_parse(NULL, 0, &other, NULL) == KASSA_REFUSED);
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT(kassa_doc_free(doc) == KASSA_BAD_HANDLE);
    EXPECT(kassa_doc_text(doc, &text) == KASSA_BAD_HANDLE);
    EXPECT(kassa_doc_set_i64(doc, KASSA_LITERAL("/a"), 1) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_doc_free(NULL));
}

void suite_qr(void)
{
    static char much[4096];
    kassa_qr *qr = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    EXPECT_OK(kassa_qr_new(KASSA_LITERAL("https://pay.example/1"), &qr, NULL));
    EXPECT(kassa_qr_size(qr) >= 21);
    EXPECT(kassa_qr_dark(qr, 0, 0) == 1 && kassa_qr_dark(qr, 1, 1) == 0 && kassa_qr_dark(qr, 1000, 0) == 0);
    EXPECT_OK(kassa_qr_text(qr, &text));
    EXPECT(text.len > 100 && text.ptr[text.len - 1] == '\n');
    EXPECT(kassa_qr_text(qr, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_qr_new(KASSA_LITERAL("a"), NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_qr_free(qr));
    EXPECT(kassa_qr_free(qr) == KASSA_BAD_HANDLE && kassa_qr_size(qr) == 0 && kassa_qr_dark(qr, 0, 0) == 0);
    memset(much, 'a', sizeof much);
    EXPECT_REFUSED(kassa_qr_new(much, sizeof much, &qr, &error), error, KASSA_CODE_TOO_LARGE);
    EXPECT_OK(kassa_qr_free(NULL));
}
