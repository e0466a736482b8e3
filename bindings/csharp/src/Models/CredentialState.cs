// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether a credential works. Two months without use disable it, ten months later it is gone; the words are
    /// assumed.</summary>
    public sealed class CredentialState : OpenEnum
    {
        /// <summary><c>ENABLED</c>.</summary>
        public static readonly CredentialState Enabled = new CredentialState("ENABLED");

        /// <summary><c>DISABLED</c>.</summary>
        public static readonly CredentialState Disabled = new CredentialState("DISABLED");

        private CredentialState(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CredentialState> Known { get; } = new[]
        {
            Enabled,
            Disabled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CredentialState Of(string text) => Find(Known, text) ?? new CredentialState(text);

        /// <summary>The same.</summary>
        public static implicit operator CredentialState(string text) => Of(text);
    }
}
