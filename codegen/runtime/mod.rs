//! The part of the crate that is the same whatever the schemas say: how values are read, kept and
//! written. The types of the other modules only describe themselves, through [`Slot`] and [`View`].
//!
//! Files are in folders by what they do, modules are not: each is `support::NAME`.
//!
//! One visitor reads every type (`reader`), one serializer writes every type (`view`), so a serde
//! format costs one instantiation however many types there are.

// How types describe themselves.
#[path = "describe/form.rs"]
mod form;
#[cfg(feature = "inspect")]
#[path = "describe/inspect.rs"]
pub mod inspect;
#[cfg(feature = "schemars")]
#[path = "describe/json_schema.rs"]
pub(crate) mod json_schema;
#[path = "describe/kind.rs"]
pub(crate) mod kind;
#[path = "describe/lookup.rs"]
mod lookup;
#[macro_use]
#[path = "describe/macros.rs"]
mod macros;
#[path = "describe/object.rs"]
pub(crate) mod object;
#[path = "describe/slot.rs"]
pub(crate) mod slot;
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
pub(crate) mod set;
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
pub(crate) mod view;

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

pub(crate) use dictionary::Dictionary;
pub(crate) use form::{AsObject, AsText, AsUnion, Shaped};
pub(crate) use kept_text::AsKeptText;
pub(crate) use listed::{EnumShape, Listed, listed};
pub(crate) use lookup::{Names, index, index_len};
pub(crate) use object::{Member, Object, ObjectShape, Others};
pub(crate) use path::InMessage;
pub(crate) use prototype::Literals;
pub(crate) use same::same;
pub(crate) use select::Literal;
pub(crate) use slot::{Field, Slot, Text};
pub(crate) use union::{ArrayArm, NONE, ObjectPlan, StringArm, Union, UnionShape, among, only};
pub(crate) use view::{View, debug};
