// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>compliance</c>.</summary>
    public sealed class ComplianceOperations
    {
        private readonly ISender sender;

        internal ComplianceOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>compliance.decision</c>.</summary>
        public DecisionSpace Decision => new DecisionSpace(sender);

        /// <summary>Operations <c>compliance.decision</c>.</summary>
        public sealed class DecisionSpace
        {
            private readonly ISender sender;

            internal DecisionSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the decisions about an account, page by page.</summary>
            /// <remarks><c>GET /compliance/decisions</c>.</remarks>
            public Request<IReadOnlyList<ComplianceDecisionPage>> List(long? size = null, string? startingAfter = null)
            {
                var request = new Request<IReadOnlyList<ComplianceDecisionPage>>(sender, 73, "compliance.decision.list", null, Answers.List(Models.ComplianceDecisionPage.FromJson));
                request.Query("size", size);
                request.Query("starting_after", startingAfter);
                return request;
            }

            /// <summary>Reads a decision.</summary>
            /// <remarks><c>GET /compliance/decisions/{decision_id}</c>.</remarks>
            public Request<ComplianceDecision> Read(string decisionId)
            {
                var request = new Request<ComplianceDecision>(sender, 74, "compliance.decision.read", null, Answers.Object(Models.ComplianceDecision.FromJson));
                request.Path("decision_id", decisionId);
                return request;
            }
        }
    }
}
