use super::markdown::escaped;
use super::word;
use crate::changes::Rule;

/// Returns every kind of change: a line for its verdicts and one for its meaning.
pub fn rules_as_text() -> String {
    let line = |rule: &Rule| {
        let (wire, bump) = rule.worst();
        let (severity, id) = (word(rule.severity()), rule.as_str());
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
        let (id, severity, meaning) = (rule.as_str(), word(rule.severity()), escaped(rule.meaning()));
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

What `changes` and `update` tell apart, most important first. The ids are stable. A change may have better
verdicts than its kind has at worst; the report says which.

- **wire**: whether builds already shipped read what is sent from now on: `yes`; `degraded`, if a value comes
  as unknown or raw in a place that is open for that; `no`, if a strict reading refuses the body. Nothing is
  lost in any case. Keywords that reading does not look at (`not`, `if`, bounds) never make it `no`.
- **sends**: whether what builds already shipped send still passes: `pass`, if whatever was valid is proved to be
  valid; `refused`, if something is not; `unknown`, if neither is proved. `unknown` counts as `refused`.
  Where a body shows the refusal, the report has it. A member that only the new schema names counts as absent
  from what builds send, and a `format` counts as if validators looked at it.
- **crate**: which part of the version of the emitted crate has to grow, by Cargo's rules.

[`changes.schema.json`](changes.schema.json) is the schema of the report as JSON.

| id | severity | wire, at worst | sends, at worst | crate, at worst | meaning |
| --- | --- | --- | --- | --- | --- |
";
