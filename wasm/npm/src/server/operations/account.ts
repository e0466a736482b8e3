// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `account`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { Brand, BrandInput, BrandList, BrandUpdate, OnboardRequest, OnboardResponse, PartnerAccount, PartnerAccountExpansion, PartnerAccountUpdate, PartnerBusinessEntity, PartnerBusinessEntityInput, PartnerBusinessEntityList, PartnerBusinessEntityUpdate, Store, StoreCreate, StoreGroup, StoreGroupInput, StoreGroupList, StoreGroupUpdate, StoreList, StoreUpdate } from "../models/account.js";

/** Operations `account.brand`. */
export class AccountBrandOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the brands of an account.
   *
   * `GET /brands`.
   */
  list(): Request<BrandList> {
    return new Request(this.#sender, {
      number: 37,
      operation: "account.brand.list",
      form: "object",
      model: "BrandList",
    });
  }

  /**
   * Adds a brand.
   *
   * `POST /brands`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: BrandInput, options: { reference: string;  }): Request<Brand> {
    return new Request(this.#sender, {
      number: 38,
      operation: "account.brand.create",
      form: "object",
      model: "Brand",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a brand.
   *
   * `GET /brands/{brand_id}`.
   */
  read(brandId: string): Request<Brand> {
    return new Request(this.#sender, {
      number: 39,
      operation: "account.brand.read",
      form: "object",
      model: "Brand",
      path: { brand_id: brandId },
    });
  }

  /**
   * Changes a brand. It cannot be deleted.
   *
   * `PATCH /brands/{brand_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(brandId: string, body: BrandUpdate, options: { reference: string;  }): Request<Brand> {
    return new Request(this.#sender, {
      number: 40,
      operation: "account.brand.update",
      form: "object",
      model: "Brand",
      reference: options.reference,
      path: { brand_id: brandId },
      body,
    });
  }
}

/** Operations `account.business_entity`. */
export class AccountBusinessEntityOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the legal entities of an account.
   *
   * `GET /partner-business-entities`.
   */
  list(): Request<PartnerBusinessEntityList> {
    return new Request(this.#sender, {
      number: 33,
      operation: "account.business_entity.list",
      form: "object",
      model: "PartnerBusinessEntityList",
    });
  }

  /**
   * Adds a legal entity.
   *
   * `POST /partner-business-entities`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: PartnerBusinessEntityInput, options: { reference: string;  }): Request<PartnerBusinessEntity> {
    return new Request(this.#sender, {
      number: 34,
      operation: "account.business_entity.create",
      form: "object",
      model: "PartnerBusinessEntity",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a legal entity.
   *
   * `GET /partner-business-entities/{partner_business_entity_id}`.
   */
  read(partnerBusinessEntityId: string): Request<PartnerBusinessEntity> {
    return new Request(this.#sender, {
      number: 35,
      operation: "account.business_entity.read",
      form: "object",
      model: "PartnerBusinessEntity",
      path: { partner_business_entity_id: partnerBusinessEntityId },
    });
  }

  /**
   * Changes a legal entity. It cannot be deleted.
   *
   * `PATCH /partner-business-entities/{partner_business_entity_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(partnerBusinessEntityId: string, body: PartnerBusinessEntityUpdate | undefined, options: { reference: string;  }): Request<PartnerBusinessEntity> {
    return new Request(this.#sender, {
      number: 36,
      operation: "account.business_entity.update",
      form: "object",
      model: "PartnerBusinessEntity",
      reference: options.reference,
      path: { partner_business_entity_id: partnerBusinessEntityId },
      body,
    });
  }
}

/** Operations `account.store`. */
export class AccountStoreOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the stores of an account, page by page.
   *
   * `GET /stores`.
   */
  list(options: { size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<StoreList> {
    return new Request(this.#sender, {
      number: 41,
      operation: "account.store.list",
      form: "object",
      model: "StoreList",
      query: { "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }

  /**
   * Adds a store to a group.
   *
   * `POST /stores`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: StoreCreate, options: { reference: string;  }): Request<Store> {
    return new Request(this.#sender, {
      number: 42,
      operation: "account.store.create",
      form: "object",
      model: "Store",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a store.
   *
   * `GET /stores/{store_id}`.
   */
  read(storeId: string): Request<Store> {
    return new Request(this.#sender, {
      number: 43,
      operation: "account.store.read",
      form: "object",
      model: "Store",
      path: { store_id: storeId },
    });
  }

  /**
   * Changes a store. It cannot be deleted.
   *
   * `PATCH /stores/{store_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(storeId: string, body: StoreUpdate | undefined, options: { reference: string;  }): Request<Store> {
    return new Request(this.#sender, {
      number: 44,
      operation: "account.store.update",
      form: "object",
      model: "Store",
      reference: options.reference,
      path: { store_id: storeId },
      body,
    });
  }
}

/** Operations `account.store_group`. */
export class AccountStoreGroupOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the store groups of an account, page by page.
   *
   * `GET /store-groups`.
   */
  list(options: { size?: number | undefined; startingAfter?: string | undefined; endingBefore?: string | undefined;  } = {}): Request<StoreGroupList> {
    return new Request(this.#sender, {
      number: 45,
      operation: "account.store_group.list",
      form: "object",
      model: "StoreGroupList",
      query: { "size": options.size, "starting_after": options.startingAfter, "ending_before": options.endingBefore },
      paged: true,
    });
  }

  /**
   * Adds a store group, with at least one store.
   *
   * `POST /store-groups`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: StoreGroupInput, options: { reference: string;  }): Request<StoreGroup> {
    return new Request(this.#sender, {
      number: 46,
      operation: "account.store_group.create",
      form: "object",
      model: "StoreGroup",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a store group.
   *
   * `GET /store-groups/{store_group_id}`.
   */
  read(storeGroupId: string): Request<StoreGroup> {
    return new Request(this.#sender, {
      number: 47,
      operation: "account.store_group.read",
      form: "object",
      model: "StoreGroup",
      path: { store_group_id: storeGroupId },
    });
  }

  /**
   * Changes a store group. It cannot be deleted.
   *
   * `PATCH /store-groups/{store_group_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(storeGroupId: string, body: StoreGroupUpdate | undefined, options: { reference: string;  }): Request<StoreGroup> {
    return new Request(this.#sender, {
      number: 48,
      operation: "account.store_group.update",
      form: "object",
      model: "StoreGroup",
      reference: options.reference,
      path: { store_group_id: storeGroupId },
      body,
    });
  }
}

/** Operations of the group `account`. */
export class AccountOperations {
  readonly #sender: Sender;
  /** Operations `account.brand`. */
  readonly brand: AccountBrandOperations;
  /** Operations `account.business_entity`. */
  readonly businessEntity: AccountBusinessEntityOperations;
  /** Operations `account.store`. */
  readonly store: AccountStoreOperations;
  /** Operations `account.store_group`. */
  readonly storeGroup: AccountStoreGroupOperations;

  constructor(sender: Sender) {
    this.#sender = sender;
    this.brand = new AccountBrandOperations(sender);
    this.businessEntity = new AccountBusinessEntityOperations(sender);
    this.store = new AccountStoreOperations(sender);
    this.storeGroup = new AccountStoreGroupOperations(sender);
  }

  /**
   * Creates a partner with everything that belongs to it, or adds to one that is there. Payments work at once;
   * changes have to wait for the event `partner.account.state-change.operational`. After a refusal: correct the
   * document, keep the key.
   *
   * `POST /distribution/onboard`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  onboard(body: OnboardRequest, options: { reference: string;  }): Request<OnboardResponse> {
    return new Request(this.#sender, {
      number: 30,
      operation: "account.onboard",
      form: "object",
      model: "OnboardResponse",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads an account, with the parts that are asked for.
   *
   * `GET `.
   */
  read(options: { expand?: PartnerAccountExpansion[] | undefined;  } = {}): Request<PartnerAccount> {
    return new Request(this.#sender, {
      number: 31,
      operation: "account.read",
      form: "object",
      model: "PartnerAccount",
      query: { "expand": options.expand },
    });
  }

  /**
   * Changes an account: once it is operational, and at most once a second.
   *
   * `PATCH `.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(body: PartnerAccountUpdate, options: { reference: string;  }): Request<PartnerAccount> {
    return new Request(this.#sender, {
      number: 32,
      operation: "account.update",
      form: "object",
      model: "PartnerAccount",
      reference: options.reference,
      body,
    });
  }
}
