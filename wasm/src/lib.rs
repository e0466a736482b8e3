//! kassa for browsers and Node.
