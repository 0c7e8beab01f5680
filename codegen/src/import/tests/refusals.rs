//! The cases of `refusals.json`: each document is refused with just one message, of the given
//! code and at the given place, whose help holds the given words.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::address::Address;
use crate::diagnose::Report;
use crate::import::{ImportOptions, import};

#[derive(Deserialize)]
struct Case {
    rule: String,
    schemas: BTreeMap<String, Value>,
    #[serde(default)]
    roots: Vec<String>,
    code: String,
    pointer: String,
    help: String,
}

#[test]
fn every_case_is_refused() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("refusals.json")).unwrap();
    for case in cases {
        let document = json!({"openapi": "3.1.0", "components": {"schemas": case.schemas}});
        let options = ImportOptions { roots: case.roots, ..ImportOptions::default() };
        let mut report = Report::default();
        let files = import("api.json", &document.to_string(), &options, &mut report);
        assert_eq!(files, None, "{}", case.rule);
        let [diagnostic] = report.diagnostics() else {
            panic!("{}: {:#?}", case.rule, report.diagnostics());
        };
        assert_eq!(diagnostic.code.as_str(), case.code, "{}", case.rule);
        let address = Some(Address::new("api.json", case.pointer));
        assert_eq!(diagnostic.address, address, "{}", case.rule);
        let help = &diagnostic.help;
        assert!(help.contains(&case.help), "{}: {help}", case.rule);
    }
}
