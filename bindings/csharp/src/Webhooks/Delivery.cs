#nullable enable
using System.Collections.Generic;
using System.Text.Json;
using Kassa.Values;

namespace Kassa
{
    /// <summary>A genuine webhook that is kept: answer its status at once.</summary>
    /// <param name="Answer">HTTP status to answer.</param>
    /// <param name="IsDuplicate">It was taken before, by this process or another one.</param>
    /// <param name="EventId">Names the event.</param>
    /// <param name="EventType">What it is about, such as <c>payment.request.state-change.completed</c>.</param>
    /// <param name="Flows">References of the flows that it may be for; those that run here have it already.</param>
    public sealed record Delivery(int Answer, bool IsDuplicate, string EventId, string EventType, IReadOnlyList<string> Flows);

    /// <summary>A webhook that no flow is called by, such as one about a settlement or a dispute.</summary>
    /// <param name="EventId">Names it, for <see cref="Client.Settle"/>.</param>
    /// <param name="EventType">What it is about.</param>
    /// <param name="Body">The body as it came. It may hold personal data, and is in no print.</param>
    public sealed record Unclaimed(string EventId, string EventType, string Body)
    {
        /// <summary>What it says.</summary>
        public JsonElement Payload => Json.Parse(Body).GetProperty("payload");

        /// <inheritdoc/>
        public override string ToString() => $"Unclaimed {{ {EventType} {EventId} }}";
    }

    /// <summary>What the report says about one of Klarna's requirements.</summary>
    /// <param name="Id">Such as <c>KNR-07</c>.</param>
    /// <param name="Rule">What is asked for.</param>
    /// <param name="Level">How much it weighs for you; null where it says nothing about you.</param>
    /// <param name="Verdict"><c>met</c>, <c>not_met</c>, <c>not_shown</c>, <c>duty</c> or <c>does_not_apply</c>.</param>
    /// <param name="How">How it is met: kassa enforces it, the report checks it, or it is your duty.</param>
    /// <param name="Why">Why the verdict is what it is.</param>
    /// <param name="Remedy">What to do about it.</param>
    /// <param name="See">Where that is explained.</param>
    public sealed record Requirement(string Id, string Rule, string? Level, string Verdict, string How, string Why, string Remedy, string See)
    {
        internal static Requirement Of(JsonElement row) => new Requirement(
            row.Text("id") ?? string.Empty,
            row.Text("rule") ?? string.Empty,
            row.Text("level"),
            row.Text("verdict") ?? string.Empty,
            row.Text("how") ?? string.Empty,
            row.Text("why") ?? string.Empty,
            row.Text("remedy") ?? string.Empty,
            row.Text("see") ?? string.Empty);
    }
}
