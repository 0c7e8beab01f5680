//! Measures the waits of a new user: installing the command, the first build of a consumer, the first build with a
//! build script. Each cold, beside typify and ploidy.

use std::path::Path;

use crate::cost::{Cost, measure};
use crate::files::write;
use crate::page::{Page, Table};
use crate::sets::text_of;

/// CPU seconds that a step may take at most.
const GOALS: [(&str, f64); 3] = [("install", 180.0), ("consumer", 40.0), ("build script", 35.0)];

/// Measures each step and writes the table `install`.
///
/// # Errors
/// When a step of ours fails. A peer that cannot be installed has a dash.
pub fn run(page: &Page) -> Result<(), String> {
    let work = page.project.join("target/benches/install");
    let _ = std::fs::remove_dir_all(&work);
    let mut table = Table::new(["step", "CPU s", "goal", "peak MB", "verdict"]);
    let steps = [
        ("`cargo install --path codegen`", install(page.project, &work)?),
        ("crate and README example", consumer(page.project, &work)?),
        ("a build script, five schemas", build_script(page.project, &work)?),
    ];
    for ((step, cost), (_, goal)) in steps.into_iter().zip(GOALS) {
        let verdict = if cost.cpu <= goal { "met" } else { "**not met**" };
        table.row([step.to_owned(), seconds(cost.cpu), seconds(goal), seconds(cost.peak), verdict.to_owned()]);
    }
    for (name, version) in [("cargo-typify", "~0.8"), ("ploidy", "~0.15")] {
        let cost = peer(&work, name, version).ok();
        let [cpu, peak] = [cost.map(|cost| cost.cpu), cost.map(|cost| cost.peak)]
            .map(|figure| figure.map_or("–".to_owned(), seconds));
        table.row([format!("`cargo install {name}`"), cpu, String::new(), peak, String::new()]);
    }
    page.put("install", &table.text())
}

fn seconds(figure: f64) -> String {
    format!("{figure:.0}")
}

/// Measures the command, as `cargo install` builds it.
fn install(project: &Path, work: &Path) -> Result<Cost, String> {
    let (root, target) = (text_of(&work.join("root")), text_of(&work.join("target-install")));
    let path = text_of(&project.join("codegen"));
    measure(
        project,
        &["cargo", "install", "--quiet", "--locked", "--root", &root, "--target-dir", &target, "--path", &path],
    )
}

/// Measures a package that depends on the generated crate and prints the variant of a body.
fn consumer(project: &Path, work: &Path) -> Result<Cost, String> {
    let package = work.join("consumer");
    let generated = text_of(&project.join("generated"));
    let manifest = format!(
        "[package]\nname = \"consumer\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         serde_json = \"1\"\nvapi-messages = {{ path = {generated:?} }}\n"
    );
    write(&package.join("Cargo.toml"), &manifest)?;
    write(&package.join("src/main.rs"), CONSUMER)?;
    build(&package)
}

/// The first program of the README, with standard input as the body.
const CONSUMER: &str = r#"use vapi_messages::server_messages::{ServerMessage, ServerMessageBody};

fn main() {
    let body = std::io::read_to_string(std::io::stdin()).unwrap();
    let reading = vapi_messages::read::<ServerMessage>(body.as_bytes()).unwrap();
    reading.deviations.iter().for_each(|deviation| eprintln!("{deviation}"));
    let Some(message) = reading.body.typed() else { return };
    match &message.message {
        ServerMessageBody::StatusUpdate(update) => println!("{}", update.status.as_str()),
        ServerMessageBody::Unknown(body) => println!("{:?}", body.as_value().get("type")),
        other => println!("{:?}", other.tag()),
    }
}
"#;

/// Measures a package whose build script generates its types.
fn build_script(project: &Path, work: &Path) -> Result<Cost, String> {
    let package = work.join("build-script");
    let codegen = text_of(&project.join("codegen"));
    let manifest = format!(
        "[package]\nname = \"with-build-script\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         serde = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n\n[build-dependencies]\n\
         schemalock = {{ path = {codegen:?}, default-features = false }}\n"
    );
    write(&package.join("Cargo.toml"), &manifest)?;
    write(&package.join("src/lib.rs"), "include!(concat!(env!(\"OUT_DIR\"), \"/messages.rs\"));\n")?;
    write(
        &package.join("build.rs"),
        "fn main() -> Result<(), schemalock::build::Failure> {\n    schemalock::build::Module::new(\"messages\").schemas(\"schemas\").write()\n}\n",
    )?;
    for schema in ["call", "hang", "order", "status", "transfer"] {
        let text = format!(
            "{{\"title\": {schema:?}, \"type\": \"object\", \"properties\": {{\"id\": {{\"type\": \"string\"}}, \
             \"type\": {{\"const\": {schema:?}}}, \"at\": {{\"type\": \"string\", \"format\": \"date-time\"}}}}, \
             \"required\": [\"id\", \"type\"]}}\n"
        );
        write(&package.join(format!("schemas/{schema}.json")), &text)?;
    }
    build(&package)
}

/// Builds `package` cold, in a debug build as strangers do.
fn build(package: &Path) -> Result<Cost, String> {
    let target = text_of(&package.join("target"));
    measure(package, &["cargo", "fetch", "--quiet"])?;
    measure(package, &["cargo", "build", "--quiet", "--target-dir", &target])
}

fn peer(work: &Path, name: &str, version: &str) -> Result<Cost, String> {
    let (root, target) = (text_of(&work.join("root")), text_of(&work.join(format!("target-{name}"))));
    measure(
        work,
        &[
            "cargo", "install", "--quiet", "--locked", "--root", &root, "--target-dir", &target, "--version", version, name,
        ],
    )
}
