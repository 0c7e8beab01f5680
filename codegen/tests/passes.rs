//! Each pass keeps the set of values that a schema admits: random schemas are written back as JSON before
//! and after each pass, and a validator judges sampled values by both.
//!
//! A pass may admit more where it reports so, and never less. Which branch of a `oneOf` a value belongs to
//! is not what the types decide by exclusion, so a value that fits several branches is compared with
//! `oneOf` read as `anyOf`.
//!
//! `SEED=17 cargo test --test passes` tries one schema and prints what is left of it when all is removed that a
//! contradiction does not need; `SEEDS=100000` tries more.

mod common;

use common::random::Random;
use common::random_normal::{document, value};
use common::reduce::reduced;
use schemalock::internals::diagnose::Report;
use schemalock::internals::graph::{Graph, NodeId, as_schemas};
use schemalock::internals::load::{LoadOptions, load};
use schemalock::internals::lower::lower;
use schemalock::internals::passes::{MENDS, PASSES};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// Passes that make an `anyOf` of a `oneOf` whose branches may overlap: combinations of several choices. A
/// `oneOf` around it can admit less then, so that these are compared with `oneOf` read as `anyOf` alone.
const OPENS_ONE_OF: [&str; 1] = ["multiply-unions"];

/// Values that each root is tried with.
const VALUES: usize = 30;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

#[test]
fn each_pass_keeps_the_values_that_are_admitted() {
    let seeds = match number("SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("SEEDS").unwrap_or(120),
    };
    let is_shown = number("SEED").is_some();
    let mut tally = Tally::default();
    let mut wrong = Vec::new();
    for seed in seeds {
        let started = std::time::Instant::now();
        one(seed, is_shown, &mut tally);
        wrong.extend(tally.wrong.drain(..).map(|found| format!("SEED={seed}, {found}")));
        if started.elapsed().as_secs() > 5 {
            println!("SEED={seed} took {:?}", started.elapsed());
        }
    }
    println!("{} values; rewrites compared: {:?}", tally.values, tally.changed);
    let shown: Vec<&String> = wrong.iter().take(10).collect();
    assert!(wrong.is_empty(), "{} contradictions: {shown:#?}", wrong.len());
    if !is_shown {
        let quiet: Vec<&str> =
            ["drop-idle", "narrow-values", "fold-null", "flatten-unions", "single-branches"]
                .into_iter()
                .chain(["merge-all-of", "multiply-unions", "distribute-siblings"])
                .filter(|name| tally.changed.get(name).is_none_or(|count| *count < 10))
                .collect();
        assert!(quiet.is_empty(), "the schemas leave nothing to do for {quiet:?}");
    }
}

/// The numbers of comparisons.
#[derive(Default)]
struct Tally {
    values: usize,
    /// The number of graphs that each pass changed.
    changed: BTreeMap<&'static str, usize>,
    wrong: Vec<Contradiction>,
}

fn one(seed: u64, is_shown: bool, tally: &mut Tally) {
    let mut random = Random::new(seed);
    let (file, schemas) = document(&mut random, seed);
    let values: Vec<Value> = (0..VALUES).map(|_| value(&mut random, &schemas)).collect();
    let known = tally.wrong.len();
    judge(file, &schemas, &values, tally);
    let Some(found) = tally.wrong.get(known).filter(|_| is_shown).cloned() else { return };
    let mut shows = |schemas: &Value| {
        let mut tally = Tally::default();
        judge(file, schemas, std::slice::from_ref(&found.value), &mut tally);
        tally.wrong.iter().any(|one| one.pass == found.pass)
    };
    let schemas = reduced(&schemas, &mut shows);
    let mut rest = Tally::default();
    judge(file, &schemas, std::slice::from_ref(&found.value), &mut rest);
    println!("{found}\n{schemas:#}");
    if let Some(Contradiction { graphs: [before, after], .. }) =
        rest.wrong.iter().find(|one| one.pass == found.pass)
    {
        println!("before: {before:#}\nafter: {after:#}");
    }
}

/// Holds the verdicts on the values before each pass against those after it.
fn judge(file: &str, schemas: &Value, values: &[Value], tally: &mut Tally) {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(directory.path().join(file), schemas.to_string()).expect("a file");
    let mut report = Report::default();
    let sources = load(&LoadOptions::new(directory.path()), &mut report);
    let mut graph = lower(&sources, &mut report);
    if report.has_errors() {
        return;
    }
    graph.keeps_contradictions = true;
    let roots: Vec<NodeId> = graph.roots.iter().map(|(id, _)| *id).collect();
    let mut before = Judged::of(&graph, &roots, values);
    for pass in MENDS.iter().chain(PASSES) {
        let mut report = Report::default();
        (pass.apply)(&mut graph, &mut report);
        let after =
            if as_schemas(&graph) == before.schemas { continue } else { Judged::of(&graph, &roots, values) };
        *tally.changed.entry(pass.name).or_default() += 1;
        let may_widen = !report.diagnostics().is_empty();
        // A corrected mistake changes the meaning, and a diagnostic reports it.
        if !(may_widen && MENDS.iter().any(|mend| mend.name == pass.name)) {
            compare(pass.name, &before, &after, may_widen, values, tally);
        }
        before = after;
    }
}

fn compare(
    pass: &'static str,
    before: &Judged,
    after: &Judged,
    may_widen: bool,
    values: &[Value],
    tally: &mut Tally,
) {
    for (at, (old, new)) in before.verdicts.iter().zip(&after.verdicts).enumerate() {
        tally.values += 1;
        let is_wrong = |old: bool, new: bool| if may_widen { old && !new } else { old != new };
        // A branch that admits more may make a `oneOf` admit less.
        let is_plain = old.exclusive == old.any && !may_widen && !OPENS_ONE_OF.contains(&pass);
        let is_wrong_by_exclusion = || {
            let value = &values[at % values.len()];
            is_plain && is_wrong(old.exclusive, new.exclusive) && !fits_several(&before.schemas, value)
        };
        if is_wrong(old.any, new.any) || is_wrong_by_exclusion() {
            let (root, value) = (at / values.len(), values[at % values.len()].clone());
            let became = format!("{old:?} became {new:?}");
            let graphs = [before.schemas.clone(), after.schemas.clone()];
            tally.wrong.push(Contradiction { pass, root, value, became, graphs });
        }
    }
}

/// A pass that changes whether a value is admitted.
#[derive(Clone)]
struct Contradiction {
    pass: &'static str,
    root: usize,
    value: Value,
    became: String,
    /// Before and after the pass.
    graphs: [Value; 2],
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, root {}, {}: {}", self.pass, self.root, self.value, self.became)
    }
}

/// Returns whether the value, or a value in it, fits two branches of a `oneOf`.
fn fits_several(schemas: &Value, value: &Value) -> bool {
    let mut values = vec![value];
    let mut at = 0;
    while let Some(value) = values.get(at).copied() {
        values.extend(value.as_object().into_iter().flat_map(|members| members.values()));
        values.extend(value.as_array().into_iter().flatten());
        at += 1;
    }
    let relaxed = relaxed(schemas);
    let mut choices = Vec::new();
    schemas["$defs"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values())
        .for_each(|one| one_ofs(one, &mut choices));
    choices.into_iter().any(|branches| {
        let branches = branches.iter().map(|branch| {
            let mut branch = branch.clone();
            relax(&mut branch);
            let schema = json!({ "$defs": relaxed["$defs"], "allOf": [branch] });
            jsonschema::draft202012::options().build(&schema).expect("a schema")
        });
        let branches: Vec<_> = branches.collect();
        values.iter().any(|value| branches.iter().filter(|branch| branch.is_valid(value)).count() > 1)
    })
}

/// Collects the `oneOf`s of a schema, where [`relax`] finds them.
fn one_ofs<'s>(schema: &'s Value, found: &mut Vec<&'s Vec<Value>>) {
    found.extend(schema["oneOf"].as_array());
    for name in ["anyOf", "allOf", "oneOf"] {
        schema[name].as_array().into_iter().flatten().for_each(|part| one_ofs(part, found));
    }
}

/// The answers of a validator about a value: with `oneOf` as it is, and with `oneOf` read as `anyOf`.
#[derive(Debug)]
struct Verdict {
    exclusive: bool,
    any: bool,
}

/// A graph as JSON, with the verdict on each value by each root.
struct Judged {
    schemas: Value,
    verdicts: Vec<Verdict>,
}

impl Judged {
    fn of(graph: &Graph, roots: &[NodeId], values: &[Value]) -> Judged {
        let schemas = as_schemas(graph);
        let relaxed = relaxed(&schemas);
        let mut verdicts = Vec::new();
        for root in roots {
            let [strict, loose] = [&schemas, &relaxed].map(|schemas| validator(schemas, *root));
            verdicts.extend(
                values
                    .iter()
                    .map(|value| Verdict { exclusive: strict.is_valid(value), any: loose.is_valid(value) }),
            );
        }
        Judged { schemas, verdicts }
    }
}

fn validator(schemas: &Value, root: NodeId) -> jsonschema::Validator {
    let schema = json!({ "$defs": schemas["$defs"], "$ref": format!("#/$defs/{}", root.index()) });
    jsonschema::draft202012::options().build(&schema).unwrap_or_else(|error| panic!("{error} in {schema:#}"))
}

/// Returns the same schemas, where one branch or more may fit.
fn relaxed(schemas: &Value) -> Value {
    let mut schemas = schemas.clone();
    for schema in schemas["$defs"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        relax(schema);
    }
    schemas
}

/// Reads `oneOf` of a schema as `anyOf`. Choices are in the schema, beside `null`, or in `allOf`.
fn relax(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else { return };
    for name in ["anyOf", "allOf"] {
        let parts = members.get_mut(name).and_then(Value::as_array_mut);
        parts.into_iter().flatten().for_each(relax);
    }
    if let Some(branches) = members.remove("oneOf") {
        let parts = members.entry("allOf").or_insert_with(|| json!([]));
        parts.as_array_mut().expect("a list").push(json!({ "anyOf": branches }));
    }
}
