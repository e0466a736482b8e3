// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Ties a price plan to a program plan. Maintained by Klarna.</summary>
    public sealed record PaymentProfile : Model
    {
        /// <summary>payment_profile_id.</summary>
        public string? PaymentProfileId { get; init; }

        /// <summary>price_plan_id.</summary>
        public string? PricePlanId { get; init; }

        /// <summary>payment_program_plan_id. No source confirms it.</summary>
        public string? PaymentProgramPlanId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProfile FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProfile", json);
            return new PaymentProfile
            {
                PaymentProfileId = reader.Take("payment_profile_id", Reader.Text),
                PricePlanId = reader.Take("price_plan_id", Reader.Text),
                PaymentProgramPlanId = reader.Take("payment_program_plan_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_profile_id", PaymentProfileId, false);
            visitor("price_plan_id", PricePlanId, false);
            visitor("payment_program_plan_id", PaymentProgramPlanId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProfile? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
