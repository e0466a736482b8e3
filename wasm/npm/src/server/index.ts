// For servers on Node: every flow, a method for every operation, journals, webhooks. Importing it loads the module.

import { createRequire } from "node:module";
import { install } from "../instance.js";
import type { Glue } from "../raw.js";

install(createRequire(import.meta.url)("../../nodejs/kassa_wasm.js") as Glue);

export { KassaError, KassaTrap, StoreConflict } from "../errors.js";
export type { Advice, ErrorClass } from "../errors.js";
export { Client as Config, Flow, freshReference, now } from "../flow.js";
export { answerAddress, answerOption, initiateAnswer, offer } from "../hosted.js";
export type {
  Initiate, InitiateAnswer, Offer, PaymentRequestData, Shippable, ShippingAddressAnswer, ShippingOption, ShippingOptionAnswer,
  ShippingRejection,
} from "../hosted.js";
export { about } from "../index.js";
export { reload } from "../instance.js";
export type * from "../types.js";
export { check } from "./check.js";
export type { CheckRule, Finding } from "./findings.js";
export { Client } from "./client.js";
export type { AnyView, Profile, Requirement } from "./client.js";
export * as codes from "./codes.js";
export { CallRefused, CallUnknown, NotFound, NotSent, WebhookError } from "./errors.js";
export { EVENTS } from "./events.js";
export type { EventPayloads } from "./events.js";
export { Unclaimed } from "./mailbox.js";
export type { Delivery, MailboxOptions } from "./mailbox.js";
export type * as models from "./models/index.js";
export { PostgresStore } from "./postgres.js";
export type { Lease, PgClient, PgPool } from "./postgres.js";
export { Answer, Request } from "./request.js";
export type { Sender } from "./request.js";
export { Running } from "./running.js";
export type { Hooks, RunOptions } from "./running.js";
export { SqliteStore } from "./sqlite.js";
export type { SqliteDatabase } from "./sqlite.js";
export { MemoryStore } from "./store.js";
export type { Store } from "./store.js";
export { FetchTransport } from "./transport.js";
export type { Answer as TransportAnswer, FetchOptions, Lost, Transport } from "./transport.js";
export { Event, Inbox, KEY_ID_HEADER, SIGNATURE_HEADER, webhooks } from "./webhook.js";
export type { Handler, InboxOptions, PayloadOf, Receiver, Take, WebhookRequest } from "./webhook.js";
