// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Unit of a repeated period.</summary>
    public sealed class Interval : OpenEnum
    {
        /// <summary><c>DAY</c>.</summary>
        public static readonly Interval Day = new Interval("DAY");

        /// <summary><c>WEEK</c>.</summary>
        public static readonly Interval Week = new Interval("WEEK");

        /// <summary><c>MONTH</c>.</summary>
        public static readonly Interval Month = new Interval("MONTH");

        /// <summary><c>YEAR</c>.</summary>
        public static readonly Interval Year = new Interval("YEAR");

        private Interval(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<Interval> Known { get; } = new[]
        {
            Day,
            Week,
            Month,
            Year,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static Interval Of(string text) => Find(Known, text) ?? new Interval(text);

        /// <summary>The same.</summary>
        public static implicit operator Interval(string text) => Of(text);
    }
}
