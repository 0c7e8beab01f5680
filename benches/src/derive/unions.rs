//! Unions by serde's derives: tagged, untagged, or as the one struct that occurs.

use super::{DERIVES, Field, Unions, Writer};
use schemalock::internals::model::{Model, ObjectPlan, RustType, Shape, Ty, TypeId, UnionDef, VariantDef};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the tags of tagged variants, which serde takes out of what the variants see.
pub fn stripped(model: &Model, unions: Unions) -> BTreeSet<(TypeId, String)> {
    let mut stripped = BTreeSet::new();
    for (_, def) in model.iter().filter(|_| unions == Unions::Tagged) {
        let Shape::Union(union) = &def.shape else { continue };
        let Some((key, _)) = own_tags(model, union) else { continue };
        for variant in &union.variants {
            if let Ty::Named(id) = model.resolve(&variant.place.ty) {
                stripped.insert((*id, key.clone()));
            }
        }
    }
    stripped
}

/// Returns the tag's name and each variant's values, if every variant has its own and no other value is allowed.
pub fn own_tags(model: &Model, union: &UnionDef) -> Option<(String, Vec<Vec<String>>)> {
    let plan = &union.plan;
    let ObjectPlan::Tagged { key, values, unlisted, .. } = &plan.object else { return None };
    let mut tags = vec![Vec::new(); union.variants.len()];
    for (value, arms) in values {
        let [arm] = arms.as_slice() else { return None };
        tags[arm.variant].push(value.clone());
    }
    let is_object = |variant: &VariantDef| {
        matches!(model.resolve(&variant.place.ty), Ty::Named(id)
            if matches!(model[*id].shape, Shape::Object(_)))
    };
    let is_own = unlisted.is_empty() && tags.iter().all(|values| !values.is_empty());
    (is_own && union.variants.iter().all(is_object)).then(|| (key.clone(), tags))
}

impl Writer<'_> {
    pub(super) fn union(&mut self, id: TypeId, name: &str, union: &UnionDef) {
        match (self.unions, own_tags(self.model, union)) {
            (Unions::Concrete, _) => self.concrete_union(id, name, union),
            (Unions::Tagged, Some((key, tags))) => {
                self.line(&format!("{DERIVES}\n#[serde(tag = {key:?})]\npub enum {name} {{"));
                for (position, (variant, values)) in union.variants.iter().zip(tags).enumerate() {
                    let ty = self.place(id, position, &variant.place.rust);
                    let aliases: String =
                        values[1..].iter().map(|value| format!(", alias = {value:?}")).collect();
                    self.line(&format!(
                        "    #[serde(rename = {:?}{aliases})]\n    {}({ty}),",
                        values[0], variant.name
                    ));
                }
                self.line("}\n");
            }
            _ => {
                let positions: Vec<usize> = (0..union.variants.len()).collect();
                self.untagged(name, union, &positions);
            }
        }
    }

    fn untagged(&mut self, name: &str, union: &UnionDef, positions: &[usize]) {
        self.line(&format!("{DERIVES}\n#[serde(untagged)]\npub enum {name} {{"));
        for &position in positions {
            let variant = &union.variants[position];
            // What is tried in vain is of its own type, since any JSON would be taken.
            let ty = self.rust_type(&variant.place.rust, true);
            self.line(&format!("    {}({ty}),", variant.name));
        }
        self.line("}\n");
    }

    fn concrete_union(&mut self, id: TypeId, name: &str, union: &UnionDef) {
        let all = 0..union.variants.len();
        let seen: Vec<usize> =
            all.filter(|position| self.seen.is_none_or(|seen| seen.has(id, *position))).collect();
        let objects: Option<Vec<TypeId>> = seen
            .iter()
            .map(|&position| match self.model.resolve(&union.variants[position].place.ty) {
                Ty::Named(id) if matches!(self.model[*id].shape, Shape::Object(_)) => Some(*id),
                _ => None,
            })
            .collect();
        match (seen.as_slice(), objects) {
            ([], _) => self.line(&format!("pub type {name} = Box<serde_json::Value>;")),
            ([only], _) => {
                let ty = self.place(id, *only, &union.variants[*only].place.rust);
                self.line(&format!("pub type {name} = {ty};"));
            }
            (_, Some(objects)) => {
                let fields = self.merged(&objects);
                let is_boxed = matches!(union.variants[seen[0]].place.rust, RustType::Box(_));
                if is_boxed {
                    self.structure(&format!("{name}Merged"), &fields, None);
                    self.line(&format!("pub type {name} = Box<{name}Merged>;"));
                } else {
                    self.structure(name, &fields, None);
                }
            }
            (several, None) => self.untagged(name, union, several),
        }
    }

    /// Returns the members of all `objects` as those of one struct.
    fn merged(&mut self, objects: &[TypeId]) -> Vec<Field> {
        let mut merged: Vec<Field> = Vec::new();
        let mut constants: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for &id in objects {
            let Shape::Object(object) = &self.model[id].shape else { continue };
            for (position, member) in object.members.iter().enumerate() {
                if let Some(constant) = &member.constant {
                    constants.entry(member.name.clone()).or_default().push(constant.clone());
                }
                let field = self.field(id, position, member);
                match merged.iter_mut().find(|other| other.name == field.name) {
                    None => merged.push(field),
                    Some(other) if other.ty == field.ty => {}
                    // The one that occurs; the other was made a box of any JSON.
                    Some(other) if other.ty.contains("serde_json::Value") => other.ty = field.ty,
                    Some(_) if field.ty.contains("serde_json::Value") => {}
                    Some(other) => other.ty = "serde_json::Value".to_owned(),
                }
            }
        }
        for field in &mut merged {
            let has = |id: &TypeId| match &self.model[*id].shape {
                Shape::Object(object) => {
                    object.members.iter().any(|member| member.required && member.name == field.name)
                }
                _ => false,
            };
            field.is_required = objects.iter().all(has);
            if let Some(values) = constants.get(&field.name) {
                field.ty = self.constant(values.clone());
            }
        }
        merged
    }
}
