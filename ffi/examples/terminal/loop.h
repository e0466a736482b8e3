/* The part of the till that every command shares. */
#ifndef LOOP_H
#define LOOP_H

#include "kassa.h"

/* What the program ends with. */
enum {
    END_PAID = 0,
    END_USAGE = 2,
    END_FAILED = 3, /* this machine: files, configuration */
    END_DECLINED = 10,
    END_CANCELED = 11,
    END_EXPIRED = 12,
    END_REFUSED = 13,
    END_NOT_MADE = 14,
    END_UNKNOWN = 20 /* a person has to look */
};

/* Ends the program when a call failed. It loses nothing: the journal has everything. */
void check(kassa_status status, kassa_error *error, const char *what);

/* A text of a document; empty when it is not there. */
kassa_str text_at(const kassa_doc *doc, const char *pointer);

int is(kassa_str text, const char *literal);

kassa_doc *view_of(const kassa_flow *flow);

/* Lets 'c' and Ctrl-C ask for a cancel. */
void listen_for_cancel(void);

/* Drives a flow until it has ended, or until only a new command could move it. Answers whether it has ended. */
int drive(const kassa_driver *driver, kassa_flow *flow);

/* Tells how a flow stands; answers the program's end. */
int report(const kassa_flow *flow);

/* Ends what earlier runs began. */
void drain(const kassa_driver *driver);

#endif
