//! The content of one schema, keyword by keyword.

use super::{NodeId, TypeSet};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The keywords of a schema that shape a type, and what is left of the others.
#[derive(Clone, Debug, Default)]
pub struct Keywords {
    /// `$ref`. Once `merge_all_of` has run it is alone: all other keywords are then empty.
    pub reference: Option<NodeId>,
    /// `type`; `None` if the schema has none.
    pub types: Option<TypeSet>,
    /// `enum`, or `const` as a list of one.
    pub values: Option<Vec<Value>>,
    /// `properties`, in the order of the schema.
    pub properties: Vec<(String, NodeId)>,
    /// `required`, without repetitions.
    pub required: BTreeSet<String>,
    /// `additionalProperties`.
    pub additional: Option<NodeId>,
    /// `unevaluatedProperties`, until the pass `merge_all_of` or `distribute_siblings` has made it
    /// `additional`.
    pub unevaluated: Option<NodeId>,
    /// `patternProperties`.
    pub patterns: Vec<(String, NodeId)>,
    /// `prefixItems` and `items`.
    pub items: Items,
    /// `allOf`. Empty once `merge_all_of` has run.
    pub all_of: Vec<NodeId>,
    /// `anyOf`.
    pub any_of: Vec<NodeId>,
    /// `oneOf`.
    pub one_of: Vec<NodeId>,
    /// Choices of merged schemas beside `one_of` or `any_of`. Empty once `multiply_unions` has run.
    pub further: Vec<Choice>,
    /// OpenAPI's `discriminator.propertyName`: the tag's name.
    pub discriminator: Option<String>,
    /// OpenAPI's `discriminator.mapping`: the tag's values with their schemas. `None` where there is no
    /// discriminator, and once the pass `map_discriminators` has given the branches their [`Tags`].
    pub mapping: Option<Vec<(String, NodeId)>>,
    /// The member whose value may be sent without its wrapper object, by an overlay.
    pub bare: Option<String>,
    /// Keywords that constrain a value without shaping its type (`pattern`, `minLength`, `minimum`,
    /// `format`, …), for the docs and for choosing integer types.
    pub checks: BTreeMap<String, Value>,
    /// Keywords that apply subschemas in ways that no type expresses (`not`, `if`, `contains`, …).
    pub unmodelled: BTreeSet<String>,
    /// Whether `null` is admitted beside everything else; see the pass `fold_null`.
    pub nullable: bool,
    /// The schema `false`: nothing is valid.
    pub is_false: bool,
}

/// A `oneOf` or an `anyOf`.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Whether it is a `oneOf`.
    pub is_one_of: bool,
    /// The schemas to choose from, in the order of the schema.
    pub branches: Vec<NodeId>,
}

impl Choice {
    /// Returns the name of the keyword.
    pub fn keyword(&self) -> &'static str {
        if self.is_one_of { "oneOf" } else { "anyOf" }
    }
}

/// The array keywords.
#[derive(Clone, Debug, Default)]
pub struct Items {
    /// `prefixItems`, or the array form of `items` before 2020-12.
    pub prefix: Vec<NodeId>,
    /// `items` behind the prefix, or `additionalItems` before 2020-12.
    pub rest: Option<NodeId>,
}

impl Keywords {
    /// Returns whether the schema constrains no value.
    pub fn is_any(&self) -> bool {
        self.types.is_none() && self.is_at_most_types()
    }

    /// Returns whether `$ref` is the only keyword that constrains a value.
    pub fn is_bare_reference(&self) -> bool {
        self.reference.is_some() && self.types.is_none() && self.is_at_most_reference_and_types()
    }

    /// Returns whether no keyword but, perhaps, `type` constrains a value.
    pub fn is_at_most_types(&self) -> bool {
        self.reference.is_none() && self.is_at_most_reference_and_types()
    }

    fn is_at_most_reference_and_types(&self) -> bool {
        self.shapes_at_most_reference_and_types()
            && self.required.is_empty()
            && self.checks.is_empty()
            && self.unmodelled.is_empty()
    }

    /// Returns whether no keyword shapes a type: only checks and annotations are left.
    pub fn shapes_nothing(&self) -> bool {
        self.reference.is_none() && self.types.is_none() && self.shapes_at_most_reference_and_types()
    }

    /// Returns whether nothing shapes a type but members that are named and applied schemas.
    pub fn shapes_nothing_but_members_and_choices(&self) -> bool {
        self.types.is_none()
            && self.values.is_none()
            && self.additional.is_none()
            && self.unevaluated.is_none()
            && self.items.prefix.is_empty()
            && self.items.rest.is_none()
            && !self.is_false
    }

    fn shapes_at_most_reference_and_types(&self) -> bool {
        self.values.is_none()
            && self.properties.is_empty()
            && self.additional.is_none()
            && self.unevaluated.is_none()
            && self.patterns.is_empty()
            && self.items.prefix.is_empty()
            && self.items.rest.is_none()
            && !self.has_applicators()
            && !self.is_false
    }

    /// Returns whether `allOf`, `anyOf` or `oneOf` is there.
    pub fn has_applicators(&self) -> bool {
        !self.all_of.is_empty() || self.has_choices()
    }

    /// Returns whether `anyOf` or `oneOf` is there.
    pub fn has_choices(&self) -> bool {
        !(self.any_of.is_empty() && self.one_of.is_empty() && self.further.is_empty())
    }

    /// Returns every `oneOf` and `anyOf`.
    pub fn choices(&self) -> Vec<Choice> {
        let own = [(true, &self.one_of), (false, &self.any_of)].into_iter();
        let own = own.filter(|(_, branches)| !branches.is_empty());
        own.map(|(is_one_of, branches)| Choice { is_one_of, branches: branches.clone() })
            .chain(self.further.iter().cloned())
            .collect()
    }

    /// Puts `choices` in the place of every `oneOf` and `anyOf`.
    pub fn set_choices(&mut self, choices: Vec<Choice>) {
        self.one_of.clear();
        self.any_of.clear();
        self.further.clear();
        for choice in choices {
            self.add_choice(choice);
        }
    }

    /// Adds a `oneOf` or `anyOf`.
    pub fn add_choice(&mut self, choice: Choice) {
        let place = if choice.is_one_of { &mut self.one_of } else { &mut self.any_of };
        match place.is_empty() {
            true => *place = choice.branches,
            false => self.further.push(choice),
        }
    }

    /// Returns whether the schema has a discriminator and leaves the branches to the schemas that extend it.
    pub fn is_discriminated_base(&self) -> bool {
        self.discriminator.is_some() && self.one_of.is_empty() && self.any_of.is_empty()
    }

    /// Returns the JSON types that the schema admits by `type` and `enum`.
    pub fn admitted(&self) -> TypeSet {
        if self.is_false {
            return TypeSet::NONE;
        }
        let by_type = self.types.unwrap_or(TypeSet::ANY);
        match &self.values {
            Some(values) => by_type.and(values.iter().map(super::JsonType::of).collect()),
            None => by_type,
        }
    }

    /// Returns the same keywords with every subschema replaced by the first of the graph: what is left to
    /// compare where subschemas are compared one by one.
    pub fn without_children(&self) -> Keywords {
        let mut keywords = self.clone();
        let named = keywords.properties.iter_mut().chain(&mut keywords.patterns).map(|(_, id)| id);
        let single = [&mut keywords.reference, &mut keywords.additional, &mut keywords.unevaluated];
        let single = single.into_iter().chain([&mut keywords.items.rest]).flatten();
        let listed = keywords.items.prefix.iter_mut().chain(&mut keywords.all_of);
        let listed = listed.chain(&mut keywords.any_of).chain(&mut keywords.one_of);
        let further = keywords.further.iter_mut().flat_map(|choice| &mut choice.branches);
        named.chain(single).chain(listed).chain(further).for_each(|id| *id = NodeId::FIRST);
        keywords
    }

    /// Returns every subschema that the keywords refer to.
    pub fn children(&self) -> impl Iterator<Item = NodeId> + '_ {
        let named = self.properties.iter().chain(&self.patterns).map(|(_, id)| *id);
        let single = self.reference.into_iter().chain(self.additional).chain(self.unevaluated);
        let single = single.chain(self.items.rest);
        let listed = self.items.prefix.iter().chain(&self.all_of).chain(&self.any_of).chain(&self.one_of);
        let further = self.further.iter().flat_map(|choice| &choice.branches);
        named.chain(single).chain(listed.chain(further).copied())
    }
}

/// The keywords of a schema for people.
#[derive(Clone, Debug, Default)]
pub struct Annotations {
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `default`.
    pub default: Option<Value>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// The direction in which a required member of this schema is there; `None` for both.
    pub required_when: Option<Direction>,
    /// The values of a discriminator that lead to the schema as a branch of a union.
    pub tags: Tags,
    /// Whether `additionalProperties` states that there may be other members.
    pub is_open: bool,
    /// The annotations of listed values.
    pub values: Vec<ValueNote>,
}

/// The annotations of one of the listed values.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueNote {
    /// The listed value.
    pub value: Value,
    /// Its name in code, such as one of `x-enum-varnames`.
    pub name: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

/// A way of a body, as the user of the generated crate sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The user's program writes the body.
    Sent,
    /// The user's program reads the body.
    Received,
}

/// The values of a discriminator that lead to a branch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tags {
    /// The mapped values, or the name of the branch's schema.
    pub values: Vec<String>,
    /// Whether values that lead to no other branch lead here.
    pub takes_rest: bool,
}

impl Annotations {
    /// Takes from `other` the annotations that are missing here.
    pub fn fill_from(&mut self, other: &Annotations) {
        self.title = self.title.take().or_else(|| other.title.clone());
        self.description = self.description.take().or_else(|| other.description.clone());
        self.default = self.default.take().or_else(|| other.default.clone());
        self.deprecated |= other.deprecated;
        self.read_only |= other.read_only;
        self.write_only |= other.write_only;
        self.required_when = self.required_when.or(other.required_when);
        if self.values.is_empty() {
            self.values.clone_from(&other.values);
        }
    }
}
