// Printed by `cargo run -p kassa-bindgen -- typescript` from the tables in core. Do not edit.
// Objects and lists of values of the group `security`.

import type { Open } from "../../types.js";

/** Whether a credential works. Two months without use disable it, ten months later it is gone; the words are
 * assumed. */
export type CredentialState = Open<"ENABLED" | "DISABLED">;

/** What a certificate is for. */
export type ClientCertificateUsage = Open<"MTLS" | "JWT_SIGNING">;

/** How a call without a valid certificate is treated. */
export type MtlsEnforcementMode = Open<"REPORTING" | "NOT_ENABLED" | "ENFORCED">;

/** How a call from another address is treated. */
export type IpEnforcementMode = Open<"NOT_ENABLED" | "REPORTING" | "ENFORCED">;

/** All keys of the account. */
export interface ApiKeyCredentialList {
  credentials?: ApiKeyCredential[] | undefined;
}

/** A key as it is listed and read: without its text. */
export interface ApiKeyCredential {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
}

/** Description of a credential, to create it or to change it. */
export interface CredentialDescriptionRequest {
  description?: string | undefined;
}

/** A key that was just made. */
export interface ApiKeyCredentialCreated {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  /** The only place where the key itself is told. */
  secret?: ApiKeySecret | undefined;
}

/** A key, in the one answer that has it. */
export interface ApiKeySecret {
  /** Shown once. Store it before anything else is done; it cannot be read again. */
  secret?: string | undefined;
}

/** All client identifiers of the account. */
export interface ClientIdentifierCredentialList {
  credentials?: ClientIdentifierCredential[] | undefined;
}

/** A client identifier. */
export interface ClientIdentifierCredential {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  identity?: ClientIdentity | undefined;
  /** No source confirms it. */
  config?: ClientIdentifierConfig | undefined;
}

/** The identifier itself. */
export interface ClientIdentity {
  /** Goes to the SDK in browser and app; everybody may see it. */
  client_id?: string | undefined;
}

/** Where a client identifier may be used. */
export interface ClientIdentifierConfig {
  /** Origins of web pages. */
  allowed_domains?: string[] | undefined;
}

/** A client identifier to be created. */
export interface ClientIdentifierRequest {
  description?: string | undefined;
  /** Seen in a demo only; the official sample sends the description alone. No source confirms it. */
  config?: ClientIdentifierConfig | undefined;
}

/** All certificates of the account. */
export interface ClientCertificateCredentialList {
  credentials?: ClientCertificateCredential[] | undefined;
}

/** A certificate as it is listed and read: without its text. */
export interface ClientCertificateCredential {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  /** No source confirms it. */
  config?: IssuedCertificateConfig | undefined;
  /** No source confirms it. */
  revoked_from?: string | undefined;
  /** No source confirms it. */
  expires_at?: string | undefined;
}

/** What was asked for. */
export interface IssuedCertificateConfig {
  usage?: ClientCertificateUsage | undefined;
  certificate_signing_request?: string | undefined;
}

/** A certificate to be issued. */
export interface ClientCertificateRequest {
  description?: string | undefined;
  /** Needed in a request. */
  config?: ClientCertificateConfig | undefined;
}

/** What to issue. The private key stays with the caller; only the request for a signature travels. */
export interface ClientCertificateConfig {
  /** Needed in a request. */
  usage?: ClientCertificateUsage | undefined;
  /** PKCS#10 in PEM form, over a P-256 key. Needed in a request. */
  certificate_signing_request?: string | undefined;
}

/** A certificate that was just issued. */
export interface ClientCertificateCreated {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  /** No source confirms it. */
  config?: IssuedCertificateConfig | undefined;
  /** No source confirms it. */
  revoked_from?: string | undefined;
  /** No source confirms it. */
  expires_at?: string | undefined;
  /** The only place where the certificate is told. */
  secret?: ClientCertificateSecret | undefined;
}

/** A certificate, in the one answer that has it. */
export interface ClientCertificateSecret {
  /** PEM form, line breaks included. Shown once. */
  certificate?: string | undefined;
}

/** From when on a certificate is void. */
export interface RevokeCertificateRequest {
  /** Whole seconds in UTC. Needed in a request. */
  revoked_from?: string | undefined;
}

/** What is enforced. The answer may have no body at all; then nothing is known. */
export interface MtlsEnforcementStatus {
  enforcement_mode?: MtlsEnforcementMode | undefined;
  /** No source confirms it. */
  enforced_from?: string | undefined;
}

/** From when on calls without a certificate are refused. */
export interface MtlsEnforcementRequest {
  /** `NOW`, or a time not in the past and at most three months ahead. Needed in a request. */
  enforced_from?: string | undefined;
}

/** All SFTP users of the account. No source confirms it. */
export interface SftpCredentialList {
  credentials?: SftpCredential[] | undefined;
}

/** An SFTP user, without the password. */
export interface SftpCredential {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  /** No source confirms it. */
  username?: string | undefined;
}

/** An SFTP user that was just made. */
export interface SftpCredentialCreated {
  credential_id?: string | undefined;
  description?: string | undefined;
  /** No source confirms it. */
  state?: CredentialState | undefined;
  /** No source confirms it. */
  created_at?: string | undefined;
  /** No source confirms it. */
  last_used_at?: string | undefined;
  /** No source confirms it. */
  username?: string | undefined;
  /** Shown once. The name of the member is not confirmed. No source confirms it. */
  password?: string | undefined;
}

/** Ranges that calls may come from. Only their number is published, not this form. No source confirms it. */
export interface AllowedIpRanges {
  enforcement_mode?: IpEnforcementMode | undefined;
  /** CIDR notation, IPv4 or IPv6. */
  allowed_ips?: string[] | undefined;
}

/** A change of mode or ranges. It takes up to five minutes to be in force. */
export interface IpRestrictionUpdate {
  enforcement_mode?: IpEnforcementMode | undefined;
  /** Replaces the list; whether the call takes it is not confirmed. No source confirms it. */
  allowed_ips?: string[] | undefined;
}
