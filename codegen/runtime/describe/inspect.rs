//! Reading bodies as a type that is chosen by its name at run time.

#[cfg(feature = "validate")]
use super::validate::Direction;
use super::view::{bare_of, each_member};
use super::{Deviation, Embedded, Error, Field, View};
use serde_json::Value;

/// A type of the crate.
pub struct Entry {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The name that the schema gives itself; empty for a schema inside another.
    pub schema: &'static str,
    /// Where the schema stands: `file#/pointer`.
    pub address: &'static str,
    read: fn(&'static str, &[u8]) -> Result<Inspection, Error>,
    #[cfg(feature = "validate")]
    schemas: fn() -> &'static Embedded,
    #[cfg(feature = "validate")]
    validate: fn(&'static Embedded, Direction, &str, &Value) -> Result<(), super::validate::Violations>,
}

impl Entry {
    /// Reads `body` as this type.
    ///
    /// # Errors
    /// When `body` is not well-formed JSON.
    pub fn read(&self, body: &[u8]) -> Result<Inspection, Error> {
        (self.read)(self.name, body)
    }

    /// Checks `body` against the schema of this type; see [`crate::validate_value`].
    ///
    /// # Errors
    /// With all violations.
    #[cfg(feature = "validate")]
    pub fn validate(&self, body: &Value) -> Result<(), super::validate::Violations> {
        (self.validate)((self.schemas)(), Direction::Sent, self.address, body)
    }

    /// Checks a received `body` against the schema of this type; see [`crate::validate_received_value`].
    ///
    /// # Errors
    /// With all violations.
    #[cfg(feature = "validate")]
    pub fn validate_received(&self, body: &Value) -> Result<(), super::validate::Violations> {
        (self.validate)((self.schemas)(), Direction::Received, self.address, body)
    }
}

/// Returns the type `T`, whose crate has these `schemas`.
#[doc(hidden)]
pub const fn entry<T: Field>(
    name: &'static str,
    schema: &'static str,
    address: &'static str,
    #[cfg_attr(not(feature = "validate"), allow(unused_variables))] schemas: fn() -> &'static Embedded,
) -> Entry {
    Entry {
        name,
        schema,
        address,
        read: read::<T>,
        #[cfg(feature = "validate")]
        schemas,
        #[cfg(feature = "validate")]
        validate: super::validate::check_value::<T>,
    }
}

/// What came of reading a body.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// The variant of the body's union: of the type itself, or of its only member that is one.
    pub variant: Option<&'static str>,
    /// The JSON Pointer of each union in the body, with the variant there.
    pub variants: Vec<(String, &'static str)>,
    /// Where the body departs from the schema.
    pub deviations: Vec<Deviation>,
    /// The body as the type writes it back.
    pub written: Value,
}

/// How a body was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As the schema says, perhaps with members of which it says nothing.
    Exact,
    /// With something set aside, or kept against the schema.
    Contained,
}

impl Inspection {
    /// Returns how the body was taken.
    pub fn outcome(&self) -> Outcome {
        let is_exact = self.deviations.iter().all(|deviation| deviation.is_valid);
        if is_exact { Outcome::Exact } else { Outcome::Contained }
    }
}

/// Returns the type called `name` among `types`: by its Rust name, its schema's name or its address.
pub fn find<'t>(types: &'t [Entry], name: &str) -> Option<&'t Entry> {
    let by = |key: fn(&Entry) -> &str| types.iter().find(|entry| key(entry) == name);
    by(|entry| entry.schema).or_else(|| by(|entry| entry.name)).or_else(|| by(|entry| entry.address))
}

fn read<T: Field>(name: &'static str, body: &[u8]) -> Result<Inspection, Error> {
    let mut value = T::empty();
    let (fit, met) = super::entry::fill(&mut value, name, body, usize::MAX)?;
    let mut variants = Vec::new();
    let (variant, written) = match fit {
        Ok(()) => {
            list_variants(value.view(), &mut String::new(), &mut variants);
            (variant(value.view()), super::entry::value_of(value.view()))
        }
        Err(raw) => (None, *raw),
    };
    Ok(Inspection { variant, variants, deviations: met.listed, written })
}

/// Adds the variant of every union in `view`, which is at `path`.
fn list_variants(view: View<'_>, path: &mut String, variants: &mut Vec<(String, &'static str)>) {
    let mut within = |token: &str, view: View<'_>| {
        let length = path.len();
        path.push('/');
        path.push_str(&token.replace('~', "~0").replace('/', "~1"));
        list_variants(view, path, variants);
        path.truncate(length);
    };
    match view {
        View::Union(union) => {
            variants.extend(union.variant_name().map(|name| (path.clone(), name)));
            list_variants(union.view(), path, variants);
        }
        View::Object(object) => match bare_of(object) {
            Some(bare) => list_variants(bare, path, variants),
            None => {
                let _ = each_member(object, |name, view| {
                    within(name, *view);
                    Ok::<_, std::convert::Infallible>(())
                });
            }
        },
        View::Sequence(items) => (0..items.len()).for_each(|at| within(&at.to_string(), items.item(at))),
        View::Tuple(items) => (0..items.len()).for_each(|at| within(&at.to_string(), items.item(at))),
        View::Dictionary(dictionary) => {
            dictionary.entries().into_iter().for_each(|(name, view)| within(name, view));
        }
        _ => {}
    }
}

/// Returns the variant of a union, or of the union that is all that an object has.
fn variant(view: View<'_>) -> Option<&'static str> {
    match view {
        View::Union(union) => union.variant_name(),
        View::Object(object) if object.shape().members.len() == 1 => match object.view(0) {
            View::Union(union) => union.variant_name(),
            _ => None,
        },
        _ => None,
    }
}
