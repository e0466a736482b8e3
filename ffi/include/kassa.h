/* kassa: payment flows for acquiring partners of the Klarna Network.
 *
 * Printed by `kassa-bindgen header`. Do not edit. docs/c.md tells how to use it.
 *
 * Objects     A handle is a number in the clothes of a pointer. It is never followed: one that is NULL, was freed, or is
 *             of another type is answered with a status. What _new, _start, _open, _parse, _next, _step, _view, _verify
 *             and err give is freed by the _free of its type. NULL may be freed.
 * Arguments   Texts are pointer and length, UTF-8, without NUL at the end; KASSA_TEXT and KASSA_LITERAL write both. NULL
 *             with length 0 is an empty text. They are borrowed for the time of the call.
 * Results     are written only on success (KASSA_OK), err only on KASSA_REFUSED; err may be NULL. A kassa_str points into
 *             its object and lives as long as that.
 * Threads     Any thread may use any object, one at a time. A second one at the same time is answered KASSA_BUSY. Objects
 *             that never change (client, next, event, error, qr) and inbox, mailbox and driver may be used by many at once.
 * Callbacks   There are none. The one thread that may outlive a call is a name look-up that took longer than its time.
 * Defects     A defect of the library is caught and answered KASSA_PANIC; the object it happened to answers
 *             KASSA_POISONED from then on. Free it and resume the flow from its journal.
 */

#ifndef KASSA_H
#define KASSA_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A NUL-terminated text, as pointer and length. */
#define KASSA_TEXT(text) (text), strlen(text)
/* A literal, as pointer and length. */
#define KASSA_LITERAL(literal) ("" literal), (sizeof(literal) - 1)

/* What kassa_error_code answers; further ones below. */
/* There is no flow of this kind. */
#define KASSA_CODE_UNKNOWN_KIND 1001
/* The flow has ended; nothing can be asked of it any more. */
#define KASSA_CODE_ENDED 1002
/* The state does not allow this command. */
#define KASSA_CODE_NOT_NOW 1003
/* This reference was used before, for something else. */
#define KASSA_CODE_REFERENCE_REUSED 1004
/* A line was reported as saved that was never handed out. */
#define KASSA_CODE_NOT_HANDED_OUT 1005
/* The text is not JSON, or not of the strict profile (duplicate members, nesting, size). */
#define KASSA_CODE_JSON 1101
/* A required member is missing. */
#define KASSA_CODE_MISSING 1102
/* A member has the wrong type or form. */
#define KASSA_CODE_FORM 1103
/* An amount is not a whole number of minor units between 0 and 2^53 - 1. */
#define KASSA_CODE_AMOUNT 1104
/* A text holds a character that may not be sent. */
#define KASSA_CODE_CHARACTERS 1105
/* A value does not fit another one. */
#define KASSA_CODE_INCONSISTENT 1106
/* A member of the configuration is not usable. */
#define KASSA_CODE_CONFIG 1107
/* More is asked than the transaction still holds. */
#define KASSA_CODE_EXCEEDS_REMAINING 1201
/* A count has reached its limit. */
#define KASSA_CODE_TOO_MANY 1202
/* A text, header or body is too large. */
#define KASSA_CODE_TOO_LARGE 1203
/* The journal is empty, or its first line is not the beginning of a flow. */
#define KASSA_CODE_JOURNAL_START 1301
/* A line in the middle is damaged, missing or out of order. */
#define KASSA_CODE_JOURNAL_DAMAGED 1302
/* A newer version of this library wrote the journal. */
#define KASSA_CODE_JOURNAL_NEWER 1303
/* The journal belongs to another account, environment or installation. */
#define KASSA_CODE_JOURNAL_FOREIGN 1304
/* A sealed entry cannot be opened with this key. */
#define KASSA_CODE_JOURNAL_KEY 1305
/* The event is not about this flow. */
#define KASSA_CODE_EVENT_NOT_OURS 1401
/* A defect of this library; the flow did not change. */
#define KASSA_CODE_INTERNAL 1901

/* Operations, by their numbers: what kassa_next_call_op answers, and what the spec of a call may name. A library may
 * know fewer of them, see kassa_operations_json. */
#define KASSA_OP_PAYMENT_AUTHORIZE 1
#define KASSA_OP_PAYMENT_REQUEST_CREATE 2
#define KASSA_OP_PAYMENT_REQUEST_READ 3
#define KASSA_OP_PAYMENT_REQUEST_UPDATE 4
#define KASSA_OP_PAYMENT_REQUEST_CANCEL 5
#define KASSA_OP_PAYMENT_PRESENTATION_GET 6
#define KASSA_OP_PAYMENT_TRANSACTION_READ 7
#define KASSA_OP_PAYMENT_TRANSACTION_UPDATE 8
#define KASSA_OP_PAYMENT_TRANSACTION_REAUTHORIZE 9
#define KASSA_OP_PAYMENT_TRANSACTION_CAPTURE 10
#define KASSA_OP_PAYMENT_TRANSACTION_REFUND 11
#define KASSA_OP_PAYMENT_TRANSACTION_VOID 12
#define KASSA_OP_PAYMENT_CAPTURE_READ 13
#define KASSA_OP_PAYMENT_CAPTURE_UPDATE 14
#define KASSA_OP_PAYMENT_CAPTURE_REFUND 15
#define KASSA_OP_PAYMENT_REFUND_READ 16
#define KASSA_OP_PAYMENT_CHARGEBACK_READ 17
#define KASSA_OP_PAYMENT_TOKEN_CANCEL 18
#define KASSA_OP_INTEROPERABILITY_SDK_TOKEN_CREATE 19
#define KASSA_OP_INTEROPERABILITY_TOKEN_CREATE 20
#define KASSA_OP_INTEROPERABILITY_TEST_TOKEN_CREATE 21
#define KASSA_OP_INTEROPERABILITY_READ_V1 22
#define KASSA_OP_INTEROPERABILITY_READ_V2 23
#define KASSA_OP_IDENTITY_SDK_TOKEN_CREATE 24
#define KASSA_OP_IDENTITY_CUSTOMER_TOKEN_INTROSPECT 25
#define KASSA_OP_IDENTITY_CUSTOMER_TOKEN_REVOKE 26
#define KASSA_OP_IDENTITY_REQUEST_CREATE 27
#define KASSA_OP_IDENTITY_REQUEST_READ 28
#define KASSA_OP_MESSAGING_GET 29
#define KASSA_OP_ACCOUNT_ONBOARD 30
#define KASSA_OP_ACCOUNT_READ 31
#define KASSA_OP_ACCOUNT_UPDATE 32
#define KASSA_OP_ACCOUNT_BUSINESS_ENTITY_LIST 33
#define KASSA_OP_ACCOUNT_BUSINESS_ENTITY_CREATE 34
#define KASSA_OP_ACCOUNT_BUSINESS_ENTITY_READ 35
#define KASSA_OP_ACCOUNT_BUSINESS_ENTITY_UPDATE 36
#define KASSA_OP_ACCOUNT_BRAND_LIST 37
#define KASSA_OP_ACCOUNT_BRAND_CREATE 38
#define KASSA_OP_ACCOUNT_BRAND_READ 39
#define KASSA_OP_ACCOUNT_BRAND_UPDATE 40
#define KASSA_OP_ACCOUNT_STORE_LIST 41
#define KASSA_OP_ACCOUNT_STORE_CREATE 42
#define KASSA_OP_ACCOUNT_STORE_READ 43
#define KASSA_OP_ACCOUNT_STORE_UPDATE 44
#define KASSA_OP_ACCOUNT_STORE_GROUP_LIST 45
#define KASSA_OP_ACCOUNT_STORE_GROUP_CREATE 46
#define KASSA_OP_ACCOUNT_STORE_GROUP_READ 47
#define KASSA_OP_ACCOUNT_STORE_GROUP_UPDATE 48
#define KASSA_OP_ACQUIRING_PRODUCT_LIST 49
#define KASSA_OP_ACQUIRING_PRODUCT_DISABLE 50
#define KASSA_OP_ACQUIRING_PRODUCT_ENABLE 51
#define KASSA_OP_ACQUIRING_PAYMENT_ACCOUNT_CREATE 52
#define KASSA_OP_ACQUIRING_PAYMENT_ACCOUNT_READ 53
#define KASSA_OP_ACQUIRING_PAYMENT_ACCOUNT_UPDATE 54
#define KASSA_OP_ACQUIRING_PROFILE_LIST 55
#define KASSA_OP_ACQUIRING_PRICE_PLAN_LIST 56
#define KASSA_OP_ACQUIRING_PRICE_PLAN_READ 57
#define KASSA_OP_ACQUIRING_PROGRAM_PLAN_LIST 58
#define KASSA_OP_ACQUIRING_PROGRAM_PLAN_PROGRAMS 59
#define KASSA_OP_ACQUIRING_PROGRAM_READ 60
#define KASSA_OP_ACQUIRING_PROGRAM_LIST 61
#define KASSA_OP_ACQUIRING_ENABLEMENT_LIST 62
#define KASSA_OP_ACQUIRING_ENABLEMENT_CREATE 63
#define KASSA_OP_ACQUIRING_ENABLEMENT_READ 64
#define KASSA_OP_ACQUIRING_ENABLEMENT_DELETE 65
#define KASSA_OP_SETTLEMENT_LIST 66
#define KASSA_OP_SETTLEMENT_GENERATE 67
#define KASSA_OP_SETTLEMENT_READ 68
#define KASSA_OP_SETTLEMENT_CSV 69
#define KASSA_OP_SETTLEMENT_TRANSACTIONS 70
#define KASSA_OP_SETTLEMENT_PAYOUT_SET_STATUS 71
#define KASSA_OP_SETTLEMENT_PAYOUT_STATUS 72
#define KASSA_OP_COMPLIANCE_DECISION_LIST 73
#define KASSA_OP_COMPLIANCE_DECISION_READ 74
#define KASSA_OP_PORTAL_DEEP_LINK_CREATE 75
#define KASSA_OP_PORTAL_DEEP_LINK_DELETE 76
#define KASSA_OP_PORTAL_USER_ACCESS_SET 77
#define KASSA_OP_PORTAL_USER_ACCESS_DELETE 78
#define KASSA_OP_DISPUTE_LIST 79
#define KASSA_OP_DISPUTE_READ 80
#define KASSA_OP_DISPUTE_ACCEPT_LOSS 81
#define KASSA_OP_DISPUTE_ATTACHMENT_UPLOAD 82
#define KASSA_OP_DISPUTE_ATTACHMENT_DOWNLOAD 83
#define KASSA_OP_DISPUTE_RESPOND 84
#define KASSA_OP_DISPUTE_REPRESENT 85
#define KASSA_OP_DISPUTE_APPEAL 86
#define KASSA_OP_SECURITY_API_KEY_LIST 87
#define KASSA_OP_SECURITY_API_KEY_CREATE 88
#define KASSA_OP_SECURITY_API_KEY_READ 89
#define KASSA_OP_SECURITY_API_KEY_UPDATE 90
#define KASSA_OP_SECURITY_API_KEY_DISABLE 91
#define KASSA_OP_SECURITY_CLIENT_IDENTIFIER_LIST 92
#define KASSA_OP_SECURITY_CLIENT_IDENTIFIER_CREATE 93
#define KASSA_OP_SECURITY_CLIENT_IDENTIFIER_READ 94
#define KASSA_OP_SECURITY_CLIENT_IDENTIFIER_UPDATE 95
#define KASSA_OP_SECURITY_CLIENT_IDENTIFIER_DISABLE 96
#define KASSA_OP_SECURITY_CLIENT_CERTIFICATE_LIST 97
#define KASSA_OP_SECURITY_CLIENT_CERTIFICATE_CREATE 98
#define KASSA_OP_SECURITY_CLIENT_CERTIFICATE_READ 99
#define KASSA_OP_SECURITY_CLIENT_CERTIFICATE_UPDATE 100
#define KASSA_OP_SECURITY_CLIENT_CERTIFICATE_REVOKE 101
#define KASSA_OP_SECURITY_MTLS_READ 102
#define KASSA_OP_SECURITY_MTLS_ENFORCE 103
#define KASSA_OP_SECURITY_MTLS_REMOVE 104
#define KASSA_OP_SECURITY_SFTP_LIST 105
#define KASSA_OP_SECURITY_SFTP_CREATE 106
#define KASSA_OP_SECURITY_SFTP_READ 107
#define KASSA_OP_SECURITY_SFTP_DISABLE 108
#define KASSA_OP_SECURITY_IP_READ 109
#define KASSA_OP_SECURITY_IP_UPDATE 110
#define KASSA_OP_NOTIFICATION_WEBHOOK_LIST 111
#define KASSA_OP_NOTIFICATION_WEBHOOK_CREATE 112
#define KASSA_OP_NOTIFICATION_WEBHOOK_READ 113
#define KASSA_OP_NOTIFICATION_WEBHOOK_UPDATE 114
#define KASSA_OP_NOTIFICATION_WEBHOOK_DELETE 115
#define KASSA_OP_NOTIFICATION_WEBHOOK_SIMULATE 116
#define KASSA_OP_NOTIFICATION_SIGNING_KEY_LIST 117
#define KASSA_OP_NOTIFICATION_SIGNING_KEY_CREATE 118
#define KASSA_OP_NOTIFICATION_SIGNING_KEY_READ 119
#define KASSA_OP_NOTIFICATION_SIGNING_KEY_DELETE 120

/* Grows when something is taken away or changes its meaning. */
#define KASSA_ABI_MAJOR 1

/* Grows when something is added. */
#define KASSA_ABI_MINOR 0

/* Another process has the journal open, or this flow is already driven. */
#define KASSA_CODE_JOURNAL_LOCKED 2001

/* The journal could not be read or written. What was not saved was not sent. */
#define KASSA_CODE_JOURNAL_STORAGE 2002

/* A write to this journal failed before: free the flow and resume it. */
#define KASSA_CODE_JOURNAL_STOPPED 2003

/* The journal ends elsewhere than this flow: another process continued it. */
#define KASSA_CODE_JOURNAL_MOVED 2004

/* There is no journal of this reference. */
#define KASSA_CODE_NO_JOURNAL 2005

/* The call needs an API key and the options have none. */
#define KASSA_CODE_NO_CREDENTIAL 2006

/* The system gave no random numbers. */
#define KASSA_CODE_NO_CHANCE 2007

/* A header of the delivery is missing. */
#define KASSA_CODE_WEBHOOK_NO_SIGNATURE 2101

/* No signing key of this id is known. */
#define KASSA_CODE_WEBHOOK_UNKNOWN_KEY 2102

/* The signature does not belong to this body. */
#define KASSA_CODE_WEBHOOK_FORGED 2103

/* The body was parsed and written again before the check: pass the raw bytes. */
#define KASSA_CODE_WEBHOOK_RESERIALIZED 2104

/* The body is larger than an event can be. */
#define KASSA_CODE_WEBHOOK_TOO_LARGE 2105

/* The body is signed, but is no event. */
#define KASSA_CODE_WEBHOOK_MALFORMED 2106

/* The event is for another account or environment. */
#define KASSA_CODE_WEBHOOK_OTHER_TENANT 2107

/* The call does not fit the state of the object. */
#define KASSA_CLASS_USAGE 1

/* A value is missing or not of its form. */
#define KASSA_CLASS_INPUT 2

/* A value is too large, or there are too many. */
#define KASSA_CLASS_LIMIT 3

/* A journal cannot be continued. */
#define KASSA_CLASS_JOURNAL 4

/* A webhook is not to be trusted, or not for this flow. */
#define KASSA_CLASS_WEBHOOK 5

/* A defect of this library. */
#define KASSA_CLASS_INTERNAL 6

/* This machine failed: its files, its locks. */
#define KASSA_CLASS_HOST 7

/* Correct the input and call again. */
#define KASSA_ADVICE_FIX 1

/* Call again later. */
#define KASSA_ADVICE_TRY_LATER 2

/* Look at the view of the flow, then decide. */
#define KASSA_ADVICE_READ_THEN_DECIDE 3

/* Free the object and resume from the journal. */
#define KASSA_ADVICE_RESUME 4

/* Hand it to a person, with the message. */
#define KASSA_ADVICE_ESCALATE 5

/* Use a newer version of this library. */
#define KASSA_ADVICE_UPGRADE 6

/* No byte of the request left this machine. */
#define KASSA_LOST_NOT_SENT 1

/* Anything else; if in doubt, this. */
#define KASSA_LOST_UNKNOWN 2

/* The customer sees the screen. */
#define KASSA_SCREEN_SHOWN 1

/* The customer's browser came back. It is hearsay, never an outcome. */
#define KASSA_SCREEN_RETURNED 2

/* The customer closed it. */
#define KASSA_SCREEN_CLOSED 3

/* It could not be shown. */
#define KASSA_SCREEN_FAILED 4

/* Append the lines durably, then call kassa_flow_saved. Nothing else comes before that. */
#define KASSA_NEXT_SAVE 1

/* Send a request, then call kassa_flow_reply or kassa_flow_lost. */
#define KASSA_NEXT_CALL 2

/* The answer to a call is of no interest any more. May be ignored. */
#define KASSA_NEXT_DROP 3

/* Show this to the customer. */
#define KASSA_NEXT_SHOW 4

/* Take a screen away at once. */
#define KASSA_NEXT_HIDE 5

/* News for the application. */
#define KASSA_NEXT_TELL 6

/* Nothing to do for kassa_next_wait_ms, unless something happens before. */
#define KASSA_NEXT_WAIT 7

/* Nothing to do until something happens. */
#define KASSA_NEXT_IDLE 8

/* The flow has ended; its view says how. */
#define KASSA_NEXT_DONE 9

/* Add the acquiring partner's Authorization header. */
#define KASSA_AUTH_PARTNER 1

/* Add no credential: the call goes to the acquirer's own relay. */
#define KASSA_AUTH_RELAY 2

/* Open the URL in the customer's browser; it comes back to the return URL. */
#define KASSA_SCREEN_KIND_REDIRECT 1

/* Draw the URL as a QR code; the customer's browser never comes back. */
#define KASSA_SCREEN_KIND_QR 2

/* Size of a fresh reference with its final NUL. */
#define KASSA_REFERENCE_BYTES 37

/* A checked configuration. It never changes, may be used by any number of threads, and holds no credential. */
typedef struct kassa_client kassa_client;

/* A JSON document. Places in it are JSON pointers (RFC 6901), such as "/authorize/currency"; "" is the whole. It is nested 32
 * deep at most: a change that would make it deeper is answered with KASSA_RANGE. Used by one thread at a time. Its strings
 * live until it is changed or freed. */
typedef struct kassa_doc kassa_doc;

/* Sends calls, keeps journals in a directory, reads clocks. May be used by any number of threads. */
typedef struct kassa_driver kassa_driver;

/* Why a call was refused: a stable number, what to do, and a text for people. */
typedef struct kassa_error kassa_error;

/* A webhook whose signature was right. It never changes. */
typedef struct kassa_event kassa_event;

/* One flow: a payment, what follows it, or a checkout. Used by one thread at a time, any thread. */
typedef struct kassa_flow kassa_flow;

/* Checks webhooks against signing keys and remembers which were stored. May be used by any number of threads. */
typedef struct kassa_inbox kassa_inbox;

/* Collects the lines of one journal. */
typedef struct kassa_loader kassa_loader;

/* Webhooks on their way to the flows of a host that drives them itself; a driver has one of its own. The host keeps letters among its
 * journals: docs/webhooks.md tells how. May be used by any number of threads. */
typedef struct kassa_mailbox kassa_mailbox;

/* One thing to do. It never changes, may be read by any number of threads, and its strings live until it is freed. */
typedef struct kassa_next kassa_next;

/* A QR code: a square of dots, dark or light. Leave a margin of four light dots around it. It never changes. */
typedef struct kassa_qr kassa_qr;

/* 0 is success; negative numbers say what went wrong, and are never given another meaning. */
typedef int32_t kassa_status;

/* A text that belongs to an object: pointer and length, UTF-8, not NUL-terminated. Valid until its owner is freed. The bytes of
 * kassa_next_call_form are any bytes. */
typedef struct kassa_str {
    /* First byte; never NULL when the library wrote it. */
    const char *ptr;
    /* Number of bytes. */
    size_t len;
} kassa_str;

/* Done. */
#define KASSA_OK 0

/* A pointer that is needed was NULL. */
#define KASSA_NULL_ARGUMENT (-1)

/* A text was not UTF-8. */
#define KASSA_UTF8 (-2)

/* The handle was freed before, or never came from this library. */
#define KASSA_BAD_HANDLE (-3)

/* The handle is alive and of another type, or the object cannot do this. */
#define KASSA_WRONG_KIND (-4)

/* Another thread uses the object at this moment. */
#define KASSA_BUSY (-5)

/* A defect of this library was caught while the object was in use: free it, resume from the journal. */
#define KASSA_POISONED (-6)

/* A defect of this library was caught; nothing is known about the call. */
#define KASSA_PANIC (-7)

/* Refused, and nothing was changed: the kassa_error says why. */
#define KASSA_REFUSED (-8)

/* A number is outside of its range: an index, a length, an enumerated value. */
#define KASSA_RANGE (-9)

/* The document holds nothing at this place. */
#define KASSA_MISSING (-10)

/* The document holds something of another type at this place. */
#define KASSA_WRONG_TYPE (-11)

/* Too many objects are alive; something is never freed. */
#define KASSA_FULL (-12)

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* The version of this interface that the library was built with: major << 16 | minor. Compare it with KASSA_ABI_MAJOR and
 * KASSA_ABI_MINOR: the major must be equal, the library's minor not smaller. */
uint32_t kassa_abi_version(void);

/* The version of the library, NUL-terminated, static. */
const char *kassa_version(void);

/* What a status means, NUL-terminated, static. */
const char *kassa_status_text(kassa_status status);

/* Kinds of flow in this build, as a JSON list, static. */
kassa_status kassa_kinds_json(struct kassa_str *out);

/* Every code that an error can have, as a JSON list of {"code", "name", "class", "advice", "meaning"}, static. */
kassa_status kassa_codes_json(struct kassa_str *out);

/* Every operation of the API that this library knows, as a JSON list of {"operation_number", "operation", "method", "path"}, static. */
kassa_status kassa_operations_json(struct kassa_str *out);

/* Stable number of the refusal, one of KASSA_CODE_*; 0 for a handle that is none. */
int32_t kassa_error_code(const struct kassa_error *error);

/* Kind of the refusal, one of KASSA_CLASS_*; 0 for a handle that is none. */
int32_t kassa_error_class(const struct kassa_error *error);

/* What to do, one of KASSA_ADVICE_*; 0 for a handle that is none. */
int32_t kassa_error_advice(const struct kassa_error *error);

/* Name of the number, such as "amount". */
kassa_status kassa_error_name(const struct kassa_error *error, struct kassa_str *out);

/* What is wrong and how to put it right, for people. Holds no payload. */
kassa_status kassa_error_message(const struct kassa_error *error, struct kassa_str *out);

/* Where in the input, as a JSON pointer; empty when there is no such place. */
kassa_status kassa_error_pointer(const struct kassa_error *error, struct kassa_str *out);

/* All of it as one JSON object. */
kassa_status kassa_error_json(const struct kassa_error *error, struct kassa_str *out);

/* Frees an error. NULL is fine. */
kassa_status kassa_error_free(struct kassa_error *error);

/* Reads a configuration: base_url, environment, installation; partner_account_id, journal_key, integration_metadata and
 * policy if wanted. Flows keep what they need of it, so it may be freed before them. */
kassa_status kassa_client_new(const char *json,
                              size_t json_len,
                              struct kassa_client **out,
                              struct kassa_error **err);

/* Frees a configuration. NULL is fine. */
kassa_status kassa_client_free(struct kassa_client *client);

/* Begins a flow of the kind named (see kassa_kinds_json) from a spec in JSON. Nothing is sent before its first lines were
 * saved. */
kassa_status kassa_flow_start(const struct kassa_client *client,
                              const char *kind,
                              size_t kind_len,
                              const char *spec,
                              size_t spec_len,
                              int64_t unix_ms,
                              uint64_t mono_ms,
                              struct kassa_flow **out,
                              struct kassa_error **err);

/* Whether a spec that comes again under the reference of this flow, which was taken from its journal, is still about what was begun: of
 * the same kind, for the same amount, of the same transaction. Refused as reference_reused where it is not. What else has changed in it
 * counts for nothing; the flow goes on as it was begun. */
kassa_status kassa_flow_agrees(const struct kassa_flow *flow,
                               const char *kind,
                               size_t kind_len,
                               const char *spec,
                               size_t spec_len,
                               struct kassa_error **err);

/* The one thing to do next. Free it with kassa_next_free. Not for flows of a driver: see kassa_driver_step. */
kassa_status kassa_flow_next(struct kassa_flow *flow,
                             int64_t unix_ms,
                             uint64_t mono_ms,
                             struct kassa_next **out,
                             struct kassa_error **err);

/* The lines up to this number (kassa_next_save_upto) are durable. Not for flows of a driver. */
kassa_status kassa_flow_saved(struct kassa_flow *flow, uint64_t upto, struct kassa_error **err);

/* What the application may see of the flow, as a document of its own. Ask after everything was saved. */
kassa_status kassa_flow_view(const struct kassa_flow *flow,
                             int64_t unix_ms,
                             uint64_t mono_ms,
                             struct kassa_doc **out,
                             struct kassa_error **err);

/* Kind of the flow, such as "payment". */
kassa_status kassa_flow_kind(const struct kassa_flow *flow, struct kassa_str *out);

/* Reference of a flow of a driver; empty for other flows, whose host knows it. */
kassa_status kassa_flow_reference(const struct kassa_flow *flow, struct kassa_str *out);

/* Frees a flow. Its journal is all that is needed to go on. NULL is fine. */
kassa_status kassa_flow_free(struct kassa_flow *flow);

/* The application wants something, such as {"cancel":{}}. Ask for the next step afterwards.
 *
 * A flow of a driver reads the driver's clocks: the times given here and in the functions below are then not looked at. */
kassa_status kassa_flow_command(struct kassa_flow *flow,
                                const char *json,
                                size_t json_len,
                                int64_t unix_ms,
                                uint64_t mono_ms,
                                struct kassa_error **err);

/* An answer came for a call. `headers` are lines of "Name: value", ended by CR LF or LF, as they stood in the answer; a
 * status line among them does no harm. Not for flows of a driver. */
kassa_status kassa_flow_reply(struct kassa_flow *flow,
                              uint32_t call,
                              uint16_t attempt,
                              uint16_t status,
                              const char *headers,
                              size_t headers_len,
                              const char *body,
                              size_t body_len,
                              int64_t unix_ms,
                              uint64_t mono_ms,
                              struct kassa_error **err);

/* A call brought no answer; `stage` is one of KASSA_LOST_*. Not for flows of a driver. */
kassa_status kassa_flow_lost(struct kassa_flow *flow,
                             uint32_t call,
                             uint16_t attempt,
                             int32_t stage,
                             int64_t unix_ms,
                             uint64_t mono_ms,
                             struct kassa_error **err);

/* A verified webhook came. An event about something else is refused, and the flow is as before. */
kassa_status kassa_flow_event(struct kassa_flow *flow,
                              const struct kassa_event *event,
                              int64_t unix_ms,
                              uint64_t mono_ms,
                              struct kassa_error **err);

/* Something happened on a screen; `what` is one of KASSA_SCREEN_*. */
kassa_status kassa_flow_screen(struct kassa_flow *flow,
                               uint32_t screen,
                               int32_t what,
                               int64_t unix_ms,
                               uint64_t mono_ms,
                               struct kassa_error **err);

/* Time has passed. Asking for the next step does this too. Not for flows of a driver. */
kassa_status kassa_flow_tick(struct kassa_flow *flow,
                             int64_t unix_ms,
                             uint64_t mono_ms,
                             struct kassa_error **err);

/* Begins to load. */
kassa_status kassa_loader_new(const struct kassa_client *client, struct kassa_loader **out);

/* Adds one line, without its line feed, in the order of the journal. A last line that was torn is given as far as it is
 * there; bytes that are no text make it a torn or damaged one. The first lines have to be written whole or not at all: an only line
 * that is torn counts as damage. */
kassa_status kassa_loader_line(struct kassa_loader *loader,
                               const char *line,
                               size_t line_len);

/* Makes the flow. Its first step saves the line that this process took it over. Refused when the journal is damaged, of
 * another installation, or newer than this library; nothing was touched then. The loader stays. */
kassa_status kassa_loader_open(struct kassa_loader *loader,
                               int64_t unix_ms,
                               uint64_t mono_ms,
                               struct kassa_flow **out,
                               struct kassa_error **err);

/* After kassa_loader_open: number of the last whole line. What comes after it gives way to the next lines that are saved: all of it where
 * this is 0. UINT64_MAX for a wrong handle, and while another thread uses the loader. */
uint64_t kassa_loader_last(const struct kassa_loader *loader);

/* After kassa_loader_open: 1 when the last line was torn. Write the next lines in its place. Do not cut it off before: should
 * this process die, it tells the next one that a line may be missing. */
int32_t kassa_loader_torn(const struct kassa_loader *loader);

/* Frees a loader. NULL is fine. */
kassa_status kassa_loader_free(struct kassa_loader *loader);

/* What to do, one of KASSA_NEXT_*; 0 for a handle that is none. */
int32_t kassa_next_kind(const struct kassa_next *next);

/* WAIT: for how many milliseconds. */
uint64_t kassa_next_wait_ms(const struct kassa_next *next);

/* TELL: what it is about, such as "transport", "unrecognised", "too_late", "escalated". */
kassa_status kassa_next_notice_what(const struct kassa_next *next, struct kassa_str *out);

/* TELL: details without payload, for people. */
kassa_status kassa_next_notice_detail(const struct kassa_next *next, struct kassa_str *out);

/* All of it as one JSON object, for bindings. That of a CALL holds what is sent, tokens included; a form to send in place of the body
 * is {"content_type", "base64"} in its member "form", which other calls do not have. */
kassa_status kassa_next_json(const struct kassa_next *next,
                             struct kassa_str *out);

/* Frees it, and the strings with it. NULL is fine. */
kassa_status kassa_next_free(struct kassa_next *next);

/* SAVE: append only if the journal ends at this number; otherwise another process has it, and this one must stop. */
uint64_t kassa_next_save_after(const struct kassa_next *next);

/* SAVE: the number to report with kassa_flow_saved. */
uint64_t kassa_next_save_upto(const struct kassa_next *next);

/* SAVE: how many lines. */
size_t kassa_next_save_count(const struct kassa_next *next);

/* SAVE: a line, from 0, without a line feed. */
kassa_status kassa_next_save_line(const struct kassa_next *next, size_t index, struct kassa_str *out);

/* CALL, DROP: which call of the flow; give it back with the answer. */
uint32_t kassa_next_call_id(const struct kassa_next *next);

/* CALL: which attempt; give it back with the answer. */
uint16_t kassa_next_call_attempt(const struct kassa_next *next);

/* CALL: number of the operation, see kassa_operations_json. */
uint16_t kassa_next_call_op(const struct kassa_next *next);

/* CALL: which credential to add, one of KASSA_AUTH_*. */
int32_t kassa_next_call_auth(const struct kassa_next *next);

/* CALL: 1 when an earlier process may have sent it before. */
int32_t kassa_next_call_redelivered(const struct kassa_next *next);

/* CALL: give up connecting after so many milliseconds, and report it as not sent. */
uint32_t kassa_next_call_connect_ms(const struct kassa_next *next);

/* CALL: give up altogether after so many milliseconds, and report it as unknown. */
uint32_t kassa_next_call_total_ms(const struct kassa_next *next);

/* CALL: GET, POST, PUT, PATCH or DELETE. */
kassa_status kassa_next_call_method(const struct kassa_next *next, struct kassa_str *out);

/* CALL: absolute URL. Follow no redirect. */
kassa_status kassa_next_call_url(const struct kassa_next *next, struct kassa_str *out);

/* CALL: how many headers besides Authorization, Content-Type and Content-Length. */
size_t kassa_next_call_header_count(const struct kassa_next *next);

/* CALL: a header, from 0. */
kassa_status kassa_next_call_header(const struct kassa_next *next,
                                    size_t index,
                                    struct kassa_str *name,
                                    struct kassa_str *value);

/* CALL: JSON to send as application/json; empty when there is no body. */
kassa_status kassa_next_call_body(const struct kassa_next *next, struct kassa_str *out);

/* What a flow was told and does not show, as a document; KASSA_MISSING when there is nothing to give. Of a payment: the customer
 * token that was granted, "customer_token" and "customer_token_reference"; the "shipping" that was chosen; and what Klarna answered for
 * the partner, "klarna_network_response_data", byte for byte and as often as it is asked for. Of a call: its answer in full, "status",
 * "content_type", and "body", "text" or "base64". A secret is given once: store it, and ask for the next step after that. */
kassa_status kassa_flow_take(struct kassa_flow *flow,
                             int64_t unix_ms,
                             uint64_t mono_ms,
                             struct kassa_doc **out,
                             struct kassa_error **err);

/* CALL: a form to send in place of a body, and its Content-Type. The form is bytes, a file among them, and no text. KASSA_MISSING when the call has none. */
kassa_status kassa_next_call_form(const struct kassa_next *next,
                                  struct kassa_str *content_type,
                                  struct kassa_str *bytes);

/* SHOW, HIDE: which screen of the flow. */
uint32_t kassa_next_screen_id(const struct kassa_next *next);

/* SHOW: how, one of KASSA_SCREEN_KIND_*; 0 for a way that this library does not know. */
int32_t kassa_next_screen_kind(const struct kassa_next *next);

/* SHOW: milliseconds until it is useless; -1 when that is not known. */
int64_t kassa_next_screen_expires_in_ms(const struct kassa_next *next);

/* SHOW: the address to open or to encode, unchanged. */
kassa_status kassa_next_screen_url(const struct kassa_next *next, struct kassa_str *out);

/* SHOW: address of Klarna's own picture of the QR code; empty when there is none. */
kassa_status kassa_next_screen_image(const struct kassa_next *next, struct kassa_str *out);

/* Reads a text as JSON: strict, without doubled members. */
kassa_status kassa_doc_parse(const char *text,
                             size_t text_len,
                             struct kassa_doc **out,
                             struct kassa_error **err);

/* An empty object. */
kassa_status kassa_doc_new(struct kassa_doc **out);

/* The text at a place. */
kassa_status kassa_doc_get_str(const struct kassa_doc *doc,
                               const char *pointer,
                               size_t pointer_len,
                               struct kassa_str *out);

/* The whole number at a place. */
kassa_status kassa_doc_get_i64(const struct kassa_doc *doc,
                               const char *pointer,
                               size_t pointer_len,
                               int64_t *out);

/* The flag at a place, as 0 or 1. */
kassa_status kassa_doc_get_bool(const struct kassa_doc *doc,
                                const char *pointer,
                                size_t pointer_len,
                                int32_t *out);

/* How many items the list, or members the object, at a place has. */
kassa_status kassa_doc_count(const struct kassa_doc *doc,
                             const char *pointer,
                             size_t pointer_len,
                             size_t *out);

/* Puts a text at a place; objects on the way to it are made. A list is continued by its length or by "-". */
kassa_status kassa_doc_set_str(struct kassa_doc *doc,
                               const char *pointer,
                               size_t pointer_len,
                               const char *text,
                               size_t text_len);

/* Puts a whole number at a place. */
kassa_status kassa_doc_set_i64(struct kassa_doc *doc,
                               const char *pointer,
                               size_t pointer_len,
                               int64_t number);

/* Puts a flag at a place: 0 is false, anything else true. */
kassa_status kassa_doc_set_bool(struct kassa_doc *doc, const char *pointer, size_t pointer_len, int32_t flag);

/* Puts any JSON at a place. */
kassa_status kassa_doc_set_raw(struct kassa_doc *doc,
                               const char *pointer,
                               size_t pointer_len,
                               const char *json,
                               size_t json_len,
                               struct kassa_error **err);

/* The whole document as JSON. */
kassa_status kassa_doc_text(struct kassa_doc *doc, struct kassa_str *out);

/* Frees a document. NULL is fine. */
kassa_status kassa_doc_free(struct kassa_doc *doc);

/* Checks the body of an operation, given by its dotted name or its name in the documentation, as it is checked before it is sent.
 * The document is a list of {"pointer", "rule", "severity", "message", "remedy"}, empty when nothing is known against the body.
 * "warning" stops nobody, a body with an "error" is not sent. Refused are names that kassa_operations_json does not list, and
 * operations that take no body. */
kassa_status kassa_check_body(const char *operation,
                              size_t operation_len,
                              const char *body,
                              size_t body_len,
                              struct kassa_doc **out,
                              struct kassa_error **err);

/* Reads {"environment", "signing_keys": [{"signing_key_id", "signing_key"}], "recipient_account_id"?}. Keep an old key in
 * the list for two days after a rotation. */
kassa_status kassa_inbox_new(const char *json,
                             size_t json_len,
                             struct kassa_inbox **out,
                             struct kassa_error **err);

/* Remembers an event by its id, for 48 hours. Call it once the event is safe in your own store. */
kassa_status kassa_inbox_remember(struct kassa_inbox *inbox,
                                  const char *event_id,
                                  size_t event_id_len,
                                  int64_t unix_ms);

/* Frees an inbox. Events that it checked stay. NULL is fine. */
kassa_status kassa_inbox_free(struct kassa_inbox *inbox);

/* Judges one delivery: the raw body, every byte as it came, and the values of the headers Klarna-Signing-Key-Id and
 * Klarna-Signature, empty when a header is missing. One that is not UTF-8 counts as missing. Answer 202 to a fresh event, 200 to a duplicate, both as soon as it is
 * stored, and 400 when this refuses it. */
kassa_status kassa_event_verify(const struct kassa_inbox *inbox,
                                const char *body,
                                size_t body_len,
                                const char *key_id,
                                size_t key_id_len,
                                const char *signature,
                                size_t signature_len,
                                int64_t unix_ms,
                                struct kassa_event **out,
                                struct kassa_error **err);

/* 1 when an event of this id was remembered before, otherwise 0. */
int32_t kassa_event_duplicate(const struct kassa_event *event);

/* Its id: what duplicates are known by. */
kassa_status kassa_event_id(const struct kassa_event *event, struct kassa_str *out);

/* Its type, such as "payment.request.state-change.completed"; an open set. */
kassa_status kassa_event_type(const struct kassa_event *event, struct kassa_str *out);

/* Its payload, as JSON. It may hold a token: do not log it. */
kassa_status kassa_event_payload(const struct kassa_event *event, struct kassa_str *out);

/* Frees an event. NULL is fine. */
kassa_status kassa_event_free(struct kassa_event *event);

/* A mailbox for the environment of a client; letters are sealed under the client's journal key. Reads {"signing_keys":
 * [{"signing_key_id", "signing_key"}], "recipient_account_id"?}. Keep an old key in the list for two days after a rotation. */
kassa_status kassa_mailbox_new(const struct kassa_client *client,
                               const char *json,
                               size_t json_len,
                               struct kassa_mailbox **out,
                               struct kassa_error **err);

/* Judges one delivery; the arguments are those of kassa_event_verify. {"answer", "duplicate", "event_id", "event_type", "keep"?:
 * {"name", "line"}}: append the line durably as the first of a journal of that name, then kassa_mailbox_sort it, then answer.
 * Where that journal is there already, another process has taken the event: answer 200. Refused: answer 400. */
kassa_status kassa_mailbox_deliver(const struct kassa_mailbox *mailbox,
                                   const char *body,
                                   size_t body_len,
                                   const char *key_id,
                                   size_t key_id_len,
                                   const char *signature,
                                   size_t signature_len,
                                   int64_t unix_ms,
                                   struct kassa_doc **out,
                                   struct kassa_error **err);

/* Takes in a letter that is kept: its name and its line. {"flows", "letters", "done"}: references of the flows that it may be for,
 * which are to be stepped, or resumed; and in "done" names of letters that need not be kept any more. */
kassa_status kassa_mailbox_sort(const struct kassa_mailbox *mailbox,
                                const char *name,
                                size_t name_len,
                                const char *line,
                                size_t line_len,
                                int64_t unix_ms,
                                struct kassa_doc **out);

/* Looks at the store: a JSON list of the names of all journals that have not ended, letters among them. {"flows", "letters", "done"}:
 * first resume these flows for kassa_mailbox_learn, then read these letters for kassa_mailbox_sort, and mark those of "done" as
 * ended. Before the first delivery, and whenever other processes may have taken some. */
kassa_status kassa_mailbox_look(const struct kassa_mailbox *mailbox,
                                const char *json,
                                size_t json_len,
                                int64_t unix_ms,
                                struct kassa_doc **out,
                                struct kassa_error **err);

/* A flow of this reference says what events call it. For one that was resumed to be looked at; kassa_mailbox_give and
 * kassa_mailbox_saved do it for those that run. Not for flows of a driver. */
kassa_status kassa_mailbox_learn(const struct kassa_mailbox *mailbox,
                                 const char *reference,
                                 size_t reference_len,
                                 const struct kassa_flow *flow);

/* Gives a flow that runs in this process the events that wait for it: before kassa_flow_next. KASSA_MISSING when there are none. Not
 * for flows of a driver. */
kassa_status kassa_mailbox_give(const struct kassa_mailbox *mailbox,
                                const char *reference,
                                size_t reference_len,
                                struct kassa_flow *flow,
                                int64_t unix_ms,
                                uint64_t mono_ms);

/* A flow that runs has saved all that followed from what it was given: once kassa_flow_next gives something else than a save. `ended` is
 * not 0 when it is done. A JSON list of the names of letters that need not be kept any more. Not for flows of a driver. */
kassa_status kassa_mailbox_saved(const struct kassa_mailbox *mailbox,
                                 const char *reference,
                                 size_t reference_len,
                                 const struct kassa_flow *flow,
                                 int32_t ended,
                                 struct kassa_doc **out);

/* A flow does not run in this process any more. What it had not saved waits for whoever goes on with it. */
kassa_status kassa_mailbox_left(const struct kassa_mailbox *mailbox,
                                const char *reference,
                                size_t reference_len);

/* What waits: {"flows", "unclaimed"}, references of the flows that letters wait for and that do not run here, and the events that no flow is called by, each with
 * "event_id", "event_type" and "body". Those are kept for two days, or until kassa_mailbox_settle. */
kassa_status kassa_mailbox_waiting(const struct kassa_mailbox *mailbox,
                                   struct kassa_doc **out);

/* The program has dealt with an event that no flow is called by. A JSON list with the name of its letter, which need not be kept any
 * more. KASSA_MISSING when there is none of this id. */
kassa_status kassa_mailbox_settle(const struct kassa_mailbox *mailbox,
                                  const char *event_id,
                                  size_t event_id_len,
                                  struct kassa_doc **out);

/* Frees a mailbox. Letters that are kept stay. NULL is fine. */
kassa_status kassa_mailbox_free(struct kassa_mailbox *mailbox);

/* Makes a QR code of a text, such as the URL of a screen. */
kassa_status kassa_qr_new(const char *text, size_t text_len, struct kassa_qr **out, struct kassa_error **err);

/* Dots in a row, without the margin; 0 for a handle that is none. */
uint32_t kassa_qr_size(const struct kassa_qr *qr);

/* 1 when the dot is dark; 0 when it is light or outside. */
int32_t kassa_qr_dark(const struct kassa_qr *qr, uint32_t x, uint32_t y);

/* The code with its margin as lines of text, two rows of dots each, for a terminal with light letters on dark ground. */
kassa_status kassa_qr_text(const struct kassa_qr *qr,
                           struct kassa_str *out);

/* Frees a QR code. NULL is fine. */
kassa_status kassa_qr_free(struct kassa_qr *qr);

/* Reads options and takes the journal directory. The options are those of kassa_client_new and besides: journal (directory,
 * required), signing_keys and recipient_account_id (for kassa_driver_deliver), api_key, auth ("raw" or "empty_user"), client_certificate,
 * client_key, trusted_roots (PEM text or path), proxy.
 * Without journal_key, a key is made and kept in the directory. Refused while another process has the directory. */
kassa_status kassa_driver_new(const char *options,
                              size_t options_len,
                              struct kassa_driver **out,
                              struct kassa_error **err);

/* Begins a flow; see kassa_flow_start. Its spec has a reference, under which it is found again. Nothing is sent before the
 * first step. */
kassa_status kassa_driver_start(const struct kassa_driver *driver,
                                const char *kind,
                                size_t kind_len,
                                const char *spec,
                                size_t spec_len,
                                struct kassa_flow **out,
                                struct kassa_error **err);

/* Takes a flow over from its journal, ended or not. What was under way goes on with the next step. */
kassa_status kassa_driver_resume(const struct kassa_driver *driver,
                                 const char *reference,
                                 size_t reference_len,
                                 struct kassa_flow **out,
                                 struct kassa_error **err);

/* References of flows that have not ended, as a JSON list. Ask at every start and drive them before anything new: one of
 * them may have been paid. */
kassa_status kassa_driver_pending(const struct kassa_driver *driver,
                                  struct kassa_doc **out,
                                  struct kassa_error **err);

/* Saves and sends what there is to save and to send, and answers what is left for the program: SHOW, HIDE, TELL, WAIT, IDLE
 * or DONE. Blocks while a call is under way, 65 seconds at most a call; meanwhile other calls on this flow answer BUSY.
 *
 * When it is refused with KASSA_ADVICE_RESUME or for a reason of the journal, free the flow and resume it. */
kassa_status kassa_driver_step(const struct kassa_driver *driver,
                               struct kassa_flow *flow,
                               struct kassa_next **out,
                               struct kassa_error **err);

/* Writes a reference that was never used before, with a final NUL, into a place of at least KASSA_REFERENCE_BYTES bytes. */
kassa_status kassa_driver_reference(const struct kassa_driver *driver,
                                    char *out,
                                    size_t out_size,
                                    struct kassa_error **err);

/* Frees a driver. The journal directory is given back once its flows are freed as well. NULL is fine. */
kassa_status kassa_driver_free(struct kassa_driver *driver);

/* Reads both clocks of this machine, for flows without a driver: milliseconds since 1970, and a counter that only grows
 * and counts time spent in suspend where the system can tell. */
kassa_status kassa_clock(int64_t *unix_ms,
                         uint64_t *mono_ms);

/* Judges one delivery, keeps it and finds its flows; the arguments are those of kassa_event_verify. Needs signing_keys in the
 * driver's options: KASSA_MISSING without, and 404 is the answer. Otherwise {"answer", "duplicate", "event_id", "event_type",
 * "flows"}: answer so, and step the flows that are named; resume those that do not run. Refused by its signature, answer 400; for
 * another reason, such as a disk that is full, 500, and Klarna sends it again. */
kassa_status kassa_driver_deliver(const struct kassa_driver *driver,
                                  const char *body,
                                  size_t body_len,
                                  const char *key_id,
                                  size_t key_id_len,
                                  const char *signature,
                                  size_t signature_len,
                                  struct kassa_doc **out,
                                  struct kassa_error **err);

/* References of flows that deliveries wait for, as a JSON list. Those that run take them with their next step; resume the others. */
kassa_status kassa_driver_with_mail(const struct kassa_driver *driver,
                                    struct kassa_doc **out,
                                    struct kassa_error **err);

/* Bodies of the events that no flow is called by, such as those about settlements and disputes, as a JSON list of texts. They are
 * kept for two days, or until kassa_driver_settle. */
kassa_status kassa_driver_unclaimed(const struct kassa_driver *driver,
                                    struct kassa_doc **out);

/* The program has dealt with an event that no flow is called by. KASSA_MISSING when there is none of this id. */
kassa_status kassa_driver_settle(const struct kassa_driver *driver,
                                 const char *event_id,
                                 size_t event_id_len);

/* What a page answers when Klarna's SDK asks it for a payment request, by the view of the payment: {"resolve": {...}} with what the
 * SDK takes, "reject", or "wait", which is no answer yet. return_url is where the page goes on after an approval. */
kassa_status kassa_page_answer(const char *view,
                               size_t view_len,
                               const char *return_url,
                               size_t return_url_len,
                               struct kassa_doc **out);

/* Where a page offers Klarna, by the body of the answer to the presentation call, or by nothing where none came: {"place": "usual",
 * "first", "alone" or "hidden", "authorize_at_once", "has_texts"}. */
kassa_status kassa_page_offer(const char *presentation,
                              size_t presentation_len,
                              struct kassa_doc **out);

/* How far Klarna's requirements are met, by the configuration and by {"profile", "traffic"?}: {"rows"}, each with "id", "rule",
 * "level", "verdict" ("met", "not_met", "not_shown", "duty" or "does_not_apply"), "why", "remedy" and "see". docs/requirements.md
 * tells what profile and traffic hold. */
kassa_status kassa_client_requirements(const struct kassa_client *client,
                                       const char *json,
                                       size_t json_len,
                                       struct kassa_doc **out,
                                       struct kassa_error **err);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* KASSA_H */
