use serde_json::{Value, json};

use super::args::FormatArg;
use super::console::Console;
use super::exit::Exit;
use crate::diagnose::{Code, Severity};

/// List the codes of all messages, with what they mean and what to do
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_: &Args, console: &Console) -> Exit {
    let text = match console.format {
        FormatArg::Json => console.json(json!({ "codes": Code::ALL.iter().map(object).collect::<Vec<_>>() })),
        _ => Code::ALL.iter().map(text).collect(),
    };
    console.end_with(Exit::Done, &text)
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn text(code: &Code) -> String {
    let (name, severity) = (code.as_str(), word(code.severity()));
    format!("{severity}[{name}]\n    {}\n    help: {}\n", code.meaning(), code.default_help())
}

fn object(code: &Code) -> Value {
    json!({
        "code": code.as_str(),
        "severity": word(code.severity()),
        "meaning": code.meaning(),
        "help": code.default_help(),
    })
}
