//! Finds the entries of an overlay that no longer fit the schemas, and returns the overlay's text without them.

use jsonc_parser::ParseOptions;
use jsonc_parser::cst::{CstInputValue, CstNode, CstObject, CstRootNode};
use serde_json::{Map, Value};

use super::change::{Part, PartPath};
use super::{Entry, Overlay, docs, split};
use crate::config::{DOCS, Dropped, OVERLAY};
use crate::load::Sources;

/// An entry of which some or all changes no longer fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Its position among the entries; `None` for a description of `docs`.
    pub entry: Option<usize>,
    /// The schema that it changes.
    pub address: String,
    /// The reason of the entry, in the words of the overlay.
    pub reason: String,
    /// The reasons why it does not fit, one for each of its changes that does not.
    pub why: Vec<String>,
    /// Whether none of its changes fits.
    pub whole: bool,
    /// The removed entry, for the lock file.
    pub dropped: Dropped,
}

/// Returns the entries of the overlay `text` that do not fit the schemas, and the text without what does not
/// fit.
///
/// What fits is applied on the way, since later entries build on it. Of an entry, each element of
/// `also`, `optional`, `members`, `variants`, `values` and `types` is judged by itself, and so is a keyword of `set` that has
/// its value already; but where a keyword to `remove` is not there, the schema is no longer the one that `set` and
/// `remove` were written for, and neither is done. All else in the text stays as it is.
///
/// # Errors
/// Says why the text is no overlay.
pub(crate) fn without_stale(text: &str, sources: &mut Sources) -> Result<(Vec<Stale>, String), String> {
    let overlay: Overlay = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let root = CstRootNode::parse(text, &ParseOptions::default()).map_err(|error| error.to_string())?;
    let entries = root.object_value().and_then(|object| object.array_value("entries"));
    let nodes = entries.map(|entries| entries.elements()).unwrap_or_default();
    let mut stale = Vec::new();
    for (position, (entry, node)) in overlay.entries.iter().zip(nodes).enumerate() {
        let (gone, unfit) = what_does_not_fit(entry, sources);
        let mut add = |address: &str, why: Vec<String>, whole: bool, value: Entry| {
            stale.push(Stale {
                entry: Some(position),
                address: address.to_owned(),
                reason: entry.reason.clone(),
                why,
                whole,
                dropped: Dropped {
                    from: OVERLAY.to_owned(),
                    key: address.to_owned(),
                    value: serde_json::to_value(value).unwrap_or_default(),
                },
            });
        };
        if let Some((first, also)) = gone.split_first() {
            let also: Vec<String> = also.iter().map(|(address, _)| (*address).to_owned()).collect();
            let why = gone.iter().map(|(_, why)| why.clone()).collect();
            add(first.0, why, false, Entry { address: first.0.to_owned(), also, ..entry.clone() });
            node.as_object().iter().for_each(|node| without_addresses(node, entry, &gone));
        }
        let Some(unfit) = unfit else { continue };
        let whole = unfit.places.is_none();
        add(&entry.address, unfit.why, whole, only(entry, unfit.places.as_deref()));
        match node.as_object().zip(unfit.places) {
            Some((object, places)) => remove_parts(&object, &places),
            None => node.remove(),
        }
    }
    let docs = root.object_value().and_then(|object| object.object_value("docs"));
    for (address, text) in &overlay.docs {
        let Err(why) = docs::describe(address, text, sources) else { continue };
        stale.push(Stale {
            entry: None,
            address: address.clone(),
            reason: text.clone(),
            why: vec![why],
            whole: true,
            dropped: Dropped { from: DOCS.to_owned(), key: address.clone(), value: text.as_str().into() },
        });
        docs.iter().filter_map(|docs| docs.get(address)).for_each(|text| text.remove());
    }
    Ok((stale, root.to_string()))
}

/// The changes of an entry that do not fit.
struct Unfit<'e> {
    /// `None` if nothing fits.
    places: Option<Vec<PartPath<'e>>>,
    why: Vec<String>,
}

/// Returns the entry with no other parts than those at `places`, or with all.
fn only(entry: &Entry, places: Option<&[PartPath<'_>]>) -> Entry {
    let Some(places) = places else { return entry.clone() };
    let (address, also, reason) = (entry.address.clone(), entry.also.clone(), entry.reason.clone());
    let mut only = Entry { address, also, reason, ..Entry::default() };
    for (place, part) in entry.parts().filter(|(place, _)| places.contains(place)) {
        match (place, part) {
            (_, Part::Set(keyword, value)) => drop(only.set.insert(keyword.to_owned(), value.clone())),
            (_, Part::Added(name, schema)) => drop(only.members.insert(name.to_owned(), schema.clone())),
            (_, Part::Remove(keyword)) => only.remove.push(keyword.to_owned()),
            (_, Part::Optional(member)) => only.optional.push(member.to_owned()),
            (_, Part::Variant(variant)) => only.variants.push(variant.clone()),
            (_, Part::Value(value)) => only.values.push(value.to_owned()),
            (_, Part::Type(name)) => only.types.push(name.to_owned()),
            (_, Part::Bare(member)) => only.bare = Some(member.to_owned()),
        }
    }
    only
}

/// Applies what fits at each address of the entry. Returns the addresses where nothing fits, if others are left, and
/// what fits at none of these.
fn what_does_not_fit<'e>(
    entry: &'e Entry,
    sources: &mut Sources,
) -> (Vec<(&'e str, String)>, Option<Unfit<'e>>) {
    let mut gone: Vec<(&str, String)> = Vec::new();
    // What does not fit at any address that was looked at; `None` before the first.
    let mut common: Option<Option<Unfit<'e>>> = None;
    let mut nothing = None;
    for address in std::iter::once(&entry.address).chain(&entry.also) {
        let unfit = match apply_what_fits(entry, address, sources) {
            Err(unfit @ Unfit { places: None, .. }) => {
                gone.push((address, unfit.why.join(", ")));
                nothing = nothing.or(Some(unfit));
                continue;
            }
            Err(unfit) => Some(unfit),
            Ok(()) => None,
        };
        common = Some(match (common, unfit) {
            (None, unfit) => unfit,
            (Some(Some(known)), Some(unfit)) => known.and(&unfit),
            (Some(_), _) => None,
        });
    }
    match common {
        None => (Vec::new(), nothing),
        Some(unfit) => (gone, unfit),
    }
}

impl<'e> Unfit<'e> {
    /// Keeps the places that are also in `other`.
    fn and(mut self, other: &Unfit<'e>) -> Option<Unfit<'e>> {
        let others = other.places.as_deref().unwrap_or_default();
        self.places.iter_mut().for_each(|places| places.retain(|place| others.contains(place)));
        Some(self).filter(|unfit| unfit.places.as_ref().is_none_or(|places| !places.is_empty()))
    }
}

/// Takes addresses out of an entry; the first that stays becomes its `address`.
fn without_addresses(node: &CstObject, entry: &Entry, gone: &[(&str, String)]) {
    let is_gone = |address: &str| gone.iter().any(|(gone, _)| *gone == address);
    let list = node.array_value("also").map(|list| list.elements()).unwrap_or_default();
    let mut kept = entry.also.iter().filter(|address| !is_gone(address));
    let promoted = if is_gone(&entry.address) { kept.next() } else { None };
    if let (Some(promoted), Some(address)) = (promoted, node.get("address")) {
        address.set_value(CstInputValue::String(promoted.clone()));
    }
    for (address, element) in entry.also.iter().zip(list) {
        if is_gone(address) || Some(address) == promoted {
            element.remove();
        }
    }
    if node.array_value("also").is_some_and(|list| list.elements().is_empty()) {
        node.get("also").into_iter().for_each(|list| list.remove());
    }
}

fn apply_what_fits<'e>(entry: &'e Entry, address: &str, sources: &mut Sources) -> Result<(), Unfit<'e>> {
    let nothing = |why: String| Err(Unfit { places: None, why: vec![why] });
    let Some(schema) = sources.get_mut(&split(address)).and_then(Value::as_object_mut) else {
        return nothing(format!("there is no schema at `{address}`"));
    };
    let fits = entry.remove.iter().all(|keyword| schema.contains_key(keyword));
    let (mut places, mut why, mut count) = (Vec::new(), Vec::new(), 0);
    for (place, part) in entry.parts() {
        count += 1;
        match apply_part(part, fits, schema) {
            Ok(()) => continue,
            Err(reason) => why.extend(reason),
        }
        places.push(place);
    }
    match (count, places.len()) {
        (0, _) => nothing("it asks for no change".to_owned()),
        (_, 0) => Ok(()),
        (all, unfit) => Err(Unfit { places: (unfit < all).then_some(places), why }),
    }
}

/// Applies a part of an entry. `fits` is whether all keywords to remove are there. The error is the reason why it
/// does not fit, without those keywords.
fn apply_part(part: Part<'_>, fits: bool, schema: &mut Map<String, Value>) -> Result<(), Option<String>> {
    match part {
        Part::Remove(keyword) if !fits && schema.contains_key(keyword) => Err(None),
        Part::Set(..) if !fits => Err(None),
        part => part.apply(schema).map_err(Some),
    }
}

/// Takes parts out of an entry, and lists that are empty then.
fn remove_parts(entry: &CstObject, places: &[PartPath<'_>]) {
    let mut elements: Vec<CstNode> = Vec::new();
    for place in places {
        match place {
            PartPath::Member(object, name) => {
                let member = entry.object_value(object).and_then(|object| object.get(name));
                member.into_iter().for_each(|member| member.remove());
            }
            PartPath::Element(list, at) => {
                elements
                    .extend(entry.array_value(list).and_then(|list| list.elements().into_iter().nth(*at)));
            }
            PartPath::Bare => entry.get("bare").into_iter().for_each(|bare| bare.remove()),
        }
    }
    elements.into_iter().for_each(CstNode::remove);
    for object in ["set", "members"] {
        if entry.object_value(object).is_some_and(|object| object.properties().is_empty()) {
            entry.get(object).into_iter().for_each(|object| object.remove());
        }
    }
    for list in ["also", "remove", "optional", "variants", "values", "types"] {
        if entry.array_value(list).is_some_and(|list| list.elements().is_empty()) {
            entry.get(list).into_iter().for_each(|list| list.remove());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnose::Report;
    use crate::load::{LoadOptions, load_texts};

    const OVERLAY: &str = r#"{
  "entries": [
    { "address": "a.json#", "reason": "one fits", "optional": ["x", "gone"] },
    { "address": "b.json#", "reason": "no place", "values": ["v"] },
    { "address": "a.json#/properties/e", "reason": "mended",   "values": ["known"] },

    { "address": "a.json#/properties/e", "reason": "half", "values": ["known", "new"] },
    { "address": "a.json#/properties/s", "reason": "another schema now", "remove": ["type"], "set": {"oneOf": []} },
    { "address": "a.json#/properties/x", "reason": "half set", "set": {"type": "string", "enum": ["u"]} },
    { "address": "a.json#", "reason": "half added", "members": {"x": {}, "y": {"type": "null"}} },
    { "address": "a.json#/properties/u", "reason": "half a union", "variants": [{"$ref": "b.json"}, {"type": "null"}] },
    { "address": "a.json#/properties/e", "reason": "no union", "variants": [{}] }
  ]
}
"#;

    #[test]
    fn only_what_does_not_fit_goes() {
        let schema = br#"{"type": "object", "required": ["x"], "properties": {
            "x": {"type": "string"}, "e": {"enum": ["known"]}, "s": {"$ref": "a.json"},
            "u": {"oneOf": [{"type": "string"}, {"$ref": "b.json", "title": "B"}]}}}"#;
        let texts = vec![("a.json".to_owned(), schema.to_vec())];
        let mut sources = load_texts(&LoadOptions::new(""), texts, &mut Report::default());
        let (stale, text) = without_stale(OVERLAY, &mut sources).unwrap();
        let found: Vec<_> = stale.iter().map(|one| (one.entry, one.whole, one.why.join(", "))).collect();
        let expected = [
            (0, false, "`gone` is not required"),
            (1, true, "there is no schema at `b.json#`"),
            (2, true, "`known` is listed already"),
            (3, false, "`known` is listed already"),
            (4, true, "there is no `type` to remove"),
            (5, false, "`type` has that value already"),
            (6, false, "the schema has a member `x` already"),
            (7, false, "`oneOf` has that variant already"),
            (8, true, "there is no `oneOf` or `anyOf` to add a variant to"),
        ];
        assert_eq!(found, expected.map(|(entry, whole, why)| (Some(entry), whole, why.to_owned())));
        let kept = r#"{
  "entries": [
    { "address": "a.json#", "reason": "one fits", "optional": ["x"] },

    { "address": "a.json#/properties/e", "reason": "half", "values": [ "new"] },
    { "address": "a.json#/properties/x", "reason": "half set", "set": { "enum": ["u"]} },
    { "address": "a.json#", "reason": "half added", "members": { "y": {"type": "null"}} },
    { "address": "a.json#/properties/u", "reason": "half a union", "variants": [ {"type": "null"}] }
  ]
}
"#;
        assert_eq!(text, kept);
        assert_eq!(
            stale[0].dropped.value,
            serde_json::json!({ "address": "a.json#", "reason": "one fits", "optional": ["gone"] })
        );
        let mut sources = load_texts(
            &LoadOptions::new(""),
            vec![("a.json".to_owned(), schema.to_vec())],
            &mut Report::default(),
        );
        assert_eq!(without_stale(&text, &mut sources).unwrap(), (Vec::new(), text.clone()));
    }

    #[test]
    fn of_several_addresses_only_those_without_a_schema_go() {
        let schema = br#"{"properties": {"x": {"type": "string"}, "y": {"type": "string"}, "n": {"type": ["null", "string"]}}}"#;
        let texts = || vec![("a.json".to_owned(), schema.to_vec())];
        let overlay = r#"{ "entries": [
  { "address": "a.json#/properties/gone", "also": ["a.json#/properties/x", "a.json#/properties/n", "a.json#/properties/y"], "reason": "r", "types": ["null"] },
  { "address": "a.json#/properties/n", "also": ["b.json#"], "reason": "none", "types": ["null"] }
] }"#;
        let mut sources = load_texts(&LoadOptions::new(""), texts(), &mut Report::default());
        let (stale, text) = without_stale(overlay, &mut sources).unwrap();
        let found: Vec<_> = stale.iter().map(|one| (one.entry, one.whole, one.address.as_str())).collect();
        let expected = [(Some(0), false, "a.json#/properties/gone"), (Some(1), true, "a.json#/properties/n")];
        assert_eq!(found, expected);
        let dropped = &stale[0].dropped.value;
        assert_eq!(
            (&dropped["address"], &dropped["also"]),
            (&"a.json#/properties/gone".into(), &serde_json::json!(["a.json#/properties/n"]))
        );
        assert!(text.contains(r#""address": "a.json#/properties/x", "also": ["#), "{text}");
        assert!(text.contains(r#""a.json#/properties/y"]"#) && !text.contains("none"), "{text}");
        let mut sources = load_texts(&LoadOptions::new(""), texts(), &mut Report::default());
        assert_eq!(without_stale(&text, &mut sources).unwrap(), (Vec::new(), text.clone()));
    }

    #[test]
    fn docs_of_schemas_that_are_gone_go() {
        let texts = vec![("a.json".to_owned(), br#"{"properties": {"x": {"description": "own"}}}"#.to_vec())];
        let mut sources = load_texts(&LoadOptions::new(""), texts, &mut Report::default());
        let overlay =
            r#"{ "docs": { "a.json#": "A.", "a.json#/properties/x": "X.", "a.json#/properties/y": "Y." } }"#;
        let (stale, text) = without_stale(overlay, &mut sources).unwrap();
        let found: Vec<_> = stale.iter().map(|one| (one.entry, one.address.as_str())).collect();
        assert_eq!(found, [(None, "a.json#/properties/y")]);
        assert_eq!(text, r#"{ "docs": { "a.json#": "A.", "a.json#/properties/x": "X." } }"#);
        let described = |pointer| sources.get(&split(pointer)).and_then(|schema| schema.get("description"));
        assert_eq!(described("a.json#"), Some(&Value::from("A.")));
        assert_eq!(described("a.json#/properties/x"), Some(&Value::from("own")));
    }
}
