//! An OpenAPI document: its version and its components.

use serde_json::{Map, Value};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};

/// The dialect of JSON Schema of the components.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// Swagger 2.0: components are under `definitions`.
    Swagger2,
    /// OpenAPI 3.0: a dialect of its own, with `nullable` and `example`.
    OpenApi30,
    /// OpenAPI 3.1 and later 3.x: JSON Schema 2020-12.
    OpenApi31,
}

/// An API description: its dialect and its component schemas, as written.
#[derive(Debug)]
pub(super) struct Document {
    pub version: Version,
    /// Schema by component name, in the document's order.
    pub components: Map<String, Value>,
    /// The address of the components.
    pub address: Address,
}

impl Document {
    /// Finds the components of a parsed document. A document of another kind or version, or one
    /// without components, is reported as [`Code::NotImportable`] and gives `None`.
    pub(super) fn of(document_name: &str, value: Value, report: &mut Report) -> Option<Self> {
        let root = Address::root(document_name);
        let version = version(&root, &value, report)?;
        let mut address = root;
        let mut value = value;
        for token in version.path_of_components() {
            address = address.child(token);
            value = match value {
                Value::Object(mut members) => members.remove(*token).unwrap_or_default(),
                _ => Value::Null,
            };
        }
        let Value::Object(components) = value else {
            let message = "the document has no component schemas";
            report.push(Diagnostic::new(Code::NotImportable, address, message));
            return None;
        };
        Some(Document { version, components, address })
    }

    /// Returns the place of a component.
    pub(super) fn address_of(&self, component: &str) -> Address {
        self.address.child(component)
    }
}

impl Version {
    /// Returns the members that lead from the root of a document to its components.
    pub(super) fn path_of_components(self) -> &'static [&'static str] {
        match self {
            Version::Swagger2 => &["definitions"],
            Version::OpenApi30 | Version::OpenApi31 => &["components", "schemas"],
        }
    }
}

fn version(root: &Address, document: &Value, report: &mut Report) -> Option<Version> {
    let (keyword, stated) = ["openapi", "swagger"]
        .into_iter()
        .find_map(|keyword| Some((keyword, document.get(keyword)?)))
        .unzip();
    let Some((keyword, stated)) = keyword.zip(stated) else {
        let message = "the document says neither `openapi` nor `swagger` and a version";
        report.push(Diagnostic::new(Code::NotImportable, root.clone(), message));
        return None;
    };
    // YAML reads an unquoted `3.1` as a number.
    let stated = stated.as_str().map_or_else(|| stated.to_string(), str::to_owned);
    let mut parts = stated.split('.');
    match (keyword, parts.next(), parts.next()) {
        ("swagger", Some("2"), _) => Some(Version::Swagger2),
        ("openapi", Some("3"), Some("0")) => Some(Version::OpenApi30),
        ("openapi", Some("3"), Some(_)) => Some(Version::OpenApi31),
        _ => {
            let message = format!("`{keyword}` says `{stated}`, which is not known here");
            report.push(Diagnostic::new(Code::NotImportable, root.child(keyword), message));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: Value) -> Result<Document, Box<Diagnostic>> {
        let mut report = Report::default();
        Document::of("api.json", value, &mut report).ok_or_else(|| Box::new(report.diagnostics()[0].clone()))
    }

    #[test]
    fn versions_are_told_apart() {
        let components = json!({"schemas": {"A": {}}});
        for (document, version, pointer) in [
            (json!({"swagger": "2.0", "definitions": {"A": {}}}), Version::Swagger2, "/definitions"),
            (
                json!({"openapi": "3.0.3", "components": components}),
                Version::OpenApi30,
                "/components/schemas",
            ),
            (json!({"openapi": 3.1, "components": components}), Version::OpenApi31, "/components/schemas"),
        ] {
            let document = read(document).unwrap();
            assert_eq!(document.version, version);
            assert_eq!(&*document.address.pointer, pointer);
            assert!(document.components.contains_key("A"));
        }
    }

    #[test]
    fn other_documents_are_not_importable() {
        for document in [
            json!([]),
            json!({"info": {}}),
            json!({"openapi": "4.0.0", "components": {"schemas": {}}}),
            json!({"openapi": "3.1.0", "components": []}),
            json!({"openapi": "3.1.0"}),
        ] {
            assert_eq!(read(document).unwrap_err().code, Code::NotImportable);
        }
    }
}
