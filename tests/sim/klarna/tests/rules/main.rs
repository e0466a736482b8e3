//! The rules of the model, one by one.

mod approval;
mod desk;
mod door;
mod keys;
mod money;
mod telling;
