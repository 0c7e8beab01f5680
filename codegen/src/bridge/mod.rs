//! The one door to typify. It is handed the decided model as a schemars root schema in which every
//! name is unique and nothing is left to guess, and gives back its Rust data model: integers from
//! bounds, options, maps, vectors, tuples, and boxes where types contain themselves.
//!
//! Upgrading typify or schemars touches this folder only.

mod back;
mod hand_over;

use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::Model;
use typify::{TypeSpace, TypeSpaceSettings};

/// Fills in the Rust type of every place of `model`.
///
/// Before: places say what they hold. After: they say how Rust writes it. What typify does not take
/// is a defect of ours, reported as [`Code::Internal`] with typify's own words.
pub fn apply(model: &mut Model, report: &mut Report) {
    let mut settings = TypeSpaceSettings::default();
    settings.with_map_type("BTreeMap");
    hand_over::replacements(model, &mut settings);
    let mut space = TypeSpace::new(&settings);
    if let Err(error) = space.add_root_schema(hand_over::root_schema(model)) {
        let message = format!("typify does not take the decided schemas: {error}");
        report.push(Diagnostic::without_address(Code::Internal, message));
        return;
    }
    back::read_back(model, &space, report);
}
