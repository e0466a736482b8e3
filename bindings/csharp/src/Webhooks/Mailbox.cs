#nullable enable
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>
    /// Webhooks that find their flows: what a client with signing keys does with them. Any number of threads may use it.
    /// </summary>
    internal sealed class Mailbox : IDisposable
    {
        private readonly Config config;
        private readonly IStore store;
        private readonly MailboxHandle handle;
        private readonly ConcurrentDictionary<string, WeakReference<Running>> here = new ConcurrentDictionary<string, WeakReference<Running>>();
        private volatile bool looked;

        internal Mailbox(Config config, IStore store, IReadOnlyDictionary<string, string> signingKeys, string? recipientAccountId)
        {
            this.config = config;
            this.store = store;
            byte[] text = Json.Bytes(Inbox.Keys(signingKeys, recipientAccountId));
            int status = Library.kassa_mailbox_new(config.Handle, text, Library.Length(text), out handle, out IntPtr error);
            Refusals.Check(status, error);
        }

        public void Dispose() => handle.Dispose();

        internal async Task<Delivery> DeliverAsync(byte[] body, string? keyId, string? signature, CancellationToken cancel)
        {
            if (!looked)
            {
                await LookAsync(cancel).ConfigureAwait(false);
            }
            JsonElement judged = Judge(body, keyId, signature);
            int answer = (int)judged.Whole("answer");
            bool duplicate = judged.GetProperty("duplicate").GetBoolean();
            IReadOnlyList<string> flows = Array.Empty<string>();
            if (judged.TryGetProperty("keep", out JsonElement keep))
            {
                string letter = keep.Text("name") ?? string.Empty;
                string line = keep.Text("line") ?? string.Empty;
                bool first = true;
                try
                {
                    // A save that has begun is not cancelled: what became of it would not be known.
                    await store.AppendAsync(letter, 0, new[] { line }).ConfigureAwait(false);
                }
                catch (FencedException)
                {
                    first = false;
                }
                if (first)
                {
                    flows = await SortAsync(letter, line).ConfigureAwait(false);
                }
                else
                {
                    // Another process has it.
                    (answer, duplicate) = (200, true);
                }
            }
            return new Delivery(answer, duplicate, judged.Text("event_id") ?? string.Empty, judged.Text("event_type") ?? string.Empty, flows);
        }

        /// <summary>Takes in what the store has, from earlier processes and from others.</summary>
        internal async Task LookAsync(CancellationToken cancel)
        {
            foreach (KeyValuePair<string, WeakReference<Running>> one in here)
            {
                // Nobody holds it any more, and nobody disposed of it.
                if (!one.Value.TryGetTarget(out _) && here.TryRemove(one.Key, out _))
                {
                    Gone(one.Key);
                }
            }
            byte[] pending = Json.Bytes(await store.PendingAsync(cancel).ConfigureAwait(false));
            Refusals.Check(Library.kassa_mailbox_look(handle, pending, Library.Length(pending), Time(), out IntPtr doc, out IntPtr error), error);
            JsonElement found = Refusals.Document(doc);
            foreach (string reference in Texts(found.GetProperty("flows")))
            {
                Learn(reference, await store.ReadAsync(reference, cancel).ConfigureAwait(false));
            }
            foreach (string letter in Texts(found.GetProperty("letters")))
            {
                IReadOnlyList<string> lines = await store.ReadAsync(letter, cancel).ConfigureAwait(false);
                if (lines.Count > 0)
                {
                    await SortAsync(letter, lines[0]).ConfigureAwait(false);
                }
            }
            await EndAsync(Texts(found.GetProperty("done"))).ConfigureAwait(false);
            looked = true;
        }

        internal async Task<IReadOnlyList<string>> WithMailAsync(CancellationToken cancel)
        {
            await LookAsync(cancel).ConfigureAwait(false);
            return Texts(Waiting().GetProperty("flows"));
        }

        internal async Task<IReadOnlyList<Unclaimed>> UnclaimedAsync(CancellationToken cancel)
        {
            await LookAsync(cancel).ConfigureAwait(false);
            return Waiting().GetProperty("unclaimed").EnumerateArray()
                .Select(one => new Unclaimed(one.Text("event_id") ?? string.Empty, one.Text("event_type") ?? string.Empty, one.Text("body") ?? string.Empty))
                .ToList();
        }

        internal async Task<bool> SettleAsync(string eventId)
        {
            byte[] name = Encoding.UTF8.GetBytes(eventId);
            int status = Library.kassa_mailbox_settle(handle, name, Library.Length(name), out IntPtr doc);
            if (status == Library.Missing)
            {
                return false;
            }
            Refusals.Check(status);
            await EndAsync(Texts(Refusals.Document(doc))).ConfigureAwait(false);
            return true;
        }

        /// <summary>
        /// A flow runs here from now on, unless another object drives it already: one that was opened beside it and let go takes no mail away.
        /// </summary>
        internal void Enter(Running running) => here.AddOrUpdate(
            running.Reference,
            _ => new WeakReference<Running>(running),
            (_, known) => known.TryGetTarget(out Running? _) ? known : new WeakReference<Running>(running));

        /// <summary>Gives a flow what waits for it. A flow goes on when its client was disposed of.</summary>
        internal void Give(Flow flow)
        {
            if (handle.IsClosed)
            {
                return;
            }
            byte[] name = Encoding.UTF8.GetBytes(flow.Reference);
            (long unixMs, ulong monoMs) = Now.Read();
            int status = Library.kassa_mailbox_give(handle, name, Library.Length(name), flow.Handle, unixMs, monoMs);
            if (status != Library.Missing)
            {
                Refusals.Check(status);
            }
        }

        /// <summary>A flow has saved all that followed: the letters that need not be kept any more.</summary>
        internal IReadOnlyList<string> Saved(Flow flow, bool ended)
        {
            if (handle.IsClosed)
            {
                return Array.Empty<string>();
            }
            if (ended)
            {
                here.TryRemove(flow.Reference, out _);
            }
            byte[] name = Encoding.UTF8.GetBytes(flow.Reference);
            Refusals.Check(Library.kassa_mailbox_saved(handle, name, Library.Length(name), flow.Handle, ended ? 1 : 0, out IntPtr doc));
            return Texts(Refusals.Document(doc));
        }

        internal async Task EndAsync(IEnumerable<string> letters)
        {
            foreach (string letter in letters)
            {
                await store.EndedAsync(letter).ConfigureAwait(false);
            }
        }

        /// <summary>A flow does not run here any more.</summary>
        internal void Leave(Running running)
        {
            bool known = here.TryGetValue(running.Reference, out WeakReference<Running>? one);
            if (known && one!.TryGetTarget(out Running? held) && held == running && here.TryRemove(running.Reference, out _))
            {
                Gone(running.Reference);
            }
        }

        private static IReadOnlyList<string> Texts(JsonElement list) =>
            list.EnumerateArray().Select(one => one.GetString() ?? string.Empty).ToList();

        private static long Time() => Now.Read().UnixMs;

        private void Gone(string reference)
        {
            if (!handle.IsClosed)
            {
                byte[] name = Encoding.UTF8.GetBytes(reference);
                Refusals.Check(Library.kassa_mailbox_left(handle, name, Library.Length(name)));
            }
        }

        private JsonElement Judge(byte[] body, string? keyId, string? signature)
        {
            byte[] name = Encoding.UTF8.GetBytes(keyId ?? string.Empty);
            byte[] sign = Encoding.UTF8.GetBytes(signature ?? string.Empty);
            int status = Library.kassa_mailbox_deliver(
                handle, body, Library.Length(body), name, Library.Length(name), sign, Library.Length(sign), Time(), out IntPtr doc, out IntPtr error);
            Refusals.Check(status, error);
            return Refusals.Document(doc);
        }

        private async Task<IReadOnlyList<string>> SortAsync(string letter, string line)
        {
            byte[] name = Encoding.UTF8.GetBytes(letter);
            byte[] text = Encoding.UTF8.GetBytes(line);
            Refusals.Check(Library.kassa_mailbox_sort(handle, name, Library.Length(name), text, Library.Length(text), Time(), out IntPtr doc));
            JsonElement found = Refusals.Document(doc);
            IReadOnlyList<string> flows = Texts(found.GetProperty("flows"));
            foreach (string reference in flows)
            {
                if (here.TryGetValue(reference, out WeakReference<Running>? known) && known.TryGetTarget(out Running? running))
                {
                    running.NewsCame();
                }
            }
            await EndAsync(Texts(found.GetProperty("done"))).ConfigureAwait(false);
            return flows;
        }

        private void Learn(string reference, IReadOnlyList<string> lines)
        {
            Flow flow;
            try
            {
                flow = Flow.Resume(config, lines).Flow;
            }
            catch (KassaException)
            {
                // A journal that is damaged is no reason to refuse a webhook.
                return;
            }
            using (flow)
            {
                byte[] name = Encoding.UTF8.GetBytes(reference);
                Refusals.Check(Library.kassa_mailbox_learn(handle, name, Library.Length(name), flow.Handle));
            }
        }

        private JsonElement Waiting()
        {
            Refusals.Check(Library.kassa_mailbox_waiting(handle, out IntPtr doc));
            return Refusals.Document(doc);
        }
    }
}
