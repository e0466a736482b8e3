// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Departure from the usual course.</summary>
    public sealed class ProcessExceptionType : OpenEnum
    {
        /// <summary><c>DISPUTE_WINDOW_EXTENSION</c>.</summary>
        public static readonly ProcessExceptionType DisputeWindowExtension = new ProcessExceptionType("DISPUTE_WINDOW_EXTENSION");

        /// <summary><c>IMMEDIATE_DISPUTE_RESOLUTION</c>.</summary>
        public static readonly ProcessExceptionType ImmediateDisputeResolution = new ProcessExceptionType("IMMEDIATE_DISPUTE_RESOLUTION");

        private ProcessExceptionType(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<ProcessExceptionType> Known { get; } = new[]
        {
            DisputeWindowExtension,
            ImmediateDisputeResolution,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static ProcessExceptionType Of(string text) => Find(Known, text) ?? new ProcessExceptionType(text);

        /// <summary>The same.</summary>
        public static implicit operator ProcessExceptionType(string text) => Of(text);
    }
}
