//! The command `codes`.

use serde_json::{Value, json};

use super::args::FormatArg;
use super::console::Console;
use super::exit::Exit;
use crate::diagnose::{Code, codes_as_markdown};

/// List the codes of all diagnostics, with their meaning and what to do
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_: &Args, console: &Console) -> Exit {
    let text = match console.format {
        FormatArg::Json => console.json(json!({ "codes": Code::ALL.iter().map(object).collect::<Vec<_>>() })),
        FormatArg::Markdown => codes_as_markdown(),
        _ => Code::ALL.iter().map(text).collect(),
    };
    console.end_with(Exit::Done, &text)
}

fn text(code: &Code) -> String {
    let (name, severity) = (code.as_str(), code.severity().as_str());
    format!("{severity}[{name}]\n    {}\n    help: {}\n", code.meaning(), code.default_help())
}

fn object(code: &Code) -> Value {
    json!({
        "code": code.as_str(),
        "severity": code.severity().as_str(),
        "meaning": code.meaning(),
        "help": code.default_help(),
    })
}
