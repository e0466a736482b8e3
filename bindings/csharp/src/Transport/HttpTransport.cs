#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Kassa.Transport
{
    /// <summary>
    /// Sends by <see cref="HttpClient"/>, once: what is repeated, when, and under which key is the flow's business. The API key is added
    /// here, and to calls of the API alone. Redirects are not followed, cookies not kept, and proxies of the environment not taken.
    /// Threads may share it.
    /// </summary>
    /// <remarks>
    /// When a kept connection has ended, .NET may send a request without content anew by itself. A read changes nothing; every change has
    /// content here, an empty one where it has no body, and is never sent anew.
    /// </remarks>
    public sealed class HttpTransport : ITransport, IDisposable
    {
        /// <summary>A larger answer counts as lost.</summary>
        private const int AnswerBytes = 64 * 1024 * 1024;

        private readonly string authorization;
        private readonly HttpClient http;

        /// <summary>Sends under this key.</summary>
        /// <param name="apiKey">As Klarna issued it.</param>
        /// <param name="tls">For mutual TLS or roots of your own; null for .NET's.</param>
        /// <param name="proxy">Null for none.</param>
        /// <exception cref="InputException">The key is missing.</exception>
        public HttpTransport(string apiKey, SslClientAuthenticationOptions? tls = null, IWebProxy? proxy = null)
        {
            if (string.IsNullOrEmpty(apiKey))
            {
                throw new InputException("the API key is missing: give it as Klarna issued it", Codes.Missing, "missing", "fix", null);
            }
            authorization = "Basic " + apiKey;
            var handler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = proxy != null,
                Proxy = proxy,
                AutomaticDecompression = DecompressionMethods.None,
                // Every call of the core has so long to reach the server.
                ConnectTimeout = TimeSpan.FromSeconds(10),
                // Klarna's addresses may change.
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            };
            if (tls != null)
            {
                handler.SslOptions = tls;
            }
            http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = AnswerBytes };
        }

        /// <inheritdoc/>
        public async Task<Outcome> SendAsync(Next.Call call, CancellationToken cancel)
        {
            HttpRequestMessage request;
            try
            {
                request = Request(call);
            }
            catch (Exception wrong) when (wrong is FormatException || wrong is ArgumentException || wrong is InvalidOperationException)
            {
                return Lost(LostStage.NotSent, wrong);
            }
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(TimeSpan.FromMilliseconds(call.TotalMs));
            try
            {
                using (request)
                using (HttpResponseMessage response = await http.SendAsync(request, limit.Token).ConfigureAwait(false))
                {
                    var headers = new List<Header>();
                    Collect(response.Headers, headers);
                    Collect(response.Content.Headers, headers);
                    byte[] body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
                    return new Outcome.Answer((int)response.StatusCode, headers, body);
                }
            }
            catch (HttpRequestException fault)
            {
                // While it connects the socket itself fails; later it is a stream that does.
                return Lost(fault.InnerException is SocketException ? LostStage.NotSent : LostStage.Unknown, fault.InnerException ?? fault);
            }
            catch (Exception fault) when (fault is OperationCanceledException || fault is IOException || fault is InvalidOperationException)
            {
                return Lost(LostStage.Unknown, fault);
            }
        }

        /// <summary>Closes its connections.</summary>
        public void Dispose() => http.Dispose();

        /// <inheritdoc/>
        public override string ToString() => "HttpTransport { *** }";

        private static void Collect(HttpHeaders from, List<Header> into)
        {
            foreach (KeyValuePair<string, IEnumerable<string>> header in from)
            {
                foreach (string value in header.Value)
                {
                    into.Add(new Header(header.Key, value));
                }
            }
        }

        private HttpRequestMessage Request(Next.Call call)
        {
            var url = new Uri(call.Url, UriKind.Absolute);
            if (!call.Url.EndsWith(url.PathAndQuery, StringComparison.Ordinal))
            {
                throw new FormatException("the path would be written otherwise");
            }
            var request = new HttpRequestMessage(new HttpMethod(call.Method), url) { Version = HttpVersion.Version11 };
            if (call.Form != null)
            {
                request.Content = new ByteArrayContent(call.Form.Bytes);
                request.Content.Headers.TryAddWithoutValidation("Content-Type", call.Form.ContentType);
            }
            else if (call.Body != null)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(call.Body));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            }
            else if (call.Method != "GET")
            {
                request.Content = new ByteArrayContent(Array.Empty<byte>());
            }
            foreach (Header header in call.Headers)
            {
                if (!request.Headers.TryAddWithoutValidation(header.Name, header.Value))
                {
                    throw new FormatException("a header cannot be sent");
                }
            }
            if (call.Auth == "partner")
            {
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
            }
            return request;
        }

        /// <summary>The kind of a failure alone: its message may quote what was sent.</summary>
        private static Outcome Lost(LostStage stage, Exception fault) => new Outcome.Lost(stage, fault.GetType().Name);
    }
}
