// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>notification</c>.</summary>
    public sealed class NotificationOperations
    {
        private readonly ISender sender;

        internal NotificationOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>notification.signing_key</c>.</summary>
        public SigningKeySpace SigningKey => new SigningKeySpace(sender);

        /// <summary>Operations <c>notification.webhook</c>.</summary>
        public WebhookSpace Webhook => new WebhookSpace(sender);

        /// <summary>Operations <c>notification.signing_key</c>.</summary>
        public sealed class SigningKeySpace
        {
            private readonly ISender sender;

            internal SigningKeySpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the signing keys.</summary>
            /// <remarks><c>GET /notification/signing-keys</c>.</remarks>
            public Request<SigningKeyList> List()
            {
                var request = new Request<SigningKeyList>(sender, 117, "notification.signing_key.list", null, Answers.Object(Models.SigningKeyList.FromJson));
                return request;
            }

            /// <summary>Makes a signing key, at most 50. It is told once: when the answer is lost, list the keys, delete the one that
            /// nobody knows, and make another.</summary>
            /// <remarks><c>POST /notification/signing-keys</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<SigningKeyCreated> Create(string reference)
            {
                var request = new Request<SigningKeyCreated>(sender, 118, "notification.signing_key.create", reference, Answers.Object(Models.SigningKeyCreated.FromJson));
                return request;
            }

            /// <summary>Reads a signing key, without its characters.</summary>
            /// <remarks><c>GET /notification/signing-keys/{signing_key_id}</c>.</remarks>
            public Request<SigningKey> Read(string signingKeyId)
            {
                var request = new Request<SigningKey>(sender, 119, "notification.signing_key.read", null, Answers.Object(Models.SigningKey.FromJson));
                request.Path("signing_key_id", signingKeyId);
                return request;
            }

            /// <summary>Deletes a signing key: what is signed with it can no longer be checked.</summary>
            /// <remarks><c>DELETE /notification/signing-keys/{signing_key_id}</c>.</remarks>
            public Request<Nothing> Delete(string signingKeyId)
            {
                var request = new Request<Nothing>(sender, 120, "notification.signing_key.delete", null, Answers.Nothing);
                request.Path("signing_key_id", signingKeyId);
                return request;
            }
        }

        /// <summary>Operations <c>notification.webhook</c>.</summary>
        public sealed class WebhookSpace
        {
            private readonly ISender sender;

            internal WebhookSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the webhooks.</summary>
            /// <remarks><c>GET /notification/webhooks</c>.</remarks>
            public Request<WebhookList> List()
            {
                var request = new Request<WebhookList>(sender, 111, "notification.webhook.list", null, Answers.Object(Models.WebhookList.FromJson));
                return request;
            }

            /// <summary>Registers a webhook.</summary>
            /// <remarks><c>POST /notification/webhooks</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Webhook> Create(CreateWebhookRequest body, string reference)
            {
                var request = new Request<Webhook>(sender, 112, "notification.webhook.create", reference, Answers.Object(Models.Webhook.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a webhook.</summary>
            /// <remarks><c>GET /notification/webhooks/{webhook_id}</c>.</remarks>
            public Request<Webhook> Read(string webhookId)
            {
                var request = new Request<Webhook>(sender, 113, "notification.webhook.read", null, Answers.Object(Models.Webhook.FromJson));
                request.Path("webhook_id", webhookId);
                return request;
            }

            /// <summary>Changes a webhook.</summary>
            /// <remarks><c>PATCH /notification/webhooks/{webhook_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Webhook> Update(string webhookId, string reference, UpdateWebhookRequest? body = null)
            {
                var request = new Request<Webhook>(sender, 114, "notification.webhook.update", reference, Answers.Object(Models.Webhook.FromJson));
                request.Path("webhook_id", webhookId);
                request.Body(body);
                return request;
            }

            /// <summary>Removes a webhook: nothing is delivered there any more.</summary>
            /// <remarks><c>DELETE /notification/webhooks/{webhook_id}</c>.</remarks>
            public Request<Nothing> Delete(string webhookId)
            {
                var request = new Request<Nothing>(sender, 115, "notification.webhook.delete", null, Answers.Nothing);
                request.Path("webhook_id", webhookId);
                return request;
            }

            /// <summary>Has a sample event sent to a webhook.</summary>
            /// <remarks><c>POST /notification/webhooks/{webhook_id}/simulate</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Nothing> Simulate(string webhookId, SimulateWebhookRequest body, string reference)
            {
                var request = new Request<Nothing>(sender, 116, "notification.webhook.simulate", reference, Answers.Nothing);
                request.Path("webhook_id", webhookId);
                request.Body(body);
                return request;
            }
        }
    }
}
