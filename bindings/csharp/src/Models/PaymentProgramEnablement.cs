// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A program that is switched on. To change it, delete it and create another.</summary>
    public sealed record PaymentProgramEnablement : Model
    {
        /// <summary>payment_program_id.</summary>
        public string? PaymentProgramId { get; init; }

        /// <summary>enablement_criteria.</summary>
        public EnablementCriteria? EnablementCriteria { get; init; }

        /// <summary>effective_from. On its way out. No source confirms it.</summary>
        public string? EffectiveFrom { get; init; }

        /// <summary>effective_to. On its way out. No source confirms it.</summary>
        public string? EffectiveTo { get; init; }

        /// <summary>payment_program_enablement_id.</summary>
        public string? PaymentProgramEnablementId { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgramEnablement FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgramEnablement", json);
            return new PaymentProgramEnablement
            {
                PaymentProgramId = reader.Take("payment_program_id", Reader.Text),
                EnablementCriteria = reader.Take("enablement_criteria", Reader.Object(Models.EnablementCriteria.FromJson)),
                EffectiveFrom = reader.Take("effective_from", Reader.Text),
                EffectiveTo = reader.Take("effective_to", Reader.Text),
                PaymentProgramEnablementId = reader.Take("payment_program_enablement_id", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_program_id", PaymentProgramId, false);
            visitor("enablement_criteria", EnablementCriteria, false);
            visitor("effective_from", EffectiveFrom, false);
            visitor("effective_to", EffectiveTo, false);
            visitor("payment_program_enablement_id", PaymentProgramEnablementId, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgramEnablement? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
