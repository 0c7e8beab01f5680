//! What each campaign does with one input. The same functions run under libFuzzer and in the example `campaign`.

pub mod audit;
pub mod generate;
pub mod import;
pub mod project;
pub mod read;

/// Every target, by its name: the function panics where a promise is broken.
pub const TARGETS: [(&str, fn(&[u8])); 5] = [
    ("read", read::run),
    ("audit", audit::run),
    ("generate", generate::run),
    ("import", import::run),
    ("project", project::run),
];
