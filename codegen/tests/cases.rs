//! Every rule of the generator as data: one folder of `cases/` per rule.
//!
//! `schemas/` is the input, `expected.txt` the resulting types and diagnostics, `case.json` has the rule and the
//! bodies with which it is tried. `UPDATE=1` writes `expected.txt` anew.
//!
//! All generated crates are compiled together, as modules of one, and every body is read and written
//! by them.

mod common;

use common::case::{Body, Case};
use common::crate_of_many::{CrateOfMany, ask};
use common::{Run, expected};
use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::audit::{self, Tables};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

fn main() {
    let arguments = Arguments::from_args();
    let folders = common::folders("cases");
    let mut trials: Vec<Trial> = Vec::new();
    for (name, folder) in folders.clone() {
        trials.push(Trial::test(name, move || check(&folder).map_err(Failed::from)));
    }
    trials.push(Trial::test("all_together_compile_and_take_every_body", move || {
        compile(&folders).map_err(Failed::from)
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

fn check(folder: &Path) -> Result<(), String> {
    let case = Case::read(folder)?;
    let run = case.run(folder);
    let Some(tree) = &run.tree else {
        return Err(format!("nothing was generated:\n{}", common::diagnostics(&run)));
    };
    let types = schemalock::internals::model::dump(&run.model);
    let found = format!("{types}\n--- messages\n{}", common::diagnostics(&run));
    expected::compare(&folder.join("expected.txt"), &found)?;
    if case.run(folder).tree.as_ref() != Some(tree) {
        return Err("generating again gives other bytes".to_owned());
    }
    case.check_names(&run)?;
    passes_settle(&case, folder, &types)?;
    validator_agrees(&case, folder, &run)?;
    bundle_agrees(&case, folder, &run)
}

/// Checks that running the passes on their own result changes nothing.
fn passes_settle(case: &Case, folder: &Path, types: &str) -> Result<(), String> {
    use schemalock::internals::{bridge, decide, diagnose::Report, lockfile::Memory, passes};
    let config = case.configuration();
    let mut report = Report::default();
    let (_, mut graph) = common::lowered(&folder.join("schemas"), &config, &mut report);
    passes::run(&mut graph, &mut report);
    passes::run(&mut graph, &mut report);
    let mut model = decide::decide(&graph, &config, &Memory::default(), &mut report);
    bridge::apply(&mut model, &mut report);
    decide::box_large(&mut model);
    let again = schemalock::internals::model::dump(&model);
    if again == types { Ok(()) } else { Err(format!("the passes do not settle; twice they give\n{again}")) }
}

fn validator_agrees(case: &Case, folder: &Path, run: &Run) -> Result<(), String> {
    if case.no_validator.is_some() {
        return Ok(());
    }
    let files = files_below(&folder.join("schemas"));
    let mut wrong = Vec::new();
    for body in case.bodies.iter().filter(|body| body.oracle) {
        if validator_of(&files, run, &body.of, true)?.is_valid(&body.data) != body.valid {
            wrong.push(format!("as {}, a validator says {}: {}", body.of, !body.valid, body.data));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Returns a validator of the type `of` by the schema files as they are written.
fn validator_of(
    files: &HashMap<String, Value>,
    run: &Run,
    of: &str,
    asserts_formats: bool,
) -> Result<jsonschema::Validator, String> {
    let address = address_of(run, of).ok_or_else(|| format!("there is no type `{of}`"))?;
    let (file, pointer) = address.split_once('#').unwrap_or((&address, ""));
    let uri = format!("case:///{file}");
    let uri = files.get(&uri).and_then(identity).unwrap_or(&uri);
    let schema = json!({ "$ref": format!("{uri}#{pointer}") });
    let options = jsonschema::options().with_retriever(Files(files.clone()));
    let validator = options.should_validate_formats(asserts_formats).build(&schema);
    validator.map_err(|error| format!("{address}: {error}"))
}

/// Checks every body with the schemas that a generated crate validates with: valid bodies are valid by them, and
/// other bodies are not, unless a diagnostic reports that they admit more. They assert no formats, and have
/// `nullable` in every dialect.
fn bundle_agrees(case: &Case, folder: &Path, run: &Run) -> Result<(), String> {
    let documents: Value = serde_json::from_str(&run.bundle.text()).map_err(|error| error.to_string())?;
    let documents = documents.as_object().into_iter().flatten();
    let documents: HashMap<String, Value> =
        documents.map(|(name, document)| (format!("schemalock:///{name}"), document.clone())).collect();
    let admits_more = run.report.diagnostics().iter().any(|found| {
        let code = found.code.as_str();
        code == "overlapping-branches" || code == "not-validated" || code.starts_with("mended")
    });
    let files = files_below(&folder.join("schemas"));
    let admits_more =
        admits_more || files.values().any(|file| file.to_string().contains("\"nullable\":true"));
    let mut wrong = Vec::new();
    for body in &case.bodies {
        let address = address_of(run, &body.of).ok_or_else(|| format!("there is no type `{}`", body.of))?;
        let uri = bundle_uri(run, &address).ok_or_else(|| format!("{address} is not in the bundle"))?;
        let validator = jsonschema::options()
            .with_retriever(Files(documents.clone()))
            .build(&json!({ "$ref": uri }))
            .map_err(|error| format!("{address}: {error}"))?;
        let is_valid = validator.is_valid(&body.data);
        let is_expected = body.valid || {
            let is_judged = body.oracle && case.no_validator.is_none();
            is_judged && validator_of(&files, run, &body.of, false)?.is_valid(&body.data)
        };
        if is_valid != is_expected && !(is_valid && admits_more) {
            wrong.push(format!("as {}, the bundle says {is_valid}: {}", body.of, body.data));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Characters that a URI of the bundle keeps unencoded.
const KEPT: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'$')
    .remove(b'~')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_');

/// Returns the place of the schema at `address` in the documents of the bundle.
fn bundle_uri(run: &Run, address: &str) -> Option<String> {
    let (file, pointer) = address.split_once('#').unwrap_or((address, ""));
    let (name, _) = run.bundle.documents.iter().find(|(_, files)| files.contains_key(file))?;
    let container = if name.starts_with("draft") { "definitions" } else { "$defs" };
    let place = format!("/{container}/{}{pointer}", file.replace('~', "~0").replace('/', "~1"));
    Some(format!("schemalock:///{name}#{}", percent_encoding::utf8_percent_encode(&place, KEPT)))
}

fn address_of(run: &Run, name: &str) -> Option<String> {
    let mut types = run.model.iter();
    let found = types.find(|(_, def)| {
        def.name == name || def.schema_name.as_deref() == Some(name) || def.address.to_string() == name
    });
    found.map(|(_, def)| def.address.to_string())
}

/// The schema files by their URIs.
#[derive(Clone)]
struct Files(HashMap<String, Value>);

impl jsonschema::Retrieve for Files {
    fn retrieve(
        &self,
        uri: &jsonschema::Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let found = self.0.get(uri.as_str().trim_end_matches('#'));
        found.cloned().ok_or_else(|| format!("there is no {uri}").into())
    }
}

fn files_below(folder: &Path) -> HashMap<String, Value> {
    let mut files = HashMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok) {
        let Ok(text) = std::fs::read_to_string(entry.path()) else {
            continue;
        };
        let value: Value = match serde_json::from_str(&text) {
            Ok(value) => value,
            // A case may be about a file that cannot be read.
            Err(_) => match serde_norway::from_str(&text) {
                Ok(value) => value,
                Err(_) => continue,
            },
        };
        let name =
            entry.path().strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
        if let Some(id) = identity(&value) {
            files.insert(id.to_owned(), value.clone());
        }
        files.insert(format!("case:///{name}"), value);
    }
    files
}

/// Returns the URI that a file claims to have.
fn identity(file: &Value) -> Option<&str> {
    file.get("$id").and_then(Value::as_str).filter(|id| id.contains("://")).map(|id| id.trim_end_matches('#'))
}

/// Compiles the crates of all cases and has them read every body.
fn compile(folders: &[(String, PathBuf)]) -> Result<(), String> {
    let mut all = CrateOfMany::default();
    let mut requests = Vec::new();
    let mut expected = Vec::new();
    let mut audited = Vec::new();
    let mut apart = Vec::new();
    for (name, folder) in folders {
        let case = Case::read(folder).map_err(|error| format!("{name}: {error}"))?;
        assert!(!case.description.is_empty(), "{name} says what its rule is");
        let run = case.run(folder);
        let Some(tree) = run.tree else {
            return Err(format!("nothing was generated for {name}"));
        };
        all.add(name, &tree);
        let tables = Tables::new(run.model);
        let first = expected.len();
        apart.extend(case.apart.iter().map(|(one, other)| (first + one, first + other)));
        for body in case.bodies {
            audited.push(case.no_audit.is_none().then(|| audited_as(&tables, &body)));
            let request = json!({ "case": format!("case_{}", name.replace('-', "_")), "as": body.of, "data": body.data });
            requests.push(request.to_string());
            expected.push((name.clone(), body));
        }
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let linked = all.linked();
    let program = all.build(&folder, include_str!("common/read_bodies.rs"))?;
    let answers = ask(&program, &requests)?;
    // With the runtime in its package, every answer is the same.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases_linked");
    let linked = ask(&linked.build(&folder, include_str!("common/read_bodies.rs"))?, &requests)?;
    if let Some(at) = (0..answers.len()).find(|at| answers[*at] != linked[*at]) {
        return Err(format!("{}: copied {}, linked {}", requests[at], answers[at], linked[at]));
    }
    let mut wrong: Vec<String> = expected
        .iter()
        .zip(&answers)
        .filter_map(|((name, body), answer)| wrong_about(name, body, answer))
        .collect();
    for (((name, body), answer), audited) in expected.iter().zip(&answers).zip(&audited) {
        if let Some(difference) = audited.as_ref().and_then(|audited| differing(answer, audited)) {
            wrong.push(format!("{name}, {} as {}: audit says otherwise: {difference}", body.data, body.of));
        }
    }
    for (one, other) in apart {
        let (first, second) = (&answers[one]["variant"], &answers[other]["variant"]);
        if first == second {
            let (name, body) = &expected[one];
            wrong.push(format!(
                "{name}, {} and {} have one variant: {first}",
                body.data, expected[other].1.data
            ));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} bodies:\n{}", wrong.len(), wrong.join("\n"))) }
}

/// The result of `audit` for a body, in the form of the crate's answers.
struct Audited {
    variant: Option<String>,
    /// The paths of all unions with their variants.
    variants: Vec<String>,
    deviations: Vec<String>,
}

fn audited_as(tables: &Tables, body: &Body) -> Result<Audited, String> {
    let id = audit::find_type(tables, &body.of).ok_or("audit knows no such type")?;
    let text = serde_json::to_vec(&body.data).map_err(|error| error.to_string())?;
    let reading = audit::read_one(tables, id, &text)?;
    let mut deviations: Vec<String> =
        reading.deviations.iter().map(|(path, kind)| format!("{path}: {kind}").replace("\\n", "?")).collect();
    deviations.sort();
    let variants = reading.variants.iter().map(|(path, variant)| format!("{path}: {variant}"));
    let variant = reading.variant().map(str::to_owned);
    Ok(Audited { variant, variants: sorted(variants), deviations })
}

fn sorted(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts
}

/// Returns the differences between `audit` and the crate.
fn differing(answer: &Value, audited: &Result<Audited, String>) -> Option<String> {
    let audited = match audited {
        Ok(audited) => audited,
        Err(_) if answer["outcome"] == "refused" => return None,
        Err(why) => return Some(why.clone()),
    };
    // What `audit` shows, a terminal does not obey.
    let escaped = |text: &str| text.replace(char::is_control, "?");
    let listed = answer["deviations"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let listed = sorted(listed.map(escaped));
    let pair = |pair: &Value| {
        format!("{}: {}", pair[0].as_str().unwrap_or_default(), pair[1].as_str().unwrap_or_default())
    };
    let variants = sorted(answer["variants"].as_array().into_iter().flatten().map(pair));
    // The crate keeps a value that does not fit as raw JSON, with the unions in it. `audit` has walked some of them.
    let are_variants_equal = match answer["outcome"] == "exact" {
        true => variants == audited.variants,
        false => variants.iter().all(|variant| audited.variants.contains(variant)),
    };
    // For a struct with one member, the crate gives the variant of that member; `audit` does not.
    let is_other = audited.variant.is_some() && audited.variant.as_deref() != answer["variant"].as_str();
    let Audited { variant, variants, deviations } = audited;
    (is_other || !are_variants_equal || listed != *deviations)
        .then(|| format!("{variant:?} {variants:?} {deviations:?}, the crate {answer}"))
}

fn wrong_about(name: &str, body: &Body, answer: &Value) -> Option<String> {
    let outcome = body.outcome.as_deref().unwrap_or("exact");
    let mut reasons = Vec::new();
    if answer["outcome"] != outcome {
        reasons.push(format!("expected {outcome}, found {}", answer["outcome"]));
    }
    if answer["equal"] != true {
        reasons.push("it does not come back equal".to_owned());
    }
    if body.variant.is_some() && answer["variant"].as_str() != body.variant.as_deref() {
        reasons.push(format!("expected variant {:?}", body.variant));
    }
    (!reasons.is_empty())
        .then(|| format!("{name}, {} as {}: {}\n  {answer}", body.data, body.of, reasons.join(", ")))
}
