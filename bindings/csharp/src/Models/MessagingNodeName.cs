// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Values;

namespace Kassa.Models
{
    /// <summary>Part that a node plays.</summary>
    public sealed class MessagingNodeName : OpenEnum
    {
        /// <summary><c>TEXT_MAIN</c>.</summary>
        public static readonly MessagingNodeName TextMain = new MessagingNodeName("TEXT_MAIN");

        /// <summary><c>ACTION_LEARN_MORE</c>.</summary>
        public static readonly MessagingNodeName ActionLearnMore = new MessagingNodeName("ACTION_LEARN_MORE");

        /// <summary><c>KLARNA_LOGO</c>.</summary>
        public static readonly MessagingNodeName KlarnaLogo = new MessagingNodeName("KLARNA_LOGO");

        /// <summary><c>KLARNA_BADGE</c>.</summary>
        public static readonly MessagingNodeName KlarnaBadge = new MessagingNodeName("KLARNA_BADGE");

        /// <summary><c>ACTION_OPEN_BUYERS_PROTECTION_LINK</c>.</summary>
        public static readonly MessagingNodeName ActionOpenBuyersProtectionLink = new MessagingNodeName("ACTION_OPEN_BUYERS_PROTECTION_LINK");

        private MessagingNodeName(string text) : base(text)
        {
        }

        /// <summary>The values that this version knows.</summary>
        public static IReadOnlyList<MessagingNodeName> Known { get; } = new[]
        {
            TextMain,
            ActionLearnMore,
            KlarnaLogo,
            KlarnaBadge,
            ActionOpenBuyersProtectionLink,
        };

        /// <summary>The value of this text, known or not.</summary>
        public static MessagingNodeName Of(string text) => Find(Known, text) ?? new MessagingNodeName(text);

        /// <summary>The same.</summary>
        public static implicit operator MessagingNodeName(string text) => Of(text);
    }
}
