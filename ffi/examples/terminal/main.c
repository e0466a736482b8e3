/* A till for Klarna in a terminal: a model for programs that embed kassa.
 *
 *   terminal --config FILE --journal DIR sale AMOUNT [--currency EUR] [--reference TEXT]
 *   terminal --config FILE --journal DIR resume
 *   terminal --config FILE --journal DIR capture REFERENCE AMOUNT [--name TEXT]
 *   terminal --config FILE --journal DIR refund REFERENCE AMOUNT [--name TEXT]
 *   terminal --config FILE --journal DIR close REFERENCE
 *
 * AMOUNT is in minor units: 1990 is 19.90 EUR. FILE holds the options of kassa_driver_new as JSON, without "journal".
 * While a code is shown, 'c' or Ctrl-C asks for a cancel.
 *
 * The one rule of this program: at every start it first ends what an earlier run began, because one of those payments may
 * have been made. So it may be killed at any moment, and the same command given again does nothing twice.
 */
#include "loop.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void set_text(kassa_doc *doc, const char *pointer, const char *text)
{
    check(kassa_doc_set_str(doc, KASSA_TEXT(pointer), KASSA_TEXT(text)), NULL, pointer);
}

/* Begins a flow, or takes it over when its reference is known. */
static kassa_flow *begin(const kassa_driver *driver, const char *kind, kassa_doc *spec)
{
    kassa_flow *flow = NULL;
    kassa_error *error = NULL;
    kassa_str text = {"", 0}, reference = text_at(spec, "/reference");
    kassa_status status = kassa_doc_text(spec, &text);
    if (status == KASSA_OK)
        status = kassa_driver_start(driver, KASSA_TEXT(kind), text.ptr, text.len, &flow, &error);
    if (status == KASSA_REFUSED && kassa_error_code(error) == KASSA_CODE_REFERENCE_REUSED) {
        kassa_error_free(error);
        error = NULL;
        status = kassa_driver_resume(driver, reference.ptr, reference.len, &flow, &error);
    }
    check(status, error, kind);
    return flow;
}

static int sale(const kassa_driver *driver, const char *amount, const char *currency, const char *reference)
{
    char fresh[KASSA_REFERENCE_BYTES];
    kassa_doc *spec = NULL;
    kassa_flow *flow;
    int end;
    if (reference == NULL) {
        check(kassa_driver_reference(driver, fresh, sizeof fresh, NULL), NULL, "reference");
        reference = fresh;
    }
    printf("reference %s\n", reference);
    check(kassa_doc_new(&spec), NULL, "spec");
    set_text(spec, "/reference", reference);
    set_text(spec, "/authorize/currency", currency);
    check(kassa_doc_set_i64(spec, KASSA_LITERAL("/authorize/request_payment_transaction/amount"), atoll(amount)), NULL,
          "amount");
    set_text(spec, "/authorize/request_payment_transaction/payment_transaction_reference", reference);
    set_text(spec, "/authorize/step_up_config/payment_request_reference", reference);
    set_text(spec, "/authorize/step_up_config/customer_interaction_config/method", "QR_CODE");
    /* A till cannot wait for hours, as Klarna would. */
    check(kassa_doc_set_i64(spec, KASSA_LITERAL("/give_up_after_ms"), 300000), NULL, "give_up_after_ms");
    flow = begin(driver, "payment", spec);
    kassa_doc_free(spec);
    drive(driver, flow);
    end = report(flow);
    kassa_flow_free(flow);
    return end;
}

/* What follows a payment: capture, refund, close. `name` makes a second capture a second one. */
static int follow(const kassa_driver *driver, const char *what, const char *reference, const char *amount,
                  const char *name)
{
    char ledger[300], pointer[64];
    kassa_flow *payment = NULL, *flow;
    kassa_error *error = NULL;
    kassa_doc *view, *spec = NULL, *command = NULL;
    kassa_str text = {"", 0}, id, currency;
    int64_t authorized = 0;
    kassa_status status;
    int end;
    check(kassa_driver_resume(driver, KASSA_TEXT(reference), &payment, &error), error, reference);
    view = view_of(payment);
    kassa_flow_free(payment);
    id = text_at(view, "/payment_transaction_id");
    currency = text_at(view, "/currency");
    kassa_doc_get_i64(view, KASSA_LITERAL("/amount"), &authorized);
    if (id.len == 0) {
        fprintf(stderr, "%s was not paid\n", reference);
        return END_REFUSED;
    }
    snprintf(ledger, sizeof ledger, "%s/ledger", reference);
    check(kassa_doc_new(&spec), NULL, "spec");
    set_text(spec, "/reference", ledger);
    check(kassa_doc_set_str(spec, KASSA_LITERAL("/payment_transaction_id"), id.ptr, id.len), NULL, "spec");
    check(kassa_doc_set_str(spec, KASSA_LITERAL("/currency"), currency.ptr, currency.len), NULL, "spec");
    check(kassa_doc_set_i64(spec, KASSA_LITERAL("/amount"), authorized), NULL, "spec");
    kassa_doc_free(view);
    flow = begin(driver, "transaction", spec);
    kassa_doc_free(spec);

    check(kassa_doc_new(&command), NULL, "command");
    if (strcmp(what, "close") == 0) {
        check(kassa_doc_set_raw(command, KASSA_LITERAL("/close"), KASSA_LITERAL("{}"), NULL), NULL, "command");
    } else {
        snprintf(pointer, sizeof pointer, "/%s/reference", what);
        set_text(command, pointer, name != NULL ? name : what);
        snprintf(pointer, sizeof pointer, "/%s/amount", what);
        check(kassa_doc_set_i64(command, KASSA_TEXT(pointer), atoll(amount)), NULL, "command");
    }
    check(kassa_doc_text(command, &text), NULL, "command");
    status = kassa_flow_command(flow, text.ptr, text.len, 0, 0, &error);
    if (status == KASSA_REFUSED && strcmp(what, "close") == 0 && kassa_error_code(error) == KASSA_CODE_ENDED)
        kassa_error_free(error); /* closed before */
    else
        check(status, error, what);
    kassa_doc_free(command);
    drive(driver, flow);
    end = report(flow);
    kassa_flow_free(flow);
    return end;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t length = 0, size = 65536;
    char *text = file == NULL ? NULL : malloc(size + 1);
    if (text != NULL)
        length = fread(text, 1, size, file);
    if (file != NULL)
        fclose(file);
    if (text != NULL)
        text[length] = 0;
    return text;
}

/* Takes the configuration and the journal directory. */
static kassa_driver *open_driver(const char *config, const char *journal)
{
    kassa_driver *driver = NULL;
    kassa_doc *options = NULL;
    kassa_error *error = NULL;
    kassa_str text = {"", 0};
    char *read = read_file(config);
    if (read == NULL) {
        fprintf(stderr, "%s cannot be read\n", config);
        exit(END_FAILED);
    }
    check(kassa_doc_parse(KASSA_TEXT(read), &options, &error), error, config);
    free(read);
    set_text(options, "/journal", journal);
    check(kassa_doc_text(options, &text), NULL, config);
    check(kassa_driver_new(text.ptr, text.len, &driver, &error), error, config);
    kassa_doc_free(options);
    return driver;
}

static int usage(void)
{
    fprintf(stderr, "usage: terminal --config FILE --journal DIR\n"
                    "  sale AMOUNT [--currency EUR] [--reference TEXT] | resume\n"
                    "  capture REFERENCE AMOUNT [--name TEXT] | refund REFERENCE AMOUNT [--name TEXT] | close REFERENCE\n");
    return END_USAGE;
}

/* An amount in minor units: digits only, 15 at most. */
static int is_amount(const char *text)
{
    size_t length = strspn(text, "0123456789");
    return length > 0 && length <= 15 && text[length] == 0;
}

int main(int count, char **words)
{
    const char *config = NULL, *journal = NULL, *currency = "EUR", *reference = NULL, *name = NULL, *plain[3] = {0};
    int n, plains = 0, end;
    kassa_driver *driver;
    uint32_t abi = kassa_abi_version();
    for (n = 1; n < count; n++) {
        const char **option = strcmp(words[n], "--config") == 0      ? &config
                              : strcmp(words[n], "--journal") == 0   ? &journal
                              : strcmp(words[n], "--currency") == 0  ? &currency
                              : strcmp(words[n], "--reference") == 0 ? &reference
                              : strcmp(words[n], "--name") == 0      ? &name
                                                                     : NULL;
        if (option != NULL && n + 1 < count)
            *option = words[++n];
        else if (option != NULL || words[n][0] == '-' || plains == 3)
            return usage();
        else
            plain[plains++] = words[n];
    }
    if (config == NULL || journal == NULL || plains == 0)
        return usage();
    if (abi >> 16 != KASSA_ABI_MAJOR || abi < ((uint32_t)KASSA_ABI_MAJOR << 16 | KASSA_ABI_MINOR)) {
        fprintf(stderr, "libkassa %s does not fit this program\n", kassa_version());
        return END_FAILED;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    listen_for_cancel();
    driver = open_driver(config, journal);
    drain(driver);
    if (strcmp(plain[0], "sale") == 0 && plains == 2 && is_amount(plain[1]))
        end = sale(driver, plain[1], currency, reference);
    else if (strcmp(plain[0], "resume") == 0 && plains == 1)
        end = END_PAID;
    else if ((strcmp(plain[0], "capture") == 0 || strcmp(plain[0], "refund") == 0) && plains == 3 && is_amount(plain[2]))
        end = follow(driver, plain[0], plain[1], plain[2], name);
    else if (strcmp(plain[0], "close") == 0 && plains == 2)
        end = follow(driver, "close", plain[1], NULL, NULL);
    else
        end = usage();
    kassa_driver_free(driver);
    return end;
}
