// Printed by `cargo run -p kassa-bindgen -- java` from the tables in core. Do not edit.
package kassa.operations;

import java.util.List;
import kassa.Request;
import kassa.Sender;
import kassa.models.Brand;
import kassa.models.BrandInput;
import kassa.models.BrandList;
import kassa.models.BrandUpdate;
import kassa.models.OnboardRequest;
import kassa.models.OnboardResponse;
import kassa.models.PartnerAccount;
import kassa.models.PartnerAccountExpansion;
import kassa.models.PartnerAccountUpdate;
import kassa.models.PartnerBusinessEntity;
import kassa.models.PartnerBusinessEntityInput;
import kassa.models.PartnerBusinessEntityList;
import kassa.models.PartnerBusinessEntityUpdate;
import kassa.models.Store;
import kassa.models.StoreCreate;
import kassa.models.StoreGroup;
import kassa.models.StoreGroupInput;
import kassa.models.StoreGroupList;
import kassa.models.StoreGroupUpdate;
import kassa.models.StoreList;
import kassa.models.StoreUpdate;

/** Operations of the group {@code account}. */
public final class AccountOperations {
    private final Sender sender;

    AccountOperations(Sender sender) {
        this.sender = sender;
    }

    /** Operations {@code account.brand}. */
    public BrandOperations brand() {
        return new BrandOperations(sender);
    }

    /** Operations {@code account.business_entity}. */
    public BusinessEntityOperations businessEntity() {
        return new BusinessEntityOperations(sender);
    }

    /** Operations {@code account.store}. */
    public StoreOperations store() {
        return new StoreOperations(sender);
    }

    /** Operations {@code account.store_group}. */
    public StoreGroupOperations storeGroup() {
        return new StoreGroupOperations(sender);
    }

    /**
     * Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once;
     * changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the
     * document, keep the key.
     *
     * <p>{@code POST /distribution/onboard}.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public Request<OnboardResponse> onboard(OnboardRequest body, String reference) {
        Request<OnboardResponse> request = new Request<>(sender, 30, "account.onboard", reference, Request.object(OnboardResponse::from));
        request.body(body);
        return request;
    }

    /**
     * Reads an account, with the parts that are asked for.
     *
     * <p>{@code GET }.
     */
    public ReadCall read() {
        ReadCall request = new ReadCall(sender);
        return request;
    }

    /**
     * Changes an account: once it is operational, and at most once a second.
     *
     * <p>{@code PATCH }.
     *
     * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
     */
    public Request<PartnerAccount> update(PartnerAccountUpdate body, String reference) {
        Request<PartnerAccount> request = new Request<>(sender, 32, "account.update", reference, Request.object(PartnerAccount::from));
        request.body(body);
        return request;
    }

    /** {@code account.read}, with what may be left out. */
    public static final class ReadCall extends Request<PartnerAccount> {
        private ReadCall(Sender sender) {
            super(sender, 31, "account.read", null, Request.object(PartnerAccount::from));
        }

        /** Sets {@code expand}. */
        public ReadCall expand(List<PartnerAccountExpansion> expand) {
            query("expand", expand);
            return this;
        }
    }

    /** Operations {@code account.brand}. */
    public static final class BrandOperations {
        private final Sender sender;

        private BrandOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the brands of an account.
         *
         * <p>{@code GET /brands}.
         */
        public Request<BrandList> list() {
            Request<BrandList> request = new Request<>(sender, 37, "account.brand.list", null, Request.object(BrandList::from));
            return request;
        }

        /**
         * Adds a brand.
         *
         * <p>{@code POST /brands}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Brand> create(BrandInput body, String reference) {
            Request<Brand> request = new Request<>(sender, 38, "account.brand.create", reference, Request.object(Brand::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a brand.
         *
         * <p>{@code GET /brands/{brand_id}}.
         */
        public Request<Brand> read(String brandId) {
            Request<Brand> request = new Request<>(sender, 39, "account.brand.read", null, Request.object(Brand::from));
            request.path("brand_id", brandId);
            return request;
        }

        /**
         * Changes a brand. It cannot be deleted.
         *
         * <p>{@code PATCH /brands/{brand_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Brand> update(String brandId, BrandUpdate body, String reference) {
            Request<Brand> request = new Request<>(sender, 40, "account.brand.update", reference, Request.object(Brand::from));
            request.path("brand_id", brandId);
            request.body(body);
            return request;
        }
    }

    /** Operations {@code account.business_entity}. */
    public static final class BusinessEntityOperations {
        private final Sender sender;

        private BusinessEntityOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the legal entities of an account.
         *
         * <p>{@code GET /partner-business-entities}.
         */
        public Request<PartnerBusinessEntityList> list() {
            Request<PartnerBusinessEntityList> request = new Request<>(sender, 33, "account.business_entity.list", null, Request.object(PartnerBusinessEntityList::from));
            return request;
        }

        /**
         * Adds a legal entity.
         *
         * <p>{@code POST /partner-business-entities}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PartnerBusinessEntity> create(PartnerBusinessEntityInput body, String reference) {
            Request<PartnerBusinessEntity> request = new Request<>(sender, 34, "account.business_entity.create", reference, Request.object(PartnerBusinessEntity::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a legal entity.
         *
         * <p>{@code GET /partner-business-entities/{partner_business_entity_id}}.
         */
        public Request<PartnerBusinessEntity> read(String partnerBusinessEntityId) {
            Request<PartnerBusinessEntity> request = new Request<>(sender, 35, "account.business_entity.read", null, Request.object(PartnerBusinessEntity::from));
            request.path("partner_business_entity_id", partnerBusinessEntityId);
            return request;
        }

        /**
         * Changes a legal entity. It cannot be deleted.
         *
         * <p>{@code PATCH /partner-business-entities/{partner_business_entity_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PartnerBusinessEntity> update(String partnerBusinessEntityId, PartnerBusinessEntityUpdate body, String reference) {
            Request<PartnerBusinessEntity> request = new Request<>(sender, 36, "account.business_entity.update", reference, Request.object(PartnerBusinessEntity::from));
            request.path("partner_business_entity_id", partnerBusinessEntityId);
            request.body(body);
            return request;
        }

        /**
         * Changes a legal entity. It cannot be deleted.
         *
         * <p>{@code PATCH /partner-business-entities/{partner_business_entity_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<PartnerBusinessEntity> update(String partnerBusinessEntityId, String reference) {
            Request<PartnerBusinessEntity> request = new Request<>(sender, 36, "account.business_entity.update", reference, Request.object(PartnerBusinessEntity::from));
            request.path("partner_business_entity_id", partnerBusinessEntityId);
            return request;
        }
    }

    /** Operations {@code account.store}. */
    public static final class StoreOperations {
        private final Sender sender;

        private StoreOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the stores of an account, page by page.
         *
         * <p>{@code GET /stores}.
         */
        public ListCall list() {
            ListCall request = new ListCall(sender);
            return request;
        }

        /**
         * Adds a store to a group.
         *
         * <p>{@code POST /stores}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Store> create(StoreCreate body, String reference) {
            Request<Store> request = new Request<>(sender, 42, "account.store.create", reference, Request.object(Store::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a store.
         *
         * <p>{@code GET /stores/{store_id}}.
         */
        public Request<Store> read(String storeId) {
            Request<Store> request = new Request<>(sender, 43, "account.store.read", null, Request.object(Store::from));
            request.path("store_id", storeId);
            return request;
        }

        /**
         * Changes a store. It cannot be deleted.
         *
         * <p>{@code PATCH /stores/{store_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Store> update(String storeId, StoreUpdate body, String reference) {
            Request<Store> request = new Request<>(sender, 44, "account.store.update", reference, Request.object(Store::from));
            request.path("store_id", storeId);
            request.body(body);
            return request;
        }

        /**
         * Changes a store. It cannot be deleted.
         *
         * <p>{@code PATCH /stores/{store_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<Store> update(String storeId, String reference) {
            Request<Store> request = new Request<>(sender, 44, "account.store.update", reference, Request.object(Store::from));
            request.path("store_id", storeId);
            return request;
        }

        /** {@code account.store.list}, with what may be left out. */
        public static final class ListCall extends Request<StoreList> {
            private ListCall(Sender sender) {
                super(sender, 41, "account.store.list", null, Request.object(StoreList::from));
            }

            /** Sets {@code size}. */
            public ListCall size(long size) {
                query("size", size);
                return this;
            }

            /** Sets {@code starting_after}. */
            public ListCall startingAfter(String startingAfter) {
                query("starting_after", startingAfter);
                return this;
            }

            /** Sets {@code ending_before}. */
            public ListCall endingBefore(String endingBefore) {
                query("ending_before", endingBefore);
                return this;
            }
        }
    }

    /** Operations {@code account.store_group}. */
    public static final class StoreGroupOperations {
        private final Sender sender;

        private StoreGroupOperations(Sender sender) {
            this.sender = sender;
        }

        /**
         * Lists the store groups of an account, page by page.
         *
         * <p>{@code GET /store-groups}.
         */
        public ListCall list() {
            ListCall request = new ListCall(sender);
            return request;
        }

        /**
         * Adds a store group, with at least one store.
         *
         * <p>{@code POST /store-groups}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<StoreGroup> create(StoreGroupInput body, String reference) {
            Request<StoreGroup> request = new Request<>(sender, 46, "account.store_group.create", reference, Request.object(StoreGroup::from));
            request.body(body);
            return request;
        }

        /**
         * Reads a store group.
         *
         * <p>{@code GET /store-groups/{store_group_id}}.
         */
        public Request<StoreGroup> read(String storeGroupId) {
            Request<StoreGroup> request = new Request<>(sender, 47, "account.store_group.read", null, Request.object(StoreGroup::from));
            request.path("store_group_id", storeGroupId);
            return request;
        }

        /**
         * Changes a store group. It cannot be deleted.
         *
         * <p>{@code PATCH /store-groups/{store_group_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<StoreGroup> update(String storeGroupId, StoreGroupUpdate body, String reference) {
            Request<StoreGroup> request = new Request<>(sender, 48, "account.store_group.update", reference, Request.object(StoreGroup::from));
            request.path("store_group_id", storeGroupId);
            request.body(body);
            return request;
        }

        /**
         * Changes a store group. It cannot be deleted.
         *
         * <p>{@code PATCH /store-groups/{store_group_id}}.
         *
         * @param reference names the call; its idempotency key is made of it, so the same reference is the same change
         */
        public Request<StoreGroup> update(String storeGroupId, String reference) {
            Request<StoreGroup> request = new Request<>(sender, 48, "account.store_group.update", reference, Request.object(StoreGroup::from));
            request.path("store_group_id", storeGroupId);
            return request;
        }

        /** {@code account.store_group.list}, with what may be left out. */
        public static final class ListCall extends Request<StoreGroupList> {
            private ListCall(Sender sender) {
                super(sender, 45, "account.store_group.list", null, Request.object(StoreGroupList::from));
            }

            /** Sets {@code size}. */
            public ListCall size(long size) {
                query("size", size);
                return this;
            }

            /** Sets {@code starting_after}. */
            public ListCall startingAfter(String startingAfter) {
                query("starting_after", startingAfter);
                return this;
            }

            /** Sets {@code ending_before}. */
            public ListCall endingBefore(String endingBefore) {
                query("ending_before", endingBefore);
                return this;
            }
        }
    }
}
