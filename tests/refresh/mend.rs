//! One case, brought up to date.

use crate::harness::schemas;
use crate::judge::{Judge, Verdict};
use serde_json::{Value, json};

/// The reasons why a case cannot stay.
pub enum Unmendable {
    /// The schemas have no place for it any more.
    Gone(String),
    /// The validator admits what the generator does not.
    Fault(String),
}

/// The most corrected places of one body.
const MOST: usize = 40;

/// Brings a case up to date; returns what was done.
pub fn mend(case: &mut Value, judge: &Judge) -> Result<Vec<String>, Unmendable> {
    let schema = case["type"].as_str().unwrap_or_default().to_owned();
    if !judge.has_type(&schema) {
        return Err(Unmendable::Gone(format!("there is no type `{schema}`")));
    }
    let is_branch_gone = case["branch"].as_str().is_some_and(|branch| {
        let union = crate::harness::union_address(&schema);
        union.is_none_or(|union| !schemas().branches(&union).iter().any(|(name, _)| name == branch))
    });
    if is_branch_gone {
        return Err(Unmendable::Gone("its union or its branch is gone".to_owned()));
    }
    if case["outcome"] == "contained" { contained(case, judge, &schema) } else { exact(case, judge, &schema) }
}

/// Takes out of the body what no schema admits any more.
fn exact(case: &mut Value, judge: &Judge, schema: &str) -> Result<Vec<String>, Unmendable> {
    let mut edits = Vec::new();
    for _ in 0..MOST {
        let verdict = judge.judge(schema, &case["body"]);
        let Some(at) = unfit(&verdict)? else {
            edits.extend(excepted(case, &verdict));
            return Ok(edits);
        };
        if !remove(&mut case["body"], &at) {
            return Err(Unmendable::Gone(format!("the body does not fit at `{at}`")));
        }
        edits.push(format!("loses `{at}`"));
    }
    Err(Unmendable::Gone("too little of the body fits".to_owned()))
}

/// Returns the place of the body that has to go, if any.
fn unfit(verdict: &Verdict) -> Result<Option<String>, Unmendable> {
    let refused = verdict.refusals.iter().find(|(_, reason)| reason.is_none());
    match (verdict.deviations.first(), refused) {
        (None, None) => Ok(None),
        (None, Some(((at, _), _))) => Ok(Some(at.clone())),
        // A validator allows unknown members, and refuses all other deviations.
        (Some((at, kind)), _) if kind == "unknown-member" => Ok(Some(at.clone())),
        // A fault of the schemas may explain what the validator refuses here: the body does not fit all the same.
        (Some((at, _)), refused) if refused.is_some() || is_refused(verdict, at) => Ok(Some(at.clone())),
        (Some((at, kind)), _) => {
            Err(Unmendable::Fault(format!("{kind} at `{at}`, which the validator admits")))
        }
    }
}

/// Returns whether the validator refuses the value at `at`, one around it or one in it.
fn is_refused(verdict: &Verdict, at: &str) -> bool {
    let is_around = |outer: &str, inner: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    verdict.refusals.iter().any(|((refused, _), _)| is_around(refused, at) || is_around(at, refused))
}

/// Lists the places at which the validator refuses a body because of a fault of the schemas.
fn excepted(case: &mut Value, verdict: &Verdict) -> Option<String> {
    let listed = verdict
        .refusals
        .iter()
        .filter_map(|((at, _), reason)| Some(json!({ "at": at, "reason": reason.as_ref()? })));
    let mut listed: Vec<Value> = listed.collect();
    let key = |exception: &Value| (exception["at"].to_string(), exception["reason"].to_string());
    listed.sort_by_key(key);
    let mut known = case["oracle"].as_array().cloned().unwrap_or_default();
    known.sort_by_key(key);
    if known == listed {
        return None;
    }
    let edit = format!("has {} exceptions, not {}", listed.len(), known.len());
    let body = case["body"].take();
    let members = case.as_object_mut().expect("a case is an object");
    members.shift_remove("body");
    members.shift_remove("oracle");
    if !listed.is_empty() {
        members.insert("oracle".to_owned(), listed.into());
    }
    members.insert("body".to_owned(), body);
    Some(edit)
}

/// Lists where the body deviates now; one that fits shows nothing any more.
fn contained(case: &mut Value, judge: &Judge, schema: &str) -> Result<Vec<String>, Unmendable> {
    let verdict = judge.judge(schema, &case["body"]);
    let mut now = verdict.deviations;
    now.sort();
    let mut then: Vec<(String, String)> = serde_json::from_value(case["deviations"].clone()).expect("pairs");
    then.sort();
    if now == then {
        return Ok(Vec::new());
    }
    if now.is_empty() {
        return Err(Unmendable::Gone("the schemas admit it now".to_owned()));
    }
    let is_new = now.iter().find(|one| !then.contains(one) && one.1 != "unknown-member");
    if let Some((at, kind)) = is_new.filter(|_| verdict.refusals.is_empty()) {
        return Err(Unmendable::Fault(format!("{kind} at `{at}`, which the validator admits")));
    }
    case["deviations"] = json!(now);
    Ok(vec![format!("deviates at {} places, not {}", now.len(), then.len())])
}

/// Removes the member or item at `at`, or the one around it if the place cannot be removed alone.
fn remove(body: &mut Value, at: &str) -> bool {
    let Some((parent, last)) = at.rsplit_once('/') else { return false };
    let name = last.replace("~1", "/").replace("~0", "~");
    match body.pointer_mut(parent) {
        Some(Value::Object(members)) => members.shift_remove(&name).is_some() || remove(body, parent),
        Some(Value::Array(items)) => match name.parse::<usize>().ok().filter(|at| *at < items.len()) {
            Some(at) => {
                items.remove(at);
                true
            }
            None => false,
        },
        _ => false,
    }
}

/// Returns the reasons that a case names.
pub fn reasons_of(case: &Value) -> Vec<String> {
    let exceptions = case["oracle"].as_array().into_iter().flatten();
    exceptions.filter_map(|exception| exception["reason"].as_str().map(str::to_owned)).collect()
}
