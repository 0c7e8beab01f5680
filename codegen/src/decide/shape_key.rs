//! The content of a shape as text: two inline schemas with the same key are one type.

use crate::model::{Additional, Shape};
use std::fmt::Write;

/// Returns the key of `shape`. Descriptions, defaults and checks do not count; names and types do.
pub(super) fn shape_key(shape: &Shape) -> String {
    let mut key = String::new();
    let written = match shape {
        Shape::Enum(def) => write!(key, "enum {} {:?}", def.open, def.values),
        Shape::Alias(place) => write!(key, "alias {:?}", place.ty),
        Shape::Union(union) => {
            let variants =
                union.variants.iter().map(|variant| (&variant.title, &variant.place.ty, &variant.tags));
            write!(key, "union {:?} {:?}", union.discriminator, variants.collect::<Vec<_>>())
        }
        Shape::Object(object) => {
            let members =
                object.members.iter().map(|member| (&member.name, member.required, &member.place.ty));
            let additional = match &object.additional {
                Additional::Unstated => "unstated".to_owned(),
                Additional::Open => "open".to_owned(),
                Additional::Closed => "closed".to_owned(),
                Additional::Typed(place) => format!("{:?}", place.ty),
            };
            write!(key, "object {:?} {additional}", members.collect::<Vec<_>>())
        }
    };
    debug_assert!(written.is_ok(), "writing to a string does not fail");
    key
}
