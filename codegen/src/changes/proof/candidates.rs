//! Bodies that a schema may admit, made from its keywords and from hints in the schema that it is compared with.
//!
//! `{"type": "object", "properties": {"a": {"type": "string"}}}` gives `{}`, `{"a": ""}`, `{"a": "text"}`, `{"z": 1}` and
//! more. Whether they fit is left to validators.

use super::cover::is_anything;
use super::kinds::Kinds;
use super::meaning::Schema;
use super::premise::Premise;
use serde_json::{Map, Number, Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;

/// The most bodies that a schema gives, by its depth in the body.
const MOST: [usize; 5] = [400, 24, 8, 3, 1];
/// Schemas that are looked at for one question.
const MOST_SCHEMAS: usize = 1_500;
/// Levels of a body.
const DEEPEST: usize = 7;
/// The longest text, and the longest list.
const LONGEST: usize = 600;

/// Values that the schemas mention, or that are just beyond what they mention.
#[derive(Default)]
pub(super) struct Hints {
    numbers: Vec<Value>,
    lengths: BTreeSet<usize>,
    texts: BTreeSet<String>,
    values: Vec<Value>,
    pub names: BTreeSet<String>,
}

impl Hints {
    /// Collects from the schema and what it refers to.
    pub(super) fn add(&mut self, schema: Schema<'_>) {
        schema.each_keyword(&mut |name, value| self.keyword(name, value));
    }

    fn keyword(&mut self, name: &str, value: &Value) {
        match (name, value) {
            (
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf",
                Value::Number(number),
            ) => {
                self.numbers.extend(around(number));
            }
            (
                "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
                | "minContains" | "maxContains",
                value,
            ) => {
                let length = value.as_u64().filter(|length| *length <= LONGEST as u64).unwrap_or(0) as usize;
                self.lengths.extend([length.saturating_sub(1), length, length + 1]);
            }
            ("pattern", Value::String(pattern)) => self.texts.extend(matches(pattern)),
            ("patternProperties", Value::Object(members)) => {
                members.keys().for_each(|pattern| self.names.extend(matches(pattern)));
            }
            (
                "properties" | "dependentRequired" | "dependentSchemas" | "dependencies",
                Value::Object(members),
            ) => {
                self.names.extend(members.keys().cloned());
            }
            ("required", Value::Array(names)) => {
                self.names.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            ("const", value) => self.values.push(value.clone()),
            ("enum", Value::Array(values)) => self.values.extend(values.iter().take(16).cloned()),
            ("propertyNames", Value::Object(names)) => {
                let lists = names.get("pattern").and_then(Value::as_str).map(matches);
                self.names.extend(lists.into_iter().flatten());
                let lengths =
                    ["minLength", "maxLength"].into_iter().filter_map(|name| names.get(name)?.as_u64());
                let lengths = lengths.filter(|length| *length < LONGEST as u64).map(|length| length as usize);
                let around = lengths.flat_map(|length| [length.saturating_sub(1), length, length + 1]);
                self.names.extend(around.map(|length| "z".repeat(length)));
            }
            _ => {}
        }
    }
}

fn around(number: &Number) -> Vec<Value> {
    let Some(value) = number.as_f64() else { return Vec::new() };
    let steps = [0.0, 1.0, -1.0, 0.5, -0.5];
    steps.iter().map(|step| whole_or_not(value + step)).chain([whole_or_not(value * 2.0)]).collect()
}

fn whole_or_not(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { json!(value as i64) } else { json!(value) }
}

/// Returns texts that a plain pattern may match: its letters, without its operators.
fn matches(pattern: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = pattern.trim_start_matches('^').chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '$' | '(' | ')' | '?' | '*' | '+' => {}
            '|' => break,
            '.' => text.push('a'),
            '\\' => match rest.next() {
                Some('d') => text.push('1'),
                Some('w' | 'S') => text.push('a'),
                Some('s') => text.push(' '),
                Some('b' | 'B') | None => {}
                Some(other) => text.push(other),
            },
            '[' => {
                let class: Vec<char> = rest.by_ref().take_while(|character| *character != ']').collect();
                text.extend(if class.first() == Some(&'^') { Some('~') } else { class.first().copied() });
            }
            '{' => {
                let count: String = rest.by_ref().take_while(|character| *character != '}').collect();
                let count: usize = count.split(',').next().and_then(|count| count.parse().ok()).unwrap_or(1);
                let last = text.chars().last();
                text.extend(last.into_iter().cycle().take(count.saturating_sub(1).min(LONGEST)));
            }
            other => text.push(other),
        }
    }
    vec![format!("{text}a"), format!("a{text}"), text]
}

/// Makes bodies.
pub(super) struct BodyMaker<'h> {
    hints: &'h Hints,
    /// The number of schemas that may still be looked at.
    left: Cell<usize>,
}

impl<'h> BodyMaker<'h> {
    pub(super) fn new(hints: &'h Hints) -> Self {
        BodyMaker { hints, left: Cell::new(0) }
    }

    /// Returns bodies for the schema, the plainest first.
    pub(super) fn bodies(&self, schema: Schema<'_>) -> Vec<Value> {
        self.left.set(MOST_SCHEMAS);
        self.of(&Premise::of([schema]), 0)
    }

    fn of(&self, premise: &Premise<'_>, depth: usize) -> Vec<Value> {
        if depth > DEEPEST || premise.is_impossible() || self.left.get() == 0 {
            return Vec::new();
        }
        self.left.set(self.left.get() - 1);
        let is_free = premise.all.iter().all(|schema| is_anything(schema.value));
        if is_free && depth > 0 {
            return vec![json!("text"), json!(1), json!(null), json!({}), json!([]), json!(true), json!(1.5)];
        }
        let most = MOST[depth.min(MOST.len() - 1)];
        let mut lists = Vec::new();
        let union = ["anyOf", "oneOf"]
            .into_iter()
            .flat_map(|name| premise.keyword(name))
            .find(|(_, union)| !premise.chosen.contains(&(std::ptr::from_ref(*union) as usize)));
        if let Some((schema, union)) = union {
            let mut rest = premise.clone();
            rest.chosen.push(std::ptr::from_ref(union) as usize);
            let branches = union.as_array().map(Vec::as_slice).unwrap_or_default();
            // A branch of a deep union gives one body: the first few branches will do.
            for branch in branches.iter().take(most.max(2)) {
                lists.push(self.of(&rest.with(schema.child(branch)), depth));
            }
        } else if let Some(values) = premise.values() {
            lists.push(values.into_iter().cloned().collect());
        } else {
            for kind in premise.kinds().each() {
                lists.push(self.of_kind(premise, kind, depth));
            }
        }
        in_turn(lists, most)
    }

    fn of_kind(&self, premise: &Premise<'_>, kind: Kinds, depth: usize) -> Vec<Value> {
        match kind {
            Kinds::NULL => vec![Value::Null],
            Kinds::BOOLEAN => vec![true.into(), false.into()],
            Kinds::STRING => self.texts(premise),
            Kinds::ARRAY => self.arrays(premise, depth),
            Kinds::OBJECT => self.objects(premise, depth),
            Kinds::INTEGER => {
                let numbers =
                    self.numbers(premise).into_iter().filter(|number| Kinds::of(number) == Kinds::INTEGER);
                numbers.collect()
            }
            _ => self
                .numbers(premise)
                .into_iter()
                .filter(|number| Kinds::of(number) != Kinds::INTEGER)
                .collect(),
        }
    }

    fn numbers(&self, premise: &Premise<'_>) -> Vec<Value> {
        let names = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
        let own = names.into_iter().flat_map(|name| premise.keyword(name));
        let own: Vec<Value> = own.filter_map(|(_, value)| value.as_number()).flat_map(around).collect();
        let usual =
            [json!(1), json!(0), json!(-1), json!(1.5), json!(7), json!(100), json!(-100.25), json!(1e9)];
        let listed = self.hints.values.iter().filter(|value| value.is_number()).cloned();
        own.into_iter().chain(usual).chain(self.hints.numbers.iter().cloned()).chain(listed).collect()
    }

    fn texts(&self, premise: &Premise<'_>) -> Vec<Value> {
        let mut found: Vec<Value> = vec!["text".into(), "".into(), "a".into()];
        let own = premise.keyword("pattern").filter_map(|(_, pattern)| pattern.as_str());
        found.extend(own.flat_map(matches).map(Value::from));
        let lengths = ["minLength", "maxLength"].into_iter().flat_map(|name| premise.keyword(name));
        let lengths = lengths.filter_map(|(_, length)| length.as_u64()).map(|length| length as usize);
        let lengths = lengths.chain(self.hints.lengths.iter().copied()).filter(|length| *length <= LONGEST);
        found.extend(lengths.map(|length| Value::from("x".repeat(length))));
        found.extend(self.hints.values.iter().filter(|value| value.is_string()).cloned());
        found.extend(self.hints.texts.iter().map(|text| Value::from(text.as_str())));
        found.extend(["A1".into(), "12345".into(), "some words".into()]);
        found
    }

    fn arrays(&self, premise: &Premise<'_>, depth: usize) -> Vec<Value> {
        let item = |position: usize| {
            let found = premise.all.iter().filter_map(|schema| {
                let (prefix, rest) = super::items::split(schema.value);
                prefix.get(position).or(rest).map(|item| schema.child(item))
            });
            self.of(&Premise::of(found.collect::<Vec<_>>()), depth + 1)
        };
        let contained: Vec<Value> = premise
            .keyword("contains")
            .flat_map(|(schema, item)| self.of(&Premise::of([schema.child(item)]), depth + 1))
            .collect();
        let counts = ["minItems", "maxItems"].into_iter().flat_map(|name| premise.keyword(name));
        let counts = counts.filter_map(|(_, count)| count.as_u64()).map(|count| count as usize);
        let longest =
            premise.all.iter().map(|schema| super::items::split(schema.value).0.len()).max().unwrap_or(0);
        let counts: BTreeSet<usize> = counts
            .chain([0, 1, 2, 3, longest, longest + 1])
            .chain(self.hints.lengths.iter().copied())
            .filter(|count| *count <= 40)
            .collect();
        let mut found = Vec::new();
        let firsts: Vec<Vec<Value>> = (0..longest + 2).map(item).collect();
        let of = |position: usize, pick: usize| {
            let samples = firsts.get(position).or(firsts.last())?;
            samples.get(pick % samples.len().max(1)).cloned()
        };
        for count in counts {
            // Equal items, others, and those that are asked for.
            for step in [0, 1] {
                let items = (0..count).map(|position| of(position, step * position));
                found.extend(items.collect::<Option<Vec<Value>>>().map(Value::Array));
            }
            if let Some(wanted) = contained.first()
                && count > longest
            {
                let items = (0..count)
                    .map(|position| if position < longest { of(position, 0) } else { Some(wanted.clone()) });
                found.extend(items.collect::<Option<Vec<Value>>>().map(Value::Array));
            }
        }
        for (position, samples) in firsts.iter().enumerate() {
            for pick in 0..samples.len() {
                let items = (0..=position).map(|at| of(at, if at == position { pick } else { 0 }));
                found.extend(items.collect::<Option<Vec<Value>>>().map(Value::Array));
            }
        }
        for wanted in contained {
            let items = (0..longest).map(|at| of(at, 0)).chain([Some(wanted)]);
            found.extend(items.collect::<Option<Vec<Value>>>().map(Value::Array));
        }
        found
    }

    fn objects(&self, premise: &Premise<'_>, depth: usize) -> Vec<Value> {
        let mut names: BTreeSet<String> = BTreeSet::new();
        let mut required: BTreeSet<String> = BTreeSet::new();
        for schema in &premise.all {
            let members = schema.value.get("properties").and_then(Value::as_object);
            names.extend(members.into_iter().flat_map(Map::keys).cloned());
            let asked = schema.value.get("required").and_then(Value::as_array);
            required.extend(asked.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        }
        let member = |name: &str, depth: usize| {
            // No pattern is tried here: the validators do.
            let found = premise.all.iter().filter_map(|schema| {
                let named = schema.value.get("properties").and_then(|members| members.get(name));
                let rest = schema.value.get("additionalProperties").filter(|_| named.is_none());
                named.or(rest).map(|member| schema.child(member))
            });
            self.of(&Premise::of(found.collect::<Vec<_>>()), depth + 1)
        };
        let mut least = Map::new();
        for name in &required {
            let Some(value) = member(name, depth.max(2)).into_iter().next() else { return Vec::new() };
            least.insert(name.clone(), value);
        }
        let with = |name: &str, value: Value| {
            let mut members = least.clone();
            members.insert(name.to_owned(), value);
            Value::Object(members)
        };
        let mut lists = vec![vec![Value::Object(least.clone())]];
        if depth < 3 {
            let firsts = names
                .iter()
                .filter_map(|name| Some((name.clone(), member(name, depth.max(2)).into_iter().next()?)));
            let firsts: Vec<(String, Value)> = firsts.collect();
            let mut all = least.clone();
            all.extend(firsts.clone());
            lists[0].push(Value::Object(all));
            for name in &names {
                lists.push(member(name, depth).into_iter().map(|value| with(name, value)).collect());
            }
            if depth < 2 {
                // Two at a time.
                for (at, one) in firsts.iter().enumerate().take(6) {
                    for two in firsts.iter().skip(at + 1).take(6) {
                        let mut members = least.clone();
                        members.extend([one.clone(), two.clone()]);
                        lists.push(vec![Value::Object(members)]);
                    }
                }
            }
        }
        if depth < 3 {
            let free = [json!(1), json!("text"), json!(null), json!({}), json!([]), json!(true)];
            let hinted = self.hints.names.iter().filter(|name| !names.contains(*name)).take(40);
            let known: Vec<String> = hinted.cloned().chain(["z".to_owned()]).collect();
            for name in &known {
                let typed = premise.keyword("patternProperties").flat_map(|(schema, members)| {
                    let members = members.as_object().into_iter().flat_map(Map::values);
                    members
                        .flat_map(|one| self.of(&Premise::of([schema.child(one)]), depth + 2))
                        .collect::<Vec<_>>()
                });
                let values = member(name, depth.max(2)).into_iter().chain(typed).chain(free.iter().cloned());
                lists.push(values.map(|value| with(name, value)).collect());
            }
            let counts = self.hints.lengths.iter().filter(|count| **count <= 40);
            for count in counts {
                let mut members = least.clone();
                for at in members.len()..*count {
                    let Some(value) = member("z", depth.max(2)).into_iter().next() else { break };
                    members.insert(format!("z{at}"), value);
                }
                lists.push(vec![Value::Object(members)]);
            }
        }
        in_turn(lists, MOST[depth.min(MOST.len() - 1)])
    }
}

/// Returns the first of each list, then the second of each, and so on.
fn in_turn(lists: Vec<Vec<Value>>, most: usize) -> Vec<Value> {
    let mut lists: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    let mut all = Vec::new();
    loop {
        let before = all.len();
        all.extend(lists.iter_mut().filter_map(Iterator::next));
        if all.len() == before || all.len() >= most {
            all.truncate(most);
            return all;
        }
    }
}
