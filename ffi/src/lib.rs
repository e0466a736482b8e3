//! C library of kassa.
