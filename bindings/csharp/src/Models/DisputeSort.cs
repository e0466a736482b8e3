// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Order of a list of disputes. A minus in front turns it round.</summary>
    public sealed class DisputeSort : OpenEnum
    {
        /// <summary><c>opened_at</c>.</summary>
        public static readonly DisputeSort OpenedAt = new DisputeSort("opened_at");

        /// <summary><c>-opened_at</c>.</summary>
        public static readonly DisputeSort OpenedAtDescending = new DisputeSort("-opened_at");

        /// <summary><c>deadline_expires_at</c>.</summary>
        public static readonly DisputeSort DeadlineExpiresAt = new DisputeSort("deadline_expires_at");

        /// <summary><c>-deadline_expires_at</c>.</summary>
        public static readonly DisputeSort DeadlineExpiresAtDescending = new DisputeSort("-deadline_expires_at");

        private DisputeSort(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<DisputeSort> Known { get; } = new[]
        {
            OpenedAt,
            OpenedAtDescending,
            DeadlineExpiresAt,
            DeadlineExpiresAtDescending,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static DisputeSort Of(string text) => Find(Known, text) ?? new DisputeSort(text);

        /// <summary>The same.</summary>
        public static implicit operator DisputeSort(string text) => Of(text);
    }
}
