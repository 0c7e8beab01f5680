//! Texts of schemas, bodies and file names stay texts: they act on no terminal, are no commands of GitHub's runner,
//! and break out of no Markdown, TOML, Rust or JSON.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

/// Texts that some consumer of an output would act on.
const HOSTILE: &[&str] = &[
    "\u{1b}[2J\u{1b}]0;owned\u{7}",
    "\u{9b}31mred",
    "a\u{202e}b\u{2066}c",
    "a\r\nb",
    "a\n::error title=forged::owned",
    "::set-output name=owned::x",
    "%0A::error::owned",
    "##[add-mask]owned",
    "a,line=1::owned",
    "*/ owned(); /*",
    "\"]\n[dependencies]\nowned = \"1",
    "\"; owned!(); \"",
    "\"#; owned!(); r#\"",
    "{owned}",
    "${{ secrets.OWNED }}",
    "`|owned|`\n| a | b |",
    "<script>owned()</script>",
    "<!-- owned",
    "[owned](javascript:owned())",
    "@owned #1",
    "```\n# owned\n```",
    "a\u{2028}b\u{0}c",
    "\\u{202e}\\n",
    "'; rm -rf owned; '",
    "$(owned)",
    "\u{e0041}\u{feff}",
];

fn run(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.current_dir(folder).args(args).stdin(Stdio::null());
    for name in ["XDG_STATE_HOME", "XDG_CACHE_HOME"] {
        command.env(name, folder.join("..").join(name));
    }
    command.env_remove("GITHUB_ACTIONS").output().expect("it runs")
}

/// Returns a schema with the hostile texts at every place that takes a text.
fn schema(is_new: bool) -> Value {
    let mut properties = serde_json::Map::new();
    for (index, text) in HOSTILE.iter().enumerate() {
        let member = json!({
            "title": text,
            "description": text,
            "type": if is_new && index % 2 == 0 { "integer" } else { "string" },
            "enum": if is_new && index % 2 == 0 { json!([1, 2]) } else { json!([text, format!("b{text}"), index]) },
            "pattern": text,
            "default": text,
            "examples": [text],
            "format": text,
            text.to_owned(): text,
        });
        properties.insert(text.to_string(), member);
    }
    let branches: Vec<Value> = HOSTILE
        .iter()
        .skip(usize::from(is_new))
        .map(|text| {
            json!({ "title": text, "type": "object", "required": ["type"],
                    "properties": { "type": { "const": text }, text.to_string(): { "type": "string" } } })
        })
        .collect();
    let defs: serde_json::Map<String, Value> = HOSTILE
        .iter()
        .map(|text| (text.to_string(), json!({ "description": text, "type": "object" })))
        .collect();
    properties.insert("either".to_owned(), json!({ "oneOf": branches }));
    properties.insert("odd".to_owned(), json!({ "anyOf": [{ "type": "object", "required": ["a"] }, { "type": "object", "required": ["a"], "title": HOSTILE[0] }] }));
    json!({ "title": HOSTILE[4], "description": HOSTILE.join("\n\n"), "type": "object", "properties": properties, "$defs": defs })
}

/// Asserts that an output of any format has no active characters.
fn assert_inert(what: &str, text: &str) {
    let is_active = |character: char| {
        (character.is_control() && character != '\n' && character != '\t')
            || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
    };
    let found = text.char_indices().find(|(_, character)| is_active(*character));
    if let Some((at, character)) = found {
        panic!("{what}: {character:?} in {:?}", text[..at].lines().last());
    }
}

/// Commands of GitHub's runner are those of this program, each on a line of its own.
fn assert_commands(what: &str, text: &str) {
    for line in text.lines() {
        let trimmed = line.trim_start();
        if !trimmed.starts_with("::") {
            assert!(!line.contains("##["), "{what}: {line}");
            continue;
        }
        assert_eq!(trimmed, line, "{what}");
        let (head, body) = line[2..].split_once("::").expect("a command");
        let (word, properties) = head.split_once(' ').expect("properties");
        assert!(["error", "warning", "notice"].contains(&word), "{what}: {line}");
        assert!(!body.is_empty(), "{what}: {line}");
        for property in properties.split(',') {
            let (name, value) = property.split_once('=').unwrap_or_else(|| panic!("{what}: {line}"));
            assert!(["file", "line", "col", "title"].contains(&name), "{what}: {line}");
            let is_code = value.chars().all(|character| character.is_ascii_lowercase() || character == '-');
            assert!(name != "title" || is_code, "{what}: {line}");
        }
    }
}

/// Asserts that no part of a hostile text becomes markup.
fn assert_markdown(what: &str, text: &str) {
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let is_own = ["<details>", "<summary>", "</details>", "</summary>"]
                    .iter()
                    .any(|own| html.contains(own))
                    || html.starts_with("<!-- @generated by ");
                assert!(is_own && !html.contains("owned"), "{what}: {html}");
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                assert!(!dest_url.contains("owned"), "{what}: {dest_url}");
            }
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_)) => {}
            _ => {}
        }
    }
    for line in text.lines() {
        assert!(!line.trim_start().starts_with("# owned"), "{what}: {line}");
    }
}

#[test]
fn hostile_texts_stay_texts_in_every_output() {
    let root = tempfile::tempdir().expect("a directory");
    let folder = root.path().join("project");
    for (directory, is_new) in [("schemas", false), ("next", true)] {
        fs::create_dir_all(folder.join(directory)).expect("a directory");
        let text = serde_json::to_string_pretty(&schema(is_new)).expect("text");
        fs::write(folder.join(directory).join("Thing.json"), text).expect("a file");
    }
    // One with a name of many lines, and references that lead nowhere.
    let name = "a\n::error title=forged::owned\u{1b}[2J.json";
    fs::write(folder.join("schemas").join(name), r#"{"title": "Named", "type": "object"}"#).expect("a file");
    let references: Vec<Value> = HOSTILE.iter().map(|text| json!({ "$ref": text })).collect();
    fs::create_dir_all(folder.join("dangling")).expect("a directory");
    fs::write(folder.join("dangling").join(name), json!({ "anyOf": references }).to_string())
        .expect("a file");
    let broken = "\u{1b}[2J\n::error title=forged::owned\n{\"\u{202e}a\": \u{9b}}";
    fs::create_dir_all(folder.join("broken")).expect("a directory");
    fs::write(folder.join("broken/b.json"), broken).expect("a file");
    fs::write(folder.join("broken").join(name), broken).expect("a file");
    fs::create_dir_all(folder.join("bodies")).expect("a directory");
    let body: serde_json::Map<String, Value> =
        HOSTILE.iter().map(|text| (text.to_string(), json!(7))).collect();
    fs::write(folder.join("bodies").join(name), Value::Object(body).to_string()).expect("a file");
    fs::write(folder.join("bodies").join(format!("b{name}")), broken).expect("a file");
    let components: serde_json::Map<String, Value> = HOSTILE
        .iter()
        .map(|text| (text.to_string(), json!({ "description": text, "type": "object" })))
        .collect();
    let document = json!({ "openapi": "3.1.0", "components": { "schemas": components } });
    fs::write(folder.join("document.json"), document.to_string()).expect("a file");
    let entries: Vec<Value> = HOSTILE
        .iter()
        .map(|text| json!({ "address": format!("Thing.json#/properties/{text}"), "reason": text, "values": [text] }))
        .collect();
    fs::write(folder.join("overlay.json"), json!({ "entries": entries }).to_string()).expect("a file");
    fs::write(folder.join("overlaid.toml"), "overlay = \"overlay.json\"\nname = \"things\"\n")
        .expect("a file");
    fs::write(folder.join("schemalock.toml"), "name = \"things\"\n").expect("a file");

    let generated = run(&folder, &["generate"]);
    assert!(generated.status.success(), "{}", String::from_utf8_lossy(&generated.stderr));
    crate_is_inert(&folder.join("generated"));
    // An orphan with such a name, and a stale file with such lines.
    fs::write(folder.join("generated/src").join(format!("{name}.rs")), "x").expect("a file");
    let manifest = folder.join("generated/Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a file");
    fs::write(
        manifest,
        format!("::error title=forged::owned\n ::error title=forged::owned\n\u{1b}[2J\n{text}"),
    )
    .expect("a file");

    let verbs: &[&[&str]] = &[
        &["check", "--diff"],
        &["explain", "Thing"],
        &["explain", "Thing.json#/properties/odd"],
        &["explain", HOSTILE[4]],
        &["audit", "bodies", "--as", "Thing"],
        &["audit", "bodies", "--as", "Thing", "--show-values"],
        &["audit", "bodies", "--as", "Thing", "--propose"],
        &["audit", "bodies"],
        &["changes", "schemas", "next"],
        &["generate", "--schemas", "dangling"],
        &["generate", "--schemas", "broken"],
        &["generate", "--out", "other", "--verbose"],
        &["generate", "--config", "overlaid.toml"],
        &["generate", "--root", HOSTILE[4]],
        &["import", "document.json", "--out", "imported", "--verbose"],
        &["import", "document.json", "--out", "imported", "--roots", HOSTILE[4]],
        &["import", "broken/b.json", "--out", "imported"],
        &["init", "broken"],
        &["update", "document.json", "--dry-run", "--drop-stale-overlay"],
    ];
    for args in verbs {
        for format in ["text", "github", "json", "markdown", "changelog", "html"] {
            let words = [*args, &["--format", format]].concat();
            let output = run(&folder, &words);
            let what = format!("{words:?}");
            let (stdout, stderr) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
            let (stdout, stderr) = (stdout.expect("UTF-8"), stderr.expect("UTF-8"));
            assert!(!stderr.contains("panicked"), "{what}: {stderr}");
            assert_inert(&what, &stdout);
            assert_inert(&what, &stderr);
            match format {
                "github" => {
                    assert_commands(&what, &stdout);
                    assert_commands(&what, &stderr);
                }
                "json" if !stdout.is_empty() => {
                    serde_json::from_str::<Value>(&stdout)
                        .unwrap_or_else(|error| panic!("{what}: {error}: {stdout}"));
                }
                "html" => {
                    assert!(!stdout.contains("<script>owned") && !stdout.contains("<!-- owned"), "{what}");
                }
                "markdown" | "changelog"
                    if args[0] == "audit" || args[0] == "changes" || args[0] == "update" =>
                {
                    assert_markdown(&what, &stdout);
                }
                _ => {}
            }
        }
    }
}

/// Asserts that the manifest has its own entries only, and that no source has a character that changes how it is
/// shown.
fn crate_is_inert(out: &Path) {
    let manifest: toml::Table =
        fs::read_to_string(out.join("Cargo.toml")).expect("a file").parse().expect("a manifest");
    let dependencies = manifest["dependencies"].as_table().expect("a table");
    assert!(!dependencies.contains_key("owned"), "{dependencies:?}");
    for entry in walkdir::WalkDir::new(out) {
        let entry = entry.expect("an entry");
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().display().to_string();
        let name = entry.file_name().to_str().expect("UTF-8");
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)), "{path}");
        let text = fs::read_to_string(entry.path()).expect("text");
        assert_inert(&path, &text);
        if name.ends_with(".rs") {
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let is_owned =
                |item: &syn::Item| matches!(item, syn::Item::Macro(item) if item.mac.path.is_ident("owned"));
            assert!(!file.items.iter().any(is_owned), "{path}");
        }
        if name.ends_with(".md") {
            assert_markdown(&path, &text);
        }
    }
}
