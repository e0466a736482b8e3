//! A Klarna Network of our own, for tests and demos.
