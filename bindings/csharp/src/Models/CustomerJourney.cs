// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What the customer is supposed to have done before.</summary>
    public sealed class CustomerJourney : OpenEnum
    {
        /// <summary><c>KLARNA_EXPRESS_CHECKOUT</c>.</summary>
        public static readonly CustomerJourney KlarnaExpressCheckout = new CustomerJourney("KLARNA_EXPRESS_CHECKOUT");

        /// <summary><c>SIGN_IN_WITH_KLARNA</c>.</summary>
        public static readonly CustomerJourney SignInWithKlarna = new CustomerJourney("SIGN_IN_WITH_KLARNA");

        /// <summary><c>KLARNA_PRE_QUALIFICATION</c>.</summary>
        public static readonly CustomerJourney KlarnaPreQualification = new CustomerJourney("KLARNA_PRE_QUALIFICATION");

        /// <summary><c>KLARNA_ACCOUNT_LINKING</c>.</summary>
        public static readonly CustomerJourney KlarnaAccountLinking = new CustomerJourney("KLARNA_ACCOUNT_LINKING");

        private CustomerJourney(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CustomerJourney> Known { get; } = new[]
        {
            KlarnaExpressCheckout,
            SignInWithKlarna,
            KlarnaPreQualification,
            KlarnaAccountLinking,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CustomerJourney Of(string text) => Find(Known, text) ?? new CustomerJourney(text);

        /// <summary>The same.</summary>
        public static implicit operator CustomerJourney(string text) => Of(text);
    }
}
