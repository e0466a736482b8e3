// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>settlement</c>.</summary>
    public sealed class SettlementOperations
    {
        private readonly ISender sender;

        internal SettlementOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>settlement.payout</c>.</summary>
        public PayoutSpace Payout => new PayoutSpace(sender);

        /// <summary>Lists the settlements of an interval. All samples name the interval.</summary>
        /// <remarks><c>GET /settlements</c>.</remarks>
        public Request<SettlementList> List(string? intervalStart = null, string? intervalEnd = null, string? currency = null, string? paymentAcquiringAccountId = null)
        {
            var request = new Request<SettlementList>(sender, 66, "settlement.list", null, Answers.Object(Models.SettlementList.FromJson));
            request.Query("interval_start", intervalStart);
            request.Query("interval_end", intervalEnd);
            request.Query("currency", currency);
            request.Query("payment_acquiring_account_id", paymentAcquiringAccountId);
            return request;
        }

        /// <summary>Makes a report for an interval. Meant for tests; whether the live environment takes it is not known.</summary>
        /// <remarks><c>POST /settlements</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change. For the test environment.</remarks>
        public Request<GenerateSettlementResponse> Generate(GenerateSettlementRequest body, string reference)
        {
            var request = new Request<GenerateSettlementResponse>(sender, 67, "settlement.generate", reference, Answers.Object(Models.GenerateSettlementResponse.FromJson));
            request.Body(body);
            return request;
        }

        /// <summary>Reads a settlement.</summary>
        /// <remarks><c>GET /settlements/{settlement_id}</c>.</remarks>
        public Request<SettlementReport> Read(string settlementId)
        {
            var request = new Request<SettlementReport>(sender, 68, "settlement.read", null, Answers.Object(Models.SettlementReport.FromJson));
            request.Path("settlement_id", settlementId);
            return request;
        }

        /// <summary>Reads a settlement as a table in text form. Columns differ by acquirer: find them by the names in the first
        /// line.</summary>
        /// <remarks><c>GET /settlements/{settlement_id}/csv</c>.</remarks>
        public Request<Nothing> Csv(string settlementId)
        {
            var request = new Request<Nothing>(sender, 69, "settlement.csv", null, Answers.Nothing);
            request.Path("settlement_id", settlementId);
            return request;
        }

        /// <summary>Lists the lines of a settlement, page by page.</summary>
        /// <remarks><c>GET /settlements/{settlement_id}/transactions</c>.</remarks>
        public Request<SettlementTransactionList> Transactions(string settlementId, long? size = null, string? startingAfter = null, string? endingBefore = null)
        {
            var request = new Request<SettlementTransactionList>(sender, 70, "settlement.transactions", null, Answers.Object(Models.SettlementTransactionList.FromJson));
            request.Path("settlement_id", settlementId);
            request.Query("size", size);
            request.Query("starting_after", startingAfter);
            request.Query("ending_before", endingBefore);
            return request;
        }

        /// <summary>Operations <c>settlement.payout</c>.</summary>
        public sealed class PayoutSpace
        {
            private readonly ISender sender;

            internal PayoutSpace(ISender sender) => this.sender = sender;

            /// <summary>Sets the status of a payout. Meant for tests; whether the live environment takes it is not known.</summary>
            /// <remarks><c>POST /settlements/{settlement_id}/payouts/set-status</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change. For the test environment.</remarks>
            public Request<Nothing> SetStatus(string settlementId, SetPayoutStatusRequest body, string reference)
            {
                var request = new Request<Nothing>(sender, 71, "settlement.payout.set_status", reference, Answers.Nothing);
                request.Path("settlement_id", settlementId);
                request.Body(body);
                return request;
            }

            /// <summary>Reads the status of a payout.</summary>
            /// <remarks><c>GET /settlements/{settlement_id}/payouts/status</c>.</remarks>
            public Request<Payout> Status(string settlementId)
            {
                var request = new Request<Payout>(sender, 72, "settlement.payout.status", null, Answers.Object(Models.Payout.FromJson));
                request.Path("settlement_id", settlementId);
                return request;
            }
        }
    }
}
