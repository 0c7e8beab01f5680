//! Two judges of a body: a validator that uses the schemas alone, and the generator.

use crate::harness::oracle::{self, Refusal};
use crate::made;
use schemalock::internals::audit::{self, Tables};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The judges, with the validators that were built.
pub struct Judge {
    pub tables: Tables,
    validators: RefCell<BTreeMap<String, Rc<jsonschema::Validator>>>,
}

/// The objections to a body.
pub struct Verdict {
    /// Where the validator refuses, and for which reason of `reasons.json` that is no fault of the body.
    pub refusals: Vec<(Refusal, Option<&'static str>)>,
    /// Where the generator finds a deviation, and of which kind.
    pub deviations: Vec<(String, String)>,
}

impl Judge {
    pub fn new() -> Judge {
        Judge { tables: Tables::new(made::model()), validators: RefCell::default() }
    }

    /// Returns whether the schemas still have a type of this name or address.
    pub fn has_type(&self, schema: &str) -> bool {
        audit::find_type(&self.tables, schema).is_some()
    }

    /// Judges `body` as the type `schema`.
    pub fn judge(&self, schema: &str, body: &Value) -> Verdict {
        let id = audit::find_type(&self.tables, schema).expect("the type is there");
        let text = body.to_string();
        let deviations = audit::deviations(&self.tables, id, text.as_bytes()).expect("the body is JSON");
        let validator = Rc::clone(
            self.validators
                .borrow_mut()
                .entry(schema.to_owned())
                .or_insert_with(|| Rc::new(oracle::validator(schema))),
        );
        let mut refusals = oracle::refused(&validator, body);
        refusals.sort();
        refusals.dedup();
        Verdict {
            refusals,
            deviations: deviations.into_iter().map(|(path, kind)| (path, kind.to_owned())).collect(),
        }
    }
}
