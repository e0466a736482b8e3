// The moves of bindings/golden, repeated through this package: the same requests, lines and views, byte for byte.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Config, Flow, Inbox } from "kassa/server";

const folder = join(process.env.KASSA_ROOT, "bindings/golden");
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();

/** What came out, as the files have it. */
function told({ kind, op, screen, notice, bytes, ...rest }) {
  if (kind === "show") {
    const { kind: screen_kind, screen: number, ...members } = screen;
    return { kind, screen: number, screen_kind, ...members };
  }
  if (kind === "hide") return { kind, screen };
  if (kind === "tell") return { kind, ...notice };
  return kind === "call" ? { kind, operation: op, ...rest } : { kind, ...rest };
}

/** Every member that there is as it should be; what is left out is null in the files. */
function agree(found, wanted) {
  for (const [name, value] of Object.entries(wanted)) {
    if (name !== "operation_number") assert.deepEqual(found[name] ?? null, value, name);
  }
}

test("there are moves", () => assert.ok(files.length >= 9));

for (const file of files) {
  test(file.replace(".json", "").replaceAll("_", " "), () => {
    const whole = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const config = new Config(whole.config);
    let flow;
    let lines = [];
    for (const move of whole.moves) {
      const now = { unixMs: move.unix_ms, monoMs: move.mono_ms };
      switch (move.move) {
        case "start":
          flow = Flow.start(config, move.kind, move.spec, now);
          break;
        case "load":
          flow = Flow.resume(config, move.lines, now);
          assert.equal(flow.last, move.last);
          lines = [...move.lines];
          break;
        case "next": {
          agree(told(flow.next(now)), move.gives);
          lines.push(...(move.gives.lines ?? []));
          break;
        }
        case "saved":
          flow.saved(move.upto);
          break;
        case "reply":
          flow.reply(move.call, move.attempt, move, now);
          break;
        case "lost":
          flow.lost(move.call, move.attempt, move.stage, now);
          break;
        case "command":
          flow.command(move.json, now);
          break;
        case "event": {
          const inbox = new Inbox({ environment: "test", signingKeys: { [move.key_id]: move.key } });
          flow.event(inbox.verify(new TextEncoder().encode(move.body), move.key_id, move.signature), now);
          break;
        }
        case "resume":
          assert.equal(move.lines, lines.length);
          flow = Flow.resume(config, lines, now);
          assert.equal(flow.last, move.last);
          break;
        case "view":
          assert.deepEqual(flow.view(now), JSON.parse(move.gives));
          break;
        case "take":
          assert.deepEqual(flow.take(now), JSON.parse(move.gives));
          break;
        default:
          assert.fail(`there is no move called ${move.move}`);
      }
    }
  });
}
