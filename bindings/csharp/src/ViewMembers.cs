// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;

namespace Kassa
{
    /// <summary>Members that the views of all kinds of flow can have.</summary>
    internal static class ViewMembers
    {
        internal static readonly HashSet<string> Known = new HashSet<string>
        {
            "address",
            "advice",
            "amount",
            "answer",
            "answer_bytes",
            "busy",
            "cancel",
            "captured",
            "charged_back",
            "content_type",
            "currency",
            "customer_token",
            "elsewhere",
            "ended",
            "evidence",
            "expires_at",
            "funded",
            "funding",
            "handed_out",
            "klarna_network_response_data",
            "operation",
            "operations",
            "paid",
            "payment_capture_ids",
            "payment_chargebacks",
            "payment_funding",
            "payment_request_id",
            "payment_transaction_id",
            "payment_transaction_reference",
            "payment_transaction_state",
            "problem",
            "read",
            "read_unix_ms",
            "reason",
            "reference",
            "refundable",
            "refunded",
            "released",
            "remaining",
            "return_url",
            "revivable",
            "secrets_wait",
            "shipping",
            "state",
            "status",
            "step_up",
            "update",
            "warnings",
            "why",
        };
    }
}
