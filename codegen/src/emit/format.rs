//! One formatter for all code: prettyplease, so that the bytes are the same on every machine.

use super::Item;
use crate::diagnose::{Code, Diagnostic, Report};
use proc_macro2::TokenStream;

/// A file of the generated crate: the stamp, what it uses, its items with a blank line between.
///
/// `origin` is the schema file, `emitter` the file of the generator that printed it.
pub fn rust(origin: &str, emitter: &str, uses: TokenStream, items: Vec<Item>, report: &mut Report) -> String {
    let mut text = stamp(origin, emitter);
    text.push_str(&print(uses, report));
    for item in items {
        text.push('\n');
        text.push_str(&print(item.code, report));
        if let Some(table) = item.table {
            text.push('\n');
            text.push_str(&table);
        }
    }
    text
}

/// What every generated file of Rust starts with.
pub fn stamp(origin: &str, emitter: &str) -> String {
    let emitter = emitter.replace('\\', "/");
    format!("// @generated from {origin} by {emitter}. Do not edit: run `schemalock generate`.\n\n")
}

/// The tokens as text; what does not parse is reported.
pub fn print(tokens: TokenStream, report: &mut Report) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => with_blank_lines(&prettyplease::unparse(&file)),
        Err(error) => {
            let message = format!("the emitted code does not parse: {error}");
            report.push(Diagnostic::without_address(Code::Internal, message));
            String::new()
        }
    }
}

/// Blank lines between items, and between the methods of an `impl`; prettyplease leaves them out.
fn with_blank_lines(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 40);
    let mut previous = "";
    for line in code.lines() {
        let closes_item = matches!(previous, "}" | "};") && !line.is_empty() && !line.starts_with("use ");
        let closes_method =
            previous == "    }" && line.starts_with("    ") && !line.trim_start().starts_with('}');
        if closes_item || closes_method {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
}
