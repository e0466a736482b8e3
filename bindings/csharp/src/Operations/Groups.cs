// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable

namespace Kassa.Operations
{
    /// <summary>The operations of the API, by group.</summary>
    public abstract class Groups
    {
        /// <summary>Who makes the calls.</summary>
        protected abstract ISender Sender { get; }

        /// <summary>Operations of the group <c>payment</c>.</summary>
        public PaymentOperations Payment => new PaymentOperations(Sender);

        /// <summary>Operations of the group <c>interoperability</c>.</summary>
        public InteroperabilityOperations Interoperability => new InteroperabilityOperations(Sender);

        /// <summary>Operations of the group <c>identity</c>.</summary>
        public IdentityOperations Identity => new IdentityOperations(Sender);

        /// <summary>Operations of the group <c>messaging</c>.</summary>
        public MessagingOperations Messaging => new MessagingOperations(Sender);

        /// <summary>Operations of the group <c>account</c>.</summary>
        public AccountOperations Account => new AccountOperations(Sender);

        /// <summary>Operations of the group <c>acquiring</c>.</summary>
        public AcquiringOperations Acquiring => new AcquiringOperations(Sender);

        /// <summary>Operations of the group <c>settlement</c>.</summary>
        public SettlementOperations Settlement => new SettlementOperations(Sender);

        /// <summary>Operations of the group <c>compliance</c>.</summary>
        public ComplianceOperations Compliance => new ComplianceOperations(Sender);

        /// <summary>Operations of the group <c>portal</c>.</summary>
        public PortalOperations Portal => new PortalOperations(Sender);

        /// <summary>Operations of the group <c>dispute</c>.</summary>
        public DisputeOperations Dispute => new DisputeOperations(Sender);

        /// <summary>Operations of the group <c>security</c>.</summary>
        public SecurityOperations Security => new SecurityOperations(Sender);

        /// <summary>Operations of the group <c>notification</c>.</summary>
        public NotificationOperations Notification => new NotificationOperations(Sender);
    }
}
