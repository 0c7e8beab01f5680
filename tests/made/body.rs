//! A body that fits its schema.

use fastrand::Rng;
use schemalock::model::{
    Additional, EnumDef, Literal, MemberDef, Model, ObjectPlan, Shape, TextFormat, Ty, TypeId, UnionDef,
};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Makes bodies for the types of one model.
pub struct Maker<'m> {
    pub model: &'m Model,
    by_address: HashMap<String, TypeId>,
}

/// Below this depth only what is required is made.
const DEEP: usize = 5;

impl<'m> Maker<'m> {
    pub fn new(model: &'m Model) -> Self {
        let by_address = model.iter().map(|(id, def)| (def.address.to_string(), id)).collect();
        Maker { model, by_address }
    }

    pub fn type_at(&self, address: &str) -> TypeId {
        self.by_address[address]
    }

    /// A body of the type whose schema stands at `address`; the same for the same seed.
    pub fn body(&self, address: &str, seed: u64) -> Value {
        let mut rng = Rng::with_seed(seed);
        self.of(&Ty::Named(self.type_at(address)), &mut rng, 0)
    }

    /// A body of `ty` that has little more than what is required; the same for the same seed.
    #[allow(dead_code, reason = "not every test binary that makes bodies wants small ones")]
    pub fn smallest(&self, ty: &Ty, seed: u64) -> Value {
        self.of(ty, &mut Rng::with_seed(seed), DEEP)
    }

    fn of(&self, ty: &Ty, rng: &mut Rng, depth: usize) -> Value {
        match ty {
            Ty::Named(id) => match &self.model[*id].shape {
                Shape::Object(object) => {
                    let mut members = Map::new();
                    for member in &object.members {
                        let is_wanted = member.required
                            || member.constant.is_some()
                            || (depth < DEEP && rng.u8(..4) == 0);
                        if is_wanted {
                            members.insert(member.name.clone(), self.member(member, rng, depth));
                        }
                    }
                    if let Additional::Typed(place) = &object.additional {
                        members.insert("further".to_owned(), self.of(&place.ty, rng, depth + 1));
                    }
                    shuffled(members, rng)
                }
                Shape::Union(union) => self.of_union(union, rng, depth),
                Shape::Enum(def) => listed(def, rng),
                Shape::Alias(place) => self.of(&place.ty, rng, depth),
            },
            Ty::String => text(rng).into(),
            Ty::Formatted(format) => text_of(*format).into(),
            Ty::Integer { .. } => rng.i32(1..100).into(),
            Ty::Number if rng.bool() => rng.i64(..).into(),
            Ty::Number => (f64::from(rng.i32(..)) / 8.0 + 0.125).into(),
            Ty::Boolean => rng.bool().into(),
            Ty::Null => Value::Null,
            Ty::Array(item) => {
                let items = if depth < DEEP { rng.usize(..3) } else { 0 };
                (0..items).map(|_| self.of(item, rng, depth + 1)).collect()
            }
            Ty::Tuple(items) => items.iter().map(|item| self.of(item, rng, depth + 1)).collect(),
            Ty::Map(value) => {
                let names = if depth < DEEP { rng.usize(..3) } else { 0 };
                (0..names).map(|at| (format!("name {at}"), self.of(value, rng, depth + 1))).collect()
            }
            Ty::Listed(_, values) => match values.get(rng.usize(..values.len().max(1))) {
                Some(Literal::Boolean(value)) => (*value).into(),
                Some(Literal::Integer(value)) => i64::try_from(*value).unwrap_or_default().into(),
                Some(Literal::Null) | None => Value::Null,
            },
            Ty::Nullable(_) if rng.u8(..4) == 0 => Value::Null,
            Ty::Nullable(inner) => self.of(inner, rng, depth),
            Ty::Custom(..) | Ty::Raw(_) => json!({ "any": [1, "thing", null, { "at": 1.5 }] }),
        }
    }

    fn member(&self, member: &MemberDef, rng: &mut Rng, depth: usize) -> Value {
        match &member.constant {
            Some(constant) => constant.clone().into(),
            None => self.of(&member.place.ty, rng, depth + 1),
        }
    }

    /// A body of one variant; with the tag by which that variant is found.
    fn of_union(&self, union: &UnionDef, rng: &mut Rng, depth: usize) -> Value {
        // What the schema does not tell apart cannot be expected to be found again.
        let is_clear = |at: &usize| !union.plan.ambiguous.iter().any(|(one, other)| one == at || other == at);
        let clear: Vec<usize> = (0..union.variants.len()).filter(is_clear).collect();
        let smallest = || union.variants.iter().position(|variant| !matches!(variant.place.ty, Ty::Named(_)));
        let chosen = match smallest().filter(|_| depth > DEEP) {
            Some(chosen) => chosen,
            None if clear.is_empty() => 0,
            None => clear[rng.usize(..clear.len())],
        };
        let mut body = self.of(&union.variants[chosen].place.ty, rng, depth);
        if let (ObjectPlan::Tagged { key, values, .. }, Some(members)) =
            (&union.plan.object, body.as_object_mut())
        {
            let own = values.iter().filter(|(_, arms)| arms.iter().any(|arm| arm.variant == chosen));
            let own: Vec<&String> = own.map(|(value, _)| value).collect();
            let is_listed =
                members.get(key).and_then(Value::as_str).is_some_and(|tag| own.iter().any(|own| *own == tag));
            if !own.is_empty() && !is_listed {
                members.insert(key.clone(), own[rng.usize(..own.len())].clone().into());
            }
        }
        body
    }
}

fn listed(def: &EnumDef, rng: &mut Rng) -> Value {
    def.values[rng.usize(..def.values.len())].clone().into()
}

fn text(rng: &mut Rng) -> String {
    let samples =
        ["", "a", "two words", "“quoted”", "back\\slash", "line\nbreak", "\u{1F3A7}", "/slash~tilde"];
    samples[rng.usize(..samples.len())].to_owned()
}

/// The members in another order: tags come first, last and between.
fn shuffled(members: Map<String, Value>, rng: &mut Rng) -> Value {
    let mut members: Vec<(String, Value)> = members.into_iter().collect();
    rng.shuffle(&mut members);
    Value::Object(members.into_iter().collect())
}

/// A text of the format.
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
