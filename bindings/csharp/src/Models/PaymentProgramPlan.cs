// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A program plan and its versions.</summary>
    public sealed record PaymentProgramPlan : Model
    {
        /// <summary>payment_program_plan_id.</summary>
        public string? PaymentProgramPlanId { get; init; }

        /// <summary>versions.</summary>
        public IReadOnlyList<PaymentProgramPlanVersion>? Versions { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgramPlan FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgramPlan", json);
            return new PaymentProgramPlan
            {
                PaymentProgramPlanId = reader.Take("payment_program_plan_id", Reader.Text),
                Versions = reader.Take("versions", Reader.List(Reader.Object(Models.PaymentProgramPlanVersion.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_program_plan_id", PaymentProgramPlanId, false);
            visitor("versions", Versions, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgramPlan? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
