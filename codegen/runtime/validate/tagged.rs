//! Unions with a tag, rewritten so that a value is checked against the branch that its tag names, and no other.
//!
//! ```text
//! {"oneOf": [A, B]}  ->  {"allOf": [{"if": {"properties": {"kind": {"enum": ["a"]}}, …}, "then": A},
//!                                   {"if": {"properties": {"kind": {"enum": ["b"]}}, …}, "then": B},
//!                                   {"if": {"properties": {"kind": {"enum": ["a", "b"]}}, …}, "else": false}]}
//! ```
//! A and B are objects with a `kind`, each with other values. What is wrong in a value is then looked for
//! in one branch: without a tag, a list of bad items in thirty branches costs thirty times as much, at each level.
//! Where A does not require `kind`, the `else` is `{"oneOf": [A]}`: a value without the tag is checked against A alone.
//!
//! The keyword [`TAGGED`] stays behind, so that [`inside`] and [`outside`] can translate pointers.

use super::schemas::{decoded, encoded};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The keyword beside the rewritten branches: the keyword that they were in, and the `allOf` parts before them.
const TAGGED: &str = "x-schemalock-tagged";

/// The keyword beside an `anyOf` that is a `oneOf` in the schema.
const RELAXED: &str = "x-schemalock-one-of";

/// The most references and `allOf` that are followed to find a tag.
const DEEPEST: usize = 16;

/// A union to rewrite, and where it is.
struct Union {
    pointer: String,
    keyword: &'static str,
    tag: Tag,
}

/// The member by whose values branches differ.
struct Tag {
    key: String,
    /// For each branch, the values that it lists.
    values: Vec<Vec<String>>,
    /// For each branch, whether it requires the tag.
    required: Vec<bool>,
}

/// Rewrites the unions in `document` whose branches have a tag.
pub fn split(document: &mut Value) {
    let dialect = document.get("$schema").and_then(Value::as_str).unwrap_or_default();
    // These drafts have no `if`.
    if dialect.contains("draft-04") || dialect.contains("draft-06") {
        return;
    }
    let mut unions = Vec::new();
    let finder = Finder { document, reference_hides: dialect.contains("draft-07") };
    finder.schema(document, &mut String::new(), &mut unions);
    // Inner ones first: the pointers of the others stay right.
    for union in unions.iter().rev() {
        if let Some(Value::Object(schema)) = document.pointer_mut(&union.pointer) {
            rewrite(schema, union);
        }
    }
    if !unions.is_empty() {
        let before = document.clone();
        lead_inside(document, &before);
    }
}

fn rewrite(schema: &mut Map<String, Value>, union: &Union) {
    let Some(Value::Array(branches)) = schema.remove(union.keyword) else { return };
    let Tag { key, values, required } = &union.tag;
    let has = |values: &[String]| json!({ "type": "object", "required": [key], "properties": { key.as_str(): { "enum": values } } });
    let parts = schema.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
    let Some(parts) = parts.as_array_mut() else { return };
    let before = parts.len();
    let optional = branches.iter().zip(required).filter(|(_, is_required)| !**is_required);
    let without_tag: Vec<Value> = optional.map(|(branch, _)| branch.clone()).collect();
    let rest = match without_tag.is_empty() {
        true => Value::Bool(false),
        false => json!({ union.keyword: without_tag }),
    };
    for (branch, values) in branches.into_iter().zip(values) {
        parts.push(json!({ "if": has(values), "then": branch }));
    }
    parts.push(json!({ "if": has(&values.concat()), "else": rest }));
    schema.insert(TAGGED.to_owned(), json!({ "keyword": union.keyword, "before": before }));
}

/// Leads references into branches to where these are now.
fn lead_inside(value: &mut Value, document: &Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && (reference.contains("/oneOf/") || reference.contains("/anyOf/"))
                && let Some((base, pointer)) = reference.split_once('#')
                && base.is_empty()
            {
                *reference = format!("#{}", encoded(&inside(document, &decoded(pointer))));
            }
            members.values_mut().for_each(|member| lead_inside(member, document));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| lead_inside(item, document)),
        _ => {}
    }
}

/// Looks for unions with a tag.
struct Finder<'d> {
    document: &'d Value,
    /// Whether keywords beside a `$ref` mean nothing.
    reference_hides: bool,
}

impl Finder<'_> {
    fn schema(&self, value: &Value, pointer: &mut String, unions: &mut Vec<Union>) {
        let Value::Object(members) = value else { return };
        // References in a schema with a URI of its own do not start at the document.
        if !pointer.is_empty() && members.contains_key("$id") {
            return;
        }
        let found = ["oneOf", "anyOf"].into_iter().find_map(|keyword| {
            let tag = self.tag(members.get(keyword)?.as_array()?)?;
            Some(Union { pointer: pointer.clone(), keyword, tag })
        });
        unions.extend(found);
        for (keyword, member) in members {
            let is_named = matches!(
                keyword.as_str(),
                "properties"
                    | "patternProperties"
                    | "$defs"
                    | "definitions"
                    | "dependentSchemas"
                    | "dependencies"
            );
            let is_data = matches!(keyword.as_str(), "const" | "enum" | "default" | "examples");
            match member {
                Value::Object(named) if is_named => self.below(pointer, keyword, |pointer| {
                    for (name, schema) in named {
                        self.below(pointer, name, |pointer| self.schema(schema, pointer, unions));
                    }
                }),
                Value::Array(items) if !is_data => self.below(pointer, keyword, |pointer| {
                    for (at, item) in items.iter().enumerate() {
                        self.below(pointer, &at.to_string(), |pointer| self.schema(item, pointer, unions));
                    }
                }),
                Value::Object(_) if !is_data => {
                    self.below(pointer, keyword, |pointer| self.schema(member, pointer, unions));
                }
                _ => {}
            }
        }
    }

    fn below(&self, pointer: &mut String, token: &str, visit: impl FnOnce(&mut String)) {
        let length = pointer.len();
        pointer.push('/');
        pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
        visit(pointer);
        pointer.truncate(length);
    }

    /// Returns a member that every branch has with values that no other branch lists. At least one branch requires
    /// it: elsewhere, the values say little of the branch.
    fn tag(&self, branches: &[Value]) -> Option<Tag> {
        let facts: Vec<Facts> = branches.iter().map(|branch| self.facts(branch, 0)).collect();
        if facts.len() < 2 || !facts.iter().all(|facts| facts.is_object) {
            return None;
        }
        let keys: BTreeSet<&String> = facts.iter().flat_map(Facts::tags).collect();
        keys.into_iter().find_map(|key| {
            let mut seen = BTreeSet::new();
            let values = facts.iter().map(|facts| {
                let values = facts.listed.get(key)?;
                let own: BTreeSet<&String> = values.iter().collect();
                let is_new = own.iter().all(|value| seen.insert((*value).clone()));
                is_new.then(|| values.clone())
            });
            let values = values.collect::<Option<Vec<Vec<String>>>>()?;
            let required = facts.iter().map(|facts| facts.required.contains(key)).collect();
            Some(Tag { key: key.clone(), values, required })
        })
    }

    fn facts(&self, schema: &Value, depth: usize) -> Facts {
        let mut facts = Facts::default();
        if depth == DEEPEST {
            return facts;
        }
        if let Some(target) = self.target(schema) {
            facts = self.facts(target, depth + 1);
            if self.reference_hides {
                return facts;
            }
        }
        facts.is_object |= schema.get("type").and_then(Value::as_str) == Some("object");
        facts.required.extend(strings(schema.get("required")).unwrap_or_default());
        for (name, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if let Some(values) = self.listed(member) {
                facts.listed.entry(name.clone()).or_insert(values);
            }
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let part = self.facts(part, depth + 1);
            facts.is_object |= part.is_object;
            facts.required.extend(part.required);
            for (name, values) in part.listed {
                facts.listed.entry(name).or_insert(values);
            }
        }
        facts
    }

    fn listed(&self, member: &Value) -> Option<Vec<String>> {
        let member = self.target(member).unwrap_or(member);
        match member.get("const") {
            Some(value) => Some(vec![value.as_str()?.to_owned()]),
            None => strings(member.get("enum")),
        }
    }

    fn target(&self, schema: &Value) -> Option<&Value> {
        let pointer = schema.get("$ref")?.as_str()?.strip_prefix('#')?;
        self.document.pointer(&decoded(pointer))
    }
}

/// What a branch says of its values.
#[derive(Default)]
struct Facts {
    is_object: bool,
    required: BTreeSet<String>,
    /// Members that have one of these strings.
    listed: BTreeMap<String, Vec<String>>,
}

impl Facts {
    fn tags(&self) -> impl Iterator<Item = &String> {
        self.listed.keys().filter(|key| self.required.contains(*key))
    }
}

fn strings(value: Option<&Value>) -> Option<Vec<String>> {
    value?.as_array()?.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

/// Translates a pointer into the schema as it was written to one into the schema as it is checked.
pub fn inside(value: &Value, pointer: &str) -> String {
    let mut translated = String::new();
    let mut value = value;
    let mut tokens = pointer.split('/').skip(1);
    while let Some(token) = tokens.next() {
        let is_branches = |keyword: &str| token == keyword || token == public(value, keyword);
        let tagged = rewritten(value).filter(|(keyword, _)| is_branches(keyword));
        let index = tokens.clone().next().and_then(|token| token.parse::<usize>().ok());
        let step = match (tagged, index) {
            (Some((_, before)), Some(index)) => {
                tokens.next();
                format!("/allOf/{}/then", before + index)
            }
            _ if token == "oneOf" && value.get(RELAXED).is_some() => "/anyOf".to_owned(),
            _ => format!("/{token}"),
        };
        value = value.pointer(&step).unwrap_or(&Value::Null);
        translated.push_str(&step);
    }
    translated
}

/// Translates a pointer into the schema as it is checked to one into the schema as it was written.
pub fn outside(value: &Value, pointer: &str) -> String {
    let mut translated = String::new();
    let mut value = value;
    let mut tokens = pointer.split('/').skip(1);
    while let Some(token) = tokens.next() {
        let index = tokens.clone().next().and_then(|token| token.parse::<usize>().ok());
        match (rewritten(value), index) {
            (Some((keyword, before)), Some(index)) if token == "allOf" && index >= before => {
                tokens.next();
                translated.push_str(&format!("/{}", public(value, keyword)));
                // Where no branch has the tag, the whole union is meant.
                let Some(branch) = value.pointer(&format!("/allOf/{index}/then")) else { return translated };
                if tokens.next() != Some("then") {
                    return translated;
                }
                value = branch;
                translated.push_str(&format!("/{}", index - before));
            }
            _ => {
                let is_relaxed = token == "anyOf" && value.get(RELAXED).is_some();
                translated.push_str(&format!("/{}", if is_relaxed { "oneOf" } else { token }));
                value = value.pointer(&format!("/{token}")).unwrap_or(&Value::Null);
            }
        }
    }
    translated
}

/// Returns the keyword that the branches of a rewritten union were in, and the parts before them.
fn rewritten(value: &Value) -> Option<(&str, usize)> {
    let tagged = value.get(TAGGED)?;
    Some((tagged.get("keyword")?.as_str()?, usize::try_from(tagged.get("before")?.as_u64()?).ok()?))
}

/// Returns what the schema calls `keyword`.
fn public<'k>(value: &Value, keyword: &'k str) -> &'k str {
    if value.get(RELAXED).is_some() { "oneOf" } else { keyword }
}
