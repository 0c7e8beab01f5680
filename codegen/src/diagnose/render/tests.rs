//! Tests of the three forms of a report.

use serde_json::{Value, json};

use super::{Format, RenderOptions, WIDTH, render};
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report, Severity};

const TEXT: &str = "{\n  \"properties\": {\n    \"call\": { \"$ref\": \"#/Cal\" }\n  }\n}\n";

#[test]
fn people_see_the_place_and_the_lines() {
    let text = rendered(Format::Text { colour: false, width: WIDTH }, Severity::Warning);
    for wanted in [
        "error[dangling-reference] schemas/a.json:3:15 #/properties/call/$ref",
        "100% gone, and: more",
        "\"call\": { \"$ref\": \"#/Cal\" }",
        "did you mean `Call`?",
        "schemas/b.json:1:3 #/x: the nearest name",
        "error[malformed] schemas/a.json:2:5 #",
        "error[io]",
        "… and 2 more kept-raw",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    let at = |word: &str| text.find(word).expect(word);
    assert!(at("error[io]") < at("warning[kept-raw]"), "{text}");
    assert!(!text.contains("overlay-applied") && !text.contains('\u{1b}'), "{text}");
    assert!(rendered(Format::Text { colour: true, width: WIDTH }, Severity::Warning).contains('\u{1b}'));
}

#[test]
fn github_gets_one_escaped_line_for_each() {
    let text = rendered(Format::Github, Severity::Note);
    let first = "::error file=schemas/a.json,line=3,col=15,title=dangling-reference::100%25 gone, and: more%0Aat a.json#/properties/call/$ref%0Aschemas/b.json:1:3 #/x: the nearest name%0Ahelp: did you mean `Call`?";
    assert_eq!(text.lines().next(), Some(first));
    assert_eq!(text.lines().count(), 6);
    assert!(text.contains("::notice file=schemas/a%2Cb%3A.json,title=overlay-applied::"), "{text}");
    assert!(text.ends_with("::notice title=kept-raw::… and 2 more\n"), "{text}");
}

#[test]
fn programs_get_one_object() {
    let object: Value = serde_json::from_str(&rendered(Format::Json, Severity::Error)).expect("it is JSON");
    assert_eq!(object["version"], 1);
    assert_eq!(
        object["diagnostics"][0],
        json!({
            "code": "dangling-reference", "severity": "error", "message": "100% gone, and: more",
            "file": "schemas/a.json", "pointer": "/properties/call/$ref", "line": 3, "column": 15,
            "related": [{ "file": "schemas/b.json", "pointer": "/x", "line": 1, "column": 3, "words": "the nearest name" }],
            "help": "did you mean `Call`?"
        })
    );
    assert_eq!(object["diagnostics"].as_array().map(Vec::len), Some(3));
    assert_eq!(object["diagnostics"][2]["file"], Value::Null);
}

#[test]
fn a_line_of_100_kb_is_a_window_that_fits_the_terminal() {
    let many = |name: &str| -> String {
        (0..2_500).map(|at| format!("\"{name}{at}\":{{\"type\":\"string\"}},")).collect()
    };
    let text = format!(
        "{{\"properties\":{{{}\"c\u{e4}ll\":{{\"$ref\":\"#/Cal\"}},{}\"z\":1}}}}",
        many("a"),
        many("b")
    );
    assert!(text.len() > 100_000);
    for width in [40, 60, 100, 200] {
        let mut report = Report::default();
        let related = Address::new("a.json", "/properties/b0");
        let here = about("a.json", "/properties/c\u{e4}ll/$ref");
        report.push(here.related(related, "the nearest name, which is told in many words"));
        report.push(about("a.json", "/properties/a0"));
        report.push(about("a.json", "/properties/z"));
        let format = Format::Text { colour: false, width };
        let options =
            RenderOptions { format, least: Severity::Note, most_of_a_code: usize::MAX, directory: "" };
        let shown = render(&report, &|_| Some(&text), &options);
        let lines: Vec<&str> = shown.lines().collect();
        let snippets = lines.iter().filter(|line| line.contains(" | ") || line.contains(" : "));
        assert!(snippets.clone().all(|line| line.chars().count() <= width), "{shown}");
        let marked = lines.windows(2).filter(|pair| pair[1].contains('^')).map(|pair| {
            let start = pair[1].chars().position(|one| one == '^').unwrap();
            let marks = pair[1].chars().skip(start).take_while(|one| "^|".contains(*one)).count();
            pair[0].chars().skip(start).take(marks).collect::<String>()
        });
        let begins = ["\"a0\":", "\"$ref\":", "\"z\":"];
        assert!(marked.zip(begins).all(|(marked, begin)| marked.starts_with(begin)), "{shown}");
        let column = text[..text.find("\"$ref\"").unwrap()].chars().count() + 1;
        assert!(shown.contains(&format!(",-[a.json:1:{column}]")), "{column}\n{shown}");
    }
}

#[test]
fn any_text_can_be_shown() {
    let long = format!("{{{}\"ä\": \"{}\"}}", " ".repeat(5_000), "ü".repeat(5_000));
    for text in ["", "\n", "{", "{}", "\r\n{\"ä\": 1}\r\n", "ä: [1]\n", &long] {
        for diagnostic in
            [about("a.json", ""), about("a.json", "/ä"), at("a.json", 1, 9_000), at("a.json", 9, 1)]
        {
            let mut report = Report::default();
            report.push(diagnostic);
            for format in [Format::Text { colour: true, width: WIDTH }, Format::Github, Format::Json] {
                let options =
                    RenderOptions { format, least: Severity::Note, most_of_a_code: 1, directory: "" };
                let text = render(&report, &|_| Some(text), &options);
                assert!(!text.is_empty() && text.len() < 5_000);
            }
        }
    }
}

fn rendered(format: Format, least: Severity) -> String {
    let mut report = Report::default();
    for _ in 0..3 {
        report.push(about("a.json", "/properties"));
    }
    report.push(Diagnostic::new(Code::OverlayApplied, Address::root("a,b:.json"), "applied"));
    let dangling = Address::new("a.json", "/properties/call/$ref");
    report.push(
        Diagnostic::new(Code::DanglingReference, dangling, "100% gone, and: more")
            .related(Address::new("b.json", "/x"), "the nearest name")
            .help("did you mean `Call`?"),
    );
    let mut malformed = at("a.json", 2, 5);
    malformed.code = Code::Malformed;
    report.push(malformed);
    report.push(Diagnostic::without_address(Code::Io, "no such directory"));
    let text_of = |file: &str| match file {
        "a.json" => Some(TEXT),
        "b.json" => Some("{ \"x\": true }"),
        _ => None,
    };
    render(&report, &text_of, &RenderOptions { format, least, most_of_a_code: 1, directory: "schemas/" })
}

fn about(file: &str, pointer: &str) -> Diagnostic {
    Diagnostic::new(Code::KeptRaw, Address::new(file, pointer), "kept")
}

fn at(file: &str, line: usize, column: usize) -> Diagnostic {
    let mut diagnostic = about(file, "");
    diagnostic.position = Some((line, column));
    diagnostic
}
