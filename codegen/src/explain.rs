//! How a schema became a type.

use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::load::Sources;
use crate::progress::Progress;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub subject: Subject,
    /// The name of the pass after which to look; after all of them if there is none.
    pub after: Option<String>,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A type by its Rust name or its schema's name, or a member of it by its field's name or its
    /// name in JSON.
    Type { name: String, member: Option<String> },
    /// The schema that stands at a place.
    Schema(Address),
}

impl Subject {
    /// Reads `Type`, `Type.member`, `file.json` or `file.json#/pointer`.
    pub fn parse(text: &str) -> Subject {
        let is_file = [".json", ".yaml", ".yml"].iter().any(|ending| text.ends_with(ending));
        match (text.split_once('#'), text.split_once('.')) {
            (Some((file, pointer)), _) => Subject::Schema(Address::new(file, pointer)),
            _ if is_file => Subject::Schema(Address::root(text)),
            (_, Some((name, member))) => {
                Subject::Type { name: name.to_owned(), member: Some(member.to_owned()) }
            }
            _ => Subject::Type { name: text.to_owned(), member: None },
        }
    }
}

/// The answer as text for people.
pub fn explain(
    _config: &Config,
    _query: &Query,
    _progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<String>) {
    report.push(Diagnostic::without_address(Code::Internal, "`explain` is not there yet"));
    (Sources::default(), None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_types_members_and_addresses() {
        let of = |name: &str, member: Option<&str>| Subject::Type {
            name: name.to_owned(),
            member: member.map(str::to_owned),
        };
        assert_eq!(Subject::parse("Call"), of("Call", None));
        assert_eq!(Subject::parse("Call.type"), of("Call", Some("type")));
        assert_eq!(Subject::parse("a.b.json"), Subject::Schema(Address::root("a.b.json")));
        assert_eq!(
            Subject::parse("a.json#/$defs/x.y"),
            Subject::Schema(Address::new("a.json", "/$defs/x.y"))
        );
        assert_eq!(Subject::parse("a.json#"), Subject::Schema(Address::root("a.json")));
    }
}
