# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Objects and lists of values of the group `security`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from kassa.model import Member, Model, OpenEnum, read_enum, read_list, read_model

__all__ = [
    "CredentialState",
    "ClientCertificateUsage",
    "MtlsEnforcementMode",
    "IpEnforcementMode",
    "ApiKeyCredentialList",
    "ApiKeyCredential",
    "CredentialDescriptionRequest",
    "ApiKeyCredentialCreated",
    "ApiKeySecret",
    "ClientIdentifierCredentialList",
    "ClientIdentifierCredential",
    "ClientIdentity",
    "ClientIdentifierConfig",
    "ClientIdentifierRequest",
    "ClientCertificateCredentialList",
    "ClientCertificateCredential",
    "IssuedCertificateConfig",
    "ClientCertificateRequest",
    "ClientCertificateConfig",
    "ClientCertificateCreated",
    "ClientCertificateSecret",
    "RevokeCertificateRequest",
    "MtlsEnforcementStatus",
    "MtlsEnforcementRequest",
    "SftpCredentialList",
    "SftpCredential",
    "SftpCredentialCreated",
    "AllowedIpRanges",
    "IpRestrictionUpdate",
]


class CredentialState(OpenEnum):
    """Whether a credential works. Two months without use disable it, ten months later it is gone; the words are
    assumed.
    """

    ENABLED: ClassVar[CredentialState]
    DISABLED: ClassVar[CredentialState]


CredentialState.ENABLED = CredentialState("ENABLED")
CredentialState.DISABLED = CredentialState("DISABLED")


class ClientCertificateUsage(OpenEnum):
    """What a certificate is for."""

    MTLS: ClassVar[ClientCertificateUsage]
    JWT_SIGNING: ClassVar[ClientCertificateUsage]


ClientCertificateUsage.MTLS = ClientCertificateUsage("MTLS")
ClientCertificateUsage.JWT_SIGNING = ClientCertificateUsage("JWT_SIGNING")


class MtlsEnforcementMode(OpenEnum):
    """How a call without a valid certificate is treated."""

    REPORTING: ClassVar[MtlsEnforcementMode]
    NOT_ENABLED: ClassVar[MtlsEnforcementMode]
    ENFORCED: ClassVar[MtlsEnforcementMode]


MtlsEnforcementMode.REPORTING = MtlsEnforcementMode("REPORTING")
MtlsEnforcementMode.NOT_ENABLED = MtlsEnforcementMode("NOT_ENABLED")
MtlsEnforcementMode.ENFORCED = MtlsEnforcementMode("ENFORCED")


class IpEnforcementMode(OpenEnum):
    """How a call from another address is treated."""

    NOT_ENABLED: ClassVar[IpEnforcementMode]
    REPORTING: ClassVar[IpEnforcementMode]
    ENFORCED: ClassVar[IpEnforcementMode]


IpEnforcementMode.NOT_ENABLED = IpEnforcementMode("NOT_ENABLED")
IpEnforcementMode.REPORTING = IpEnforcementMode("REPORTING")
IpEnforcementMode.ENFORCED = IpEnforcementMode("ENFORCED")


@dataclass(slots=True, kw_only=True, repr=False)
class ApiKeyCredentialList(Model):
    """All keys of the account."""

    credentials: list[ApiKeyCredential] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ApiKeyCredential(Model):
    """A key as it is listed and read: without its text."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class CredentialDescriptionRequest(Model):
    """Description of a credential, to create it or to change it."""

    description: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ApiKeyCredentialCreated(Model):
    """A key that was just made."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    secret: ApiKeySecret | None = None
    """The only place where the key itself is told."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ApiKeySecret(Model):
    """A key, in the one answer that has it."""

    secret: str | None = None
    """Shown once. Store it before anything else is done; it cannot be read again."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientIdentifierCredentialList(Model):
    """All client identifiers of the account."""

    credentials: list[ClientIdentifierCredential] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientIdentifierCredential(Model):
    """A client identifier."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    identity: ClientIdentity | None = None
    config: ClientIdentifierConfig | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientIdentity(Model):
    """The identifier itself."""

    client_id: str | None = None
    """Goes to the SDK in browser and app; everybody may see it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientIdentifierConfig(Model):
    """Where a client identifier may be used."""

    allowed_domains: list[str] | None = None
    """Origins of web pages."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientIdentifierRequest(Model):
    """A client identifier to be created."""

    description: str | None = None
    config: ClientIdentifierConfig | None = None
    """Seen in a demo only; the official sample sends the description alone. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateCredentialList(Model):
    """All certificates of the account."""

    credentials: list[ClientCertificateCredential] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateCredential(Model):
    """A certificate as it is listed and read: without its text."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    config: IssuedCertificateConfig | None = None
    """No source confirms it."""
    revoked_from: str | None = None
    """No source confirms it."""
    expires_at: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IssuedCertificateConfig(Model):
    """What was asked for."""

    usage: ClientCertificateUsage | str | None = None
    certificate_signing_request: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateRequest(Model):
    """A certificate to be issued."""

    description: str | None = None
    config: ClientCertificateConfig | None = None
    """Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateConfig(Model):
    """What to issue. The private key stays with the caller; only the request for a signature travels."""

    usage: ClientCertificateUsage | str | None = None
    """Needed in a request."""
    certificate_signing_request: str | None = None
    """PKCS#10 in PEM form, over a P-256 key. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateCreated(Model):
    """A certificate that was just issued."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    config: IssuedCertificateConfig | None = None
    """No source confirms it."""
    revoked_from: str | None = None
    """No source confirms it."""
    expires_at: str | None = None
    """No source confirms it."""
    secret: ClientCertificateSecret | None = None
    """The only place where the certificate is told."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class ClientCertificateSecret(Model):
    """A certificate, in the one answer that has it."""

    certificate: str | None = None
    """PEM form, line breaks included. Shown once."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class RevokeCertificateRequest(Model):
    """From when on a certificate is void."""

    revoked_from: str | None = None
    """Whole seconds in UTC. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MtlsEnforcementStatus(Model):
    """What is enforced. The answer may have no body at all; then nothing is known."""

    enforcement_mode: MtlsEnforcementMode | str | None = None
    enforced_from: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class MtlsEnforcementRequest(Model):
    """From when on calls without a certificate are refused."""

    enforced_from: str | None = None
    """`NOW`, or a time not in the past and at most three months ahead. Needed in a request."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SftpCredentialList(Model):
    """All SFTP users of the account. No source confirms it."""

    credentials: list[SftpCredential] | None = None
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SftpCredential(Model):
    """An SFTP user, without the password."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    username: str | None = None
    """No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class SftpCredentialCreated(Model):
    """An SFTP user that was just made."""

    credential_id: str | None = None
    description: str | None = None
    state: CredentialState | str | None = None
    """No source confirms it."""
    created_at: str | None = None
    """No source confirms it."""
    last_used_at: str | None = None
    """No source confirms it."""
    username: str | None = None
    """No source confirms it."""
    password: str | None = None
    """Shown once. The name of the member is not confirmed. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class AllowedIpRanges(Model):
    """Ranges that calls may come from. Only their number is published, not this form. No source confirms it."""

    enforcement_mode: IpEnforcementMode | str | None = None
    allowed_ips: list[str] | None = None
    """CIDR notation, IPv4 or IPv6."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


@dataclass(slots=True, kw_only=True, repr=False)
class IpRestrictionUpdate(Model):
    """A change of mode or ranges. It takes up to five minutes to be in force."""

    enforcement_mode: IpEnforcementMode | str | None = None
    allowed_ips: list[str] | None = None
    """Replaces the list; whether the call takes it is not confirmed. No source confirms it."""
    more: dict[str, Any] = field(default_factory=dict)
    """Members that this version does not know, as they came."""
    MEMBERS: ClassVar[tuple[Member, ...]] = ()


ApiKeyCredentialList.MEMBERS = (
    Member("credentials", "credentials", read_list(read_model(ApiKeyCredential)), False),
)

ApiKeyCredential.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
)

CredentialDescriptionRequest.MEMBERS = (
    Member("description", "description", None, False),
)

ApiKeyCredentialCreated.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("secret", "secret", read_model(ApiKeySecret), False),
)

ApiKeySecret.MEMBERS = (
    Member("secret", "secret", None, True),
)

ClientIdentifierCredentialList.MEMBERS = (
    Member("credentials", "credentials", read_list(read_model(ClientIdentifierCredential)), False),
)

ClientIdentifierCredential.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("identity", "identity", read_model(ClientIdentity), False),
    Member("config", "config", read_model(ClientIdentifierConfig), False),
)

ClientIdentity.MEMBERS = (
    Member("client_id", "client_id", None, False),
)

ClientIdentifierConfig.MEMBERS = (
    Member("allowed_domains", "allowed_domains", None, False),
)

ClientIdentifierRequest.MEMBERS = (
    Member("description", "description", None, False),
    Member("config", "config", read_model(ClientIdentifierConfig), False),
)

ClientCertificateCredentialList.MEMBERS = (
    Member("credentials", "credentials", read_list(read_model(ClientCertificateCredential)), False),
)

ClientCertificateCredential.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("config", "config", read_model(IssuedCertificateConfig), False),
    Member("revoked_from", "revoked_from", None, False),
    Member("expires_at", "expires_at", None, False),
)

IssuedCertificateConfig.MEMBERS = (
    Member("usage", "usage", read_enum(ClientCertificateUsage), False),
    Member("certificate_signing_request", "certificate_signing_request", None, False),
)

ClientCertificateRequest.MEMBERS = (
    Member("description", "description", None, False),
    Member("config", "config", read_model(ClientCertificateConfig), False),
)

ClientCertificateConfig.MEMBERS = (
    Member("usage", "usage", read_enum(ClientCertificateUsage), False),
    Member("certificate_signing_request", "certificate_signing_request", None, False),
)

ClientCertificateCreated.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("config", "config", read_model(IssuedCertificateConfig), False),
    Member("revoked_from", "revoked_from", None, False),
    Member("expires_at", "expires_at", None, False),
    Member("secret", "secret", read_model(ClientCertificateSecret), False),
)

ClientCertificateSecret.MEMBERS = (
    Member("certificate", "certificate", None, True),
)

RevokeCertificateRequest.MEMBERS = (
    Member("revoked_from", "revoked_from", None, False),
)

MtlsEnforcementStatus.MEMBERS = (
    Member("enforcement_mode", "enforcement_mode", read_enum(MtlsEnforcementMode), False),
    Member("enforced_from", "enforced_from", None, False),
)

MtlsEnforcementRequest.MEMBERS = (
    Member("enforced_from", "enforced_from", None, False),
)

SftpCredentialList.MEMBERS = (
    Member("credentials", "credentials", read_list(read_model(SftpCredential)), False),
)

SftpCredential.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("username", "username", None, True),
)

SftpCredentialCreated.MEMBERS = (
    Member("credential_id", "credential_id", None, False),
    Member("description", "description", None, False),
    Member("state", "state", read_enum(CredentialState), False),
    Member("created_at", "created_at", None, False),
    Member("last_used_at", "last_used_at", None, False),
    Member("username", "username", None, True),
    Member("password", "password", None, True),
)

AllowedIpRanges.MEMBERS = (
    Member("enforcement_mode", "enforcement_mode", read_enum(IpEnforcementMode), False),
    Member("allowed_ips", "allowed_ips", None, False),
)

IpRestrictionUpdate.MEMBERS = (
    Member("enforcement_mode", "enforcement_mode", read_enum(IpEnforcementMode), False),
    Member("allowed_ips", "allowed_ips", None, False),
)
