/* A length that is a lie: the library reads behind the end of the text. */
#include <stdlib.h>
#include <string.h>

#include "kassa.h"

int main(void)
{
    char *text = (char *)malloc(16);
    kassa_doc *doc = NULL;
    if (text == NULL)
        return 2;
    memset(text, ' ', 16);
    kassa_doc_parse(text, 64, &doc, NULL);
    free(text);
    return 0;
}
