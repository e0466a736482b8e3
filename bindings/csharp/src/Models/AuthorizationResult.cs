// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>What was decided.</summary>
    public sealed class AuthorizationResult : OpenEnum
    {
        /// <summary><c>APPROVED</c>.</summary>
        public static readonly AuthorizationResult Approved = new AuthorizationResult("APPROVED");

        /// <summary><c>STEP_UP_REQUIRED</c>.</summary>
        public static readonly AuthorizationResult StepUpRequired = new AuthorizationResult("STEP_UP_REQUIRED");

        /// <summary><c>DECLINED</c>.</summary>
        public static readonly AuthorizationResult Declined = new AuthorizationResult("DECLINED");

        private AuthorizationResult(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<AuthorizationResult> Known { get; } = new[]
        {
            Approved,
            StepUpRequired,
            Declined,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static AuthorizationResult Of(string text) => Find(Known, text) ?? new AuthorizationResult(text);

        /// <summary>The same.</summary>
        public static implicit operator AuthorizationResult(string text) => Of(text);
    }
}
