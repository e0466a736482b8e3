using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Kassa.Models;

namespace Kassa.Tests
{
    /// <summary>Webhooks.</summary>
    internal sealed class WebhookTest
    {
        internal const string KeyId = "krn:partner:global:notification:signing-key:7f3c";
        internal const string Key = "example-signing-key";

        private readonly Inbox inbox = Inbox();

        internal static Inbox Inbox() => new Inbox("test", new Dictionary<string, string> { [KeyId] = Key });

        internal static byte[] Delivery(string eventId) => Encoding.UTF8.GetBytes(
            "{\"metadata\":{\"event_id\":\"" + eventId + "\",\"event_type\":\"payment.request.state-change.completed\",\"event_version\":\"v2\","
            + "\"occurred_at\":\"2026-01-02T03:04:04Z\",\"live\":false},\"payload\":{\"payment_request_id\":\"krn:r\",\"state\":\"COMPLETED\"}}");

        internal static string Sign(byte[] body)
        {
            using var mac = new HMACSHA256(Encoding.UTF8.GetBytes(Key));
            return string.Concat(mac.ComputeHash(body).Select(each => each.ToString("x2")));
        }

        [Test]
        internal void AGenuineDeliveryCountsOnce()
        {
            byte[] body = Delivery("99bf6248");
            using Event came = inbox.Verify(body, KeyId, Sign(body));
            Claim.Equal("payment.request.state-change.completed", came.Type);
            Claim.Equal("COMPLETED", came.Payload.GetProperty("state").GetString());
            Claim.True(!came.IsDuplicate, "the first");
            Claim.Equal(PaymentRequestState.Completed, ((PaymentRequestPayload)came.Typed!).State);
            inbox.Remember(came);
            Claim.True(inbox.Verify(body, KeyId, Sign(body)).IsDuplicate, "the second");
        }

        [Test]
        internal void OneByteMoreAndItDoesNotCount()
        {
            byte[] body = Delivery("99bf6249");
            Claim.Throws<WebhookException>(() => inbox.Verify(body.Append((byte)' ').ToArray(), KeyId, Sign(body)));
            Claim.Equal(Codes.WebhookNoSignature, Claim.Throws<WebhookException>(() => inbox.Verify(body, KeyId, null)).Code);
        }

        [Test]
        internal void WhatCannotBeKeptIsNotAcknowledged()
        {
            byte[] body = Delivery("99bf6250");
            string signature = Sign(body);
            Claim.Throws<InvalidOperationException>(() => inbox.Receive(body, KeyId, signature, came => throw new InvalidOperationException("the disk is full")));
            Claim.Equal(202, inbox.Receive(body, KeyId, signature, came => { }), "it is delivered again, and counts");
            Claim.Equal(200, inbox.Receive(body, KeyId, signature, came => { }));
            Claim.Equal(400, inbox.Receive(body, KeyId, "00", came => { }));
        }

        [Test]
        internal async Task TheListenerTakesWhatTheSandboxSigns()
        {
            Sandbox sandbox = Sandbox.Shared;
            var came = new ConcurrentQueue<string>();
            using var own = new Inbox("test", new Dictionary<string, string> { [sandbox.SigningKeyId] = sandbox.SigningKey });
            var receiver = new WebhookListener(own, each =>
            {
                came.Enqueue(each.Type);
                return Task.CompletedTask;
            });
            using var server = new HttpListener();
            string url = $"http://127.0.0.1:{FreePort()}/webhooks/";
            server.Prefixes.Add(url);
            server.Start();
            _ = Task.Run(async () =>
            {
                while (server.IsListening)
                {
                    await receiver.HandleAsync(await server.GetContextAsync());
                }
            });
            sandbox.Control("POST", "webhooks", new { url });
            await sandbox.Client().Open("payment", Sandbox.Payment("approved-" + KassaLibrary.FreshReference())).DriveAsync(timeout: Sandbox.Soon);
            for (int n = 0; n < 500 && !came.Contains("payment.transaction.state-change.authorized"); n++)
            {
                await Task.Delay(20);
            }
            Claim.True(came.Contains("payment.transaction.state-change.authorized"), string.Join(", ", came));
        }

        internal static int FreePort()
        {
            var free = new TcpListener(IPAddress.Loopback, 0);
            free.Start();
            int port = ((IPEndPoint)free.LocalEndpoint).Port;
            free.Stop();
            return port;
        }
    }
}
