//! The decided model, as schemars schemas.

use crate::model::{Model, RawReason, Shape, Ty, TypeDef, TypeId};
use foldhash::{HashSet, HashSetExt};
use schemars::schema::{
    ArrayValidation, InstanceType, Metadata, NumberValidation, ObjectValidation, RootSchema, Schema,
    SchemaObject, SingleOrVec,
};
use typify::TypeSpaceSettings;

/// What stands for a date and time, and for a number that keeps its form.
pub const DATE_TIME: &str = "KeptDateTime";
pub const NUMBER: &str = "KeptNumber";

/// The definition of a type, by which typify knows it. The same in camel case as it stands, so that
/// typify does not change it.
pub fn type_key(id: TypeId) -> String {
    format!("T{}", id.0)
}

/// The definition whose members are the places of a type that typify does not model as a struct.
pub fn holder_key(id: TypeId) -> String {
    format!("H{}", id.0)
}

/// The member for the place at `position`.
pub fn place_key(position: usize) -> String {
    format!("p{position}")
}

/// The definition whose members are all places that mention no type of ours: each different one once.
pub const PLAIN: &str = "Plain";

/// What the model says, as typify is asked about it.
pub struct Question<'m> {
    pub model: &'m Model,
    /// The different plain places.
    pub plain: Vec<&'m Ty>,
}

impl<'m> Question<'m> {
    /// The question about all types of `model`.
    pub fn of(model: &'m Model) -> Self {
        let mut seen = HashSet::new();
        let places = model.iter().flat_map(|(_, def)| places(def));
        let plain = places.filter(|(_, ty)| is_plain(ty)).map(|(_, ty)| ty);
        Question { model, plain: plain.filter(|ty| seen.insert(*ty)).collect() }
    }

    /// Tells typify which definitions are types of ours: it takes them as they are. The others are the
    /// structs that hold types, which may stand in a circle.
    pub fn replacements(&self, settings: &mut TypeSpaceSettings) {
        let none = || std::iter::empty::<typify::TypeSpaceImpl>();
        for (id, def) in self.model.iter() {
            if !is_modelled(def) {
                settings.with_replacement(type_key(id), type_key(id), none());
            }
        }
        settings.with_replacement(DATE_TIME, DATE_TIME, none());
        settings.with_replacement(NUMBER, NUMBER, none());
    }

    /// A definition for every type: objects that hold types as they are, the others as a name and, if they
    /// hold types, a holder of their places.
    pub fn root_schema(&self) -> RootSchema {
        let mut root = RootSchema::default();
        for (id, def) in self.model.iter() {
            if is_modelled(def) {
                root.definitions.insert(type_key(id), holder(asked(def)));
                continue;
            }
            root.definitions.insert(type_key(id), Schema::Bool(true));
            if asked(def).next().is_some() {
                root.definitions.insert(holder_key(id), holder(asked(def)));
            }
        }
        for kept in [DATE_TIME, NUMBER] {
            root.definitions.insert(kept.to_owned(), Schema::Bool(true));
        }
        root.definitions.insert(PLAIN.to_owned(), holder(self.plain.iter().copied().enumerate()));
        root
    }
}

/// Whether typify models the type as a struct.
pub fn is_modelled(def: &TypeDef) -> bool {
    matches!(def.shape, Shape::Object(_)) && asked(def).next().is_some()
}

/// Whether the place mentions no type of ours, so that what it is does not depend on where it stands.
pub fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Named(_) => false,
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => is_plain(inner),
        Ty::Tuple(items) => items.iter().all(is_plain),
        _ => true,
    }
}

/// The places that typify is asked about where they stand, by their positions.
fn asked(def: &TypeDef) -> impl Iterator<Item = (usize, &Ty)> {
    places(def).filter(|(_, ty)| !is_plain(ty))
}

/// What each place of the type holds, by its position. A constant takes no field, and its type may be gone.
pub fn places(def: &TypeDef) -> impl Iterator<Item = (usize, &Ty)> {
    const ANYTHING: &Ty = &Ty::Raw(RawReason::AnyValue);
    let is_constant = |position: usize| match &def.shape {
        Shape::Object(object) => object.members.get(position).is_some_and(|member| member.constant.is_some()),
        _ => false,
    };
    let places = def.places().into_iter().enumerate();
    places.map(move |(position, place)| (position, if is_constant(position) { ANYTHING } else { &place.ty }))
}

/// A struct with `places` as its members.
fn holder<'t>(places: impl Iterator<Item = (usize, &'t Ty)>) -> Schema {
    let mut object =
        ObjectValidation { additional_properties: Some(Box::new(Schema::Bool(false))), ..Default::default() };
    for (position, ty) in places {
        let key = place_key(position);
        // All are required here: whether a member may be absent is said by our own model.
        object.required.insert(key.clone());
        object.properties.insert(key, schema(ty));
    }
    SchemaObject {
        instance_type: Some(InstanceType::Object.into()),
        object: Some(Box::new(object)),
        metadata: Some(Box::new(Metadata::default())),
        ..Default::default()
    }
    .into()
}

fn schema(ty: &Ty) -> Schema {
    let typed = |instance_type: InstanceType| SchemaObject {
        instance_type: Some(instance_type.into()),
        ..Default::default()
    };
    match ty {
        Ty::Named(id) => reference(&type_key(*id)),
        Ty::String => typed(InstanceType::String).into(),
        Ty::DateTime => reference(DATE_TIME),
        Ty::Number => reference(NUMBER),
        Ty::Boolean => typed(InstanceType::Boolean).into(),
        Ty::Null => typed(InstanceType::Null).into(),
        Ty::Integer { minimum, maximum, format } => {
            let number = NumberValidation {
                minimum: minimum.as_ref().and_then(serde_json::Number::as_f64),
                maximum: maximum.as_ref().and_then(serde_json::Number::as_f64),
                ..Default::default()
            };
            SchemaObject {
                number: Some(Box::new(number)),
                format: format.clone(),
                ..typed(InstanceType::Integer)
            }
            .into()
        }
        Ty::Array(item) => {
            let array = ArrayValidation {
                items: Some(SingleOrVec::Single(Box::new(schema(item)))),
                ..Default::default()
            };
            SchemaObject { array: Some(Box::new(array)), ..typed(InstanceType::Array) }.into()
        }
        Ty::Tuple(items) => {
            let count = u32::try_from(items.len()).ok();
            let items = SingleOrVec::Vec(items.iter().map(schema).collect());
            let array = ArrayValidation {
                items: Some(items),
                min_items: count,
                max_items: count,
                ..Default::default()
            };
            SchemaObject { array: Some(Box::new(array)), ..typed(InstanceType::Array) }.into()
        }
        Ty::Map(value) => {
            let object = ObjectValidation {
                additional_properties: Some(Box::new(schema(value))),
                ..Default::default()
            };
            SchemaObject { object: Some(Box::new(object)), ..typed(InstanceType::Object) }.into()
        }
        Ty::Nullable(inner) => {
            let branches = vec![schema(inner), typed(InstanceType::Null).into()];
            let subschemas =
                schemars::schema::SubschemaValidation { one_of: Some(branches), ..Default::default() };
            SchemaObject { subschemas: Some(Box::new(subschemas)), ..Default::default() }.into()
        }
        Ty::Raw(_) => Schema::Bool(true),
    }
}

fn reference(key: &str) -> Schema {
    Schema::new_ref(format!("#/definitions/{key}"))
}
