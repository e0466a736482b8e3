using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Kassa.Transport;

namespace Kassa.Tests
{
    /// <summary>One attempt is one request, and what became of it is told as it is.</summary>
    internal sealed class TransportTest
    {
        private readonly HttpTransport transport = new HttpTransport("klarna_test_api_none");

        private static Next.Call Call(string method, string url, long totalMs = 5_000) => new Next.Call
        {
            Number = 1,
            Attempt = 1,
            Operation = "test",
            Method = method,
            Url = url,
            Headers = new[] { new Header("Idempotency-Key", "one") },
            Auth = "relay",
            Body = method == "GET" || method == "DELETE" ? null : "{}",
            ConnectMs = 2_000,
            TotalMs = totalMs,
        };

        [Test("POST", "PUT", "PATCH", "DELETE")]
        internal async Task AChangeIsNeverRepeatedWhenAKeptConnectionBreaks(string method)
        {
            // Answers the first request, keeps the connection, and breaks it when the second comes.
            int came = 0;
            using var server = new Server(async (stream, request) =>
            {
                if (Interlocked.Increment(ref came) == 1)
                {
                    await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\n\r\n"));
                    return true;
                }
                return false;
            });
            Claim.Equal("Answer { Status = 204 }", (await transport.SendAsync(Call(method, server.Url), default)).ToString());
            var lost = (Outcome.Lost)await transport.SendAsync(Call(method, server.Url), default);
            Claim.Equal(LostStage.Unknown, lost.Stage);
            await Task.Delay(100);
            Claim.Equal(2, came);
        }

        [Test]
        internal void AMissingKeyIsNotSent()
        {
            Claim.Throws<InputException>(() => new HttpTransport(null!));
            Claim.Throws<InputException>(() => new HttpTransport(string.Empty));
        }

        [Test]
        internal async Task ARedirectIsAnAnswer()
        {
            using var server = new Server(async (stream, request) =>
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"));
                return true;
            });
            Claim.Equal("Answer { Status = 307 }", (await transport.SendAsync(Call("GET", server.Url), default)).ToString());
        }

        [Test]
        internal async Task WhatWasNotSentIsToldFromWhatIsUnknown()
        {
            using var silent = new Server((stream, request) => Task.Delay(5_000).ContinueWith(late => false, TaskScheduler.Default));
            Claim.Equal(LostStage.NotSent, ((Outcome.Lost)await transport.SendAsync(Call("GET", "http://127.0.0.1:9/"), default)).Stage);
            Claim.Equal(LostStage.NotSent, ((Outcome.Lost)await transport.SendAsync(Call("GET", "http://127.0.0.1:9/ of no meaning"), default)).Stage);
            Claim.Equal(LostStage.Unknown, ((Outcome.Lost)await transport.SendAsync(Call("GET", silent.Url, 300), default)).Stage);
            using var cancel = new CancellationTokenSource(100);
            Claim.Equal(LostStage.Unknown, ((Outcome.Lost)await transport.SendAsync(Call("POST", silent.Url), cancel.Token)).Stage);
        }

        [Test]
        internal async Task TheKeyIsAddedToCallsOfTheApiAlone()
        {
            string last = string.Empty;
            using var server = new Server(async (stream, request) =>
            {
                last = request;
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\n\r\n"));
                return true;
            });
            await transport.SendAsync(Call("POST", server.Url), default);
            Claim.True(!last.Contains("Authorization", StringComparison.OrdinalIgnoreCase), last);
            Claim.True(last.Contains("Content-Type: application/json\r\n", StringComparison.Ordinal), last);
            await transport.SendAsync(Call("POST", server.Url) with { Auth = "partner" }, default);
            Claim.True(last.Contains("Authorization: Basic klarna_test_api_none\r\n", StringComparison.Ordinal), last);
            Claim.True(!transport.ToString().Contains("klarna_test_api_none", StringComparison.Ordinal), "it prints no key");
        }

        /// <summary>A server that does with each request as it is told, and keeps the connection while that says so.</summary>
        private sealed class Server : IDisposable
        {
            private readonly TcpListener listener = new TcpListener(IPAddress.Loopback, 0);
            private readonly Func<Stream, string, Task<bool>> answer;

            internal Server(Func<Stream, string, Task<bool>> answer)
            {
                this.answer = answer;
                listener.Start();
                _ = AcceptAsync();
            }

            internal string Url => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";

            public void Dispose() => listener.Stop();

            private async Task AcceptAsync()
            {
                try
                {
                    while (true)
                    {
                        _ = ServeAsync(await listener.AcceptTcpClientAsync());
                    }
                }
                catch (Exception fault) when (fault is SocketException || fault is ObjectDisposedException)
                {
                    // It was stopped.
                }
            }

            private async Task ServeAsync(TcpClient client)
            {
                using (client)
                {
                    Stream stream = client.GetStream();
                    var bytes = new byte[64 * 1024];
                    bool keep = true;
                    int length;
                    while (keep && (length = await stream.ReadAsync(bytes)) > 0)
                    {
                        string request = Encoding.ASCII.GetString(bytes, 0, length);
                        while (request.Contains("Content-Length: 2", StringComparison.Ordinal) && !request.EndsWith("{}", StringComparison.Ordinal))
                        {
                            request += Encoding.ASCII.GetString(bytes, 0, await stream.ReadAsync(bytes));
                        }
                        keep = await answer(stream, request);
                    }
                }
            }
        }
    }
}
