/* Journals taken over, whole and torn. */
#include "suite.h"

/* Saves the first lines of a payment into `lines`, each ended by a line feed. */
static void begin(kassa_client *owner, char *lines, size_t size)
{
    kassa_flow *flow = payment(owner);
    kassa_next *next = NULL;
    kassa_str line = {NULL, 0};
    size_t n, used = 0;
    EXPECT_OK(kassa_flow_next(flow, 1000, 5, &next, NULL));
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_SAVE && kassa_next_save_after(next) == 0);
    for (n = 0; n < kassa_next_save_count(next); n++) {
        EXPECT_OK(kassa_next_save_line(next, n, &line));
        EXPECT(used + line.len + 2 < size);
        memcpy(lines + used, line.ptr, line.len);
        used += line.len;
        lines[used++] = '\n';
    }
    lines[used] = 0;
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_free(flow));
}

void suite_loader(void)
{
    static char lines[65536];
    kassa_client *owner = client();
    kassa_loader *loader = NULL;
    kassa_flow *flow = NULL;
    kassa_error *error = NULL;
    kassa_next *next = NULL;
    char *end;
    uint64_t count;
    begin(owner, lines, sizeof lines);

    EXPECT_OK(kassa_loader_new(owner, &loader));
    EXPECT_REFUSED(kassa_loader_open(loader, 2000, 5, &flow, &error), error, KASSA_CODE_JOURNAL_START);
    EXPECT(kassa_loader_last(loader) == 0 && kassa_loader_torn(loader) == 0);
    for (count = 0, end = lines; (end = strchr(end, '\n')) != NULL; end++)
        count++;
    for (end = lines; *end != 0; end = strchr(end, '\n') + 1)
        EXPECT_OK(kassa_loader_line(loader, end, (size_t)(strchr(end, '\n') - end)));
    EXPECT_OK(kassa_loader_line(loader, KASSA_LITERAL("{\"n\":\xff"))); /* torn */
    EXPECT_OK(kassa_loader_open(loader, 2000, 5, &flow, NULL));
    EXPECT(kassa_loader_last(loader) == count && kassa_loader_torn(loader) == 1);
    EXPECT_OK(kassa_flow_next(flow, 2000, 5, &next, NULL));
    EXPECT(kassa_next_kind(next) == KASSA_NEXT_SAVE && kassa_next_save_after(next) == count);
    EXPECT_OK(kassa_next_free(next));
    EXPECT_OK(kassa_flow_free(flow));
    /* A torn line in the middle is damage. */
    EXPECT_OK(kassa_loader_line(loader, KASSA_LITERAL("{}")));
    EXPECT_REFUSED(kassa_loader_open(loader, 2000, 5, &flow, &error), error, KASSA_CODE_JOURNAL_DAMAGED);

    EXPECT(kassa_loader_line(loader, NULL, 5) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_loader_open(loader, 2000, 5, NULL, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_loader_new(owner, NULL) == KASSA_NULL_ARGUMENT);
    EXPECT(kassa_loader_new(NULL, &loader) == KASSA_NULL_ARGUMENT);
    EXPECT_OK(kassa_loader_free(loader));
    EXPECT(kassa_loader_free(loader) == KASSA_BAD_HANDLE);
    EXPECT(kassa_loader_line(loader, KASSA_LITERAL("{}")) == KASSA_BAD_HANDLE);
    /* 0 would say that all lines give way. */
    EXPECT(kassa_loader_last(loader) == UINT64_MAX && kassa_loader_torn(loader) == 0);
    EXPECT(kassa_loader_last(NULL) == UINT64_MAX);
    EXPECT_OK(kassa_loader_free(NULL));
    EXPECT_OK(kassa_client_free(owner));
}
