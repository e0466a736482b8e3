/* Right calls at a wrong time. */
#include "misuse.h"

static void flows(void)
{
    kassa_flow *flow = payment(is.client);
    REFUSED("flow_saved: nothing was handed out", kassa_flow_saved(flow, 2, &out.error), KASSA_CODE_NOT_HANDED_OUT);
    REFUSED("flow_saved: more than was handed out", kassa_flow_saved(is.flow, UINT64_MAX, &out.error),
            KASSA_CODE_NOT_HANDED_OUT);
    CASE("flow_saved: what was saved before", kassa_flow_saved(is.flow, 1, NULL), KASSA_OK);
    CASE("flow_reply: to a call that was never made", kassa_flow_reply(flow, 9, 9, 200, NULL, 0, NULL, 0, 1, 1, NULL),
         KASSA_OK);
    CASE("flow_reply: to another attempt", kassa_flow_reply(is.flow, 1, 7, 200, NULL, 0, NULL, 0, 1, 1, NULL),
         KASSA_OK);
    CASE("flow_reply: no status of HTTP", kassa_flow_reply(is.flow, 1, 1, 65535, NULL, 0, L("\xff"), 1, 1, NULL),
         KASSA_OK);
    CASE("flow_lost: a call that was never made", kassa_flow_lost(flow, 9, 9, KASSA_LOST_UNKNOWN, 1, 1, NULL),
         KASSA_OK);
    CASE("flow_screen: a screen that was never shown", kassa_flow_screen(flow, 9, KASSA_SCREEN_RETURNED, 1, 1, NULL),
         KASSA_OK);
    CASE("flow_tick: before all time", kassa_flow_tick(flow, INT64_MIN, 0, NULL), KASSA_OK);
    CASE("flow_tick: after all time", kassa_flow_tick(flow, INT64_MAX, UINT64_MAX, NULL), KASSA_OK);
    CASE("flow_tick: back again", kassa_flow_tick(flow, 0, 0, NULL), KASSA_OK);
    EXPECT_OK(kassa_flow_free(flow));
}

static void journals(void)
{
    kassa_loader *loader = NULL;
    REFUSED("loader_open: no lines", kassa_loader_open(is.loader, 1, 1, &out.flow, &out.error),
            KASSA_CODE_JOURNAL_START);
    CASE("loader_last: nothing was opened", (long)kassa_loader_last(is.loader), 0);
    CASE("loader_torn: nothing was opened", kassa_loader_torn(is.loader), 0);
    EXPECT_OK(kassa_loader_new(is.client, &loader));
    EXPECT_OK(kassa_loader_line(loader, L("{\"n\":7}")));
    REFUSED("loader_open: one line that is none", kassa_loader_open(loader, 1, 1, &out.flow, &out.error),
            KASSA_CODE_JOURNAL_DAMAGED);
    EXPECT_OK(kassa_loader_line(loader, L("\xff\xff")));
    REFUSED("loader_open: lines that are none", kassa_loader_open(loader, 1, 1, &out.flow, &out.error),
            KASSA_CODE_JOURNAL_DAMAGED);
    EXPECT_OK(kassa_loader_free(loader));
}

static void drivers(void)
{
    REFUSED("driver_start: a reference for the second time",
            kassa_driver_start(is.driver, L("payment"), L(SPEC), &out.flow, &out.error), KASSA_CODE_REFERENCE_REUSED);
    REFUSED("driver_resume: a flow that is driven", kassa_driver_resume(is.driver, L("receipt-1"), &out.flow,
            &out.error),
            KASSA_CODE_JOURNAL_LOCKED);
    REFUSED("driver_resume: a flow that never was", kassa_driver_resume(is.driver, L("never"), &out.flow, &out.error),
            KASSA_CODE_NO_JOURNAL);
    REFUSED("driver_resume: a path", kassa_driver_resume(is.driver, L("../../etc/passwd"), &out.flow, &out.error),
            KASSA_CODE_NO_JOURNAL);
}

void misuse_order(void)
{
    flows();
    journals();
    drivers();
}
