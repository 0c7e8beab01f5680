use std::collections::HashMap;

use super::document::Document;
use super::reference;
use crate::diagnose::{Code, Diagnostic, Report};

/// How the file of a component is named: a text with `{Name}` or `{name}` in it, such as
/// `vapi-{name}-schema.json`.
#[derive(Debug)]
pub struct Template<'t>(&'t str);

impl<'t> Template<'t> {
    /// Checks a template. One that gives no file of its own to each component, or files of
    /// another directory or with another ending than `.json`, is reported as
    /// [`Code::Configuration`].
    pub fn of(text: &'t str, report: &mut Report) -> Option<Self> {
        let fixed = text.replace("{Name}", "").replace("{name}", "");
        let fault = if fixed.len() == text.len() {
            "has neither `{Name}` nor `{name}` in it"
        } else if fixed.contains(['{', '}']) {
            "has a placeholder that is neither `{Name}` nor `{name}`"
        } else if fixed.contains(['/', '\\']) {
            "leads to another directory"
        } else if !fixed.ends_with(".json") {
            "does not end in `.json`"
        } else {
            return Some(Template(text));
        };
        let message = format!("the template `{text}` for file names {fault}");
        let help = "write it like `{Name}.json`";
        report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
        None
    }

    /// The name of a component's file: `{Name}` is the component's name, `{name}` the same in
    /// ASCII lower case, both with what is unfit for file names percent-encoded.
    pub fn file_name(&self, component: &str) -> String {
        let as_is = encoded(component);
        let lower = encoded(&component.to_ascii_lowercase());
        self.0.replace("{Name}", &as_is).replace("{name}", &lower)
    }
}

/// Reports the components whose files are one file where letter case does not count.
pub fn report_clashes<'f>(
    files: impl IntoIterator<Item = (&'f str, &'f str)>,
    document: &Document,
    report: &mut Report,
) {
    let mut takers: HashMap<String, &str> = HashMap::new();
    for (component, file_name) in files {
        let Some(other) = takers.insert(file_name.to_lowercase(), component) else {
            continue;
        };
        let message = format!(
            "the components `{other}` and `{component}` would both be written to `{file_name}`, \
             where letter case does not count"
        );
        let diagnostic = Diagnostic::new(Code::NameClash, document.address_of(component), message)
            .related(document.address_of(other), "the other component")
            .help("rename one of the two upstream, or choose roots that reach only one");
        report.push(diagnostic);
    }
}

/// Encodes what is not a letter or digit of ASCII, `-`, `_` or `.`, and a leading `.`, which
/// would hide the file.
fn encoded(name: &str) -> String {
    let encoded = reference::percent_encode(name, |character| {
        character.is_ascii_alphanumeric() || "-_.".contains(character)
    });
    match encoded.strip_prefix('.') {
        Some(rest) => format!("%2E{rest}"),
        None => encoded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_name_files() {
        let mut report = Report::default();
        let template = Template::of("api-{name}.{Name}.json", &mut report).unwrap();
        assert_eq!(template.file_name("CartItem"), "api-cartitem.CartItem.json");
        let template = Template::of("{Name}.json", &mut report).unwrap();
        assert_eq!(template.file_name("List<A/B>"), "List%3CA%2FB%3E.json");
        assert_eq!(template.file_name("../{Name}"), "%2E.%2F%7BName%7D.json");
    }

    #[test]
    fn unusable_templates_are_reported() {
        for text in ["schema.json", "{Name}{x}.json", "../{Name}.json", "{Name}.yaml", ""] {
            let mut report = Report::default();
            assert!(Template::of(text, &mut report).is_none(), "{text}");
            assert_eq!(report.count(Code::Configuration), 1);
        }
    }
}
