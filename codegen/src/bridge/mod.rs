//! The one door to typify. It is handed the forms of the decided model's places, each once, as a schemars
//! schema in which nothing is left to guess, and gives back its Rust data model: integers from bounds,
//! options, maps, vectors, tuples. (Where types contain themselves, `decide` boxes them.)
//!
//! Upgrading typify or schemars touches this folder only.

mod back;
mod hand_over;

use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::Model;
use hand_over::PlaceForms;
use typify::{TypeSpace, TypeSpaceSettings};

/// Fills in the Rust type of every place of `model`.
///
/// Before: places have JSON-side types. After: they have Rust types as well. A form that typify refuses is a defect
/// of ours, reported as [`Code::Internal`] with typify's own words.
pub fn apply(model: &mut Model, report: &mut Report) {
    let mut settings = TypeSpaceSettings::default();
    settings.with_map_type("BTreeMap");
    let question = PlaceForms::of(model);
    question.replacements(&mut settings);
    let mut space = TypeSpace::new(&settings);
    if let Err(error) = space.add_root_schema(question.root_schema()) {
        let message = format!("typify does not take the decided schemas: {error}");
        report.push(Diagnostic::without_address(Code::Internal, message));
        return;
    }
    let answer = back::answer(model, &question, &space);
    for (id, rust) in answer {
        let address = model[id].address.clone();
        for (position, (place, rust)) in model[id].places_mut().into_iter().zip(rust).enumerate() {
            match rust {
                Some(rust) => place.rust = rust,
                None => {
                    let message = format!("typify does not say what the place {position} of this type is");
                    report.push(Diagnostic::new(Code::Internal, address.clone(), message));
                }
            }
        }
    }
}
