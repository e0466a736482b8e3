#nullable enable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Journal
{
    /// <summary>
    /// Keeps the lines of flows: one journal for each flow, by its reference. The comparison in <see cref="AppendAsync"/> is what keeps two
    /// processes from owning one flow: whoever finds the journal longer lets go.
    /// </summary>
    public interface IStore
    {
        /// <summary>The lines of a flow, in order; none when it was never begun.</summary>
        Task<IReadOnlyList<string>> ReadAsync(string reference, CancellationToken cancel = default);

        /// <summary>Appends lines if the journal ends at line <paramref name="after"/>, and returns when they are durable, not before.</summary>
        /// <exception cref="FencedException">The journal ends elsewhere.</exception>
        Task AppendAsync(string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel = default);

        /// <summary>The flow has ended: it is not pending any more.</summary>
        Task EndedAsync(string reference, CancellationToken cancel = default);

        /// <summary>References of the flows that have not ended, in the order of their names.</summary>
        Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default);
    }
}
