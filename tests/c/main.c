/* Every function of the library, used and misused. */
#include "suite.h"

unsigned long suite_checks;

int same(kassa_str text, const char *literal)
{
    return text.len == strlen(literal) && memcmp(text.ptr, literal, text.len) == 0;
}

int holds(kassa_str text, const char *literal)
{
    size_t at, length = strlen(literal);
    for (at = 0; at + length <= text.len; at++)
        if (memcmp(text.ptr + at, literal, length) == 0)
            return 1;
    return 0;
}

kassa_client *client(void)
{
    kassa_client *made = NULL;
    EXPECT_OK(kassa_client_new(KASSA_LITERAL(CONFIG), &made, NULL));
    return made;
}

kassa_flow *payment(const kassa_client *owner)
{
    kassa_flow *made = NULL;
    EXPECT_OK(kassa_flow_start(owner, KASSA_LITERAL("payment"), KASSA_LITERAL(SPEC), 1000, 5, &made, NULL));
    return made;
}

int main(int count, char **words)
{
    char directory[1024];
    if (count != 2) {
        fprintf(stderr, "usage: suite DIRECTORY\n");
        return 2;
    }
    suite_tables();
    suite_errors();
    suite_flow();
    suite_loader();
    suite_doc();
    suite_inbox();
    suite_mailbox();
    suite_call();
    suite_check();
    suite_qr();
    suite_driver(words[1]);
    suite_handles();
    suite_threads();
    suite_bounds();
    snprintf(directory, sizeof directory, "%s/misuse", words[1]);
    suite_misuse(directory);
    printf("%lu checks\n", suite_checks);
    return 0;
}
