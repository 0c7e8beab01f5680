//! Descriptions as documentation: parses Markdown as rustdoc does, and prints back the part that is safe.
//!
//! Text, emphasis, code, quotes, lists, tables and links to the web keep their meaning. HTML, intra-doc links,
//! images and other destinations become plain text, and no code block is a doctest.
//!
//! ```text
//! {"description": "Takes <b>one</b> [Foo].\n~~~\nlet x = ;\n~~~"}
//! ```
//! becomes
//! ````text
//! Takes \<b\>one\</b\> \[Foo\].
//!
//! ```text
//! let x = ;
//! ```
//! ````

mod block;
mod inline;
mod link;
mod printer;
mod text;

pub(super) use inline::{block_fence, code_span};
pub(super) use text::visible;

use pulldown_cmark::{Options, Parser, TextMergeStream};

/// Returns untrusted Markdown as lines that rustdoc accepts without a warning.
pub(super) fn inert(description: &str) -> Vec<String> {
    let description = visible(description);
    let parser = Parser::new_ext(&description, options());
    let definitions = link::definitions(&parser);
    let mut printer = printer::Printer::new(definitions);
    for event in TextMergeStream::new(parser) {
        printer.event(event);
    }
    printer.finish()
}

/// Returns the extensions that rustdoc enables and that change what a text means.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

#[cfg(test)]
mod tests;
