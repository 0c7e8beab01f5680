//! The property behind all of this: rustdoc finds nothing to complain of in what is printed.

use super::*;
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Tag, TagEnd};

/// Returns what rustdoc or a reader's browser would take for more than text.
fn complaints(lines: &[String]) -> Vec<String> {
    let text = lines.join("\n");
    let mut found = Vec::new();
    let mut broken = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        Some((format!("intra-doc {}", link.reference).into(), "".into()))
    };
    let all = options() | Options::ENABLE_TASKLISTS | Options::ENABLE_SMART_PUNCTUATION;
    let parser = Parser::new_with_broken_link_callback(&text, all, Some(&mut broken));
    let mut links = 0;
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => found.push(format!("HTML {html}")),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => found.push("indented code".to_owned()),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info != "text" => {
                found.push(format!("code {info}"));
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                links += 1;
                let lower = dest_url.to_lowercase();
                if !lower.starts_with("http://") && !lower.starts_with("https://") {
                    found.push(format!("link {dest_url}"));
                }
            }
            Event::End(TagEnd::Link) => links -= 1,
            Event::Start(Tag::Image { dest_url, .. }) => found.push(format!("image {dest_url}")),
            _ => {}
        }
    }
    assert_eq!(links, 0);
    // rustdoc looks for URLs piece by piece.
    let mut is_within_link = false;
    for event in Parser::new_ext(&text, all) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => is_within_link = true,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => is_within_link = false,
            Event::Text(text)
                if !is_within_link && (text.contains("http://") || text.contains("https://")) =>
            {
                found.push(format!("bare URL {text}"));
            }
            _ => {}
        }
    }
    found
}

/// Returns the letters and digits that a reader sees.
fn seen(text: &str) -> String {
    let mut seen = String::new();
    for event in Parser::new_ext(text, options()) {
        if let Event::Text(text) | Event::Code(text) = event {
            seen.extend(text.chars().filter(|char| char.is_alphanumeric()));
        }
    }
    seen
}

#[test]
fn meaning_is_kept() {
    let cases = [
        ("See <https://e.org/a?b=1>.", "See <https://e.org/a?b=1>."),
        ("See https://e.org/a_b, or (https://e.org).", "See <https://e.org/a_b>, or (<https://e.org>)."),
        ("> quoted\n> text", "> quoted\n> text"),
        ("- one\n  - two\n    1. three\n- four", "- one\n  - two\n    1. three\n- four"),
        (
            "A *word*, a **strong** one, `code` and snake_case.",
            "A *word*, a **strong** one, `code` and snake_case.",
        ),
        ("[text](https://e.org/x \"title\")", "[text](<https://e.org/x>)"),
        ("| a | b |\n|---|---|\n| 1 | `x` |", "| a | b |\n| --- | --- |\n| 1 | `x` |"),
        ("# Head\ntext", "# Head\n\ntext"),
        ("Range 1 - 5 * 2 < 11 & more", "Range 1 - 5 * 2 \\< 11 & more"),
    ];
    for (text, printed) in cases {
        assert_eq!(inert(text).join("\n"), printed, "{text}");
    }
}

#[test]
fn all_else_is_text() {
    let cases = [
        ("Uses `x and then <tag> and Vec<u8>", "Uses \\`x and then \\<tag\\> and Vec\\<u8\\>"),
        ("[link](https://e.org \"title)", "\\[link\\](<https://e.org> \"title)"),
        ("Fence:\n~~~\nlet x = ;\n~~~\n", "Fence:\n\n```text\nlet x = ;\n```"),
        ("```rust,no_run\nfn\n", "```text\nfn\n```"),
        ("a\n\n    indented", "a\n\n```text\nindented\n```"),
        ("[x](javascript:alert(1)) [y](data:text/html,z) [Foo] [Bar](Bar)", "x y \\[Foo\\] Bar"),
        ("![alt](https://e.org/i.png)", "[alt](<https://e.org/i.png>)"),
        ("a [^1]\n\n[^1]: note", "a \\[^1\\]\n\n\\[^1\\]: note"),
        ("[docs]: https://e.org", "\\[docs\\]: <https://e.org>"),
        (
            "<b>bold</b>\n\n<table><tr><td>x</table>",
            "\\<b\\>bold\\</b\\>\n\n\\<table\\>\\<tr\\>\\<td\\>x\\</table\\>",
        ),
        ("a\u{202e}b\rc\u{7}d", "a b\nc d"),
    ];
    for (text, printed) in cases {
        assert_eq!(inert(text).join("\n"), printed, "{text}");
    }
}

#[test]
fn random_text_is_inert() {
    let pieces: Vec<String> = serde_json::from_str(include_str!("../../../tests/descriptions/pieces.json"))
        .expect("a list of texts");
    let mut random = fastrand::Rng::with_seed(12);
    for round in 0..5_000 {
        let length = random.usize(1..24);
        let text: String = (0..length).map(|_| pieces[random.usize(..pieces.len())].as_str()).collect();
        let lines = inert(&text);
        assert!(lines.iter().all(|line| !line.contains('\n')), "{round}: {text:?}");
        let complaints = complaints(&lines);
        assert!(complaints.is_empty(), "{round}: {text:?}\n{}\n{complaints:?}", lines.join("\n"));
        let (before, after) = (seen(&visible(&text)), seen(&lines.join("\n")));
        assert!(
            after.contains(&before) || is_within(&before, &after),
            "{round}: {text:?}\n{}",
            lines.join("\n")
        );
    }
}

/// Returns whether all of `before` is in `after`, in the same order.
fn is_within(before: &str, after: &str) -> bool {
    let mut rest = after.chars();
    before.chars().all(|char| rest.any(|other| other == char))
}

#[test]
fn hostile_nesting_stays_small() {
    for piece in ["> ", "- ", "*a ", "[", "`", "![a](", "1. ", "<b", "~", "- > "] {
        let text = format!("{}x\ny", piece.repeat(20_000));
        let printed: usize = inert(&text).iter().map(String::len).sum();
        assert!(printed < 4 * text.len() + 100_000, "{piece}: {printed}");
    }
}
