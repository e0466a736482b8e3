/* One function of the library, so many times. `run` compares the instructions of two counts. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kassa.h"

#define CONFIG                                                                                                         \
    "{\"base_url\":\"https://klarna.example\",\"environment\":\"test\",\"installation\":\"till-1\","                   \
    "\"partner_account_id\":\"krn:partner:global:account:test:M48JTZF8\","                                             \
    "\"journal_key\":\"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\"}"

#define SPEC                                                                                                           \
    "{\"reference\":\"receipt-1\",\"authorize\":{\"currency\":\"EUR\","                                                \
    "\"request_payment_transaction\":{\"amount\":1990,\"payment_transaction_reference\":\"receipt-1\"},"               \
    "\"step_up_config\":{\"payment_request_reference\":\"receipt-1\","                                                 \
    "\"customer_interaction_config\":{\"method\":\"QR_CODE\"}}}}"

static void must(kassa_status status)
{
    if (status != KASSA_OK) {
        fprintf(stderr, "%s\n", kassa_status_text(status));
        exit(1);
    }
}

int main(int count, char **words)
{
    long n, times = count == 3 ? atol(words[2]) : 0;
    const char *what = count == 3 ? words[1] : "";
    kassa_client *client = NULL;
    kassa_flow *flow = NULL;
    kassa_next *next = NULL;
    kassa_doc *view = NULL;
    kassa_str text;
    must(kassa_client_new(KASSA_LITERAL(CONFIG), &client, NULL));
    must(kassa_flow_start(client, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1, 1, &flow, NULL));
    for (n = 0; n < times; n++) {
        if (strcmp(what, "version") == 0) {
            kassa_abi_version();
        } else if (strcmp(what, "getter") == 0) {
            must(kassa_flow_kind(flow, &text));
        } else if (strcmp(what, "stale") == 0) {
            kassa_next_kind(next);
        } else if (strcmp(what, "next") == 0) {
            must(kassa_flow_next(flow, 1, 1, &next, NULL));
            must(kassa_next_free(next));
        } else if (strcmp(what, "view") == 0) {
            must(kassa_flow_view(flow, 1, 1, &view, NULL));
            must(kassa_doc_free(view));
        } else if (strcmp(what, "start") == 0) {
            must(kassa_flow_free(flow));
            must(kassa_flow_start(client, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1, 1, &flow, NULL));
        }
    }
    must(kassa_flow_free(flow));
    must(kassa_client_free(client));
    return 0;
}
