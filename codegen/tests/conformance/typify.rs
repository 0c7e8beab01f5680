//! typify's results for the same inputs, called as cargo-typify calls it.

use super::page::table;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use typify::{TypeSpace, TypeSpaceSettings};

#[derive(Default)]
struct Count {
    inputs: usize,
    generated: usize,
    refused: usize,
    panicked: usize,
}

/// Returns the text of the page.
pub fn run(suite: &Path, families: &Path) -> String {
    let mut rows = Vec::new();
    let drafts = ["draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"];
    for draft in drafts {
        let mut schemas = Vec::new();
        for file in json_files(&suite.join("tests").join(draft), 1) {
            let groups = file.as_array().cloned().unwrap_or_default();
            schemas.extend(groups.into_iter().map(|group| group["schema"].clone()));
        }
        rows.push(row(draft, schemas));
    }
    for family in ["cyclonedx", "mcp", "oci-runtime"] {
        rows.push(row(family, json_files(&families.join(family).join("schemas"), 9)));
    }
    format!(
        "What typify 0.8 makes of the same inputs, each group of the suite and each file of a family by itself, as\n\
         `cargo typify` takes them; a root without a `title` gets one, since it makes no type of it otherwise.\n\n{}",
        table(&["", "inputs", "generated", "refused", "panicked"], &rows)
    )
}

fn row(name: &str, schemas: Vec<Value>) -> Vec<String> {
    let mut count = Count { inputs: schemas.len(), ..Count::default() };
    for schema in schemas {
        // Its recursion is not bounded.
        let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(move || generate(schema));
        match thread.expect("a thread starts").join() {
            Ok(true) => count.generated += 1,
            Ok(false) => count.refused += 1,
            Err(_) => count.panicked += 1,
        }
    }
    let counts = [count.inputs, count.generated, count.refused, count.panicked];
    std::iter::once(name.to_owned()).chain(counts.map(|count| count.to_string())).collect()
}

fn generate(mut schema: Value) -> bool {
    if let Some(members) = schema.as_object_mut() {
        members.entry("title").or_insert(json!("Root schema"));
    }
    let Ok(root) = serde_json::from_value::<schemars::schema::RootSchema>(schema) else { return false };
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(root).is_ok() && !types.to_stream().is_empty()
}

/// Returns the JSON files of a folder, so many levels deep, sorted by path.
fn json_files(folder: &Path, depth: usize) -> Vec<Value> {
    let entries = walkdir::WalkDir::new(folder).max_depth(depth).sort_by_file_name().into_iter().flatten();
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|extension| extension == "json"));
    files.filter_map(|entry| serde_json::from_str(&fs::read_to_string(entry.path()).ok()?).ok()).collect()
}
