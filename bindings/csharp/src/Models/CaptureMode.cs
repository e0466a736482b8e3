// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>When the amount is captured.</summary>
    public sealed class CaptureMode : OpenEnum
    {
        /// <summary><c>LATER</c>.</summary>
        public static readonly CaptureMode Later = new CaptureMode("LATER");

        /// <summary><c>NOW</c>.</summary>
        public static readonly CaptureMode Now = new CaptureMode("NOW");

        private CaptureMode(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<CaptureMode> Known { get; } = new[]
        {
            Later,
            Now,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static CaptureMode Of(string text) => Find(Known, text) ?? new CaptureMode(text);

        /// <summary>The same.</summary>
        public static implicit operator CaptureMode(string text) => Of(text);
    }
}
