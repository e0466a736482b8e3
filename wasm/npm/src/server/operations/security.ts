// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Operations of the group `security`.

import { Request } from "../request.js";
import type { Sender } from "../request.js";
import type { AllowedIpRanges, ApiKeyCredential, ApiKeyCredentialCreated, ApiKeyCredentialList, ClientCertificateCreated, ClientCertificateCredential, ClientCertificateCredentialList, ClientCertificateRequest, ClientIdentifierCredential, ClientIdentifierCredentialList, ClientIdentifierRequest, CredentialDescriptionRequest, IpRestrictionUpdate, MtlsEnforcementRequest, MtlsEnforcementStatus, RevokeCertificateRequest, SftpCredential, SftpCredentialCreated, SftpCredentialList } from "../models/security.js";

/** Operations `security.api_key`. */
export class SecurityApiKeyOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the API keys.
   *
   * `GET /account/integration/credentials/api-key`.
   */
  list(): Request<ApiKeyCredentialList> {
    return new Request(this.#sender, {
      number: 87,
      operation: "security.api_key.list",
      form: "object",
      model: "ApiKeyCredentialList",
    });
  }

  /**
   * Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
   * and make another.
   *
   * `POST /account/integration/credentials/api-key`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: CredentialDescriptionRequest | undefined, options: { reference: string;  }): Request<ApiKeyCredentialCreated> {
    return new Request(this.#sender, {
      number: 88,
      operation: "security.api_key.create",
      form: "object",
      model: "ApiKeyCredentialCreated",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads an API key, without its text.
   *
   * `GET /account/integration/credentials/api-key/{credential_id}`.
   */
  read(credentialId: string): Request<ApiKeyCredential> {
    return new Request(this.#sender, {
      number: 89,
      operation: "security.api_key.read",
      form: "object",
      model: "ApiKeyCredential",
      path: { credential_id: credentialId },
    });
  }

  /**
   * Changes the description of an API key.
   *
   * `PATCH /account/integration/credentials/api-key/{credential_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(credentialId: string, body: CredentialDescriptionRequest | undefined, options: { reference: string;  }): Request<ApiKeyCredential> {
    return new Request(this.#sender, {
      number: 90,
      operation: "security.api_key.update",
      form: "object",
      model: "ApiKeyCredential",
      reference: options.reference,
      path: { credential_id: credentialId },
      body,
    });
  }

  /**
   * Disables an API key, even the one that the call is made with.
   *
   * `DELETE /account/integration/credentials/api-key/{credential_id}`.
   */
  disable(credentialId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 91,
      operation: "security.api_key.disable",
      form: "object",
      path: { credential_id: credentialId },
    });
  }
}

/** Operations `security.client_certificate`. */
export class SecurityClientCertificateOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the client certificates.
   *
   * `GET /account/integration/credentials/client-certificate`.
   */
  list(): Request<ClientCertificateCredentialList> {
    return new Request(this.#sender, {
      number: 97,
      operation: "security.client_certificate.list",
      form: "object",
      model: "ClientCertificateCredentialList",
    });
  }

  /**
   * Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
   * nobody has, and ask for another.
   *
   * `POST /account/integration/credentials/client-certificate`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: ClientCertificateRequest, options: { reference: string;  }): Request<ClientCertificateCreated> {
    return new Request(this.#sender, {
      number: 98,
      operation: "security.client_certificate.create",
      form: "object",
      model: "ClientCertificateCreated",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a certificate, without its text.
   *
   * `GET /account/integration/credentials/client-certificate/{credential_id}`.
   */
  read(credentialId: string): Request<ClientCertificateCredential> {
    return new Request(this.#sender, {
      number: 99,
      operation: "security.client_certificate.read",
      form: "object",
      model: "ClientCertificateCredential",
      path: { credential_id: credentialId },
    });
  }

  /**
   * Changes the description of a certificate.
   *
   * `PATCH /account/integration/credentials/client-certificate/{credential_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(credentialId: string, body: CredentialDescriptionRequest | undefined, options: { reference: string;  }): Request<ClientCertificateCredential> {
    return new Request(this.#sender, {
      number: 100,
      operation: "security.client_certificate.update",
      form: "object",
      model: "ClientCertificateCredential",
      reference: options.reference,
      path: { credential_id: credentialId },
      body,
    });
  }

  /**
   * Makes a certificate void from a moment on.
   *
   * `POST /account/integration/credentials/client-certificate/{credential_id}/revoke`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  revoke(credentialId: string, body: RevokeCertificateRequest, options: { reference: string;  }): Request<ClientCertificateCredential> {
    return new Request(this.#sender, {
      number: 101,
      operation: "security.client_certificate.revoke",
      form: "object",
      model: "ClientCertificateCredential",
      reference: options.reference,
      path: { credential_id: credentialId },
      body,
    });
  }
}

/** Operations `security.client_identifier`. */
export class SecurityClientIdentifierOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the client identifiers.
   *
   * `GET /account/integration/credentials/client-identifier`.
   */
  list(): Request<ClientIdentifierCredentialList> {
    return new Request(this.#sender, {
      number: 92,
      operation: "security.client_identifier.list",
      form: "object",
      model: "ClientIdentifierCredentialList",
    });
  }

  /**
   * Makes a client identifier.
   *
   * `POST /account/integration/credentials/client-identifier`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: ClientIdentifierRequest | undefined, options: { reference: string;  }): Request<ClientIdentifierCredential> {
    return new Request(this.#sender, {
      number: 93,
      operation: "security.client_identifier.create",
      form: "object",
      model: "ClientIdentifierCredential",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads a client identifier.
   *
   * `GET /account/integration/credentials/client-identifier/{credential_id}`.
   */
  read(credentialId: string): Request<ClientIdentifierCredential> {
    return new Request(this.#sender, {
      number: 94,
      operation: "security.client_identifier.read",
      form: "object",
      model: "ClientIdentifierCredential",
      path: { credential_id: credentialId },
    });
  }

  /**
   * Changes the description of a client identifier.
   *
   * `PATCH /account/integration/credentials/client-identifier/{credential_id}`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(credentialId: string, body: CredentialDescriptionRequest | undefined, options: { reference: string;  }): Request<ClientIdentifierCredential> {
    return new Request(this.#sender, {
      number: 95,
      operation: "security.client_identifier.update",
      form: "object",
      model: "ClientIdentifierCredential",
      reference: options.reference,
      path: { credential_id: credentialId },
      body,
    });
  }

  /**
   * Disables a client identifier: pages that use it stop working.
   *
   * `DELETE /account/integration/credentials/client-identifier/{credential_id}`.
   */
  disable(credentialId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 96,
      operation: "security.client_identifier.disable",
      form: "object",
      path: { credential_id: credentialId },
    });
  }
}

/** Operations `security.ip`. */
export class SecurityIpOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads from which addresses calls may come.
   *
   * `GET /account/integration/ip-restrictions/allowed-ips`.
   */
  read(): Request<AllowedIpRanges> {
    return new Request(this.#sender, {
      number: 109,
      operation: "security.ip.read",
      form: "object",
      model: "AllowedIpRanges",
    });
  }

  /**
   * Changes from which addresses calls may come. A wrong list locks the caller out.
   *
   * `PATCH /account/integration/inbound-restriction/ip`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  update(body: IpRestrictionUpdate | undefined, options: { reference: string;  }): Request<AllowedIpRanges> {
    return new Request(this.#sender, {
      number: 110,
      operation: "security.ip.update",
      form: "object",
      model: "AllowedIpRanges",
      reference: options.reference,
      body,
    });
  }
}

/** Operations `security.mtls`. */
export class SecurityMtlsOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Reads whether certificates are enforced. An answer without a body tells nothing.
   *
   * `GET /account/integration/client-certificates/enforcement`.
   */
  read(): Request<MtlsEnforcementStatus> {
    return new Request(this.#sender, {
      number: 102,
      operation: "security.mtls.read",
      form: "object",
      model: "MtlsEnforcementStatus",
    });
  }

  /**
   * Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller:
   * who has no certificate is locked out.
   *
   * `PUT /account/integration/client-certificates/enforcement`.
   */
  enforce(body: MtlsEnforcementRequest): Request<MtlsEnforcementStatus> {
    return new Request(this.#sender, {
      number: 103,
      operation: "security.mtls.enforce",
      form: "object",
      model: "MtlsEnforcementStatus",
      body,
    });
  }

  /**
   * Lets calls without a certificate through again.
   *
   * `DELETE /account/integration/client-certificates/enforcement`.
   */
  remove(): Request<MtlsEnforcementStatus> {
    return new Request(this.#sender, {
      number: 104,
      operation: "security.mtls.remove",
      form: "object",
      model: "MtlsEnforcementStatus",
    });
  }
}

/** Operations `security.sftp`. */
export class SecuritySftpOperations {
  readonly #sender: Sender;

  constructor(sender: Sender) {
    this.#sender = sender;
  }

  /**
   * Lists the SFTP users.
   *
   * `GET /account/integration/credentials/sftp`.
   */
  list(): Request<SftpCredentialList> {
    return new Request(this.#sender, {
      number: 105,
      operation: "security.sftp.list",
      form: "object",
      model: "SftpCredentialList",
    });
  }

  /**
   * Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
   * nobody knows, and make another.
   *
   * `POST /account/integration/credentials/sftp`.
   *
   * `reference` names the call; its idempotency key is made of it, so the same reference is the same change.
   */
  create(body: CredentialDescriptionRequest | undefined, options: { reference: string;  }): Request<SftpCredentialCreated> {
    return new Request(this.#sender, {
      number: 106,
      operation: "security.sftp.create",
      form: "object",
      model: "SftpCredentialCreated",
      reference: options.reference,
      body,
    });
  }

  /**
   * Reads an SFTP user, without the password.
   *
   * `GET /account/integration/credentials/sftp/{credential_id}`.
   */
  read(credentialId: string): Request<SftpCredential> {
    return new Request(this.#sender, {
      number: 107,
      operation: "security.sftp.read",
      form: "object",
      model: "SftpCredential",
      path: { credential_id: credentialId },
    });
  }

  /**
   * Disables an SFTP user.
   *
   * `DELETE /account/integration/credentials/sftp/{credential_id}`.
   */
  disable(credentialId: string): Request<undefined> {
    return new Request(this.#sender, {
      number: 108,
      operation: "security.sftp.disable",
      form: "object",
      path: { credential_id: credentialId },
    });
  }
}

/** Operations of the group `security`. */
export class SecurityOperations {
  /** Operations `security.api_key`. */
  readonly apiKey: SecurityApiKeyOperations;
  /** Operations `security.client_certificate`. */
  readonly clientCertificate: SecurityClientCertificateOperations;
  /** Operations `security.client_identifier`. */
  readonly clientIdentifier: SecurityClientIdentifierOperations;
  /** Operations `security.ip`. */
  readonly ip: SecurityIpOperations;
  /** Operations `security.mtls`. */
  readonly mtls: SecurityMtlsOperations;
  /** Operations `security.sftp`. */
  readonly sftp: SecuritySftpOperations;

  constructor(sender: Sender) {
    this.apiKey = new SecurityApiKeyOperations(sender);
    this.clientCertificate = new SecurityClientCertificateOperations(sender);
    this.clientIdentifier = new SecurityClientIdentifierOperations(sender);
    this.ip = new SecurityIpOperations(sender);
    this.mtls = new SecurityMtlsOperations(sender);
    this.sftp = new SecuritySftpOperations(sender);
  }
}
