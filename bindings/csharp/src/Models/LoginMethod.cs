// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How somebody signed in.</summary>
    public sealed class LoginMethod : OpenEnum
    {
        /// <summary><c>WEBAUTHN_PASSKEY</c>.</summary>
        public static readonly LoginMethod WebauthnPasskey = new LoginMethod("WEBAUTHN_PASSKEY");

        private LoginMethod(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<LoginMethod> Known { get; } = new[]
        {
            WebauthnPasskey,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static LoginMethod Of(string text) => Find(Known, text) ?? new LoginMethod(text);

        /// <summary>The same.</summary>
        public static implicit operator LoginMethod(string text) => Of(text);
    }
}
