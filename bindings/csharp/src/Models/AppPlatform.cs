// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Platform of an app.</summary>
    public sealed class AppPlatform : OpenEnum
    {
        /// <summary><c>IOS</c>.</summary>
        public static readonly AppPlatform Ios = new AppPlatform("IOS");

        private AppPlatform(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<AppPlatform> Known { get; } = new[]
        {
            Ios,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static AppPlatform Of(string text) => Find(Known, text) ?? new AppPlatform(text);

        /// <summary>The same.</summary>
        public static implicit operator AppPlatform(string text) => Of(text);
    }
}
