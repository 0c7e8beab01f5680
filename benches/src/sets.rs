//! The schema sets: the project's own, all of an OpenAPI document, and ten copies of either.

use crate::cost::measure;
use crate::files::{output, write};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A directory of schemas with a configuration, outside of the project.
pub struct Set {
    pub name: String,
    /// The directory of the configuration, with `schemas` and `generated` in it.
    pub directory: PathBuf,
    pub files: usize,
}

impl Set {
    /// Returns its name at the beginning of a line.
    pub fn title(&self) -> String {
        let mut letters = self.name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// Returns its name as that of a directory.
    pub fn slug(&self) -> String {
        self.name.replace(' ', "-")
    }
}

/// Builds the `schemalock` command as it is released, and returns its path.
pub fn command(project: &Path) -> Result<PathBuf, String> {
    let target = project.join("target/benches/tool");
    let mut build = Command::new("cargo");
    build.args(["build", "--profile", "dist", "--quiet", "--package", "schemalock", "--target-dir"]).arg(&target);
    output(build.current_dir(project))?;
    Ok(target.join("dist/schemalock"))
}

/// Returns the project's own schemas, copied.
pub fn messages(project: &Path, schemalock: &Path) -> Result<Set, String> {
    let set = project.join("target/benches/sets/messages");
    copy(&project.join("schemas"), &set.join("schemas"), &|text| text.to_owned(), "")?;
    let text = std::fs::read_to_string(project.join("schemalock.toml")).map_err(|error| error.to_string())?;
    write(&set.join("schemalock.toml"), &text)?;
    generated("the messages", set, schemalock)
}

/// Returns every component of an OpenAPI document.
pub fn document(project: &Path, schemalock: &Path, document: &Path) -> Result<Set, String> {
    let set = project.join("target/benches/sets/document");
    write(&set.join("schemalock.toml"), "schemas = \"schemas\"\nout = \"generated\"\nname = \"document\"\n")?;
    // A run that was stopped may have left a schema changed.
    let _ = std::fs::remove_dir_all(set.join("schemas"));
    let document = document.canonicalize().map_err(|error| format!("{}: {error}", document.display()))?;
    let document = document.to_string_lossy();
    measure(&set, &[&text_of(schemalock), "--quiet", "import", &document, "--remove-orphans"])?;
    generated("a whole document", set, schemalock)
}

/// Makes ten copies of `set`, whose schemas refer to their own copies only.
pub fn tenfold(project: &Path, set: &Set, schemalock: &Path) -> Result<Set, String> {
    let tenfold = project.join("target/benches/sets").join(format!("tenfold-{}", set.slug()));
    for copy_number in 0..10 {
        let suffix = format!("Copy{copy_number}");
        let renamed = |text: &str| match serde_json::from_str::<Value>(text) {
            Ok(mut schema) => {
                rename(&mut schema, &suffix);
                schema.to_string()
            }
            Err(_) => text.to_owned(),
        };
        copy(&set.directory.join("schemas"), &tenfold.join("schemas"), &renamed, &suffix)?;
    }
    let _ = std::fs::remove_file(tenfold.join("schemas/overlay.json"));
    write(
        &tenfold.join("schemalock.toml"),
        "schemas = \"schemas\"\nout = \"generated\"\nname = \"tenfold\"\n",
    )?;
    generated(&format!("{}, ten times", set.name), tenfold, schemalock)
}

fn generated(name: &str, directory: PathBuf, schemalock: &Path) -> Result<Set, String> {
    measure(&directory, &[&text_of(schemalock), "--quiet", "generate"])?;
    let files = schema_files(&directory)?.len();
    Ok(Set { name: name.to_owned(), directory, files })
}

/// Returns the path as an argument.
pub fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Returns the schema files of the set in `directory`, sorted.
pub fn schema_files(directory: &Path) -> Result<Vec<PathBuf>, String> {
    let schemas = directory.join("schemas");
    let entries = std::fs::read_dir(&schemas).map_err(|error| format!("{}: {error}", schemas.display()))?;
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let is_schema =
        |path: &PathBuf| path.extension().is_some_and(|it| it == "json") && !path.ends_with("overlay.json");
    let mut paths: Vec<PathBuf> = paths.filter(is_schema).collect();
    paths.sort();
    Ok(paths)
}

fn copy(from: &Path, to: &Path, change: &dyn Fn(&str) -> String, suffix: &str) -> Result<(), String> {
    let entries = std::fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))?;
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        let is_json = path.extension().is_some_and(|it| it == "json");
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if is_json && (suffix.is_empty() || stem != "overlay") {
            let text =
                std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            write(&to.join(format!("{stem}{suffix}.json")), &change(&text))?;
        }
    }
    Ok(())
}

/// Gives a schema, and what it refers to, names of their own.
fn rename(schema: &mut Value, suffix: &str) {
    match schema {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                match value {
                    Value::String(text) if name == "$ref" || name == "$id" => text.push_str(suffix),
                    Value::String(text) if name == "title" => text.push_str(suffix),
                    other => rename(other, suffix),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, suffix)),
        _ => {}
    }
}
