// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether events are delivered.</summary>
    public sealed class WebhookStatus : OpenEnum
    {
        /// <summary><c>ENABLED</c>.</summary>
        public static readonly WebhookStatus Enabled = new WebhookStatus("ENABLED");

        /// <summary><c>DISABLED</c>.</summary>
        public static readonly WebhookStatus Disabled = new WebhookStatus("DISABLED");

        private WebhookStatus(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<WebhookStatus> Known { get; } = new[]
        {
            Enabled,
            Disabled,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static WebhookStatus Of(string text) => Find(Known, text) ?? new WebhookStatus(text);

        /// <summary>The same.</summary>
        public static implicit operator WebhookStatus(string text) => Of(text);
    }
}
