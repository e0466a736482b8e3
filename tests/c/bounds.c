/* What a flow takes: heap while it is open, and stack in the deepest call. The library of the tests takes a little more stack than the one
   that is shipped. Under valgrind, which has a heap of its own and watches the stack, neither can be measured. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <malloc.h>
#include <pthread.h>

#include "suite.h"

#define FLOWS 200
#define HEAP_OF_A_FLOW ((size_t)4 * 1024)
#define STACK ((size_t)1024 * 1024)
#define STACK_OF_A_CALL ((size_t)24 * 1024)
#define PAINT 0xA5

#define STEP_UP                                                                                                        \
    "{\"payment_transaction_response\":{\"result\":\"STEP_UP_REQUIRED\"},\"payment_request\":{"                        \
    "\"payment_request_id\":\"krn:payment:eu1:request:1\",\"state\":\"SUBMITTED\",\"state_context\":{"                 \
    "\"customer_interaction\":{\"method\":\"QR_CODE\",\"payment_request_id\":\"krn:payment:eu1:request:1\","           \
    "\"qr_code\":{\"target_url\":\"https://pay.example/1\",\"image_url\":\"https://pay.example/1.png\"}}}}}"

/* The next step, with all lines before it saved. */
static int step(kassa_flow *flow, uint64_t ms)
{
    for (;;) {
        kassa_next *next = NULL;
        int kind;
        uint64_t upto;
        EXPECT_OK(kassa_flow_next(flow, 1000, ms, &next, NULL));
        kind = kassa_next_kind(next);
        upto = kassa_next_save_upto(next);
        EXPECT_OK(kassa_next_free(next));
        if (kind != KASSA_NEXT_SAVE)
            return kind;
        EXPECT_OK(kassa_flow_saved(flow, upto, NULL));
    }
}

/* A payment until its customer is awaited, and what the application sees of it. */
static kassa_flow *waiting(const kassa_client *owner)
{
    kassa_flow *flow = payment(owner);
    kassa_doc *view = NULL;
    EXPECT(step(flow, 5) == KASSA_NEXT_CALL);
    EXPECT_OK(kassa_flow_reply(flow, 1, 1, 200, KASSA_LITERAL(""), KASSA_LITERAL(STEP_UP), 1000, 6, NULL));
    EXPECT(step(flow, 6) != KASSA_NEXT_SAVE);
    EXPECT_OK(kassa_flow_view(flow, 1000, 7, &view, NULL));
    EXPECT_OK(kassa_doc_free(view));
    return flow;
}

static void heap(void)
{
    kassa_client *owner = client();
    kassa_flow *flows[FLOWS];
    size_t before, taken;
    int n;
    flows[0] = waiting(owner); /* what is made once */
    before = mallinfo2().uordblks;
    for (n = 1; n < FLOWS; n++)
        flows[n] = waiting(owner);
    taken = (mallinfo2().uordblks - before) / (FLOWS - 1);
    EXPECT(taken > 0 && taken <= HEAP_OF_A_FLOW);
    for (n = 0; n < FLOWS; n++)
        EXPECT_OK(kassa_flow_free(flows[n]));
    EXPECT_OK(kassa_client_free(owner));
    printf("heap of a flow %lu bytes, ", (unsigned long)taken);
}

static void *play(void *owner)
{
    EXPECT_OK(kassa_flow_free(waiting((const kassa_client *)owner)));
    return NULL;
}

static void *nothing(void *owner)
{
    return owner;
}

/* Bytes of a painted stack that this wrote to. */
static size_t depth(void *(*work)(void *), void *owner)
{
    pthread_attr_t attributes;
    pthread_t thread;
    unsigned char *stack = NULL;
    size_t n = 0;
    EXPECT(posix_memalign((void **)&stack, 4096, STACK) == 0);
    memset(stack, PAINT, STACK);
    EXPECT(pthread_attr_init(&attributes) == 0 && pthread_attr_setstack(&attributes, stack, STACK) == 0);
    EXPECT(pthread_create(&thread, &attributes, work, owner) == 0 && pthread_join(thread, NULL) == 0);
    while (n < STACK && stack[n] == PAINT)
        n++;
    EXPECT(pthread_attr_destroy(&attributes) == 0);
    free(stack);
    return STACK - n;
}

static void stack(void)
{
    kassa_client *owner = client();
    size_t taken = depth(play, owner) - depth(nothing, owner);
    EXPECT(taken > 0 && taken <= STACK_OF_A_CALL);
    EXPECT_OK(kassa_client_free(owner));
    printf("stack of a call %lu bytes, ", (unsigned long)taken);
}

void suite_bounds(void)
{
    if (getenv("KASSA_BOUNDS") == NULL)
        return;
    heap();
    stack();
}
