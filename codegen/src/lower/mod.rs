//! From JSON values to the graph: keywords are typed, references become node ids.
//!
//! Before: well-formed values with addresses. After: every root and everything it reaches is a node;
//! whatever is not a schema has been reported.

mod chosen;
mod discriminator;
mod extended;
mod keyword;
mod roots;
mod unreached;

pub use chosen::chosen;
pub(crate) use chosen::every_root;
pub(crate) use roots::file_stem;
pub(crate) use roots::names;
pub use unreached::soften_unreached;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, Keywords, Node, NodeId};
use crate::limits::SCHEMA_DEPTH;
use crate::load::{Dialect, Sources};
use crate::vocabulary;
use foldhash::{HashMap, HashSet, HashSetExt};
use serde_json::Value;
use std::sync::Arc;

/// Returns the graph of all schemas in `sources`.
pub fn lower(sources: &Sources, report: &mut Report) -> Graph {
    lower_from(sources, &roots::roots(sources), report)
}

/// Returns the graph of `roots`, each a schema with its name, and of what they reach. What a reference leads
/// to keeps the name that the schemas give it.
pub fn lower_from(sources: &Sources, roots: &[(Address, String)], report: &mut Report) -> Graph {
    let mut lowering = Lowering {
        sources,
        report,
        graph: Graph::default(),
        due: Vec::new(),
        unknown: HashSet::new(),
        broken: Report::default(),
    };
    let mut children = extended::Children::of(sources);
    for (address, name) in roots {
        let id = lowering.node_at(address, 0);
        lowering.graph.roots.push((id, name.clone()));
    }
    lowering.fill_due();
    lowering.report_empty_files();
    while lowering.add_children(&mut children) {
        lowering.fill_due();
    }
    let Lowering { mut graph, broken, .. } = lowering;
    sources.dangling().settle(broken, report);
    let is_root: HashSet<NodeId> = graph.roots.iter().map(|(id, _)| *id).collect();
    let named = roots::roots(sources).into_iter();
    let reached = named.filter_map(|(address, name)| Some((graph.find(&address)?, name)));
    let reached: Vec<_> = reached.filter(|(id, _)| !is_root.contains(id)).collect();
    graph.roots.extend(reached);
    graph.branches = branches(&graph).into();
    graph
}

/// Returns the branches of unions that refer to one schema, alone or in an `allOf`.
fn branches(graph: &Graph) -> HashMap<NodeId, NodeId> {
    let referred = |id: NodeId| {
        let keywords = &graph[id].keywords;
        let mut all = keywords.all_of.iter().filter_map(|part| graph[*part].keywords.reference);
        keywords.reference.or_else(|| all.next().filter(|_| all.next().is_none()))
    };
    let keywords = graph.ids().map(|id| &graph[id].keywords);
    let branches = keywords.flat_map(|keywords| keywords.one_of.iter().chain(&keywords.any_of));
    branches.filter_map(|branch| Some((*branch, referred(*branch)?))).collect()
}

struct Lowering<'a> {
    sources: &'a Sources,
    report: &'a mut Report,
    graph: Graph,
    /// Nodes that have an address but no keywords yet.
    due: Vec<Due<'a>>,
    /// Words that are no keywords, each of which is noted once.
    unknown: HashSet<String>,
    /// A message for each reference that leads to no schema.
    broken: Report,
}

/// A node that is to be filled.
struct Due<'a> {
    id: NodeId,
    depth: usize,
    /// The value there, if it is known.
    value: Option<&'a Value>,
}

impl<'a> Lowering<'a> {
    /// Returns the node of the schema at `address`, to be filled later if it is new.
    fn node_at(&mut self, address: &Address, depth: usize) -> NodeId {
        self.node_of(address, None, depth)
    }

    /// Returns the node of the schema at `address`, which is `value`.
    fn node_of(&mut self, address: &Address, value: Option<&'a Value>, depth: usize) -> NodeId {
        if let Some(id) = self.graph.find(address) {
            return id;
        }
        let node =
            Node { address: address.clone(), keywords: Keywords::default(), annotations: Arc::default() };
        let id = self.graph.add(node);
        self.due.push(Due { id, depth, value });
        id
    }

    /// Warns of files whose root schema was reached and has members, none of which is a keyword.
    fn report_empty_files(&mut self) {
        for file in self.sources.files() {
            let root = Address::root(file.path.clone());
            let Some(members) = file.value.as_object().filter(|_| self.graph.find(&root).is_some()) else {
                continue;
            };
            if !members
                .keys()
                .any(|name| vocabulary::answer(name).is_some() || vocabulary::misspelled(name).is_some())
            {
                let message = "the file has no keyword of JSON Schema, so its schema admits every value";
                self.error(Code::NoKeyword, &root, message);
            }
        }
    }

    fn fill_due(&mut self) {
        while let Some(id) = self.due.pop() {
            self.fill(id);
        }
    }

    fn fill(&mut self, Due { id, depth, value }: Due<'a>) {
        let address = self.graph[id].address.clone();
        if depth > SCHEMA_DEPTH {
            self.error(Code::TooDeep, &address, "the schema nests deeper than is followed");
            return;
        }
        let Some(value) = value.or_else(|| self.sources.get(&address)) else {
            self.error(Code::Internal, &address, "the schema is not where it was found");
            return;
        };
        match value {
            Value::Bool(admits) => self.graph[id].keywords.is_false = !admits,
            Value::Object(members) => {
                let dialect =
                    self.sources.file(&address.file).map_or(Dialect::Draft202012, |file| file.dialect);
                let reader = keyword::Reader { lowering: self, address: &address, depth, dialect };
                let (keywords, annotations) = reader.read(members);
                self.graph[id].keywords = keywords;
                self.graph[id].annotations = annotations.into();
            }
            _ => self.error(Code::NotASchema, &address, "a schema is an object or a boolean"),
        }
    }

    /// Notes a member of a schema that is no keyword of any dialect, and no extension.
    fn unknown(&mut self, name: &str, address: &Address) {
        if vocabulary::answer(name).is_some() || name.starts_with("x-") {
            return;
        }
        if let Some(keyword) = vocabulary::misspelled(name) {
            let message = format!(
                "`{name}` is no keyword, so it says nothing about a value: did you mean `{keyword}`?"
            );
            self.error(Code::MisspelledKeyword, &address.child(name), message);
        } else if self.unknown.insert(name.to_owned()) {
            let message = format!("`{name}` is no keyword; here and elsewhere it says nothing about a value");
            self.error(Code::UnknownKeyword, &address.child(name), message);
        }
    }

    fn error(&mut self, code: Code, address: &Address, message: impl Into<String>) {
        self.report.push(Diagnostic::new(code, address.clone(), message));
    }
}
