/* The loop: step, do what is left to do, step again. */
#define _POSIX_C_SOURCE 200809L
#include "loop.h"

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t cancel_wanted;

static void on_interrupt(int number)
{
    (void)number;
    cancel_wanted = 1;
}

void check(kassa_status status, kassa_error *error, const char *what)
{
    kassa_str message = {"", 0}, name = {"", 0}, pointer = {"", 0};
    if (status == KASSA_OK)
        return;
    if (status == KASSA_REFUSED && error != NULL) {
        kassa_error_name(error, &name);
        kassa_error_message(error, &message);
        kassa_error_pointer(error, &pointer);
        fprintf(stderr, "%s: %.*s %.*s: %.*s\n", what, (int)name.len, name.ptr, (int)pointer.len, pointer.ptr,
                (int)message.len, message.ptr);
        kassa_error_free(error);
    } else {
        fprintf(stderr, "%s: %s\n", what, kassa_status_text(status));
    }
    exit(END_FAILED);
}

kassa_str text_at(const kassa_doc *doc, const char *pointer)
{
    kassa_str text = {"", 0};
    kassa_doc_get_str(doc, KASSA_TEXT(pointer), &text);
    return text;
}

int is(kassa_str text, const char *literal)
{
    return text.len == strlen(literal) && memcmp(text.ptr, literal, text.len) == 0;
}

kassa_doc *view_of(const kassa_flow *flow)
{
    kassa_doc *view = NULL;
    kassa_error *error = NULL;
    check(kassa_flow_view(flow, 0, 0, &view, &error), error, "view");
    return view;
}

static void show(const kassa_next *next)
{
    kassa_str url = {"", 0}, picture = {"", 0};
    kassa_qr *code = NULL;
    kassa_next_screen_url(next, &url);
    if (kassa_next_screen_kind(next) == KASSA_SCREEN_KIND_QR && kassa_qr_new(url.ptr, url.len, &code, NULL) == KASSA_OK) {
        kassa_qr_text(code, &picture);
        printf("%.*s", (int)picture.len, picture.ptr);
        kassa_qr_free(code);
    }
    printf("scan to pay, 'c' cancels: %.*s\n", (int)url.len, url.ptr);
}

static struct termios before;

static void restore_terminal(void)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

void listen_for_cancel(void)
{
    struct sigaction action;
    struct termios raw;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_interrupt;
    sigaction(SIGINT, &action, NULL);
    if (isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &before) == 0) {
        raw = before;
        raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO); /* a key counts without Enter */
        tcsetattr(STDIN_FILENO, TCSANOW, &raw);
        atexit(restore_terminal);
    }
}

/* Waits, but not longer than the customer or the cashier lets us. */
static void wait_or_key(uint64_t ms)
{
    struct pollfd keys;
    char key = 0;
    keys.fd = isatty(STDIN_FILENO) ? STDIN_FILENO : -1; /* -1 is skipped by poll */
    keys.events = POLLIN;
    keys.revents = 0;
    if (poll(&keys, 1, ms > 60000 ? 60000 : (int)ms) > 0 && read(STDIN_FILENO, &key, 1) == 1 && key == 'c')
        cancel_wanted = 1;
}

int drive(const kassa_driver *driver, kassa_flow *flow)
{
    for (;;) {
        kassa_next *next = NULL;
        kassa_error *error = NULL;
        kassa_str detail = {"", 0};
        int32_t kind;
        uint64_t ms;
        /* Everything is saved and sent in here. */
        check(kassa_driver_step(driver, flow, &next, &error), error, "step");
        kind = kassa_next_kind(next);
        ms = kassa_next_wait_ms(next);
        if (kind == KASSA_NEXT_SHOW) {
            show(next);
            kassa_flow_screen(flow, kassa_next_screen_id(next), KASSA_SCREEN_SHOWN, 0, 0, NULL);
        } else if (kind == KASSA_NEXT_HIDE) {
            printf("the code is of no use any more\n");
        } else if (kind == KASSA_NEXT_TELL && kassa_next_notice_detail(next, &detail) == KASSA_OK) {
            printf("note: %.*s\n", (int)detail.len, detail.ptr);
        }
        kassa_next_free(next);
        if (kind == KASSA_NEXT_DONE || kind == KASSA_NEXT_IDLE)
            return kind == KASSA_NEXT_DONE;
        if (kind == KASSA_NEXT_WAIT)
            wait_or_key(ms);
        if (cancel_wanted) {
            /* It is a request: a payment that was made meanwhile wins. Other flows have no cancel, and refuse it. */
            cancel_wanted = 0;
            if (kassa_flow_command(flow, KASSA_LITERAL("{\"cancel\":{}}"), 0, 0, NULL) == KASSA_OK)
                printf("canceling\n");
        }
    }
}

int report(const kassa_flow *flow)
{
    kassa_doc *view = view_of(flow);
    kassa_str reference = {"", 0}, kind = {"", 0}, state, paid;
    int end = END_UNKNOWN;
    kassa_flow_reference(flow, &reference);
    kassa_flow_kind(flow, &kind);
    state = text_at(view, "/state");
    paid = text_at(view, "/paid");
    if (is(kind, "payment")) {
        if (is(paid, "yes")) end = END_PAID;
        else if (is(state, "declined")) end = END_DECLINED;
        else if (is(state, "canceled")) end = END_CANCELED;
        else if (is(state, "expired")) end = END_EXPIRED;
        else if (is(state, "refused")) end = END_REFUSED;
        else if (is(paid, "no")) end = END_NOT_MADE;
        printf("outcome %.*s %.*s paid=%.*s\n", (int)reference.len, reference.ptr, (int)state.len, state.ptr,
               (int)paid.len, paid.ptr);
        if (end == END_UNKNOWN)
            printf("nobody knows yet whether it was paid: look at Klarna, and sell nothing on this reference\n");
    } else {
        int64_t captured = 0, refunded = 0;
        int32_t busy = 0;
        kassa_doc_get_i64(view, KASSA_LITERAL("/captured"), &captured);
        kassa_doc_get_i64(view, KASSA_LITERAL("/refunded"), &refunded);
        kassa_doc_get_bool(view, KASSA_LITERAL("/busy"), &busy);
        printf("ledger %.*s captured=%lld refunded=%lld\n", (int)reference.len, reference.ptr, (long long)captured,
               (long long)refunded);
        end = busy ? END_UNKNOWN : END_PAID;
    }
    kassa_doc_free(view);
    return end;
}

void drain(const kassa_driver *driver)
{
    kassa_doc *pending = NULL;
    kassa_error *error = NULL;
    size_t count = 0, n;
    check(kassa_driver_pending(driver, &pending, &error), error, "pending");
    kassa_doc_count(pending, KASSA_LITERAL(""), &count);
    for (n = 0; n < count; n++) {
        char pointer[32];
        kassa_flow *flow = NULL;
        kassa_str reference;
        snprintf(pointer, sizeof pointer, "/%zu", n);
        reference = text_at(pending, pointer);
        printf("found %.*s again\n", (int)reference.len, reference.ptr);
        check(kassa_driver_resume(driver, reference.ptr, reference.len, &flow, &error), error, "resume");
        drive(driver, flow);
        report(flow);
        kassa_flow_free(flow);
    }
    kassa_doc_free(pending);
}
