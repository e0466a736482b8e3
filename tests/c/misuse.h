/* What the cases of misuse share. */
#ifndef MISUSE_H
#define MISUSE_H

#include "suite.h"

struct objects {
    kassa_client *client;
    kassa_flow *flow, *driven;
    kassa_next *save, *call;
    kassa_loader *loader;
    kassa_doc *doc;
    kassa_inbox *inbox;
    kassa_event *event;
    kassa_error *error;
    kassa_qr *qr;
    kassa_driver *driver;
};

/* Alive, freed, and places that no wrong call may write to. */
extern struct objects is, was, out;
extern kassa_str text, value;
extern int64_t number;
extern int32_t flag;
extern size_t length;
extern char buffer[KASSA_REFERENCE_BYTES];

#define TYPE(type, handle) ((type *)(void *)(handle))
#define HUGE_LENGTH ((size_t)-1)
#define L KASSA_LITERAL

void works(void);
void outcome(const char *name, long answered, long expected);

/* A wrong call and what it answers. Afterwards the library works as before. */
#define CASE(name, call, expected)                                                                                     \
    do {                                                                                                               \
        outcome(name, (long)(call), expected);                                                                         \
        works();                                                                                                       \
    } while (0)

/* Refused with this code; `call` takes &out.error. */
#define REFUSED(name, call, code)                                                                                      \
    do {                                                                                                               \
        outcome(name, (call), KASSA_REFUSED);                                                                          \
        EXPECT(kassa_error_code(out.error) == (code));                                                                 \
        EXPECT_OK(kassa_error_free(out.error));                                                                        \
        out.error = NULL;                                                                                              \
        works();                                                                                                       \
    } while (0)

void misuse_handles(void);
void misuse_values(void);
void misuse_forms(void);
void misuse_order(void);
void misuse_threads(void);

#endif
