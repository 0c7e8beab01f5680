//! Campaigns on stable Rust: seeded mutations of the seeds, without coverage.
//!
//! ```text
//! cargo run --example campaign -- read 100000      100,000 inputs for the target `read`
//! cargo run --example campaign -- read 1 4711      the input of seed 4711 alone
//! ```
//! The seed of an input that breaks a promise is printed before the panic.

use schemalock_fuzz::TARGETS;
use std::fs;
use std::time::Instant;

/// Pieces that JSON, YAML, TOML and schemas give a meaning to.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "-1",
    "0.5",
    "1e3",
    "\u{0}",
    "\n",
    "\u{1b}[2J",
    "\u{202e}",
    "\"type\"",
    "\"object\"",
    "\"string\"",
    "\"properties\":{",
    "\"required\":[\"a\"]",
    "\"oneOf\":[",
    "\"anyOf\":[",
    "\"allOf\":[",
    "\"$ref\":\"#\"",
    "\"$ref\":\"#/$defs/a\"",
    "\"$defs\":{\"a\":",
    "\"const\":\"a\"",
    "\"enum\":[\"a\",1]",
    "\"items\":{",
    "\"additionalProperties\":false",
    "\"nullable\":true",
    "\"pattern\":\"(a+)+$\"",
    "\"a\":",
    "\"../a\"",
    "\"overlay\"",
    "name = \"..\"\n",
    "[modules]\n",
    "roots = [\"a\"]\n",
    "&a ",
    "*a ",
    "- ",
    "? ",
    "\"discriminator\":",
];

fn main() {
    let mut args = std::env::args().skip(1);
    let name = args.next().unwrap_or_default();
    let Some((_, run)) = TARGETS.iter().find(|(known, _)| *known == name) else {
        let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        eprintln!("name a target: {}", names.join(", "));
        std::process::exit(2);
    };
    let count: u64 = args.next().and_then(|text| text.parse().ok()).unwrap_or(1_000);
    let only: Option<u64> = args.next().and_then(|text| text.parse().ok());
    let seeds = seeds(&name);
    let begun = Instant::now();
    for seed in only.map_or(0..count, |seed| seed..seed + 1) {
        let input = input(&seeds, seed);
        let panicked = std::panic::catch_unwind(|| run(&input)).is_err();
        if panicked {
            eprintln!("{name}, seed {seed}: {:?}", String::from_utf8_lossy(&input));
            std::process::exit(1);
        }
    }
    println!("{name}: {count} inputs in {:.0} s", begun.elapsed().as_secs_f64());
}

fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = format!("{}/seeds/{name}", env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(&folder).expect("seeds");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).expect("a seed")).collect()
}

/// Returns the input of a seed: one of the files, cut, joined and mixed with pieces.
fn input(seeds: &[Vec<u8>], seed: u64) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut input = seeds[random.usize(..seeds.len())].clone();
    for _ in 0..random.usize(0..8) {
        let at = random.usize(..=input.len());
        let end = random.usize(at..=input.len().min(at + 40));
        match random.u8(..6) {
            0 => drop(input.drain(at..end)),
            1 => {
                let copy = input[at..end].to_vec();
                input.splice(at..at, copy);
            }
            2 if at < input.len() => input[at] = random.u8(..),
            3 => {
                let other = &seeds[random.usize(..seeds.len())];
                let from = random.usize(..=other.len());
                input.splice(at.., other[from..].iter().copied());
            }
            _ => {
                let piece = PIECES[random.usize(..PIECES.len())];
                input.splice(at..end, piece.bytes());
            }
        }
    }
    input
}
