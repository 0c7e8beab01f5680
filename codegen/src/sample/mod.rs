//! Example bodies of a type, made from the schemas alone.
//!
//! ```text
//! {"required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}, "on": {"type": "boolean"}}}
//!
//! small   {"id": "c0ffee00-0000-4000-8000-000000000000"}
//! full    {"id": "c0ffee00-0000-4000-8000-000000000000", "on": true}
//! bent    {"id": "c0ffee00-0000-4000-8000-000000000000", "on": "text"}   with /on: wrong-type
//! ```
//!
//! One seed gives one body, on every machine. What a validator refuses is made again with another seed.

mod bend;
mod valid;

pub use crate::bodies::Maker;
use crate::bodies::Size;
pub use bend::{Bend, bend};

use crate::model::{Model, TypeDef, TypeId};
use crate::validation_schema::Bundle;
use serde_json::Value;
use valid::Validators;

/// The kinds of samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleKind {
    /// Valid, with the required members alone.
    Small,
    /// Valid, with every member down to a few levels.
    Full,
    /// Invalid: some places deviate from the schema.
    Bent,
}

/// A body, and its deviations from the schema.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The body.
    pub body: Value,
    /// The deviations that were made; empty unless bent.
    pub bends: Vec<Bend>,
}

/// The reasons why there is no sample.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSample {
    /// No type has this name or address.
    #[error("there is no type `{0}`")]
    NoType(String),
    /// The schema of this type cannot be compiled, for this reason.
    #[error("no validator can be made of the schema of `{0}`: {1}")]
    NoValidator(String, String),
    /// No body that was tried was valid, or none was invalid.
    #[error("none of {TRIES} bodies of `{0}` was {1}")]
    Unlucky(String, &'static str),
}

/// Bodies that are tried for one sample.
const TRIES: u64 = 200;

/// Makes bodies of the types of one model.
pub struct Sampler<'m> {
    maker: Maker<'m>,
    validators: Validators<'m>,
}

impl<'m> Sampler<'m> {
    /// Makes bodies of the types of `model` that are valid by the schemas of `bundle`.
    pub fn new(model: &'m Model, bundle: &'m Bundle) -> Self {
        Sampler { maker: Maker::new(model), validators: Validators::new(bundle) }
    }

    /// Returns the type called `name`: by its schema's name, its Rust name or its address.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, name: &str) -> Result<TypeId, NoSample> {
        let by = |is_meant: &dyn Fn(&TypeDef) -> bool| {
            self.maker.model.iter().find(|(_, def)| is_meant(def)).map(|(id, _)| id)
        };
        by(&|def| def.schema_name.as_deref() == Some(name))
            .or_else(|| by(&|def| def.name == name))
            .or_else(|| by(&|def| def.address.to_string() == name))
            .ok_or_else(|| NoSample::NoType(name.to_owned()))
    }

    /// Returns the types whose bodies are not valid. One validator judges all of them: to make one of each schema takes
    /// longer than to judge.
    ///
    /// # Errors
    /// When no validator can be made of the schemas.
    pub fn refused(&self, bodies: Vec<(TypeId, Value)>) -> Result<Vec<TypeId>, String> {
        let (types, bodies): (Vec<TypeId>, Vec<Value>) = bodies.into_iter().unzip();
        let validator = self.validators.of_list(types.iter().map(|id| &self.maker.model[*id].address))?;
        let refused = |error: jsonschema::ValidationError<'_>| {
            let first = error.instance_path().as_str().split('/').nth(1)?.parse::<usize>().ok()?;
            types.get(first).copied()
        };
        Ok(validator.iter_errors(&Value::Array(bodies)).filter_map(refused).collect())
    }

    /// Makes a body of the type by `seed`.
    ///
    /// # Errors
    /// When no body of this `kind` is found.
    pub fn sample(&self, id: TypeId, kind: SampleKind, seed: u64) -> Result<Sample, NoSample> {
        let def = &self.maker.model[id];
        let validator = self
            .validators
            .of(&def.address)
            .map_err(|error| NoSample::NoValidator(def.name.clone(), error))?;
        let size = if kind == SampleKind::Small { Size::Small } else { Size::Full };
        for seed in (0..TRIES).map(|further| seed.wrapping_mul(TRIES).wrapping_add(further)) {
            let mut body = self.maker.body_of(id, size, seed);
            if !validator.is_valid(&body) {
                continue;
            }
            if kind != SampleKind::Bent {
                return Ok(Sample { body, bends: Vec::new() });
            }
            let bends = bend(&self.maker, id, &mut body, seed);
            if !bends.is_empty() {
                return Ok(Sample { body, bends });
            }
        }
        let wanted = if kind == SampleKind::Bent { "bent" } else { "valid" };
        Err(NoSample::Unlucky(def.name.clone(), wanted))
    }
}
