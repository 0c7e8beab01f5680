//! `benches/run generate`: what the command costs, beside other generators.

use crate::cost::{Cost, measure};
use crate::files::write;
use crate::inputs::Inputs;
use crate::load::Load;
use crate::page::{Page, Table, figure, goal, median};
use crate::peers;
use crate::sets::{self, Set, schema_files, text_of};
use std::path::{Path, PathBuf};

const ROUNDS: usize = 7;

/// A row of measurements: its name, and the cost of each round.
struct Row {
    name: String,
    costs: Vec<Cost>,
}

/// Measures and writes the tables.
///
/// # Errors
/// When the command itself fails; a generator that fails gets a row with the reason.
pub fn run(page: &Page, document: Option<&Path>, peers: Option<&Path>) -> Result<(), String> {
    let project = page.project;
    let load = Load::begin();
    let schemalock = sets::command(project)?;
    let messages = sets::messages(project, &schemalock)?;
    let all = document.map(|document| sets::document(project, &schemalock, document)).transpose()?;
    let mut text = String::new();
    let mut goals = Table::new(["figure", "goal", "measured", ""]);
    for set in [Some(&messages), all.as_ref()].into_iter().flatten() {
        let rows = rows(project, set, &schemalock, peers)?;
        let mut table = Table::new(["what", "CPU seconds", "ratio to ours, cold", "peak memory"]);
        for row in &rows {
            if row.costs.is_empty() {
                table.row([format!("{}: fails", row.name), "–".into(), "–".into(), "–".into()]);
                continue;
            }
            let cpu = median(row.costs.iter().map(|cost| cost.cpu));
            let peak = median(row.costs.iter().map(|cost| cost.peak));
            table.row([
                row.name.clone(),
                format!("{cpu:.3}"),
                figure(ratio(row, &rows[0])),
                format!("{peak:.0} MB"),
            ]);
        }
        text.push_str(&format!("### {}: {} schema files\n\n{}\n", set.title(), set.files, table.text()));
        add_goals(&mut goals, set, &rows);
    }
    let set = all.as_ref().unwrap_or(&messages);
    let tenfold = sets::tenfold(project, set, &schemalock)?;
    goal(&mut goals, "ten times the schemas / once, cold", 11.0, growth(set, &tenfold, &schemalock)?, false);
    page.put("generate", &format!("### Goals\n\n{}\n{text}{}", goals.text(), load.sentence()))
}

/// Returns the median over the rounds of the ratio in the same round.
fn ratio(row: &Row, base: &Row) -> f64 {
    median(row.costs.iter().zip(&base.costs).map(|(own, base)| own.cpu / base.cpu))
}

fn add_goals(goals: &mut Table, set: &Set, rows: &[Row]) {
    let name = &set.name;
    let cpu = |row: &Row| median(row.costs.iter().map(|cost| cost.cpu));
    let cold = cpu(&rows[0]);
    goal(goals, &format!("{name}: cold, CPU seconds"), 0.5, cold, false);
    goal(goals, &format!("{name}: one schema changed, CPU seconds"), 0.1, cpu(&rows[1]), false);
    goal(goals, &format!("{name}: check, CPU seconds"), 0.05, cpu(&rows[3]), false);
    let peak = rows[..4].iter().map(|row| median(row.costs.iter().map(|cost| cost.peak))).fold(0.0, f64::max);
    goal(goals, &format!("{name}: peak memory, MB"), 150.0, peak, false);
    for row in rows[4..].iter().filter(|row| !row.costs.is_empty()) {
        goal(goals, &format!("{name}: {} / ours, cold", row.name), 1.0, ratio(row, &rows[0]), true);
    }
}

fn rows(project: &Path, set: &Set, schemalock: &Path, peers: Option<&Path>) -> Result<Vec<Row>, String> {
    let command = text_of(schemalock);
    let inputs = Inputs::read(&set.directory.join("schemalock.toml"), &set.directory.join("generated"))?;
    let mut others = other_generators(project, set, &inputs, peers)?;
    let names = [
        "generate, cold",
        "generate, one schema changed",
        "generate, nothing changed",
        "check, nothing changed",
    ];
    let names =
        names.iter().map(|name| (*name).to_owned()).chain(others.iter().map(|other| other.name.clone()));
    let mut rows: Vec<Row> = names.map(|name| Row { name, costs: Vec::new() }).collect();
    for round in 0..ROUNDS {
        // Without the files there is nothing to take over, whatever is remembered of them.
        let _ = std::fs::remove_dir_all(set.directory.join("generated"));
        rows[0].costs.push(measure(&set.directory, &[&command, "--quiet", "generate"])?);
        let changed = change(set, round)?;
        rows[1].costs.push(measure(&set.directory, &[&command, "--quiet", "generate"])?);
        changed.undo()?;
        measure(&set.directory, &[&command, "--quiet", "generate"])?;
        rows[2].costs.push(measure(&set.directory, &[&command, "--quiet", "generate"])?);
        rows[3].costs.push(measure(&set.directory, &[&command, "--quiet", "check"])?);
        for (other, row) in others.iter_mut().zip(&mut rows[4..]).filter(|(other, _)| other.failure.is_none())
        {
            row.costs.extend(other.run(&set.directory));
        }
    }
    for (name, message) in others.iter().filter_map(|other| Some((&other.name, other.failure.as_ref()?))) {
        eprintln!("{name}: {message}");
    }
    Ok(rows)
}

/// A schema file that was changed, as it was.
struct Changed {
    path: PathBuf,
    text: String,
}

impl Changed {
    fn undo(self) -> Result<(), String> {
        write(&self.path, &self.text)
    }
}

/// Adds a member to a schema that others refer to: in each round to another one.
fn change(set: &Set, round: usize) -> Result<Changed, String> {
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok::<_, String>((path.clone(), text))
    };
    let files = schema_files(&set.directory)?.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let start = files.len() * (round + 1) / (ROUNDS + 1);
    for (path, text) in &files[start..] {
        let member = format!("\"properties\": {{\"addedInRound{round}\": {{\"type\": \"string\"}},");
        let changed = text.replacen("\"properties\": {", &member, 1);
        let names = names_of(path, text);
        let refers = |other: &str| names.iter().any(|name| other.contains(&format!("\"$ref\": \"{name}\"")));
        // One without properties would end with a comma.
        let is_json = serde_json::from_str::<serde_json::Value>(&changed).is_ok();
        if changed != *text && is_json && files.iter().any(|(other, text)| other != path && refers(text)) {
            write(path, &changed)?;
            return Ok(Changed { path: path.clone(), text: text.clone() });
        }
    }
    Err("no schema file has `properties` and is referred to".to_owned())
}

/// Returns what other files call the schema: by its file, or by its identity.
fn names_of(path: &Path, text: &str) -> Vec<String> {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let schema = serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
    let identity = schema.get("$id").and_then(serde_json::Value::as_str).map(str::to_owned);
    file.into_iter().chain(identity).collect()
}

/// Another generator, ready to run.
struct Other {
    name: String,
    command: Vec<String>,
    /// Its output, which does not exist when it starts.
    out: PathBuf,
    failure: Option<String>,
}

impl Other {
    fn run(&mut self, directory: &Path) -> Option<Cost> {
        let _ = std::fs::remove_dir_all(&self.out).or_else(|_| std::fs::remove_file(&self.out));
        let _ = std::fs::create_dir_all(self.out.parent()?);
        let command: Vec<&str> = self.command.iter().map(String::as_str).collect();
        measure(directory, &command).map_err(|message| self.failure = Some(message)).ok()
    }
}

fn other_generators(
    project: &Path,
    set: &Set,
    inputs: &Inputs,
    peers: Option<&Path>,
) -> Result<Vec<Other>, String> {
    let work = project.join("target/benches/generate").join(set.slug());
    let others = peers::installed(peers).into_iter().map(|generator| {
        let work = work.join(generator.name);
        let command = generator.command(inputs, &work)?;
        Ok(Other { name: generator.label(), command, out: generator.out(&work), failure: None })
    });
    others.collect()
}

fn growth(set: &Set, tenfold: &Set, schemalock: &Path) -> Result<f64, String> {
    let mut ratios = Vec::new();
    for _ in 0..3 {
        let mut cpu = [0.0; 2];
        for (cpu, set) in cpu.iter_mut().zip([set, tenfold]) {
            let _ = std::fs::remove_dir_all(set.directory.join("generated"));
            *cpu = measure(&set.directory, &[&text_of(schemalock), "--quiet", "generate"])?.cpu;
        }
        ratios.push(cpu[1] / cpu[0]);
    }
    ratios.sort_by(f64::total_cmp);
    Ok(ratios[1])
}
