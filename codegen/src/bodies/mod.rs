//! JSON bodies that fit a type, made from the model alone.
//!
//! ```text
//! {"required": ["id"], "properties": {"id": {"type": "string"}, "on": {"type": "boolean"}}}
//!
//! Size::Small  {"id": "text"}
//! Size::Full   {"id": "text", "on": true}
//! ```
//!
//! `decide::examples` puts a small one into the docs of a type; `sample` has them judged by the validator.

mod chance;
mod maker;
mod pattern;

pub use maker::Maker;
pub(crate) use maker::Size;
