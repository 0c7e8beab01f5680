// @generated from nothing by codegen/support/mod.rs. Do not edit: run `schemalock generate`.

//! The part of the crate that is the same whatever the schemas say: how values are read, kept and
//! written. The types of the other modules only describe themselves, through [`Slot`] and [`View`].
//!
//! One visitor reads every type (`reader`), one serializer writes every type (`view`), so a serde
//! format costs one instantiation however many types there are.

mod context;
mod date_time;
mod deviation;
mod dictionary;
mod entries;
mod error;
mod extra;
mod items;
mod lookup;
mod matching;
mod number;
mod object;
mod path;
mod raw;
mod reader;
mod record;
mod scalar;
mod sequence;
mod slot;
mod tag;
mod tape;
mod tuple;
mod union;
mod unknown;
mod view;
mod wide;
mod wrapper;

#[macro_use]
mod macros;
#[macro_use]
mod tables;

pub mod entry;
#[cfg(feature = "inspect")]
pub mod inspect;
#[cfg(feature = "validate")]
pub mod validate;

pub use date_time::DateTime;
pub use deviation::{Deviation, DeviationKind, Found};
pub use error::{Error, Refusal};
pub use extra::Extra;
pub use number::Number;
pub use path::Path;
pub use unknown::{Unknown, UnknownValue};

pub(crate) use lookup::{Names, index};
pub(crate) use object::{Member, Object, ObjectShape, Others, kind, missed};
pub(crate) use slot::{Field, Slot, Text};
pub(crate) use union::{ArrayArm, NONE, ObjectPlan, StringArm, Union, UnionShape, among, only};
pub(crate) use view::View;
