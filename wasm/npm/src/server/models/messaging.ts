// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `messaging`.

import type { Open } from "../../types.js";

/** Part that a node plays. */
export type MessagingNodeName = Open<"TEXT_MAIN" | "ACTION_LEARN_MORE" | "KLARNA_LOGO" | "KLARNA_BADGE" | "ACTION_OPEN_BUYERS_PROTECTION_LINK">;

/** What a node is. */
export type MessagingNodeType = Open<"TEXT" | "ACTION" | "IMAGE">;

/** A message, or nothing to show. */
export interface PaymentMessaging {
  content?: MessagingContent | undefined;
}

/** What is shown. */
export interface MessagingContent {
  /** Drawn in order; those of an unknown type are skipped. */
  nodes?: MessagingNode[] | undefined;
}

/** A text, a link or a picture. */
export interface MessagingNode {
  name?: MessagingNodeName | undefined;
  type?: MessagingNodeType | undefined;
  /** Of a text. */
  value?: string | undefined;
  /** Of an action. */
  label?: string | undefined;
  /** Of an action or a picture. */
  url?: string | undefined;
  /** Of a picture. */
  alt?: string | undefined;
}
