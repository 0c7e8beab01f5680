//! Checkouts of other people: whatever lies in them, no verb writes or removes a file elsewhere, and verbs
//! that read write nothing at all.

#![cfg(unix)]

mod checkout;
mod inputs;
mod names;
mod planted;
