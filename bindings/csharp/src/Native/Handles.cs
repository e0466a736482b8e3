#nullable enable
using System;
using System.Runtime.InteropServices;

namespace Kassa.Native
{
    /// <summary>
    /// An object of the library: a number in the clothes of a pointer, which the library checks itself. Freed by <c>Dispose</c>, or by
    /// its finaliser when nobody holds it any more, and never while a call uses it.
    /// </summary>
    internal abstract class Handle : SafeHandle
    {
        private protected Handle()
            : base(IntPtr.Zero, true)
        {
        }

        public override bool IsInvalid => handle == IntPtr.Zero;
    }

    internal sealed class ClientHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_client_free(handle) == Library.Ok;
    }

    internal sealed class FlowHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_flow_free(handle) == Library.Ok;
    }

    internal sealed class LoaderHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_loader_free(handle) == Library.Ok;
    }

    internal sealed class InboxHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_inbox_free(handle) == Library.Ok;
    }

    internal sealed class MailboxHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_mailbox_free(handle) == Library.Ok;
    }

    internal sealed class EventHandle : Handle
    {
        protected override bool ReleaseHandle() => Library.kassa_event_free(handle) == Library.Ok;
    }
}
