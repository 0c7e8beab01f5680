//! One step between two states of the schemas, tried with bodies in both directions.

use super::sampler::Sampler;
use super::trace::{Trace, is_about_variants, part, reach};
use super::validate::schemas::Schemas;
use crate::common::crate_of_many::ask;
use schemalock::internals::changes::{Change, Comparison, Rule, Sends, Side, Wire, compare};
use schemalock::internals::diagnose::Report;
use schemalock::internals::graph::{Graph, NodeId};
use schemalock::internals::model::{ObjectPlan, Shape, Ty, TypeId};
use schemalock::internals::passes;
use schemalock::internals::validation_schema::bundle;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// One state, with what bodies are made of and checked with.
pub struct State {
    pub side: Side,
    /// The schemas as they were written, after fix-ups.
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

    /// Returns the members of the type `id`.
    fn names(&self, id: TypeId) -> Vec<String> {
        match &self.side.model[id].shape {
            Shape::Object(object) => object.members.iter().map(|member| member.name.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the member whose value is `body`, where one may be sent alone: such a body is recognised by its tag.
    fn bare(&self, id: TypeId, body: &Value) -> Option<&str> {
        let model = &self.side.model;
        let Shape::Object(object) = &model[id].shape else { return None };
        let member = &object.members[object.bare?];
        let has_tag = match model.resolve(&member.place.ty) {
            Ty::Named(id) => match &model[*id].shape {
                Shape::Union(union) => match &union.plan.object {
                    ObjectPlan::Tagged { key, .. } => body.get(key).is_some(),
                    _ => true,
                },
                _ => true,
            },
            _ => true,
        };
        (has_tag && body.get(&member.name).is_none()).then_some(member.name.as_str())
    }

    /// Returns what is wrong with a body of the type `id`, as paths and keywords.
    fn check(&self, id: TypeId, body: &Value) -> Vec<(String, String)> {
        let mut address = self.address(id);
        if let Some(member) = self.bare(id, body) {
            address = format!("{address}/properties/{member}");
        }
        let Err(violations) = self.schemas.check(&address, body) else { return Vec::new() };
        violations.iter().map(|violation| (violation.path.clone(), violation.keyword.clone())).collect()
    }
}

/// The numbers of bodies and results.
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
    /// The number of changes of each rule and verdict that a body shows.
    pub shown: BTreeMap<(&'static str, &'static str), usize>,
}

/// The bodies of the step from `old` to `new`, without regard to its verdicts.
pub struct Trial<'s> {
    old: &'s State,
    new: &'s State,
    pub found: Comparison,
    read: Vec<Read>,
    sent: Vec<Sent>,
    unmade: Vec<String>,
}

/// A body of the new schemas.
struct Read {
    types: (TypeId, TypeId),
    body: Value,
    taken: Result<Taken, String>,
    was_valid: bool,
}

/// The result of reading a body with the old crate.
struct Taken {
    class: Wire,
    deviations: Vec<(String, Wire)>,
}

/// A body of the old schemas, with what is wrong with it by the new ones.
struct Sent {
    types: (TypeId, TypeId),
    body: Value,
    violations: Vec<(String, String)>,
}

impl<'s> Trial<'s> {
    /// Makes bodies and tries them; the old crate is `case` in `program`.
    pub fn run(old: &'s State, new: &'s State, program: &Path, case: &str) -> Result<Trial<'s>, String> {
        println!("comparing");
        let found = compare(&old.side, &new.side);
        println!(
            "{} changes; making bodies of {} types and reading them",
            found.changes.len(),
            found.types.len()
        );
        let mut trial = Trial { old, new, found, read: Vec::new(), sent: Vec::new(), unmade: Vec::new() };
        trial.reading(program, case)?;
        println!("{} bodies read; making bodies of the other side and validating them", trial.read.len());
        trial.sending();
        println!("{} bodies validated", trial.sent.len());
        Ok(trial)
    }

    fn reading(&mut self, program: &Path, case: &str) -> Result<(), String> {
        let (old, new) = (self.old, self.new);
        let sampler = Sampler::new(&new.graph);
        let mut requests = Vec::new();
        let mut bodies = Vec::new();
        for types in &self.found.types {
            let made = new.bodies(&sampler, types.1, &old.names(types.0));
            if made.is_empty() {
                self.unmade.push(format!("{} (new)", new.name(types.1)));
            }
            for body in made {
                let request = json!({ "case": case, "as": old.address(types.0), "data": body });
                requests.push(request.to_string());
                bodies.push((*types, body));
            }
        }
        let answers = ask(program, &requests)?;
        self.read = bodies
            .into_iter()
            .zip(&answers)
            .map(|((types, body), answer)| {
                let was_valid = old.check(types.0, &body).is_empty();
                Read { types, body, taken: taken(answer), was_valid }
            })
            .collect();
        Ok(())
    }

    fn sending(&mut self) {
        let (old, new) = (self.old, self.new);
        let sampler = Sampler::new(&old.graph);
        for types in &self.found.types {
            let made = old.bodies(&sampler, types.0, &new.names(types.1));
            if made.is_empty() {
                self.unmade.push(format!("{} (old)", old.name(types.0)));
            }
            self.sent.extend(made.into_iter().map(|body| {
                let violations = new.check(types.1, &body);
                Sent { types: *types, body, violations }
            }));
        }
    }

    /// Compares `found` with the bodies.
    pub fn judge(&self, found: &Comparison) -> Outcome {
        let mut outcome = Outcome {
            read: self.read.len(),
            sent: self.sent.len(),
            unmade: self.unmade.clone(),
            ..Outcome::default()
        };
        self.judge_reading(found, &mut outcome);
        self.judge_sending(found, &mut outcome);
        outcome
    }

    /// Returns whether verdicts that are better, or worse, than those of the step are noticed.
    pub fn notices_wrong_verdicts(&self, outcome: &Outcome) -> bool {
        let verdicts = [(Wire::Yes, Sends::Pass), (Wire::No, Sends::Refused)];
        let [better, worse] = verdicts.map(|(wire, sends)| {
            let mut changes = self.found.changes.clone();
            changes.iter_mut().for_each(|change| (change.wire, change.sends) = (wire, sends));
            self.judge(&Comparison { changes, ..Comparison::default() })
        });
        let is_harmless = |change: &Change| {
            let is_on_both = change.types.0.is_some() && change.types.1.is_some();
            let is_judged = is_on_both && change.rule != Rule::NotUnderstood;
            is_judged && change.wire < Wire::No && change.sends == Sends::Pass
        };
        let has_harmless = self.found.changes.iter().any(is_harmless);
        (outcome.shown.is_empty() || !better.contradicted.is_empty())
            && (!has_harmless || !worse.unshown.is_empty())
    }

    fn judge_reading(&self, found: &Comparison, outcome: &mut Outcome) {
        let (old, new) = (self.old, self.new);
        let mut by_pair: HashMap<(TypeId, TypeId), Vec<&Taken>> = HashMap::new();
        for Read { types, body, taken, was_valid } in &self.read {
            let name = new.name(types.1);
            let taken = match taken {
                Ok(taken) => taken,
                Err(why) => {
                    outcome.contradicted.push(format!("{name}: {why}: {body}"));
                    continue;
                }
            };
            if *was_valid {
                continue;
            }
            outcome.news += 1;
            outcome.deviating += usize::from(taken.class > Wire::Yes);
            for (path, class) in taken.deviations.iter().filter(|(_, class)| *class > Wire::Yes) {
                let trace = Trace::of(&old.side.model, types.0, path);
                let is_cause = |change: &Change| {
                    change.wire >= *class
                        && change.types.0.is_some()
                        && trace.meets(change, change.types.0, &name_of(change, old, new))
                };
                if !found.changes.iter().any(is_cause) {
                    outcome.contradicted.push(format!("{name}: reading is {class} at `{path}`: {body}"));
                }
            }
            by_pair.entry(*types).or_default().push(taken);
        }
        for change in found.changes.iter().filter(|change| change.wire > Wire::Yes) {
            let (Some(before), Some(after)) = change.types else { continue };
            let wanted = self.member(change);
            let shows = |taken: &&Taken| {
                taken
                    .deviations
                    .iter()
                    .any(|(path, class)| *class >= change.wire && is_at(path, wanted.as_deref()))
            };
            let is_shown = by_pair.get(&(before, after)).is_some_and(|all| all.iter().any(shows));
            outcome.note(change, change.wire.as_str(), is_shown);
        }
    }

    fn judge_sending(&self, found: &Comparison, outcome: &mut Outcome) {
        let (old, new) = (self.old, self.new);
        let mut refusals: HashMap<(TypeId, TypeId), Vec<&String>> = HashMap::new();
        let narrowing: Vec<(&Change, String)> = found
            .changes
            .iter()
            .filter(|change| change.sends == Sends::Refused)
            .map(|change| (change, name_of(change, old, new)))
            .collect();
        let mut reached = HashMap::new();
        for Sent { types, body, violations } in self.sent.iter().filter(|sent| !sent.violations.is_empty()) {
            outcome.refused += 1;
            // An `anyOf` does not say what was wrong in it: each change in the two types counts.
            let (before, after) = reached
                .entry(*types)
                .or_insert_with(|| (reach(&old.side.model, types.0), reach(&new.side.model, types.1)));
            for (path, keyword) in violations {
                let is_union = keyword == "anyOf" || keyword == "oneOf";
                let old_trace = Trace::of(&old.side.model, types.0, path);
                let new_trace = Trace::of(&new.side.model, types.1, path);
                let is_cause = |(change, name): &(&Change, String)| {
                    old_trace.meets(change, change.types.0, name)
                        || new_trace.meets(change, change.types.1, name)
                        || is_union && change.types.0.is_some_and(|id| before.contains(&id))
                        || is_union && change.types.1.is_some_and(|id| after.contains(&id))
                };
                if !narrowing.iter().any(is_cause) {
                    let name = new.name(types.1);
                    let what = format!("what is sent is refused at `{path}` by `{keyword}`");
                    outcome.contradicted.push(format!("{name}: {what}: {body}"));
                }
            }
            refusals.entry(*types).or_default().extend(violations.iter().map(|(path, _)| path));
        }
        for change in found.changes.iter().filter(|change| change.sends == Sends::Refused) {
            let (Some(before), Some(after)) = change.types else { continue };
            let wanted = self.member(change);
            // A missing required member is reported at the object.
            let shows = |path: &&String| path.is_empty() || is_at(path, wanted.as_deref());
            let is_shown = refusals.get(&(before, after)).is_some_and(|paths| paths.iter().any(shows));
            outcome.note(change, "refused", is_shown);
        }
    }

    /// Returns the member that a change is about, if it is about one.
    fn member(&self, change: &Change) -> Option<String> {
        let is_object = matches!(self.old.side.model[change.types.0?].shape, Shape::Object(_));
        let name = name_of(change, self.old, self.new);
        part(change, &name).filter(|_| is_object && !is_about_variants(change)).map(str::to_owned)
    }
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
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let listed = answer["deviations"].as_array().into_iter().flatten();
    let deviations: Vec<(String, Wire)> =
        listed.map(|one| (text(&one[0]), class_of(&text(&one[1])))).collect();
    let class = deviations.iter().map(|(_, class)| *class).max().unwrap_or_default();
    match answer["strict"] == (class != Wire::No) {
        true => Ok(Taken { class, deviations }),
        false => Err(format!("serde takes it otherwise than its deviations say: {answer}")),
    }
}

impl Outcome {
    fn note(&mut self, change: &Change, verdict: &'static str, is_shown: bool) {
        // An unknown difference counts as the worst, and is reported so.
        if change.rule == Rule::NotUnderstood {
            return;
        }
        let key = (change.rule.as_str(), verdict);
        match is_shown {
            true => *self.shown.entry(key).or_default() += 1,
            false => {
                self.unshown.push(format!("{} {verdict}: {}: {}", key.0, change.subject, change.sentence));
            }
        }
    }

    /// Returns the figures, one line.
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

/// Returns the name by which the subject of a change begins.
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
