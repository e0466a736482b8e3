#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Journal
{
    /// <summary>Keeps journals as long as the process lives. For tests, and for calls that need none.</summary>
    public sealed class MemoryStore : IStore
    {
        private readonly SortedDictionary<string, List<string>> journals = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        private readonly HashSet<string> ended = new HashSet<string>();

        /// <inheritdoc/>
        public Task<IReadOnlyList<string>> ReadAsync(string reference, CancellationToken cancel = default)
        {
            lock (journals)
            {
                IReadOnlyList<string> lines = journals.TryGetValue(reference, out List<string>? known) ? known.ToArray() : Array.Empty<string>();
                return Task.FromResult(lines);
            }
        }

        /// <inheritdoc/>
        public Task AppendAsync(string reference, long after, IReadOnlyList<string> lines, CancellationToken cancel = default)
        {
            lock (journals)
            {
                if (!journals.TryGetValue(reference, out List<string>? known))
                {
                    journals[reference] = known = new List<string>();
                }
                if (known.Count != after)
                {
                    return Task.FromException(new FencedException(reference));
                }
                known.AddRange(lines);
                return Task.CompletedTask;
            }
        }

        /// <inheritdoc/>
        public Task EndedAsync(string reference, CancellationToken cancel = default)
        {
            lock (journals)
            {
                ended.Add(reference);
                return Task.CompletedTask;
            }
        }

        /// <inheritdoc/>
        public Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel = default)
        {
            lock (journals)
            {
                return Task.FromResult<IReadOnlyList<string>>(journals.Keys.Where(reference => !ended.Contains(reference)).ToArray());
            }
        }
    }
}
