//! The forms of the decided model's places, as a schemars schema.

use crate::model::{Model, RawReason, Shape, Ty, TypeDef};
use foldhash::fast::FixedState;
use indexmap::IndexSet;
use schemars::schema::{
    ArrayValidation, InstanceType, Metadata, NumberValidation, ObjectValidation, RootSchema, Schema,
    SchemaObject, SingleOrVec, SubschemaValidation,
};
use std::hash::{Hash, Hasher};
use std::mem::discriminant;
use typify::TypeSpaceSettings;

/// The names that represent our own types, and numbers that keep their form: in camel case, so that typify does not
/// change them.
pub(super) const NAMED: &str = "KeptName";
pub(super) const NUMBER: &str = "KeptNumber";

/// The definition whose members are all forms.
pub(super) const FORMS: &str = "Forms";

/// Returns the member for the form at `position`.
pub(super) fn form_key(position: usize) -> String {
    format!("p{position}")
}

/// A JSON-side type as a form that ignores which of our types it mentions: a list of calls and a list of messages
/// have one form.
pub(super) struct Form<'t>(pub &'t Ty);

impl PartialEq for Form<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (unlisted(self.0), unlisted(other.0)) {
            (one, other) if is_ours(one) && is_ours(other) => true,
            (Ty::Array(one), Ty::Array(other))
            | (Ty::Map(one), Ty::Map(other))
            | (Ty::Nullable(one), Ty::Nullable(other)) => Form(one) == Form(other),
            (Ty::Tuple(these), Ty::Tuple(those)) => {
                these.len() == those.len() && these.iter().map(Form).eq(those.iter().map(Form))
            }
            (one, other) => one == other,
        }
    }
}

/// Returns whether the generated crate has a type of its own for `ty`.
fn is_ours(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(_) | Ty::Formatted(_) | Ty::Custom(..))
}

/// Returns the type without the list of its values, which Rust does not write.
fn unlisted(ty: &Ty) -> &Ty {
    match ty {
        Ty::Listed(inner, _) => inner,
        ty => ty,
    }
}

impl Eq for Form<'_> {}

impl Hash for Form<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let ty = unlisted(self.0);
        if is_ours(ty) {
            return state.write_u8(0);
        }
        discriminant(ty).hash(state);
        match ty {
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => Form(inner).hash(state),
            Ty::Tuple(items) => items.iter().for_each(|item| Form(item).hash(state)),
            other => other.hash(state),
        }
    }
}

/// The different forms of a model's places: each is asked about once.
pub(super) struct PlaceForms<'m>(IndexSet<Form<'m>, FixedState>);

impl<'m> PlaceForms<'m> {
    /// Returns the question about all types of `model`.
    pub(super) fn of(model: &'m Model) -> Self {
        let forms = model.iter().flat_map(|(_, def)| places(def)).map(Form);
        PlaceForms(forms.collect())
    }

    /// Returns how many forms there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the position of the form of `ty`.
    pub(super) fn position(&self, ty: &Ty) -> Option<usize> {
        self.0.get_index_of(&Form(ty))
    }

    /// Tells typify which definitions it takes as they are.
    pub(super) fn replacements(&self, settings: &mut TypeSpaceSettings) {
        for kept in [NAMED, NUMBER] {
            settings.with_replacement(kept, kept, std::iter::empty::<typify::TypeSpaceImpl>());
        }
    }

    /// Returns a struct with the forms as its members.
    pub(super) fn root_schema(&self) -> RootSchema {
        let mut root = RootSchema::default();
        for kept in [NAMED, NUMBER] {
            root.definitions.insert(kept.to_owned(), Schema::Bool(true));
        }
        let mut forms = ObjectValidation {
            additional_properties: Some(Box::new(Schema::Bool(false))),
            ..Default::default()
        };
        for (position, Form(ty)) in self.0.iter().enumerate() {
            let key = form_key(position);
            // All are required here: our own model decides whether a member may be absent.
            forms.required.insert(key.clone());
            forms.properties.insert(key, schema(ty));
        }
        let forms = SchemaObject {
            instance_type: Some(InstanceType::Object.into()),
            object: Some(Box::new(forms)),
            metadata: Some(Box::new(Metadata::default())),
            ..Default::default()
        };
        root.definitions.insert(FORMS.to_owned(), forms.into());
        root
    }
}

/// Returns the JSON-side type of each place of the type. A constant takes no field, and its type may have been
/// dropped.
pub(super) fn places(def: &TypeDef) -> impl Iterator<Item = &Ty> {
    const ANYTHING: &Ty = &Ty::Raw(RawReason::AnyValue);
    let is_constant = |position: usize| match &def.shape {
        Shape::Object(object) => object.members.get(position).is_some_and(|member| member.constant.is_some()),
        _ => false,
    };
    let places = def.places().into_iter().enumerate();
    places.map(move |(position, place)| if is_constant(position) { ANYTHING } else { &place.ty })
}

fn schema(ty: &Ty) -> Schema {
    let typed = |instance_type: InstanceType| SchemaObject {
        instance_type: Some(instance_type.into()),
        ..Default::default()
    };
    match ty {
        Ty::Named(_) | Ty::Formatted(_) | Ty::Custom(..) => reference(NAMED),
        Ty::String => typed(InstanceType::String).into(),
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
            let subschemas = SubschemaValidation { one_of: Some(branches), ..Default::default() };
            SchemaObject { subschemas: Some(Box::new(subschemas)), ..Default::default() }.into()
        }
        Ty::Listed(inner, _) => schema(inner),
        Ty::Raw(_) => Schema::Bool(true),
    }
}

fn reference(key: &str) -> Schema {
    Schema::new_ref(format!("#/definitions/{key}"))
}
