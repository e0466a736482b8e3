//! Credentials, and whether certificates are enforced.

use crate::api::security::{ENFORCE_MTLS, REMOVE_MTLS_ENFORCEMENT};
use crate::value::lifecycle::lifecycle;

lifecycle! {
    /// An API key, a client identifier or an SFTP user. No event tells of it, and what is not used dies by itself.
    pub CREDENTIAL = "credential" {
        states ENABLED, DISABLED, DELETED;
        final DELETED;

        new -> ENABLED: "created" by AcquiringPartner;
        ENABLED -> DISABLED: "disable" by AcquiringPartner;
        ENABLED -> DISABLED: "two months without use" by Timer;
        DISABLED -> ENABLED: "put to use again" by AcquiringPartner [back unverified];
        DISABLED -> DELETED: "ten months disabled" by Timer;
    }
}

lifecycle! {
    /// Whether calls need a client certificate. Until they do, every answer's header tells what was found.
    pub MTLS_ENFORCEMENT = "mtls_enforcement" {
        states REPORTING, SCHEDULED, ENFORCED;
        final;

        REPORTING -> ENFORCED: "enforce now" by AcquiringPartner, operation ENFORCE_MTLS;
        REPORTING -> SCHEDULED: "enforce later" by AcquiringPartner, operation ENFORCE_MTLS;
        SCHEDULED -> ENFORCED: "the time has come" by Timer;
        SCHEDULED -> REPORTING: "remove" by AcquiringPartner, operation REMOVE_MTLS_ENFORCEMENT [back];
        ENFORCED -> REPORTING: "remove" by AcquiringPartner, operation REMOVE_MTLS_ENFORCEMENT [back];
    }
}
