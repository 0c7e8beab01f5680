//! Made bodies for the branches and tags that no case shows.

use crate::files::Files;
use crate::harness::{WRAPPERS, lock, schemas, union_address};
use crate::judge::Judge;
use crate::mend;
use schemalock::internals::model::{ObjectPlan, Shape, Ty, UnionDef, VariantDef};
use schemalock::internals::sample::Maker;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Adds a case for every branch of every union, and for every tag, that no exact case shows.
///
/// Returns the branches and tags of which no body could be made.
pub fn cover(files: &mut Files, judge: &Judge) -> BTreeSet<String> {
    let mut unshown = BTreeSet::new();
    let maker = Maker::new(&judge.tables.model);
    for (address, plan) in lock()["unions"].as_object().expect("the lock lists unions") {
        let branches = schemas().branches(address).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        let Shape::Union(union) = &maker.model[maker.type_at(address)].shape else { continue };
        let tag = plan["tag"].as_str();
        let mut due: Vec<(String, Option<String>)> = Vec::new();
        for branch in &branches {
            if !shown(files, address).any(|case| case["branch"] == *branch) {
                due.push((branch.clone(), None));
            }
        }
        for value in plan["values"].as_object().into_iter().flatten().map(|(value, _)| value) {
            let has = |case: &Value| tag.is_some_and(|tag| union_body(case, address)[tag] == **value);
            let Some(branch) =
                branch_of_tag(&maker, union, value, &branches).filter(|_| !shown(files, address).any(has))
            else {
                continue;
            };
            due.retain(|(other, value)| *other != branch || value.is_some());
            due.push((branch, Some(value.clone())));
        }
        for (branch, value) in due {
            match made(&maker, judge, address, union, &branches, &branch, value.as_deref()) {
                Some((file, case)) => files.add(&file, case),
                None => {
                    if !shown(files, address).any(|case| case["branch"] == *branch) {
                        unshown.insert(format!("{address}: branch {branch}"));
                    }
                    let what = match value {
                        Some(value) => format!("{address}: {} {value}", tag.unwrap_or_default()),
                        None => format!("{address}: branch {branch}"),
                    };
                    unshown.insert(what);
                }
            }
        }
    }
    unshown
}

/// Returns the exact cases of the union at `address`.
fn shown<'f>(files: &'f Files, address: &'f str) -> impl Iterator<Item = &'f Value> {
    files.cases().filter(move |case| {
        case["outcome"] == "exact"
            && case["type"].as_str().and_then(union_address).is_some_and(|union| union == address)
    })
}

/// Returns the body of a case without the wrapper around the union.
fn union_body<'c>(case: &'c Value, address: &str) -> &'c Value {
    let member = WRAPPERS
        .iter()
        .find(|(name, _)| case["type"] == *name && union_address(name).as_deref() == Some(address));
    member.and_then(|(_, member)| case["body"].pointer(member)).unwrap_or(&case["body"])
}

/// Returns the branch that a tag's value leads to.
fn branch_of_tag(maker: &Maker<'_>, union: &UnionDef, value: &str, branches: &[String]) -> Option<String> {
    let ObjectPlan::Tagged { values, .. } = &union.plan.object else { return None };
    let (_, arms) = values.iter().find(|(listed, _)| listed == value)?;
    let at = arms.first()?.variant;
    branches.iter().find(|branch| variant_of(maker, union, branch, branches) == Some(at)).cloned()
}

/// Returns the position of the variant of a branch: by the name of its schema, else by its own position.
fn variant_of(maker: &Maker<'_>, union: &UnionDef, branch: &str, branches: &[String]) -> Option<usize> {
    let is_of_branch = |variant: &VariantDef| match variant.place.ty {
        Ty::Named(id) => maker.model[id].schema_name.as_deref() == Some(branch),
        _ => false,
    };
    let by_name = union.variants.iter().position(is_of_branch);
    by_name.or_else(|| branches.iter().position(|known| known == branch))
}

/// Makes a body of the branch that fits by both judges, as small as the schemas let it be.
fn made(
    maker: &Maker<'_>,
    judge: &Judge,
    address: &str,
    union: &UnionDef,
    branches: &[String],
    branch: &str,
    tag: Option<&str>,
) -> Option<(String, Value)> {
    let at = variant_of(maker, union, branch, branches)?;
    let variant = union.variants.get(at)?;
    let wrapper = WRAPPERS.iter().find(|(name, _)| union_address(name).as_deref() == Some(address));
    let schema = wrapper.map_or(address, |(name, _)| name);
    for seed in 0..60 {
        let mut body = maker.smallest(&variant.place.ty, seed);
        if let (ObjectPlan::Tagged { key, values, .. }, Some(members)) =
            (&union.plan.object, body.as_object_mut())
        {
            let own = values
                .iter()
                .find(|(_, arms)| arms.iter().any(|arm| arm.variant == at))
                .map(|(value, _)| value.as_str());
            if let Some(value) = tag.or(own) {
                members.insert(key.clone(), value.into());
            }
        }
        if matches!(variant.place.ty, Ty::String) && body == "" {
            body = "some text".into();
        }
        if let Some((_, member)) = wrapper {
            body = json!({ &member[1..]: body });
        }
        let name = tag.map_or_else(|| branch.to_owned(), |tag| format!("{branch}, {tag}"));
        let Some(body) = adjusted(judge, schema, body, seed) else { continue };
        let mut case = json!({
            "name": format!("made: {name}"), "type": schema, "branch": branch,
            "outcome": "exact", "deviations": [], "body": body,
        });
        if mend::mend(&mut case, judge).is_ok() {
            return Some((file_name(address, branch, wrapper.map(|(name, _)| *name)), case));
        }
    }
    None
}

/// Gives numbers and texts that the schema refuses, for a bound or a pattern, other values: the same for the same
/// seed. `None` if the body does not fit then.
fn adjusted(judge: &Judge, schema: &str, mut body: Value, seed: u64) -> Option<Value> {
    const ROUNDS: u64 = 6;
    let numbers = [1, 2, 5, 10, 30, 60, 100, 500, 1000, 5000].map(Value::from);
    let texts = [
        "abc",
        "https://example.com/a",
        "wss://example.com/a",
        "+15005550142",
        "a@example.com",
        "a.example.com",
        "en-US",
    ];
    for round in 0..ROUNDS {
        let verdict = judge.judge(schema, &body);
        let unfit = verdict.refusals.iter().filter(|(_, reason)| reason.is_none());
        let places: Vec<String> = unfit.map(|((at, _), _)| at.clone()).collect();
        if places.is_empty() {
            return verdict.deviations.is_empty().then_some(body);
        }
        for at in places {
            let choice = usize::try_from(seed + round).unwrap_or_default();
            match body.pointer_mut(&at)? {
                number @ Value::Number(_) => *number = numbers[choice % numbers.len()].clone(),
                text @ Value::String(_) => *text = texts[choice % texts.len()].into(),
                _ => return None,
            }
        }
    }
    None
}

/// Returns the file for made bodies of a union: that of its other bodies.
fn file_name(address: &str, branch: &str, wrapper: Option<&str>) -> String {
    if let Some(wrapper) = wrapper {
        let directory = match wrapper {
            "ServerMessage" => "server_messages",
            "ClientMessage" => "client_messages",
            "ClientInboundMessage" => "inbound_messages",
            _ => "responses",
        };
        return format!("{directory}/{}.json", branch.to_lowercase());
    }
    let (file, pointer) = address.split_once('#').unwrap_or((address, ""));
    let words = pointer.split('/').filter(|word| !["", "properties", "items"].contains(word));
    let words: Vec<&str> = words.collect();
    let owner = schemas().name_of(file).to_lowercase();
    format!("unions/{}.jsonl", [owner.as_str()].into_iter().chain(words).collect::<Vec<_>>().join("."))
}
