/* What the parts of the suite share. */
#ifndef SUITE_H
#define SUITE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kassa.h"

/* Functions of a library built with the feature misbehave. */
#ifdef __cplusplus
extern "C" {
#endif
kassa_status kassa_test_panic(kassa_flow *flow);
kassa_status kassa_test_hold(kassa_flow *flow, uint64_t ms);
#ifdef __cplusplus
}
#endif

/* Counted by threads too. */
extern unsigned long suite_checks;

#define EXPECT(condition)                                                                                              \
    do {                                                                                                               \
        __sync_fetch_and_add(&suite_checks, 1);                                                                        \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                            \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

#define EXPECT_OK(call) EXPECT((call) == KASSA_OK)

/* Refused with this code; the error is freed. */
#define EXPECT_REFUSED(call, error, number)                                                                            \
    do {                                                                                                               \
        EXPECT((call) == KASSA_REFUSED);                                                                               \
        EXPECT(kassa_error_code(error) == (number));                                                                   \
        EXPECT_OK(kassa_error_free(error));                                                                            \
        error = NULL;                                                                                                  \
    } while (0)

#define CONFIG                                                                                                         \
    "{\"base_url\":\"https://klarna.example\",\"environment\":\"test\",\"installation\":\"till-1\","                   \
    "\"partner_account_id\":\"krn:partner:global:account:test:M48JTZF8\","                                             \
    "\"journal_key\":\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\"}"

#define SPEC                                                                                                           \
    "{\"reference\":\"receipt-1\",\"authorize\":{\"currency\":\"EUR\","                                                \
    "\"request_payment_transaction\":{\"amount\":1990,\"payment_transaction_reference\":\"receipt-1\"},"               \
    "\"step_up_config\":{\"payment_request_reference\":\"receipt-1\","                                                 \
    "\"customer_interaction_config\":{\"method\":\"QR_CODE\"}}}}"

/* A webhook about another payment, its signature by the key of the inbox. */
#define WEBHOOK                                                                                                        \
    "{\"metadata\":{\"event_id\":\"e-1\",\"event_type\":\"payment.request.state-change.completed\",\"live\":false},"              \
    "\"payload\":{\"payment_request_id\":\"krn:other\"}}"
#define SIGNATURE "1e02d3418c91bf7562c9aac6cbf570d222f5c8a0723fe02f7c160649f53de98b"
#define INBOX "{\"environment\":\"test\",\"signing_keys\":[{\"signing_key_id\":\"k1\",\"signing_key\":\"c2VjcmV0\"}]}"

/* A driver without its directory; nobody listens there. */
#define DRIVEN                                                                                                         \
    "{\"base_url\":\"http://127.0.0.1:9\",\"environment\":\"test\",\"installation\":\"till-1\","                       \
    "\"partner_account_id\":\"krn:partner:global:account:test:M48JTZF8\",\"api_key\":\"klarna_test_api_1\"}"

int same(kassa_str text, const char *literal);
int holds(kassa_str text, const char *literal);
kassa_client *client(void);
kassa_flow *payment(const kassa_client *owner);

void suite_tables(void);
void suite_errors(void);
void suite_flow(void);
void suite_call(void);
void suite_check(void);
void suite_loader(void);
void suite_doc(void);
void suite_inbox(void);
void suite_mailbox(void);
void suite_qr(void);
void suite_driver(const char *directory);
void suite_handles(void);
void suite_threads(void);
void suite_bounds(void);
void suite_misuse(const char *directory);

#endif
