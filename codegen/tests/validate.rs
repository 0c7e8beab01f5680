//! The schemas that a generated crate checks with, and the code that does it, on small directories of
//! every dialect.
#![allow(dead_code)]

#[allow(unused_macros)]
#[macro_use]
#[allow(
    clippy::crate_in_macro_def,
    clippy::pedantic,
    reason = "the runtime is linted as generated crates are"
)]
#[path = "../runtime/mod.rs"]
#[allow(unused_imports)]
mod support;

/// The two files of the feature `validate` that need no types.
#[path = "../runtime/validate"]
mod validate {
    pub mod schemas;
    mod tagged;
    mod violation;
}

use schemalock::internals::address::Address;
use schemalock::internals::diagnose::{Code, Report};
use schemalock::internals::load::{LoadOptions, load};
use schemalock::internals::lower::lower;
use schemalock::internals::passes;
use schemalock::internals::validation_schema::bundle;
use serde_json::{Value, json};
use std::fs;
use validate::schemas::Schemas;

const DRAFT_04: &str = "http://json-schema.org/draft-04/schema#";
const DRAFT_07: &str = "http://json-schema.org/draft-07/schema#";
const DRAFT_2019: &str = "https://json-schema.org/draft/2019-09/schema";

/// Returns the bundle of a directory with these files, ready to check with, and its diagnostics.
fn bundled(files: &[(&str, Value)]) -> (&'static Schemas, Report, String) {
    let directory = tempfile::tempdir().expect("a temporary directory");
    for (name, schema) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        fs::write(path, schema.to_string()).expect("a file");
    }
    let mut report = Report::default();
    let sources = load(&LoadOptions::new(directory.path()), &mut report);
    let mut graph = lower(&sources, &mut report);
    passes::mend(&mut graph, &mut report);
    let text = bundle(&sources, &graph, &mut report).text();
    let leaked: &'static str = Box::leak(text.clone().into_boxed_str());
    (Box::leak(Box::new(Schemas::new(leaked))), report, text)
}

/// Returns what is wrong with `value`, as lines of path, schema and keyword.
fn faults(schemas: &'static Schemas, address: &str, value: Value) -> Vec<String> {
    let violations = schemas.check(address, &value).err().into_iter().flatten();
    let public =
        violations.inspect(|of| assert!(of.schema.contains(".json#") || of.schema.contains("://"), "{of}"));
    public.map(|of| format!("{} {} {}", of.path, of.schema, of.keyword)).collect()
}

/// Checks as [`faults`] does, a value that was received.
fn received_faults(schemas: &'static Schemas, address: &str, value: Value) -> Vec<String> {
    let violations = schemas.check_received(address, &value).err().into_iter().flatten();
    violations.map(|of| format!("{} {} {}", of.path, of.schema, of.keyword)).collect()
}

/// Checks one schema: which values it admits, which it refuses, and that it could be used at all.
fn admits(schema: Value, legal: &[Value], illegal: &[Value]) -> Report {
    let (schemas, report, text) = bundled(&[("a.json", schema)]);
    for value in legal {
        assert_eq!(faults(schemas, "a.json#", value.clone()), [""; 0], "{value} by {text}");
    }
    for value in illegal {
        let faults = faults(schemas, "a.json#", value.clone());
        assert!(!faults.is_empty(), "{value} is legal by {text}");
        assert!(!faults[0].ends_with("$schema"), "{text} cannot be used");
    }
    report
}

fn codes(report: &Report) -> Vec<(Code, String)> {
    let place = |address: &Option<Address>| address.as_ref().map(Address::to_string).unwrap_or_default();
    report.diagnostics().iter().map(|message| (message.code, place(&message.address))).collect()
}

#[test]
fn closed_objects_name_each_member_too_many() {
    let schema = json!({ "properties": { "a": {} }, "additionalProperties": false });
    let (schemas, ..) = bundled(&[("a.json", schema)]);
    let found = faults(schemas, "a.json#", json!({ "a": 1, "b/c": 2, "d": 3 }));
    assert_eq!(found, ["/b~1c a.json# additionalProperties", "/d a.json# additionalProperties"]);
}

#[test]
fn what_the_mends_mended_admits_what_was_meant() {
    admits(json!({ "type": "array", "enum": ["a", "b"] }), &[json!(["a"]), json!([])], &[json!(["c"])]);
    admits(
        json!({ "type": "array", "enum": ["a"], "items": { "type": "string" } }),
        &[json!(["a"])],
        &[json!(["c"]), json!("a")],
    );
    admits(json!({ "type": "object", "enum": ["a"] }), &[json!("a")], &[json!({}), json!("b")]);
    admits(
        json!({ "properties": { "a": { "type": "enum", "enum": ["x"] } } }),
        &[json!({ "a": "x" })],
        &[json!({ "a": 1 })],
    );
    admits(json!({ "type": "string", "enum": [] }), &[json!("a")], &[json!(1)]);
    admits(json!({ "enum": ["a", "a"] }), &[json!("a")], &[json!("b")]);
    for pattern in ["/^[a-z]+$/", "/^\\p{L}+$/u"] {
        let report = admits(json!({ "type": "string", "pattern": pattern }), &[json!("ab")], &[json!("1")]);
        assert_eq!(report.count(Code::MendedPattern), 1);
    }
}

#[test]
fn a_pattern_that_backtracks_without_end_is_given_up_and_said_so() {
    // The look-ahead leaves it to the engine that backtracks.
    let schema = json!({ "type": "string", "pattern": "^((?=a)a+)+$" });
    let (schemas, ..) = bundled(&[("a.json", schema)]);
    assert_eq!(faults(schemas, "a.json#", json!("aaaa")), [""; 0]);
    let value = json!("a".repeat(60) + "!");
    let violations = schemas.check("a.json#", &value).expect_err("it does not match");
    let [violation] = violations.as_slice() else { panic!("{violations}") };
    assert_eq!(violation.keyword, "pattern");
    assert_eq!(violation.message, "a string of 61 bytes could not be matched with the pattern");
}

#[test]
fn what_cannot_be_checked_is_left_out_and_reported() {
    let cases = [
        (json!({ "type": "string", "pattern": "(" }), "a.json#/pattern"),
        (json!({ "type": "string", "pattern": "/^a$/i" }), "a.json#/pattern"),
        (json!({ "type": "string", "minLength": "3" }), "a.json#/minLength"),
        (json!({ "patternProperties": { "(": { "type": "null" } } }), "a.json#/patternProperties/("),
        (json!({ "type": "string", "propertyNames": { "type": "text" } }), "a.json#/propertyNames/type"),
    ];
    for (schema, place) in cases {
        let report = admits(schema.clone(), &[json!("anything")], &[]);
        assert!(
            codes(&report).contains(&(Code::NotValidated, place.to_owned())),
            "{schema}: {:?}",
            codes(&report)
        );
    }
    // Without its pattern, it would refuse every string.
    let report = admits(json!({ "not": { "pattern": "(" } }), &[json!("anything")], &[]);
    let places: Vec<String> = codes(&report).into_iter().map(|(_, place)| place).collect();
    assert_eq!(places, ["a.json#/not", "a.json#/not/pattern", "a.json#/not"]);
}

#[test]
fn branches_that_overlap_are_any_and_keep_their_addresses() {
    let schema = json!({ "properties": { "p": { "oneOf": [
        { "type": "string", "enum": ["a"] },
        { "type": "string", "maxLength": 3 },
        { "type": "object", "properties": { "n": { "type": "number" } } },
    ] } } });
    let (schemas, report, _) = bundled(&[("a.json", schema)]);
    assert_eq!(codes(&report), [(Code::OverlappingBranches, "a.json#/properties/p/oneOf".to_owned())]);
    assert_eq!(faults(schemas, "a.json#", json!({ "p": "a" })), [""; 0]);
    let found = faults(schemas, "a.json#", json!({ "p": { "n": "x" } }));
    assert_eq!(found, ["/p/n a.json#/properties/p/oneOf/2/properties/n type"]);
    let found = faults(schemas, "a.json#", json!({ "p": 1 }));
    assert_eq!(found, ["/p a.json#/properties/p oneOf"]);
    let found = faults(schemas, "a.json#/properties/p/oneOf/1", json!("long"));
    assert_eq!(found, [" a.json#/properties/p/oneOf/1 maxLength"]);
}

#[test]
fn branches_that_exclude_each_other_stay() {
    let tag =
        |value| json!({ "required": ["t"], "properties": { "t": { "enum": [value] } }, "type": "object" });
    let cases = [
        json!({ "oneOf": [{ "type": "string" }, { "type": "number" }] }),
        json!({ "oneOf": [{ "enum": ["a"] }, { "enum": ["b", "c"] }] }),
        json!({ "oneOf": [tag("a"), { "allOf": [tag("b")] }, { "$ref": "#/$defs/c" }], "$defs": { "c": tag("c") } }),
        // Exactly one of the two has to be present.
        json!({ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }),
    ];
    for schema in cases {
        let (_, report, text) = bundled(&[("a.json", schema)]);
        assert!(report.diagnostics().is_empty() && text.contains("oneOf"), "{text}");
    }
    let exclusive = json!({ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] });
    admits(exclusive, &[json!({ "a": 1 })], &[json!({}), json!({ "a": 1, "b": 2 })]);
}

#[test]
fn references_are_resolved_as_the_generator_does_across_dialects() {
    let files = [
        (
            "a b.json",
            json!({ "properties": {
            "named": { "$ref": "#/components/schemas/Named" },
            "file": { "$ref": "sub/old.json#/definitions/x~1y" },
            "anchor": { "$ref": "#here" },
            "stray": { "$ref": "#/elsewhere/0" },
            "identity": { "$ref": "https://example.com/identified" },
        }, "$defs": { "h": { "$anchor": "here", "type": "null" } }, "elsewhere": [{ "type": "boolean" }] }),
        ),
        ("named.json", json!({ "$id": "#/components/schemas/Named", "type": "string" })),
        (
            "sub/old.json",
            json!({ "$schema": DRAFT_04, "definitions": {
            "x/y": { "type": "number", "minimum": 1, "exclusiveMinimum": true, "$comment": "as it was" },
        } }),
        ),
        (
            "newer.json",
            json!({ "$schema": DRAFT_2019, "$id": "https://example.com/identified", "type": "array" }),
        ),
    ];
    let (schemas, report, text) = bundled(&files);
    let only = format!("{:?}", codes(&report));
    assert_eq!(only, "[(UnknownKeyword, \"a b.json#/elsewhere\")]");
    let legal = json!({ "named": "n", "file": 1.5, "anchor": null, "stray": true, "identity": [] });
    assert_eq!(faults(schemas, "a b.json#", legal), [""; 0], "{text}");
    let illegal = json!({ "named": 1, "file": 1, "anchor": 0, "stray": "x", "identity": {} });
    let mut found = faults(schemas, "a b.json#", illegal);
    found.sort();
    assert_eq!(
        found,
        [
            "/anchor a b.json#/$defs/h type",
            "/file sub/old.json#/definitions/x~1y exclusiveMinimum",
            "/identity newer.json# type",
            "/named named.json# type",
            "/stray a b.json#/elsewhere/0 type",
        ]
    );
    assert_eq!(bundled(&files).2, text, "the bundle is the same every time");
}

#[test]
fn an_old_reference_hides_what_stands_beside_it() {
    let schema = |draft: &str| {
        json!({
            "$schema": draft,
            "properties": { "p": { "$ref": "#/definitions/d", "maxLength": 1 } },
            "definitions": { "d": { "type": "string" } },
        })
    };
    admits(schema(DRAFT_07), &[json!({ "p": "long" })], &[json!({ "p": 1 })]);
    admits(schema(DRAFT_2019), &[json!({ "p": "l" })], &[json!({ "p": "long" }), json!({ "p": 1 })]);
}

#[test]
fn nullable_admits_null() {
    let named = json!({ "type": "object", "required": ["a"] });
    let cases = [
        json!({ "type": "string", "nullable": true }),
        json!({ "type": "string", "enum": ["a"], "nullable": true }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/N" }], "nullable": true }),
        json!({ "$ref": "#/components/schemas/N", "nullable": true }),
        json!({ "oneOf": [{ "type": "string" }, { "$ref": "#/components/schemas/N" }], "nullable": true }),
    ];
    for schema in cases {
        let document =
            json!({ "openapi": "3.0.3", "components": { "schemas": { "S": schema, "N": named } } });
        let (schemas, report, text) = bundled(&[("api.json", document)]);
        assert!(report.diagnostics().is_empty(), "{:?}", codes(&report));
        let address = "api.json#/components/schemas/S";
        assert_eq!(faults(schemas, address, Value::Null), [""; 0], "{text}");
        assert!(!faults(schemas, address, json!(1)).is_empty(), "{text}");
    }
}

#[test]
fn formats_and_contents_are_not_asserted_in_any_draft() {
    for draft in [DRAFT_04, DRAFT_07, DRAFT_2019] {
        let schema = json!({
            "$schema": draft, "type": "string", "format": "date-time", "contentMediaType": "application/json",
            "title": "for people", "default": 1,
        });
        admits(schema, &[json!("{")], &[json!(1)]);
    }
}

#[test]
fn a_file_has_a_line() {
    let files =
        [("b.json", json!({ "type": "string", "title": "t" })), ("a.json", json!({ "$ref": "b.json" }))];
    let (.., text) = bundled(&files);
    let wanted = "{\n\
        \"2020-12\":{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$defs\":{\n\
        \"a.json\":{\"$ref\":\"#/$defs/b.json\"},\n\
        \"b.json\":{\"type\":\"string\"}\n\
        }}\n\
        }\n";
    assert_eq!(text, wanted);
}

#[test]
fn references_that_depend_on_the_way_are_followed() {
    let tree = json!({
        "$id": "https://example.com/tree", "$dynamicAnchor": "node", "type": "object",
        "properties": { "data": true, "children": { "type": "array", "items": { "$dynamicRef": "#node" } } }
    });
    let strict = json!({
        "$id": "https://example.com/strict", "$dynamicAnchor": "node", "$ref": "tree",
        "unevaluatedProperties": false
    });
    let (schemas, ..) = bundled(&[("tree.json", tree), ("strict.json", strict)]);
    let body = json!({ "children": [{ "daat": 1 }] });
    assert_eq!(faults(schemas, "tree.json#", body.clone()), [""; 0]);
    let expected = ["/children/0/daat strict.json# unevaluatedProperties"];
    assert_eq!(faults(schemas, "strict.json#", body), expected);
}

#[test]
fn an_empty_enum_admits_what_its_type_admits_or_nothing() {
    admits(json!({ "properties": { "a": { "enum": [] } } }), &[json!({})], &[json!({ "a": 1 })]);
    admits(json!({ "type": "string", "enum": [] }), &[json!("a")], &[json!(1)]);
}

#[test]
fn branches_that_name_members_exclude_each_other() {
    let schema = json!({ "oneOf": [
        { "required": ["a"], "properties": { "a": true } },
        { "required": ["b"], "properties": { "b": {} } },
    ] });
    admits(schema, &[json!({ "a": 1 }), json!({ "b": 1 })], &[json!({ "a": 1, "b": 1 }), json!({})]);
}

#[test]
fn the_schema_of_schemas_is_known() {
    let schema = json!({ "$ref": "https://json-schema.org/draft/2020-12/schema" });
    admits(schema, &[json!({ "type": "string" })], &[json!({ "type": 1 })]);
    admits(
        json!({ "$schema": DRAFT_07, "$ref": "http://json-schema.org/draft-07/schema#" }),
        &[json!(1)],
        &[],
    );
}

#[test]
fn open_api_requires_read_only_and_write_only_members_in_one_direction() {
    let document = |schemas: Value| json!({ "openapi": "3.0.3", "components": { "schemas": schemas } });
    let account = json!({
        "required": ["id", "password", "name"],
        "properties": {
            "id": { "type": "string", "readOnly": true },
            "password": { "type": "string", "writeOnly": true },
            "name": { "type": "string" },
        },
    });
    let id = json!({ "type": "string", "readOnly": true });
    let by_reference =
        json!({ "required": ["id"], "properties": { "id": { "$ref": "#/components/schemas/Id" } } });
    let apart = json!({ "allOf": [
        { "properties": { "id": { "readOnly": true } } },
        { "required": ["id", "name"] },
    ] });
    let extending =
        json!({ "allOf": [{ "$ref": "#/components/schemas/Account" }], "required": ["id", "extra"] });
    let (schemas, ..) = bundled(&[(
        "a.json",
        document(json!({
            "Account": account, "Id": id, "ByReference": by_reference, "Apart": apart, "Extending": extending,
        })),
    )]);
    let of = |name: &str| format!("a.json#/components/schemas/{name}");
    let required = |name: &str, at: &str| format!(" {}{at} required", of(name));
    assert_eq!(
        faults(schemas, &of("Account"), json!({})),
        [required("Account", ""), required("Account", "")]
    );
    assert_eq!(faults(schemas, &of("Account"), json!({ "name": "n", "password": "p" })), [""; 0]);
    assert_eq!(faults(schemas, &of("Account"), json!({ "name": "n", "id": "i" })), [required("Account", "")]);
    assert_eq!(received_faults(schemas, &of("Account"), json!({ "name": "n", "id": "i" })), [""; 0]);
    assert_eq!(
        received_faults(schemas, &of("Account"), json!({ "name": "n", "password": "p" })),
        [required("Account", "")]
    );
    assert_eq!(faults(schemas, &of("ByReference"), json!({})), [""; 0]);
    assert_eq!(received_faults(schemas, &of("ByReference"), json!({})), [required("ByReference", "")]);
    assert_eq!(faults(schemas, &of("Apart"), json!({ "name": "n" })), [""; 0]);
    assert_eq!(
        received_faults(schemas, &of("Apart"), json!({ "name": "n" })),
        [required("Apart", "/allOf/1")]
    );
    let body = json!({ "name": "n", "password": "p", "extra": 1 });
    assert_eq!(faults(schemas, &of("Extending"), body.clone()), [""; 0]);
    assert_eq!(received_faults(schemas, &of("Extending"), body).len(), 2);
}

#[test]
fn json_schema_requires_read_only_and_write_only_members_in_both_directions() {
    let schema = json!({ "required": ["id"], "properties": { "id": { "readOnly": true } } });
    let (schemas, ..) = bundled(&[("a.json", schema.clone())]);
    assert_eq!(faults(schemas, "a.json#", json!({})), [" a.json# required"]);
    assert_eq!(received_faults(schemas, "a.json#", json!({})), [" a.json# required"]);
    // What was imported from an OpenAPI document is known by its identity.
    let mut imported = schema;
    imported["$id"] = "#/components/schemas/A".into();
    let (schemas, ..) = bundled(&[("a.json", imported)]);
    assert_eq!(faults(schemas, "a.json#", json!({})), [""; 0]);
    assert_eq!(received_faults(schemas, "a.json#", json!({})), [" a.json# required"]);
}

/// Returns a union of three branches with a tag: one referred to, two inline.
fn tagged(keyword: &str) -> Value {
    let branch = |tag: Value, member: &str| {
        json!({ "type": "object", "required": ["kind", member],
                "properties": { "kind": tag, member: { "type": "array", "items": { "type": "integer" } } } })
    };
    json!({
        "properties": { "union": {
            keyword: [
                { "$ref": "#/$defs/first" },
                branch(json!({ "enum": ["b", "c"] }), "second"),
                branch(json!({ "const": "d" }), "third"),
            ],
        }, "again": { "$ref": format!("#/properties/union/{keyword}/1/properties/second") } },
        "$defs": { "first": branch(json!({ "const": "a" }), "first") },
    })
}

#[test]
fn a_value_is_checked_against_the_branch_that_its_tag_names() {
    for keyword in ["oneOf", "anyOf"] {
        let (schemas, _, text) = bundled(&[("a.json", tagged(keyword))]);
        let of = |union: Value| faults(schemas, "a.json#", json!({ "union": union }));
        assert_eq!(of(json!({ "kind": "c", "second": [1] })), [""; 0], "{text}");
        assert_eq!(
            of(json!({ "kind": "a", "first": [1, "x", 2, null] })),
            [
                "/union/first/1 a.json#/$defs/first/properties/first/items type",
                "/union/first/3 a.json#/$defs/first/properties/first/items type",
            ]
        );
        let place = format!("a.json#/properties/union/{keyword}");
        assert_eq!(of(json!({ "kind": "d", "second": 1 })), [format!("/union {place}/2 required")]);
        assert_eq!(
            of(json!({ "kind": "b", "second": 1 })),
            [format!("/union/second {place}/1/properties/second type")]
        );
        for without in [json!({ "kind": "e" }), json!({}), json!(1), json!({ "kind": 1, "first": [] })] {
            assert_eq!(of(without), [format!("/union a.json#/properties/union {keyword}")]);
        }
        // A reference into a branch, and the address of one.
        let again = faults(schemas, "a.json#", json!({ "again": 1 }));
        assert_eq!(again, [format!("/again {place}/1/properties/second type")]);
        let branch = faults(schemas, &format!("{place}/2"), json!({ "kind": "d" }));
        assert_eq!(branch, [format!(" {place}/2 required")]);
    }
}

#[test]
fn data_that_look_like_a_union_stay_data() {
    let (schemas, ..) = bundled(&[("a.json", json!({ "const": tagged("oneOf") }))]);
    assert_eq!(faults(schemas, "a.json#", tagged("oneOf")), [""; 0]);
    let branch =
        |tag: &str| json!({ "type": "object", "required": ["k"], "properties": { "k": { "const": tag } } });
    let union = json!({ "oneOf": [branch("a"), branch("b")] });
    let named = json!({ "properties": { "const": union, "enum": { "type": "string" } } });
    let (schemas, ..) = bundled(&[("a.json", named)]);
    let found = faults(schemas, "a.json#", json!({ "const": { "k": "c" }, "enum": 1 }));
    assert_eq!(found, ["/const a.json#/properties/const oneOf", "/enum a.json#/properties/enum type"]);
}

#[test]
fn keywords_that_count_are_reported_at_their_schema() {
    let schema = json!({ "properties": {
        "a": { "contains": { "const": 1 }, "minContains": 2 },
        "b": { "contains": { "const": 1 }, "maxContains": 1 },
        "c": { "contains": { "const": 1 } },
        "d": { "dependentRequired": { "x": ["y"] } },
        "e": { "propertyNames": { "maxLength": 1 } },
        "f": { "not": {} },
        "g": { "if": { "type": "string" }, "then": false },
    } });
    let (schemas, ..) = bundled(&[("a.json", schema)]);
    let body =
        json!({ "a": [1, 2], "b": [1, 1], "c": [], "d": { "x": 1 }, "e": { "xy": 1 }, "f": 1, "g": "x" });
    let violations = schemas.check("a.json#", &body).expect_err("it fits not");
    assert_eq!(violations.as_slice().len(), 7, "{violations}");
    for violation in &violations {
        assert!(violation.schema.starts_with("a.json#/properties/"), "{violation}");
    }
    let of_a = violations.iter().find(|violation| violation.path == "/a").expect("one");
    assert_eq!(of_a.message, "an array of 2 items holds too few items that fit, or too many");
}

#[test]
fn violations_are_bounded_and_counted() {
    let (schemas, ..) = bundled(&[("a.json", tagged("oneOf"))]);
    let items = vec!["x"; 5_000];
    let body = json!({ "union": { "kind": "b", "second": items } });
    let violations = schemas.check("a.json#", &body).expect_err("it fits not");
    assert_eq!((violations.as_slice().len(), violations.rest()), (1_000, 4_000));
    assert!(violations.to_string().ends_with("and 4000 more"));
}
