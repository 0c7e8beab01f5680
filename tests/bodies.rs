//! The bodies under `tests/bodies`, and bodies derived from them: each must read to the right variant and be written
//! unchanged, for any order of its members and any unknown members.

mod harness;

use harness::places::{Place, What, places};
use harness::{Case, cases, contained_cases, entry, lock, plain, schemas, text_in_order, ways};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use vapi_messages::inspect::{Inspection, Outcome};

/// Reads a case's body, or a change of it; the root types in every way.
fn read(case: &Case, text: &str) -> Result<Inspection, String> {
    let inspection =
        entry(&case.schema).read(text.as_bytes()).map_err(|error| format!("refused: {error}"))?;
    if let Some(agreed) = ways::all_ways(&case.schema, text) {
        let agreed = agreed?;
        if agreed.deviations != plain(&inspection.deviations) {
            return Err(format!("read lists {:?}, inspect {:?}", agreed.deviations, inspection.deviations));
        }
        if agreed.written != inspection.written {
            return Err(format!("read writes {}", agreed.written));
        }
    }
    Ok(inspection)
}

/// Returns what is wrong with reading `text`, which is `body`, as the case's type.
fn fault(
    case: &Case,
    text: &str,
    body: &Value,
    variant: Option<&str>,
    deviations: &[(String, String)],
) -> Option<String> {
    let read = match read(case, text) {
        Err(reason) => return Some(reason),
        Ok(read) => read,
    };
    let mut expected = deviations.to_vec();
    expected.sort();
    let is_exact = read.outcome() == Outcome::Exact;
    // Members that the schema does not name are listed, and the body is valid all the same.
    let is_foreseen = expected.iter().all(|(_, kind)| kind == "unknown-member");
    if read.written != *body {
        Some(format!("written back as {}", read.written))
    } else if plain(&read.deviations) != expected || is_exact != is_foreseen {
        Some(format!("expected {expected:?}, met {:?}", plain(&read.deviations)))
    } else if read.variant != variant {
        Some(format!("expected variant {variant:?}, read {:?}", read.variant))
    } else {
        None
    }
}

/// Fails with every fault; or if fewer than `least` checks ran, which would show nothing.
#[derive(Default)]
struct Faults {
    checks: usize,
    faults: Vec<String>,
}

impl Faults {
    fn check(&mut self, case: &Case, what: &str, fault: Option<String>) {
        self.checks += 1;
        self.faults.extend(fault.map(|fault| format!("{case}, {what}: {fault}")));
    }

    fn finish(self, least: usize) {
        println!("{} checks", self.checks);
        assert!(self.faults.is_empty(), "{} faults:\n{}", self.faults.len(), self.faults.join("\n"));
        assert!(self.checks >= least, "only {} checks ran", self.checks);
    }
}

/// Returns the variant that a case's body reads to.
fn variant(case: &Case) -> Option<&'static str> {
    entry(&case.schema).read(case.body.to_string().as_bytes()).ok()?.variant
}

#[test]
fn every_case_reads_as_it_says_and_comes_back_equal() {
    let mut faults = Faults::default();
    for case in cases() {
        faults.check(case, "as it is", fault(case, &case.body.to_string(), &case.body, variant(case), &[]));
    }
    faults.finish(100);
}

/// Values that deviate from their schema are written unchanged; strict reading keeps unlisted values, and refuses
/// values that do not fit.
#[test]
fn contained_cases_list_their_deviations_and_come_back_equal() {
    let mut faults = Faults::default();
    for case in &contained_cases() {
        let text = case.body.to_string();
        let mut expected = case.deviations.clone();
        expected.sort();
        let is_kept = |(_, kind): &(String, String)| {
            ["unknown-member", "unlisted-value", "unlisted-tag"].contains(&kind.as_str())
        };
        let strictly = ways::all_ways(&case.schema, &text).expect("a root type");
        let fault = match entry(&case.schema).read(text.as_bytes()) {
            Err(error) => Some(format!("refused: {error}")),
            Ok(read) if read.written != case.body => Some(format!("written back as {}", read.written)),
            Ok(read) if plain(&read.deviations) != expected => {
                Some(format!("expected {expected:?}, met {:?}", plain(&read.deviations)))
            }
            Ok(read) if read.variant.is_some() != case.branch.is_some() => {
                Some(format!("read to {:?}", read.variant))
            }
            Ok(_) => match strictly {
                Ok(agreed) if agreed.written != case.body => Some(format!("strictly, {}", agreed.written)),
                strictly if strictly.is_ok() == expected.iter().all(is_kept) => None,
                Ok(_) => Some("strict reading takes it".to_owned()),
                Err(error) => Some(error),
            },
        };
        faults.check(case, "as it is", fault);
    }
    faults.finish(5);
}

/// Variants are named by configuration, so a case names the branch of the schema that its body belongs to: the
/// variants of a union and its branches must be in step, and a tag must lead to the variant of the lock file.
#[test]
fn every_case_reads_to_the_variant_of_its_branch() {
    let mut variants: BTreeMap<(String, &str), BTreeSet<&str>> = BTreeMap::new();
    let mut branches: BTreeMap<(String, &str), BTreeSet<&str>> = BTreeMap::new();
    for case in cases() {
        let Some(union) = case.union_plan() else { continue };
        let branch = case.branch.as_deref().unwrap_or_else(|| panic!("{case}: says no branch"));
        let variant = variant(case).unwrap_or_else(|| panic!("{case}: read to no variant"));
        let listed = union.tag().and_then(|tag| case.body.pointer(&format!("{}/{tag}", union.at)));
        if let Some(named) = listed.and_then(Value::as_str).and_then(|value| union.plan["values"].get(value))
        {
            assert_eq!(named, variant, "{case}: the lock says otherwise");
        }
        variants.entry((union.address.clone(), branch)).or_default().insert(variant);
        branches.entry((union.address, variant)).or_default().insert(branch);
    }
    for (key, found) in variants.iter().chain(&branches) {
        assert_eq!(found.len(), 1, "{key:?} goes with {found:?}");
    }
    assert!(variants.len() > 100, "only {} variants", variants.len());
}

#[test]
fn every_branch_of_every_union_and_every_tag_has_an_exact_case() {
    let of_union = |address: &str| {
        let cases = cases().iter();
        let address = address.to_owned();
        cases
            .filter_map(|case| Some((case, case.union_plan()?)))
            .filter(move |(_, union)| union.address == address)
    };
    let mut missing = BTreeSet::new();
    let unions = lock()["unions"].as_object().expect("the lock lists unions");
    for (address, plan) in unions {
        for (branch, _) in schemas().branches(address) {
            if !of_union(address).any(|(case, _)| case.branch.as_ref() == Some(&branch)) {
                missing.insert(format!("{address}: branch {branch}"));
            }
        }
        let Some(tag) = plan["tag"].as_str() else { continue };
        for value in plan["values"].as_object().expect("a tagged union lists values").keys() {
            let has = |(case, union): (&Case, harness::UnionPlan)| {
                case.body.pointer(&format!("{}/{tag}", union.at)).is_some_and(|found| found == value)
            };
            if !of_union(address).any(has) {
                missing.insert(format!("{address}: {tag} {value}"));
            }
        }
    }
    let unshown = harness::unshown();
    let wrong: Vec<&String> = missing.symmetric_difference(&unshown).collect();
    assert!(wrong.is_empty(), "no exact case, or listed in unshown.json beside a case: {wrong:#?}");
    assert!(unshown.len() < 20, "too much is not shown: {unshown:#?}");
    assert!(unions.len() >= 20, "only {} unions in the lock", unions.len());
}

#[test]
fn the_tag_may_stand_first_in_the_middle_or_last() {
    let mut faults = Faults::default();
    for case in cases() {
        let Some(union) = case.union_plan() else { continue };
        let Some(members) = case.body.pointer(union.at).and_then(Value::as_object) else { continue };
        let is_tag = |name: &str| Some(name) == union.tag();
        let others: Vec<&str> = members.keys().map(String::as_str).filter(|name| !is_tag(name)).collect();
        let tags: Vec<&str> = members.keys().map(String::as_str).filter(|name| is_tag(name)).collect();
        for (what, place) in [("first", 0), ("middle", others.len() / 2), ("last", others.len())] {
            let mut order = others.clone();
            order.splice(place..place, tags.iter().copied());
            if tags.is_empty() && place > 0 {
                // No tag distinguishes this union's variants: rotate the members instead.
                order.rotate_left(place % others.len().max(1));
                order.reverse();
            }
            let text = text_in_order(&case.body, union.at, &order);
            faults.check(case, what, fault(case, &text, &case.body, variant(case), &case.deviations));
        }
    }
    faults.finish(2 * cases().len());
}

#[test]
fn a_body_with_an_unlisted_tag_is_kept_raw() {
    let mut faults = Faults::default();
    for case in cases() {
        let Some(union) = case.union_plan() else { continue };
        let Some(tag) = union.tag() else { continue };
        let at = format!("{}/{tag}", union.at);
        // A variant without any tag of its own takes what no other lists.
        let listed: BTreeSet<&str> = union.plan["values"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(_, to)| to.as_str())
            .collect();
        let with_objects = schemas()
            .branches(&union.address)
            .into_iter()
            .filter(|(_, branch)| schemas().resolved(branch)["type"] == "object");
        if listed.len() < with_objects.count() || case.body.pointer(&at).is_none() {
            continue;
        }
        let mut body = case.body.clone();
        *body.pointer_mut(&at).expect("the tag is there") = "not.listed-yet".into();
        let fault = fault(case, &body.to_string(), &body, None, &[(at, "unlisted-tag".into())]);
        faults.check(case, "with an unlisted tag", fault);
    }
    faults.finish(cases().len() / 2);
}

#[test]
fn every_message_may_come_without_its_wrapper() {
    let mut faults = Faults::default();
    // A body that has a tag at its root is bare already.
    for case in cases().iter().filter(|case| case.is_message() && case.body.get("type").is_none()) {
        let at = case.union_plan().expect("a message is one of a union").at;
        let body = case.body.pointer(at).expect("the wrapper holds it");
        faults.check(case, "bare", fault(case, &body.to_string(), body, variant(case), &case.deviations));
    }
    faults.finish(30);
}

fn changed(body: &Value, at: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut body = body.clone();
    change(body.pointer_mut(at).expect("the place is there"));
    body
}

#[test]
fn an_unlisted_enum_value_is_kept_in_place() {
    let mut faults = Faults::default();
    let mut messages = BTreeSet::new();
    for case in cases() {
        let tag = case.union_plan().and_then(|union| Some(format!("{}/{}", union.at, union.tag()?)));
        for Place { at, .. } in places(case).into_iter().filter(|place| place.what == What::Enum) {
            if Some(&at) == tag.as_ref() {
                continue;
            }
            let body = changed(&case.body, &at, |value| *value = "not listed yet".into());
            let mut expected = case.deviations.clone();
            expected.push((at.clone(), "unlisted-value".into()));
            let fault = fault(case, &body.to_string(), &body, variant(case), &expected);
            faults.check(case, &format!("with an unlisted value at {at}"), fault);
            messages.insert((&case.schema, &case.branch));
        }
    }
    // Nearly every message shows an enum of several values; made bodies are as small as they can be.
    let of_people = cases().iter().filter(|case| case.is_message() && !case.name.starts_with("made: "));
    let all: BTreeSet<_> = of_people.map(|case| (&case.schema, &case.branch)).collect();
    let shown = all.intersection(&messages).count();
    assert!(shown * 5 > all.len() * 4, "only {shown} of {} messages show an enum", all.len());
    faults.finish(cases().len() / 2);
}

#[test]
fn unknown_members_at_several_depths_are_kept_and_listed() {
    // What a JSON Pointer must escape is in the name.
    const NAME: &str = "new/in ~2027";
    const STEP: &str = "new~1in ~02027";
    let mut faults = Faults::default();
    for case in cases() {
        let mut objects: Vec<String> = places(case)
            .into_iter()
            .filter(|place| place.what == What::Object)
            .map(|place| place.at)
            .collect();
        objects.sort_by_key(|at| at.matches('/').count());
        objects.dedup_by_key(|at| at.matches('/').count());
        assert!(objects.len() >= 2 || !case.is_message(), "{case}: objects at one depth only");
        if objects.is_empty() {
            continue;
        }
        let mut body = case.body.clone();
        let mut expected = case.deviations.clone();
        for (number, at) in objects.iter().enumerate() {
            let value = serde_json::json!({ "number": number, "kept": [null, 1.5, "as it is"] });
            let object = body.pointer_mut(at).and_then(Value::as_object_mut).expect("an object is there");
            object.insert(NAME.to_owned(), value);
            expected.push((format!("{at}/{STEP}"), "unknown-member".into()));
        }
        let fault = fault(case, &body.to_string(), &body, variant(case), &expected);
        faults.check(case, &format!("with unknown members in {objects:?}"), fault);
    }
    faults.finish(cases().len() / 2);
}
