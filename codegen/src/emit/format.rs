//! One formatter for all code: prettyplease, so that the bytes are the same on every machine.

use crate::diagnose::{Code, Diagnostic, Report};
use proc_macro2::TokenStream;
use quote::quote;

/// A file of the generated crate: the stamp, what it uses, its items with a blank line between.
///
/// `origin` is the schema file, `emitter` the file of the generator that printed it.
pub fn rust(
    origin: &str,
    emitter: &str,
    uses: TokenStream,
    items: Vec<TokenStream>,
    report: &mut Report,
) -> String {
    let mut text = stamp(origin, emitter);
    text.push_str(&print(quote!(#uses), report));
    for item in items {
        text.push('\n');
        text.push_str(&print(item, report));
    }
    text
}

/// What every generated file of Rust starts with.
pub fn stamp(origin: &str, emitter: &str) -> String {
    let emitter = emitter.replace('\\', "/");
    format!(
        "// @generated from {origin} by {emitter}. Do not edit: run `schemalock generate`.\n\n"
    )
}

/// The tokens as text; what does not parse is reported and printed as it is, to be looked at.
pub fn print(tokens: TokenStream, report: &mut Report) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => with_blank_lines(&prettyplease::unparse(&file)),
        Err(error) => {
            let message = format!("the emitted code does not parse: {error}");
            report.push(Diagnostic::without_address(Code::Internal, message));
            tokens.to_string()
        }
    }
}

/// A blank line before every item that follows another one at the outer level.
fn with_blank_lines(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 40);
    let mut previous = "";
    for line in code.lines() {
        let closes = previous == "}" || previous == "};" || (previous.starts_with("static") && previous.ends_with(';'));
        if closes && !line.is_empty() {
            text.push('\n');
        }
        let leaves_uses = previous.starts_with("use ") && !line.starts_with("use ");
        if leaves_uses {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
}
