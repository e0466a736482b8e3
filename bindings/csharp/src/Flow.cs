#nullable enable
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>How a call was lost.</summary>
    public enum LostStage
    {
        /// <summary>No byte of it left this machine. If in doubt, it is the other one.</summary>
        NotSent = 1,

        /// <summary>Anything else.</summary>
        Unknown = 2,
    }

    /// <summary>What happened on a screen. It is hearsay, never an outcome.</summary>
    public enum ScreenNews
    {
        /// <summary>The customer sees it.</summary>
        Shown = 1,

        /// <summary>The customer's browser came back.</summary>
        Returned = 2,

        /// <summary>The customer closed it.</summary>
        Closed = 3,

        /// <summary>It could not be shown.</summary>
        Failed = 4,
    }

    /// <summary>A flow that was taken over from its journal.</summary>
    /// <param name="Flow">The flow.</param>
    /// <param name="Last">Number of the last whole line.</param>
    /// <param name="Torn">The last line was torn: it gives way to the next lines that are saved, and stays until then.</param>
    public sealed record Resumed(Flow Flow, long Last, bool Torn);

    /// <summary>
    /// One flow in the hands of one process, for those who send, store and wait themselves; <see cref="Running"/> does it for the others.
    /// It holds no clock, no socket and no file, and is used by one thread at a time. Every method reads the clocks of this machine, or
    /// takes what they show as its last argument.
    /// </summary>
    public sealed class Flow : IDisposable
    {
        private Flow(FlowHandle handle, Now? now)
        {
            Handle = handle;
            Refusals.Check(Library.kassa_flow_kind(handle, out Text kind));
            Kind = kind.ToString();
            Reference = View(now).Text("reference") ?? string.Empty;
        }

        /// <summary>Kind of the flow.</summary>
        public string Kind { get; }

        /// <summary>Name that the application gave it.</summary>
        public string Reference { get; }

        internal FlowHandle Handle { get; }

        /// <summary>Begins a flow. Nothing is sent before its first line was saved.</summary>
        /// <param name="config">Where it goes.</param>
        /// <param name="kind">Such as <c>payment</c>.</param>
        /// <param name="spec">An anonymous object or a dictionary; or JSON as a text, whose bodies are sent as they are written there.</param>
        /// <param name="now">What the clocks show; null to read them.</param>
        public static Flow Start(Config config, string kind, object spec, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            byte[] name = Encoding.UTF8.GetBytes(kind);
            byte[] text = Told(spec);
            int status = Library.kassa_flow_start(
                config.Handle, name, Library.Length(name), text, Library.Length(text), unixMs, monoMs, out FlowHandle flow, out IntPtr error);
            Refusals.Check(status, error);
            return new Flow(flow, now);
        }

        /// <summary>Takes a flow over from the lines of its journal, given without line feeds.</summary>
        public static Resumed Resume(Config config, IEnumerable<string> lines, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            Refusals.Check(Library.kassa_loader_new(config.Handle, out LoaderHandle loader));
            using (loader)
            {
                foreach (string line in lines)
                {
                    byte[] text = Encoding.UTF8.GetBytes(line);
                    Refusals.Check(Library.kassa_loader_line(loader, text, Library.Length(text)));
                }
                int status = Library.kassa_loader_open(loader, unixMs, monoMs, out FlowHandle flow, out IntPtr error);
                Refusals.Check(status, error);
                return new Resumed(new Flow(flow, now), (long)Library.kassa_loader_last(loader), Library.kassa_loader_torn(loader) == 1);
            }
        }

        /// <summary>The one thing to do next.</summary>
        public Next Next(Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            int status = Library.kassa_flow_next(Handle, unixMs, monoMs, out IntPtr next, out IntPtr error);
            Refusals.Check(status, error);
            try
            {
                Refusals.Check(Library.kassa_next_json(next, out Text json));
                return Kassa.Next.Of(Json.Parse(json.Bytes()));
            }
            finally
            {
                _ = Library.kassa_next_free(next);
            }
        }

        /// <summary>The lines up to this number are durable.</summary>
        public void Saved(long upto) => Refusals.Check(Library.kassa_flow_saved(Handle, (ulong)upto, out IntPtr error), error);

        /// <summary>An answer came for a call.</summary>
        public void Reply(Next.Call call, int status, IEnumerable<Header> headers, byte[] body, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            var lines = new StringBuilder();
            foreach (Header header in headers)
            {
                lines.Append(header.Name).Append(": ").Append(header.Value).Append("\r\n");
            }
            byte[] head = Encoding.UTF8.GetBytes(lines.ToString());
            int told = Library.kassa_flow_reply(
                Handle, call.Number, call.Attempt, (ushort)status, head, Library.Length(head), body, Library.Length(body), unixMs, monoMs, out IntPtr error);
            Refusals.Check(told, error);
        }

        /// <summary>A call brought no answer.</summary>
        public void Lost(Next.Call call, LostStage stage, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            Refusals.Check(Library.kassa_flow_lost(Handle, call.Number, call.Attempt, (int)stage, unixMs, monoMs, out IntPtr error), error);
        }

        /// <summary>
        /// Does nothing where a spec that comes again is still about what was begun: of the same kind, for the same amount, of the same
        /// transaction. What else has changed in it counts for nothing.
        /// </summary>
        /// <exception cref="UsageException"><see cref="Codes.ReferenceReused"/>: it is about something else.</exception>
        public void Agree(string kind, string spec)
        {
            byte[] name = Encoding.UTF8.GetBytes(kind);
            byte[] text = Encoding.UTF8.GetBytes(spec);
            Refusals.Check(Library.kassa_flow_agrees(Handle, name, Library.Length(name), text, Library.Length(text), out IntPtr error), error);
        }

        /// <summary>The application wants something, such as <c>new { cancel = new { } }</c>; or JSON as a text.</summary>
        public void Command(object command, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            byte[] text = Told(command);
            Refusals.Check(Library.kassa_flow_command(Handle, text, Library.Length(text), unixMs, monoMs, out IntPtr error), error);
        }

        /// <summary>A webhook came. Refused with <see cref="Codes.EventNotOurs"/> when it is about something else.</summary>
        public void Event(Event @event, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            Refusals.Check(Library.kassa_flow_event(Handle, @event.Handle, unixMs, monoMs, out IntPtr error), error);
        }

        /// <summary>Something happened on a screen.</summary>
        public void Screen(uint screen, ScreenNews what, Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            Refusals.Check(Library.kassa_flow_screen(Handle, screen, (int)what, unixMs, monoMs, out IntPtr error), error);
        }

        /// <summary>What the application may see. Ask after the last line was saved.</summary>
        public View View(Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            Refusals.Check(Library.kassa_flow_view(Handle, unixMs, monoMs, out IntPtr doc, out IntPtr error), error);
            return new View(Refusals.Document(doc));
        }

        /// <summary>
        /// What a <c>call</c> flow was answered; null when there is nothing. Secrets are handed out once: the line that says so is the
        /// next to be saved, so store them before.
        /// </summary>
        public Taken? Take(Now? now = null)
        {
            (long unixMs, ulong monoMs) = now ?? Now.Read();
            int status = Library.kassa_flow_take(Handle, unixMs, monoMs, out IntPtr doc, out IntPtr error);
            if (status == Library.Missing)
            {
                return null;
            }
            Refusals.Check(status, error);
            return new Taken(Refusals.Document(doc));
        }

        /// <summary>Frees the flow. Its journal is all that another process needs.</summary>
        public void Dispose() => Handle.Dispose();

        /// <inheritdoc/>
        public override string ToString() => $"Flow {{ {Kind} {Reference} }}";

        internal static byte[] Told(object json) => json is string text ? Encoding.UTF8.GetBytes(text) : Json.Bytes(json);
    }
}
