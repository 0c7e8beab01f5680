//! Faults of the machine: after each, the schemas and the crate are all old or all new, nothing else is left over, the
//! run ends with a message, and the next run without the fault does its work.
//!
//! A fault that needs a right of the superuser is left out without it, with a line that gives the reason.

#![cfg(target_os = "linux")]

#[path = "../hostile_tree/checkout.rs"]
mod checkout;
mod clocks;
mod full;
mod names;
mod others;
mod project;
