#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Journal;
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

        /// <summary>A client whose flows say what they have to say to these hooks, unless they are given others.</summary>
        public Client(Config config, IStore store, ITransport transport, Hooks? hooks = null)
        {
            this.config = config;
            this.store = store;
            this.transport = transport;
            this.hooks = hooks ?? Hooks.None;
        }

        /// <inheritdoc/>
        protected override ISender Sender => this;

        /// <summary>References of the flows that have not ended. End them first after a start: one of them may have moved money.</summary>
        public IReadOnlyList<string> Pending() => PendingAsync().GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default) => store.PendingAsync(cancel);

        /// <summary>Takes the flow of this reference from the store, or begins it: the same reference is the same flow.</summary>
        /// <param name="kind">Such as <c>payment</c>.</param>
        /// <param name="spec">An anonymous object or a dictionary; or JSON as a text, whose bodies are sent as they are written there.</param>
        /// <param name="own">Hooks of its own.</param>
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
            new Running(await FindAsync(reference, cancel).ConfigureAwait(false), store, transport, own ?? hooks);

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
        public void Dispose() => config.Dispose();

        /// <inheritdoc/>
        public override string ToString() => "Client { ... }";

        private async Task<Running> OpenAsync(string kind, string spec, string reference, IStore place, Hooks? own, CancellationToken cancel)
        {
            IReadOnlyList<string> lines = await place.ReadAsync(reference, cancel).ConfigureAwait(false);
            Flow flow = lines.Count == 0 ? Flow.Start(config, kind, spec) : Flow.Resume(config, lines).Flow;
            return new Running(flow, place, transport, own ?? hooks);
        }

        private async Task<Flow> FindAsync(string reference, CancellationToken cancel)
        {
            IReadOnlyList<string> lines = await store.ReadAsync(reference, cancel).ConfigureAwait(false);
            return lines.Count == 0 ? throw new UnknownFlowException(reference) : Flow.Resume(config, lines).Flow;
        }
    }
}
