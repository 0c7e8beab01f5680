//! The names of the files that an import writes.

use std::collections::HashMap;

use super::document::Document;
use super::reference;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::digest::sha256;
use crate::ident::is_device;
use unicode_normalization::UnicodeNormalization;

/// The template for the names of files: a text with `{Name}` or `{name}` in it, such as `vapi-{name}-schema.json`.
#[derive(Debug)]
pub(super) struct Template<'t>(&'t str);

impl<'t> Template<'t> {
    /// Checks a template. One that gives no file of its own to each component, or files of
    /// another directory or with another ending than `.json`, is reported as
    /// [`Code::Configuration`].
    pub(super) fn of(text: &'t str, report: &mut Report) -> Option<Self> {
        let fixed = text.replace("{Name}", "").replace("{name}", "");
        let fault = if fixed.len() == text.len() {
            "has neither `{Name}` nor `{name}` in it"
        } else if fixed.contains(['{', '}']) {
            "has a placeholder that is neither `{Name}` nor `{name}`"
        } else if fixed.contains(['/', '\\']) {
            "leads to another directory"
        } else if text.starts_with('.') {
            "names hidden files, which are not read as schemas"
        } else if !fixed.chars().all(|c| c.is_alphanumeric() || "-_. +=,@~()".contains(c)) {
            "has a character that not every file system takes"
        } else if fixed.len() > LONGEST / 2 {
            "is too long"
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

    /// Returns the name of a component's file: `{Name}` is the component's name, `{name}` the same in
    /// ASCII lower case, both with what is unfit for file names percent-encoded.
    ///
    /// A name that some file or device has already gets its first character encoded, and a long one ends in
    /// a digest of the component's name:
    ///
    /// ```text
    /// overlay          %6Fverlay.json
    /// (nothing)        %.json
    /// aaaa… (1,000)    aaaa…~8b1a9953c4611296.json
    /// ```
    pub(super) fn file_name(&self, component: &str) -> String {
        let lower = component.to_ascii_lowercase();
        let usual = self.filled(&encoded(component), &encoded(&lower));
        let usual = match is_reserved(&usual) {
            true => self.filled(&first_encoded(component), &first_encoded(&lower)),
            false => usual,
        };
        if usual.len() <= LONGEST {
            return usual;
        }
        let fixed = self.0.replace("{Name}", "").replace("{name}", "").len();
        let places = self.0.matches("{Name}").count() + self.0.matches("{name}").count();
        let digest = &sha256(component.as_bytes())[..16];
        let room = ((LONGEST - fixed) / places).saturating_sub(digest.len() + 1);
        let cut = |name: String| format!("{}~{digest}", &name[..name.len().min(room)]);
        self.filled(&cut(encoded(component)), &cut(encoded(&lower)))
    }

    fn filled(&self, name: &str, lower: &str) -> String {
        self.0.replace("{Name}", name).replace("{name}", lower)
    }
}

/// The longest file name, in bytes: file systems take 255, some encrypted ones 143.
const LONGEST: usize = 140;

/// Returns whether a file of this name would be read as something other than a schema: the overlay, or a device of
/// Windows, which takes these names with any ending.
fn is_reserved(file_name: &str) -> bool {
    let name: String = file_name.nfkc().collect::<String>().to_lowercase();
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    stem.is_empty() || is_device(stem) || name == crate::config::OVERLAY_FILE
}

/// Returns the name with its first character percent-encoded, whichever it is; `%` for no name at all.
fn first_encoded(name: &str) -> String {
    match name.chars().next() {
        None => "%".to_owned(),
        Some(first) => {
            let (head, tail) = name.split_at(first.len_utf8());
            format!("{}{}", reference::percent_encode(head, |_| false), encoded(tail).replace("%2E", "."))
        }
    }
}

/// Reports the components whose files are one file where letter case does not count.
pub(super) fn report_clashes<'f>(
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
    fn no_component_leads_to_a_file_that_is_something_else() {
        let mut report = Report::default();
        let long = "a".repeat(1000);
        let deep = "../".repeat(100);
        let names = [
            "",
            ".",
            "..",
            "../a",
            "/etc/passwd",
            "C:\\a",
            "a/b",
            "a\\b",
            "a\0b",
            "a\nb",
            "overlay",
            "Overlay",
            "OVERLAY",
            "overlay.json",
            "con",
            "CON",
            "nul",
            "aux.x",
            "com1",
            "LPT9",
            "a:b",
            "\u{ff0e}\u{ff0e}\u{ff0f}a",
            "\u{2215}etc",
            "o\u{200d}verlay",
            "\u{212a}",
            "a.",
            "a ",
            " ",
            "%",
            "%2E",
            "%6Fverlay",
            "~",
            &long,
            &deep,
            "é",
            "日本",
        ];
        for text in ["{Name}.json", "{name}.json", "o{name}.json", "{Name}-{name}.json", "c{Name}.json"] {
            let template = Template::of(text, &mut report).unwrap();
            let mut seen = HashMap::new();
            for name in names.into_iter().chain(["verlay", "on"]) {
                let file = template.file_name(name);
                assert!(file.len() <= LONGEST && !is_reserved(&file), "{text} {name:?}: {file}");
                assert!(file.ends_with(".json") && !file.starts_with('.'), "{text} {name:?}: {file}");
                let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.%~".contains(c);
                assert!(file.chars().all(is_plain), "{text} {name:?}: {file}");
                let other = seen.insert(file.clone(), name);
                let is_same = other.is_some_and(|other| !other.eq_ignore_ascii_case(name));
                assert!(!is_same, "{text}: {other:?} and {name:?} are both {file}");
            }
        }
        let template = Template::of("{Name}.json", &mut report).unwrap();
        assert_eq!(template.file_name("overlay"), "%6Fverlay.json");
        assert_eq!(template.file_name(""), "%.json");
        assert_eq!(template.file_name("Nul"), "%4Eul.json");
    }

    #[test]
    fn unusable_templates_are_reported() {
        let long = format!("{}{{Name}}.json", "a".repeat(200));
        for text in [
            "schema.json",
            "{Name}{x}.json",
            "../{Name}.json",
            "..\\{Name}.json",
            "/tmp/{Name}.json",
            "C:{Name}.json",
            "{Name}.yaml",
            ".{Name}.json",
            "{Name}\0.json",
            "{Name}\n.json",
            "\u{202e}{Name}.json",
            &long,
            "",
        ] {
            let mut report = Report::default();
            assert!(Template::of(text, &mut report).is_none(), "{text}");
            assert_eq!(report.count(Code::Configuration), 1);
        }
    }
}
