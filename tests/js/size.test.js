// The checkout module stays within its figure. Sizes are of the module after wasm-opt and brotli.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";

const GOAL = 60 * 1024;
const packages = new URL("../../target/", import.meta.url);

function brotli(name) {
  const bytes = readFileSync(new URL(`${name}/web/kassa_wasm_bg.wasm`, packages));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(bytes, { params }).length;
}

test("what a checkout page loads", (t) => {
  const size = brotli("wasm-pkg");
  t.diagnostic(`${size} bytes of ${GOAL}`);
  assert.ok(size <= GOAL, `${size} bytes after brotli, the goal is ${GOAL}`);
});

test("what only checks webhooks", { skip: !existsSync(new URL("wasm-pkg-webhooks", packages)) }, (t) => {
  const size = brotli("wasm-pkg-webhooks");
  t.diagnostic(`${size} bytes of 25600`);
  assert.ok(size <= 25 * 1024, `${size} bytes after brotli, the goal is 25600`);
});
