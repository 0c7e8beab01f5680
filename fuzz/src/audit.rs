//! Audits: `audit` lists of a body what the crate lists when it reads the body, and refuses what the crate refuses.
//!
//! ```text
//! 0x07 {"id": 1}    as the 7th type: both list `wrong-type` at `/id`, or neither
//! ```

use schemalock::internals::audit::{Tables, deviations, find_type};
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;
use std::path::Path;
use std::sync::OnceLock;
use vapi_messages::inspect::TYPES;

/// The tables of the project that this repository's crate is generated from.
fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemalock.toml");
        let mut report = Report::default();
        let config = Config::read(Some(&path), Overrides::default(), &mut report).expect("a configuration");
        let mut sources = pipeline::read(&config, &mut report).expect("schemas");
        let model = pipeline::decided(&config, &mut sources, &Silent, &mut report);
        Tables::new(model.expect("types"))
    })
}

/// Compares both for the input, without the two bytes that choose the type.
pub fn run(data: &[u8]) {
    let [first, second, body @ ..] = data else { return };
    let entry = &TYPES[usize::from(u16::from_le_bytes([*first, *second])) % TYPES.len()];
    // Several addresses may have one type.
    let Some(id) = find_type(tables(), entry.address) else { return };
    let audited = deviations(tables(), id, body).map(|all| {
        all.into_iter().map(|(path, kind)| (path, kind.to_owned())).collect()
    });
    let read = entry.read(body).map(|read| {
        let all = read.deviations.iter();
        all.map(|one| (one.path.to_string(), one.kind.as_str().to_owned())).collect()
    });
    let sorted = |mut all: Vec<(String, String)>| {
        all.sort();
        all
    };
    match (audited, read) {
        (Ok(audited), Ok(read)) => assert_eq!(sorted(audited), sorted(read), "{} is audited otherwise", entry.name),
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => panic!("{} refuses what `audit` reads: {error}", entry.name),
        (Err(why), Ok(_)) => panic!("`audit` refuses what {} reads: {why}", entry.name),
    }
}
