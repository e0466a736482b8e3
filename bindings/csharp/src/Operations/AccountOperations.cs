// Printed by `cargo run -p kassa-bindgen -- csharp` from the tables in core. Do not edit.
#nullable enable
using System.Collections.Generic;
using Kassa.Models;
using Kassa.Values;

namespace Kassa.Operations
{
    /// <summary>Operations of the group <c>account</c>.</summary>
    public sealed class AccountOperations
    {
        private readonly ISender sender;

        internal AccountOperations(ISender sender) => this.sender = sender;

        /// <summary>Operations <c>account.brand</c>.</summary>
        public BrandSpace Brand => new BrandSpace(sender);

        /// <summary>Operations <c>account.business_entity</c>.</summary>
        public BusinessEntitySpace BusinessEntity => new BusinessEntitySpace(sender);

        /// <summary>Operations <c>account.store</c>.</summary>
        public StoreSpace Store => new StoreSpace(sender);

        /// <summary>Operations <c>account.store_group</c>.</summary>
        public StoreGroupSpace StoreGroup => new StoreGroupSpace(sender);

        /// <summary>Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once;
        /// changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the
        /// document, keep the key.</summary>
        /// <remarks><c>POST /distribution/onboard</c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change.</remarks>
        public Request<OnboardResponse> Onboard(OnboardRequest body, string reference)
        {
            var request = new Request<OnboardResponse>(sender, 30, "account.onboard", reference, Answers.Object(Models.OnboardResponse.FromJson));
            request.Body(body);
            return request;
        }

        /// <summary>Reads an account, with the parts that are asked for.</summary>
        /// <remarks><c>GET </c>.</remarks>
        public Request<PartnerAccount> Read(IReadOnlyList<PartnerAccountExpansion>? expand = null)
        {
            var request = new Request<PartnerAccount>(sender, 31, "account.read", null, Answers.Object(Models.PartnerAccount.FromJson));
            request.Query("expand", expand);
            return request;
        }

        /// <summary>Changes an account: once it is operational, and at most once a second.</summary>
        /// <remarks><c>PATCH </c>. The reference names the call; its idempotency key is made of it,
        /// so the same reference is the same change.</remarks>
        public Request<PartnerAccount> Update(PartnerAccountUpdate body, string reference)
        {
            var request = new Request<PartnerAccount>(sender, 32, "account.update", reference, Answers.Object(Models.PartnerAccount.FromJson));
            request.Body(body);
            return request;
        }

        /// <summary>Operations <c>account.brand</c>.</summary>
        public sealed class BrandSpace
        {
            private readonly ISender sender;

            internal BrandSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the brands of an account.</summary>
            /// <remarks><c>GET /brands</c>.</remarks>
            public Request<BrandList> List()
            {
                var request = new Request<BrandList>(sender, 37, "account.brand.list", null, Answers.Object(Models.BrandList.FromJson));
                return request;
            }

            /// <summary>Adds a brand.</summary>
            /// <remarks><c>POST /brands</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Brand> Create(BrandInput body, string reference)
            {
                var request = new Request<Brand>(sender, 38, "account.brand.create", reference, Answers.Object(Models.Brand.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a brand.</summary>
            /// <remarks><c>GET /brands/{brand_id}</c>.</remarks>
            public Request<Brand> Read(string brandId)
            {
                var request = new Request<Brand>(sender, 39, "account.brand.read", null, Answers.Object(Models.Brand.FromJson));
                request.Path("brand_id", brandId);
                return request;
            }

            /// <summary>Changes a brand. It cannot be deleted.</summary>
            /// <remarks><c>PATCH /brands/{brand_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Brand> Update(string brandId, BrandUpdate body, string reference)
            {
                var request = new Request<Brand>(sender, 40, "account.brand.update", reference, Answers.Object(Models.Brand.FromJson));
                request.Path("brand_id", brandId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>account.business_entity</c>.</summary>
        public sealed class BusinessEntitySpace
        {
            private readonly ISender sender;

            internal BusinessEntitySpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the legal entities of an account.</summary>
            /// <remarks><c>GET /partner-business-entities</c>.</remarks>
            public Request<PartnerBusinessEntityList> List()
            {
                var request = new Request<PartnerBusinessEntityList>(sender, 33, "account.business_entity.list", null, Answers.Object(Models.PartnerBusinessEntityList.FromJson));
                return request;
            }

            /// <summary>Adds a legal entity.</summary>
            /// <remarks><c>POST /partner-business-entities</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PartnerBusinessEntity> Create(PartnerBusinessEntityInput body, string reference)
            {
                var request = new Request<PartnerBusinessEntity>(sender, 34, "account.business_entity.create", reference, Answers.Object(Models.PartnerBusinessEntity.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a legal entity.</summary>
            /// <remarks><c>GET /partner-business-entities/{partner_business_entity_id}</c>.</remarks>
            public Request<PartnerBusinessEntity> Read(string partnerBusinessEntityId)
            {
                var request = new Request<PartnerBusinessEntity>(sender, 35, "account.business_entity.read", null, Answers.Object(Models.PartnerBusinessEntity.FromJson));
                request.Path("partner_business_entity_id", partnerBusinessEntityId);
                return request;
            }

            /// <summary>Changes a legal entity. It cannot be deleted.</summary>
            /// <remarks><c>PATCH /partner-business-entities/{partner_business_entity_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<PartnerBusinessEntity> Update(string partnerBusinessEntityId, string reference, PartnerBusinessEntityUpdate? body = null)
            {
                var request = new Request<PartnerBusinessEntity>(sender, 36, "account.business_entity.update", reference, Answers.Object(Models.PartnerBusinessEntity.FromJson));
                request.Path("partner_business_entity_id", partnerBusinessEntityId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>account.store</c>.</summary>
        public sealed class StoreSpace
        {
            private readonly ISender sender;

            internal StoreSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the stores of an account, page by page.</summary>
            /// <remarks><c>GET /stores</c>.</remarks>
            public Request<StoreList> List(long? size = null, string? startingAfter = null, string? endingBefore = null)
            {
                var request = new Request<StoreList>(sender, 41, "account.store.list", null, Answers.Object(Models.StoreList.FromJson));
                request.Query("size", size);
                request.Query("starting_after", startingAfter);
                request.Query("ending_before", endingBefore);
                return request;
            }

            /// <summary>Adds a store to a group.</summary>
            /// <remarks><c>POST /stores</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Store> Create(StoreCreate body, string reference)
            {
                var request = new Request<Store>(sender, 42, "account.store.create", reference, Answers.Object(Models.Store.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a store.</summary>
            /// <remarks><c>GET /stores/{store_id}</c>.</remarks>
            public Request<Store> Read(string storeId)
            {
                var request = new Request<Store>(sender, 43, "account.store.read", null, Answers.Object(Models.Store.FromJson));
                request.Path("store_id", storeId);
                return request;
            }

            /// <summary>Changes a store. It cannot be deleted.</summary>
            /// <remarks><c>PATCH /stores/{store_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<Store> Update(string storeId, string reference, StoreUpdate? body = null)
            {
                var request = new Request<Store>(sender, 44, "account.store.update", reference, Answers.Object(Models.Store.FromJson));
                request.Path("store_id", storeId);
                request.Body(body);
                return request;
            }
        }

        /// <summary>Operations <c>account.store_group</c>.</summary>
        public sealed class StoreGroupSpace
        {
            private readonly ISender sender;

            internal StoreGroupSpace(ISender sender) => this.sender = sender;

            /// <summary>Lists the store groups of an account, page by page.</summary>
            /// <remarks><c>GET /store-groups</c>.</remarks>
            public Request<StoreGroupList> List(long? size = null, string? startingAfter = null, string? endingBefore = null)
            {
                var request = new Request<StoreGroupList>(sender, 45, "account.store_group.list", null, Answers.Object(Models.StoreGroupList.FromJson));
                request.Query("size", size);
                request.Query("starting_after", startingAfter);
                request.Query("ending_before", endingBefore);
                return request;
            }

            /// <summary>Adds a store group, with at least one store.</summary>
            /// <remarks><c>POST /store-groups</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<StoreGroup> Create(StoreGroupInput body, string reference)
            {
                var request = new Request<StoreGroup>(sender, 46, "account.store_group.create", reference, Answers.Object(Models.StoreGroup.FromJson));
                request.Body(body);
                return request;
            }

            /// <summary>Reads a store group.</summary>
            /// <remarks><c>GET /store-groups/{store_group_id}</c>.</remarks>
            public Request<StoreGroup> Read(string storeGroupId)
            {
                var request = new Request<StoreGroup>(sender, 47, "account.store_group.read", null, Answers.Object(Models.StoreGroup.FromJson));
                request.Path("store_group_id", storeGroupId);
                return request;
            }

            /// <summary>Changes a store group. It cannot be deleted.</summary>
            /// <remarks><c>PATCH /store-groups/{store_group_id}</c>. The reference names the call; its idempotency key is made of it,
            /// so the same reference is the same change.</remarks>
            public Request<StoreGroup> Update(string storeGroupId, string reference, StoreGroupUpdate? body = null)
            {
                var request = new Request<StoreGroup>(sender, 48, "account.store_group.update", reference, Answers.Object(Models.StoreGroup.FromJson));
                request.Path("store_group_id", storeGroupId);
                request.Body(body);
                return request;
            }
        }
    }
}
