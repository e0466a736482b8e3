// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Whether the service was used.</summary>
    public sealed class ServiceAlreadyUsed : OpenEnum
    {
        /// <summary><c>YES_THE_SERVICE_HAS_BEEN_USED</c>.</summary>
        public static readonly ServiceAlreadyUsed YesTheServiceHasBeenUsed = new ServiceAlreadyUsed("YES_THE_SERVICE_HAS_BEEN_USED");

        private ServiceAlreadyUsed(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ServiceAlreadyUsed> Known { get; } = new[]
        {
            YesTheServiceHasBeenUsed,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ServiceAlreadyUsed Of(string text) => Find(Known, text) ?? new ServiceAlreadyUsed(text);

        /// <summary>The same.</summary>
        public static implicit operator ServiceAlreadyUsed(string text) => Of(text);
    }
}
