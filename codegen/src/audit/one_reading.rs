//! One body as the generated crate reads it, for comparing the two.

use super::body::{Parsed, parse, unkept};
use super::pointer::{Names, body_pointer, first_steps};
use super::tables::Tables;
use super::walk::{Deviation, Sink, Step, walk};
use crate::model::{TypeId, VariantDef};
use std::collections::BTreeSet;

/// How one body is read.
#[derive(Debug, Default)]
pub struct OneReading {
    /// The path and kind of each deviation.
    pub deviations: Vec<(String, &'static str)>,
    /// The path of each union that the body holds, with the variant there; inner ones first.
    pub variants: Vec<(String, String)>,
    /// The paths of the places that stay raw JSON because of a deviation.
    pub raw: BTreeSet<String>,
}

impl OneReading {
    /// Returns the variant that the whole body belongs to, if its type is a union.
    pub fn variant(&self) -> Option<&str> {
        let of_body = self.variants.iter().rev().find(|(path, _)| path.is_empty());
        of_body.map(|(_, variant)| variant.as_str())
    }
}

impl<'a> Sink<'a> for OneReading {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>) {
        let path = body_pointer(deviation.path, Names::Shown);
        self.deviations.push((path, deviation.kind.as_str()));
    }

    fn raw(&mut self, deviation: usize, steps: usize) {
        if let Some((path, _)) = self.deviations.get(deviation) {
            self.raw.insert(first_steps(path, steps).to_owned());
        }
    }

    fn variant(&mut self, path: &[Step<'a>], variant: &'a VariantDef) {
        self.variants.push((body_pointer(path, Names::Shown), variant.name.clone()));
    }
}

/// Returns whether the type `id` keeps the text of all wide numbers of a body; the generated crate refuses the body
/// otherwise.
pub(super) fn is_kept(tables: &Tables, id: TypeId, parsed: &Parsed<'_>) -> bool {
    parsed.wide == 0 || walk(tables, id, &parsed.node, &mut OneReading::default()) == parsed.wide
}

/// Reads one body as the type `id`.
///
/// # Errors
/// Says why the body cannot be read.
pub fn read_one(tables: &Tables, id: TypeId, text: &[u8]) -> Result<OneReading, String> {
    let parsed = parse(text).map_err(|unreadable| unreadable.why)?;
    if !is_kept(tables, id, &parsed) {
        return Err(unkept(text).why);
    }
    let mut reading = OneReading::default();
    walk(tables, id, &parsed.node, &mut reading);
    Ok(reading)
}

/// Returns the deviations of one body as `(path, kind)`; see [`read_one`].
///
/// # Errors
/// Says why the body cannot be read.
pub fn deviations(tables: &Tables, id: TypeId, text: &[u8]) -> Result<Vec<(String, &'static str)>, String> {
    read_one(tables, id, text).map(|reading| reading.deviations)
}
