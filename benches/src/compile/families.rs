//! Measures what a consumer saves that uses only some families of types.

use super::crates::{manifest_of, package_of};
use super::measure::{ROUNDS, Target};
use super::{Choice, Step, workspace};
use crate::cost::Cost;
use crate::inputs::Inputs;
use crate::page::{Table, figure, median};
use std::path::Path;

/// Returns a table of `cargo check` of a consumer of each family alone.
///
/// # Errors
/// When a family does not compile by itself.
pub fn table(target: &Target, base: &Path, inputs: &Inputs) -> Result<String, String> {
    let package = package_of(inputs)?;
    let families = families(&manifest_of(inputs)?);
    // The reader has a feature for each, which turns on that of the types.
    let features: String =
        families.iter().map(|family| format!("{family} = [\"{package}/{family}\"]\n")).collect();
    let details = format!("default-features = false\n\n[features]\n{features}");
    let directory = base.join("families");
    workspace::write(&directory, &package, &inputs.generated, &details, "fn main() {}\n")?;
    target.dependencies(&directory, &Choice::new(vec![Step::Check], Vec::new(), None))?;
    let all = families.join(",");
    let mut choices = vec![all.as_str()];
    choices.extend(families.iter().map(String::as_str));
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); choices.len()];
    for round in 1..=ROUNDS {
        for (choice, costs) in choices.iter().zip(&mut costs) {
            eprintln!("families, round {round}: {choice}");
            costs.push(target.check_with(&directory, &package, choice)?);
        }
    }
    let mut table = Table::new(["features", "check", "ratio to all", "peak memory"]);
    for (at, (choice, own)) in choices.iter().zip(&costs).enumerate() {
        let name = if at == 0 { "all, the default".to_owned() } else { format!("`{choice}` alone") };
        let ratios = own.iter().zip(&costs[0]).map(|(own, all)| own.cpu / all.cpu);
        table.row([
            name,
            format!("{:.2} s", median(own.iter().map(|cost| cost.cpu))),
            figure(median(ratios)),
            format!("{:.0} MB", median(own.iter().map(|cost| cost.peak))),
        ]);
    }
    Ok(table.section("A consumer of some families"))
}

/// Returns the features that are on by default.
fn families(manifest: &str) -> Vec<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("default = ")).unwrap_or_default();
    let names = line.trim_matches(['[', ']']).split(", ").map(|name| name.trim_matches('"').to_owned());
    names.filter(|name| !name.is_empty()).collect()
}
