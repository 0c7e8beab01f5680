//! The rules of `normalise.json`: each case is one component, `Case`, in a document of the given
//! version, and what becomes of it with annotations (`gives`) and without (`bare`, where stated).

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::diagnose::Report;
use crate::import::{ImportOptions, Prose, import, render};

#[derive(Deserialize)]
struct Case {
    rule: String,
    version: String,
    given: Value,
    gives: Map<String, Value>,
    bare: Option<Map<String, Value>>,
    title: Option<String>,
}

#[test]
fn every_rule_holds() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("normalise.json")).unwrap();
    for case in &cases {
        let given = imported(&case.version, &case.given, Prose::Keep);
        assert_eq!(given, expected(case, &case.gives), "{}", case.rule);
        if let Some(bare) = &case.bare {
            let given = imported(&case.version, &case.given, Prose::Drop);
            assert_eq!(given, expected(case, bare), "{}", case.rule);
        }
    }
}

#[test]
fn what_was_imported_is_imported_as_it_is() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("normalise.json")).unwrap();
    for case in &cases {
        let once = imported(&case.version, &case.given, Prose::Keep);
        let schema = serde_json::from_str(&once).unwrap();
        assert_eq!(imported("3.1.0", &schema, Prose::Keep), once, "{}", case.rule);
    }
}

/// Returns the text of the file that `Case` is imported to.
fn imported(version: &str, schema: &Value, annotations: Prose) -> String {
    let schemas = json!({"Case": schema, "Other": {"type": "object"}});
    let document = match version {
        "2.0" => json!({"swagger": version, "definitions": schemas}),
        _ => json!({"openapi": version, "components": {"schemas": schemas}}),
    };
    let options = ImportOptions { roots: vec!["Case".to_owned()], annotations, ..ImportOptions::default() };
    let mut report = Report::default();
    let files = import("api.json", &document.to_string(), &options, &mut report);
    let files = files.unwrap_or_else(|| panic!("{:#?}", report.diagnostics()));
    render(&files[0].schema)
}

fn expected(case: &Case, members: &Map<String, Value>) -> String {
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("$id".to_owned(), json!("#/components/schemas/Case"));
    schema.insert("title".to_owned(), json!(case.title.as_deref().unwrap_or("Case")));
    schema.extend(members.clone());
    render(&Value::Object(schema))
}
