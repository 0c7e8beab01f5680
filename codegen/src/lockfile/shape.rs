//! The content of an inline type as a digest: if several types were at one address, or one type at several, it shows
//! which of them has not changed.
//!
//! ```text
//! "types::CallStatus": {"kind": "enum", "shape": "1f0c…", "names": {…}}
//! ```

use crate::digest::short;
use crate::limits::SHAPE_DEPTH;
use crate::model::{Additional, MemberDef, Model, Shape, Ty, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::cell::Cell;

/// The most types that a digest follows; inline types may refer to each other.
const LARGEST: usize = 2000;

/// Returns the types that the address alone does not identify.
pub(super) fn ambiguous(model: &Model) -> HashSet<TypeId> {
    let inline = || model.iter().filter(|(_, def)| def.schema_name.is_none());
    let mut at = HashMap::new();
    for address in inline().flat_map(|(_, def)| def.addresses()) {
        *at.entry(address).or_insert(0) += 1;
    }
    let mut found = HashSet::new();
    for (id, def) in inline() {
        if !def.shared_with.is_empty() || def.addresses().any(|address| at[address] > 1) {
            found.insert(id);
        }
    }
    found
}

/// Returns the digest of an inline type: names, types and values, without any that were chosen for Rust.
pub(crate) fn shape(model: &Model, id: TypeId) -> String {
    const LENGTH: usize = 16;
    let mut text = short(ShapeText { model, left: Cell::new(LARGEST) }.of_type(id, SHAPE_DEPTH).as_bytes());
    text.truncate(LENGTH);
    text
}

/// The content of a type, as text.
struct ShapeText<'m> {
    model: &'m Model,
    /// The number of types that may still be followed.
    left: Cell<usize>,
}

impl ShapeText<'_> {
    fn of_type(&self, id: TypeId, depth: usize) -> String {
        let def = &self.model[id];
        if let Some(name) = def.schema_name.as_ref().filter(|_| depth < SHAPE_DEPTH) {
            return format!("schema {name:?} {:?}", def.address);
        }
        if self.left.get() == 0 {
            return String::new();
        }
        self.left.set(self.left.get() - 1);
        let ty = |ty: &Ty| if depth == 0 { String::new() } else { self.of_ty(ty, depth - 1) };
        match &def.shape {
            Shape::Enum(def) => {
                let mut values = def.values.clone();
                values.sort();
                format!("enum {} {values:?}", def.open)
            }
            Shape::Alias(place) => format!("alias {}", ty(&place.ty)),
            Shape::Union(union) => {
                let mut variants: Vec<String> = union
                    .variants
                    .iter()
                    .map(|variant| format!("{:?} {}", variant.title, ty(&variant.place.ty)))
                    .collect();
                variants.sort();
                format!("union {:?} {variants:?}", union.discriminator)
            }
            Shape::Object(object) => {
                let member = |member: &MemberDef| {
                    format!(
                        "{:?} {} {:?} {}",
                        member.name,
                        member.required,
                        member.constant,
                        ty(&member.place.ty)
                    )
                };
                let mut members: Vec<String> = object.members.iter().map(member).collect();
                members.sort();
                let additional = match &object.additional {
                    Additional::Unstated => "unstated".to_owned(),
                    Additional::Open => "open".to_owned(),
                    Additional::Closed => "closed".to_owned(),
                    Additional::Typed(place) => ty(&place.ty),
                };
                format!("object {members:?} {additional}")
            }
        }
    }

    fn of_ty(&self, ty: &Ty, depth: usize) -> String {
        match ty {
            Ty::Named(id) => self.of_type(*id, depth),
            Ty::Array(inner) => format!("[{}]", self.of_ty(inner, depth)),
            Ty::Map(inner) => format!("{{{}}}", self.of_ty(inner, depth)),
            Ty::Nullable(inner) => format!("{}?", self.of_ty(inner, depth)),
            Ty::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.of_ty(item, depth)).collect();
                format!("({})", items.join(", "))
            }
            plain => format!("{plain:?}"),
        }
    }
}
