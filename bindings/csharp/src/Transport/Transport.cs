#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Transport
{
    /// <summary>Sends calls.</summary>
    public interface ITransport
    {
        /// <summary>
        /// Makes one attempt: no repeats, no redirects. What the network does is an outcome, never an exception; a call that is cancelled
        /// is lost, and unknown unless no byte of it had left.
        /// </summary>
        Task<Outcome> SendAsync(Next.Call call, CancellationToken cancel);
    }

    /// <summary>What came of one attempt.</summary>
    public abstract record Outcome
    {
        private protected Outcome()
        {
        }

        /// <summary>Something came back.</summary>
        /// <param name="Status">HTTP status.</param>
        /// <param name="Headers">As they came.</param>
        /// <param name="Body">As it came; not copied.</param>
        public sealed record Answer(int Status, IReadOnlyList<Header> Headers, byte[] Body) : Outcome
        {
            /// <summary>As they came; may be empty, and is not null.</summary>
            public IReadOnlyList<Header> Headers { get; init; } = Headers ?? throw new ArgumentNullException(nameof(Headers));

            /// <summary>As it came; may be empty, and is not null.</summary>
            public byte[] Body { get; init; } = Body ?? throw new ArgumentNullException(nameof(Body));

            /// <summary>The status alone.</summary>
            public override string ToString() => $"Answer {{ Status = {Status} }}";
        }

        /// <summary>Nothing came back.</summary>
        /// <param name="Stage"><c>NotSent</c> only if no byte of the request left this machine.</param>
        /// <param name="Why">Kind of the failure, for a log.</param>
        public sealed record Lost(LostStage Stage, string Why) : Outcome;

        /// <summary>What a transport answered. Nothing says nothing about the call, which may have been executed.</summary>
        internal static Outcome Of(Outcome? given) =>
            given ?? new Lost(LostStage.Unknown, "the transport returned null, which is neither Answer nor Lost");
    }
}
