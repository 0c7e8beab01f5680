//! A body that fits its schema.

use super::chance::Chance;
use super::pattern;
use crate::model::{
    Additional, EnumDef, Literal, Model, ObjectDef, ObjectPlan, RawReason, Shape, TextFormat, Ty, TypeId,
    UnionDef,
};
use serde_json::{Map, Value, json};
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};

/// The size of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Required members alone.
    Small,
    /// Every member, down to a few levels.
    Full,
    /// Any members, in any order, and odd texts.
    Random,
}

/// Makes bodies for the types of one model.
pub struct Maker<'m> {
    /// The types.
    pub model: &'m Model,
    /// The types by their addresses, once one is asked for.
    by_address: OnceCell<HashMap<String, TypeId>>,
}

/// The state of making one body.
struct Making {
    chance: Chance,
    size: Size,
    /// How many more values the body may have.
    left: usize,
}

/// Below this depth only what is required is made.
const DEEP: usize = 5;
/// The depth of full bodies, which have every member.
const FULL: usize = 2;
/// The longest text that a bound asks for.
const LONGEST: usize = 10_000;
/// The most items that a bound asks for.
const MOST_ITEMS: usize = 100;

impl<'m> Maker<'m> {
    /// Creates a maker for the types of `model`.
    pub fn new(model: &'m Model) -> Self {
        Maker { model, by_address: OnceCell::new() }
    }

    /// Returns the type at `address`, which must be the first address of one.
    pub fn type_at(&self, address: &str) -> TypeId {
        let addresses = || self.model.iter().map(|(id, def)| (def.address.to_string(), id)).collect();
        self.by_address.get_or_init(addresses)[address]
    }

    /// Makes a body with any members of the type at `address`; the same for the same seed.
    pub fn body(&self, address: &str, seed: u64) -> Value {
        self.body_of(self.type_at(address), Size::Random, seed)
    }

    /// Makes a body of the type.
    pub fn body_of(&self, id: TypeId, size: Size, seed: u64) -> Value {
        let mut making = Making::by(Chance::seeded(seed), size, usize::MAX);
        self.of(&Ty::Named(id), &Checks::new(), &mut making, 0)
    }

    /// Makes a body of `ty` that has little more than what is required.
    pub fn smallest(&self, ty: &Ty, seed: u64) -> Value {
        let mut making = Making::by(Chance::seeded(seed), Size::Random, usize::MAX);
        self.of(ty, &Checks::new(), &mut making, DEEP)
    }

    /// Makes a body of what the type requires, with the first of all values and variants: the same body, whatever is
    /// added behind them. Returns `None` if it would have more than `most` values.
    pub(crate) fn example(&self, id: TypeId, most: usize) -> Option<Value> {
        let mut making = Making::by(Chance::First, Size::Small, most);
        let body = self.of(&Ty::Named(id), &Checks::new(), &mut making, 0);
        (making.left > 0).then_some(body)
    }

    fn of(&self, ty: &Ty, checks: &Checks, making: &mut Making, depth: usize) -> Value {
        making.left = making.left.saturating_sub(1);
        if making.left == 0 {
            return Value::Null;
        }
        match ty {
            Ty::Named(id) => match &self.model[*id].shape {
                Shape::Object(object) => self.object(object, making, depth),
                Shape::Union(union) => self.of_union(union, making, depth),
                Shape::Enum(def) => listed(def, &mut making.chance),
                Shape::Alias(place) => self.of(&place.ty, checks, making, depth),
            },
            Ty::String => text(checks, making).into(),
            Ty::Formatted(format) => text_of(*format).into(),
            Ty::Integer { .. } => integer(checks, &mut making.chance).into(),
            Ty::Number if making.size != Size::Random => number(checks, &mut making.chance),
            Ty::Number if making.chance.flip() => making.chance.integer(i64::MIN..=i64::MAX).into(),
            Ty::Number => {
                (making.chance.integer(i64::from(i32::MIN)..=i64::from(i32::MAX)) as f64 / 8.0 + 0.125).into()
            }
            Ty::Boolean => making.chance.flip().into(),
            Ty::Null => Value::Null,
            Ty::Array(item) => {
                let least = bound(checks, "minItems").unwrap_or(0.0) as usize;
                let most = bound(checks, "maxItems").map_or(usize::MAX, |most| most as usize);
                let items = making.count(depth).max(least.min(MOST_ITEMS)).min(most);
                (0..items).map(|_| self.of(item, &Checks::new(), making, depth + 1)).collect()
            }
            Ty::Tuple(items) => {
                items.iter().map(|item| self.of(item, &Checks::new(), making, depth + 1)).collect()
            }
            Ty::Map(value) => {
                let least = bound(checks, "minProperties").unwrap_or(0.0) as usize;
                let names = making.count(depth).max(least.min(MOST_ITEMS));
                let entry = |at| (format!("name {at}"), self.of(value, &Checks::new(), making, depth + 1));
                (0..names).map(entry).collect()
            }
            Ty::Listed(_, values) => match values.get(making.chance.below(values.len().max(1))) {
                Some(Literal::Boolean(value)) => (*value).into(),
                Some(Literal::Integer(value)) => integer_of(*value),
                Some(Literal::Null) | None => Value::Null,
            },
            Ty::Nullable(_) if making.size == Size::Random && making.chance.below(4) == 0 => Value::Null,
            Ty::Nullable(_) if making.size == Size::Small => Value::Null,
            Ty::Nullable(inner) => self.of(inner, checks, making, depth),
            Ty::Raw(RawReason::AnyValue) if making.chance.is_first() => json!({}),
            // The model does not say what fits here.
            Ty::Custom(..) | Ty::Raw(_) if making.chance.is_first() => {
                making.left = 0;
                Value::Null
            }
            Ty::Custom(..) | Ty::Raw(_) => json!({ "any": [1, "thing", null, { "at": 1.5 }] }),
        }
    }

    fn object(&self, object: &ObjectDef, making: &mut Making, depth: usize) -> Value {
        let mut members = Map::new();
        for member in &object.members {
            let is_shown = making.size != Size::Small || making.chance.is_first();
            let is_constant = member.constant.is_some() && is_shown;
            if member.required || is_constant || making.wants_optional(depth) {
                let value = match &member.constant {
                    Some(constant) => constant.clone().into(),
                    None => self.of(&member.place.ty, &member.checks, making, depth + 1),
                };
                members.insert(member.name.clone(), value);
            }
        }
        if let (Additional::Typed(place), true) = (&object.additional, making.size != Size::Small) {
            members.insert("further".to_owned(), self.of(&place.ty, &Checks::new(), making, depth + 1));
        }
        if making.size == Size::Random { making.chance.shuffled(members) } else { Value::Object(members) }
    }

    /// Returns a body of one variant; with the tag by which that variant is found.
    fn of_union(&self, union: &UnionDef, making: &mut Making, depth: usize) -> Value {
        // What the schema does not distinguish cannot be expected to be found again.
        let is_clear = |at: &usize| !union.plan.ambiguous.iter().any(|(one, other)| one == at || other == at);
        let clear: Vec<usize> = (0..union.variants.len()).filter(is_clear).collect();
        let smallest = || union.variants.iter().position(|variant| !matches!(variant.place.ty, Ty::Named(_)));
        let chosen = match smallest().filter(|_| depth > DEEP) {
            Some(chosen) => chosen,
            None if clear.is_empty() => 0,
            None => clear[making.chance.below(clear.len())],
        };
        let mut body = self.of(&union.variants[chosen].place.ty, &Checks::new(), making, depth);
        if let (ObjectPlan::Tagged { key, values, .. }, Some(members)) =
            (&union.plan.object, body.as_object_mut())
        {
            let own = values.iter().filter(|(_, arms)| arms.iter().any(|arm| arm.variant == chosen));
            let own: Vec<&String> = own.map(|(value, _)| value).collect();
            let is_listed =
                members.get(key).and_then(Value::as_str).is_some_and(|tag| own.iter().any(|own| *own == tag));
            if !own.is_empty() && !is_listed {
                members.insert(key.clone(), own[making.chance.below(own.len())].clone().into());
            }
        }
        body
    }
}

fn listed(def: &EnumDef, chance: &mut Chance) -> Value {
    def.values[chance.below(def.values.len())].clone().into()
}

/// The checks of a place by their keywords.
type Checks = BTreeMap<String, Value>;

impl Making {
    fn by(chance: Chance, size: Size, left: usize) -> Self {
        Making { chance, size, left }
    }

    /// Returns how many items an array or map gets.
    fn count(&mut self, depth: usize) -> usize {
        match self.size {
            _ if depth >= DEEP => 0,
            Size::Small => usize::from(self.chance.is_first() && depth < FULL),
            Size::Full => 1,
            Size::Random => self.chance.below(3),
        }
    }

    fn wants_optional(&mut self, depth: usize) -> bool {
        match self.size {
            Size::Small => false,
            Size::Full => depth < FULL,
            Size::Random => depth < DEEP && self.chance.below(4) == 0,
        }
    }
}

fn bound(checks: &Checks, keyword: &str) -> Option<f64> {
    checks.get(keyword)?.as_f64()
}

fn text(checks: &Checks, making: &mut Making) -> String {
    if let Some(text) = checks.get("pattern").and_then(Value::as_str).and_then(pattern::text) {
        return text;
    }
    let samples =
        ["", "a", "two words", "“quoted”", "back\\slash", "line\nbreak", "\u{1F3A7}", "/slash~tilde"];
    let text = match making.size {
        Size::Random => samples[making.chance.below(samples.len())],
        Size::Small | Size::Full => "text",
    };
    let least = bound(checks, "minLength").unwrap_or(0.0) as usize;
    let most = bound(checks, "maxLength").map_or(usize::MAX, |most| most as usize);
    let missing = least.min(LONGEST).saturating_sub(text.chars().count());
    text.chars().chain(std::iter::repeat_n('x', missing)).take(most).collect()
}

/// Returns an integer that is within the bounds, unless they are contrary.
fn integer(checks: &Checks, chance: &mut Chance) -> i64 {
    let least =
        bound(checks, "minimum").or(bound(checks, "exclusiveMinimum").map(|least| least.floor() + 1.0));
    let most = bound(checks, "maximum").or(bound(checks, "exclusiveMaximum").map(|most| most.ceil() - 1.0));
    let step = bound(checks, "multipleOf").filter(|step| *step >= 1.0).unwrap_or(1.0);
    let least = (least.unwrap_or_else(|| most.map_or(1.0, |most| most.min(1.0))) / step).ceil() as i64;
    let most = (most.unwrap_or((least as f64 + 98.0) * step) / step).floor() as i64;
    let most = most.min(least.saturating_add(98));
    let chosen = if most > least { chance.integer(least..=most) } else { least };
    chosen.saturating_mul(step as i64)
}

/// Returns a number that people would write, within the bounds.
fn number(checks: &Checks, chance: &mut Chance) -> Value {
    let (least, most) = (bound(checks, "minimum"), bound(checks, "maximum"));
    match (least, most) {
        _ if checks.contains_key("multipleOf") => integer(checks, chance).into(),
        (Some(least), Some(most)) if most - least < 1.0 => f64::midpoint(least, most).into(),
        _ => integer(checks, chance).into(),
    }
}

fn integer_of(value: i128) -> Value {
    i64::try_from(value)
        .map(Value::from)
        .or_else(|_| u64::try_from(value).map(Value::from))
        .unwrap_or_default()
}

/// Returns a text of the format.
fn text_of(format: TextFormat) -> &'static str {
    match format {
        TextFormat::Base64 => "aGVsbG8=",
        TextFormat::Date => "2026-04-22",
        TextFormat::DateTime => "2026-04-22T10:00:00.000Z",
        TextFormat::Decimal => "12.30",
        TextFormat::Duration => "P1DT2H",
        TextFormat::Email => "someone@example.org",
        TextFormat::Ipv4 => "192.0.2.1",
        TextFormat::Ipv6 => "2001:db8::1",
        TextFormat::Time => "10:00:00Z",
        TextFormat::Uri => "https://example.org/a",
        TextFormat::Uuid => "c0ffee00-0000-4000-8000-000000000000",
    }
}
