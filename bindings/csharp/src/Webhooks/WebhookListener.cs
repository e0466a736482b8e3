#nullable enable
using System;
using System.IO;
using System.Net;
using System.Threading.Tasks;

namespace Kassa
{
    /// <summary>
    /// Receives webhooks by <see cref="HttpListener"/>. It reads the raw bytes itself. In ASP.NET Core, where requests are of another type,
    /// <see cref="Inbox.ReceiveAsync"/> does the same in one line; the README has it.
    /// </summary>
    public sealed class WebhookListener
    {
        /// <summary>A larger body is no webhook.</summary>
        private const int BodyBytes = 1024 * 1024;

        private readonly Inbox inbox;
        private readonly Func<Event, Task> keep;

        /// <summary>A receiver.</summary>
        /// <param name="inbox">Judges the deliveries; dispose of it yourself.</param>
        /// <param name="keep">Keeps an event, and returns when it is safe; see <see cref="Inbox.Receive"/>.</param>
        public WebhookListener(Inbox inbox, Func<Event, Task> keep)
        {
            this.inbox = inbox;
            this.keep = keep;
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
            return await inbox.ReceiveAsync(body.ToArray(), keyId, signature, keep).ConfigureAwait(false);
        }
    }
}
