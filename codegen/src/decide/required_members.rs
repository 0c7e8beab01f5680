//! Structs with many required members, which `new` takes by name.
//!
//! ```text
//! {"required": ["a", "b"]}             Thing::new(a, b)
//! {"required": ["a", "b", "c", "d"]}   Thing::new(ThingRequired { a, b, c, d }): no argument is mistaken for another
//! ```

use crate::model::{Model, Shape};
use std::collections::BTreeSet;

/// The most members that `new` takes by position.
const MOST: usize = 3;

/// Names the struct of required members of each type that has many of them. Types must have their names.
pub(super) fn apply(model: &mut Model) {
    let mut taken: BTreeSet<String> = model.iter().map(|(_, def)| def.name.clone()).collect();
    for id in model.ids() {
        let Shape::Object(object) = &model[id].shape else { continue };
        let required = object.members.iter().filter(|member| member.required && member.constant.is_none());
        if required.count() <= MOST {
            continue;
        }
        let mut name = format!("{}Required", model[id].name);
        while !taken.insert(name.clone()) {
            name.push_str("Members");
        }
        if let Shape::Object(object) = &mut model[id].shape {
            object.required_type = Some(name);
        }
    }
}
