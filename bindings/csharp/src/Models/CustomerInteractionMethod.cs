// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the customer reaches Klarna.</summary>
    public sealed class CustomerInteractionMethod : OpenEnum
    {
        /// <summary><c>HANDOVER</c>.</summary>
        public static readonly CustomerInteractionMethod Handover = new CustomerInteractionMethod("HANDOVER");

        /// <summary><c>QR_CODE</c>.</summary>
        public static readonly CustomerInteractionMethod QrCode = new CustomerInteractionMethod("QR_CODE");

        /// <summary><c>SERVER_REDIRECT</c>.</summary>
        public static readonly CustomerInteractionMethod ServerRedirect = new CustomerInteractionMethod("SERVER_REDIRECT");

        private CustomerInteractionMethod(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerInteractionMethod> Known { get; } = new[]
        {
            Handover,
            QrCode,
            ServerRedirect,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerInteractionMethod Of(string text) => Find(Known, text) ?? new CustomerInteractionMethod(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerInteractionMethod(string text) => Of(text);
    }
}
