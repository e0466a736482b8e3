using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa.Tests
{
    /// <summary>Webhooks that find their flows, and the report about Klarna's requirements.</summary>
    internal sealed class MailboxTest
    {
        private readonly Sandbox sandbox = Sandbox.Shared;

        private sealed class Hiding : Hooks
        {
            internal int Hidden { get; private set; }

            public override void Hide(Next.Hide screen) => Hidden++;
        }

        /// <summary>Fails once to put away a webhook that was heard.</summary>
        private sealed class Refusing : IStore
        {
            private readonly MemoryStore whole = new MemoryStore();
            private bool refused;

            public Task<IReadOnlyList<string>> ReadAsync(string reference, CancellationToken cancel = default) => whole.ReadAsync(reference, cancel);

            public Task AppendAsync(string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel = default) =>
                whole.AppendAsync(reference, after, lines, cancel);

            public Task EndedAsync(string reference, CancellationToken cancel = default)
            {
                if (!refused && reference.StartsWith("kassa-event/", StringComparison.Ordinal))
                {
                    refused = true;
                    return Task.FromException(new InvalidOperationException("the store is away"));
                }
                return whole.EndedAsync(reference, cancel);
            }

            public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default) => whole.PendingAsync(cancel);
        }

        [Test]
        internal async Task AWebhookForAFlowOfAnotherProcessWaitsForItAndIsTakenOnceByAll()
        {
            var store = new MemoryStore();
            string reference = KassaLibrary.FreshReference();
            string flow = reference + "/1";
            using (Client till = Client(store))
            using (Running begun = till.Open("payment", Sandbox.Payment(reference)))
            {
                await begun.DriveAsync(Shown);
            }
            // A process that takes webhooks, and has never heard of the flow.
            using (Client receiver = Client(store))
            {
                Delivery first = Completed(receiver, reference, "e-" + reference);
                Claim.Equal($"202 False {flow}", $"{first.Answer} {first.IsDuplicate} {string.Join(" ", first.Flows)}");
                Delivery again = Completed(receiver, reference, "e-" + reference);
                Claim.Equal("200 True ", $"{again.Answer} {again.IsDuplicate} {string.Join(" ", again.Flows)}");
                Claim.Equal(flow, string.Join(" ", receiver.Pending()));
            }
            sandbox.Approve(flow);
            using (Client worker = Client(store))
            {
                Claim.Equal(200, Completed(worker, reference, "e-" + reference).Answer);
                Claim.Equal(flow + "; ", Waiting(worker));
                using Running running = worker.Resume(flow);
                Claim.Equal("yes", (await running.DriveAsync(timeout: Sandbox.Soon)).Text("paid"));
                Claim.Equal("; ", Waiting(worker));
            }
            Claim.Equal(0, (await store.PendingAsync()).Count);
        }

        [Test]
        internal async Task WhatCameBeforeItsFlowWaitsForItAndAFlowThatRunsIsWoken()
        {
            string reference = KassaLibrary.FreshReference();
            using Client client = Client(new MemoryStore(), 60_000);
            Claim.Equal(0, Completed(client, reference, "early").Flows.Count);
            Claim.Equal("; early", Waiting(client));
            using Running running = client.Open("payment", Sandbox.Payment(reference));
            await running.DriveAsync(Shown);
            Claim.Equal("; ", Waiting(client));
            // Opened once more and let go, it runs here all the same.
            client.Open("payment", Sandbox.Payment(reference)).Dispose();
            Task<View> rest = Task.Run(() => running.DriveAsync(timeout: TimeSpan.FromSeconds(50)));
            sandbox.Approve(reference + "/1");
            // It would not ask for a minute.
            Claim.Equal(reference + "/1", string.Join(" ", Completed(client, reference, KassaLibrary.FreshReference()).Flows));
            Claim.True(await Task.WhenAny(rest, Task.Delay(TimeSpan.FromSeconds(30))) == rest, "the flow was not woken");
            Claim.Equal("yes", (await rest).Text("paid"));
        }

        [Test]
        internal async Task AStoreThatFailsTakesNoNoticeAlong()
        {
            string reference = KassaLibrary.FreshReference();
            var hooks = new Hiding();
            using Client client = Client(new Refusing(), 60_000);
            using Running running = client.Open("payment", Sandbox.Payment(reference), hooks);
            await running.DriveAsync(Shown);
            sandbox.Approve(reference + "/1");
            Completed(client, reference, "e-" + reference);
            await Claim.ThrowsAsync<InvalidOperationException>(() => running.DriveAsync(timeout: Sandbox.Soon));
            Claim.Equal(0, hooks.Hidden);
            Claim.Equal("yes", (await running.DriveAsync(timeout: Sandbox.Soon)).Paid);
            Claim.Equal(1, hooks.Hidden);
        }

        [Test]
        internal void WhatNobodyIsCalledByIsListedUntilItIsSettled()
        {
            var store = new MemoryStore();
            using Client first = Client(store);
            using Client second = Client(store);
            (byte[] body, string signature) = Webhook("settlement.payout.completed", new { payout_id = "p-1" }, "e-payout");
            Claim.Equal(0, first.Deliver(body, sandbox.SigningKeyId, signature).Flows.Count);
            Unclaimed found = second.Unclaimed().Single();
            Claim.Equal("Unclaimed { settlement.payout.completed e-payout }", found.ToString());
            Claim.Equal("p-1", found.Payload.Text("payout_id"));
            Claim.True(second.Settle("e-payout"), "there was one");
            Claim.True(!second.Settle("e-payout"), "there is none any more");
            Claim.Equal("; ; ", Waiting(first) + Waiting(second));
            using Client third = Client(store);
            Claim.Equal(200, third.Deliver(body, sandbox.SigningKeyId, signature).Answer);
        }

        [Test]
        internal async Task AForgedOneNeverCounts()
        {
            var store = new MemoryStore();
            using Client client = Client(store);
            (byte[] body, string signature) = Webhook("settlement.payout.completed", new { }, "e-forged");
            Claim.Throws<WebhookException>(() => client.Deliver(body.Append((byte)' ').ToArray(), sandbox.SigningKeyId, signature));
            Claim.Throws<WebhookException>(() => client.Deliver(body, sandbox.SigningKeyId, null));
            Claim.Throws<WebhookException>(() => client.Deliver(body, "another", signature));
            Claim.Equal("; ", Waiting(client));
            Claim.Equal(0, (await store.PendingAsync()).Count);
            using Client without = sandbox.Client();
            Claim.Throws<UsageException>(() => without.Deliver(body, sandbox.SigningKeyId, signature));
        }

        [Test]
        internal void TheReportFollowsTheConfigurationAndTheTraffic()
        {
            using Client client = sandbox.Client();
            Dictionary<string, string> rows = Verdicts(client, "web");
            Claim.Equal(67, rows.Count);
            Claim.Equal("duty not_shown", rows["KNR-07"] + " " + rows["KNR-D19"]);
            Claim.Equal("met", Verdicts(client, "web", new { client_certificate = true })["KNR-D19"]);
            Claim.True(!Verdicts(client, "store").SequenceEqual(rows), "the channel counts");
            Claim.Throws<InputException>(() => Verdicts(client, "moon"));
            using var named = new Config(new
            {
                base_url = sandbox.Url,
                environment = "test",
                installation = "gateway-1",
                integration_metadata = new { integrator = new { name = "EXAMPLE_PSP" } },
            });
            using var other = new Client(named, new MemoryStore(), new HttpTransport("k"));
            Claim.True(!Verdicts(other, "web").SequenceEqual(rows), "the configuration counts");
        }

        private static Dictionary<string, string> Verdicts(Client client, string channel, object traffic = null!) => client
            .Requirements(new { paths = new[] { "server_side" }, channels = new[] { channel }, dashboard = true }, traffic)
            .ToDictionary(row => row.Id, row => row.Verdict);

        private static bool Shown(View view) => view.Text("state") == "awaiting_customer";

        private static string Waiting(Client client) =>
            string.Join(" ", client.WithMail()) + "; " + string.Join(" ", client.Unclaimed().Select(each => each.EventId));

        /// <summary>A process of its own on a store, that polls so rarely.</summary>
        private Client Client(IStore store, int pollMs = 500)
        {
            var config = new Config(new
            {
                base_url = sandbox.Url,
                environment = "test",
                installation = "gateway-1",
                partner_account_id = sandbox.Account,
                journal_key = Sandbox.JournalKey,
                policy = new { poll_floor_ms = pollMs, trusted_clock = true },
            });
            var keys = new Dictionary<string, string> { [sandbox.SigningKeyId] = sandbox.SigningKey };
            return new Client(config, store, new HttpTransport(sandbox.ApiKey), keys);
        }

        /// <summary>A delivery as the sandbox signs it.</summary>
        private (byte[] Body, string Signature) Webhook(string type, object payload, string id)
        {
            var metadata = new { event_id = id, event_type = type, live = false, subject_account_id = sandbox.Account };
            byte[] body = Encoding.UTF8.GetBytes(Json.Write(new { metadata, payload }));
            using var mac = new HMACSHA256(Encoding.UTF8.GetBytes(sandbox.SigningKey));
            return (body, string.Concat(mac.ComputeHash(body).Select(each => each.ToString("x2"))));
        }

        /// <summary>The customer has approved.</summary>
        private Delivery Completed(Client client, string reference, string id)
        {
            var payload = new Dictionary<string, object> { ["payment_request_reference"] = reference + "/1", ["state"] = "COMPLETED" };
            foreach (JsonElement request in sandbox.Control("GET", "requests").EnumerateArray())
            {
                if (request.Text("payment_request_reference") == reference + "/1")
                {
                    payload["payment_request_id"] = request.Text("payment_request_id")!;
                }
            }
            (byte[] body, string signature) = Webhook("payment.request.state-change.completed", payload, id);
            return client.Deliver(body, sandbox.SigningKeyId, signature);
        }
    }
}
