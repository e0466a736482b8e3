// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>All program plans.</summary>
    public sealed record PaymentProgramPlanList : Model
    {
        /// <summary>payment_program_plans.</summary>
        public IReadOnlyList<PaymentProgramPlan>? PaymentProgramPlans { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgramPlanList FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgramPlanList", json);
            return new PaymentProgramPlanList
            {
                PaymentProgramPlans = reader.Take("payment_program_plans", Reader.List(Reader.Object(Models.PaymentProgramPlan.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_program_plans", PaymentProgramPlans, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgramPlanList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
