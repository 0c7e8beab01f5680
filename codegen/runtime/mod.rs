//! The part of the crate that is the same whatever the schemas say: how values are read, kept and
//! written. The types of the other modules only describe themselves, through [`Slot`] and [`View`].
//!
//! One visitor reads every type (`reader`), one serializer writes every type (`view`), so a serde
//! format costs one instantiation however many types there are.

mod context;
mod deviation;
mod dictionary;
mod entries;
mod error;
mod extra;
mod fill;
mod foreign;
mod form;
mod guess;
mod items;
mod judge;
pub(crate) mod kind;
mod list;
mod listed;
mod log;
mod lookup;
mod members;
mod name;
mod nearest;
mod node;
mod number;
mod number_text;
pub(crate) mod object;
mod or_null;
mod parsed;
mod path;
mod prototype;
mod raw;
mod reader;
mod reading;
mod record;
mod request;
mod same;
mod scalar;
mod seen;
mod select;
mod sequence;
pub(crate) mod set;
pub(crate) mod slot;
mod tag;
mod tape;
mod text;
mod tuple;
mod union;
mod unknown;
pub(crate) mod view;
mod wide;
mod wrapper;

#[macro_use]
mod kept_text;
#[macro_use]
mod macros;
#[macro_use]
mod tables;

pub mod entry;
#[cfg(feature = "inspect")]
pub mod inspect;
#[cfg(feature = "schemars")]
pub(crate) mod json_schema;
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
