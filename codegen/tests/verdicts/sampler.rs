//! Bodies made from schemas as they are written, before any pass: each value, branch and member one at a time, and
//! all together. It uses no types; a validator removes invalid bodies.

use schemalock::internals::graph::{Graph, JsonType, Keywords, NodeId, TypeSet};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// The most samples of a schema, by its depth in the body.
const MOST: [usize; 4] = [600, 64, 12, 3];
/// Deeper bodies are given up.
const DEEPEST: usize = 12;
/// Bodies with everything in them.
const FULL: usize = 8;

pub struct Sampler<'g> {
    graph: &'g Graph,
    known: RefCell<HashMap<(NodeId, usize), Vec<Value>>>,
}

impl<'g> Sampler<'g> {
    pub fn new(graph: &'g Graph) -> Self {
        Sampler { graph, known: RefCell::default() }
    }

    /// Bodies for the schema, each once; members that it does not name, and gives a type, are also called
    /// by the `names`.
    pub fn bodies(&self, id: NodeId, names: &[String]) -> Vec<Value> {
        let mut bodies = self.samples(id, 0, &[]);
        bodies.extend(self.further(self.graph.target(id), names));
        bodies.extend((0..FULL).filter_map(|pick| self.full(id, pick, 0)));
        let mut seen = HashSet::new();
        bodies.retain(|body| seen.insert(body.to_string()));
        bodies
    }

    fn further(&self, id: NodeId, names: &[String]) -> Vec<Value> {
        let keywords = &self.graph[id].keywords;
        let (Some(additional), Some(least)) = (keywords.additional, self.first(id, 0)) else {
            return Vec::new();
        };
        let is_named = |name: &&String| !keywords.properties.iter().any(|(known, _)| known == *name);
        let values = self.samples(additional, 1, &[]);
        let with = |name: &String| {
            let bodies = values.iter().map(|value| merged(least.clone(), json!({ name: value })));
            bodies.collect::<Vec<Value>>()
        };
        names.iter().filter(is_named).flat_map(with).collect()
    }

    fn samples(&self, id: NodeId, depth: usize, trail: &[NodeId]) -> Vec<Value> {
        let id = self.graph.target(id);
        let level = depth.min(MOST.len() - 1);
        if depth > DEEPEST || trail.contains(&id) {
            return Vec::new();
        }
        if let Some(known) = self.known.borrow().get(&(id, level)).filter(|_| trail.is_empty()) {
            return known.clone();
        }
        let keywords = &self.graph[id].keywords;
        let trail_here: Vec<NodeId> = trail.iter().copied().chain([id]).collect();
        let mut found = self.of(keywords, depth, &trail_here);
        if let Some(bare) = &keywords.bare
            && let Some((_, member)) = keywords.properties.iter().find(|(name, _)| name == bare)
        {
            found.extend(self.samples(*member, depth, &trail_here));
        }
        if is_nullable(keywords) {
            found.push(Value::Null);
        }
        found.truncate(MOST[level]);
        if trail.is_empty() {
            self.known.borrow_mut().insert((id, level), found.clone());
        }
        found
    }

    fn first(&self, id: NodeId, depth: usize) -> Option<Value> {
        self.samples(id, depth.max(MOST.len() - 1), &[]).into_iter().next()
    }

    fn of(&self, keywords: &Keywords, depth: usize, trail: &[NodeId]) -> Vec<Value> {
        if keywords.is_false {
            return Vec::new();
        }
        if let Some(values) = &keywords.values {
            return values.clone();
        }
        let branches: Vec<NodeId> = keywords.one_of.iter().chain(&keywords.any_of).copied().collect();
        if !branches.is_empty() {
            let found = branches.iter().map(|branch| self.samples(*branch, depth, trail));
            let found = in_turn(found.collect());
            return match self.object(keywords, depth + 1).into_iter().next() {
                Some(own) if !keywords.properties.is_empty() => {
                    found.into_iter().map(|value| merged(own.clone(), value)).collect()
                }
                _ => found,
            };
        }
        if !keywords.all_of.is_empty() {
            let mut parts: Vec<Vec<Value>> =
                keywords.all_of.iter().map(|part| self.samples(*part, depth, trail)).collect();
            if !keywords.properties.is_empty() || !keywords.required.is_empty() {
                parts.push(self.object(keywords, depth));
            }
            if let [only] = &parts[..] {
                return only.clone();
            }
            let firsts: Vec<Value> = parts.iter().filter_map(|part| part.first().cloned()).collect();
            let base = firsts.into_iter().fold(Value::Null, merged);
            return in_turn(parts).into_iter().map(|value| merged(base.clone(), value)).collect();
        }
        let types = keywords.types.unwrap_or_else(|| inferred(keywords));
        in_turn(types.iter().map(|kind| self.of_type(kind, keywords, depth)).collect())
    }

    fn of_type(&self, kind: JsonType, keywords: &Keywords, depth: usize) -> Vec<Value> {
        match kind {
            JsonType::Null => vec![Value::Null],
            JsonType::Boolean => vec![true.into(), false.into()],
            JsonType::Integer => numbers(keywords).into_iter().filter(|number| !number.is_f64()).collect(),
            JsonType::Number => numbers(keywords),
            JsonType::String => texts(keywords),
            JsonType::Array => self.array(keywords, depth),
            JsonType::Object => self.object(keywords, depth),
        }
    }

    fn object(&self, keywords: &Keywords, depth: usize) -> Vec<Value> {
        let member = |name: &str| keywords.properties.iter().find(|(known, _)| known == name);
        let mut minimal = Map::new();
        for name in &keywords.required {
            let value = match member(name) {
                Some((_, id)) => self.first(*id, depth + 1),
                None => Some("text".into()),
            };
            let Some(value) = value else { return Vec::new() };
            minimal.insert(name.clone(), value);
        }
        let with = |name: &str, value: Value| {
            let mut members = minimal.clone();
            members.insert(name.to_owned(), value);
            Value::Object(members)
        };
        let mut lists = vec![vec![Value::Object(minimal.clone())]];
        if depth < 3 {
            let mut all = minimal.clone();
            for (name, id) in &keywords.properties {
                if let Some(value) = self.first(*id, depth + 1) {
                    all.entry(name.clone()).or_insert(value);
                }
            }
            lists[0].push(Value::Object(all));
        }
        if depth < 2 {
            for (name, id) in &keywords.properties {
                let values = self.samples(*id, depth + 1, &[]);
                lists.push(values.into_iter().map(|value| with(name, value)).collect());
            }
            let further = match keywords.additional {
                Some(additional) => self.samples(additional, depth + 1, &[]),
                None if keywords.properties.is_empty() => self.of(&Keywords::default(), 3, &[]),
                None => Vec::new(),
            };
            lists.push(further.into_iter().map(|value| with("further member", value)).collect());
        }
        in_turn(lists)
    }

    fn array(&self, keywords: &Keywords, depth: usize) -> Vec<Value> {
        let count = |name: &str| keywords.checks.get(name).and_then(Value::as_u64);
        let least = count("minItems").unwrap_or(0).min(100) as usize;
        let firsts: Option<Vec<Value>> =
            keywords.items.prefix.iter().map(|item| self.first(*item, depth + 1)).collect();
        let Some(firsts) = firsts else { return Vec::new() };
        let rest = match keywords.items.rest {
            Some(rest) => self.samples(rest, depth + 1, &[]),
            None => vec!["text".into(), 1.into()],
        };
        let filled = |first: Option<&Value>| {
            let mut items = firsts.clone();
            items.extend(first.cloned());
            let further = rest.iter().chain(rest.first()).cloned();
            let missing = least.saturating_sub(items.len());
            items.extend(further.cycle().take(if rest.is_empty() { 0 } else { missing }));
            Value::Array(items)
        };
        let mut found = vec![filled(None)];
        found.extend(rest.iter().map(|value| filled(Some(value))));
        for (at, item) in keywords.items.prefix.iter().enumerate() {
            found.extend(self.samples(*item, depth + 1, &[]).into_iter().map(|value| {
                let mut items = firsts.clone();
                items[at] = value;
                Value::Array(items)
            }));
        }
        if let (Some(most), Some(first)) = (count("maxItems").filter(|most| *most <= 200), rest.first()) {
            found.push(vec![first.clone(); most as usize].into());
        }
        found
    }

    /// Returns a body with all members, of whose samples the one at `pick` is taken.
    fn full(&self, id: NodeId, pick: usize, depth: usize) -> Option<Value> {
        let id = self.graph.target(id);
        let keywords = &self.graph[id].keywords;
        let any = |samples: Vec<Value>| (!samples.is_empty()).then(|| samples[pick % samples.len()].clone());
        if depth > 5 || keywords.values.is_some() {
            return any(self.samples(id, 2 + depth.min(1), &[]));
        }
        let branches: Vec<NodeId> = keywords.one_of.iter().chain(&keywords.any_of).copied().collect();
        if !branches.is_empty() && keywords.properties.is_empty() {
            return self.full(branches[(pick + depth) % branches.len()], pick, depth + 1);
        }
        if let [only] = &keywords.all_of[..] {
            return self.full(*only, pick, depth);
        }
        if !keywords.properties.is_empty() && keywords.all_of.is_empty() {
            let mut members = Map::new();
            for (name, member) in &keywords.properties {
                match self.full(*member, pick, depth + 1) {
                    Some(value) => {
                        members.insert(name.clone(), value);
                    }
                    None if keywords.required.contains(name) => return None,
                    None => {}
                }
            }
            return Some(Value::Object(members));
        }
        if let (Some(rest), true) = (keywords.items.rest, keywords.types == Some(JsonType::Array.into())) {
            return Some(self.full(rest, pick, depth + 1).into_iter().collect());
        }
        any(self.samples(id, 2, &[]))
    }
}

fn is_nullable(keywords: &Keywords) -> bool {
    keywords.nullable || keywords.checks.get("nullable") == Some(&Value::Bool(true))
}

fn inferred(keywords: &Keywords) -> TypeSet {
    if !keywords.properties.is_empty() || !keywords.required.is_empty() || keywords.additional.is_some() {
        JsonType::Object.into()
    } else if keywords.items.rest.is_some() || !keywords.items.prefix.is_empty() {
        JsonType::Array.into()
    } else {
        TypeSet::ANY
    }
}

fn merged(base: Value, over: Value) -> Value {
    match (base, over) {
        (Value::Object(mut base), Value::Object(over)) => {
            base.extend(over);
            Value::Object(base)
        }
        (_, over) => over,
    }
}

/// Returns the first of each list, then the second of each, and so on.
fn in_turn(lists: Vec<Vec<Value>>) -> Vec<Value> {
    let mut lists: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    let mut all = Vec::new();
    loop {
        let before = all.len();
        all.extend(lists.iter_mut().filter_map(Iterator::next));
        if all.len() == before {
            return all;
        }
    }
}

fn numbers(keywords: &Keywords) -> Vec<Value> {
    let bound = |name: &str| keywords.checks.get(name).filter(|value| value.is_number()).cloned();
    let moved = |name: &str, by: f64| {
        let value = bound(name)?.as_f64()? + by;
        Some(if value.fract() == 0.0 && value.abs() < 1e15 { json!(value as i64) } else { json!(value) })
    };
    let bounds = [
        bound("minimum"),
        bound("maximum"),
        bound("multipleOf"),
        moved("exclusiveMinimum", 1.0),
        moved("exclusiveMaximum", -1.0),
    ];
    // A type without a sign takes integers up to here; one with a sign keeps what is larger raw, whatever
    // has changed.
    let largest = bound("minimum").filter(|least| least.as_f64() >= Some(0.0)).map(|_| json!(u64::MAX));
    let usual = [json!(1), json!(0), json!(-1), json!(1.5), json!(-0.25), json!(i64::MIN), json!(1e30)];
    bounds.into_iter().flatten().chain(usual).chain(largest).collect()
}

fn texts(keywords: &Keywords) -> Vec<Value> {
    let length = |name: &str| keywords.checks.get(name).and_then(Value::as_u64).filter(|most| *most < 20_000);
    let mut found = Vec::new();
    let special = [
        "2026-04-22T10:00:00.000Z",
        "2026-04-22",
        "7f3f1d9c-7f0e-4d3c-8f8c-0d6e5d7a9b10",
        "https://example.com/a",
        "wss://example.com/a",
        "someone@example.com",
        "+14155552671",
        "0",
        "a",
        "A",
        "aaaa",
        "a1b2c3",
        "en-US",
        "",
    ];
    let lengths = [length("minLength"), length("maxLength")].into_iter().flatten();
    found.extend(lengths.map(|length| Value::from("x".repeat(length as usize))));
    if keywords.checks.contains_key("pattern") || keywords.checks.contains_key("format") {
        found.extend(special.map(Value::from));
        let pattern = keywords.checks.get("pattern").and_then(Value::as_str).unwrap_or_default();
        found.push(pattern.trim_start_matches('^').trim_end_matches('$').into());
    }
    found.push("a text that nobody lists".into());
    if length("maxLength").is_none() {
        found.push("long ".repeat(220).into());
    }
    found
}
