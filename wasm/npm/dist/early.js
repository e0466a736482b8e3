// Failures before there was a connection to send on. Browsers do not tell, so there it is never believed.
/** What a connection may fail with. */
const CODES = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "ETIMEDOUT"]);
/** Whether `fetch` that rejected so had no connection. The code alone does not tell: a read may fail with the same one. */
export function early(error) {
    return error instanceof Error && unconnected(error.cause);
}
function unconnected(fault) {
    if (typeof fault !== "object" || fault === null)
        return false;
    const { code, syscall, errors } = fault;
    if (code === "UND_ERR_CONNECT_TIMEOUT")
        return true;
    // One for each address of the host.
    if (Array.isArray(errors))
        return errors.length > 0 && errors.every(unconnected);
    return typeof code === "string" && CODES.has(code) && (syscall === "connect" || syscall === "getaddrinfo");
}
