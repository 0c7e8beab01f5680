//! The types of a model as serde's derives would have them: the same members, boxed alike, numbers
//! that stay what they are. Enums are closed, unknown members are dropped: what derive does fastest.

mod unions;

pub use unions::{own_tags, stripped};

use crate::seen::Seen;
use schemalock::internals::model::{Additional, EnumDef, MemberDef, Model, ObjectDef, RustType, Shape, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The way in which unions are written.
#[derive(Clone, Copy, PartialEq)]
pub enum Unions {
    /// As the one struct that occurs; where several do, as one struct of all their members. The limit
    /// of what any reading of a union can reach.
    Concrete,
    /// `#[serde(tag = "…")]` where every variant has its own tag, else as `Untagged`.
    Tagged,
    /// `#[serde(untagged)]`.
    Untagged,
}

/// Returns the text of a module with `roots` and all types that they reach.
///
/// With `seen`, members that do not occur are there, but hold any JSON where they would hold a type:
/// that compiles in seconds instead of minutes, and reads and writes nothing else.
pub fn module(model: &Model, roots: &[TypeId], unions: Unions, seen: Option<&Seen>) -> String {
    let mut writer = Writer {
        model,
        unions,
        seen,
        names: names(model),
        stripped: stripped(model, unions),
        due: roots.to_vec(),
        constants: BTreeMap::new(),
        text: String::new(),
    };
    let mut done = BTreeSet::new();
    while let Some(id) = writer.due.pop() {
        if done.insert(id) {
            writer.type_(id);
        }
    }
    for (values, name) in std::mem::take(&mut writer.constants) {
        let rows = values.iter().enumerate().map(|(at, value)| (format!("V{at}"), value.clone()));
        writer.plain_enum(&name, rows);
    }
    writer.text
}

/// Returns the Rust name of each type, alone in its module.
pub fn names(model: &Model) -> BTreeMap<TypeId, String> {
    let mut taken = BTreeSet::new();
    let names = model.iter().map(|(id, def)| {
        let is_free = taken.insert(def.name.clone());
        (id, if is_free { def.name.clone() } else { format!("{}N{}", def.name, id.0) })
    });
    names.collect()
}

struct Writer<'a> {
    model: &'a Model,
    unions: Unions,
    seen: Option<&'a Seen>,
    names: BTreeMap<TypeId, String>,
    stripped: BTreeSet<(TypeId, String)>,
    due: Vec<TypeId>,
    /// The enums of constant members, by their values.
    constants: BTreeMap<Vec<String>, String>,
    text: String,
}

const DERIVES: &str = "#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]";

/// A field as it is printed.
struct Field {
    name: String,
    rust_name: String,
    ty: String,
    is_required: bool,
}

impl Writer<'_> {
    fn type_(&mut self, id: TypeId) {
        let name = self.names[&id].clone();
        match &self.model[id].shape {
            Shape::Object(object) => {
                let fields = self.fields(id, object);
                let additional = match &object.additional {
                    Additional::Typed(place) => Some(self.place(id, object.members.len(), &place.rust)),
                    _ => None,
                };
                self.structure(&name, &fields, additional);
            }
            Shape::Union(union) => self.union(id, &name, union),
            Shape::Enum(values) => self.string_enum(&name, values),
            Shape::Alias(place) => {
                let ty = self.place(id, 0, &place.rust);
                self.line(&format!("pub type {name} = {ty};"));
            }
        }
    }

    fn fields(&mut self, id: TypeId, object: &ObjectDef) -> Vec<Field> {
        let members = object.members.iter().enumerate();
        let members: Vec<(usize, &MemberDef)> =
            members.filter(|(_, member)| !self.stripped.contains(&(id, member.name.clone()))).collect();
        members.into_iter().map(|(position, member)| self.field(id, position, member)).collect()
    }

    fn field(&mut self, id: TypeId, position: usize, member: &MemberDef) -> Field {
        let ty = match &member.constant {
            Some(constant) => self.constant(vec![constant.clone()]),
            None => self.place(id, position, &member.place.rust),
        };
        let rust_name = match member.field.as_str() {
            "" => format!("r#{}", member.name),
            field => field.to_owned(),
        };
        Field { name: member.name.clone(), rust_name, ty, is_required: member.required }
    }

    fn structure(&mut self, name: &str, fields: &[Field], additional: Option<String>) {
        self.line(DERIVES);
        self.line(&format!("pub struct {name} {{"));
        let mut taken = BTreeSet::new();
        for (at, field) in fields.iter().enumerate() {
            let is_free = taken.insert(&field.rust_name);
            let rust_name = if is_free { field.rust_name.clone() } else { format!("field_{at}") };
            let ty = &field.ty;
            if field.is_required {
                self.line(&format!("    #[serde(rename = {:?})]\n    pub {rust_name}: {ty},", field.name));
            } else {
                self.line(&format!(
                    "    #[serde(rename = {:?}, default, skip_serializing_if = \"Option::is_none\")]\n    pub {rust_name}: Option<{ty}>,",
                    field.name
                ));
            }
        }
        if let Some(ty) = additional {
            self.line(&format!(
                "    #[serde(flatten)]\n    pub additional_members: std::collections::BTreeMap<String, {ty}>,"
            ));
        }
        self.line("}\n");
    }

    fn constant(&mut self, mut values: Vec<String>) -> String {
        values.sort();
        values.dedup();
        let next = format!("Constant{}", self.constants.len());
        self.constants.entry(values).or_insert(next).clone()
    }

    fn string_enum(&mut self, name: &str, values: &EnumDef) {
        let rows: Vec<(String, String)> =
            values.names.iter().cloned().zip(values.values.iter().cloned()).collect();
        self.plain_enum(name, rows);
    }

    fn plain_enum(&mut self, name: &str, rows: impl IntoIterator<Item = (String, String)>) {
        self.line(&format!("{}\npub enum {name} {{", DERIVES.replace("Clone", "Clone, Copy, Eq")));
        for (variant, value) in rows {
            self.line(&format!("    #[serde(rename = {value:?})]\n    {variant},"));
        }
        self.line("}\n");
    }

    /// Returns the type of the place at `position` of `id`.
    fn place(&mut self, id: TypeId, position: usize, rust: &RustType) -> String {
        let occurs = self.seen.is_none_or(|seen| seen.has(id, position));
        self.rust_type(rust, occurs)
    }

    fn rust_type(&mut self, rust: &RustType, occurs: bool) -> String {
        match rust {
            RustType::Named(id) => {
                let is_small = matches!(self.model[*id].shape, Shape::Enum(_));
                if !occurs && !is_small {
                    return "Box<serde_json::Value>".to_owned();
                }
                self.due.push(*id);
                self.names[id].clone()
            }
            RustType::String | RustType::Formatted(_) => "String".to_owned(),
            RustType::Number => "serde_json::Number".to_owned(),
            RustType::Boolean => "bool".to_owned(),
            RustType::Signed => "i64".to_owned(),
            RustType::Unsigned => "u64".to_owned(),
            RustType::Unit => "()".to_owned(),
            RustType::Raw | RustType::Custom(_) => "serde_json::Value".to_owned(),
            RustType::Vec(inner) => format!("Vec<{}>", self.rust_type(inner, occurs)),
            RustType::Map(inner) => {
                format!("std::collections::BTreeMap<String, {}>", self.rust_type(inner, occurs))
            }
            RustType::Nullable(inner) => format!("Option<{}>", self.rust_type(inner, occurs)),
            RustType::Box(inner) => match self.rust_type(inner, occurs) {
                boxed if boxed.starts_with("Box<") => boxed,
                inner => format!("Box<{inner}>"),
            },
            RustType::Tuple(items) => {
                let items: String =
                    items.iter().map(|item| format!("{},", self.rust_type(item, occurs))).collect();
                format!("({items})")
            }
        }
    }

    fn line(&mut self, line: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{line}");
    }
}
