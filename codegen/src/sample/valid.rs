//! Validators of single types, over the schemas that the generated crate validates with.

use crate::address::Address;
use crate::validation_schema::Bundle;
use jsonschema::{Retrieve, Uri, Validator};
use serde_json::{Map, Value, json};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

/// The schemas, from which a validator of each type is made once.
pub(super) struct Validators<'b> {
    bundle: &'b Bundle,
    documents: OnceCell<Documents>,
    made: RefCell<HashMap<Address, Rc<Validator>>>,
}

/// All documents by their names; nothing is fetched.
#[derive(Clone)]
struct Documents(Arc<Map<String, Value>>);

impl Retrieve for Documents {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.as_str().trim_end_matches('#').trim_start_matches(SCHEME);
        self.0.get(name).cloned().ok_or_else(|| format!("{uri} is not among the schemas").into())
    }
}

/// The start of the URIs of the documents.
const SCHEME: &str = "schemalock:///";

impl<'b> Validators<'b> {
    pub(super) fn new(bundle: &'b Bundle) -> Self {
        Validators { bundle, documents: OnceCell::new(), made: RefCell::default() }
    }

    /// Returns the validator of the schema at `address`.
    ///
    /// # Errors
    /// When the schema is not among those of the bundle, or none can be made of it.
    pub(super) fn of(&self, address: &Address) -> Result<Rc<Validator>, String> {
        if let Some(known) = self.made.borrow().get(address) {
            return Ok(Rc::clone(known));
        }
        let made = Rc::new(self.build(&self.reference(address)?)?);
        self.made.borrow_mut().insert(address.clone(), Rc::clone(&made));
        Ok(made)
    }

    /// Returns the validator of lists of which each item fits the schema at the same position of `addresses`.
    ///
    /// # Errors
    /// As [`Validators::of`].
    pub(super) fn of_list<'a>(
        &self,
        addresses: impl Iterator<Item = &'a Address>,
    ) -> Result<Validator, String> {
        let items: Vec<Value> = addresses.map(|address| self.reference(address)).collect::<Result<_, _>>()?;
        if items.is_empty() {
            return self.build(&json!({ "maxItems": 0 }));
        }
        self.build(&json!({ "prefixItems": items }))
    }

    fn reference(&self, address: &Address) -> Result<Value, String> {
        let place = self.bundle.place(address).ok_or("the schema is not among those that are checked")?;
        Ok(json!({ "$ref": format!("{SCHEME}{place}") }))
    }

    fn build(&self, schema: &Value) -> Result<Validator, String> {
        jsonschema::options()
            .with_retriever(self.documents()?.clone())
            .should_validate_formats(false)
            .build(schema)
            .map_err(|error| error.to_string())
    }

    fn documents(&self) -> Result<&Documents, String> {
        if let Some(known) = self.documents.get() {
            return Ok(known);
        }
        let documents: Map<String, Value> =
            serde_json::from_str(&self.bundle.text()).map_err(|error| error.to_string())?;
        Ok(self.documents.get_or_init(|| Documents(Arc::new(documents))))
    }
}
