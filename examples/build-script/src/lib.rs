//! Reads what a shop tells its webhooks, with types that the build script generates.
//!
//! The module is [`messages`]; `cargo doc --open` shows it.

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

use messages::types::Event;

/// How many articles the event is about; `None` if it is about none.
///
/// # Errors
///
/// If the body is no JSON, or does not fit the schema.
pub fn articles(body: &[u8]) -> Result<Option<u64>, messages::Error> {
    Ok(match messages::from_slice(body)? {
        Event::Placed(placed) => Some(placed.order.items.iter().map(|item| item.count.unwrap_or(1)).sum()),
        _ => None,
    })
}
