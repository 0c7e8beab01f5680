//! Tests of loading: references, identities, links and malformed files.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use serde_json::Value;
use tempfile::TempDir;

use super::{Dialect, LoadOptions, Sources, load};
use crate::address::Address;
use crate::diagnose::Report;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    description: String,
    files: BTreeMap<String, Value>,
    #[serde(default)]
    report: Vec<String>,
    resolve: Vec<Resolve>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Resolve {
    from: String,
    #[serde(rename = "ref")]
    reference: String,
    to: Option<String>,
    code: Option<String>,
    suggestion: Option<String>,
}

#[test]
fn references_lead_where_the_cases_say() {
    let cases: Vec<Case> =
        serde_json::from_str(include_str!("cases.json")).expect("the cases are well-formed");
    for case in cases {
        let texts = case.files.iter().map(|(name, value)| (name.as_str(), value.to_string().into_bytes()));
        let (sources, report) = load_texts(texts);
        assert_eq!(lines(&report), case.report, "{}", case.description);
        for wanted in case.resolve {
            let (file, pointer) = wanted.from.split_once('#').expect("an address has a `#`");
            let what = format!("{}: {} at {}", case.description, wanted.reference, wanted.from);
            match sources.resolve(&Address::new(file, pointer), &wanted.reference) {
                Ok(address) => {
                    assert_eq!(Some(address.to_string()), wanted.to, "{what}");
                    assert!(sources.get(&address).is_some(), "{what}");
                }
                Err(unresolved) => {
                    assert_eq!(Some(unresolved.code.as_str()), wanted.code.as_deref(), "{what}");
                    assert_eq!(unresolved.suggestion.map(|nearest| nearest.0), wanted.suggestion, "{what}");
                }
            }
        }
    }
}

#[test]
fn what_is_wrong_with_a_text_is_reported_with_its_place() {
    let deep = |levels: usize| format!("{}true{}", r#"{"not":"#.repeat(levels), "}".repeat(levels));
    let (deepest, too_deep, far_too_deep) = (deep(256), deep(257), deep(100_000));
    let deep_yaml = format!("a: {}{}", "[".repeat(100_000), "]".repeat(100_000));
    let cases: &[(&str, &[u8], &str)] = &[
        ("a.json", b"{}", ""),
        ("a.json", b"\xef\xbb\xbf{\r\n  \"type\": \"object\"\r\n}\r\n", ""),
        ("a.json", deepest.as_bytes(), ""),
        ("a.json", too_deep.as_bytes(), "too-deep a.json# 1:1793"),
        ("a.json", far_too_deep.as_bytes(), "too-deep a.json# 1:1793"),
        ("a.yaml", deep_yaml.as_bytes(), "too-deep a.yaml#"),
        ("a.json", b"", "malformed a.json# 1:1"),
        ("a.json", b"{} {}", "malformed a.json# 1:4"),
        ("a.json", "{\n \"ä\" 1}".as_bytes(), "malformed a.json# 2:6"),
        ("a.json", b"{\n  \"\xff\": 1}", "malformed a.json# 2:4"),
        ("a.json", b"[]", "not-a-schema a.json#"),
        ("a.json", b"{\"a\": {\"b/c\": 1, \"b/c\": 2}}", "malformed a.json#/a/b~1c"),
        ("a.yaml", b"type: object\nproperties:\n  200: true\n", ""),
        ("a.yaml", b"type: object\ntype: string\n", "malformed a.yaml#/type"),
        ("a.yaml", b"a: {\n  b: [\n}", "malformed a.yaml# 3:1"),
        ("a.yml", b"a: .inf", "malformed a.yml#"),
    ];
    for (name, text, wanted) in cases {
        let (_, report) = load_texts([(*name, text.to_vec())]);
        let shown: String = String::from_utf8_lossy(text).chars().take(60).collect();
        let found: Vec<String> = lines(&report);
        let wanted: Vec<&str> = Some(*wanted).filter(|wanted| !wanted.is_empty()).into_iter().collect();
        assert_eq!(found.len(), wanted.len(), "{shown}: {found:?}");
        assert!(
            found.iter().zip(&wanted).all(|(found, wanted)| found.starts_with(wanted)),
            "{shown}: {found:?}"
        );
    }
}

#[test]
fn the_last_of_two_members_counts() {
    let (sources, _) = load_texts([("a.json", br#"{"a": 1, "b": 2, "a": 3}"#.to_vec())]);
    assert_eq!(sources.files()[0].value, serde_json::json!({"a": 3, "b": 2}));
}

#[test]
fn dialects_are_declared_by_the_root() {
    let cases = [
        (r#"{"$schema": "http://json-schema.org/draft-04/schema#"}"#, Dialect::Draft04),
        (r#"{"$schema": "https://json-schema.org/draft-07/schema"}"#, Dialect::Draft07),
        (r#"{"$schema": "https://json-schema.org/draft/2019-09/schema"}"#, Dialect::Draft201909),
        (r#"{"swagger": "2.0"}"#, Dialect::OpenApi20),
        (r#"{"swagger": 2.0}"#, Dialect::OpenApi20),
        (r#"{"openapi": "3.0.3"}"#, Dialect::OpenApi30),
        (r#"{"openapi": "3.1.1"}"#, Dialect::OpenApi31),
        (r#"{"$schema": "https://example.com/own"}"#, Dialect::Draft202012),
        ("true", Dialect::Draft202012),
    ];
    for (text, dialect) in cases {
        let (sources, _) = load_texts([("a.json", text.as_bytes().to_vec())]);
        assert_eq!(sources.files()[0].dialect, dialect, "{text}");
    }
}

#[test]
fn a_directory_gives_its_schema_files_in_order() {
    let directory = directory([
        ("b.json", b"{}".to_vec()),
        ("a/z.YAML", b"{}".to_vec()),
        ("a.json", b"{}".to_vec()),
        ("overlay.json", b"{}".to_vec()),
        ("README.md", b"no schema".to_vec()),
        (".hidden/x.json", b"{}".to_vec()),
    ]);
    let mut options = LoadOptions::new(directory.path());
    options.ignore.push("overlay.json".to_owned());
    let mut report = Report::default();
    let sources = load(&options, &mut report);
    assert_eq!(paths(&sources), ["a.json", "a/z.YAML", "b.json"]);
    assert_eq!(paths(&load(&LoadOptions::new(directory.path().join("a/z.YAML")), &mut report)), ["z.YAML"]);
    assert!(lines(&report).is_empty());
    load(&LoadOptions::new(directory.path().join("none")), &mut report);
    assert_eq!(report.diagnostics().len(), 1);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_followed_inside_only() {
    let outside = directory([("secret.json", b"{}".to_vec())]);
    let inside = directory([("a.json", b"{}".to_vec())]);
    std::os::unix::fs::symlink(outside.path().join("secret.json"), inside.path().join("b.json"))
        .expect("link");
    std::os::unix::fs::symlink(outside.path(), inside.path().join("c")).expect("link");
    std::os::unix::fs::symlink("a.json", inside.path().join("d.json")).expect("link");
    std::os::unix::fs::symlink("none.json", inside.path().join("e.json")).expect("link");
    std::os::unix::fs::symlink("none", inside.path().join("f.txt")).expect("link");
    let mut report = Report::default();
    let sources = load(&LoadOptions::new(inside.path()), &mut report);
    assert_eq!(paths(&sources), ["a.json", "d.json"]);
    let messages: Vec<&str> = report.diagnostics().iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        messages,
        ["b.json", "c", "e.json"]
            .map(|name| format!("`{name}` leads to no file of the schema directory and is not read"))
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_followed_out_if_the_user_says_so() {
    use std::os::unix::fs::symlink;
    let outside = directory([("call.json", b"{}".to_vec()), ("deep/end.yaml", b"{}".to_vec())]);
    let inside = directory([("a.json", b"{}".to_vec())]);
    symlink(outside.path().join("call.json"), inside.path().join("b.json")).expect("link");
    symlink(outside.path(), inside.path().join("c")).expect("link");
    symlink(inside.path(), inside.path().join("around")).expect("link");
    symlink("none.json", inside.path().join("e.json")).expect("link");
    symlink("none", inside.path().join("f.txt")).expect("link");
    let mut report = Report::default();
    let mut options = LoadOptions::new(inside.path());
    load(&options, &mut report);
    let helped = report.diagnostics().iter().filter(|one| one.help.contains("`follow-links = true`"));
    let helped: Vec<&str> = helped.map(|one| one.message.split('`').nth(1).unwrap()).collect();
    assert_eq!(helped, ["around", "b.json", "c"]);

    options.follow_links = true;
    let mut report = Report::default();
    let sources = load(&options, &mut report);
    assert_eq!(paths(&sources), ["a.json", "b.json", "c/call.json", "c/deep/end.yaml"]);
    let messages: Vec<&str> = report.diagnostics().iter().map(|it| it.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`around` leads to a directory that holds it and is not read",
            "`e.json` leads to no file and is not read"
        ]
    );
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.files().iter().map(|file| &*file.path).collect()
}

fn lines(report: &Report) -> Vec<String> {
    let line = |diagnostic: &crate::diagnose::Diagnostic| {
        let address = diagnostic.address.as_ref().map(Address::to_string).unwrap_or_default();
        let position = diagnostic.position.map(|(line, column)| format!(" {line}:{column}"));
        format!("{} {address}{}", diagnostic.code.as_str(), position.unwrap_or_default())
    };
    report.diagnostics().iter().map(line).collect()
}

fn load_texts<'a>(files: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> (Sources, Report) {
    let mut report = Report::default();
    let directory = directory(files);
    let sources = load(&LoadOptions::new(directory.path()), &mut report);
    (sources, report)
}

fn directory<'a>(files: impl IntoIterator<Item = (&'a str, Vec<u8>)>) -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    for (name, bytes) in files {
        let path = directory.path().join(name);
        fs::create_dir_all(path.parent().expect("a file has a parent")).expect("a directory");
        fs::write(path, bytes).expect("a file");
    }
    directory
}
