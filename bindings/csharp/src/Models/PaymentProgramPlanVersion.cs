// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A version of a program plan. Partners move to it without a call.</summary>
    public sealed record PaymentProgramPlanVersion : Model
    {
        /// <summary>version.</summary>
        public string? Version { get; init; }

        /// <summary>effective_from.</summary>
        public string? EffectiveFrom { get; init; }

        /// <summary>Null while no end is set.</summary>
        public string? EffectiveTo { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgramPlanVersion FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgramPlanVersion", json);
            return new PaymentProgramPlanVersion
            {
                Version = reader.Take("version", Reader.Text),
                EffectiveFrom = reader.Take("effective_from", Reader.Text),
                EffectiveTo = reader.Take("effective_to", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("version", Version, false);
            visitor("effective_from", EffectiveFrom, false);
            visitor("effective_to", EffectiveTo, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgramPlanVersion? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
