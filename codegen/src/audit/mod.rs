//! Real bodies against the schemas, without compiling anything: each is walked beside the model as
//! the generated crate would read it, and what departs is grouped by its place in the schemas.
//!
//! Nothing here keeps or shows the text of a value unless it is asked to.

mod body;
mod choose;
mod group;
mod input;
mod pointer;
mod propose;
mod reading;
mod redact;
mod select;
mod tables;
mod walk;

pub mod render;

pub(crate) use group::Group;
pub use input::Input;
pub(crate) use input::Unread;
pub use pointer::Names;
pub use propose::{Proposal, propose};
pub(crate) use reading::DeviationKind;
pub use tables::Tables;

use crate::config::Config;
use crate::model::{TypeId, VariantDef};
use crate::progress::Progress;
use body::{LONGEST, Node, Parsed, Unreadable, parse, unkept};
use choose::{Candidates, Choice, choose};
use group::{Groups, is_lost};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use walk::{Deviation, Sink, Step, walk};

/// How many bodies that match nothing, and how many that cannot be read, are listed.
const MOST_LISTED: usize = 20;

/// How many types of a body without a sure one are listed.
const MOST_CANDIDATES: usize = 5;

/// Bytes between two words about the progress.
const STRIDE: u64 = 64 << 20;

/// What came of an audit.
#[derive(Debug, Default)]
pub struct Audit {
    /// Bodies that were read, with or without deviations.
    pub bodies: u64,
    /// Those of them that fit their schema: members that no schema names fit, and are listed.
    pub fitting: u64,
    /// How many bodies have each type, most first.
    pub types: Vec<(TypeId, u64)>,
    /// Those that lose a typed value first, then nulls, then unknown members.
    pub groups: Vec<Group>,
    /// In how many bodies a typed value is lost: it is kept as raw JSON.
    pub losing: u64,
    /// How often each kind was found, and in how many bodies.
    pub totals: BTreeMap<DeviationKind, (u64, u64)>,
    /// Deviations that belong to none of the groups, since there are too many.
    pub left_out: u64,
    /// The kinds of all deviations, also of those left out.
    pub kinds: BTreeSet<DeviationKind>,
    /// How many bodies fit several types alike and are judged as each, by these types.
    pub several: BTreeMap<Vec<TypeId>, u64>,
    /// Bodies with too few members to choose a type by. Nothing is compared with them.
    pub unsure: Listed<Unsure>,
    /// The sources of bodies that match no type.
    pub unmatched: Listed<String>,
    /// Bodies that are no JSON, or exceed a bound.
    pub malformed: Listed<Malformed>,
}

/// The first of many, and how many there are.
#[derive(Debug)]
pub struct Listed<T> {
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub first: Vec<T>,
}

/// A body that has too few members to choose a type by.
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
        Choice::Types(ids) => (ids, true),
        Choice::Unsure(ids) => (ids, false),
        Choice::Nothing => (Vec::new(), false),
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
        audit: Audit::default(),
        groups: Groups::new(names),
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

/// An audit in the course of it.
struct Run<'t> {
    tables: &'t Tables,
    candidates: Candidates,
    fixed: Option<TypeId>,
    audit: Audit,
    groups: Groups,
    types: HashMap<TypeId, u64>,
}

impl Run<'_> {
    fn take(&mut self, found: &input::Found<'_>) {
        let source = match found.line {
            Some(line) => format!("{}:{line}", found.file),
            None => found.file.to_owned(),
        };
        let Some(text) = found.text else {
            let why = format!("longer than {} MB", LONGEST >> 20);
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
    fn types_for(&self, parsed: &Parsed<'_>, text: &[u8]) -> Result<Choice, Unreadable> {
        let choice = match self.fixed {
            Some(id) => Choice::Types(vec![id]),
            None => choose(&self.candidates, self.tables, &parsed.node),
        };
        let is_read = |id: &TypeId| is_kept(self.tables, *id, parsed);
        match &choice {
            Choice::Types(ids) if !ids.iter().all(is_read) => Err(unkept(text)),
            _ => Ok(choice),
        }
    }

    fn look_at(&mut self, source: String, body: &Node<'_>, choice: Choice) {
        self.audit.bodies += 1;
        let ids = match choice {
            Choice::Types(ids) => ids,
            Choice::Unsure(mut candidates) => {
                let more = candidates.len().saturating_sub(MOST_CANDIDATES);
                candidates.truncate(MOST_CANDIDATES);
                self.audit.unsure.add(|| Unsure { source, candidates, more });
                return;
            }
            Choice::Nothing => {
                self.audit.unmatched.add(|| source);
                return;
            }
        };
        self.groups.begin(source, ids.len() > 1);
        for id in &ids {
            *self.types.entry(*id).or_default() += 1;
            walk(self.tables, *id, body, &mut self.groups);
        }
        let kinds = self.groups.kinds_of_body();
        self.audit.fitting += u64::from(kinds.iter().all(|kind| *kind == DeviationKind::UnknownMember));
        self.audit.losing += u64::from(kinds.iter().any(|kind| is_lost(*kind)));
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
            kinds: std::mem::take(&mut self.groups.kinds),
            totals: std::mem::take(&mut self.groups.totals),
            groups: self.groups.into_sorted(),
            ..self.audit
        }
    }
}

/// How one body is read, for comparing with the generated crate.
#[derive(Debug, Default)]
pub struct OneReading {
    /// The path and kind of each deviation.
    pub deviations: Vec<(String, &'static str)>,
    /// The path of each union that the body holds, with the variant there; inner ones first.
    pub variants: Vec<(String, String)>,
}

impl OneReading {
    /// Returns the variant that the whole body belongs to, if its type is a union.
    pub fn variant(&self) -> Option<&str> {
        let of_body = self.variants.iter().rev().find(|(path, _)| path.is_empty());
        of_body.map(|(_, variant)| variant.as_str())
    }
}

impl<'a> Sink<'a> for OneReading {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>) {
        let path = pointer::body_pointer(deviation.path, Names::Shown);
        self.deviations.push((path, deviation.kind.as_str()));
    }

    fn variant(&mut self, path: &[Step<'a>], variant: &'a VariantDef) {
        self.variants.push((pointer::body_pointer(path, Names::Shown), variant.name.clone()));
    }
}

/// Returns whether the type `id` keeps the text of all wide numbers of a body; the generated crate refuses the body
/// otherwise.
fn is_kept(tables: &Tables, id: TypeId, parsed: &Parsed<'_>) -> bool {
    parsed.wide == 0 || walk(tables, id, &parsed.node, &mut OneReading::default()) == parsed.wide
}

/// Reads one body as the type `id`.
///
/// # Errors
/// Says why the body cannot be read.
pub fn read_one(tables: &Tables, id: TypeId, text: &[u8]) -> Result<OneReading, String> {
    let parsed = parse(text).map_err(|unreadable| unreadable.why)?;
    if !is_kept(tables, id, &parsed) {
        return Err(unkept(text).why);
    }
    let mut reading = OneReading::default();
    walk(tables, id, &parsed.node, &mut reading);
    Ok(reading)
}

/// Returns the deviations of one body as `(path, kind)`; see [`read_one`].
///
/// # Errors
/// Says why the body cannot be read.
pub fn deviations(tables: &Tables, id: TypeId, text: &[u8]) -> Result<Vec<(String, &'static str)>, String> {
    read_one(tables, id, text).map(|reading| reading.deviations)
}
