//! The content of the generated crate: every type with its name, members, variants and plans. `decide` makes it,
//! `bridge` completes it, `emit` prints it.

mod accessors;
mod digest;
mod dump;
mod literal;
mod plan;
mod rust_type;
mod text_format;
mod ty;
mod variant_keys;
mod watch;

pub use accessors::names as shared_names;
pub(crate) use accessors::{Shared, find as find_shared, payload, shared};
pub(crate) use digest::Digests;
pub use dump::dump;
pub(crate) use dump::dump_type;
pub(crate) use literal::Literal;
pub use plan::{Arm, ObjectPlan};
pub(crate) use plan::{ArrayArm, StringArm, UnionPlan};
pub use rust_type::RustType;
pub(crate) use text_format::TextFormat;
pub(crate) use ty::RawReason;
pub use ty::Ty;
pub(crate) use variant_keys::{kind_name, variant_keys};

use crate::address::Address;
use crate::graph::{Annotations, Tags};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use watch::Watch;

/// A type of the generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// All types of the generated crate.
#[derive(Debug)]
pub struct Model {
    types: Arc<Vec<TypeDef>>,
    /// The Rust path of the generated modules: `crate`, or that of a module in the user's crate.
    pub root: String,
    /// The command that starts the generator, for the stamps of generated files.
    pub command: String,
    /// Entries of the configuration and the overlay that updates took out, for the lock.
    pub dropped: Vec<crate::config::Dropped>,
    watch: Option<Watch>,
}

impl Default for Model {
    fn default() -> Self {
        Model {
            types: Arc::default(),
            root: "crate".to_owned(),
            command: "schemalock".to_owned(),
            dropped: Vec::new(),
            watch: None,
        }
    }
}

/// A type: its source, its names and its shape.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// The Rust name; empty until `decide::names` has run.
    pub name: String,
    /// The name that the schema gives itself; `None` for a schema inside another.
    pub schema_name: Option<String>,
    /// The address of its schema.
    pub address: Address,
    /// Other addresses of equal schemas.
    pub shared_with: Vec<Address>,
    /// The module of the generated crate, such as `server_messages`; empty until `decide::modules`.
    pub module: String,
    /// The keywords of its schema for people.
    pub annotations: Arc<Annotations>,
    /// Its form in Rust.
    pub shape: Shape,
    /// Whether no other type mentions it any more.
    pub unused: bool,
    /// The requests and responses that belong to it, by the configuration.
    pub exchange: Vec<Exchange>,
    /// Paths of derives that the configuration adds.
    pub derives: Vec<String>,
    /// A small body of the type as JSON, for its docs.
    pub example: Option<String>,
}

/// The relation of two types as a request and its response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// The type is a request, and this one answers it.
    AnsweredBy(TypeId),
    /// The type is a response, and answers this request.
    Answers(TypeId),
}

/// The form of a type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A struct.
    Object(ObjectDef),
    /// An enum with a variant for each branch.
    Union(UnionDef),
    /// An enum of listed strings.
    Enum(EnumDef),
    /// Another name for the type of this place.
    Alias(Place),
}

/// The kinds of [`Shape`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeKind {
    /// A [`Shape::Object`].
    Object,
    /// A [`Shape::Union`].
    Union,
    /// A [`Shape::Enum`].
    Enum,
    /// A [`Shape::Alias`].
    Alias,
}

impl Shape {
    /// Returns the kind, without the content.
    pub fn kind(&self) -> ShapeKind {
        match self {
            Shape::Object(_) => ShapeKind::Object,
            Shape::Union(_) => ShapeKind::Union,
            Shape::Enum(_) => ShapeKind::Enum,
            Shape::Alias(_) => ShapeKind::Alias,
        }
    }
}

/// A place for a value: a member, a variant's payload, or the type of an alias.
#[derive(Clone, Debug)]
pub struct Place {
    /// The JSON-side type.
    pub ty: Ty,
    /// The Rust type; `RustType::Raw` until `bridge` has run.
    pub rust: RustType,
}

impl Place {
    /// Creates a place whose Rust type is not yet known.
    pub fn new(ty: Ty) -> Self {
        Place { ty, rust: RustType::Raw }
    }
}

/// An object with named members.
#[derive(Clone, Debug, Default)]
pub struct ObjectDef {
    /// The named members, in the order of the schema.
    pub members: Vec<MemberDef>,
    /// The members that the schema does not name.
    pub additional: Additional,
    /// The position of the member whose value may be sent without its wrapper object.
    pub bare: Option<usize>,
    /// The name of the struct by which `new` takes many required members; see `decide::required_members`.
    pub required_type: Option<String>,
}

/// Members that the schema does not name.
#[derive(Clone, Debug, Default)]
pub enum Additional {
    /// The schema does not constrain them.
    #[default]
    Unstated,
    /// Any member may be present.
    Open,
    /// No other member may be present.
    Closed,
    /// Each is of this type.
    Typed(Place),
}

/// A member that the schema names.
#[derive(Clone, Debug)]
pub struct MemberDef {
    /// The name in JSON.
    pub name: String,
    /// The field's Rust name; empty until `decide::fields`.
    pub field: String,
    /// Where the member's schema is.
    pub address: Address,
    /// Whether the schema requires it.
    pub required: bool,
    /// The type of its value.
    pub place: Place,
    /// The only value, if the type writes it itself and there is no field.
    pub constant: Option<String>,
    /// The keywords of its schema for people.
    pub annotations: Arc<Annotations>,
    /// Keywords for the docs: patterns, lengths, bounds, formats.
    pub checks: BTreeMap<String, Value>,
    /// Its turn among the fields. Fields of the lock file precede new ones, in their former order.
    pub rank: usize,
}

impl MemberDef {
    /// Returns whether it may be absent, `null` or a value.
    pub fn is_or_null(&self) -> bool {
        !self.required && self.constant.is_none() && matches!(self.place.rust, RustType::Nullable(_))
    }
}

/// A type that is one of several.
#[derive(Clone, Debug)]
pub struct UnionDef {
    /// One for each branch, in the order of the schema.
    pub variants: Vec<VariantDef>,
    /// The schema's own hint at the tag.
    pub discriminator: Option<String>,
    /// The plan by which a body finds its variant; empty until `decide::plan_unions`.
    pub plan: UnionPlan,
    /// Fields for which the union had a method before.
    pub kept_accessors: Vec<String>,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct VariantDef {
    /// The Rust name; empty until `decide::variants`.
    pub name: String,
    /// The branch's own `title`.
    pub title: Option<String>,
    /// Where the branch is.
    pub address: Address,
    /// The type of the payload.
    pub place: Place,
    /// The branch's own `description`.
    pub description: Option<String>,
    /// The values of the union's discriminator that lead to it.
    pub tags: Tags,
}

/// A string of listed values.
#[derive(Clone, Debug)]
pub struct EnumDef {
    /// The listed values, each once.
    pub values: Vec<String>,
    /// The Rust names of the values; empty until `decide::variants`.
    pub names: Vec<String>,
    /// Whether the schema itself admits any other string.
    pub open: bool,
}

impl Model {
    /// Adds `def` and returns its id.
    pub fn add(&mut self, def: TypeDef) -> TypeId {
        Arc::make_mut(&mut self.types).push(def);
        TypeId(self.types.len() as u32 - 1)
    }

    /// Returns all types that are used, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        let all = (0..self.types.len()).map(|at| TypeId(at as u32)).map(|id| (id, &self[id]));
        all.filter(|(_, def)| !def.unused)
    }

    /// Returns the ids of all types that are used.
    pub fn ids(&self) -> Vec<TypeId> {
        self.iter().map(|(id, _)| id).collect()
    }

    /// Removes types that no other mentions and that have no named schema.
    pub fn drop_unused(&mut self) {
        let is_root = |def: &TypeDef| def.schema_name.is_some();
        let mut due: Vec<TypeId> = self.iter().filter(|(_, def)| is_root(def)).map(|(id, _)| id).collect();
        let mut used = vec![false; self.types.len()];
        while let Some(id) = due.pop() {
            if !std::mem::replace(&mut used[id.0 as usize], true) {
                due.extend(self[id].mentioned());
            }
        }
        for (def, used) in Arc::make_mut(&mut self.types).iter_mut().zip(used) {
            def.unused = !used;
        }
    }

    /// Returns the values other than strings that `ty` lists, behind aliases and `null`.
    pub fn listed<'m>(&'m self, mut ty: &'m Ty) -> Option<&'m [Literal]> {
        loop {
            ty = match ty {
                Ty::Listed(_, values) => return Some(values),
                Ty::Nullable(inner) => inner,
                Ty::Named(id) => match &self[*id].shape {
                    Shape::Alias(place) => &place.ty,
                    _ => return None,
                },
                _ => return None,
            };
        }
    }

    /// Returns whether `ty` admits null beside what [`Self::resolve`] gives.
    pub fn is_nullable<'m>(&'m self, mut ty: &'m Ty) -> bool {
        loop {
            ty = match ty {
                Ty::Nullable(_) => return true,
                Ty::Named(id) => match &self[*id].shape {
                    Shape::Alias(place) => &place.ty,
                    _ => return false,
                },
                _ => return false,
            };
        }
    }

    /// Returns the Rust type behind the names of aliases: a `type` item is not a type of its own.
    pub fn unaliased<'m>(&'m self, mut rust: &'m RustType) -> &'m RustType {
        while let RustType::Named(id) = rust
            && let Shape::Alias(place) = &self[*id].shape
        {
            rust = &place.rust;
        }
        rust
    }

    /// Returns the type behind `ty`, through aliases, `null` and lists of values.
    pub fn resolve<'m>(&'m self, mut ty: &'m Ty) -> &'m Ty {
        loop {
            ty = match ty {
                Ty::Nullable(inner) | Ty::Listed(inner, _) => inner,
                Ty::Named(id) if self.kind(*id) == ShapeKind::Alias => match &self[*id].shape {
                    Shape::Alias(place) => &place.ty,
                    _ => return ty,
                },
                ty => return ty,
            };
        }
    }

    /// Returns the Rust name of the type, for who mentions it.
    pub fn name(&self, id: TypeId) -> &str {
        &self.mentioned(id).name
    }

    /// Returns the module of the type, for who mentions it.
    pub fn module(&self, id: TypeId) -> &str {
        &self.mentioned(id).module
    }

    /// Returns what the type is, for who mentions it.
    pub fn kind(&self, id: TypeId) -> ShapeKind {
        self.mentioned(id).shape.kind()
    }

    /// Returns a type of which only its reference is used: see [`Digests::reference`].
    fn mentioned(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0 as usize]
    }
}

impl std::ops::Index<TypeId> for Model {
    type Output = TypeDef;

    fn index(&self, id: TypeId) -> &TypeDef {
        if let Some(watch) = &self.watch {
            watch.note(id);
        }
        &self.types[id.0 as usize]
    }
}

impl std::ops::IndexMut<TypeId> for Model {
    fn index_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut Arc::make_mut(&mut self.types)[id.0 as usize]
    }
}

impl TypeDef {
    /// Returns where the type is in the generated crate: `types::Call`.
    pub fn path(&self) -> String {
        format!("{}::{}", self.module, self.name)
    }

    /// Returns every place where its schema is.
    pub fn addresses(&self) -> impl Iterator<Item = &Address> {
        std::iter::once(&self.address).chain(&self.shared_with)
    }

    /// Returns the types that values of this one can hold. Constants take no room.
    pub fn mentioned(&self) -> Vec<TypeId> {
        match &self.shape {
            Shape::Object(object) => {
                let members = object.members.iter().filter(|member| member.constant.is_none());
                let additional = match &object.additional {
                    Additional::Typed(place) => Some(place),
                    _ => None,
                };
                let places = members.map(|member| &member.place).chain(additional);
                places.flat_map(|place| place.ty.named()).collect()
            }
            _ => self.places().into_iter().flat_map(|place| place.ty.named()).collect(),
        }
    }

    /// Returns every place of the type, in a fixed order: members, then the type of additional members; or variants;
    /// or the type of the alias.
    pub fn places(&self) -> Vec<&Place> {
        match &self.shape {
            Shape::Object(object) => {
                let additional = match &object.additional {
                    Additional::Typed(place) => Some(place),
                    _ => None,
                };
                object.members.iter().map(|member| &member.place).chain(additional).collect()
            }
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.place).collect(),
            Shape::Enum(_) => Vec::new(),
            Shape::Alias(place) => vec![place],
        }
    }

    /// Returns the places of [`TypeDef::places`], to change.
    pub fn places_mut(&mut self) -> Vec<&mut Place> {
        match &mut self.shape {
            Shape::Object(object) => {
                let additional = match &mut object.additional {
                    Additional::Typed(place) => Some(place),
                    _ => None,
                };
                object.members.iter_mut().map(|member| &mut member.place).chain(additional).collect()
            }
            Shape::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.place).collect(),
            Shape::Enum(_) => Vec::new(),
            Shape::Alias(place) => vec![place],
        }
    }
}
