// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Where the payment method stands in the list.</summary>
    public sealed class PresentationInstruction : OpenEnum
    {
        /// <summary><c>SHOW_KLARNA</c>.</summary>
        public static readonly PresentationInstruction ShowKlarna = new PresentationInstruction("SHOW_KLARNA");

        /// <summary><c>PRESELECT_KLARNA</c>.</summary>
        public static readonly PresentationInstruction PreselectKlarna = new PresentationInstruction("PRESELECT_KLARNA");

        /// <summary><c>SHOW_ONLY_KLARNA</c>.</summary>
        public static readonly PresentationInstruction ShowOnlyKlarna = new PresentationInstruction("SHOW_ONLY_KLARNA");

        /// <summary><c>HIDE_KLARNA</c>.</summary>
        public static readonly PresentationInstruction HideKlarna = new PresentationInstruction("HIDE_KLARNA");

        private PresentationInstruction(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<PresentationInstruction> Known { get; } = new[]
        {
            ShowKlarna,
            PreselectKlarna,
            ShowOnlyKlarna,
            HideKlarna,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static PresentationInstruction Of(string text) => Find(Known, text) ?? new PresentationInstruction(text);

        /// <summary>The same.</summary>
        public static implicit operator PresentationInstruction(string text) => Of(text);
    }
}
