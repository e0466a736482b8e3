#nullable enable
using System;
using System.Collections.Generic;

namespace Kassa.Values
{
    /// <summary>A text out of a list that Klarna may extend at any time. One that this version does not know is kept as it is.</summary>
    public abstract class OpenEnum : IEquatable<OpenEnum>
    {
        /// <summary>For the types of <c>Kassa.Models</c>.</summary>
        private protected OpenEnum(string text) => Text = text ?? throw new ArgumentNullException(nameof(text));

        /// <summary>The text, as Klarna has it.</summary>
        public string Text { get; }

        /// <summary>The same text of the same list.</summary>
        public static bool operator ==(OpenEnum? one, OpenEnum? other) => one is null ? other is null : one.Equals(other);

        /// <summary>Another text, or of another list.</summary>
        public static bool operator !=(OpenEnum? one, OpenEnum? other) => !(one == other);

        /// <inheritdoc/>
        public bool Equals(OpenEnum? other) => other is object && other.GetType() == GetType() && other.Text == Text;

        /// <inheritdoc/>
        public sealed override bool Equals(object? obj) => Equals(obj as OpenEnum);

        /// <inheritdoc/>
        public sealed override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

        /// <summary>The text.</summary>
        public sealed override string ToString() => Text;

        /// <summary>The known value of this text, if there is one.</summary>
        private protected static T? Find<T>(IReadOnlyList<T> known, string text)
            where T : OpenEnum
        {
            foreach (T each in known)
            {
                if (each.Text == text)
                {
                    return each;
                }
            }
            return null;
        }
    }
}
