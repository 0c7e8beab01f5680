//! Validators of single types, over the schemas that the generated crate validates with.

use crate::address::Address;
use crate::bundle::Bundle;
use jsonschema::{Retrieve, Uri, Validator};
use serde_json::{Value, json};

/// The schemas, from which a validator of each type can be made.
pub struct Validators<'b> {
    bundle: &'b Bundle,
}

/// All documents by their names; nothing is fetched.
struct Documents(serde_json::Map<String, Value>);

impl Retrieve for Documents {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.as_str().trim_end_matches('#').trim_start_matches(SCHEME);
        self.0.get(name).cloned().ok_or_else(|| format!("{uri} is not among the schemas").into())
    }
}

/// What the URIs of the documents start with.
const SCHEME: &str = "schemalock:///";

impl<'b> Validators<'b> {
    pub fn new(bundle: &'b Bundle) -> Self {
        Validators { bundle }
    }

    /// Makes the validator of the schema at `address`.
    ///
    /// # Errors
    /// When the schema is not among those of the bundle, or none can be made of it.
    pub fn of(&self, address: &Address) -> Result<Validator, String> {
        let place = self.bundle.place(address).ok_or("the schema is not among those that are checked")?;
        let documents: Value =
            serde_json::from_str(&self.bundle.text()).map_err(|error| error.to_string())?;
        let Value::Object(documents) = documents else { return Err("the schemas are no object".to_owned()) };
        jsonschema::options()
            .with_retriever(Documents(documents))
            .should_validate_formats(false)
            .build(&json!({ "$ref": format!("{SCHEME}{place}") }))
            .map_err(|error| error.to_string())
    }
}
