/* A flow that another thread is in, and one that met a defect. */
#include <pthread.h>

#include "misuse.h"

static void *hold(void *flow)
{
    kassa_status status;
    do /* the other thread may be inside just now */
        status = kassa_test_hold((kassa_flow *)flow, 1000);
    while (status == KASSA_BUSY);
    return status == KASSA_OK ? flow : NULL;
}

/* Every function that uses the flow itself. */
static void turned_away(const char *const *names, kassa_flow *flow, kassa_status status)
{
    outcome(names[0], kassa_flow_next(flow, 1, 1, &out.save, NULL), status);
    outcome(names[1], kassa_flow_saved(flow, 1, NULL), status);
    outcome(names[2], kassa_flow_view(flow, 1, 1, &out.doc, NULL), status);
    outcome(names[3], kassa_flow_command(flow, L("{\"cancel\":{}}"), 1, 1, NULL), status);
    outcome(names[4], kassa_flow_reply(flow, 1, 1, 200, NULL, 0, NULL, 0, 1, 1, NULL), status);
    outcome(names[5], kassa_flow_lost(flow, 1, 1, KASSA_LOST_UNKNOWN, 1, 1, NULL), status);
    outcome(names[6], kassa_flow_event(flow, is.event, 1, 1, NULL), status);
    outcome(names[7], kassa_flow_screen(flow, 1, KASSA_SCREEN_SHOWN, 1, 1, NULL), status);
    outcome(names[8], kassa_flow_tick(flow, 1, 1, NULL), status);
    works();
}

#define NAMES(how)                                                                                                     \
    {                                                                                                                  \
        "flow_next: " how, "flow_saved: " how, "flow_view: " how, "flow_command: " how, "flow_reply: " how,            \
            "flow_lost: " how, "flow_event: " how, "flow_screen: " how, "flow_tick: " how                              \
    }

void misuse_threads(void)
{
    static const char *const busy[] = NAMES("another thread is inside");
    static const char *const poisoned[] = NAMES("a defect was met inside");
    kassa_flow *flow = payment(is.client);
    kassa_status status;
    pthread_t other;
    void *held = NULL;
    EXPECT(pthread_create(&other, NULL, hold, flow) == 0);
    do
        status = kassa_flow_tick(flow, 1000, 5, NULL);
    while (status == KASSA_OK);
    turned_away(busy, flow, KASSA_BUSY);
    CASE("flow freed: another thread is inside", kassa_flow_free(flow), KASSA_OK);
    CASE("flow freed twice: another thread is inside", kassa_flow_free(flow), KASSA_BAD_HANDLE);
    EXPECT(pthread_join(other, &held) == 0 && held == flow);

    flow = payment(is.client);
    EXPECT(kassa_test_panic(flow) == KASSA_PANIC);
    turned_away(poisoned, flow, KASSA_POISONED);
    EXPECT_OK(kassa_flow_free(flow));
}
