//! Tests of kassa.
