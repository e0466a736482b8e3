#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
using Kassa.Native;
using Kassa.Operations;
using Kassa.Transport;
using Kassa.Values;

namespace Kassa
{
    /// <summary>
    /// A client: configuration, store and transport, the operations of the API, and the flows. Any number of threads may share it.
    /// </summary>
    public sealed class Client : Groups, ISender, IDisposable
    {
        private readonly Config config;
        private readonly IStore store;
        private readonly ITransport transport;
        private readonly Hooks hooks;
        private readonly Mailbox? mailbox;

        /// <summary>A client whose flows say what they have to say to these hooks, unless they are given others.</summary>
        public Client(Config config, IStore store, ITransport transport, Hooks? hooks = null)
        {
            this.config = config;
            this.store = store;
            this.transport = transport;
            this.hooks = hooks ?? Hooks.None;
        }

        /// <summary>A client that takes webhooks as well.</summary>
        /// <param name="config">Where calls go, and for whom.</param>
        /// <param name="store">Keeps the journals, and the webhooks until their flows have heard them.</param>
        /// <param name="transport">Sends.</param>
        /// <param name="signingKeys">Keys by their ids; keep an old one for two days after a rotation.</param>
        /// <param name="recipientAccountId">Your own account, whose deliveries alone are taken; null for those of any account.</param>
        /// <param name="hooks">What the flows say, unless they are given others.</param>
        public Client(
            Config config,
            IStore store,
            ITransport transport,
            IReadOnlyDictionary<string, string> signingKeys,
            string? recipientAccountId = null,
            Hooks? hooks = null)
            : this(config, store, transport, hooks)
        {
            mailbox = new Mailbox(config, store, signingKeys, recipientAccountId);
        }

        /// <inheritdoc/>
        protected override ISender Sender => this;

        /// <summary>References of the flows that have not ended. End them first after a start: one of them may have moved money.</summary>
        public IReadOnlyList<string> Pending() => PendingAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default)
        {
            IReadOnlyList<string> pending = await store.PendingAsync(cancel).ConfigureAwait(false);
            return pending.Where(reference => !reference.StartsWith(Codes.Letters, StringComparison.Ordinal)).ToList();
        }

        /// <summary>
        /// Takes a webhook: it is verified, kept in the store until its flow has heard it, and given to the flow if that runs in this client.
        /// Answer the delivery's status at once. When the store fails, answer 500, and Klarna sends it again.
        /// </summary>
        /// <param name="body">The raw bytes: a body that was parsed and written again does not verify.</param>
        /// <param name="keyId">Value of <see cref="Inbox.KeyIdHeader"/>; null when it is missing.</param>
        /// <param name="signature">Value of <see cref="Inbox.SignatureHeader"/>; null when it is missing.</param>
        /// <exception cref="WebhookException">It is not genuine or not ours: answer 400.</exception>
        public Delivery Deliver(byte[] body, string? keyId, string? signature) => DeliverAsync(body, keyId, signature).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<Delivery> DeliverAsync(byte[] body, string? keyId, string? signature, CancellationToken cancel = default) =>
            Box.DeliverAsync(body, keyId, signature, cancel);

        /// <summary>
        /// References of the flows that webhooks wait for and that do not run in this client: resume and drive them. Ask now and then where
        /// several processes share a store: it also gives flows of this one what another has taken for them.
        /// </summary>
        public IReadOnlyList<string> WithMail() => WithMailAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<IReadOnlyList<string>> WithMailAsync(CancellationToken cancel = default) => Box.WithMailAsync(cancel);

        /// <summary>
        /// Webhooks that no flow is called by, such as those about settlements and disputes. They are kept for two days, or until
        /// <see cref="Settle"/>; a flow that comes to be called so gets them.
        /// </summary>
        public IReadOnlyList<Unclaimed> Unclaimed() => UnclaimedAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<IReadOnlyList<Unclaimed>> UnclaimedAsync(CancellationToken cancel = default) => Box.UnclaimedAsync(cancel);

        /// <summary>You have dealt with a webhook that no flow is called by. Whether there was one.</summary>
        public bool Settle(string eventId) => SettleAsync(eventId).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<bool> SettleAsync(string eventId) => Box.SettleAsync(eventId);

        /// <summary>
        /// How far Klarna's requirements are met: one answer for each row, by this client's configuration, by what you are, and by what was
        /// seen of your traffic. docs/requirements.md tells what both hold.
        /// </summary>
        /// <param name="profile">Such as <c>new { paths = new[] { "hosted" }, channels = new[] { "web" }, dashboard = true }</c>.</param>
        /// <param name="traffic">Whatever is left out was not seen; null for none at all.</param>
        public IReadOnlyList<Requirement> Requirements(object profile, object? traffic = null)
        {
            byte[] text = Json.Bytes(new { profile, traffic = traffic ?? new { } });
            Refusals.Check(Library.kassa_client_requirements(config.Handle, text, Library.Length(text), out IntPtr doc, out IntPtr error), error);
            return Refusals.Document(doc).GetProperty("rows").EnumerateArray().Select(Requirement.Of).ToList();
        }

        /// <summary>Takes the flow of this reference from the store, or begins it: the same reference is the same flow.</summary>
        /// <param name="kind">Such as <c>payment</c>.</param>
        /// <param name="spec">An anonymous object or a dictionary; or JSON as a text, whose bodies are sent as they are written there.</param>
        /// <param name="own">Hooks of its own.</param>
        /// <exception cref="UsageException"><see cref="Codes.ReferenceReused"/>: the flow in the store is about something else.</exception>
        public Running Open(string kind, object spec, Hooks? own = null) => OpenAsync(kind, spec, own).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<Running> OpenAsync(string kind, object spec, Hooks? own = null, CancellationToken cancel = default)
        {
            string text = spec as string ?? Json.Write(spec);
            return OpenAsync(kind, text, Json.Parse(text).Text("reference") ?? string.Empty, store, own, cancel);
        }

        /// <summary>Takes a flow from the store.</summary>
        /// <exception cref="UnknownFlowException">It was never begun.</exception>
        public Running Resume(string reference, Hooks? own = null) => ResumeAsync(reference, own).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<Running> ResumeAsync(string reference, Hooks? own = null, CancellationToken cancel = default) =>
            Run(await FindAsync(reference, cancel).ConfigureAwait(false), store, own);

        /// <summary>The view of a flow that another process may be driving: nothing is written.</summary>
        /// <exception cref="UnknownFlowException">It was never begun.</exception>
        public View Look(string reference) => LookAsync(reference).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<View> LookAsync(string reference, CancellationToken cancel = default)
        {
            using Flow flow = await FindAsync(reference, cancel).ConfigureAwait(false);
            return flow.View();
        }

        Task<Running> ISender.CallAsync(string reference, string spec, bool kept, CancellationToken cancel) =>
            OpenAsync("call", spec, reference, kept ? store : new MemoryStore(), null, cancel);

        /// <summary>Frees the configuration. Store and transport are yours.</summary>
        public void Dispose()
        {
            mailbox?.Dispose();
            config.Dispose();
        }

        /// <inheritdoc/>
        public override string ToString() => "Client { ... }";

        private Mailbox Box => mailbox ?? throw new UsageException("this client takes no webhooks: give it signing keys", 0, "no_signing_keys", "fix", null);

        private async Task<Running> OpenAsync(string kind, string spec, string reference, IStore place, Hooks? own, CancellationToken cancel)
        {
            IReadOnlyList<string> lines = await place.ReadAsync(reference, cancel).ConfigureAwait(false);
            if (lines.Count == 0)
            {
                return Run(Flow.Start(config, kind, spec), place, own);
            }
            Flow flow = Flow.Resume(config, lines).Flow;
            try
            {
                flow.Agree(kind, spec);
            }
            catch (KassaException)
            {
                flow.Dispose();
                throw;
            }
            return Run(flow, place, own);
        }

        private Running Run(Flow flow, IStore place, Hooks? own) =>
            new Running(flow, place, transport, own ?? hooks, place == store ? mailbox : null);

        private async Task<Flow> FindAsync(string reference, CancellationToken cancel)
        {
            IReadOnlyList<string> lines = await store.ReadAsync(reference, cancel).ConfigureAwait(false);
            return lines.Count == 0 ? throw new UnknownFlowException(reference) : Flow.Resume(config, lines).Flow;
        }
    }
}
