/* What is well handed over and wrong in itself. */
#include "misuse.h"

/* Well-formed, 200 lists in each other. */
#define TEN(bracket) bracket bracket bracket bracket bracket bracket bracket bracket bracket bracket
#define TWENTY(bracket) TEN(bracket bracket)
#define DEEP TEN(TWENTY("[")) TEN(TWENTY("]"))

static void texts(void)
{
    REFUSED("client_new: nothing", kassa_client_new(NULL, 0, &out.client, &out.error), KASSA_CODE_CONFIG);
    REFUSED("client_new: no JSON", kassa_client_new(L("till-1"), &out.client, &out.error), KASSA_CODE_CONFIG);
    REFUSED("client_new: a list", kassa_client_new(L("[]"), &out.client, &out.error), KASSA_CODE_CONFIG);
    REFUSED("client_new: bytes", kassa_client_new(L("\xff\xfe"), &out.client, &out.error), KASSA_CODE_CONFIG);
    REFUSED("flow_start: a kind that is none",
            kassa_flow_start(is.client, L("lottery"), L(SPEC), 1, 1, &out.flow, &out.error), KASSA_CODE_UNKNOWN_KIND);
    REFUSED("flow_start: a kind of no letters",
            kassa_flow_start(is.client, NULL, 0, L(SPEC), 1, 1, &out.flow, &out.error), KASSA_CODE_UNKNOWN_KIND);
    REFUSED("flow_start: a kind with a NUL",
            kassa_flow_start(is.client, "payment", 8, L(SPEC), 1, 1, &out.flow, &out.error), KASSA_CODE_UNKNOWN_KIND);
    REFUSED("flow_start: a spec of nothing",
            kassa_flow_start(is.client, L("payment"), NULL, 0, 1, 1, &out.flow, &out.error), KASSA_CODE_JSON);
    REFUSED("flow_start: a spec cut off",
            kassa_flow_start(is.client, L("payment"), SPEC, sizeof SPEC / 2, 1, 1, &out.flow, &out.error),
            KASSA_CODE_JSON);
    REFUSED("flow_start: a spec with a NUL",
            kassa_flow_start(is.client, L("payment"), SPEC, sizeof SPEC, 1, 1, &out.flow, &out.error), KASSA_CODE_JSON);
    REFUSED("flow_start: a spec of bytes",
            kassa_flow_start(is.client, L("payment"), L("\xff"), 1, 1, &out.flow, &out.error), KASSA_CODE_JSON);
    REFUSED("flow_start: a spec without members",
            kassa_flow_start(is.client, L("payment"), L("{}"), 1, 1, &out.flow, &out.error), KASSA_CODE_MISSING);
    REFUSED("flow_agrees: another kind",
            kassa_flow_agrees(is.flow, L("transaction"), L(SPEC), &out.error), KASSA_CODE_REFERENCE_REUSED);
    REFUSED("flow_agrees: a spec cut off", kassa_flow_agrees(is.flow, L("payment"), SPEC, sizeof SPEC / 2, &out.error),
            KASSA_CODE_JSON);
    REFUSED("flow_command: nothing", kassa_flow_command(is.flow, NULL, 0, 1, 1, &out.error), KASSA_CODE_JSON);
    REFUSED("flow_command: cut off", kassa_flow_command(is.flow, L("{\"cancel\":"), 1, 1, &out.error), KASSA_CODE_JSON);
    REFUSED("flow_command: unknown", kassa_flow_command(is.flow, L("{\"fly\":{}}"), 1, 1, &out.error), KASSA_CODE_FORM);
    REFUSED("flow_command: a list", kassa_flow_command(is.flow, L("[]"), 1, 1, &out.error), KASSA_CODE_FORM);
    REFUSED("doc_parse: nothing", kassa_doc_parse(NULL, 0, &out.doc, &out.error), KASSA_CODE_JSON);
    REFUSED("doc_parse: a doubled member", kassa_doc_parse(L("{\"a\":1,\"a\":2}"), &out.doc, &out.error),
            KASSA_CODE_JSON);
    REFUSED("doc_parse: something behind it", kassa_doc_parse(L("{} {}"), &out.doc, &out.error), KASSA_CODE_JSON);
    REFUSED("doc_parse: too deep", kassa_doc_parse(L(DEEP), &out.doc, &out.error), KASSA_CODE_JSON);
    REFUSED("doc_parse: a NUL", kassa_doc_parse("{}", 3, &out.doc, &out.error), KASSA_CODE_JSON);
    REFUSED("doc_set_raw: no JSON", kassa_doc_set_raw(is.doc, L("/raw"), L("{"), &out.error), KASSA_CODE_JSON);
    REFUSED("inbox_new: no members", kassa_inbox_new(L("{}"), &out.inbox, &out.error), KASSA_CODE_CONFIG);
    REFUSED("inbox_new: no keys", kassa_inbox_new(L("{\"environment\":\"test\",\"signing_keys\":[]}"), &out.inbox,
            &out.error),
            KASSA_CODE_MISSING);
    REFUSED("driver_new: no members", kassa_driver_new(L("{}"), &out.driver, &out.error), KASSA_CODE_MISSING);
    CASE("doc_get_str: nothing there", kassa_doc_get_str(is.doc, L("/none"), &text), KASSA_MISSING);
    CASE("doc_get_str: a number", kassa_doc_get_str(is.doc, L("/number"), &text), KASSA_WRONG_TYPE);
    CASE("doc_get_i64: a text", kassa_doc_get_i64(is.doc, L("/text"), &number), KASSA_WRONG_TYPE);
    CASE("doc_get_bool: a list", kassa_doc_get_bool(is.doc, L("/list"), &flag), KASSA_WRONG_TYPE);
    CASE("doc_count: a text", kassa_doc_count(is.doc, L("/text"), &length), KASSA_WRONG_TYPE);
    CASE("doc_set_i64: below a text", kassa_doc_set_i64(is.doc, L("/text/below"), 1), KASSA_WRONG_TYPE);
}

static void webhooks(void)
{
    REFUSED("event_verify: another body",
            kassa_event_verify(is.inbox, L("{}"), L("k1"), L(SIGNATURE), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_FORGED);
    REFUSED("event_verify: a body written again",
            kassa_event_verify(is.inbox, L(WEBHOOK " "), L("k1"), L(SIGNATURE), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_RESERIALIZED);
    REFUSED("event_verify: another key",
            kassa_event_verify(is.inbox, L(WEBHOOK), L("k2"), L(SIGNATURE), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_UNKNOWN_KEY);
    REFUSED("event_verify: no signature",
            kassa_event_verify(is.inbox, L(WEBHOOK), L("k1"), NULL, 0, 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_NO_SIGNATURE);
    REFUSED("event_verify: a signature that is none",
            kassa_event_verify(is.inbox, L(WEBHOOK), L("k1"), L("zz"), 1, &out.event, &out.error),
            KASSA_CODE_WEBHOOK_FORGED);
    REFUSED("flow_event: about another payment", kassa_flow_event(is.flow, is.event, 1, 1, &out.error),
            KASSA_CODE_EVENT_NOT_OURS);
}

void misuse_forms(void)
{
    static char much[4096];
    memset(much, 'a', sizeof much);
    texts();
    webhooks();
    REFUSED("qr_new: more than a code holds", kassa_qr_new(much, sizeof much, &out.qr, &out.error),
            KASSA_CODE_TOO_LARGE);
}
