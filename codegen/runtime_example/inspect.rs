//! Shows how bodies are read: one line of JSON for each.
//!
//! `inspect --as TYPE|ADDRESS [--lines] [--echo] [FILE...]` reads standard input without files; with
//! `--lines` every line is a body, with `--echo` each is shown as the types write it back. With the feature
//! `validate`, what the body violates is listed, too.

use sample_crate::inspect::{Outcome, TYPES, find};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::process::ExitCode;

const USAGE: &str = "usage: inspect --as TYPE|ADDRESS [--lines] [--echo] [FILE...]";

#[derive(Default)]
struct Arguments {
    as_type: String,
    lines: bool,
    echo: bool,
    files: Vec<String>,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut found = Arguments::default();
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--as" => found.as_type = given.next().ok_or(USAGE)?,
            "--lines" => found.lines = true,
            "--echo" => found.echo = true,
            option if option.starts_with("--") => return Err(format!("unknown option {option}\n{USAGE}")),
            _ => found.files.push(argument),
        }
    }
    if found.as_type.is_empty() { Err(USAGE.to_owned()) } else { Ok(found) }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let entry = find(TYPES, &arguments.as_type)
        .ok_or_else(|| format!("there is no type `{}`; the docs list them all", arguments.as_type))?;
    let mut out = std::io::stdout().lock();
    let mut show = |source: &str, body: &[u8]| -> Result<(), String> {
        let line = describe(entry, source, body, arguments.echo);
        writeln!(out, "{line}").map_err(|error| error.to_string())
    };
    let mut sources = Vec::new();
    if arguments.files.is_empty() {
        let mut text = Vec::new();
        std::io::stdin().read_to_end(&mut text).map_err(|error| format!("standard input: {error}"))?;
        sources.push(("-".to_owned(), text));
    }
    for file in &arguments.files {
        if file == "-" {
            let mut text = Vec::new();
            std::io::stdin().read_to_end(&mut text).map_err(|error| format!("standard input: {error}"))?;
            sources.push((file.clone(), text));
            continue;
        }
        let text = std::fs::read(file).map_err(|error| format!("{file}: {error}"))?;
        sources.push((file.clone(), text));
    }
    for (source, text) in sources {
        if arguments.lines {
            let lines = text.split(|byte| *byte == b'\n').enumerate();
            for (at, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
                show(&format!("{source}:{}", at + 1), line)?;
            }
        } else {
            show(&source, &text)?;
        }
    }
    Ok(())
}

fn describe(entry: &sample_crate::inspect::Entry, source: &str, body: &[u8], echo: bool) -> Value {
    match entry.read(body) {
        Err(error) => json!({
            "source": source, "type": entry.name, "variant": null, "outcome": "refused", "deviations": [],
            "error": error.to_string(),
        }),
        Ok(read) => {
            let outcome = match read.outcome() {
                Outcome::Exact => "exact",
                Outcome::Contained => "contained",
            };
            let deviations = read.deviations.iter().map(|deviation| {
                json!({
                    "path": deviation.path.to_string(),
                    "kind": deviation.kind.as_str(),
                    "detail": format!("expected {}, found {}", deviation.expected, deviation.found),
                })
            });
            let deviations: Vec<Value> = deviations.collect();
            let mut line = json!({
                "source": source, "type": entry.name, "variant": read.variant, "outcome": outcome,
                "deviations": deviations, "error": null,
            });
            if echo {
                line["json"] = read.written;
            }
            #[cfg(feature = "validate")]
            {
                line["violations"] = violations(entry, body);
            }
            line
        }
    }
}

#[cfg(feature = "validate")]
fn violations(entry: &sample_crate::inspect::Entry, body: &[u8]) -> Value {
    let body = serde_json::from_slice(body).unwrap_or_default();
    let found = entry.validate(&body).err().into_iter().flatten();
    found.map(|violation| violation.to_string()).collect()
}
