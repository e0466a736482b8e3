#nullable enable
using System;
using System.Runtime.InteropServices;

namespace Kassa.Native
{
    /// <summary>
    /// The C library, as it is: nothing outside of this folder knows it. Calls are short and never block. There are no callbacks.
    /// </summary>
    internal static class Library
    {
        internal const int Ok = 0;
        internal const int Refused = -8;
        internal const int Missing = -10;

        private const string Name = "kassa";
        private const CallingConvention C = CallingConvention.Cdecl;

        static Library() => NativeLibrary.SetDllImportResolver(typeof(Library).Assembly, Loading.Resolve);

        [DllImport(Name, CallingConvention = C)]
        internal static extern IntPtr kassa_version();

        [DllImport(Name, CallingConvention = C)]
        internal static extern IntPtr kassa_status_text(int status);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_kinds_json(out Text kinds);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_check_body(
            byte[] operation, UIntPtr operationLength, byte[] body, UIntPtr bodyLength, out IntPtr doc, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_clock(out long unixMs, out ulong monoMs);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_error_json(IntPtr error, out Text json);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_error_free(IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_client_new(byte[] json, UIntPtr length, out ClientHandle client, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_client_free(IntPtr client);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_start(
            ClientHandle client, byte[] kind, UIntPtr kindLength, byte[] spec, UIntPtr specLength, long unixMs, ulong monoMs, out FlowHandle flow, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_next(FlowHandle flow, long unixMs, ulong monoMs, out IntPtr next, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_saved(FlowHandle flow, ulong upto, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_view(FlowHandle flow, long unixMs, ulong monoMs, out IntPtr doc, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_take(FlowHandle flow, long unixMs, ulong monoMs, out IntPtr doc, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_kind(FlowHandle flow, out Text kind);

        /// <summary>The same for a flow that nothing holds any more.</summary>
        [DllImport(Name, CallingConvention = C, EntryPoint = "kassa_flow_kind")]
        internal static extern int kassa_flow_kind_of(IntPtr flow, out Text kind);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_free(IntPtr flow);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_agrees(FlowHandle flow, byte[] kind, UIntPtr kindLength, byte[] spec, UIntPtr specLength, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_command(FlowHandle flow, byte[] json, UIntPtr length, long unixMs, ulong monoMs, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_reply(
            FlowHandle flow, uint call, ushort attempt, ushort status, byte[] headers, UIntPtr headersLength, byte[] body, UIntPtr bodyLength, long unixMs, ulong monoMs, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_lost(FlowHandle flow, uint call, ushort attempt, int stage, long unixMs, ulong monoMs, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_event(FlowHandle flow, EventHandle @event, long unixMs, ulong monoMs, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_flow_screen(FlowHandle flow, uint screen, int what, long unixMs, ulong monoMs, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_loader_new(ClientHandle client, out LoaderHandle loader);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_loader_line(LoaderHandle loader, byte[] line, UIntPtr length);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_loader_open(LoaderHandle loader, long unixMs, ulong monoMs, out FlowHandle flow, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern ulong kassa_loader_last(LoaderHandle loader);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_loader_torn(LoaderHandle loader);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_loader_free(IntPtr loader);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_next_json(IntPtr next, out Text json);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_next_free(IntPtr next);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_doc_text(IntPtr doc, out Text text);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_doc_free(IntPtr doc);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_inbox_new(byte[] json, UIntPtr length, out InboxHandle inbox, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_inbox_remember(InboxHandle inbox, byte[] id, UIntPtr length, long unixMs);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_inbox_free(IntPtr inbox);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_verify(
            InboxHandle inbox, byte[] body, UIntPtr bodyLength, byte[] keyId, UIntPtr keyIdLength, byte[] signature, UIntPtr signatureLength, long unixMs, out EventHandle @event, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_duplicate(EventHandle @event);

        /// <summary>The same of no event: the cheapest call there is, for measurements.</summary>
        [DllImport(Name, CallingConvention = C, EntryPoint = "kassa_event_duplicate")]
        internal static extern int kassa_event_duplicate_of(IntPtr @event);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_id(EventHandle @event, out Text id);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_type(EventHandle @event, out Text type);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_payload(EventHandle @event, out Text payload);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_event_free(IntPtr @event);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_new(ClientHandle client, byte[] json, UIntPtr length, out MailboxHandle mailbox, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_deliver(
            MailboxHandle mailbox, byte[] body, UIntPtr bodyLength, byte[] keyId, UIntPtr keyIdLength, byte[] signature, UIntPtr signatureLength, long unixMs, out IntPtr doc, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_sort(
            MailboxHandle mailbox, byte[] name, UIntPtr nameLength, byte[] line, UIntPtr lineLength, long unixMs, out IntPtr doc);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_look(MailboxHandle mailbox, byte[] json, UIntPtr length, long unixMs, out IntPtr doc, out IntPtr error);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_learn(MailboxHandle mailbox, byte[] reference, UIntPtr length, FlowHandle flow);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_give(
            MailboxHandle mailbox, byte[] reference, UIntPtr length, FlowHandle flow, long unixMs, ulong monoMs);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_saved(
            MailboxHandle mailbox, byte[] reference, UIntPtr length, FlowHandle flow, int ended, out IntPtr doc);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_left(MailboxHandle mailbox, byte[] reference, UIntPtr length);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_waiting(MailboxHandle mailbox, out IntPtr doc);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_settle(MailboxHandle mailbox, byte[] eventId, UIntPtr length, out IntPtr doc);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_mailbox_free(IntPtr mailbox);

        [DllImport(Name, CallingConvention = C)]
        internal static extern int kassa_client_requirements(ClientHandle client, byte[] json, UIntPtr length, out IntPtr doc, out IntPtr error);

        /// <summary>The length of bytes as the library takes it.</summary>
        internal static UIntPtr Length(byte[] bytes) => (UIntPtr)bytes.Length;
    }
}
