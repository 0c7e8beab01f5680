//! Bodies that show a refusal: valid by the old schema, not valid by the new one, by the validator of either.

use super::candidates::{BodyMaker, Hints};
use super::meaning::{Meaning, Schema};
use jsonschema::{Retrieve, Uri, Validator};
use serde_json::Value;
use std::collections::BTreeSet;

/// Schemas that a validator may be made of: the nearest, for a body without the others.
const MOST: usize = 16;
/// Searches of one comparison: each compiles two schemas.
const MOST_SEARCHES: usize = 1_000;

/// The search for witnesses.
#[derive(Default)]
pub(super) struct Witnesses {
    searches: usize,
}

/// Every schema is in its document; nothing is ever fetched.
struct Refuse;

impl Retrieve for Refuse {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Err(format!("{uri} is not among the schemas").into())
    }
}

impl Witnesses {
    /// Returns the shortest witness that is found; `lost` is the schema of what is lost, if that is known.
    pub(super) fn find(&mut self, old: Schema<'_>, new: Schema<'_>, lost: Option<&Value>) -> Option<Value> {
        if self.searches == MOST_SEARCHES {
            return None;
        }
        self.searches += 1;
        let (is_old, is_new) = (validator(old, false)?, validator(new, true)?);
        let mut hints = Hints::default();
        let mut own = Hints::default();
        own.add(old);
        hints.add(old);
        hints.add(new);
        // What only the new side names is not sent.
        let new_names: BTreeSet<String> = named(new).difference(&named(old)).cloned().collect();
        hints.names.retain(|name| own.names.contains(name) || !new_names.contains(name));
        let candidates = BodyMaker::new(&hints);
        let mut bodies = Vec::new();
        if let Some(lost) = lost {
            let lost = Meaning::of_document(lost);
            bodies.extend(lost.root().map(|root| candidates.bodies(root)).unwrap_or_default());
        }
        bodies.extend(candidates.bodies(old));
        let has_new_name = |body: &Value| mentions(body, &new_names);
        let shows = |body: &&Value| is_old.is_valid(body) && !is_new.is_valid(body) && !has_new_name(body);
        bodies.iter().filter(shows).min_by_key(|body| body.to_string().len()).cloned()
    }
}

/// Returns whether an object in the body has one of the names.
fn mentions(body: &Value, names: &BTreeSet<String>) -> bool {
    match body {
        Value::Object(members) => {
            members.iter().any(|(name, value)| names.contains(name) || mentions(value, names))
        }
        Value::Array(items) => items.iter().any(|item| mentions(item, names)),
        _ => false,
    }
}

/// Compiles the schema; of what is far from it, any value is valid or none is.
fn validator(schema: Schema<'_>, beyond: bool) -> Option<Validator> {
    let document = schema.alone_in_part(MOST, beyond)?;
    jsonschema::options().with_retriever(Refuse).should_validate_formats(false).build(&document).ok()
}

/// Returns the names that `properties` has anywhere in the schema.
fn named(schema: Schema<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    schema.each_keyword(&mut |name, value| {
        if name == "properties" {
            names.extend(value.as_object().into_iter().flat_map(|members| members.keys().cloned()));
        }
    });
    names
}
