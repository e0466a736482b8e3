#nullable enable
using System;
using System.Text;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>Where calls go, and for whom. It holds no credential; any number of threads and flows may share it.</summary>
    public sealed class Config : IDisposable
    {
        /// <summary>A configuration, from an anonymous object or a dictionary; the README has its members.</summary>
        /// <exception cref="KassaException">Names the member that is wrong.</exception>
        public Config(object members)
            : this(Json.Write(members))
        {
        }

        private Config(string json)
        {
            byte[] text = Encoding.UTF8.GetBytes(json);
            int status = Library.kassa_client_new(text, Library.Length(text), out ClientHandle handle, out IntPtr error);
            Handle = handle;
            Refusals.Check(status, error);
        }

        internal ClientHandle Handle { get; }

        /// <summary>The same from a JSON object as text.</summary>
        public static Config FromJson(string json) => new Config(json);

        /// <summary>Frees it. Flows keep what they need.</summary>
        public void Dispose() => Handle.Dispose();

        /// <inheritdoc/>
        public override string ToString() => "Config { ... }";
    }

    /// <summary>The library itself.</summary>
    public static class KassaLibrary
    {
        /// <summary>Version of the C library.</summary>
        public static string Version => System.Runtime.InteropServices.Marshal.PtrToStringAnsi(Library.kassa_version()) ?? string.Empty;

        /// <summary>Kinds of flow in this build of it, such as <c>payment</c>.</summary>
        public static System.Collections.Generic.IReadOnlyList<string> Kinds
        {
            get
            {
                Refusals.Check(Library.kassa_kinds_json(out Native.Text json));
                var kinds = new System.Collections.Generic.List<string>();
                foreach (var kind in Json.Parse(json.Bytes()).Items())
                {
                    kinds.Add(kind.GetString());
                }
                return kinds;
            }
        }

        /// <summary>Checks the body of an operation as it is checked before it is sent, and gives all that is known against it.</summary>
        /// <param name="operation">Its name with dots, as in <c>payment.authorize</c>, or as in the documentation.</param>
        /// <param name="body">A record of <c>Kassa.Models</c>, an anonymous object or a dictionary; or JSON as a text.</param>
        /// <exception cref="InputException">This library knows no such operation, or it takes no body.</exception>
        public static System.Collections.Generic.IReadOnlyList<Finding> CheckBody(string operation, object body)
        {
            byte[] name = System.Text.Encoding.UTF8.GetBytes(operation);
            byte[] text = body is string json ? System.Text.Encoding.UTF8.GetBytes(json) : Json.Bytes(body);
            Refusals.Check(Library.kassa_check_body(name, Library.Length(name), text, Library.Length(text), out IntPtr doc, out IntPtr error), error);
            var findings = new System.Collections.Generic.List<Finding>();
            foreach (var finding in Refusals.Document(doc).Items())
            {
                findings.Add(Finding.FromJson(finding));
            }
            return findings;
        }

        /// <summary>A name for an attempt that no other has.</summary>
        public static string FreshReference() => Guid.NewGuid().ToString("D");
    }

    /// <summary>What the two clocks show.</summary>
    /// <param name="UnixMs">Milliseconds since 1970; may jump.</param>
    /// <param name="MonoMs">Milliseconds of a counter that never goes back.</param>
    public sealed record Now(long UnixMs, ulong MonoMs)
    {
        /// <summary>The clocks of this machine. The counter goes on while the machine sleeps, where the system can tell.</summary>
        public static Now Read()
        {
            Refusals.Check(Library.kassa_clock(out long unixMs, out ulong monoMs));
            return new Now(unixMs, monoMs);
        }
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler wants for <c>init</c> where the framework is older than it.</summary>
    internal static class IsExternalInit
    {
    }
}
