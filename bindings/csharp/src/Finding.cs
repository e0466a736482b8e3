// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa
{
    /// <summary>One thing to look at in a body. It holds nothing of what was given, so it may be logged.</summary>
    /// <param name="Pointer">JSON pointer of the value, or of the object that lacks something.</param>
    /// <param name="Rule">The rule.</param>
    /// <param name="Severity">How bad it is.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Remedy">What to do about it.</param>
    public sealed record Finding(string Pointer, CheckRule Rule, CheckSeverity Severity, string Message, string Remedy)
    {
        /// <summary>Whether a body with it is not sent.</summary>
        public bool Stops => Severity != CheckSeverity.Warning;

        internal static Finding FromJson(JsonElement json) => new Finding(
            json.Text("pointer") ?? string.Empty,
            CheckRule.Of(json.Text("rule") ?? string.Empty),
            CheckSeverity.Of(json.Text("severity") ?? string.Empty),
            json.Text("message") ?? string.Empty,
            json.Text("remedy") ?? string.Empty);
    }

    /// <summary>Which rule a body breaks. Later versions have more of them.</summary>
    public sealed class CheckRule : OpenEnum
    {
        /// <summary>The text itself: not JSON, too large, nested too deep, a member twice.</summary>
        public static readonly CheckRule Json = new CheckRule("json");

        /// <summary>A member is missing that the operation cannot do without.</summary>
        public static readonly CheckRule Required = new CheckRule("required");

        /// <summary>The value has another JSON type.</summary>
        public static readonly CheckRule Type = new CheckRule("type");

        /// <summary>The value is null.</summary>
        public static readonly CheckRule Null = new CheckRule("null");

        /// <summary>A whole number is expected.</summary>
        public static readonly CheckRule Whole = new CheckRule("whole");

        /// <summary>The number lies outside its bounds.</summary>
        public static readonly CheckRule Range = new CheckRule("range");

        /// <summary>Too few or too many characters or items.</summary>
        public static readonly CheckRule Length = new CheckRule("length");

        /// <summary>A control character.</summary>
        public static readonly CheckRule Control = new CheckRule("control");

        /// <summary>Letters, digits or signs that do not make a value of this type.</summary>
        public static readonly CheckRule Form = new CheckRule("form");

        /// <summary>The value is not on the list known today.</summary>
        public static readonly CheckRule Choice = new CheckRule("choice");

        /// <summary>One member at least is needed.</summary>
        public static readonly CheckRule AnyOf = new CheckRule("any_of");

        /// <summary>Exactly one member is needed.</summary>
        public static readonly CheckRule OneOf = new CheckRule("one_of");

        /// <summary>Two members exclude each other.</summary>
        public static readonly CheckRule AtMostOne = new CheckRule("at_most_one");

        /// <summary>The object is empty.</summary>
        public static readonly CheckRule Empty = new CheckRule("empty");

        /// <summary>The address to return to is not safe or not an address.</summary>
        public static readonly CheckRule ReturnUrl = new CheckRule("return_url");

        /// <summary>The time for the customer is too short, too long, or not a duration.</summary>
        public static readonly CheckRule Expiry = new CheckRule("expiry");

        /// <summary>Amounts do not add up.</summary>
        public static readonly CheckRule Sum = new CheckRule("sum");

        /// <summary>No source confirms the member.</summary>
        public static readonly CheckRule Unverified = new CheckRule("unverified");

        /// <summary>The member is on its way out.</summary>
        public static readonly CheckRule Deprecated = new CheckRule("deprecated");

        /// <summary>The member is not known today.</summary>
        public static readonly CheckRule Unknown = new CheckRule("unknown");

        /// <summary>There are more findings than are listed.</summary>
        public static readonly CheckRule More_ = new CheckRule("more");

        private CheckRule(string text) : base(text)
        {
        }

        /// <summary>The rules that this version knows.</summary>
        public static IReadOnlyList<CheckRule> Known { get; } = new[]
        {
            Json,
            Required,
            Type,
            Null,
            Whole,
            Range,
            Length,
            Control,
            Form,
            Choice,
            AnyOf,
            OneOf,
            AtMostOne,
            Empty,
            ReturnUrl,
            Expiry,
            Sum,
            Unverified,
            Deprecated,
            Unknown,
            More_,
        };

        /// <summary>The rule of this word, known or not.</summary>
        public static CheckRule Of(string text) => Find(Known, text) ?? new CheckRule(text);
    }

    /// <summary>How bad a finding is.</summary>
    public sealed class CheckSeverity : OpenEnum
    {
        /// <summary>The body may be sent.</summary>
        public static readonly CheckSeverity Warning = new CheckSeverity("warning");

        /// <summary>The body would be refused, or would do harm: it is not sent.</summary>
        public static readonly CheckSeverity Error = new CheckSeverity("error");

        private CheckSeverity(string text) : base(text)
        {
        }

        /// <summary>The severities that this version knows.</summary>
        public static IReadOnlyList<CheckSeverity> Known { get; } = new[] { Warning, Error };

        /// <summary>The severity of this word, known or not.</summary>
        public static CheckSeverity Of(string text) => Find(Known, text) ?? new CheckSeverity(text);
    }
}
