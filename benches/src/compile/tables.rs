//! The tables of `benches/run compile`.

use super::measure::Measured;
use crate::cost::Cost;
use crate::page::{Table, figure, goal, median};
use crate::sets::Set;

const NONE: &str = "–";

/// Goals and figures of one set of schemas; `is_whole` if it is all of a document.
pub fn text(set: &Set, measured: &[Measured], is_whole: bool) -> String {
    let mut table = Table::new([
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
    let ours = &measured[0];
    measured.iter().for_each(|one| table.row(row(one, ours)));
    let limit = if is_whole { 12.0 } else { 6.0 };
    let title = format!("{}: {} schema files", set.title(), set.files);
    goals(measured, limit).section(&format!("Goals: {}", set.name)) + &table.section(&title)
}

fn row(one: &Measured, ours: &Measured) -> Vec<String> {
    let name = format!("`{}`", one.name);
    if let Some(failure) = &one.failure {
        let first = [name, failure.clone()].into_iter();
        return first.chain(std::iter::repeat_n(NONE.to_owned(), 8)).collect();
    }
    let seconds = |cpu: f64, ratio: f64| format!("{cpu:.2} s ({})", figure(ratio));
    let check = match one.check.is_empty() {
        true => NONE.to_owned(),
        false => seconds(median(one.check.iter().map(|cost| cost.cpu)), check_ratio(one, ours)),
    };
    let cell = |of: &dyn Fn(&Measured) -> Option<f64>| match (of(one), of(ours)) {
        (Some(cpu), Some(base)) => seconds(cpu, cpu / base),
        _ => NONE.to_owned(),
    };
    let part = |costs: Option<[Cost; 2]>, at: usize| costs.map(|costs| costs[at].cpu);
    let bytes = |at: usize| match (one.size, ours.size) {
        (Some(size), Some(base)) => {
            format!("{:.2} MB ({})", size[at] as f64 / 1e6, figure(size[at] as f64 / base[at] as f64))
        }
        _ => NONE.to_owned(),
    };
    let memory = format!("{:.0} MB ({})", peak(one), figure(peak(one) / peak(ours)));
    vec![
        name,
        check,
        cell(&|it| part(it.debug, 0)),
        cell(&|it| part(it.debug, 1)),
        cell(&|it| part(it.release, 0)),
        cell(&|it| part(it.release, 1)),
        cell(&both),
        bytes(0),
        bytes(1),
        memory,
    ]
}

/// Returns the median over the rounds of what it takes beside ours in the same round.
fn check_ratio(one: &Measured, ours: &Measured) -> f64 {
    median(one.check.iter().zip(&ours.check).map(|(one, ours)| one.cpu / ours.cpu))
}

/// Returns the release build of the types and their reader.
fn both(one: &Measured) -> Option<f64> {
    one.release.map(|[types, reader]| types.cpu + reader.cpu)
}

fn peak(one: &Measured) -> f64 {
    let builds = [one.debug, one.release].into_iter().flatten().flatten();
    one.check.iter().copied().chain(builds).map(|cost| cost.peak).fold(0.0, f64::max)
}

fn goals(measured: &[Measured], check_limit: f64) -> Table {
    let mut table = Table::new(["ratio", "goal", "measured", ""]);
    let ours = &measured[0];
    let derive = measured.iter().find(|one| one.name == "derive" && one.failure.is_none());
    if let Some(derive) = derive.filter(|derive| !derive.check.is_empty()) {
        goal(&mut table, "check, derive / ours", 4.0, check_ratio(derive, ours), true);
    }
    if let Some((derive, [ours_types, ours_reader])) = derive.zip(ours.release)
        && let Some([_, reader]) = derive.release
        && let Some(both) = both(derive)
        && let Some((size, base)) = ours.size.zip(derive.size)
    {
        let own = ours_types.cpu + ours_reader.cpu;
        goal(&mut table, "release with its reader, derive / ours", 2.5, both / own, true);
        goal(&mut table, "release reader, ours / derive", 0.1, ours_reader.cpu / reader.cpu, false);
        goal(
            &mut table,
            "release binary, stripped, ours / derive",
            1.0,
            size[1] as f64 / base[1] as f64,
            false,
        );
    }
    if !ours.check.is_empty() {
        let check = median(ours.check.iter().map(|cost| cost.cpu));
        goal(&mut table, "check, CPU seconds", check_limit, check, false);
    }
    table
}

/// Returns what ten times the schemas cost beside `once`.
pub fn growth(once: &Measured, check: Option<Cost>, release: Option<Cost>) -> String {
    let mut table = Table::new(["ratio to once", "goal", "measured", ""]);
    if let Some(check) = check {
        goal(&mut table, "check", 11.0, check.cpu / median(once.check.iter().map(|cost| cost.cpu)), false);
    }
    if let Some((release, once)) = release.zip(once.release) {
        goal(&mut table, "release build", 11.0, release.cpu / once[0].cpu, false);
    }
    table.section("Ten times the schemas")
}
