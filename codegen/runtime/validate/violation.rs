//! What a value violates, said without the text of the value.

use crate::support::{Found, InMessage};
use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use serde_json::Value;
use std::fmt;

/// A keyword of a schema that a value violates. Never holds the text of a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Violation {
    /// Where in the value, from its root: a JSON Pointer.
    pub path: String,
    /// The schema that has the keyword: `file#/pointer`.
    pub schema: String,
    /// The keyword.
    pub keyword: String,
    /// What is expected, and the type and the length of what is there.
    pub message: String,
}

/// What a value violates, in the order of the schemas; at least one, and at most some 1,000. Of more, their number
/// is in [`Violations::rest`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    schema: String,
    list: Vec<Violation>,
    rest: usize,
}

impl Violations {
    /// The number of violations from which on they are counted only: a body of other people may hold millions.
    pub(super) const MOST: usize = 1_000;

    pub(super) fn new(schema: &str, mut list: Vec<Violation>, mut rest: usize) -> Self {
        // Two branches of an `allOf` may lead to one schema.
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|violation| seen.insert(violation.clone()));
        rest += list.len().saturating_sub(Self::MOST);
        list.truncate(Self::MOST);
        Violations { schema: schema.to_owned(), list, rest }
    }

    /// Returns how many violations there are beside those that are listed.
    pub fn rest(&self) -> usize {
        self.rest
    }

    /// Returns the schema that the value was checked against: `file#/pointer`.
    pub fn schema(&self) -> &str {
        &self.schema
    }

    /// Returns the violations as a slice.
    pub fn as_slice(&self) -> &[Violation] {
        &self.list
    }

    /// Returns each violation.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.list.len() + self.rest;
        write!(f, "{count} violation{} of {}", if count == 1 { "" } else { "s" }, self.schema)?;
        self.list.iter().try_for_each(|violation| write!(f, "\n  {violation}"))?;
        if self.rest > 0 { write!(f, "\n  and {} more", self.rest) } else { Ok(()) }
    }
}

impl std::error::Error for Violations {}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Violation { path, schema, keyword, message } = self;
        let path = InMessage(path);
        write!(f, "{path}: {keyword}: {message} ({schema})")
    }
}

/// The address behind a URI of the registry.
type AddressOf<'f> = &'f dyn Fn(&str) -> Option<String>;

impl Violation {
    /// Returns a schema that could not be used at all.
    pub(super) fn of_schema(schema: &str, why: &str) -> Self {
        Violation {
            path: String::new(),
            schema: schema.to_owned(),
            keyword: "$schema".to_owned(),
            message: format!("the schema cannot be used: {why}"),
        }
    }

    /// Adds what `error` says. Where it is clear which branch of a union is meant, that is what is
    /// wrong inside the branch.
    pub(super) fn collect(error: &ValidationError<'_>, address_of: AddressOf<'_>, list: &mut Vec<Violation>) {
        let path = error.instance_path().to_string();
        let members: &[String] = match error.kind() {
            ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } => {
                if let Some(branch) = meant(&path, context, address_of) {
                    return list.extend(branch);
                }
                &[]
            }
            ValidationErrorKind::AdditionalProperties { unexpected }
            | ValidationErrorKind::UnevaluatedProperties { unexpected } => unexpected,
            _ => &[],
        };
        let (schema, keyword) = place_of(error, address_of);
        let has_no_tag = is_false(error) && matches!(keyword.as_str(), "oneOf" | "anyOf");
        let message = match has_no_tag {
            true => format!("{} has the tag of none of the branches", Found::of(error.instance())),
            false => message(error),
        };
        let violation = Violation { path, schema, keyword, message };
        if members.is_empty() {
            return list.push(violation);
        }
        for name in members {
            let path = format!("{}/{}", violation.path, name.replace('~', "~0").replace('/', "~1"));
            list.push(Violation { path, ..violation.clone() });
        }
    }
}

/// Returns the schema and the keyword that `error` is about.
fn place_of(error: &ValidationError<'_>, address_of: AddressOf<'_>) -> (String, String) {
    let uri = error.absolute_keyword_location();
    let place = uri.and_then(|uri| address_of(uri.as_str()));
    let place = place.or_else(|| address_of(error.schema_path().as_str()));
    // In the schema of schemas, which is none of those of the crate.
    let place = place.or_else(|| uri.map(|uri| uri.as_str().to_owned()));
    let place = place.unwrap_or_else(|| format!("#{}", error.schema_path()));
    let keyword = error.kind().keyword();
    match place.rsplit_once('/') {
        Some((schema, last)) if last == keyword => (schema.to_owned(), keyword.to_owned()),
        // By its name in the schema: a `oneOf` may be checked as `anyOf`.
        Some((schema, "oneOf")) if keyword == "anyOf" => (schema.to_owned(), "oneOf".to_owned()),
        // The value has none of the tags of the branches.
        Some((schema, union @ ("oneOf" | "anyOf"))) if is_false(error) => {
            (schema.to_owned(), union.to_owned())
        }
        // Draft 4 says beside the bound that it is exclusive.
        Some((schema, "minimum" | "maximum")) if keyword.starts_with("exclusive") => {
            (schema.to_owned(), keyword.to_owned())
        }
        _ => (place, keyword.to_owned()),
    }
}

fn is_false(error: &ValidationError<'_>) -> bool {
    matches!(error.kind(), ValidationErrorKind::FalseSchema)
}

/// How far a branch of a union is from being meant: how many constants differ, how much else is wrong.
type Distance = (usize, usize);

/// Returns what is wrong inside the branch that is meant: the only nearest one of the right JSON type, unless
/// a constant says that it is not.
fn meant(
    path: &str,
    context: &[Vec<ValidationError<'static>>],
    address_of: AddressOf<'_>,
) -> Option<Vec<Violation>> {
    let is_other_type = |error: &ValidationError<'_>| {
        matches!(error.kind(), ValidationErrorKind::Type { .. } | ValidationErrorKind::FalseSchema)
            && error.instance_path().as_str() == path
    };
    let of_its_type = context.iter().filter(|errors| !errors.iter().any(is_other_type));
    let branches: Vec<&Vec<ValidationError<'static>>> = of_its_type.collect();
    let unlisted = |errors: &[ValidationError<'_>], name: &str| {
        errors.iter().any(|error| listed(error).is_some() && error.instance_path().as_str() == name)
    };
    // A member whose value no branch lists is the tag that distinguishes them, if there are several.
    let is_tag = |name: &str| branches.len() > 1 && branches.iter().all(|errors| unlisted(errors, name));
    let differs = |error: &&ValidationError<'_>| {
        listed(error).is_some_and(|count| count == 1 || is_tag(error.instance_path().as_str()))
    };
    let measured = branches.iter().map(|errors| {
        let mut list = Vec::new();
        errors.iter().for_each(|error| Violation::collect(error, address_of, &mut list));
        ((errors.iter().filter(differs).count(), list.len()), list)
    });
    let mut measured: Vec<(Distance, Vec<Violation>)> = measured.collect();
    measured.sort_by_key(|(distance, _)| *distance);
    let is_tie = matches!(measured.as_slice(), [(first, _), (second, _), ..] if first == second);
    let ((differing, _), list) = measured.into_iter().next()?;
    (!is_tie && differing == 0).then_some(list)
}

/// Returns how many values the schema lists, if none of them is there.
fn listed(error: &ValidationError<'_>) -> Option<usize> {
    match error.kind() {
        ValidationErrorKind::Constant { .. } => Some(1),
        ValidationErrorKind::Enum { options } => options.as_array().map(Vec::len),
        _ => None,
    }
}

/// Returns what is wrong, in terms of types, lengths and bounds.
fn message(error: &ValidationError<'_>) -> String {
    use ValidationErrorKind as Kind;
    let instance = error.instance();
    let found = Found::of(instance);
    match error.kind() {
        Kind::Type { kind } => format!("expected {}, found {found}", names_of(kind)),
        Kind::Required { property } => {
            format!("the member `{}` is required", property.as_str().unwrap_or_default())
        }
        Kind::Enum { options } => {
            let count = options.as_array().map_or(1, Vec::len);
            format!("expected one of {count} listed values, found {found} that is none of them")
        }
        Kind::Constant { .. } => format!("expected a constant, found {found} that is another value"),
        Kind::Pattern { pattern } => format!("{found} does not match the pattern `{pattern}`"),
        Kind::MinLength { limit } => {
            format!("expected at least {limit} characters, found {}", length(instance))
        }
        Kind::MaxLength { limit } => {
            format!("expected at most {limit} characters, found {}", length(instance))
        }
        Kind::Minimum { limit } => format!("expected {limit} or more, found a lower number"),
        Kind::Maximum { limit } => format!("expected {limit} or less, found a higher number"),
        Kind::ExclusiveMinimum { limit } => format!("expected more than {limit}, found no higher number"),
        Kind::ExclusiveMaximum { limit } => format!("expected less than {limit}, found no lower number"),
        Kind::MultipleOf { multiple_of } => format!("{found} is no multiple of {multiple_of}"),
        Kind::MinItems { limit } => format!("expected at least {limit} items, found {found}"),
        Kind::MaxItems { limit } => format!("expected at most {limit} items, found {found}"),
        Kind::AdditionalItems { limit } => {
            format!("expected no item behind the first {limit}, found {found}")
        }
        Kind::MinProperties { limit } => format!("expected at least {limit} members, found {found}"),
        Kind::MaxProperties { limit } => format!("expected at most {limit} members, found {found}"),
        Kind::AdditionalProperties { .. } | Kind::UnevaluatedProperties { .. } => {
            "the schema allows no other members".to_owned()
        }
        Kind::UnevaluatedItems { unexpected } => format!("{} items fit no schema", unexpected.len()),
        Kind::UniqueItems => format!("{found} holds one twice"),
        Kind::Contains => format!("{found} holds too few items that fit, or too many"),
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            format!("{found} fits none of {} branches", context.len())
        }
        Kind::OneOfMultipleValid { .. } => format!("{found} fits several branches of which one must fit"),
        Kind::Not { .. } => format!("{found} fits what it must not"),
        Kind::PropertyNames { error } => {
            format!("the name of a member violates `{}`", error.kind().keyword())
        }
        Kind::FalseSchema => format!("expected nothing, found {found}"),
        Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } => {
            format!("{found} could not be matched with the pattern")
        }
        _ => format!("{found} does not fit"),
    }
}

fn names_of(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(only) => only.to_string(),
        TypeKind::Multiple(types) => {
            types.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" or ")
        }
    }
}

/// In characters, as `minLength` and `maxLength` count them.
fn length(value: &Value) -> String {
    format!("a string of {} characters", value.as_str().map_or(0, |text| text.chars().count()))
}
