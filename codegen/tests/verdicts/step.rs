//! One step between two states of the schemas, tried with bodies in both directions.

use super::sampler::Sampler;
use super::trace::{Trace, is_about_variants, part, reach};
use super::validate::schemas::Schemas;
use crate::common::crate_of_many::ask;
use schemalock::bundle::bundle;
use schemalock::changes::{Change, Comparison, Rule, Sends, Side, Wire, compare};
use schemalock::diagnose::Report;
use schemalock::graph::{Graph, NodeId};
use schemalock::model::{Shape, TypeId};
use schemalock::passes;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// One state, with what bodies are made of and checked with.
pub struct State {
    pub side: Side,
    /// The schemas as they were written, with slips mended.
    graph: Graph,
    schemas: &'static Schemas,
}

impl State {
    pub fn new(side: Side) -> State {
        let mut report = Report::default();
        let mut graph = side.graph.clone();
        passes::mend(&mut graph, &mut report);
        let text = bundle(&side.sources, &graph, &mut report).text();
        let text: &'static str = Box::leak(text.into_boxed_str());
        State { side, graph, schemas: Box::leak(Box::new(Schemas::new(text))) }
    }

    fn address(&self, id: TypeId) -> String {
        self.side.model[id].address.to_string()
    }

    fn name(&self, id: TypeId) -> &str {
        &self.side.model[id].name
    }

    fn node(&self, id: TypeId) -> Option<NodeId> {
        self.graph.find(&self.side.model[id].address)
    }

    /// Bodies that are valid for the type `id`, with members as `names` calls them.
    fn bodies(&self, sampler: &Sampler<'_>, id: TypeId, names: &[String]) -> Vec<Value> {
        let bodies = self.node(id).map(|node| sampler.bodies(node, names)).unwrap_or_default();
        bodies.into_iter().filter(|body| self.check(id, body).is_empty()).collect()
    }

    /// The members of the type `id`.
    fn names(&self, id: TypeId) -> Vec<String> {
        match &self.side.model[id].shape {
            Shape::Object(object) => object.members.iter().map(|member| member.name.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// What is wrong with a body of the type `id`, as paths and keywords. Where a member also comes
    /// alone, the body may be its value.
    fn check(&self, id: TypeId, body: &Value) -> Vec<(String, String)> {
        let address = self.address(id);
        let Err(violations) = self.schemas.check(&address, body) else { return Vec::new() };
        if let Shape::Object(object) = &self.side.model[id].shape
            && let Some(bare) = object.bare.map(|at| &object.members[at])
            && body.get(&bare.name).is_none()
            && self.schemas.check(&format!("{address}/properties/{}", bare.name), body).is_ok()
        {
            return Vec::new();
        }
        violations.iter().map(|violation| (violation.path.clone(), violation.keyword.clone())).collect()
    }
}

/// What was tried and what came of it.
#[derive(Default)]
pub struct Outcome {
    /// Bodies read by the old crate, and how many of them were not valid before.
    pub read: usize,
    pub news: usize,
    pub deviating: usize,
    /// Bodies of the old schemas, and how many of them are no longer valid.
    pub sent: usize,
    pub refused: usize,
    /// Types for which no valid body was made.
    pub unmade: Vec<String>,
    /// Verdicts that a body contradicts.
    pub contradicted: Vec<String>,
    /// Changes with a verdict that no body shows, by rule and verdict.
    pub unshown: Vec<String>,
    /// How many changes of each rule and verdict a body shows.
    pub shown: BTreeMap<(&'static str, &'static str), usize>,
}

/// Tries the verdicts of the step from `old` to `new`, whose crate is `case` in `program`.
pub fn attempt(old: &State, new: &State, program: &Path, case: &str) -> Result<Outcome, String> {
    let found = compare(&old.side, &new.side);
    let mut outcome = Outcome::default();
    reading(old, new, &found, program, case, &mut outcome)?;
    sending(old, new, &found, &mut outcome);
    Ok(outcome)
}

/// How the old crate took one body.
struct Taken {
    class: Wire,
    deviations: Vec<(String, Wire)>,
}

fn taken(answer: &Value) -> Result<Taken, String> {
    if answer["equal"] != true {
        return Err(format!("it does not come back equal: {answer}"));
    }
    let class_of = |kind: &str| match kind {
        "unknown-member" => Wire::Yes,
        "unlisted-value" | "unlisted-tag" => Wire::Degraded,
        _ => Wire::No,
    };
    let listed = answer["deviations"].as_array().into_iter().flatten();
    let deviations: Vec<(String, Wire)> = listed
        .map(|one| {
            (one[0].as_str().unwrap_or_default().to_owned(), class_of(one[1].as_str().unwrap_or_default()))
        })
        .collect();
    let class = deviations.iter().map(|(_, class)| *class).max().unwrap_or_default();
    match answer["strict"] == (class != Wire::No) {
        true => Ok(Taken { class, deviations }),
        false => Err(format!("serde takes it otherwise than its deviations say: {answer}")),
    }
}

fn reading(
    old: &State,
    new: &State,
    found: &Comparison,
    program: &Path,
    case: &str,
    outcome: &mut Outcome,
) -> Result<(), String> {
    let sampler = Sampler::new(&new.graph);
    let mut requests = Vec::new();
    let mut bodies = Vec::new();
    for (before, after) in &found.types {
        let made = new.bodies(&sampler, *after, &old.names(*before));
        if made.is_empty() {
            outcome.unmade.push(format!("{} (new)", new.name(*after)));
        }
        for body in made {
            let request = json!({ "case": case, "as": old.address(*before), "data": body });
            requests.push(request.to_string());
            bodies.push((*before, *after, body));
        }
    }
    let answers = ask(program, &requests)?;
    outcome.read = answers.len();
    let mut by_pair: HashMap<(TypeId, TypeId), Vec<Taken>> = HashMap::new();
    for ((before, after, body), answer) in bodies.iter().zip(&answers) {
        let taken = match taken(answer) {
            Ok(taken) => taken,
            Err(why) => {
                outcome.contradicted.push(format!("{}: {why}: {body}", new.name(*after)));
                continue;
            }
        };
        if old.check(*before, body).is_empty() {
            continue;
        }
        outcome.news += 1;
        outcome.deviating += usize::from(taken.class > Wire::Yes);
        for (path, class) in taken.deviations.iter().filter(|(_, class)| *class > Wire::Yes) {
            let trace = Trace::of(&old.side.model, *before, path);
            let is_cause = |change: &&Change| {
                let id = change.types.0;
                let name = change.types.1.or(id).map(|_| name_of(change, old, new)).unwrap_or_default();
                change.wire >= *class && trace.meets(change, id, &name)
            };
            if !found.changes.iter().any(|change| is_cause(&change)) {
                let name = new.name(*after);
                outcome.contradicted.push(format!("{name}: reading is {class} at `{path}`: {body}"));
            }
        }
        by_pair.entry((*before, *after)).or_default().push(taken);
    }
    for change in found.changes.iter().filter(|change| change.wire > Wire::Yes) {
        let (Some(before), Some(after)) = change.types else { continue };
        let name = name_of(change, old, new);
        let is_object = matches!(old.side.model[before].shape, Shape::Object(_));
        let wanted = part(change, &name).filter(|_| is_object && !is_about_variants(change));
        let shows = |taken: &Taken| {
            taken.deviations.iter().any(|(path, class)| *class >= change.wire && is_at(path, wanted))
        };
        let is_shown = by_pair.get(&(before, after)).is_some_and(|all| all.iter().any(shows));
        outcome.note(change, change.wire.as_str(), is_shown);
    }
    Ok(())
}

fn sending(old: &State, new: &State, found: &Comparison, outcome: &mut Outcome) {
    let sampler = Sampler::new(&old.graph);
    let mut refusals: HashMap<(TypeId, TypeId), Vec<String>> = HashMap::new();
    for (before, after) in &found.types {
        let made = old.bodies(&sampler, *before, &new.names(*after));
        if made.is_empty() {
            outcome.unmade.push(format!("{} (old)", old.name(*before)));
        }
        outcome.sent += made.len();
        for body in made {
            let violations = new.check(*after, &body);
            if violations.is_empty() {
                continue;
            }
            outcome.refused += 1;
            for (path, keyword) in &violations {
                let is_union = keyword == "anyOf" || keyword == "oneOf";
                let old_trace = Trace::of(&old.side.model, *before, path);
                let new_trace = Trace::of(&new.side.model, *after, path);
                let is_cause = |change: &Change| {
                    let name = name_of(change, old, new);
                    change.sends == Sends::Refused
                        && (old_trace.meets(change, change.types.0, &name)
                            || new_trace.meets(change, change.types.1, &name)
                            || is_union && is_reached(change, old, new, (*before, *after)))
                };
                if !found.changes.iter().any(is_cause) {
                    let name = new.name(*after);
                    outcome
                        .contradicted
                        .push(format!("{name}: what is sent is refused at `{path}` by `{keyword}`: {body}"));
                }
            }
            let paths = violations.into_iter().map(|(path, _)| path);
            refusals.entry((*before, *after)).or_default().extend(paths);
        }
    }
    for change in found.changes.iter().filter(|change| change.sends == Sends::Refused) {
        let (Some(before), Some(after)) = change.types else { continue };
        let name = name_of(change, old, new);
        let is_object = matches!(old.side.model[before].shape, Shape::Object(_));
        let wanted = part(change, &name).filter(|_| is_object && !is_about_variants(change));
        // What is required is said of the object.
        let shows = |path: &String| path.is_empty() || is_at(path, wanted);
        let is_shown = refusals.get(&(before, after)).is_some_and(|paths| paths.iter().any(shows));
        outcome.note(change, "refused", is_shown);
    }
}

impl Outcome {
    fn note(&mut self, change: &Change, verdict: &'static str, is_shown: bool) {
        // It fails closed, and says so.
        if change.rule == Rule::NotUnderstood {
            return;
        }
        let key = (change.rule.as_str(), verdict);
        match is_shown {
            true => *self.shown.entry(key).or_default() += 1,
            false => {
                self.unshown.push(format!("{} {verdict}: {}: {}", key.0, change.subject, change.sentence))
            }
        }
    }

    /// The figures, one line.
    pub fn summary(&self) -> String {
        let shown: usize = self.shown.values().sum();
        format!(
            "{} bodies read, {} of them new, {} deviating; {} sent, {} refused; {shown} verdicts shown, {} not; \
             {} contradicted; {} types without a body",
            self.read,
            self.news,
            self.deviating,
            self.sent,
            self.refused,
            self.unshown.len(),
            self.contradicted.len(),
            self.unmade.len()
        )
    }
}

/// The name by which the subject of a change begins.
fn name_of(change: &Change, old: &State, new: &State) -> String {
    match change.types {
        (_, Some(id)) => new.name(id).to_owned(),
        (Some(id), None) => old.name(id).to_owned(),
        (None, None) => String::new(),
    }
}

fn is_at(path: &str, part: Option<&str>) -> bool {
    let Some(part) = part else { return true };
    let token = path.split('/').nth(1).unwrap_or_default().replace("~1", "/").replace("~0", "~");
    part == token || part.strip_prefix(token.as_str()).is_some_and(|rest| rest.starts_with('.'))
}

/// Whether a change is somewhere in the two types: an `anyOf` does not say what was wrong in it.
fn is_reached(change: &Change, old: &State, new: &State, pair: (TypeId, TypeId)) -> bool {
    change.types.0.is_some_and(|id| reach(&old.side.model, pair.0).contains(&id))
        || change.types.1.is_some_and(|id| reach(&new.side.model, pair.1).contains(&id))
}
