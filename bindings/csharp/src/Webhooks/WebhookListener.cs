#nullable enable
using System;
using System.IO;
using System.Net;
using System.Threading.Tasks;

namespace Kassa
{
    /// <summary>
    /// Receives webhooks by <see cref="HttpListener"/>. It reads the raw bytes itself. In ASP.NET Core, where requests are of another type,
    /// <see cref="Client.DeliverAsync"/> does the same in one line; the README has it.
    /// </summary>
    public sealed class WebhookListener
    {
        /// <summary>A larger body is no webhook.</summary>
        private const int BodyBytes = 1024 * 1024;

        private readonly Func<byte[], string?, string?, Task<int>> take;

        /// <summary>A receiver that gives deliveries to a client with signing keys; see <see cref="Client.Deliver"/>.</summary>
        public WebhookListener(Client client)
        {
            take = async (body, keyId, signature) =>
            {
                try
                {
                    return (await client.DeliverAsync(body, keyId, signature).ConfigureAwait(false)).Answer;
                }
                catch (WebhookException)
                {
                    return 400;
                }
            };
        }

        /// <summary>A receiver for an application that keeps events itself.</summary>
        /// <param name="inbox">Judges the deliveries; dispose of it yourself.</param>
        /// <param name="keep">Keeps an event, and returns when it is safe; see <see cref="Inbox.Receive"/>.</param>
        public WebhookListener(Inbox inbox, Func<Event, Task> keep)
        {
            take = (body, keyId, signature) => inbox.ReceiveAsync(body, keyId, signature, keep);
        }

        /// <summary>Answers one request. What <c>keep</c> throws is answered with 500, so that Klarna delivers again, and reaches you.</summary>
        public async Task HandleAsync(HttpListenerContext context)
        {
            // Whatever goes wrong must not look like an acknowledgement.
            context.Response.StatusCode = 500;
            try
            {
                context.Response.StatusCode = await StatusAsync(context.Request).ConfigureAwait(false);
            }
            finally
            {
                context.Response.Close();
            }
        }

        private async Task<int> StatusAsync(HttpListenerRequest request)
        {
            if (request.HttpMethod != "POST")
            {
                return 405;
            }
            using var body = new MemoryStream();
            var part = new byte[16 * 1024];
            int length;
            while ((length = await request.InputStream.ReadAsync(part, 0, part.Length).ConfigureAwait(false)) > 0)
            {
                body.Write(part, 0, length);
                if (body.Length > BodyBytes)
                {
                    return 413;
                }
            }
            string? keyId = request.Headers[Inbox.KeyIdHeader];
            string? signature = request.Headers[Inbox.SignatureHeader];
            return await take(body.ToArray(), keyId, signature).ConfigureAwait(false);
        }
    }
}
