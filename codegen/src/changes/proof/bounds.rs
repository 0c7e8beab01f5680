//! Bounds, lengths and patterns: what follows from those of the premise.
//!
//! `{"minimum": 3}` makes `{"exclusiveMinimum": 2}` true; for integers, so does `{"exclusiveMinimum": 2}` `{"minimum": 3}`.

use super::cover::Prover;
use super::kinds::Kinds;
use super::meaning::Schema;
use super::premise::Premise;
use serde_json::Value;

/// Returns the JSON types whose values a keyword looks at; `None` if it looks at all of them, or is no check.
pub(super) fn applies_to(keyword: &str) -> Option<Kinds> {
    match keyword {
        "minLength" | "maxLength" | "pattern" | "format" => Some(Kinds::STRING),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => Some(Kinds::NUMBER),
        "minItems" | "maxItems" | "uniqueItems" | "items" | "prefixItems" | "additionalItems"
        | "contains" | "minContains" | "maxContains" | "unevaluatedItems" => Some(Kinds::ARRAY),
        "properties"
        | "patternProperties"
        | "additionalProperties"
        | "propertyNames"
        | "required"
        | "minProperties"
        | "maxProperties"
        | "dependentRequired"
        | "dependentSchemas"
        | "dependencies"
        | "unevaluatedProperties" => Some(Kinds::OBJECT),
        _ => None,
    }
}

/// Returns whether the check `name` follows from the premise. Words for people follow from anything.
pub(super) fn follows(
    outer: Schema<'_>,
    (name, value): (&str, &Value),
    premise: &Premise<'_>,
    kinds: Kinds,
) -> bool {
    let is_whole = !kinds.meets(Kinds::NUMBER) || kinds.and(Kinds::NUMBER).is_within(Kinds::INTEGER);
    match name {
        "minLength" => value.as_f64() <= Some(0.0) || least(premise, name) >= value.as_f64(),
        "maxLength" => most(premise, name).is_some_and(|known| Some(known) <= value.as_f64()),
        "format" => premise.keyword(name).any(|(_, other)| other == value),
        "pattern" => value == "" || premise.keyword(name).any(|(_, other)| other == value),
        "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum" => {
            let wanted = Bound::of(outer.value, name, value);
            let is_lower = name == "minimum" || name == "exclusiveMinimum";
            wanted.is_none_or(|wanted| {
                bounds(premise, is_lower).any(|known| known.implies(wanted, is_lower, is_whole))
            })
        }
        "multipleOf" => {
            let Some(step) = value.as_f64() else { return false };
            let divides = |other: &Value| other.as_f64().is_some_and(|other| is_multiple(other, step));
            is_whole && is_multiple(1.0, step) || premise.keyword(name).any(|(_, other)| divides(other))
        }
        // `then` and `else` are looked at beside `if`; so are the bounds of `contains`.
        "then" | "else" | "minContains" | "maxContains" => true,
        _ => true,
    }
}

/// Returns whether an upper bound of one is below a lower bound of the other.
pub(super) fn exclude(one: &Premise<'_>, two: &Premise<'_>, kinds: Kinds) -> bool {
    let crossing = |low: &str, high: &str| match (least(one, low), most(two, high)) {
        (Some(low), Some(high)) => low > high,
        _ => false,
    };
    if kinds.is_within(Kinds::STRING) {
        return crossing("minLength", "maxLength");
    }
    if kinds.is_within(Kinds::ARRAY) {
        return crossing("minItems", "maxItems");
    }
    if kinds.is_within(Kinds::OBJECT) {
        return crossing("minProperties", "maxProperties");
    }
    kinds.is_within(Kinds::NUMBER)
        && bounds(one, true).any(|low| {
            bounds(two, false).any(|high| {
                low.limit > high.limit || low.limit == high.limit && (low.is_exclusive || high.is_exclusive)
            })
        })
}

/// Returns the greatest value that the premise has for a keyword.
pub(super) fn least(premise: &Premise<'_>, name: &str) -> Option<f64> {
    premise.keyword(name).filter_map(|(_, value)| value.as_f64()).reduce(f64::max)
}

/// Returns the smallest value that the premise has for a keyword.
pub(super) fn most(premise: &Premise<'_>, name: &str) -> Option<f64> {
    premise.keyword(name).filter_map(|(_, value)| value.as_f64()).reduce(f64::min)
}

#[derive(Clone, Copy)]
struct Bound {
    limit: f64,
    is_exclusive: bool,
}

impl Bound {
    /// Returns the bound that a keyword sets; in draft 4, `exclusiveMinimum` is a mark beside `minimum`.
    fn of(schema: &Value, name: &str, value: &Value) -> Option<Self> {
        let limit = value.as_f64()?;
        let mark = match name {
            "minimum" => schema.get("exclusiveMinimum"),
            "maximum" => schema.get("exclusiveMaximum"),
            _ => return Some(Bound { limit, is_exclusive: true }),
        };
        Some(Bound { limit, is_exclusive: mark == Some(&Value::Bool(true)) })
    }

    fn implies(self, wanted: Bound, is_lower: bool, is_whole: bool) -> bool {
        let (known, wanted) = (self.toward(is_lower, is_whole), wanted.toward(is_lower, is_whole));
        let beyond = if is_lower { known.limit > wanted.limit } else { known.limit < wanted.limit };
        beyond || known.limit == wanted.limit && (known.is_exclusive || !wanted.is_exclusive)
    }

    /// Returns the bound as an inclusive one if only integers are left.
    fn toward(self, is_lower: bool, is_whole: bool) -> Self {
        const EXACT: f64 = 9e15;
        if !is_whole || self.limit.abs() > EXACT {
            return self;
        }
        let step = if self.is_exclusive && self.limit.fract() == 0.0 { 1.0 } else { 0.0 };
        let limit = if is_lower { self.limit.ceil() + step } else { self.limit.floor() - step };
        Bound { limit, is_exclusive: false }
    }
}

fn bounds<'p>(premise: &'p Premise<'_>, is_lower: bool) -> impl Iterator<Item = Bound> + 'p {
    let names = if is_lower { ["minimum", "exclusiveMinimum"] } else { ["maximum", "exclusiveMaximum"] };
    names.into_iter().flat_map(move |name| {
        premise.keyword(name).filter_map(move |(schema, value)| Bound::of(schema.value, name, value))
    })
}

/// Returns whether every multiple of `step` is one of `other`: exact for whole numbers, and for equal ones.
fn is_multiple(other: f64, step: f64) -> bool {
    const EXACT: f64 = 9e15;
    let are_whole = other.fract() == 0.0 && step.fract() == 0.0 && other.abs() < EXACT && step.abs() < EXACT;
    other == step || are_whole && step != 0.0 && other % step == 0.0
}

impl Prover {
    /// Returns whether the check `name` of a schema admits one value, which it applies to.
    pub(super) fn bound_admits(
        &mut self,
        name: &str,
        keyword: &Value,
        value: &Value,
        schema: &Value,
    ) -> Option<bool> {
        let text = |value: &Value| value.as_str().map(|text| text.chars().count() as f64);
        match name {
            "minLength" => Some(text(value)? >= keyword.as_f64()?),
            "maxLength" => Some(text(value)? <= keyword.as_f64()?),
            "pattern" => self.patterns.is_match(keyword.as_str()?, value.as_str()?),
            "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum" => {
                let Some(bound) = Bound::of(schema, name, keyword) else { return Some(true) };
                let number = value.as_f64()?;
                if number == bound.limit {
                    return if number.abs() > 9e15 { None } else { Some(!bound.is_exclusive) };
                }
                let is_lower = name == "minimum" || name == "exclusiveMinimum";
                Some(if is_lower { number > bound.limit } else { number < bound.limit })
            }
            "multipleOf" => {
                let (number, step) = (value.as_f64()?, keyword.as_f64()?);
                let are_whole = number.fract() == 0.0 && step.fract() == 0.0 && number.abs() < 9e15;
                are_whole.then(|| number % step == 0.0)
            }
            "format" => None,
            "required" => {
                let members = value.as_object()?;
                let names = keyword.as_array()?;
                Some(names.iter().all(|name| name.as_str().is_some_and(|name| members.contains_key(name))))
            }
            _ => None,
        }
    }
}
