//! The graph of the folders in `codegen/src`: which one uses which, and in which direction.
//!
//! `cargo test -p schemalock --test module_graph -- --nocapture` prints it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The folders from the bottom to the top. A folder uses folders of its own layer and of those above it in this list.
const LAYERS: &[(&str, &[&str])] = &[
    (
        "ground",
        &[
            "address",
            "digest",
            "glob",
            "held",
            "ident",
            "input",
            "interrupt",
            "limits",
            "progress",
            "terminal_text",
            "vocabulary",
        ],
    ),
    ("messages", &["diagnose"]),
    ("sources", &["config", "fetch", "import", "load"]),
    ("overlay", &["overlay"]),
    ("graph", &["graph", "lower", "passes", "validation_schema"]),
    ("model", &["bodies", "dropped", "lockfile", "model"]),
    ("decisions", &["bridge", "decide"]),
    ("files", &["emit", "incremental", "output", "summary"]),
    ("pipeline", &["allow", "pipeline"]),
    ("library", &["generator"]),
    ("tools", &["audit", "build", "changes", "drift", "explain", "init", "sample", "update"]),
    ("command line", &["cli"]),
];

/// The folders that each folder uses, with the files that do.
type Graph = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

#[test]
fn every_arrow_goes_down_and_none_is_in_a_cycle() {
    let graph = graph(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    print(&graph);
    let layer = |folder: &str| LAYERS.iter().position(|(_, folders)| folders.contains(&folder));
    let mut wrong: Vec<String> = Vec::new();
    for (folder, used) in &graph {
        let Some(own) = layer(folder) else {
            wrong.push(format!("`{folder}` is in no layer"));
            continue;
        };
        for (other, files) in used {
            if layer(other).is_none_or(|layer| layer > own) {
                wrong.push(format!("`{folder}` uses `{other}` above it: {files:?}"));
            }
        }
    }
    wrong.extend(graph.keys().filter_map(|folder| cycle(&graph, folder)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_layer_lists_folders_that_are_there() {
    let graph = graph(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let listed = LAYERS.iter().flat_map(|(_, folders)| *folders);
    let gone: Vec<_> = listed.filter(|folder| !graph.contains_key(**folder)).collect();
    assert!(gone.is_empty(), "no such folder: {gone:?}");
}

#[test]
fn the_map_has_a_row_for_every_folder() {
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("the map");
    let rows: Vec<&str> = map.lines().filter(|line| line.starts_with("//! | ")).collect();
    let cells = rows.iter().filter_map(|row| row.split('|').nth(1));
    let named: BTreeSet<&str> =
        cells.flat_map(|cell| cell.split(['`', '@']).filter(|word| !word.is_empty())).collect();
    let folders = LAYERS.iter().flat_map(|(_, folders)| *folders);
    let missing: Vec<_> = folders.filter(|folder| !named.contains(**folder)).collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
}

#[test]
fn a_cycle_is_found() {
    let text = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect();
    let arrow = |to: &str| BTreeMap::from([(to.to_owned(), text(&["file.rs"]))]);
    let graph = Graph::from([
        ("a".to_owned(), arrow("b")),
        ("b".to_owned(), arrow("a")),
        ("c".to_owned(), arrow("a")),
    ]);
    assert_eq!(cycle(&graph, "a").as_deref(), Some("a cycle: `a` → `b` → `a`"));
    assert_eq!(cycle(&graph, "c"), None);
    assert_eq!(uses("use crate::{a::B, c, d::{E, f}}; crate::g::h() // crate::i"), ["a", "c", "d", "g"]);
}

fn print(graph: &Graph) {
    let count: usize = graph.values().map(BTreeMap::len).sum();
    println!("{} folders, {count} arrows", graph.len());
    for (layer, folders) in LAYERS.iter().rev() {
        println!("{layer}");
        for folder in *folders {
            let used: Vec<&str> =
                graph.get(*folder).into_iter().flatten().map(|(other, _)| other.as_str()).collect();
            println!("    {folder} → {}", used.join(", "));
        }
    }
}

/// Returns the shortest way from `folder` back to itself, as a message.
fn cycle(graph: &Graph, folder: &str) -> Option<String> {
    let mut ways: Vec<Vec<&str>> = vec![vec![folder]];
    let mut seen = BTreeSet::new();
    let mut next = 0;
    while next < ways.len() {
        let way = ways[next].clone();
        next += 1;
        for other in graph.get(*way.last()?)?.keys() {
            if other == folder {
                let names: Vec<_> = way.iter().chain([&folder]).map(|name| format!("`{name}`")).collect();
                return Some(format!("a cycle: {}", names.join(" → ")));
            }
            if graph.contains_key(other) && seen.insert(other.as_str()) {
                ways.push(way.iter().copied().chain([other.as_str()]).collect());
            }
        }
    }
    None
}

/// Reads the files below `src`. Unit tests do not count: they may use what is above.
fn graph(src: &Path) -> Graph {
    let mut graph = Graph::new();
    let mut folders = vec![src.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the sources are there").flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() && name != "tests" {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let relative = path.strip_prefix(src).expect("it is below").to_string_lossy().into_owned();
                let top = relative.split('/').next().unwrap_or_default().trim_end_matches(".rs");
                if !["internals", "lib", "main"].contains(&top) {
                    add(&mut graph, top, &relative, &fs::read_to_string(&path).expect("it is text"));
                }
            }
        }
    }
    let known: BTreeSet<String> = graph.keys().cloned().collect();
    graph.values_mut().for_each(|used| used.retain(|other, _| known.contains(other)));
    graph
}

fn add(graph: &mut Graph, top: &str, file: &str, text: &str) {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let used = graph.entry(top.to_owned()).or_default();
    for other in uses(text).into_iter().filter(|other| other != top) {
        used.entry(other).or_default().insert(file.to_owned());
    }
}

/// Returns the first names of the paths that start with `crate::`, without comments.
fn uses(text: &str) -> Vec<String> {
    let code: String =
        text.lines().map(|line| line.split("//").next().unwrap_or_default().to_owned() + "\n").collect();
    let mut names = Vec::new();
    for path in code.split("crate::").skip(1) {
        match path.strip_prefix('{') {
            Some(group) => names.extend(group_names(group)),
            None => names.push(name(path)),
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn name(path: &str) -> String {
    path.trim_start().chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect()
}

/// Returns the first names of the paths in `{a::B, c}`.
fn group_names(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}
