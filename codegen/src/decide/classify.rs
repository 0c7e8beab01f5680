//! Gives each schema its form: an object, a union, an enum, or a place of a simpler type. `inline_ty` makes an
//! `Option` of a nullable schema, references included.
//!
//! Equal inline schemas become one type: a shape is looked up before it is added.

use super::classify_plain::plain;
use super::classify_union;
use super::own_types::OwnTypes;
use super::shape_key::shape_key;
use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, JsonType, Keywords, Node, NodeId, TypeSet};
use crate::limits::RUST_TYPE_DEPTH;
use crate::limits::SCHEMA_DEPTH;
use crate::lockfile::{Kind, Memory};
use crate::model::{Additional, MemberDef, Model, ObjectDef, Place, RawReason, Shape, Ty, TypeDef, TypeId};
use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Returns the types of all schemas in `graph`. Two types of `memory` stay two, even if their schemas are equal now.
pub(super) fn classify(graph: &Graph, config: &Config, memory: &Memory, report: &mut Report) -> Model {
    let mut classifier = Classifier {
        graph,
        own_types: OwnTypes::of(graph, config),
        memory,
        report,
        model: Model::default(),
        named: HashMap::new(),
        shared: HashMap::new(),
        inline: HashMap::new(),
        depth: 0,
    };
    classifier.declare_named();
    for (id, type_id) in classifier.in_order() {
        let shape = classifier.named_shape(id);
        classifier.model[type_id].shape = shape;
    }
    classifier.own_types.report_unused(classifier.report);
    classifier.model
}

pub(super) struct Classifier<'a> {
    pub graph: &'a Graph,
    own_types: OwnTypes<'a>,
    memory: &'a Memory,
    report: &'a mut Report,
    pub model: Model,
    /// The types of schemas that a reference leads to, and of roots.
    named: HashMap<NodeId, TypeId>,
    /// The types of inline schemas, by their content, and by the address of a schema with a name, which shares its
    /// type with no other.
    shared: HashMap<(String, String), Vec<Alike<'a>>>,
    /// The types of inline schemas: a schema that a pass derived may be in many places.
    inline: HashMap<NodeId, Ty>,
    depth: usize,
}

/// One of several inline types with equal content.
struct Alike<'a> {
    id: TypeId,
    /// The path of the type that was there before.
    before: Option<&'a str>,
}

impl Classifier<'_> {
    /// Gives a type to every schema that has a name or is referred to, so that recursion ends.
    fn declare_named(&mut self) {
        for (id, name) in &self.graph.roots {
            self.declare(*id, Some(name.clone()));
        }
        let mut targets: Vec<NodeId> =
            self.graph.ids().filter_map(|id| self.graph[id].keywords.reference).collect();
        targets.sort_by(|one, other| self.graph[*one].address.cmp(&self.graph[*other].address));
        for id in targets {
            let target = self.graph.target(id);
            if !self.named.contains_key(&target) && !self.is_simple(target) {
                self.declare(target, None);
            }
        }
        for id in super::inline_loops::find(self.graph, &self.named) {
            self.declare(id, None);
        }
    }

    fn declare(&mut self, id: NodeId, schema_name: Option<String>) {
        let Node { address, annotations, .. } = &self.graph[id];
        let type_id = self.model.add(TypeDef {
            name: String::new(),
            schema_name,
            address: address.clone(),
            shared_with: Vec::new(),
            module: String::new(),
            annotations: annotations.clone(),
            shape: Shape::Alias(Place::new(Ty::Raw(RawReason::AnyValue))),
            unused: false,
            exchange: Vec::new(),
            derives: Vec::new(),
            example: None,
        });
        self.named.insert(id, type_id);
    }

    fn in_order(&self) -> Vec<(NodeId, TypeId)> {
        let mut named: Vec<_> = self.named.iter().map(|(id, type_id)| (*id, *type_id)).collect();
        // Enums first: unions have to find out which of their branches are strings.
        named.sort_by_key(|(id, type_id)| (self.graph[*id].keywords.values.is_none(), *type_id));
        named
    }

    /// Returns whether a schema that only a reference leads to needs no name: it holds no other schema.
    fn is_simple(&self, id: NodeId) -> bool {
        let keywords = &self.graph[id].keywords;
        keywords.children().next().is_none() && keywords.values.is_none()
    }

    /// Returns what the type of a schema with a name is.
    fn named_shape(&mut self, id: NodeId) -> Shape {
        if let Some(own) = self.own_types.find(self.graph, id) {
            return Shape::Alias(Place::new(own));
        }
        let keywords = &self.graph[id].keywords;
        let nullable = keywords.nullable;
        if keywords.reference.is_none()
            && !nullable
            && let Some(shape) = self.shape(id)
        {
            return shape;
        }
        Shape::Alias(Place::new(self.inline_ty(id)))
    }

    /// Returns what a place of the schema `id` holds.
    pub(super) fn ty(&mut self, id: NodeId) -> Ty {
        match self.named.get(&id) {
            Some(type_id) => Ty::Named(*type_id),
            None => self.inline_ty(id),
        }
    }

    fn inline_ty(&mut self, id: NodeId) -> Ty {
        if let Some(known) = self.inline.get(&id) {
            return known.clone();
        }
        self.depth += 1;
        let ty = if self.depth > SCHEMA_DEPTH {
            self.raw(id, RawReason::Endless)
        } else {
            self.inline_ty_below(id)
        };
        self.depth -= 1;
        let ty = if self.graph[id].keywords.nullable { ty.nullable() } else { ty };
        self.inline.insert(id, ty.clone());
        ty
    }

    fn inline_ty_below(&mut self, id: NodeId) -> Ty {
        if let Some(own) = self.own_types.find(self.graph, id) {
            return own;
        }
        if let Some(target) = self.graph[id].keywords.reference {
            return self.ty(self.graph.target(target));
        }
        if let Some(shape) = self.shape(id) {
            return match shape {
                Shape::Alias(place) => place.ty,
                shape => Ty::Named(self.share(id, shape)),
            };
        }
        match plain(self, id) {
            ty if ty.nesting() > RUST_TYPE_DEPTH => self.raw(id, RawReason::TooDeep),
            ty => ty,
        }
    }

    /// Reports a keyword that shapes no type.
    pub(super) fn not_modelled(&mut self, id: NodeId, keyword: &str, message: &str) {
        let address = self.graph[id].address.child(keyword);
        self.report.push(Diagnostic::new(Code::NotModelled, address, message));
    }

    /// Reports that a schema is larger than a bound.
    pub(super) fn limit_reached(&mut self, address: Address, message: String) {
        self.report.push(Diagnostic::new(Code::LimitReached, address, message));
    }

    /// Returns a place that is kept raw, reported unless the schema itself admits anything.
    pub(super) fn raw(&mut self, id: NodeId, reason: RawReason) -> Ty {
        if reason != RawReason::AnyValue {
            let message = format!("the value is kept as raw JSON: {}", reason.as_str());
            self.report.push(Diagnostic::new(Code::KeptRaw, self.graph[id].address.clone(), message));
        }
        Ty::Raw(reason)
    }

    /// Returns the type of an inline schema: an equal one, unless that was another type before. A schema with a name
    /// keeps a type of its own, even if another is equal.
    pub(super) fn share(&mut self, id: NodeId, shape: Shape) -> TypeId {
        let Node { address, annotations, .. } = &self.graph[id];
        let before = self.memory.lasting_type(address, Kind::of(&shape));
        let owner = if self.named.contains_key(&id) { address.to_string() } else { String::new() };
        // Branches that only the discriminator distinguishes stay variants of their own.
        let tags = &annotations.tags.values;
        let key = if tags.is_empty() { shape_key(&shape) } else { format!("{tags:?} {}", shape_key(&shape)) };
        let alike = self.shared.entry((owner, key)).or_default();
        let found =
            alike.iter_mut().find(|one| before.is_none() || one.before.is_none() || one.before == before);
        if let Some(one) = found {
            one.before = one.before.or(before);
            let def = &mut self.model[one.id];
            if def.address != *address && !def.shared_with.contains(address) {
                def.shared_with.push(address.clone());
            }
            if def.annotations.description != annotations.description {
                Arc::make_mut(&mut def.annotations).description = None;
            }
            return one.id;
        }
        let type_id = self.model.add(TypeDef {
            name: String::new(),
            schema_name: None,
            address: address.clone(),
            shared_with: Vec::new(),
            module: String::new(),
            annotations: annotations.clone(),
            shape,
            unused: false,
            exchange: Vec::new(),
            derives: Vec::new(),
            example: None,
        });
        alike.push(Alike { id: type_id, before });
        type_id
    }

    /// Returns the shape of a schema that needs a name: object, union or enum.
    fn shape(&mut self, id: NodeId) -> Option<Shape> {
        let graph = self.graph;
        let keywords = &graph[id].keywords;
        if keywords.is_false {
            return None;
        }
        if !keywords.one_of.is_empty() || !keywords.any_of.is_empty() {
            let branches = if keywords.one_of.is_empty() { &keywords.any_of } else { &keywords.one_of };
            return Some(classify_union::of_branches(self, id, branches));
        }
        let kinds = keywords.admitted();
        if let Some(values) = &keywords.values {
            return Some(classify_union::of_values(self, id, values));
        }
        if keywords.types.is_none() && !keywords.properties.is_empty() {
            return Some(self.object(id));
        }
        match kinds.single() {
            Some(JsonType::Object) if !keywords.properties.is_empty() || self.is_closed(keywords) => {
                Some(self.object(id))
            }
            None if keywords.types.is_some() && kinds != TypeSet::ANY => {
                Some(classify_union::of_kinds(self, id, kinds))
            }
            _ => None,
        }
    }

    /// Returns whether the object admits no member at all.
    fn is_closed(&self, keywords: &Keywords) -> bool {
        keywords.patterns.is_empty() && keywords.additional.is_some_and(|id| self.graph[id].keywords.is_false)
    }

    pub(super) fn object(&mut self, id: NodeId) -> Shape {
        let graph = self.graph;
        let keywords = &graph[id].keywords;
        let members = keywords.properties.iter().map(|(name, member)| self.member(keywords, name, *member));
        let mut members: Vec<MemberDef> = members.collect();
        let additional = match keywords.additional {
            _ if !keywords.patterns.is_empty() => Additional::Open,
            None if graph[id].annotations.is_open => Additional::Open,
            None => Additional::Unstated,
            Some(id) if self.graph[id].keywords.is_false => Additional::Closed,
            Some(id) if self.graph[id].keywords.is_any() => Additional::Open,
            Some(id) => Additional::Typed(Place::new(self.ty(id))),
        };
        if !keywords.patterns.is_empty() {
            let message =
                "the type keeps members that match a pattern, and all others without a field, as raw JSON";
            self.not_modelled(id, "patternProperties", message);
            if keywords.additional.is_some_and(|id| !graph[id].keywords.is_any()) {
                self.not_modelled(
                    id,
                    "additionalProperties",
                    "the type admits any member beside those of the patterns",
                );
            }
        }
        let bare = keywords.bare.as_ref();
        let bare = bare.and_then(|bare| keywords.properties.iter().position(|(name, _)| name == bare));
        if !matches!(additional, Additional::Closed) {
            let is_named = |name: &String| keywords.properties.iter().any(|(known, _)| known == name);
            let unnamed = keywords.required.iter().filter(|name| !is_named(name));
            members.extend(unnamed.map(|name| required_only(&graph[id], name, &additional)));
        }
        Shape::Object(ObjectDef { members, additional, bare, required_type: None })
    }

    fn member(&mut self, keywords: &Keywords, name: &str, id: NodeId) -> MemberDef {
        let ty = self.ty(id);
        let Node { address, annotations, .. } = &self.graph[id];
        let target = &self.graph[self.graph.target(id)].keywords;
        MemberDef {
            name: name.to_owned(),
            field: String::new(),
            address: address.clone(),
            required: keywords.required.contains(name) && annotations.required_when.is_none(),
            place: Place::new(ty),
            constant: None,
            annotations: annotations.clone(),
            checks: target.checks.clone(),
            rank: 0,
        }
    }
}

/// Returns a member that `required` names and `properties` does not.
fn required_only(node: &Node, name: &str, additional: &Additional) -> MemberDef {
    let place = match additional {
        Additional::Typed(place) => place.clone(),
        _ => Place::new(Ty::Raw(RawReason::AnyValue)),
    };
    MemberDef {
        name: name.to_owned(),
        field: String::new(),
        address: node.address.child("required"),
        required: true,
        place,
        constant: None,
        annotations: Arc::default(),
        checks: BTreeMap::default(),
        rank: 0,
    }
}
