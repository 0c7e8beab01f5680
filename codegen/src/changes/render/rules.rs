//! The kinds of change, as text and as a chapter of the documentation, `docs/changes.md`.

use super::markdown::escaped;
use crate::changes::Rule;

/// Returns every kind of change: a line for its verdicts and one for its meaning.
pub fn rules_as_text() -> String {
    let line = |rule: &Rule| {
        let (wire, bump) = rule.worst();
        let (severity, id) = (rule.severity().as_str(), rule.as_str());
        let sends = rule.worst_sends();
        let verdicts = format!("wire {wire}, sends {sends}, crate {bump} at worst");
        format!("{severity}[{id}] {verdicts}\n    {}\n", rule.meaning())
    };
    Rule::ALL.iter().map(line).collect()
}

/// Returns every kind of change as a page of the documentation.
pub fn rules_as_markdown() -> String {
    let mut text = String::from(HEAD);
    for rule in Rule::ALL {
        let (wire, bump) = rule.worst();
        let (id, severity, meaning) = (rule.as_str(), rule.severity().as_str(), escaped(rule.meaning()));
        text.push_str(&format!(
            "| `{id}` | {severity} | {wire} | {} | {bump} | {meaning} |\n",
            rule.worst_sends()
        ));
    }
    text
}

const HEAD: &str = "\
<!-- Written by `schemalock changes --checks --format markdown`. Do not edit. -->

# Kinds of change

The differences that `changes` and `update` report, most important first. The ids are stable. A change may have better
verdicts than its kind has at worst; the report has them.

- **wire**: whether builds already shipped read the bodies that are valid now and were not before: `yes`;
  `degraded`, if they read a value as the `Unknown` of an enum or a union; `no`, if `from_slice` refuses a body;
  `unknown`, if nothing is proved, which counts as `no`. `read` loses nothing in any case. Keywords that reading
  ignores (`not`, `if`, bounds) never make it `no`.
- **sends**: whether what builds already shipped send still passes: `pass`, if every body that was valid is proved
  to be valid; `refused`, if one is not; `unknown`, if neither is proved. `unknown` counts as `refused`.
  Where a body shows the refusal, the report has it. A member that only the new schema names counts as absent
  from what builds send, and a `format` counts as if validators looked at it.
- **crate**: which part of the version of the emitted crate has to grow, by Cargo's rules.

[`changes.schema.json`](changes.schema.json) is the schema of the report as JSON.

| id | severity | wire, at worst | sends, at worst | crate, at worst | meaning |
| --- | --- | --- | --- | --- | --- |
";
