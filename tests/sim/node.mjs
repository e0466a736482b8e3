// The simulator under Node, compared with the same seeds on this machine.
//   node tests/sim/node.mjs PROGRAM MODULE [SEEDS]
// PROGRAM is kassa-sim, MODULE the folder that `kassa-bindgen simulator` writes.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [program, module, seeds = '10000'] = process.argv.slice(2);
if (!program || !module) {
  console.error('usage: node tests/sim/node.mjs PROGRAM MODULE [SEEDS]');
  process.exit(2);
}
const wasm = createRequire(import.meta.url)(resolve(module, 'kassa_sim_wasm.js'));

/** What comes of these seeds here. */
const here = {
  single: (from, to) => wasm.hash_of(BigInt(from), BigInt(to)),
  shift: (from, to) => wasm.hash_of_shifts(BigInt(from), BigInt(to)),
};

/** What comes of them on this machine. */
const native = (kind, from, to) => execFileSync(program, ['hash', `${from}`, `${to}`, kind], { encoding: 'utf8' }).trim();

/** The first seed in which the two differ. */
function first(kind, from, to) {
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    const differs = here[kind](from, middle) !== native(kind, from, middle);
    [from, to] = differs ? [from, middle] : [middle, to];
  }
  return from;
}

for (const [kind, count] of [['single', Number(seeds)], ['shift', Math.ceil(Number(seeds) / 500)]]) {
  const [ours, theirs] = [here[kind](0, count), native(kind, 0, count)];
  console.log(`native, ${kind}: seeds 0 to ${count}: ${theirs}\nNode, ${kind}: seeds 0 to ${count}: ${ours}`);
  if (ours !== theirs) {
    const seed = first(kind, 0, count);
    const [node, machine] = [here[kind](seed, seed + 1), native(kind, seed, seed + 1)];
    console.error(`${kind} seed ${seed} differs\n  Node:   ${node}\n  native: ${machine}`);
    process.exit(1);
  }
  if (!ours.includes(' 0 violations')) process.exit(1);
}
