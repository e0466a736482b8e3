// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Hash of an account number: Argon2id with salt and settings that Klarna hands out, over the number without
    /// blanks and in capitals.</summary>
    public sealed record HashedBankAccountNumber : Model
    {
        /// <summary>Base64. Needed in a request.</summary>
        public string? Value { get; init; }

        /// <summary>Its values are not published. Needed in a request. No source confirms it.</summary>
        public string? SanitizationMethod { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static HashedBankAccountNumber FromJson(JsonElement json)
        {
            var reader = new Reader("HashedBankAccountNumber", json);
            return new HashedBankAccountNumber
            {
                Value = reader.Take("value", Reader.Text),
                SanitizationMethod = reader.Take("sanitization_method", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("value", Value, true);
            visitor("sanitization_method", SanitizationMethod, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(HashedBankAccountNumber? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
