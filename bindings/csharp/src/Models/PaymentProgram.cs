// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A way to pay.</summary>
    public sealed record PaymentProgram : Model
    {
        /// <summary>The stable key; names change.</summary>
        public string? PaymentProgramId { get; init; }

        /// <summary>display_name. No source confirms it.</summary>
        public string? DisplayName { get; init; }

        /// <summary>funding_type. No source confirms it.</summary>
        public string? FundingType { get; init; }

        /// <summary>enablement_type. No source confirms it.</summary>
        public EnablementType? EnablementType { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgram FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgram", json);
            return new PaymentProgram
            {
                PaymentProgramId = reader.Take("payment_program_id", Reader.Text),
                DisplayName = reader.Take("display_name", Reader.Text),
                FundingType = reader.Take("funding_type", Reader.Text),
                EnablementType = reader.Take("enablement_type", Reader.Choice(Models.EnablementType.Of)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_program_id", PaymentProgramId, false);
            visitor("display_name", DisplayName, false);
            visitor("funding_type", FundingType, false);
            visitor("enablement_type", EnablementType, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgram? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
