/* A text that is changed by one thread while another has lent it to the library. */
#include <pthread.h>
#include <string.h>

#include "kassa.h"

static char text[4096];

static void *change(void *nothing)
{
    int n;
    for (n = 0; n < 2000; n++)
        memset(text, n % 2 ? ' ' : '1', sizeof text);
    return nothing;
}

int main(void)
{
    pthread_t other;
    int n;
    memset(text, ' ', sizeof text);
    if (pthread_create(&other, NULL, change, NULL) != 0)
        return 2;
    for (n = 0; n < 2000; n++) {
        kassa_doc *doc = NULL;
        kassa_doc_parse(text, sizeof text, &doc, NULL);
        kassa_doc_free(doc);
    }
    return pthread_join(other, NULL);
}
