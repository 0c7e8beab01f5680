//! Keywords of objects.
//!
//! ```text
//! premise {"properties": {"a": {"type": "string"}}, "additionalProperties": false}
//! outer   {"additionalProperties": {"type": "string"}}                               proved
//! ```

use super::bounds::{least, most};
use super::cover::{Prover, is_anything};
use super::meaning::Schema;
use super::premise::Premise;
use super::unsent;
use serde_json::{Map, Value};

/// Returns whether the keyword of `outer` follows from the premise.
pub(super) fn keyword<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    (name, value): (&str, &'m Value),
    premise: &Premise<'m>,
) -> bool {
    let members = value.as_object();
    match name {
        "properties" => members.is_some_and(|members| {
            members.iter().all(|(name, member)| property(prover, outer.child(member), name, premise))
        }),
        "patternProperties" => members.is_some_and(|members| {
            members.iter().all(|(pattern, member)| matching(prover, outer.child(member), pattern, premise))
        }),
        "additionalProperties" => additional(prover, outer, value, premise),
        "propertyNames" => names(prover, outer.child(value), premise),
        "required" => texts(value).all(|name| premise.requires(name)),
        "minProperties" => {
            let wanted = value.as_f64().unwrap_or(f64::INFINITY);
            let mut required: Vec<&str> =
                premise.keyword("required").flat_map(|(_, names)| texts(names)).collect();
            required.sort_unstable();
            required.dedup();
            wanted <= 0.0 || required.len() as f64 >= wanted || least(premise, name) >= Some(wanted)
        }
        "maxProperties" => {
            let wanted = value.as_f64().unwrap_or(-1.0);
            let count = closed(premise).map(|(_, names)| names.len() as f64).reduce(f64::min);
            count.is_some_and(|count| count <= wanted)
                || most(premise, name).is_some_and(|known| known <= wanted)
        }
        "dependentRequired" | "dependentSchemas" | "dependencies" => members.is_some_and(|members| {
            members.iter().all(|(name, asked)| dependent(prover, outer, (name, asked), premise))
        }),
        // What the keywords beside it have looked at is not known.
        "unevaluatedProperties" => is_anything(value),
        _ => false,
    }
}

/// Returns what is known of the member `name`; `None` if that depends on a pattern which cannot be tried.
pub(super) fn at<'m>(prover: &mut Prover, premise: &Premise<'m>, name: &str) -> Option<Premise<'m>> {
    let mut found = Vec::new();
    for schema in &premise.all {
        let member = schema.value.get("properties").and_then(|members| members.get(name));
        found.extend(member.map(|member| schema.child(member)));
        let mut is_named = member.is_some();
        for (pattern, member) in entries(schema.value, "patternProperties") {
            if prover.patterns.is_match(pattern, name)? {
                is_named = true;
                found.push(schema.child(member));
            }
        }
        if !is_named {
            found.extend(schema.value.get("additionalProperties").map(|rest| schema.child(rest)));
        }
    }
    Some(Premise::of(found))
}

fn property<'m>(prover: &mut Prover, outer: Schema<'m>, name: &str, premise: &Premise<'m>) -> bool {
    if is_anything(outer.value) {
        return true;
    }
    let Some(known) = at(prover, premise, name) else { return false };
    if prover.is_lenient && unsent::is_new(prover, &known, name, premise) && !forbids(outer) {
        return true;
    }
    let is_partly_known = prover.is_lenient && unsent::may_be_named(prover, name, premise);
    prover.covers_part(outer, &known, is_partly_known)
}

/// Returns whether nothing fits: then a member is excluded rather than named.
fn forbids(schema: Schema<'_>) -> bool {
    Premise::of([schema]).is_impossible() || schema.value.get("not").is_some_and(is_anything)
}

/// Returns whether `outer` is proved to admit all members whose names match `pattern`.
fn matching<'m>(prover: &mut Prover, outer: Schema<'m>, pattern: &str, premise: &Premise<'m>) -> bool {
    if is_anything(outer.value) {
        return true;
    }
    let is_partly_known = unsent::has_conditions(premise);
    let same: Vec<Schema<'m>> = premise
        .keyword("patternProperties")
        .filter_map(|(schema, members)| Some(schema.child(members.get(pattern)?)))
        .collect();
    if !same.is_empty() && prover.covers_part(outer, &Premise::of(same.clone()), is_partly_known) {
        return true;
    }
    // One schema of the premise constrains all other members.
    let bounding: Vec<Schema<'m>> =
        premise.keyword("additionalProperties").map(|(schema, _)| schema).collect();
    bounding.into_iter().any(|schema| {
        let named: Vec<(&String, &Value)> = entries(schema.value, "properties").collect();
        let are_named_covered = named.into_iter().all(|(name, _)| {
            prover.patterns.is_match(pattern, name) == Some(false)
                || at(prover, premise, name)
                    .is_some_and(|known| prover.covers_part(outer, &known, is_partly_known))
        });
        let patterns: Vec<&Value> =
            entries(schema.value, "patternProperties").map(|(_, member)| member).collect();
        let rest = schema.value.get("additionalProperties");
        are_named_covered
            && patterns.into_iter().chain(rest).all(|member| {
                let known = Premise::of(same.iter().copied().chain([schema.child(member)]));
                prover.covers_part(outer, &known, is_partly_known)
            })
    })
}

/// Returns whether `value` is proved to admit all members that `outer` neither names nor matches.
fn additional<'m>(prover: &mut Prover, outer: Schema<'m>, value: &'m Value, premise: &Premise<'m>) -> bool {
    if is_anything(value) {
        return true;
    }
    let is_partly_known = unsent::has_conditions(premise);
    let rest = outer.child(value);
    let outer_patterns: Vec<&String> =
        entries(outer.value, "patternProperties").map(|(name, _)| name).collect();
    let named: Vec<&String> = premise
        .all
        .iter()
        .flat_map(|schema| entries(schema.value, "properties"))
        .map(|(name, _)| name)
        .collect();
    for name in named {
        let is_named = entries(outer.value, "properties").any(|(known, _)| known == name);
        let is_matched =
            outer_patterns.iter().any(|pattern| prover.patterns.is_match(pattern, name) == Some(true));
        if is_named || is_matched {
            continue;
        }
        let is_covered =
            at(prover, premise, name).is_some_and(|known| prover.covers_part(rest, &known, is_partly_known));
        if !is_covered {
            return false;
        }
    }
    let matched: Vec<(Schema<'m>, &String, &'m Value)> = premise
        .all
        .iter()
        .flat_map(|schema| entries(schema.value, "patternProperties").map(|(name, one)| (*schema, name, one)))
        .collect();
    for (schema, pattern, member) in matched {
        let is_matched = outer_patterns.contains(&pattern);
        if !is_matched && !prover.covers_part(rest, &Premise::of([schema.child(member)]), is_partly_known) {
            return false;
        }
    }
    let others = premise.keyword("additionalProperties").map(|(schema, value)| schema.child(value));
    let others = Premise::of(others.collect::<Vec<_>>());
    prover.covers_part(rest, &others, is_partly_known)
}

/// Returns whether `outer` is proved to admit the names of all members.
fn names<'m>(prover: &mut Prover, outer: Schema<'m>, premise: &Premise<'m>) -> bool {
    if is_anything(outer.value) {
        return true;
    }
    let known = premise.keyword("propertyNames").map(|(schema, value)| schema.child(value));
    let mut known = Premise::of(known.collect::<Vec<_>>());
    known.only = Some(super::kinds::Kinds::STRING);
    if prover.covers_below(outer, &known) {
        return true;
    }
    let lists: Vec<Vec<&String>> = closed(premise).map(|(_, names)| names).collect();
    lists.into_iter().any(|names| {
        names.into_iter().all(|name| prover.admits(outer, &Value::from(name.as_str())) == Some(true))
    })
}

/// Returns whether what the member `name` asks for, other members or a schema, is proved.
fn dependent<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    (name, asked): (&str, &'m Value),
    premise: &Premise<'m>,
) -> bool {
    if at(prover, premise, name)
        .is_some_and(|known| known.all.iter().any(|one| one.value == &Value::Bool(false)))
    {
        return true;
    }
    let same: Vec<(Schema<'m>, &'m Value)> = ["dependentRequired", "dependentSchemas", "dependencies"]
        .into_iter()
        .flat_map(|keyword| premise.keyword(keyword))
        .filter_map(|(schema, members)| Some((schema, members.get(name)?)))
        .collect();
    match asked {
        Value::Array(_) => texts(asked).all(|wanted| {
            wanted == name
                || premise.requires(wanted)
                || same.iter().any(|(_, known)| known.is_array() && texts(known).any(|one| one == wanted))
        }),
        asked => {
            let schemas = same.iter().filter(|(_, known)| !known.is_array());
            let known =
                schemas.fold(premise.clone(), |premise, (schema, known)| premise.with(schema.child(known)));
            prover.covers(outer.child(asked), &known)
        }
    }
}

/// Returns the schemas of the premise that forbid unnamed members, with the names that they allow.
fn closed<'p, 'm>(premise: &'p Premise<'m>) -> impl Iterator<Item = (Schema<'m>, Vec<&'m String>)> + 'p {
    premise.keyword("additionalProperties").filter_map(|(schema, rest)| {
        let has_patterns = entries(schema.value, "patternProperties").next().is_some();
        let names = entries(schema.value, "properties").map(|(name, _)| name).collect();
        (rest == &Value::Bool(false) && !has_patterns).then_some((schema, names))
    })
}

pub(super) fn entries<'m>(
    schema: &'m Value,
    keyword: &str,
) -> impl Iterator<Item = (&'m String, &'m Value)> + use<'m> {
    schema.get(keyword).and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}
