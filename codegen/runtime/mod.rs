//! The part of the crate that is the same whatever the schemas say: how values are read, kept and
//! written. The types of the other modules only describe themselves, through [`Slot`] and [`View`].
//!
//! Files are in folders by what they do, modules are not: each is `support::NAME`.
//!
//! One visitor reads every type (`reader`), one serializer writes every type (`view`), so a serde
//! format costs one instantiation however many types there are.

// How types describe themselves.
#[path = "describe/embedded.rs"]
mod embedded;
#[path = "describe/form.rs"]
mod form;
#[cfg(feature = "inspect")]
#[path = "describe/inspect.rs"]
pub mod inspect;
#[cfg(feature = "schemars")]
#[path = "describe/json_schema.rs"]
#[doc(hidden)]
pub mod json_schema;
#[path = "describe/kind.rs"]
#[doc(hidden)]
pub mod kind;
#[path = "describe/lookup.rs"]
mod lookup;
#[macro_use]
#[path = "describe/macros.rs"]
mod macros;
#[path = "describe/object.rs"]
#[doc(hidden)]
pub mod object;
#[path = "describe/slot.rs"]
#[doc(hidden)]
pub mod slot;
#[macro_use]
#[path = "describe/tables.rs"]
mod tables;
#[path = "describe/wrapper.rs"]
mod wrapper;

// What values hold.
#[path = "value/dictionary.rs"]
mod dictionary;
#[path = "value/extra.rs"]
mod extra;
#[path = "value/foreign.rs"]
mod foreign;
#[macro_use]
#[path = "value/kept_text.rs"]
mod kept_text;
#[path = "value/list.rs"]
mod list;
#[path = "value/listed.rs"]
mod listed;
#[path = "value/members.rs"]
mod members;
#[path = "value/name.rs"]
mod name;
#[path = "value/number.rs"]
mod number;
#[path = "value/number_text.rs"]
mod number_text;
#[path = "value/or_null.rs"]
mod or_null;
#[path = "value/parsed.rs"]
mod parsed;
#[path = "value/request.rs"]
mod request;
#[path = "value/same.rs"]
mod same;
#[path = "value/sequence.rs"]
mod sequence;
#[path = "value/set.rs"]
#[doc(hidden)]
pub mod set;
#[path = "value/tuple.rs"]
mod tuple;
#[path = "value/unknown.rs"]
mod unknown;
#[path = "value/wide.rs"]
mod wide;

// Reading.
#[path = "read/context.rs"]
mod context;
#[path = "read/deviation.rs"]
mod deviation;
#[path = "read/entries.rs"]
mod entries;
#[path = "read/error.rs"]
mod error;
#[path = "read/fill.rs"]
mod fill;
#[path = "read/items.rs"]
mod items;
#[path = "read/log.rs"]
mod log;
#[path = "read/path.rs"]
mod path;
#[path = "read/raw.rs"]
mod raw;
#[path = "read/reader.rs"]
mod reader;
#[path = "read/reading.rs"]
mod reading;
#[path = "read/scalar.rs"]
mod scalar;
#[path = "read/seen.rs"]
mod seen;
#[path = "read/taken.rs"]
mod taken;

// What is read before a union's tag.
#[path = "read/buffer/node.rs"]
mod node;
#[path = "read/buffer/record.rs"]
mod record;
#[path = "read/buffer/tape.rs"]
mod tape;

// Which variant a body belongs to.
#[path = "read/union/guess.rs"]
mod guess;
#[path = "read/union/judge.rs"]
mod judge;
#[path = "read/union/nearest.rs"]
mod nearest;
#[path = "read/union/prototype.rs"]
mod prototype;
#[path = "read/union/select.rs"]
mod select;
#[path = "read/union/tag.rs"]
mod tag;
#[path = "read/union/union.rs"]
mod union;

// Writing.
#[path = "write/text.rs"]
mod text;
#[path = "write/view.rs"]
#[doc(hidden)]
pub mod view;

pub mod entry;
#[cfg(feature = "validate")]
pub mod validate;

pub use deviation::{Deviation, DeviationKind, Found};
pub use error::{Error, Refusal};
pub use extra::Extra;
pub use list::{Item, ListOf};
pub use number::Number;
pub use or_null::OrNull;
pub use parsed::Parsed;
pub use path::Path;
pub use reading::{Body, Reading};
pub use request::Request;
pub use unknown::{Unknown, UnknownValue};

#[doc(hidden)]
pub use dictionary::Dictionary;
#[doc(hidden)]
pub use embedded::Embedded;
#[doc(hidden)]
pub use form::{AsObject, AsText, AsUnion, Shaped};
#[doc(hidden)]
pub use kept_text::AsKeptText;
#[doc(hidden)]
pub use listed::{EnumShape, Listed, listed};
#[doc(hidden)]
pub use lookup::{Names, index, index_len};
#[doc(hidden)]
pub use object::{Member, Object, ObjectShape, Others};
#[doc(hidden)]
pub use path::InMessage;
#[doc(hidden)]
pub use prototype::Literals;
#[doc(hidden)]
pub use same::same;
#[doc(hidden)]
pub use select::Literal;
#[doc(hidden)]
pub use slot::{Field, Slot, Text};
#[doc(hidden)]
pub use union::{ArrayArm, NONE, ObjectPlan, StringArm, Union, UnionShape, among, only};
#[doc(hidden)]
pub use view::{View, debug};
