//! The content of a type as a digest that is the same in every run. Another type enters it by its kind and path in
//! code, never by its number.
//!
//! Every struct is destructured by field names, so that a new field of the model cannot be forgotten here.

use super::{
    Additional, Arm, ArrayArm, EnumDef, Exchange, Literal, MemberDef, Model, ObjectDef, ObjectPlan, Place,
    RustType, Shape, StringArm, Ty, TypeDef, TypeId, UnionDef, UnionPlan, VariantDef,
};
use crate::address::Address;
use crate::digest;
use crate::graph::{Annotations, Direction, Tags, ValueNote};
use foldhash::{HashMap, HashMapExt};
use serde_json::{Number, Value};

/// The digest of each type, and its reference where others mention it.
pub(crate) struct Digests {
    digests: Vec<String>,
    references: Vec<String>,
}

impl Digests {
    /// Returns those of all types of `model`.
    pub(crate) fn of(model: &Model) -> Self {
        let references = references(model);
        let mut text = Vec::new();
        let digests = model.types.iter().map(|def| {
            text.clear();
            DigestText { bytes: &mut text, references: &references }.def(def);
            digest::short(&text)
        });
        Digests { digests: digests.collect(), references }
    }

    /// Returns the ids of all types, also of those that are not used.
    pub(crate) fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.digests.len() as u32).map(TypeId)
    }

    /// Returns the digest of the whole content of the type.
    pub(crate) fn digest(&self, id: TypeId) -> &str {
        &self.digests[id.0 as usize]
    }

    /// Returns the reference to the type: its kind and its path, which no other type has.
    pub(crate) fn reference(&self, id: TypeId) -> &str {
        &self.references[id.0 as usize]
    }
}

/// Returns kind and path of every type; with its number where others have the same, which only happens to types that
/// are not used.
fn references(model: &Model) -> Vec<String> {
    let mut references: Vec<String> = Vec::with_capacity(model.types.len());
    let mut count: HashMap<String, usize> = HashMap::with_capacity(model.types.len());
    for def in model.types.iter() {
        let reference = format!("{:?} {}::{}", def.shape.kind(), def.module, def.name);
        *count.entry(reference.clone()).or_default() += 1;
        references.push(reference);
    }
    for (at, reference) in references.iter_mut().enumerate() {
        if count[reference.as_str()] > 1 {
            *reference = format!("{reference} {at}");
        }
    }
    references
}

/// The types as bytes, different for different content: every text and list has its length before it.
struct DigestText<'t> {
    bytes: &'t mut Vec<u8>,
    references: &'t [String],
}

impl DigestText<'_> {
    fn def(&mut self, def: &TypeDef) {
        let TypeDef {
            name,
            schema_name,
            address,
            shared_with,
            module,
            annotations,
            shape,
            unused,
            exchange,
            derives,
            example,
        } = def;
        self.text(name);
        self.option(schema_name.as_ref(), |text, name| text.text(name));
        self.address(address);
        self.list(shared_with, |text, address| text.address(address));
        self.text(module);
        self.annotations(annotations);
        self.flag(*unused);
        self.list(derives, |text, derive| text.text(derive));
        self.option(example.as_ref(), |text, example| text.text(example));
        self.list(exchange, |text, exchange| {
            let (tag, id) = match exchange {
                Exchange::AnsweredBy(id) => (0, id),
                Exchange::Answers(id) => (1, id),
            };
            text.tag(tag);
            let references = text.references;
            text.text(&references[id.0 as usize]);
        });
        match shape {
            Shape::Object(object) => self.object(object),
            Shape::Union(union) => self.union(union),
            Shape::Enum(values) => self.values(values),
            Shape::Alias(place) => {
                self.tag(0);
                self.place(place);
            }
        }
    }

    fn object(&mut self, object: &ObjectDef) {
        let ObjectDef { members, additional, bare, required_type } = object;
        self.option(required_type.as_ref(), |text, name| text.text(name));
        self.tag(1);
        self.list(members, |text, member| text.member(member));
        match additional {
            Additional::Unstated => self.tag(0),
            Additional::Open => self.tag(1),
            Additional::Closed => self.tag(2),
            Additional::Typed(place) => {
                self.tag(3);
                self.place(place);
            }
        }
        self.option(bare.as_ref(), |text, position| text.count(*position));
    }

    fn member(&mut self, member: &MemberDef) {
        let MemberDef { name, field, address, required, place, constant, annotations, checks, rank } = member;
        self.text(name);
        self.text(field);
        self.address(address);
        self.flag(*required);
        self.place(place);
        self.option(constant.as_ref(), |text, constant| text.text(constant));
        self.annotations(annotations);
        self.count(checks.len());
        for (name, value) in checks {
            self.text(name);
            self.value(value);
        }
        self.count(*rank);
    }

    fn union(&mut self, union: &UnionDef) {
        let UnionDef { variants, discriminator, plan, kept_accessors } = union;
        self.list(kept_accessors, |text, field| text.text(field));
        self.tag(2);
        self.list(variants, |text, variant| {
            let VariantDef { name, title, address, place, description, tags } = variant;
            text.text(name);
            text.option(title.as_ref(), |text, title| text.text(title));
            text.address(address);
            text.place(place);
            text.option(description.as_ref(), |text, description| text.text(description));
            text.tags(tags);
        });
        self.option(discriminator.as_ref(), |text, hint| text.text(hint));
        self.plan(plan);
    }

    fn plan(&mut self, plan: &UnionPlan) {
        let UnionPlan {
            null,
            boolean,
            integer,
            number,
            string,
            array,
            object,
            judged,
            ambiguous,
            has_more_ambiguous,
        } = plan;
        for variant in [null, boolean, integer, number] {
            self.option(variant.as_ref(), |text, variant| text.count(*variant));
        }
        self.list(string, |text, StringArm { variant, values }| {
            text.count(*variant);
            text.list(values, |text, value| text.text(value));
        });
        self.list(array, |text, ArrayArm { variant, items }| {
            text.count(*variant);
            text.tag(items.bits());
        });
        match object {
            ObjectPlan::Never => self.tag(0),
            ObjectPlan::Only(variant) => {
                self.tag(1);
                self.count(*variant);
            }
            ObjectPlan::Tagged { key, values, literals, unlisted, absent } => {
                self.tag(2);
                self.text(key);
                self.list(values, |text, (value, arms)| {
                    text.text(value);
                    text.arms(arms);
                });
                self.list(literals, |text, (literal, arms)| {
                    text.literal(literal);
                    text.arms(arms);
                });
                self.arms(unlisted);
                self.arms(absent);
            }
            ObjectPlan::Matched(arms) => {
                self.tag(3);
                self.arms(arms);
            }
            ObjectPlan::Judged(arms) => {
                self.tag(4);
                self.arms(arms);
            }
        }
        self.tag(judged.bits());
        self.flag(*has_more_ambiguous);
        self.list(ambiguous, |text, (one, other)| {
            text.count(*one);
            text.count(*other);
        });
    }

    fn arms(&mut self, arms: &[Arm]) {
        self.list(arms, |text, Arm { variant }| text.count(*variant));
    }

    fn literal(&mut self, literal: &Literal) {
        self.text(&literal.to_string());
    }

    fn values(&mut self, values: &EnumDef) {
        let EnumDef { values, names, open } = values;
        self.tag(3);
        self.list(values, |text, value| text.text(value));
        self.list(names, |text, name| text.text(name));
        self.flag(*open);
    }

    fn place(&mut self, place: &Place) {
        let Place { ty, rust } = place;
        self.ty(ty);
        self.rust(rust);
    }

    fn ty(&mut self, ty: &Ty) {
        match ty {
            Ty::Named(id) => {
                self.tag(0);
                self.reference(*id);
            }
            Ty::String => self.tag(1),
            Ty::Formatted(format) => {
                self.tag(2);
                self.text(format.type_name());
            }
            Ty::Integer { minimum, maximum, format } => {
                self.tag(3);
                self.option(minimum.as_ref(), |text, bound| text.number(bound));
                self.option(maximum.as_ref(), |text, bound| text.number(bound));
                self.option(format.as_ref(), |text, format| text.text(format));
            }
            Ty::Number => self.tag(4),
            Ty::Boolean => self.tag(5),
            Ty::Null => self.tag(6),
            Ty::Array(item) => {
                self.tag(7);
                self.ty(item);
            }
            Ty::Tuple(items) => {
                self.tag(8);
                self.list(items, |text, item| text.ty(item));
            }
            Ty::Map(value) => {
                self.tag(9);
                self.ty(value);
            }
            Ty::Nullable(inner) => {
                self.tag(10);
                self.ty(inner);
            }
            Ty::Listed(inner, values) => {
                self.tag(12);
                self.ty(inner);
                self.list(values, Self::literal);
            }
            Ty::Custom(path, kinds) => {
                self.tag(13);
                self.text(path);
                self.list(&kinds.iter().collect::<Vec<_>>(), |text, kind| text.text(kind.as_str()));
            }
            Ty::Raw(reason) => {
                self.tag(11);
                self.text(reason.as_str());
            }
        }
    }

    fn rust(&mut self, rust: &RustType) {
        match rust {
            RustType::Named(id) => {
                self.tag(0);
                self.reference(*id);
            }
            RustType::String => self.tag(1),
            RustType::Formatted(format) => {
                self.tag(2);
                self.text(format.type_name());
            }
            RustType::Number => self.tag(3),
            RustType::Boolean => self.tag(4),
            RustType::Signed => self.tag(5),
            RustType::Unsigned => self.tag(6),
            RustType::Unit => self.tag(7),
            RustType::Raw => self.tag(8),
            RustType::Vec(inner) => {
                self.tag(9);
                self.rust(inner);
            }
            RustType::Map(inner) => {
                self.tag(10);
                self.rust(inner);
            }
            RustType::Tuple(items) => {
                self.tag(11);
                self.list(items, |text, item| text.rust(item));
            }
            RustType::Nullable(inner) => {
                self.tag(12);
                self.rust(inner);
            }
            RustType::Custom(path) => {
                self.tag(14);
                self.text(path);
            }
            RustType::Box(inner) => {
                self.tag(13);
                self.rust(inner);
            }
        }
    }

    fn annotations(&mut self, annotations: &Annotations) {
        // What `is_open` states is in the shape.
        let Annotations {
            title,
            description,
            default,
            deprecated,
            read_only,
            write_only,
            required_when,
            tags,
            is_open: _,
            values,
        } = annotations;
        self.option(title.as_ref(), |text, title| text.text(title));
        self.option(description.as_ref(), |text, description| text.text(description));
        self.option(default.as_ref(), |text, default| text.value(default));
        self.flag(*deprecated);
        self.flag(*read_only);
        self.flag(*write_only);
        self.option(required_when.as_ref(), |text, direction| text.flag(*direction == Direction::Sent));
        self.tags(tags);
        self.list(values, |text, note| {
            let ValueNote { value, name, description, deprecated } = note;
            text.value(value);
            text.option(name.as_ref(), |text, name| text.text(name));
            text.option(description.as_ref(), |text, description| text.text(description));
            text.flag(*deprecated);
        });
    }

    fn tags(&mut self, Tags { values, takes_rest }: &Tags) {
        self.list(values, |text, value| text.text(value));
        self.flag(*takes_rest);
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.tag(0),
            Value::Bool(value) => {
                self.tag(1);
                self.flag(*value);
            }
            Value::Number(number) => {
                self.tag(2);
                self.number(number);
            }
            Value::String(value) => {
                self.tag(3);
                self.text(value);
            }
            Value::Array(items) => {
                self.tag(4);
                self.list(items, |text, item| text.value(item));
            }
            Value::Object(members) => {
                self.tag(5);
                self.count(members.len());
                for (name, value) in members {
                    self.text(name);
                    self.value(value);
                }
            }
        }
    }

    /// Adds a number as it prints: `1` and `1.0` differ.
    fn number(&mut self, number: &Number) {
        self.text(&number.to_string());
    }

    fn address(&mut self, address: &Address) {
        let Address { file, pointer } = address;
        self.text(file);
        self.text(pointer);
    }

    fn reference(&mut self, id: TypeId) {
        let references = self.references;
        self.text(&references[id.0 as usize]);
    }

    fn text(&mut self, text: &str) {
        self.count(text.len());
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.count(items.len());
        items.iter().for_each(|item| write(self, item));
    }

    fn option<T>(&mut self, value: Option<&T>, write: impl FnOnce(&mut Self, &T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn flag(&mut self, flag: bool) {
        self.tag(u8::from(flag));
    }

    /// Adds a count: seven bits in each byte, and whether another byte follows.
    fn count(&mut self, mut count: usize) {
        while count > 127 {
            self.bytes.push(count as u8 | 128);
            count >>= 7;
        }
        self.bytes.push(count as u8);
    }

    fn tag(&mut self, tag: u8) {
        self.bytes.push(tag);
    }
}
