// @generated from all schemas by codegen/src/emit/formats.rs. Do not edit: run `schemalock generate`.

//! Strings of a format, each of which keeps its text.

mod date_time;
pub use self::date_time::DateTime;
mod uri;
pub use self::uri::Uri;
mod uuid;
pub use self::uuid::Uuid;
