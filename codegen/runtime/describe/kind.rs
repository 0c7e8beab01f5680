//! The JSON types as bits.
//!
//! ```text
//! {"type": ["string", "null"]}  →  STRING | NULL
//! ```

pub const NULL: u8 = 1;
pub const BOOLEAN: u8 = 2;
pub const INTEGER: u8 = 4;
/// Every number, of which integers are a part.
pub const NUMBER: u8 = 8 | INTEGER;
pub const STRING: u8 = 16;
pub const ARRAY: u8 = 32;
pub const OBJECT: u8 = 64;
pub const ANY: u8 = 127;
