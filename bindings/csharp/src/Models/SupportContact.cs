// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How customers reach the shop. Published by the partner, yet it may be a person.</summary>
    public sealed record SupportContact : Model
    {
        /// <summary>email.</summary>
        public string? Email { get; init; }

        /// <summary>phone.</summary>
        public string? Phone { get; init; }

        /// <summary>contact_form.</summary>
        public string? ContactForm { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static SupportContact FromJson(JsonElement json)
        {
            var reader = new Reader("SupportContact", json);
            return new SupportContact
            {
                Email = reader.Take("email", Reader.Text),
                Phone = reader.Take("phone", Reader.Text),
                ContactForm = reader.Take("contact_form", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("email", Email, true);
            visitor("phone", Phone, true);
            visitor("contact_form", ContactForm, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(SupportContact? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
