//! Proves that a schema admits whatever fits others: the heart of the verdict `sends`.
//!
//! Every keyword of the outer schema has to follow from the premise, which may be about more than is needed:
//!
//! ```text
//! premise {"type": "string", "minLength": 3}     outer {"minLength": 1}     proved
//! premise {"type": "string"}                     outer {"minLength": 1}     not proved
//! ```
//!
//! Whatever is not understood is not proved. A question that leads back to itself is true if a step into a member or
//! an item lies between: bodies are finite, so the proof is one by induction on their size.

use super::kinds::Kinds;
use super::meaning::Schema;
use super::patterns::Patterns;
use super::premise::Premise;
use super::same::Sameness;
use super::{bounds, choices, items, members};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// Questions that one proof may ask before it is given up.
pub(super) const MOST: usize = 4_000;
/// Questions that may be open at a time.
const DEEPEST: usize = 96;
/// Branches of a union of the premise that are looked at one by one.
const MOST_BRANCHES: usize = 128;
/// Unions of the premise that are taken apart at a time.
const MOST_CHOICES: usize = 3;

/// The outer schema, the premise's schemas, the types that are left, and whether new names are taken to fit.
type Question = (usize, Vec<usize>, Option<Kinds>, bool);

#[derive(Clone, Copy)]
enum State {
    /// With how many steps into members and items there were.
    Open(usize),
    Proved,
    Failed,
}

/// A proof under way.
pub(super) struct Prover {
    /// Pairs of a premise's schema and an outer one of which the proof is made elsewhere.
    assumed: HashSet<(usize, usize)>,
    /// Whether a member that only the outer side names counts as fitting.
    pub is_lenient: bool,
    states: HashMap<Question, State>,
    trail: Vec<Question>,
    pub steps_left: usize,
    open: usize,
    descents: usize,
    pub patterns: Patterns,
    /// The pair that is proved: it may be assumed below itself only.
    asked: (usize, usize),
    same: Rc<RefCell<Sameness>>,
    /// Whether the branches of a `oneOf` exclude each other.
    pub exclusive: HashMap<usize, bool>,
}

impl Prover {
    pub(super) fn new(
        assumed: HashSet<(usize, usize)>,
        is_lenient: bool,
        same: &Rc<RefCell<Sameness>>,
    ) -> Self {
        Prover {
            assumed,
            is_lenient,
            states: HashMap::new(),
            trail: Vec::new(),
            steps_left: MOST,
            open: 0,
            descents: 0,
            patterns: Patterns::default(),
            asked: (0, 0),
            same: Rc::clone(same),
            exclusive: HashMap::new(),
        }
    }

    /// Returns whether everything that fits `inner` fits `outer`. What is assumed of the two themselves does
    /// not count.
    pub(super) fn proves<'m>(&mut self, outer: Schema<'m>, inner: Schema<'m>) -> bool {
        self.steps_left = MOST;
        self.asked = (inner.key(), outer.key());
        let premise = Premise::of([inner]);
        self.follows(outer, &premise)
    }

    /// Compares as [`Prover::covers`] does, a member or an item of the body.
    pub(super) fn covers_below<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>) -> bool {
        self.descents += 1;
        let is_covered = self.covers(outer, premise);
        self.descents -= 1;
        is_covered
    }

    /// Compares as [`Prover::covers_below`] does. If the part is only partly known, a member that only the outer side
    /// names does not count as fitting: a choice outside of the premise may name it.
    pub(super) fn covers_part<'m>(
        &mut self,
        outer: Schema<'m>,
        premise: &Premise<'m>,
        is_partly_known: bool,
    ) -> bool {
        let is_lenient = self.is_lenient;
        self.is_lenient &= !is_partly_known;
        let is_covered = self.covers_below(outer, premise);
        self.is_lenient = is_lenient;
        is_covered
    }

    /// Compares as [`Prover::covers`] does, but a member that only the outer side names does not count as fitting.
    pub(super) fn covers_strictly<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>) -> bool {
        let is_lenient = std::mem::take(&mut self.is_lenient);
        let is_covered = self.covers(outer, premise);
        self.is_lenient = is_lenient;
        is_covered
    }

    /// Counts a step; whether there are none left.
    pub(super) fn is_tired(&mut self) -> bool {
        self.steps_left = self.steps_left.saturating_sub(1);
        self.steps_left == 0
    }

    /// Returns whether what fits the premise fits `outer`.
    pub(super) fn covers<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>) -> bool {
        if is_anything(outer.value) || premise.is_impossible() {
            return true;
        }
        if premise.all.iter().any(|known| self.is_given(*known, outer)) {
            return true;
        }
        let mut keys: Vec<usize> = premise.all.iter().map(|known| known.key()).collect();
        keys.sort_unstable();
        let question = (outer.key(), keys, premise.only, self.is_lenient);
        match self.states.get(&question) {
            Some(State::Open(descents)) => return *descents < self.descents,
            Some(State::Proved) => return true,
            Some(State::Failed) => return false,
            None => {}
        }
        if self.steps_left == 0 || self.open == DEEPEST {
            return false;
        }
        self.steps_left -= 1;
        self.open += 1;
        let begin = self.trail.len();
        self.trail.push(question.clone());
        self.states.insert(question.clone(), State::Open(self.descents));
        let is_covered = self.follows(outer, premise);
        self.open -= 1;
        if is_covered {
            self.states.insert(question, State::Proved);
        } else {
            // What was proved meanwhile may rest on this one.
            for undone in self.trail.drain(begin..) {
                self.states.remove(&undone);
            }
            if self.steps_left > 0 {
                self.states.insert(question, State::Failed);
            }
        }
        is_covered
    }

    /// Returns whether `known` is `outer`, is equal to it, or is assumed to fit it.
    pub(super) fn is_given<'m>(&mut self, known: Schema<'m>, outer: Schema<'m>) -> bool {
        let pair = (known.key(), outer.key());
        let is_asked = pair == self.asked && self.descents == 0;
        (!is_asked && self.assumed.contains(&pair)) || self.is_same(known, outer)
    }

    pub(super) fn is_same<'m>(&self, one: Schema<'m>, two: Schema<'m>) -> bool {
        self.same.borrow_mut().is_same(one, two)
    }

    /// Proves the keywords of `outer` one by one, and where that fails, for each case apart.
    fn follows<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>) -> bool {
        let Value::Object(keywords) = outer.value else {
            return is_anything(outer.value) || premise.is_impossible();
        };
        let kinds = premise.kinds();
        if kinds.is_empty() {
            return true;
        }
        let mut each = keywords.iter();
        if each.all(|(name, value)| self.keyword(outer, (name, value), premise, kinds)) {
            return true;
        }
        self.follows_of_values(outer, premise, kinds) || self.follows_by_cases(outer, premise, kinds)
    }

    fn keyword<'m>(
        &mut self,
        outer: Schema<'m>,
        (name, value): (&str, &'m Value),
        premise: &Premise<'m>,
        kinds: Kinds,
    ) -> bool {
        if bounds::applies_to(name).is_some_and(|kinds_of| !kinds.meets(kinds_of)) {
            return true;
        }
        match name {
            "type" => kinds.is_within(Kinds::named(value)),
            // Lists of values are compared with lists of values.
            "enum" | "const" => false,
            "$ref" => value
                .as_str()
                .and_then(|reference| outer.target(reference))
                .is_some_and(|target| self.covers(target, premise)),
            "$dynamicRef" | "$recursiveRef" | "$id" => false,
            "allOf" => {
                let parts = value.as_array().map(Vec::as_slice).unwrap_or_default();
                parts.iter().all(|part| self.covers(outer.child(part), premise))
            }
            "anyOf" => choices::any_of(self, outer, value, premise),
            "oneOf" => choices::one_of(self, outer, value, premise),
            "not" => choices::not(self, outer.child(value), premise),
            "if" => choices::if_then_else(self, outer, value, premise),
            "properties"
            | "patternProperties"
            | "additionalProperties"
            | "propertyNames"
            | "required"
            | "minProperties"
            | "maxProperties"
            | "dependentRequired"
            | "dependentSchemas"
            | "dependencies"
            | "unevaluatedProperties" => members::keyword(self, outer, (name, value), premise),
            "items" | "prefixItems" | "additionalItems" | "minItems" | "maxItems" | "uniqueItems"
            | "contains" | "unevaluatedItems" => items::keyword(self, outer, (name, value), premise),
            name => bounds::follows(outer, (name, value), premise, kinds),
        }
    }

    /// Tries each of the values that the premise lists.
    fn follows_of_values<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>, kinds: Kinds) -> bool {
        let few = [Value::Null, Value::Bool(false), Value::Bool(true)];
        let values: Vec<&Value> = match premise.values() {
            Some(values) => values,
            None if kinds.is_within(Kinds::NULL.or(Kinds::BOOLEAN)) => few.iter().collect(),
            None => return false,
        };
        let possible = values.into_iter().filter(|value| Kinds::of(value).is_within(kinds));
        let mut possible: Vec<&Value> = possible.collect();
        possible.retain(|value| premise.all.iter().all(|known| self.admits(*known, value) != Some(false)));
        possible.into_iter().all(|value| self.admits(outer, value) == Some(true))
    }

    /// Takes a union of the premise apart, or its JSON types.
    fn follows_by_cases<'m>(&mut self, outer: Schema<'m>, premise: &Premise<'m>, kinds: Kinds) -> bool {
        if premise.chosen.len() < MOST_CHOICES {
            let unions = ["anyOf", "oneOf"].into_iter().flat_map(|name| premise.keyword(name));
            let unions: Vec<(Schema<'m>, &'m Value)> = unions.collect();
            for (schema, union) in unions {
                let key = std::ptr::from_ref(union) as usize;
                let branches = union.as_array().map(Vec::as_slice).unwrap_or_default();
                if premise.chosen.contains(&key) || branches.is_empty() || branches.len() > MOST_BRANCHES {
                    continue;
                }
                let mut rest = premise.clone();
                rest.chosen.push(key);
                // Another branch may name the member that this one leaves open.
                let each = branches.iter().map(|branch| rest.with(schema.child(branch)));
                if each.into_iter().all(|branch| self.covers_strictly(outer, &branch)) {
                    return true;
                }
            }
        }
        let is_one = kinds.each().count() <= 1;
        if premise.only.is_some() || is_one {
            return false;
        }
        kinds.each().all(|only| self.covers(outer, &Premise { only: Some(only), ..premise.clone() }))
    }
}

/// Returns whether the schema is `true` or `{}`.
pub(super) fn is_anything(schema: &Value) -> bool {
    match schema {
        Value::Bool(anything) => *anything,
        Value::Object(keywords) => keywords.is_empty(),
        _ => false,
    }
}
