//! The command `keywords`.

use serde_json::json;

use super::args::FormatArg;
use super::console::Console;
use super::exit::Exit;
use crate::vocabulary::KEYWORDS;

/// List the keywords of all dialects, and how each is used
#[derive(Debug, clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_: &Args, console: &Console) -> Exit {
    let text = match console.format {
        FormatArg::Json => console.json(json!({ "keywords": KEYWORDS })),
        _ => text(),
    };
    console.end_with(Exit::Done, &text)
}

fn text() -> String {
    let mut text = String::new();
    let mut vocabulary = "";
    for entry in KEYWORDS {
        if entry.vocabulary != vocabulary {
            vocabulary = entry.vocabulary;
            text.push_str(&format!("{vocabulary}\n"));
        }
        text.push_str(&format!("    {}\n        {}\n", entry.keywords.join(", "), entry.answer.words()));
    }
    text
}
