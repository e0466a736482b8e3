// Drives a payment and kills this process at its nth step: before and after a line is saved, before and after a call is made.

import { FetchTransport, Client, PostgresStore, SqliteStore } from "kassa/server";
import pg from "pg";
import { approve, configOf, payment } from "./support.js";

const { url, seed, place, reference, step } = JSON.parse(process.argv[2]);
let steps = 0;
const mayDie = () => {
  if (steps++ === step) process.kill(process.pid, "SIGKILL");
};

const store = place.sqlite ? new SqliteStore(place.sqlite) : await PostgresStore.open(new pg.Pool(place.postgres));
const append = store.append.bind(store);
store.append = async (...batch) => {
  mayDie();
  await append(...batch);
  mayDie();
};
const transport = new FetchTransport(seed.acquiring_partner_api_key);
const send = async (call, signal) => {
  mayDie();
  const answer = await transport.send(call, signal);
  mayDie();
  return answer;
};
const client = new Client(configOf(url, seed), { store, transport: { send } });
const running = await client.open("payment", payment(reference), { show: () => approve(url, `${reference}/1`) });
const view = await running.run();
process.exit(view.paid === "yes" ? 0 : 1);
