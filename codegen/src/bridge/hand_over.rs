//! The decided model, as schemars schemas.

use crate::model::{Model, Shape, Ty, TypeDef, TypeId};
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

/// Tells typify which definitions are types of ours: it takes them as they are.
pub fn replacements(model: &Model, settings: &mut TypeSpaceSettings) {
    let none = || std::iter::empty::<typify::TypeSpaceImpl>();
    for (id, def) in model.iter() {
        if !matches!(def.shape, Shape::Object(_)) {
            settings.with_replacement(type_key(id), type_key(id), none());
        }
    }
    settings.with_replacement(DATE_TIME, DATE_TIME, none());
    settings.with_replacement(NUMBER, NUMBER, none());
}

/// A definition for every type: objects as they are, the others as a name and a holder of their
/// places.
pub fn root_schema(model: &Model) -> RootSchema {
    let mut root = RootSchema::default();
    for (id, def) in model.iter() {
        match def.shape {
            Shape::Object(_) => {
                root.definitions.insert(type_key(id), holder(def));
            }
            _ => {
                root.definitions.insert(type_key(id), Schema::Bool(true));
                root.definitions.insert(holder_key(id), holder(def));
            }
        }
    }
    for kept in [DATE_TIME, NUMBER] {
        root.definitions.insert(kept.to_owned(), Schema::Bool(true));
    }
    root
}

/// A struct with the places of `def` as its members.
fn holder(def: &TypeDef) -> Schema {
    let mut object =
        ObjectValidation { additional_properties: Some(Box::new(Schema::Bool(false))), ..Default::default() };
    let constants = constants(def);
    for (position, place) in def.places().into_iter().enumerate() {
        let key = place_key(position);
        // All are required here: whether a member may be absent is said by our own model.
        object.required.insert(key.clone());
        object
            .properties
            .insert(key, if constants.contains(&position) { Schema::Bool(true) } else { schema(&place.ty) });
    }
    SchemaObject {
        instance_type: Some(InstanceType::Object.into()),
        object: Some(Box::new(object)),
        metadata: Some(Box::new(Metadata::default())),
        ..Default::default()
    }
    .into()
}

/// The positions of members that take no field, whose types may be gone.
fn constants(def: &TypeDef) -> Vec<usize> {
    match &def.shape {
        Shape::Object(object) => {
            let members = object.members.iter().enumerate();
            members.filter(|(_, member)| member.constant.is_some()).map(|(position, _)| position).collect()
        }
        _ => Vec::new(),
    }
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
