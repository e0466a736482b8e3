/* Webhooks. */
#include "suite.h"

#define KEY KASSA_LITERAL("k1")
#define SIGNED KASSA_LITERAL(SIGNATURE)

void suite_inbox(void)
{
    kassa_client *owner = client();
    kassa_flow *flow = payment(owner);
    kassa_inbox *inbox = NULL;
    kassa_event *event = NULL, *again = NULL;
    kassa_error *error = NULL;
    kassa_str text = {NULL, 0};
    EXPECT_REFUSED(kassa_inbox_new(KASSA_LITERAL("{}"), &inbox, &error), error, KASSA_CODE_CONFIG);
    EXPECT_REFUSED(kassa_inbox_new(KASSA_LITERAL("{\"environment\":\"test\",\"signing_keys\":[]}"), &inbox, &error), error,
                   KASSA_CODE_MISSING);
    EXPECT(kassa_inbox_new(KASSA_LITERAL(INBOX), NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_inbox_new(KASSA_LITERAL(INBOX), &inbox, NULL));
    EXPECT_OK(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1000, &event, NULL));
    EXPECT_OK(kassa_event_id(event, &text));
    EXPECT(same(text, "e-1"));
    EXPECT_OK(kassa_event_type(event, &text));
    EXPECT(same(text, "payment.request.state-change.completed"));
    EXPECT_OK(kassa_event_payload(event, &text));
    EXPECT(holds(text, "krn:other"));
    EXPECT(kassa_event_duplicate(event) == 0);
    EXPECT_OK(kassa_inbox_remember(inbox, KASSA_LITERAL("e-1"), 1001));
    EXPECT(kassa_inbox_remember(inbox, NULL, 2, 1001) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_inbox_remember(inbox, KASSA_LITERAL("\xff"), 1001) == KASSA_UTF8);
    EXPECT_OK(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1002, &again, NULL));
    EXPECT(kassa_event_duplicate(again) == 1);
    EXPECT_OK(kassa_event_free(again));
    /* It is about another payment; the flow is as before. An event outlives its inbox. */
    EXPECT_REFUSED(kassa_flow_event(flow, event, 1000, 5, &error), error, KASSA_CODE_EVENT_NOT_OURS);

    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK " "), KEY, SIGNED, 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_RESERIALIZED);
    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL("{}"), KEY, SIGNED, 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_FORGED);
    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("k2"), SIGNED, 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_UNKNOWN_KEY);
    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, NULL, 0, 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    EXPECT(kassa_event_verify(inbox, NULL, 2, KEY, SIGNED, 1, &again, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KASSA_LITERAL("\xff"), SIGNED, 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    EXPECT_REFUSED(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, KASSA_LITERAL("\xff"), 1, &again, &error), error,
                   KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    EXPECT(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, NULL, 2, 1, &again, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_event_verify(inbox, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_event_verify(NULL, KASSA_LITERAL(WEBHOOK), KEY, SIGNED, 1, &again, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_inbox_free(inbox));
    EXPECT(kassa_inbox_free(inbox) == KASSA_BAD_HANDLE);
    EXPECT_REFUSED(kassa_flow_event(flow, event, 1000, 5, &error), error, KASSA_CODE_EVENT_NOT_OURS);
    EXPECT_OK(kassa_event_free(event));
    EXPECT(kassa_flow_event(flow, event, 1000, 5, NULL) == KASSA_BAD_HANDLE);
    EXPECT(kassa_flow_event(flow, NULL, 1000, 5, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_event_id(event, &text) == KASSA_BAD_HANDLE && kassa_event_duplicate(event) == 0);
    EXPECT_OK(kassa_event_free(NULL));
    EXPECT_OK(kassa_inbox_free(NULL));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_client_free(owner));
}
