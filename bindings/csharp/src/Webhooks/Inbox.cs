#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Kassa.Native;
using Kassa.Values;

namespace Kassa
{
    /// <summary>Checks webhooks over their raw bytes, each of them once. Any number of threads may use it.</summary>
    public sealed class Inbox : IDisposable
    {
        /// <summary>Header that names the signing key.</summary>
        public const string KeyIdHeader = "Klarna-Signing-Key-Id";

        /// <summary>Header with the signature.</summary>
        public const string SignatureHeader = "Klarna-Signature";

        private readonly InboxHandle handle;

        /// <summary>An inbox.</summary>
        /// <param name="environment"><c>test</c> or <c>live</c>.</param>
        /// <param name="signingKeys">Keys by their ids; keep an old one for two days after a rotation.</param>
        /// <param name="recipientAccountId">Your own account, whose deliveries alone are taken; null for those of any account.</param>
        public Inbox(string environment, IReadOnlyDictionary<string, string> signingKeys, string? recipientAccountId = null)
        {
            Dictionary<string, object?> config = Keys(signingKeys, recipientAccountId);
            config["environment"] = environment;
            byte[] text = Json.Bytes(config);
            Refusals.Check(Library.kassa_inbox_new(text, Library.Length(text), out handle, out IntPtr error), error);
        }

        /// <summary>Judges one delivery.</summary>
        /// <param name="body">The raw bytes: a body that was parsed and written again does not verify.</param>
        /// <param name="keyId">Value of <see cref="KeyIdHeader"/>; null when it is missing.</param>
        /// <param name="signature">Value of <see cref="SignatureHeader"/>; null when it is missing.</param>
        /// <exception cref="WebhookException">It is not genuine or not ours: answer 400.</exception>
        public Event Verify(byte[] body, string? keyId, string? signature)
        {
            byte[] name = Encoding.UTF8.GetBytes(keyId ?? string.Empty);
            byte[] sign = Encoding.UTF8.GetBytes(signature ?? string.Empty);
            int status = Library.kassa_event_verify(
                handle, body, Library.Length(body), name, Library.Length(name), sign, Library.Length(sign), Now.Read().UnixMs, out EventHandle found, out IntPtr error);
            Refusals.Check(status, error);
            return new Event(found);
        }

        /// <summary>Takes one delivery: judges it, hands it over, remembers it.</summary>
        /// <param name="body">The raw bytes.</param>
        /// <param name="keyId">Value of <see cref="KeyIdHeader"/>; null when it is missing.</param>
        /// <param name="signature">Value of <see cref="SignatureHeader"/>; null when it is missing.</param>
        /// <param name="keep">
        /// Keeps the event, and returns when it is safe. What it throws reaches you, and Klarna delivers again. The event is freed afterwards.
        /// </param>
        /// <returns>The status to answer: 202, 200 for what came before, 400 for what is not genuine.</returns>
        public int Receive(byte[] body, string? keyId, string? signature, Action<Event> keep) =>
            ReceiveAsync(body, keyId, signature, came =>
            {
                keep(came);
                return Task.CompletedTask;
            }).GetAwaiter().GetResult();

        /// <summary>The same without blocking.</summary>
        public async Task<int> ReceiveAsync(byte[] body, string? keyId, string? signature, Func<Event, Task> keep)
        {
            Event came;
            try
            {
                came = Verify(body, keyId, signature);
            }
            catch (WebhookException)
            {
                return 400;
            }
            using (came)
            {
                if (came.IsDuplicate)
                {
                    return 200;
                }
                await keep(came).ConfigureAwait(false);
                Remember(came);
                return 202;
            }
        }

        /// <summary>Remembers an event for 48 hours. Call it once the event is safe in your own store.</summary>
        public void Remember(Event came)
        {
            byte[] id = Encoding.UTF8.GetBytes(came.Id);
            Refusals.Check(Library.kassa_inbox_remember(handle, id, Library.Length(id), Now.Read().UnixMs));
        }

        /// <summary>Frees it. Events that it checked stay.</summary>
        public void Dispose() => handle.Dispose();

        /// <inheritdoc/>
        public override string ToString() => "Inbox { ... }";

        /// <summary>The part of a configuration that is about webhooks.</summary>
        internal static Dictionary<string, object?> Keys(IReadOnlyDictionary<string, string> signingKeys, string? recipientAccountId)
        {
            var config = new Dictionary<string, object?>
            {
                ["signing_keys"] = signingKeys.Select(key => new { signing_key_id = key.Key, signing_key = key.Value }).ToArray(),
            };
            if (recipientAccountId != null)
            {
                config["recipient_account_id"] = recipientAccountId;
            }
            return config;
        }
    }
}
