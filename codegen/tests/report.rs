//! The report's forms: the JSON against its schema, the committed pages against the program, and what a
//! pull request takes.
//!
//! `UPDATE=1 cargo test -p schemalock --test report` writes the pages under `docs/` anew.

mod common;

use std::path::{Path, PathBuf};

use schemalock::internals::changes::render::Told;
use schemalock::internals::changes::{
    Bump, Change, Comparison, Rule, Side, Spec, Wire, compare, render, side,
};
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::{Report, codes_as_markdown};
use schemalock::internals::overlay::Stale;
use serde_json::{Value, json};

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name)
}

#[test]
fn the_committed_pages_are_current() {
    let schema = format!("{:#}\n", json!(render::schema()));
    common::expected::compare(&docs("changes.schema.json"), &schema).unwrap();
    common::expected::compare(&docs("changes.md"), &render::rules_as_markdown()).unwrap();
    common::expected::compare(&docs("codes.md"), &codes_as_markdown()).unwrap();
}

fn side(path: &Path, config: &Config) -> Side {
    let mut report = Report::default();
    let side = side::read(&Spec::Path(path.to_owned()), config, &mut report);
    side.unwrap_or_else(|| panic!("{}: {:?}", path.display(), report.diagnostics()))
}

/// Comparisons of every kind of change.
fn comparisons() -> Vec<Comparison> {
    let text = "name = \"cases\"\n[modules]\nmessages = [\"Message*\"]\n".to_owned();
    let config =
        Config::parse(Path::new("schemalock.toml"), text, Overrides::default(), &mut Report::default())
            .unwrap();
    let folders = common::folders("changes");
    let both =
        |folder: &Path| compare(&side(&folder.join("old"), &config), &side(&folder.join("new"), &config));
    folders.iter().map(|(_, folder)| both(folder)).collect()
}

fn dropped() -> Vec<Stale> {
    vec![Stale {
        entry: Some(0),
        address: "a.json#/x".to_owned(),
        reason: "<script>".to_owned(),
        why: vec!["`x` is not required".to_owned()],
        whole: false,
        dropped: serde_json::from_value(
            serde_json::json!({ "from": "overlay", "key": "a.json#/x", "value": {} }),
        )
        .expect("it is an entry"),
    }]
}

#[test]
fn a_subject_stands_once_in_a_line() {
    let change = || Change::new(Rule::DefaultChanged, "Voice", "the default is 1");
    let found = Comparison { changes: vec![change(), change()], ..Comparison::default() };
    let text = render::text(&found, false);
    assert!(text.contains("  Voice (2 places): the default is 1\n"), "{text}");
}

#[test]
fn every_report_is_as_its_schema_says() {
    let schema = json!(render::schema());
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let valid = |report: &Value| {
        let violations: Vec<String> = validator.iter_errors(report).map(|error| error.to_string()).collect();
        assert!(violations.is_empty(), "{violations:?} in {report:#}");
    };
    let comparisons = comparisons();
    assert!(comparisons.iter().map(|one| one.changes.len()).sum::<usize>() > 50);
    comparisons.iter().for_each(|found| valid(&render::json(found)));
    let dropped = dropped();
    let told = Told {
        version: Some("0.2.0"),
        old_version: Some("0.1.0"),
        revision: Some("2"),
        dropped: &dropped,
        ..Told::from(&comparisons[0])
    };
    let report = render::json(told);
    valid(&report);
    assert_eq!(report["crate_version"], json!({ "old": "0.1.0", "new": "0.2.0" }));
    assert_eq!(report["dropped"][0]["address"], "a.json#/x");
    for (pointer, wrong) in [("/wire", json!("perhaps")), ("/changes", json!({})), ("/version", json!("1"))] {
        let mut report = report.clone();
        *report.pointer_mut(pointer).unwrap() = wrong;
        assert!(!validator.is_valid(&report), "{pointer}");
    }
}

/// Makes more changes than a report shows.
fn many() -> Comparison {
    let rules = Rule::ALL.iter();
    let change = |(rule, number): (&Rule, usize)| {
        Change::new(*rule, format!("Type{number}.member"), format!("it was {number}_<b>@all</b> and is `x`"))
    };
    let changes = rules.flat_map(|rule| (0..400).map(move |number| change((rule, number)))).collect();
    Comparison { changes, wire: Wire::No, bump: Bump::Major, ..Comparison::default() }
}

#[test]
fn a_pull_request_takes_the_largest_report() {
    let many = many();
    let text = render::markdown(&many);
    assert!(text.chars().count() < 65_536, "{} characters", text.chars().count());
    for rule in Rule::ALL {
        assert!(text.contains(&format!("### `{}`", rule.as_str())), "{}", rule.as_str());
    }
    assert!(text.contains("<details>") && text.contains("more\n"));
    assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    assert!(!text.contains("<b>") && !text.contains("@all"), "text of schemas is markup");
}

#[test]
fn what_was_taken_out_of_the_overlay_is_told() {
    let nothing = Comparison::default();
    let dropped = dropped();
    let told = Told { dropped: &dropped, ..Told::from(&nothing) };
    for text in [render::text(told, false), render::text(told, true), render::github(told)] {
        assert!(text.contains("part of the entry for `a.json#/x`, since `x` is not required"), "{text}");
    }
    for text in [render::markdown(told), render::changelog(told)] {
        assert!(text.contains("since `x` is not required (it said: \\<script\\>)"), "{text}");
    }
}

#[test]
fn changes_that_read_alike_share_a_line() {
    let change = |rule, subject: &str, sentence: &str| Change::new(rule, subject, sentence);
    let changes = vec![
        change(Rule::MemberBecameOptional, "A.x", "it may be absent"),
        change(Rule::MemberBecameOptional, "B.x", "it may be absent"),
        change(Rule::EnumValueAdded, "E.a", "\"a\" is listed"),
        change(Rule::EnumValueAdded, "E.b.c", "\"b.c\" is listed"),
        change(Rule::EnumValueAdded, "F.a", "\"a\" is listed"),
    ];
    let found = Comparison { changes, wire: Wire::No, bump: Bump::Major, ..Comparison::default() };
    let text = render::text(&found, false);
    for line in
        ["\n  A.x, B.x: it may be absent\n", "\n  E: a, b.c are listed\n", "\n  F.a: \"a\" is listed\n"]
    {
        assert!(text.contains(line), "{text}");
    }
    // Each on its own, for those who ask for all.
    assert_eq!(render::text(&found, true).matches("it may be absent").count(), 2);
}

#[test]
fn an_entry_of_a_changelog_has_the_sections_that_keepachangelog_names() {
    let changes = vec![
        Change::new(Rule::MessageRemoved, "A", "it is gone"),
        Change::new(Rule::CheckAdded, "B.x", "it is at least 1"),
        Change::new(Rule::MessageAdded, "C", "it is new"),
        Change::new(Rule::Deprecated, "D", "it is deprecated"),
    ];
    let found = Comparison { changes, wire: Wire::Yes, bump: Bump::Major, ..Comparison::default() };
    let told = Told { version: Some("0.2.0"), revision: Some("2026-08-18"), ..Told::from(&found) };
    let text = render::changelog(told);
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(
        headings,
        ["## [0.2.0] - 2026-08-18", "### Added", "### Changed", "### Deprecated", "### Removed"]
    );
    assert!(
        text.contains(
            "### Removed\n\n- **Breaking.** A message is gone. (1: wire yes, sends refused, crate major)\n  - A: it is gone\n"
        ),
        "{text}"
    );
}

/// Entries that break code or add something are all named; long tails of the others are counted.
#[test]
fn a_changelog_cuts_only_below_minor() {
    let many = |rule, sentence: &str| {
        (0..12)
            .map(move |at| Change::new(rule, format!("T{at:02}.x"), format!("{sentence} {at}")))
            .collect::<Vec<_>>()
    };
    let mut changes = many(Rule::OptionalMemberRemoved, "it is gone");
    changes.extend(many(Rule::OptionalMemberAdded, "it is new"));
    changes.extend(many(Rule::CheckAdded, "it is at least"));
    let text = render::changelog(&Comparison { changes, ..Comparison::default() });
    for shown in ["T11.x: it is gone 11", "T11.x: it is new 11"] {
        assert!(text.contains(shown), "{text}");
    }
    assert!(!text.contains("it is at least 11") && text.contains("and 7 more"), "{text}");
}

/// Subjects that share a sentence are all named where the change breaks code.
#[test]
fn a_folded_line_names_all_that_breaks() {
    let alike =
        |rule| (0..9).map(move |at| Change::new(rule, format!("T{at}.x"), "it is alike")).collect::<Vec<_>>();
    for (rule, is_named) in [(Rule::OptionalMemberRemoved, true), (Rule::CheckAdded, false)] {
        let found = Comparison { changes: alike(rule), ..Comparison::default() };
        for text in [render::changelog(&found), render::text(&found, false)] {
            assert_eq!(text.contains("T8.x"), is_named, "{text}");
        }
    }
}
