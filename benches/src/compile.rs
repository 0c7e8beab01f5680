//! `benches/run compile`: what it costs to compile the generated crate and what uses it, beside the
//! same types by serde's derives and by other generators.

use crate::cost::{Cost, measure};
use crate::derive::{self, Unions};
use crate::files::{output, write};
use crate::inputs::Inputs;
use crate::page::{self, Table, figure, goal};
use crate::sets::{self, Set};
use crate::typify_peer;
use schemalock::model::TypeId;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is measured of one crate of types.
struct Measured {
    set: String,
    name: &'static str,
    check: Cost,
    debug: Cost,
    debug_reader: Cost,
    release: Cost,
    release_reader: Cost,
    /// Of the release binary, in bytes: as it is, and stripped.
    size: (u64, u64),
}

/// Measures and writes the tables. With `document`, all of an OpenAPI document is measured as well.
pub fn run(project: &Path, document: Option<&Path>, peers: Option<&Path>) -> Result<(), String> {
    let schemalock = sets::command(project)?;
    let messages = sets::messages(project, &schemalock)?;
    let all = document.map(|document| sets::document(project, &schemalock, document)).transpose()?;
    let mut measured = Vec::new();
    let mut notes = Vec::new();
    for set in [Some(&messages), all.as_ref()].into_iter().flatten() {
        let inputs = Inputs::read(&set.directory.join("schemalock.toml"), &set.directory.join("generated"))?;
        for candidate in candidates(project, set, &inputs, peers)? {
            eprintln!("{}: {}", set.name, candidate.name);
            match measure_crate(set, &candidate) {
                Ok(done) => measured.push(done),
                Err(message) => {
                    eprintln!("{message}");
                    notes.push(format!("`{}` of {}: its output does not compile", candidate.name, set.name));
                }
            }
        }
    }
    let tenfold = sets::tenfold(project, &messages, &schemalock)?;
    let once = measured.first().ok_or("ours does not compile")?;
    let growth = growth(once, &tenfold)?;
    page::replace(project, "compile", &text(&measured, growth, &notes))
}

/// A crate of types, written into `directory` with a binary that uses it.
struct Candidate {
    name: &'static str,
    directory: PathBuf,
    package: String,
}

const READER: &str = "use std::io::Read;

fn main() {
    let mut body = Vec::new();
    std::io::stdin().read_to_end(&mut body).expect(\"it reads\");
    let value: ROOT = READ(&body).expect(\"the body fits\");
    println!(\"{}\", String::from_utf8(WRITE(&value)UNWRAP).expect(\"it is text\"));
}
";

fn candidates(
    project: &Path,
    set: &Set,
    inputs: &Inputs,
    peers: Option<&Path>,
) -> Result<Vec<Candidate>, String> {
    let root = inputs.type_of("ServerMessage").ok_or("no schema `ServerMessage` to read as root")?;
    let base = project.join("target/benches/compile").join(set.name.replace(' ', "-"));
    let mut candidates = vec![ours(&base, inputs, root)?];
    let ids: Vec<TypeId> = inputs.model.ids();
    let head = "#![allow(dead_code, unused, non_camel_case_types, clippy::all)]\n";
    let derived = derive::module(&inputs.model, &ids, Unions::Tagged, None);
    let name = &derive::names(&inputs.model)[&root];
    candidates.push(peer(&base, "derive", &format!("{head}{derived}"), &format!("derive::{name}"), "")?);
    let typified = typify_peer::module(inputs)?;
    let text = format!("{head}{typified}");
    candidates.push(peer(&base, "typify", &text, "typify::ServerMessage", typify_peer::DEPENDENCIES)?);
    if let Some(ploidy) = peers.map(|peers| peers.join("bin/ploidy")).filter(|ploidy| ploidy.is_file()) {
        match ploidy_crate(&base, inputs, &ploidy) {
            Ok(candidate) => candidates.push(candidate),
            Err(message) => eprintln!("ploidy: {message}"),
        }
    }
    Ok(candidates)
}

fn ours(base: &Path, inputs: &Inputs, root: TypeId) -> Result<Candidate, String> {
    let manifest_path = inputs.generated.join("Cargo.toml");
    let manifest = std::fs::read_to_string(&manifest_path).map_err(|error| error.to_string())?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).ok_or("no package name")?;
    let package = name.trim_matches('"').to_owned();
    let library = package.replace('-', "_");
    let reader = READER
        .replace("ROOT", &format!("{library}::{}", inputs.path_of(root)))
        .replace("READ", &format!("{library}::from_slice"))
        .replace("WRITE", &format!("{library}::to_vec"))
        .replace("UNWRAP", "");
    let directory = base.join("ours");
    write_workspace(&directory, &package, &inputs.generated, &reader)?;
    Ok(Candidate { name: "ours", directory, package })
}

fn peer(
    base: &Path,
    name: &'static str,
    text: &str,
    root: &str,
    dependencies: &str,
) -> Result<Candidate, String> {
    let directory = base.join(name);
    let package = format!("{name}-types");
    let manifest = format!(
        "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[lib]\nname = {name:?}\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{dependencies}"
    );
    write(&directory.join("types/Cargo.toml"), &manifest)?;
    write(&directory.join("types/src/lib.rs"), text)?;
    let reader = READER
        .replace("ROOT", root)
        .replace("READ", "serde_json::from_slice")
        .replace("WRITE", "serde_json::to_vec")
        .replace("UNWRAP", ".expect(\"it writes\")");
    write_workspace(&directory, &package, &directory.join("types"), &reader)?;
    Ok(Candidate { name, directory, package })
}

/// What ploidy makes of the schemas, as it comes.
fn ploidy_crate(base: &Path, inputs: &Inputs, ploidy: &Path) -> Result<Candidate, String> {
    let directory = base.join("ploidy");
    let document = directory.join("document.json");
    write(&document, &inputs.as_openapi().to_string())?;
    let types = directory.join("types");
    output(
        Command::new(ploidy)
            .args(["generate", "rust"])
            .arg(&document)
            .arg("--output")
            .arg(&types)
            .args(["--name", "ploidy-types"]),
    )?;
    let reader = READER
        .replace("ROOT", "ploidy_types::types::ServerMessage")
        .replace("READ", "serde_json::from_slice")
        .replace("WRITE", "serde_json::to_vec")
        .replace("UNWRAP", ".expect(\"it writes\")");
    write_workspace(&directory, "ploidy-types", &types, &reader)?;
    Ok(Candidate { name: "ploidy", directory, package: "ploidy-types".to_owned() })
}

fn write_workspace(directory: &Path, package: &str, types: &Path, reader: &str) -> Result<(), String> {
    // A library outside of the workspace is a dependency by its path all the same.
    let manifest = format!(
        "[workspace]\nmembers = [\"nothing\"]\n\n[package]\nname = \"reader\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\n\
         {package} = {{ path = {types:?} }}\nserde_json = \"1\"\n"
    );
    write(&directory.join("Cargo.toml"), &manifest)?;
    let own = std::fs::read_to_string(types.join("Cargo.toml")).map_err(|error| error.to_string())?;
    let nothing = format!(
        "[package]\nname = \"nothing\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n{}{}",
        section(&own, "features"),
        section(&own, "dependencies")
    );
    write(&directory.join("nothing/Cargo.toml"), &nothing)?;
    write(&directory.join("nothing/src/lib.rs"), "")?;
    write(&directory.join("src/main.rs"), reader)
}

/// The lines of a manifest's table, with its head.
fn section(manifest: &str, name: &str) -> String {
    let head = format!("[{name}]");
    let mut lines = manifest.lines().skip_while(|line| *line != head);
    let first = lines.next().map(|line| format!("{line}\n")).unwrap_or_default();
    let rest = lines.take_while(|line| !line.starts_with('['));
    first + &rest.map(|line| format!("{line}\n")).collect::<String>()
}

fn measure_crate(set: &Set, candidate: &Candidate) -> Result<Measured, String> {
    dependencies(candidate)?;
    let package = candidate.package.as_str();
    let check = own_part(candidate, "check", package, false)?;
    let debug = own_part(candidate, "build", package, false)?;
    let debug_reader = own_part(candidate, "build", "reader", false)?;
    let release = own_part(candidate, "build", package, true)?;
    let release_reader = own_part(candidate, "build", "reader", true)?;
    let binary = candidate.directory.join("target/release/reader");
    let stripped = candidate.directory.join("target/release/reader-stripped");
    output(Command::new("strip").arg("-o").arg(&stripped).arg(&binary))?;
    let bytes = |path: &Path| std::fs::metadata(path).map(|it| it.len()).map_err(|error| error.to_string());
    Ok(Measured {
        set: set.name.clone(),
        name: candidate.name,
        check,
        debug,
        debug_reader,
        release,
        release_reader,
        size: (bytes(&binary)?, bytes(&stripped)?),
    })
}

/// What compiling `package` costs, when all that it depends on is there and nothing of its own.
fn own_part(candidate: &Candidate, verb: &str, package: &str, release: bool) -> Result<Cost, String> {
    let mut clean = vec!["clean", "--quiet", "--target-dir", "target", "--package", package];
    let mut build = vec!["cargo", verb, "--quiet", "--target-dir", "target", "--package", package];
    clean.extend(release.then_some("--release"));
    build.extend(release.then_some("--release"));
    output(Command::new("cargo").args(clean).current_dir(&candidate.directory))?;
    measure(&candidate.directory, &build)
}

/// Builds what the types depend on, in every way that is measured: a package with their dependencies
/// and nothing else.
fn dependencies(candidate: &Candidate) -> Result<(), String> {
    for way in [&["check"][..], &["build"], &["build", "--release"]] {
        let mut build = Command::new("cargo");
        build.args(way).args(["--quiet", "--target-dir", "target", "--package", "nothing"]);
        output(build.current_dir(&candidate.directory))?;
    }
    Ok(())
}

/// How many times as much ten times the schemas cost: `cargo check` and a release build.
fn growth(once: &Measured, tenfold: &Set) -> Result<[f64; 2], String> {
    let directory = tenfold.directory.join("growth");
    write_workspace(&directory, "tenfold", &tenfold.directory.join("generated"), "fn main() {}\n")?;
    let candidate = Candidate { name: "ours", directory, package: "tenfold".to_owned() };
    dependencies(&candidate)?;
    let check = own_part(&candidate, "check", "tenfold", false)?;
    let release = own_part(&candidate, "build", "tenfold", true)?;
    Ok([check.cpu / once.check.cpu, release.cpu / once.release.cpu])
}

fn text(measured: &[Measured], growth: [f64; 2], notes: &[String]) -> String {
    let mut goals = Table::new(["ratio", "goal", "measured", ""]);
    let mut table = Table::new([
        "schemas",
        "types",
        "check",
        "debug",
        "its reader",
        "release",
        "its reader",
        "both",
        "release binary",
        "stripped",
        "compiler's peak memory",
    ]);
    for one in measured {
        let Some(ours) = measured.iter().find(|other| other.set == one.set && other.name == "ours") else {
            continue;
        };
        let cpu =
            |of: &dyn Fn(&Measured) -> f64| format!("{:.2} s ({})", of(one), figure(of(one) / of(ours)));
        let bytes = |of: &dyn Fn(&Measured) -> u64| {
            format!("{:.2} MB ({})", of(one) as f64 / 1e6, figure(of(one) as f64 / of(ours) as f64))
        };
        let peak = |it: &Measured| it.release.peak.max(it.release_reader.peak).max(it.check.peak);
        table.row([
            one.set.clone(),
            one.name.to_owned(),
            cpu(&|it| it.check.cpu),
            cpu(&|it| it.debug.cpu),
            cpu(&|it| it.debug_reader.cpu),
            cpu(&|it| it.release.cpu),
            cpu(&|it| it.release_reader.cpu),
            cpu(&|it| it.release.cpu + it.release_reader.cpu),
            bytes(&|it| it.size.0),
            bytes(&|it| it.size.1),
            format!("{:.0} MB ({})", peak(one), figure(peak(one) / peak(ours))),
        ]);
        if one.name == "derive" {
            let set = &one.set;
            let both = |it: &Measured| it.release.cpu + it.release_reader.cpu;
            goal(
                &mut goals,
                &format!("{set}: check, derive / ours"),
                4.0,
                one.check.cpu / ours.check.cpu,
                true,
            );
            goal(
                &mut goals,
                &format!("{set}: release with its reader, derive / ours"),
                2.5,
                both(one) / both(ours),
                true,
            );
            goal(
                &mut goals,
                &format!("{set}: release reader, ours / derive"),
                0.1,
                ours.release_reader.cpu / one.release_reader.cpu,
                false,
            );
            goal(
                &mut goals,
                &format!("{set}: release binary, ours / derive"),
                1.0,
                ours.size.1 as f64 / one.size.1 as f64,
                false,
            );
            let limit = if set == "the messages" { 6.0 } else { 12.0 };
            goal(&mut goals, &format!("{set}: check, CPU seconds"), limit, ours.check.cpu, false);
        }
    }
    goal(&mut goals, "ten times the schemas: check", 11.0, growth[0], false);
    goal(&mut goals, "ten times the schemas: release build", 11.0, growth[1], false);
    let notes: String = notes.iter().map(|note| format!("{note}.\n")).collect();
    format!(
        "### Goals\n\n{}\n### CPU time and size, with the ratio to ours\n\n{}\n{notes}",
        goals.text(),
        table.text()
    )
}
