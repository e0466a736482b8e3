// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Programs.</summary>
    public sealed record PaymentProgramList : Model
    {
        /// <summary>payment_programs.</summary>
        public IReadOnlyList<PaymentProgram>? PaymentPrograms { get; init; }

        /// <summary>pagination. No source confirms it.</summary>
        public Pagination? Pagination { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static PaymentProgramList FromJson(JsonElement json)
        {
            var reader = new Reader("PaymentProgramList", json);
            return new PaymentProgramList
            {
                PaymentPrograms = reader.Take("payment_programs", Reader.List(Reader.Object(Models.PaymentProgram.FromJson))),
                Pagination = reader.Take("pagination", Reader.Object(Models.Pagination.FromJson)),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("payment_programs", PaymentPrograms, false);
            visitor("pagination", Pagination, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(PaymentProgramList? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
