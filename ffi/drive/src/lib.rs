//! Transport, clocks and file journal for kassa.
