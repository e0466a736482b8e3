# Printed by `cargo run -p kassa-bindgen -- python` from the tables in core. Do not edit.
"""Operations of the group `security`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kassa.models.security import (
    AllowedIpRanges,
    ApiKeyCredential,
    ApiKeyCredentialCreated,
    ApiKeyCredentialList,
    ClientCertificateCreated,
    ClientCertificateCredential,
    ClientCertificateCredentialList,
    ClientCertificateRequest,
    ClientIdentifierCredential,
    ClientIdentifierCredentialList,
    ClientIdentifierRequest,
    CredentialDescriptionRequest,
    IpRestrictionUpdate,
    MtlsEnforcementRequest,
    MtlsEnforcementStatus,
    RevokeCertificateRequest,
    SftpCredential,
    SftpCredentialCreated,
    SftpCredentialList,
)
from kassa.request import Read, Request, Sender

__all__ = ["SecurityOperations"]


class SecurityApiKeyOperations:
    """Operations `security.api_key`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[ApiKeyCredentialList]:
        """Lists the API keys.

        `GET /account/integration/credentials/api-key`
        """
        return Request(
            sender=self._sender,
            number=87,
            operation="security.api_key.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=ApiKeyCredentialList,
        )

    def create(
        self,
        body: CredentialDescriptionRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[ApiKeyCredentialCreated]:
        """Makes an API key. It is told once: when the answer is lost, list the keys, disable the one that nobody knows,
        and make another.

        `POST /account/integration/credentials/api-key`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=88,
            operation="security.api_key.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=ApiKeyCredentialCreated,
        )

    def read(
        self,
        credential_id: str,
    ) -> Request[ApiKeyCredential]:
        """Reads an API key, without its text.

        `GET /account/integration/credentials/api-key/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=89,
            operation="security.api_key.read",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=ApiKeyCredential,
        )

    def update(
        self,
        credential_id: str,
        body: CredentialDescriptionRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[ApiKeyCredential]:
        """Changes the description of an API key.

        `PATCH /account/integration/credentials/api-key/{credential_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=90,
            operation="security.api_key.update",
            reference=reference,
            path={"credential_id": credential_id},
            body=body,
            answer=Read.OBJECT,
            model=ApiKeyCredential,
        )

    def disable(
        self,
        credential_id: str,
    ) -> Request[None]:
        """Disables an API key, even the one that the call is made with.

        `DELETE /account/integration/credentials/api-key/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=91,
            operation="security.api_key.disable",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=None,
        )


class SecurityClientCertificateOperations:
    """Operations `security.client_certificate`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[ClientCertificateCredentialList]:
        """Lists the client certificates.

        `GET /account/integration/credentials/client-certificate`
        """
        return Request(
            sender=self._sender,
            number=97,
            operation="security.client_certificate.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=ClientCertificateCredentialList,
        )

    def create(
        self,
        body: ClientCertificateRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[ClientCertificateCreated]:
        """Has a certificate issued. It is told once: when the answer is lost, list the certificates, revoke the one that
        nobody has, and ask for another.

        `POST /account/integration/credentials/client-certificate`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=98,
            operation="security.client_certificate.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=ClientCertificateCreated,
        )

    def read(
        self,
        credential_id: str,
    ) -> Request[ClientCertificateCredential]:
        """Reads a certificate, without its text.

        `GET /account/integration/credentials/client-certificate/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=99,
            operation="security.client_certificate.read",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=ClientCertificateCredential,
        )

    def update(
        self,
        credential_id: str,
        body: CredentialDescriptionRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[ClientCertificateCredential]:
        """Changes the description of a certificate.

        `PATCH /account/integration/credentials/client-certificate/{credential_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=100,
            operation="security.client_certificate.update",
            reference=reference,
            path={"credential_id": credential_id},
            body=body,
            answer=Read.OBJECT,
            model=ClientCertificateCredential,
        )

    def revoke(
        self,
        credential_id: str,
        body: RevokeCertificateRequest | Mapping[str, Any],
        *,
        reference: str,
    ) -> Request[ClientCertificateCredential]:
        """Makes a certificate void from a moment on.

        `POST /account/integration/credentials/client-certificate/{credential_id}/revoke`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=101,
            operation="security.client_certificate.revoke",
            reference=reference,
            path={"credential_id": credential_id},
            body=body,
            answer=Read.OBJECT,
            model=ClientCertificateCredential,
        )


class SecurityClientIdentifierOperations:
    """Operations `security.client_identifier`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[ClientIdentifierCredentialList]:
        """Lists the client identifiers.

        `GET /account/integration/credentials/client-identifier`
        """
        return Request(
            sender=self._sender,
            number=92,
            operation="security.client_identifier.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=ClientIdentifierCredentialList,
        )

    def create(
        self,
        body: ClientIdentifierRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[ClientIdentifierCredential]:
        """Makes a client identifier.

        `POST /account/integration/credentials/client-identifier`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=93,
            operation="security.client_identifier.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=ClientIdentifierCredential,
        )

    def read(
        self,
        credential_id: str,
    ) -> Request[ClientIdentifierCredential]:
        """Reads a client identifier.

        `GET /account/integration/credentials/client-identifier/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=94,
            operation="security.client_identifier.read",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=ClientIdentifierCredential,
        )

    def update(
        self,
        credential_id: str,
        body: CredentialDescriptionRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[ClientIdentifierCredential]:
        """Changes the description of a client identifier.

        `PATCH /account/integration/credentials/client-identifier/{credential_id}`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=95,
            operation="security.client_identifier.update",
            reference=reference,
            path={"credential_id": credential_id},
            body=body,
            answer=Read.OBJECT,
            model=ClientIdentifierCredential,
        )

    def disable(
        self,
        credential_id: str,
    ) -> Request[None]:
        """Disables a client identifier: pages that use it stop working.

        `DELETE /account/integration/credentials/client-identifier/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=96,
            operation="security.client_identifier.disable",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=None,
        )


class SecurityIpOperations:
    """Operations `security.ip`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
    ) -> Request[AllowedIpRanges]:
        """Reads from which addresses calls may come.

        `GET /account/integration/ip-restrictions/allowed-ips`
        """
        return Request(
            sender=self._sender,
            number=109,
            operation="security.ip.read",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=AllowedIpRanges,
        )

    def update(
        self,
        body: IpRestrictionUpdate | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[AllowedIpRanges]:
        """Changes from which addresses calls may come. A wrong list locks the caller out.

        `PATCH /account/integration/inbound-restriction/ip`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=110,
            operation="security.ip.update",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=AllowedIpRanges,
        )


class SecurityMtlsOperations:
    """Operations `security.mtls`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def read(
        self,
    ) -> Request[MtlsEnforcementStatus]:
        """Reads whether certificates are enforced. An answer without a body tells nothing.

        `GET /account/integration/client-certificates/enforcement`
        """
        return Request(
            sender=self._sender,
            number=102,
            operation="security.mtls.read",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=MtlsEnforcementStatus,
        )

    def enforce(
        self,
        body: MtlsEnforcementRequest | Mapping[str, Any],
    ) -> Request[MtlsEnforcementStatus]:
        """Refuses calls without a valid certificate. Wait until the header of every answer says VALID, for every caller:
        who has no certificate is locked out.

        `PUT /account/integration/client-certificates/enforcement`
        """
        return Request(
            sender=self._sender,
            number=103,
            operation="security.mtls.enforce",
            reference=None,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=MtlsEnforcementStatus,
        )

    def remove(
        self,
    ) -> Request[MtlsEnforcementStatus]:
        """Lets calls without a certificate through again.

        `DELETE /account/integration/client-certificates/enforcement`
        """
        return Request(
            sender=self._sender,
            number=104,
            operation="security.mtls.remove",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=MtlsEnforcementStatus,
        )


class SecuritySftpOperations:
    """Operations `security.sftp`."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
    ) -> Request[SftpCredentialList]:
        """Lists the SFTP users.

        `GET /account/integration/credentials/sftp`
        """
        return Request(
            sender=self._sender,
            number=105,
            operation="security.sftp.list",
            reference=None,
            path={},
            answer=Read.OBJECT,
            model=SftpCredentialList,
        )

    def create(
        self,
        body: CredentialDescriptionRequest | Mapping[str, Any] | None = None,
        *,
        reference: str,
    ) -> Request[SftpCredentialCreated]:
        """Makes an SFTP user. The password is told once: when the answer is lost, list the users, disable the one that
        nobody knows, and make another.

        `POST /account/integration/credentials/sftp`

        reference: names the call; its idempotency key is made of it, so the same reference is the same change.
        """
        return Request(
            sender=self._sender,
            number=106,
            operation="security.sftp.create",
            reference=reference,
            path={},
            body=body,
            answer=Read.OBJECT,
            model=SftpCredentialCreated,
        )

    def read(
        self,
        credential_id: str,
    ) -> Request[SftpCredential]:
        """Reads an SFTP user, without the password.

        `GET /account/integration/credentials/sftp/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=107,
            operation="security.sftp.read",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=SftpCredential,
        )

    def disable(
        self,
        credential_id: str,
    ) -> Request[None]:
        """Disables an SFTP user.

        `DELETE /account/integration/credentials/sftp/{credential_id}`
        """
        return Request(
            sender=self._sender,
            number=108,
            operation="security.sftp.disable",
            reference=None,
            path={"credential_id": credential_id},
            answer=Read.OBJECT,
            model=None,
        )


class SecurityOperations:
    """Operations of the group."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @property
    def api_key(self) -> SecurityApiKeyOperations:
        """Operations `security.api_key`."""
        return SecurityApiKeyOperations(self._sender)

    @property
    def client_certificate(self) -> SecurityClientCertificateOperations:
        """Operations `security.client_certificate`."""
        return SecurityClientCertificateOperations(self._sender)

    @property
    def client_identifier(self) -> SecurityClientIdentifierOperations:
        """Operations `security.client_identifier`."""
        return SecurityClientIdentifierOperations(self._sender)

    @property
    def ip(self) -> SecurityIpOperations:
        """Operations `security.ip`."""
        return SecurityIpOperations(self._sender)

    @property
    def mtls(self) -> SecurityMtlsOperations:
        """Operations `security.mtls`."""
        return SecurityMtlsOperations(self._sender)

    @property
    def sftp(self) -> SecuritySftpOperations:
        """Operations `security.sftp`."""
        return SecuritySftpOperations(self._sender)
