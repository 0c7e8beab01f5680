//! The schemas that a crate was generated from, in the form that its features need.
//!
//! ```text
//! schemas.json   {"2020-12": {"$defs": {"call.json": {…}}}}
//! lib.rs         static EMBEDDED: Embedded = Embedded::new(include_str!("schemas.json"));
//! ```

#[cfg(feature = "schemars")]
use super::json_schema::Documents;
#[cfg(feature = "validate")]
use super::validate::Schemas;

/// The embedded schemas of one generated crate; each of its types leads to them.
pub struct Embedded {
    #[cfg(feature = "schemars")]
    pub(crate) documents: Documents,
    #[cfg(feature = "validate")]
    pub(crate) schemas: Schemas,
}

impl Embedded {
    /// Takes the text of `schemas.json`; an empty text if no feature of the crate needs it.
    #[cfg_attr(not(any(feature = "schemars", feature = "validate")), allow(unused_variables))]
    pub const fn new(text: &'static str) -> Self {
        Embedded {
            #[cfg(feature = "schemars")]
            documents: Documents::new(text),
            #[cfg(feature = "validate")]
            schemas: Schemas::new(text),
        }
    }
}
