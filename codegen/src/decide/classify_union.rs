//! Schemas that admit values of several types: branches, lists of values, lists of type names.

use super::classify::Classifier;
use super::classify_plain::of_kind;
use super::integers;
use crate::graph::{Choice, JsonType, Node, NodeId, TypeSet};
use crate::limits::ENUM_VALUES;
use crate::model::{EnumDef, Literal, Model, Place, RawReason, Shape, Ty, UnionDef, UnionPlan, VariantDef};
use indexmap::IndexSet;
use serde_json::Value;
use std::collections::HashMap;

/// Returns the shape of a `oneOf` or `anyOf`.
///
/// Branches of one type are one variant. Strings of listed values and free strings fall together
/// into one open enum, and so do the items of arrays of strings. What is left with one variant is no union.
pub(super) fn of_branches(classifier: &mut Classifier<'_>, id: NodeId, branches: &[NodeId]) -> Shape {
    let mut found = MetVariants::default();
    for branch in branches {
        let ty = match classifier.ty(*branch) {
            Ty::Nullable(inner) => {
                found.nullable = true;
                *inner
            }
            ty => ty,
        };
        found.add(classifier, *branch, ty);
    }
    found.into_shape(classifier, id)
}

/// Returns the shape of an `enum` or `const`.
pub(super) fn of_values(classifier: &mut Classifier<'_>, id: NodeId, values: &[Value]) -> Shape {
    let strings: Vec<String> = values.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let is_long = strings.len() > ENUM_VALUES;
    if is_long {
        report_long(classifier, id, strings.len());
    }
    if strings.len() == values.len() && is_long {
        return Shape::Alias(Place::new(Ty::String));
    }
    if strings.len() == values.len() {
        return Shape::Enum(EnumDef { values: strings, names: Vec::new(), open: false });
    }
    let message = "values that are no strings shape a type by their JSON type alone; they are only checked";
    classifier.not_modelled(id, "enum", message);
    let kinds: TypeSet = values.iter().map(JsonType::of).collect();
    let mut found = MetVariants::default();
    for kind in kinds.iter() {
        let ty = match kind {
            JsonType::String if is_long => Ty::String,
            JsonType::String => {
                let listed = Shape::Enum(EnumDef { values: strings.clone(), names: Vec::new(), open: false });
                Ty::Named(classifier.share(id, listed))
            }
            JsonType::Array => Ty::Array(Box::new(Ty::Raw(RawReason::AnyValue))),
            JsonType::Object => Ty::Map(Box::new(Ty::Raw(RawReason::AnyValue))),
            JsonType::Integer => integers::of_values(values.iter()),
            kind => of_kind(classifier, id, kind),
        };
        found.add(classifier, id, listed(kind, ty, values));
    }
    found.into_shape(classifier, id)
}

/// Reports a list of values that is too long for an enum.
fn report_long(classifier: &mut Classifier<'_>, id: NodeId, count: usize) {
    let Node { address, keywords, .. } = &classifier.graph[id];
    let keyword = keywords.choices().first().map_or("enum", Choice::keyword);
    let message = format!(
        "{count} strings are more than an enum has at most, {ENUM_VALUES}: the type takes any string, and `validate` checks the list"
    );
    let address = address.child(keyword);
    classifier.limit_reached(address, message);
}

/// Returns `ty`, limited to the listed values of this kind if it is of booleans or integers.
fn listed(kind: JsonType, ty: Ty, values: &[Value]) -> Ty {
    if !matches!(kind, JsonType::Boolean | JsonType::Integer) {
        return ty;
    }
    let own = values.iter().filter(|value| JsonType::of(value) == kind);
    match own.map(Literal::of).collect::<Option<Vec<Literal>>>() {
        Some(mut literals) => {
            literals.sort_unstable();
            literals.dedup();
            Ty::Listed(Box::new(ty), literals)
        }
        None => ty,
    }
}

/// Returns the shape of a `type` that lists several names.
pub(super) fn of_kinds(classifier: &mut Classifier<'_>, id: NodeId, kinds: TypeSet) -> Shape {
    let mut found = MetVariants::default();
    for kind in kinds.iter() {
        let has_members = !classifier.graph[id].keywords.properties.is_empty();
        let ty = match kind {
            JsonType::Object if has_members => {
                let shape = classifier.object(id);
                Ty::Named(classifier.share(id, shape))
            }
            kind => of_kind(classifier, id, kind),
        };
        found.add(classifier, id, ty);
    }
    found.into_shape(classifier, id)
}

/// The variants met so far.
#[derive(Default)]
struct MetVariants {
    variants: Vec<VariantDef>,
    /// The positions of the variants, by their types.
    positions: HashMap<Ty, usize>,
    nullable: bool,
    strings: IndexSet<Ty>,
    /// The position of the strings among the variants, and their branch.
    first_string: Option<(usize, NodeId)>,
    /// The item types of arrays of strings.
    items: IndexSet<Ty>,
    /// The first branch that has them.
    first_items: Option<NodeId>,
    takes_anything: bool,
}

impl MetVariants {
    fn add(&mut self, classifier: &Classifier<'_>, branch: NodeId, ty: Ty) {
        if is_string(&classifier.model, &ty) {
            self.first_string.get_or_insert((self.variants.len(), branch));
            self.strings.insert(ty);
        } else if let Some(items) = string_items(&classifier.model, &ty) {
            self.items.insert(items.clone());
            let target = classifier.graph.target(branch);
            self.first_items = self.first_items.or(classifier.graph[target].keywords.items.rest);
            if self.items.len() == 1 && !self.positions.contains_key(&ty) {
                self.push(classifier, branch, ty);
            }
        } else if let Ty::Raw(_) = ty {
            self.takes_anything = true;
        } else if let Some(known) = self.same_scalar(&ty) {
            merge_scalar(known, ty);
        } else if let Some(position) = self.positions.get(&ty) {
            let known = &mut self.variants[*position];
            let tags = &classifier.graph[branch].annotations.tags;
            known.tags.values.extend(tags.values.iter().cloned());
            known.tags.takes_rest |= tags.takes_rest;
        } else {
            self.push(classifier, branch, ty);
        }
    }

    fn push(&mut self, classifier: &Classifier<'_>, branch: NodeId, ty: Ty) {
        self.positions.insert(ty.clone(), self.variants.len());
        self.variants.push(variant(classifier, branch, ty));
    }

    /// Returns the variant of integers or booleans, if `ty` is one of them.
    fn same_scalar(&mut self, ty: &Ty) -> Option<&mut Ty> {
        let kind = std::mem::discriminant(unlisted(ty));
        if !matches!(unlisted(ty), Ty::Integer { .. } | Ty::Boolean) {
            return None;
        }
        let mut types = self.variants.iter_mut().map(|variant| &mut variant.place.ty);
        types.find(|known| {
            let known = unlisted(known);
            matches!(known, Ty::Integer { .. } | Ty::Boolean) && std::mem::discriminant(known) == kind
        })
    }

    /// Makes all arrays of strings one variant.
    fn merge_items(&mut self, classifier: &mut Classifier<'_>, id: NodeId) {
        if self.items.len() < 2 {
            return;
        }
        let ty = match merge_strings(&classifier.model, &self.items.iter().cloned().collect::<Vec<Ty>>()) {
            Merged::Ty(ty) => ty,
            Merged::Enum(def) if def.values.len() > ENUM_VALUES => {
                report_long(classifier, id, def.values.len());
                Ty::String
            }
            Merged::Enum(def) => {
                Ty::Named(classifier.share(self.first_items.unwrap_or(id), Shape::Enum(def)))
            }
        };
        let mut variants = self.variants.iter_mut();
        if let Some(arrays) =
            variants.find(|known| string_items(&classifier.model, &known.place.ty).is_some())
        {
            arrays.place.ty = Ty::Array(Box::new(ty));
        }
    }

    fn into_shape(mut self, classifier: &mut Classifier<'_>, id: NodeId) -> Shape {
        if self.takes_anything {
            return Shape::Alias(Place::new(classifier.raw(id, RawReason::AnyValue)));
        }
        self.merge_items(classifier, id);
        if let Some((position, branch)) = self.first_string {
            let merged = merge_strings(&classifier.model, &self.strings.iter().cloned().collect::<Vec<Ty>>());
            let is_all = self.variants.is_empty() && !self.nullable;
            let ty = match merged {
                Merged::Ty(ty) => ty,
                Merged::Enum(def) if def.values.len() > ENUM_VALUES => {
                    report_long(classifier, id, def.values.len());
                    Ty::String
                }
                Merged::Enum(def) if is_all => return Shape::Enum(def),
                Merged::Enum(def) => Ty::Named(classifier.share(branch, Shape::Enum(def))),
            };
            let variant = variant(classifier, branch, ty);
            self.variants.insert(position, variant);
        }
        let nullable = |ty: Ty| if self.nullable { ty.nullable() } else { ty };
        match self.variants.len() {
            0 => Shape::Alias(Place::new(Ty::Null)),
            1 => Shape::Alias(Place::new(nullable(self.variants.remove(0).place.ty))),
            _ => {
                let discriminator = classifier.graph[id].keywords.discriminator.clone();
                let union = Shape::Union(UnionDef {
                    variants: self.variants,
                    discriminator,
                    plan: UnionPlan::default(),
                    kept_accessors: Vec::new(),
                });
                if !self.nullable {
                    return union;
                }
                Shape::Alias(Place::new(Ty::Named(classifier.share(id, union)).nullable()))
            }
        }
    }
}

/// Returns the type without the list of its values.
fn unlisted(ty: &Ty) -> &Ty {
    match ty {
        Ty::Listed(inner, _) => inner,
        ty => ty,
    }
}

/// Makes `known` admit what `ty` does, which is of the same kind.
fn merge_scalar(known: &mut Ty, ty: Ty) {
    *known = match (&*known, &ty) {
        (Ty::Listed(inner, some), Ty::Listed(_, more)) => {
            let mut all = [some.as_slice(), more.as_slice()].concat();
            all.sort_unstable();
            all.dedup();
            let inner = if **inner == Ty::Boolean { Ty::Boolean } else { integers::of_literals(&all) };
            Ty::Listed(Box::new(inner), all)
        }
        (one, other) if *unlisted(one) == Ty::Boolean => unlisted(other).clone(),
        (one, other) => integers::either(unlisted(one), unlisted(other)),
    };
}

fn variant(classifier: &Classifier<'_>, branch: NodeId, ty: Ty) -> VariantDef {
    let Node { address, annotations, .. } = &classifier.graph[branch];
    VariantDef {
        name: String::new(),
        title: annotations.title.clone(),
        address: address.clone(),
        place: Place::new(ty),
        description: annotations.description.clone(),
        tags: annotations.tags.clone(),
    }
}

/// Returns the type of the items of an array of strings.
fn string_items<'t>(model: &Model, ty: &'t Ty) -> Option<&'t Ty> {
    match ty {
        Ty::Array(items) if is_string(model, items) => Some(items),
        _ => None,
    }
}

fn is_string(model: &Model, ty: &Ty) -> bool {
    match ty {
        Ty::String | Ty::Formatted(_) => true,
        Ty::Named(id) => matches!(model[*id].shape, Shape::Enum(_)),
        _ => false,
    }
}

enum Merged {
    Ty(Ty),
    Enum(EnumDef),
}

/// Returns all strings of a union as one type.
fn merge_strings(model: &Model, strings: &[Ty]) -> Merged {
    let listed = strings.iter().filter_map(|ty| match ty {
        Ty::Named(id) => match &model[*id].shape {
            Shape::Enum(def) => Some((*id, def)),
            _ => None,
        },
        _ => None,
    });
    let listed: Vec<_> = listed.collect();
    match (&listed[..], strings) {
        ([], [only]) => Merged::Ty(only.clone()),
        ([], _) => Merged::Ty(Ty::String),
        ([(id, _)], [_]) => Merged::Ty(Ty::Named(*id)),
        (enums, _) => {
            let values: IndexSet<&String> = enums.iter().flat_map(|(_, def)| &def.values).collect();
            let values = values.into_iter().cloned().collect();
            let open = strings.len() > enums.len() || enums.iter().any(|(_, def)| def.open);
            Merged::Enum(EnumDef { values, names: Vec::new(), open })
        }
    }
}
