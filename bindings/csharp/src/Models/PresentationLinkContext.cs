// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where a link leads.</summary>
    public sealed class PresentationLinkContext : OpenEnum
    {
        /// <summary><c>AUTH</c>.</summary>
        public static readonly PresentationLinkContext Auth = new PresentationLinkContext("AUTH");

        /// <summary><c>INFO</c>.</summary>
        public static readonly PresentationLinkContext Info = new PresentationLinkContext("INFO");

        private PresentationLinkContext(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PresentationLinkContext> Known { get; } = new[]
        {
            Auth,
            Info,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PresentationLinkContext Of(string text) => Find(Known, text) ?? new PresentationLinkContext(text);

        /// <summary>The same.</summary>
        public static implicit operator PresentationLinkContext(string text) => Of(text);
    }
}
