//! Generates `messages` from `schemas/` whenever a schema has changed.

fn main() -> Result<(), schemalock::build::Failure> {
    schemalock::build::Module::new("messages").schemas("schemas").write()
}
