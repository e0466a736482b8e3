// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>How the service was delivered.</summary>
    public sealed class ServiceDeliveredBy : OpenEnum
    {
        /// <summary><c>EMAIL</c>.</summary>
        public static readonly ServiceDeliveredBy Email = new ServiceDeliveredBy("EMAIL");

        private ServiceDeliveredBy(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ServiceDeliveredBy> Known { get; } = new[]
        {
            Email,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ServiceDeliveredBy Of(string text) => Find(Known, text) ?? new ServiceDeliveredBy(text);

        /// <summary>The same.</summary>
        public static implicit operator ServiceDeliveredBy(string text) => Of(text);
    }
}
