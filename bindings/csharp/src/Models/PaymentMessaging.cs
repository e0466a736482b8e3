// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A message, or nothing to show.</summary>
    public sealed record PaymentMessaging : Model
    {
        /// <summary>content.</summary>
        public MessagingContent? Content { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentMessaging FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentMessaging", json);
            return new PaymentMessaging
            {
                Content = reader.Take("content", Reader.Object(Models.MessagingContent.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("content", Content, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentMessaging? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
