// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>portal</c>.</summary>
    public sealed class PortalOperations
    {
        private readonly ISender sender;

        internal PortalOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>portal.deep_link</c>.</summary>
        public DeepLinkSpace DeepLink => new DeepLinkSpace(sender);

        /// <summary>Operations <c>portal.user_access</c>.</summary>
        public UserAccessSpace UserAccess => new UserAccessSpace(sender);

        /// <summary>Operations <c>portal.deep_link</c>.</summary>
        public sealed class DeepLinkSpace
        {
            private readonly ISender sender;

            internal DeepLinkSpace(ISender sender) => this.sender = sender;

            /// <summary>Makes a link that signs a user in, once, within 60 seconds. When the answer is lost: make another one.</summary>
            /// <remarks><c>POST /portal/deep-links</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<DeepLink> Create(DeepLinkRequest body, string reference)
            {
                var request = new Request<DeepLink>(sender, 75, "portal.deep_link.create", reference, Answers.Object(Models.DeepLink.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Takes a link back.</summary>
            /// <remarks><c>DELETE /portal/deep-links/{deep_link_id}</c>.</remarks>
            public Request<Nothing> Delete(string deepLinkId)
            {
                var request = new Request<Nothing>(sender, 76, "portal.deep_link.delete", null, Answers.Nothing);
                request.Path("deep_link_id", deepLinkId);
                return request;
            }
        }

        /// <summary>Operations <c>portal.user_access</c>.</summary>
        public sealed class UserAccessSpace
        {
            private readonly ISender sender;

            internal UserAccessSpace(ISender sender) => this.sender = sender;

            /// <summary>Lets a user into the portal, or changes what the user may do.</summary>
            /// <remarks><c>POST /portal/user-access</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Nothing> Set(PortalJwtRequest body, string reference)
            {
                var request = new Request<Nothing>(sender, 77, "portal.user_access.set", reference, Answers.Nothing);
                request.Body(body);
                return request;
            }

            /// <summary>Takes access away. The filters narrow it down together; without any, everybody whom the caller ever let in is
            /// locked out, which is why such a call is refused unless it is asked for in as many words.</summary>
            /// <remarks><c>DELETE /portal/user-access</c>. Without a filter, it concerns everything there is: say so.</remarks>
            public Request<Nothing> Delete(string? accountId = null, string? principal = null, string? onBehalfOf = null, bool everything = false)
            {
                var request = new Request<Nothing>(sender, 78, "portal.user_access.delete", null, Answers.Nothing);
                request.Query("account_id", accountId);
                request.Query("principal", principal);
                request.Query("on_behalf_of", onBehalfOf);
                request.Everything(everything);
                return request;
            }
        }
    }
}
