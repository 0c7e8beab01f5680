//! The codes of all diagnostics as a chapter of the documentation, `docs/codes.md`.

use crate::diagnose::{Code, Severity};

/// Returns the chapter: a table of the codes for each severity, the worst first.
pub fn codes_as_markdown() -> String {
    let mut text = String::from(HEAD);
    for (severity, heading) in SECTIONS {
        text.push_str(&format!("\n## {heading}\n\n| code | meaning | what to do |\n| --- | --- | --- |\n"));
        for code in Code::ALL.iter().filter(|code| code.severity() == *severity) {
            let (meaning, help) = (cell(code.meaning()), cell(code.default_help()));
            text.push_str(&format!("| `{}` | {meaning} | {help} |\n", code.as_str()));
        }
    }
    text
}

/// Returns `text`, whose code spans are Markdown already, as a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

const SECTIONS: &[(Severity, &str)] =
    &[(Severity::Error, "Errors"), (Severity::Warning, "Warnings"), (Severity::Note, "Notes")];

const HEAD: &str = "\
<!-- Written by `schemalock codes --format markdown`. Do not edit. -->

# Diagnostic codes

Each diagnostic has a severity, a code, the address of a schema, and a help text:

```text
warning[ambiguous-union]: …
```

- An **error** stops the command: it writes nothing, and exits with code 2.
- A **warning** changes the result: the crate is complete, but looser than the schema. `[allow]` in the
  configuration file [accepts it](generator.md#accept-a-warning).
- A **note** reports a decision. `--verbose` shows notes.

A diagnostic may have a more exact help text than the one listed here.
`schemalock codes` prints this list.
";
