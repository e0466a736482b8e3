/* Misuse, case by case: each has a name, answers the status that is written behind it, hands nothing out, and leaves
   the library working. The cases are in the files misuse_*.c. */
#include "misuse.h"

struct objects is, was, out;
kassa_str text, value;
int64_t number;
int32_t flag;
size_t length;
char buffer[KASSA_REFERENCE_BYTES];
static unsigned long cases;

/* The library does its work as ever, and nothing was handed out. */
void works(void)
{
    static struct objects nothing;
    kassa_flow *flow = payment(is.client);
    kassa_next *next = NULL;
    kassa_str kind = {NULL, 0};
    EXPECT(memcmp(&out, &nothing, sizeof out) == 0 && text.ptr == NULL && value.ptr == NULL);
    EXPECT(number == 0 && flag == 0 && length == 0 && buffer[0] == 0);
    EXPECT_OK(kassa_flow_next(flow, 1000, 5, &next, NULL));
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_SAVE);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_free(flow));
    EXPECT_OK(kassa_flow_kind(is.flow, &kind));
    EXPECT(same(kind, "payment"));
    EXPECT_OK(kassa_doc_get_str(is.doc, L("/text"), &kind));
    EXPECT(same(kind, "here"));
}

void outcome(const char *name, long answered, long expected)
{
    static const char *names[512];
    unsigned long n;
    for (n = 0; n < cases; n++)
        EXPECT(strcmp(names[n], name) != 0);
    EXPECT(cases < sizeof names / sizeof names[0]);
    names[cases++] = name;
    __sync_fetch_and_add(&suite_checks, 1);
    if (answered != expected) {
        fprintf(stderr, "misuse \"%s\": %ld where %ld was expected\n", name, answered, expected);
        exit(1);
    }
}

/* What a driver is made of; the directory is the caller's. */
static kassa_status open(const char *directory, kassa_driver **driver, kassa_error **error)
{
    kassa_doc *options = NULL;
    kassa_str json = {NULL, 0};
    kassa_status status;
    EXPECT_OK(kassa_doc_parse(L(DRIVEN), &options, NULL));
    EXPECT_OK(kassa_doc_set_str(options, L("/journal"), KASSA_TEXT(directory)));
    EXPECT_OK(kassa_doc_text(options, &json));
    status = kassa_driver_new(json.ptr, json.len, driver, error);
    EXPECT_OK(kassa_doc_free(options));
    return status;
}

/* One of each. */
static struct objects make(const char *directory)
{
    struct objects made = {NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL};
    made.client = client();
    made.flow = payment(made.client);
    EXPECT_OK(kassa_flow_next(made.flow, 1, 1, &made.save, NULL));
    EXPECT_OK(kassa_flow_saved(made.flow, kassa_next_save_upto(made.save), NULL));
    EXPECT_OK(kassa_flow_next(made.flow, 1, 1, &made.call, NULL));
    EXPECT(kassa_next_kind(made.call) == KASSA_NEXT_CALL);
    EXPECT_OK(kassa_loader_new(made.client, &made.loader));
    EXPECT_OK(kassa_doc_parse(L("{\"text\":\"here\",\"number\":7,\"list\":[1]}"), &made.doc, NULL));
    EXPECT_OK(kassa_inbox_new(L(INBOX), &made.inbox, NULL));
    EXPECT_OK(kassa_event_verify(made.inbox, L(WEBHOOK), L("k1"), L(SIGNATURE), 1, &made.event, NULL));
    EXPECT(kassa_client_new(L("{}"), &out.client, &made.error) == KASSA_REFUSED);
    EXPECT_OK(kassa_qr_new(L("https://pay.example/1"), &made.qr, NULL));
    EXPECT_OK(open(directory, &made.driver, NULL));
    return made;
}

static void unmake(struct objects made)
{
    EXPECT_OK(kassa_flow_free(made.driven));
    EXPECT_OK(kassa_driver_free(made.driver));
    EXPECT_OK(kassa_qr_free(made.qr));
    EXPECT_OK(kassa_error_free(made.error));
    EXPECT_OK(kassa_event_free(made.event));
    EXPECT_OK(kassa_inbox_free(made.inbox));
    EXPECT_OK(kassa_doc_free(made.doc));
    EXPECT_OK(kassa_loader_free(made.loader));
    EXPECT_OK(kassa_next_free(made.call));
    EXPECT_OK(kassa_next_free(made.save));
    EXPECT_OK(kassa_flow_free(made.flow));
    EXPECT_OK(kassa_client_free(made.client));
}

void suite_misuse(const char *directory)
{
    was = make(directory);
    unmake(was);
    is = make(directory); /* some of them in the places of those */
    EXPECT_OK(kassa_driver_start(is.driver, L("payment"), L(SPEC), &is.driven, NULL));
    misuse_handles();
    misuse_values();
    misuse_forms();
    misuse_order();
    REFUSED("driver_new: a directory that another has", open(directory, &out.driver, &out.error),
            KASSA_CODE_JOURNAL_LOCKED);
    misuse_threads();
    unmake(is);
    printf("%lu cases of misuse, ", cases);
}
