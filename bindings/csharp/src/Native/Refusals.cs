#nullable enable
using System;
using System.Runtime.InteropServices;
using System.Text.Json;
using Kassa.Values;

namespace Kassa.Native
{
    /// <summary>What the library answers when it does not do what it was asked.</summary>
    internal static class Refusals
    {
        /// <summary>For functions that give no reason.</summary>
        internal static void Check(int status)
        {
            if (status != Library.Ok)
            {
                throw new StatusException(status, Marshal.PtrToStringAnsi(Library.kassa_status_text(status)) ?? string.Empty);
            }
        }

        /// <summary>For functions that may give one.</summary>
        internal static void Check(int status, IntPtr error)
        {
            if (status == Library.Refused && error != IntPtr.Zero)
            {
                throw Of(Said(error));
            }
            Check(status);
        }

        private static JsonElement Said(IntPtr error)
        {
            try
            {
                Check(Library.kassa_error_json(error, out Text json));
                return Json.Parse(json.Bytes());
            }
            finally
            {
                _ = Library.kassa_error_free(error);
            }
        }

        private static KassaException Of(JsonElement said)
        {
            string message = said.Text("message") ?? string.Empty;
            int code = (int)said.Whole("code");
            string name = said.Text("name") ?? string.Empty;
            string advice = said.Text("advice") ?? string.Empty;
            string? pointer = string.IsNullOrEmpty(said.Text("pointer")) ? null : said.Text("pointer");
            return said.Whole("class") switch
            {
                1 => new UsageException(message, code, name, advice, pointer),
                2 => new InputException(message, code, name, advice, pointer),
                3 => new LimitException(message, code, name, advice, pointer),
                4 => new JournalException(message, code, name, advice, pointer),
                5 => new WebhookException(message, code, name, advice, pointer),
                6 => new InternalException(message, code, name, advice, pointer),
                7 => new HostException(message, code, name, advice, pointer),
                _ => new KassaException(message, code, name, advice, pointer),
            };
        }

        /// <summary>The JSON of a document, which is freed by this.</summary>
        internal static JsonElement Document(IntPtr doc)
        {
            try
            {
                Check(Library.kassa_doc_text(doc, out Text text));
                return Json.Parse(text.Bytes());
            }
            finally
            {
                _ = Library.kassa_doc_free(doc);
            }
        }
    }
}
