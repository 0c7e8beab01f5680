//! Explains how a schema became a type.

mod graph;

pub(crate) use graph::Picture;

use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report, locate};
use crate::graph::dump_nodes;
use crate::load::Sources;
use crate::model::{MemberDef, Model, Shape, TypeDef, TypeId, dump_type};
use crate::pipeline::{self, Stage, Traced};
use crate::progress::Progress;
use crate::terminal_text::one_line;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Query {
    pub subject: Subject,
    /// The name of the pass after which to look; after all of them if there is none.
    pub after: Option<String>,
    /// Asks for a picture of what the type reaches instead, in at most so many steps.
    pub picture: Option<(Picture, usize)>,
}

/// The subject of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A type by its Rust name or its schema's name, or a member of it by its field's name or its
    /// name in JSON.
    Type { name: String, member: Option<String> },
    /// The schema that is at a place.
    Schema(Address),
}

impl Subject {
    /// Reads `Type`, `Type.member`, `file.json` or `file.json#/pointer`.
    pub(crate) fn parse(text: &str) -> Subject {
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

/// Returns the answer as text for people: the type with its plan, the address of its schema, the changes that each
/// pass made to it, and the diagnostics about it.
///
/// Without an answer, the report has the reason.
pub(crate) fn explain(
    config: &Config,
    query: &Query,
    progress: &dyn Progress,
    report: &mut Report,
) -> (Sources, Option<String>) {
    let (sources, traced) = pipeline::trace(config, progress, report);
    let Some(Traced { model, stages }) = traced else {
        return (sources, None);
    };
    if let Some(pass) = query.after.as_deref().filter(|pass| !stages.iter().any(|stage| stage.name == *pass))
    {
        let names: Vec<&str> = stages.iter().map(|stage| stage.name).collect();
        let message = format!("there is no pass `{pass}`");
        let help = format!("the passes are: {}", names.join(", "));
        *report = Report::default();
        report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
        return (sources, None);
    }
    let Some((id, address)) = find(&model, &query.subject) else {
        *report = Report::default();
        report.push(not_found(&model, &query.subject));
        return (sources, None);
    };
    if let Some((picture, depth)) = query.picture {
        *report = Report::default();
        return (sources, Some(graph::render(&model, id, depth, picture)));
    }
    let mut text = dump_type(&model, id);
    text.push_str(&places(&model, id, &sources, &address));
    text.push_str(&changes(&stages, &address, query.after.as_deref()));
    text.push_str(&messages(report, &model, id, &address));
    // Diagnostics about other types are not part of the answer.
    *report = Report::default();
    (sources, Some(text))
}

/// Returns the type that is asked about, and the place in its schema.
fn find(model: &Model, subject: &Subject) -> Option<(TypeId, Address)> {
    match subject {
        Subject::Type { name, member } => {
            let called = |def: &TypeDef| def.name == *name || def.schema_name.as_ref() == Some(name);
            let (id, def) = model.iter().find(|(_, def)| called(def))?;
            let Some(member) = member else {
                return Some((id, def.address.clone()));
            };
            let Shape::Object(object) = &def.shape else {
                return None;
            };
            let is_meant =
                |known: &&MemberDef| known.name == *member || known.field.trim_start_matches("r#") == *member;
            Some((id, object.members.iter().find(is_meant)?.address.clone()))
        }
        Subject::Schema(address) => {
            let exact = |def: &TypeDef| def.address == *address || def.shared_with.contains(address);
            let around =
                |id: &TypeId| model[*id].address.contains(address).then(|| model[*id].address.pointer.len());
            let found = model.iter().find(|(_, def)| exact(def)).map(|(id, _)| id);
            let found = found
                .or_else(|| model.ids().into_iter().filter(|id| around(id).is_some()).max_by_key(around));
            found.map(|id| (id, address.clone()))
        }
    }
}

fn not_found(model: &Model, subject: &Subject) -> Diagnostic {
    let asked = match subject {
        Subject::Type { name, member: None } => name.clone(),
        Subject::Type { name, member: Some(member) } => format!("{name}.{member}"),
        Subject::Schema(address) => address.to_string(),
    };
    let close =
        |def: &TypeDef| strsim::damerau_levenshtein(&def.name, asked.split('.').next().unwrap_or(&asked));
    let nearest = model.iter().map(|(_, def)| def).min_by_key(|def| close(def));
    let nearest = nearest.filter(|def| close(def) * 2 < def.name.len()).map(|def| def.name.clone());
    let message = format!("nothing is generated from `{asked}`");
    let help = match nearest {
        Some(name) => format!("did you mean `{name}`?"),
        None => "the lock file lists every type with its address".to_owned(),
    };
    Diagnostic::without_address(Code::Configuration, message).help(help)
}

/// Returns where the schema is, by line.
fn places(model: &Model, id: TypeId, sources: &Sources, asked: &Address) -> String {
    let def = &model[id];
    let mut text = String::from("\nschema\n");
    let also = (*asked != def.address && !def.shared_with.contains(asked)).then_some(asked);
    for address in def.addresses().chain(also) {
        let position = sources.text(&address.file).and_then(|text| locate(text, &address.pointer));
        let line = position.map_or(0, |position| position.line);
        let place = format!("{}:{line}  {address}", address.file);
        text.push_str(&format!("  {}\n", one_line(&place)));
    }
    text
}

/// Returns what each pass changed at `address` and below it, but not in other types.
fn changes(stages: &[Stage], address: &Address, after: Option<&str>) -> String {
    let mut text = String::from("\npasses\n");
    let mut before: Option<Vec<String>> = None;
    for stage in stages {
        let lines: Vec<String> = dump_nodes(&stage.graph, address);
        match &before {
            None => lines.iter().for_each(|line| text.push_str(&shown(stage.name, line))),
            Some(known) => {
                let gone = known.iter().filter(|line| !lines.contains(line)).map(|line| format!("- {line}"));
                let new = lines.iter().filter(|line| !known.contains(line)).map(|line| format!("+ {line}"));
                gone.chain(new).for_each(|line| text.push_str(&shown(stage.name, &line)));
            }
        }
        before = Some(lines);
        if after == Some(stage.name) {
            break;
        }
    }
    text
}

fn shown(stage: &str, line: &str) -> String {
    format!("  {stage:<20} {}\n", one_line(line))
}

/// Returns the diagnostics about the schema: fix-ups, overlay entries, open unions.
fn messages(report: &Report, model: &Model, id: TypeId, asked: &Address) -> String {
    let def = &model[id];
    let is_about = |diagnostic: &&Diagnostic| {
        let places = diagnostic.address.iter().chain(diagnostic.related.iter().map(|(address, _)| address));
        let mut places = places.filter(|place| def.address.contains(place) || asked.contains(place));
        places.next().is_some()
    };
    let about: Vec<String> = report
        .diagnostics()
        .iter()
        .filter(is_about)
        .map(|diagnostic| {
            let place = diagnostic.address.as_ref().map(ToString::to_string).unwrap_or_default();
            let message = format!("{} {place}: {}", diagnostic.code.as_str(), diagnostic.message);
            format!("  {}\n", one_line(&message))
        })
        .collect();
    if about.is_empty() { String::new() } else { format!("\nmessages\n{}", about.concat()) }
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
