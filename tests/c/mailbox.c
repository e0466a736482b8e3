/* Webhooks that find their flows, for hosts that drive flows themselves. */
#include "suite.h"

#define KEYS KASSA_LITERAL("{\"signing_keys\":[{\"signing_key_id\":\"k1\",\"signing_key\":\"c2VjcmV0\"}]}")
#define KEY KASSA_LITERAL("k1")
#define SIGNED KASSA_LITERAL(SIGNATURE)
#define MINE KASSA_LITERAL("receipt-1")

/* One text of a document, which is freed. */
static size_t counted(kassa_doc *doc, const char *pointer)
{
    size_t count = 0;
    EXPECT_OK(kassa_doc_count(doc, pointer, strlen(pointer), &count));
    EXPECT_OK(kassa_doc_free(doc));
    return count;
}

static void one_letter(kassa_mailbox *mailbox, kassa_flow *flow)
{
    kassa_doc *doc = NULL, *again = NULL;
    kassa_str name = {NULL, 0}, line = {NULL, 0}, text = {NULL, 0};
    int64_t answer = 0;
    int32_t duplicate = -1;
    char pending[128];
    EXPECT_OK(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1000, &doc, NULL));
    EXPECT_OK(kassa_doc_get_i64(doc, KASSA_LITERAL("/answer"), &answer));
    EXPECT_OK(kassa_doc_get_bool(doc, KASSA_LITERAL("/duplicate"), &duplicate));
    EXPECT(answer == 202 && duplicate == 0);
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/event_id"), &text));
    EXPECT(same(text, "e-1"));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/keep/name"), &name));
    EXPECT_OK(kassa_doc_get_str(doc, KASSA_LITERAL("/keep/line"), &line));
    snprintf(pending, sizeof pending, "[\"receipt-1\",\"%.*s\"]", (int)name.len, name.ptr);

    /* It is about nobody's payment. What is torn is left to whoever can read it. */
    EXPECT_OK(kassa_mailbox_sort(mailbox, name.ptr, name.len, line.ptr, line.len - 9, 1000, &again));
    EXPECT(counted(again, "/done") == 0);
    EXPECT_OK(kassa_mailbox_sort(mailbox, name.ptr, name.len, line.ptr, line.len, 1000, &again));
    EXPECT(counted(again, "/flows") == 0);
    EXPECT_OK(kassa_mailbox_waiting(mailbox, &again));
    EXPECT_OK(kassa_doc_get_str(again, KASSA_LITERAL("/unclaimed/0/event_id"), &text));
    EXPECT(same(text, "e-1"));
    EXPECT_OK(kassa_doc_free(again));
    /* The same once more is no second one. */
    EXPECT_OK(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1001, &again, NULL));
    EXPECT_OK(kassa_doc_get_bool(again, KASSA_LITERAL("/duplicate"), &duplicate));
    EXPECT(duplicate == 1 && kassa_doc_get_str(again, KASSA_LITERAL("/keep/name"), &text) == KASSA_MISSING);
    EXPECT_OK(kassa_doc_free(again));

    /* What the store has not any more is let go; what it has is asked for. */
    EXPECT_OK(kassa_mailbox_look(mailbox, KASSA_TEXT(pending), 1002, &again, NULL));
    EXPECT_OK(kassa_doc_get_str(again, KASSA_LITERAL("/flows/0"), &text));
    EXPECT(same(text, "receipt-1"));
    EXPECT(counted(again, "/letters") == 0);
    EXPECT_OK(kassa_mailbox_learn(mailbox, MINE, flow));
    EXPECT_OK(kassa_mailbox_look(mailbox, KASSA_LITERAL("[]"), 1003, &again, NULL));
    EXPECT(counted(again, "/done") == 0);
    EXPECT_OK(kassa_mailbox_waiting(mailbox, &again));
    EXPECT(counted(again, "/unclaimed") == 0);
    EXPECT_OK(kassa_mailbox_look(mailbox, KASSA_TEXT(pending), 1004, &again, NULL));
    EXPECT(counted(again, "/letters") == 1);
    EXPECT_OK(kassa_mailbox_sort(mailbox, name.ptr, name.len, line.ptr, line.len, 1005, &again));
    EXPECT_OK(kassa_doc_free(again));
    EXPECT_OK(kassa_doc_free(doc));

    EXPECT(kassa_mailbox_give(mailbox, MINE, flow, 1006, 6) == KASSA_MISSING);
    EXPECT_OK(kassa_mailbox_saved(mailbox, MINE, flow, 0, &doc));
    EXPECT(counted(doc, "") == 0);
    EXPECT_OK(kassa_mailbox_left(mailbox, MINE));
    EXPECT_OK(kassa_mailbox_saved(mailbox, MINE, flow, 1, &doc));
    EXPECT_OK(kassa_doc_free(doc));
    EXPECT_OK(kassa_mailbox_settle(mailbox, KASSA_LITERAL("e-1"), &doc));
    EXPECT(counted(doc, "") == 1);
    EXPECT(kassa_mailbox_settle(mailbox, KASSA_LITERAL("e-1"), &doc) == KASSA_MISSING);
}

static void refused(kassa_mailbox *mailbox, kassa_client *owner, kassa_flow *flow)
{
    kassa_mailbox *none = NULL;
    kassa_doc *doc = NULL;
    kassa_error *error = NULL;
    EXPECT_REFUSED(kassa_mailbox_new(owner, KASSA_LITERAL("{}"), &none, &error), error, KASSA_CODE_CONFIG);
    EXPECT_REFUSED(kassa_mailbox_new(owner, KASSA_LITERAL(INBOX), &none, &error), error, KASSA_CODE_CONFIG);
    EXPECT_REFUSED(kassa_mailbox_new(owner, KASSA_LITERAL("{\"signing_keys\":[]}"), &none, &error), error, KASSA_CODE_MISSING);
    EXPECT(kassa_mailbox_new(NULL, KEYS, &none, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_new(owner, NULL, 3, &none, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_new(owner, KEYS, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_REFUSED(kassa_mailbox_deliver(mailbox, KASSA_LITERAL("{}"), KEY, SIGNED, 1, &doc, &error), error,
                   KASSA_CODE_WEBHOOK_FORGED);
    EXPECT_REFUSED(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KEY, NULL, 0, 1, &doc, &error), error,
                   KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    EXPECT(kassa_mailbox_deliver(mailbox, NULL, 2, KEY, SIGNED, 1, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_REFUSED(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("\xff"), SIGNED, 1, &doc, &error), error,
                   KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    EXPECT(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KEY, NULL, 2, 1, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_deliver(mailbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_deliver(NULL, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_sort(mailbox, NULL, 3, KASSA_LITERAL("x"), 1, &doc) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_sort(mailbox, KASSA_LITERAL("x"), KASSA_LITERAL("\xff"), 1, &doc) == KASSA_UTF8);
    EXPECT(kassa_mailbox_sort(mailbox, KASSA_LITERAL("x"), KASSA_LITERAL("x"), 1, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_REFUSED(kassa_mailbox_look(mailbox, KASSA_LITERAL("{}"), 1, &doc, &error), error, KASSA_CODE_FORM);
    EXPECT(kassa_mailbox_look(mailbox, NULL, 2, 1, &doc, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_look(mailbox, KASSA_LITERAL("[]"), 1, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_learn(mailbox, MINE, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_learn(NULL, MINE, flow) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_give(mailbox, NULL, 2, flow, 1, 1) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_give(mailbox, MINE, (kassa_flow *)(void *)mailbox, 1, 1) != KASSA_OK);
    EXPECT(kassa_mailbox_saved(mailbox, MINE, flow, 0, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_left(mailbox, KASSA_LITERAL("\xff")) == KASSA_UTF8);
    EXPECT(kassa_mailbox_waiting(mailbox, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_settle(mailbox, NULL, 3, &doc) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_mailbox_settle(mailbox, KASSA_LITERAL("e"), NULL) == KASSA_NULL_ARGUMENT);
}

void suite_mailbox(void)
{
    kassa_client *owner = client();
    kassa_flow *flow = payment(owner);
    kassa_mailbox *mailbox = NULL;
    kassa_doc *doc = NULL;
    EXPECT_OK(kassa_mailbox_new(owner, KEYS, &mailbox, NULL));
    one_letter(mailbox, flow);
    refused(mailbox, owner, flow);
    EXPECT_OK(kassa_mailbox_free(mailbox));
    EXPECT(kassa_mailbox_free(mailbox) == KASSA_BAD_HANDLE);
    EXPECT(kassa_mailbox_waiting(mailbox, &doc) == KASSA_BAD_HANDLE);
    EXPECT(kassa_mailbox_left(mailbox, MINE) == KASSA_BAD_HANDLE);
    EXPECT_OK(kassa_mailbox_free(NULL));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_client_free(owner));
}
