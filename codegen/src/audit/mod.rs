//! Compares real bodies with the schemas, without compiling anything.
//!
//! Walks each body beside the model as the generated crate would read it, and groups the deviations by their place in
//! the schemas. Nothing here keeps or shows the text of a value unless it is asked to.

mod body;
mod expected;
mod group;
mod grouping;
mod input;
mod message_type;
mod model_view;
mod one_reading;
mod pointer;
mod propose;
mod reading;
mod redact;
mod tables;
mod walk;

pub mod render;

pub(crate) use group::{Group, Total};
pub use input::Input;
pub(crate) use input::Unread;
pub(crate) use message_type::Doubt;
pub use one_reading::{deviations, read_one};
pub use pointer::Names;
pub use propose::{Proposal, propose};
pub(crate) use reading::DeviationKind;
pub use tables::Tables;

use crate::config::Config;
use crate::limits::FILE_BYTES;
use crate::model::TypeId;
use crate::progress::Progress;
use body::{Node, Parsed, Unreadable, parse, unkept};
use grouping::Groups;
use message_type::{Candidates, Chosen, choose};
use one_reading::is_kept;
use std::collections::{BTreeMap, HashMap};
use walk::walk;

/// How many bodies that match nothing, and how many that cannot be read, are listed.
const MOST_LISTED: usize = 20;

/// How many types of a body without a sure one are listed.
const MOST_CANDIDATES: usize = 5;

/// Bytes between two words about the progress.
const STRIDE: u64 = 64 << 20;

/// The findings of an audit.
#[derive(Debug, Default)]
pub struct Audit {
    /// Bodies that were read, with or without deviations.
    pub bodies: u64,
    /// Those of them that fit their schema: members that no schema names fit, and are listed.
    pub fitting: u64,
    /// How many bodies have each type, most first.
    pub types: Vec<(TypeId, u64)>,
    /// Those that keep something raw JSON first, then unlisted values, then nulls, then unknown members.
    pub groups: Vec<Group>,
    /// In how many bodies something stays raw JSON that would be typed if the body followed its schema.
    pub losing: u64,
    /// In how many of them that is the whole body.
    pub untyped: u64,
    /// How often each kind was found, also of deviations that are left out.
    pub totals: BTreeMap<DeviationKind, Total>,
    /// Deviations that belong to none of the groups, since there are too many.
    pub left_out: u64,
    /// How many bodies fit several types alike and are judged as each, by these types.
    pub several: BTreeMap<Vec<TypeId>, u64>,
    /// Bodies without a sure type, by the reason. Nothing is compared with them.
    pub unsure: BTreeMap<Doubt, Listed<Unsure>>,
    /// The sources of bodies that match no type.
    pub unmatched: Listed<String>,
    /// Bodies that are no JSON, or exceed a bound.
    pub malformed: Listed<Malformed>,
    /// Whether the texts of values are kept, to be shown.
    pub has_values: bool,
}

impl Audit {
    /// Returns the number of bodies without a sure type.
    pub fn unsure(&self) -> u64 {
        self.unsure.values().map(|listed| listed.count).sum()
    }

    /// Returns the number of bodies that were compared with a type.
    pub fn compared(&self) -> u64 {
        self.bodies - self.unmatched.count - self.unsure()
    }
}

/// The first of many, and how many there are.
#[derive(Debug)]
pub struct Listed<T> {
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub first: Vec<T>,
}

/// A body without a sure type.
#[derive(Debug)]
pub struct Unsure {
    /// The file, and the line if the file has several bodies.
    pub source: String,
    /// The likeliest types.
    pub candidates: Vec<TypeId>,
    /// How many more there are.
    pub more: usize,
}

/// A body that cannot be read.
#[derive(Debug)]
pub struct Malformed {
    /// The file, and the line if the file has several bodies.
    pub source: String,
    /// Within the body; 0 if that is not known.
    pub column: usize,
    /// The reason, in a sentence.
    pub why: String,
}

impl<T> Default for Listed<T> {
    fn default() -> Self {
        Listed { count: 0, first: Vec::new() }
    }
}

impl<T> Listed<T> {
    fn add(&mut self, one: impl FnOnce() -> T) {
        self.count += 1;
        if self.first.len() < MOST_LISTED {
            self.first.push(one());
        }
    }
}

/// Returns the type called `name`: by its schema's name, its Rust name or its address.
pub fn find_type(tables: &Tables, name: &str) -> Option<TypeId> {
    let by = |key: &dyn Fn(&crate::model::TypeDef) -> bool| {
        tables.model.iter().find(|(_, def)| key(def)).map(|(id, _)| id)
    };
    by(&|def| def.schema_name.as_deref() == Some(name))
        .or_else(|| by(&|def| def.name == name))
        .or_else(|| by(&|def| def.address.to_string() == name))
}

/// Returns the types that `audit` chooses for one body: those that judge it, and whether that is sure. Without
/// a sure one, they are candidates.
///
/// # Errors
/// Says why the body cannot be read.
pub fn types_of(tables: &Tables, config: &Config, text: &[u8]) -> Result<(Vec<TypeId>, bool), String> {
    let parsed = parse(text).map_err(|unreadable| unreadable.why)?;
    Ok(match choose(&Candidates::new(tables, config), tables, &parsed.node) {
        Chosen::Types(ids) => (ids, true),
        Chosen::Unsure(_, ids) => (ids, false),
        Chosen::Nothing => (Vec::new(), false),
    })
}

/// Audits every body of `input`, as the type `fixed` or that which it is like.
///
/// # Errors
/// When a file cannot be read.
pub fn audit(
    tables: &Tables,
    config: &Config,
    fixed: Option<TypeId>,
    input: &Input,
    names: Names,
    progress: &dyn Progress,
) -> Result<Audit, Unread> {
    let mut run = Run {
        tables,
        candidates: Candidates::new(tables, config),
        fixed,
        audit: Audit { has_values: names == Names::Shown, ..Audit::default() },
        groups: Groups::new(tables, names),
        types: HashMap::new(),
    };
    let size = input.size();
    let mut due = STRIDE;
    input.each(&mut |found| {
        if found.bytes >= due {
            due = found.bytes + STRIDE;
            progress.amount(found.bytes, size);
        }
        run.take(&found);
    })?;
    Ok(run.end())
}

/// A running audit.
struct Run<'t> {
    tables: &'t Tables,
    candidates: Candidates,
    fixed: Option<TypeId>,
    audit: Audit,
    groups: Groups<'t>,
    types: HashMap<TypeId, u64>,
}

impl Run<'_> {
    fn take(&mut self, found: &input::Found<'_>) {
        let source = match found.line {
            Some(line) => format!("{}:{line}", found.file),
            None => found.file.to_owned(),
        };
        let Some(text) = found.text else {
            let why = format!("longer than {} MB", FILE_BYTES >> 20);
            self.audit.malformed.add(|| Malformed { source, column: 0, why });
            return;
        };
        let read =
            parse(text).and_then(|parsed| self.types_for(&parsed, text).map(|choice| (parsed, choice)));
        match read {
            Ok((parsed, choice)) => self.look_at(source, &parsed.node, choice),
            Err(Unreadable { why, line, column }) => self.audit.malformed.add(|| {
                let source = if found.line.is_none() { format!("{source}:{line}") } else { source };
                Malformed { source, column, why }
            }),
        }
    }

    /// Returns the types that judge a body, all of which can read it.
    fn types_for(&self, parsed: &Parsed<'_>, text: &[u8]) -> Result<Chosen, Unreadable> {
        let choice = match self.fixed {
            Some(id) => Chosen::Types(vec![id]),
            None => choose(&self.candidates, self.tables, &parsed.node),
        };
        let is_read = |id: &TypeId| is_kept(self.tables, *id, parsed);
        match &choice {
            Chosen::Types(ids) if !ids.iter().all(is_read) => Err(unkept(text)),
            _ => Ok(choice),
        }
    }

    fn look_at(&mut self, source: String, body: &Node<'_>, choice: Chosen) {
        self.audit.bodies += 1;
        let ids = match choice {
            Chosen::Types(ids) => ids,
            Chosen::Unsure(doubt, mut candidates) => {
                let more = candidates.len().saturating_sub(MOST_CANDIDATES);
                candidates.truncate(MOST_CANDIDATES);
                self.audit.unsure.entry(doubt).or_default().add(|| Unsure { source, candidates, more });
                return;
            }
            Chosen::Nothing => {
                self.audit.unmatched.add(|| source);
                return;
            }
        };
        self.groups.begin(source, ids.len() > 1);
        for id in &ids {
            *self.types.entry(*id).or_default() += 1;
            self.groups.begin_walk();
            walk(self.tables, *id, body, &mut self.groups);
        }
        let found = &self.groups.of_body;
        let fits = found.kinds.iter().all(|kind| *kind == DeviationKind::UnknownMember);
        self.audit.fitting += u64::from(fits);
        self.audit.losing += u64::from(found.raw.is_any());
        self.audit.untyped += u64::from(found.raw.body > 0);
        if ids.len() > 1 {
            *self.audit.several.entry(ids).or_default() += 1;
        }
    }

    fn end(mut self) -> Audit {
        let name = |id: &TypeId| &self.tables.def(*id).name;
        let mut types: Vec<(TypeId, u64)> = self.types.into_iter().collect();
        types.sort_by(|(a, many), (b, more)| more.cmp(many).then_with(|| name(a).cmp(name(b))));
        Audit {
            types,
            left_out: self.groups.left_out,
            totals: std::mem::take(&mut self.groups.totals),
            groups: self.groups.into_sorted(),
            ..self.audit
        }
    }
}
