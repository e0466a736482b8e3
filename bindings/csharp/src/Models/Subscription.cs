// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>A subscription that is started or charged.</summary>
    public sealed record Subscription : Model
    {
        /// <summary>subscription_reference. Needed in a request.</summary>
        public string? SubscriptionReference { get; init; }

        /// <summary>name.</summary>
        public string? Name { get; init; }

        /// <summary>free_trial.</summary>
        public FreeTrial? FreeTrial { get; init; }

        /// <summary>billing_plans.</summary>
        public IReadOnlyList<BillingPlan>? BillingPlans { get; init; }

        /// <summary>The object that a JSON object describes. A member whose type is not the expected one is in <c>More</c>.</summary>
        public static Subscription FromJson(JsonElement json)
        {
            var reader = new Reader("Subscription", json);
            return new Subscription
            {
                SubscriptionReference = reader.Take("subscription_reference", Reader.Text),
                Name = reader.Take("name", Reader.Text),
                FreeTrial = reader.Take("free_trial", Reader.Choice(Models.FreeTrial.Of)),
                BillingPlans = reader.Take("billing_plans", Reader.List(Reader.Object(Models.BillingPlan.FromJson))),
                More = reader.Rest,
            };
        }

        /// <inheritdoc/>
        public override void Visit(Visitor visitor)
        {
            visitor("subscription_reference", SubscriptionReference, false);
            visitor("name", Name, false);
            visitor("free_trial", FreeTrial, false);
            visitor("billing_plans", BillingPlans, false);
        }

        /// <summary>The same members with the same values.</summary>
        public bool Equals(Subscription? other) => Same(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => Hash(this);

        /// <inheritdoc/>
        public override string ToString() => Shown(this);
    }
}
