// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>An insurance.</summary>
    public sealed record Insurance : Model
    {
        /// <summary>insurance_type.</summary>
        public InsuranceType? InsuranceType { get; init; }

        /// <summary>insurance_company_name.</summary>
        public string? InsuranceCompanyName { get; init; }

        /// <summary>price.</summary>
        public long? Price { get; init; }

        /// <summary>currency.</summary>
        public string? Currency { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Insurance FromJson(JsonElement json)
        {
            var reader = new Reader("Insurance", json);
            return new Insurance
            {
                InsuranceType = reader.Take("insurance_type", Reader.Choice(Models.InsuranceType.Of)),
                InsuranceCompanyName = reader.Take("insurance_company_name", Reader.Text),
                Price = reader.Value("price", Reader.Integer),
                Currency = reader.Take("currency", Reader.Text),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("insurance_type", InsuranceType, false);
            visitor("insurance_company_name", InsuranceCompanyName, false);
            visitor("price", Price, false);
            visitor("currency", Currency, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Insurance? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
