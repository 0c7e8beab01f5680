//! The tables of `benches/run reading`.

use crate::page::{Page, Table, figure, goal, median, of};
use serde_json::Value;

const PEERS: [&str; 7] = ["ours", "ours, read", "ours, serde", "tagged", "untagged", "typified", "Value"];
const WRITERS: [&str; 5] = ["ours", "ours, serde", "tagged", "typified", "Value"];
const ENUM_PEERS: [&str; 4] = ["ours", "closed", "open", "typified"];

/// Writes the tables of `rows`, as the race printed them, and `notes`.
///
/// # Errors
/// When the page cannot be written.
pub fn write(page: &Page, rows: &[Value], notes: &str) -> Result<(), String> {
    let bodies: Vec<&Value> = rows.iter().filter(|row| row["kind"] != "enum").collect();
    let enums: Vec<&Value> = rows.iter().filter(|row| row["kind"] == "enum").collect();
    let sections = [
        ("Goals", goals(&bodies)),
        ("Reading: time, as a ratio to `concrete`", ratios(&bodies, "read", &PEERS)),
        ("Writing: time, as a ratio to `concrete`", ratios(&bodies, "write", &WRITERS)),
        ("Reading: allocations, counted", allocations(&bodies)),
        (
            "Lists of 500 enum values: reading, as a ratio to `Vec<String>`",
            ratios(&enums, "read", &ENUM_PEERS),
        ),
        (
            "Lists of 500 enum values: writing, as a ratio to `Vec<String>`",
            ratios(&enums, "write", &ENUM_PEERS),
        ),
    ];
    let text: Vec<String> =
        sections.into_iter().map(|(title, table)| format!("### {title}\n\n{table}")).collect();
    page.put("reading", &format!("{}\n{notes}", text.join("\n")))
}

fn ratios(rows: &[&Value], list: &str, peers: &[&str]) -> String {
    let mut table = Table::new(["body", "bytes"].into_iter().chain(peers.iter().copied()));
    for row in rows {
        let name = row["name"].as_str().unwrap_or_default().to_owned();
        let cells = peers.iter().map(|peer| of(row, list, peer).map_or("–".to_owned(), figure));
        table.row([name, row["bytes"].to_string()].into_iter().chain(cells));
    }
    table.text()
}

fn allocations(rows: &[&Value]) -> String {
    let peers = ["concrete", "ours", "ours, read", "tagged", "untagged", "typified", "Value"];
    let mut table = Table::new(["body"].into_iter().chain(peers));
    for row in rows {
        let name = row["name"].as_str().unwrap_or_default().to_owned();
        let count = |peer: &&str| {
            let pair = row["allocations"].as_array().and_then(|all| all.iter().find(|one| one[0] == **peer));
            pair.map_or("–".to_owned(), |pair| {
                format!("{} ({} kB)", pair[1], pair[2].as_u64().unwrap_or(0) / 1000)
            })
        };
        table.row(std::iter::once(name).chain(peers.iter().map(count)));
    }
    table.text()
}

fn goals(rows: &[&Value]) -> String {
    let fitting = |tags: &str, union: bool| -> Vec<&Value> {
        let rows = rows.iter().filter(|row| row["kind"] == "fitting").copied();
        let name = |row: &&Value| row["name"].as_str().unwrap_or_default().to_owned();
        rows.filter(|row| {
            name(row).ends_with(tags) && name(row).starts_with("ServerMessageResponse") != union
        })
        .collect()
    };
    let over = |rows: &[&Value], list: &str, ours: &str, peer: &str| -> Vec<f64> {
        rows.iter().filter_map(|row| Some(of(row, list, ours)? / of(row, list, peer)?)).collect()
    };
    let (first, last) = (fitting("tags first", true), fitting("tags last", true));
    let mut table = Table::new(["ratio", "goal", "measured", ""]);
    let mut worst_and_median = |what: &str, limit: f64, values: Vec<f64>, at_least: bool| {
        goal(
            &mut table,
            &format!("{what}: median of the bodies"),
            limit,
            median(values.iter().copied()),
            at_least,
        );
        goal(&mut table, &format!("{what}: worst body"), limit, worst(&values, at_least), at_least);
    };
    worst_and_median("reading / concrete, tags first", 1.2, over(&first, "read", "ours", "concrete"), false);
    worst_and_median("reading / concrete, tags last", 1.6, over(&last, "read", "ours", "concrete"), false);
    let every: Vec<&Value> = rows.iter().filter(|row| row["kind"] != "bent").copied().collect();
    let bent: Vec<&Value> = rows.iter().filter(|row| row["kind"] == "bent").copied().collect();
    worst_and_median(
        "reading / `Value`, all that fit strictly",
        1.0,
        over(&every, "read", "ours", "Value"),
        false,
    );
    worst_and_median(
        "reading with `read` / `Value`, bent ones",
        1.0,
        over(&bent, "read", "ours, read", "Value"),
        false,
    );
    worst_and_median(
        "reading with `read` / `Value`, all others",
        1.0,
        over(&every, "read", "ours, read", "Value"),
        false,
    );
    worst_and_median("writing / concrete", 1.2, over(&fitting("", true), "write", "ours", "concrete"), false);
    worst_and_median("typify / ours, tags first", 8.0, over(&first, "read", "typified", "ours"), true);
    worst_and_median("typify / ours, tags last", 50.0, over(&last, "read", "typified", "ours"), true);
    table.text()
}

fn worst(values: &[f64], at_least: bool) -> f64 {
    values.iter().copied().fold(f64::NAN, |a, b| if at_least { a.min(b) } else { a.max(b) })
}
