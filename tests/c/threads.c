/* Two threads on one flow, many threads on many, and a defect in the middle. */
#include <pthread.h>

#include "suite.h"

static void *hold(void *flow)
{
    kassa_status status;
    do /* the other thread may be inside just now */
        status = kassa_test_hold((kassa_flow *)flow, 300);
    while (status == KASSA_BUSY);
    return status == KASSA_OK ? flow : NULL;
}

/* A second thread is turned away while the first is inside; afterwards it is not. */
static void busy(const kassa_client *owner)
{
    kassa_flow *flow = payment(owner);
    pthread_t first;
    void *held = NULL;
    kassa_status status = KASSA_OK;
    unsigned long turned_away = 0;
    EXPECT(pthread_create(&first, NULL, hold, flow) == 0);
    while (turned_away == 0 && (status == KASSA_OK || status == KASSA_BUSY)) {
        status = kassa_flow_tick(flow, 1000, 5, NULL);
        turned_away += status == KASSA_BUSY;
    }
    EXPECT(turned_away > 0);
    EXPECT(pthread_join(first, &held) == 0 && held == flow);
    EXPECT_OK(kassa_flow_tick(flow, 1000, 5, NULL));
    /* Freed while another thread is inside: that thread ends in peace. */
    EXPECT(pthread_create(&first, NULL, hold, flow) == 0);
    do
        status = kassa_flow_tick(flow, 1000, 5, NULL);
    while (status == KASSA_OK);
    EXPECT(status == KASSA_BUSY);
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT(pthread_join(first, &held) == 0 && held == flow);
}

static void poisoned(const kassa_client *owner)
{
    kassa_flow *flow = payment(owner);
    kassa_doc *view = NULL;
    kassa_str text = {NULL, 0};
    EXPECT(kassa_test_panic(flow) == KASSA_PANIC);
    EXPECT(kassa_flow_tick(flow, 1000, 5, NULL) == KASSA_POISONED);
    EXPECT(kassa_flow_view(flow, 1000, 5, &view, NULL) == KASSA_POISONED);
    EXPECT_OK(kassa_flow_kind(flow, &text));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT(kassa_test_panic(flow) == KASSA_BAD_HANDLE);
}

static void *work(void *owner)
{
    int n;
    for (n = 0; n < 20; n++) {
        kassa_flow *flow = payment((const kassa_client *)owner);
        kassa_next *next = NULL;
        EXPECT_OK(kassa_flow_next(flow, 1000, 5, &next, NULL));
        EXPECT_OK(kassa_flow_saved(flow, kassa_next_save_upto(next), NULL));
        EXPECT_OK(kassa_next_free(next));
        EXPECT_OK(kassa_flow_free(flow));
    }
    return NULL;
}

void suite_threads(void)
{
    kassa_client *owner = client();
    pthread_t threads[4];
    size_t n;
    busy(owner);
    poisoned(owner);
    for (n = 0; n < 4; n++)
        EXPECT(pthread_create(&threads[n], NULL, work, owner) == 0);
    for (n = 0; n < 4; n++)
        EXPECT(pthread_join(threads[n], NULL) == 0);
    EXPECT_OK(kassa_client_free(owner));
}
