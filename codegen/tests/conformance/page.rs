//! `CONFORMANCE.md`: each command writes its own part.

use std::path::Path;

const HEAD: &str = "# What other people's schemas come to\n\n\
    Written by `UPDATE=1 cargo test -p schemalock --test conformance -- --ignored --nocapture --test-threads 1`, which\n\
    reads the official JSON Schema test suite and the families from `../shared` (or `SCHEMALOCK_SHARED`); nothing of\n\
    them is in this repository, and nothing is fetched.\n\n\
    *Read*: the body is taken, not refused. *Equal*: it comes back as it was. *Exact*: nothing in it departs from the\n\
    type, so the type is not narrower than the schema. *Noticed*: the types alone see that an invalid body departs.\n\
    *Accepted* and *refused*: valid and invalid bodies as `validate` judges them.\n";

/// Prints `text`, and puts it under its `heading` if `UPDATE=1` asks for it.
pub fn put(heading: &str, text: &str) {
    println!("## {heading}\n\n{text}");
    if !super::common::is_updating() {
        return;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONFORMANCE.md");
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    let mut parts: Vec<(String, String)> = old
        .split("\n## ")
        .skip(1)
        .filter_map(|part| part.split_once('\n'))
        .map(|(heading, text)| (heading.to_owned(), text.trim().to_owned()))
        .collect();
    parts.retain(|(known, _)| known != heading);
    parts.push((heading.to_owned(), text.trim().to_owned()));
    parts.sort();
    let parts: String = parts.iter().map(|(heading, text)| format!("\n## {heading}\n\n{text}\n")).collect();
    std::fs::write(path, format!("{HEAD}{parts}")).expect("the page can be written");
}

/// Returns a table with its first column to the left and the others to the right.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule: Vec<String> =
        (0..head.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned()).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("{}{}{rows}", line(&head), line(&rule))
}
