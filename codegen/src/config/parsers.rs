//! Crates that a generated one may depend on, to parse the strings of formats.
//!
//! No package may be called so.

/// A crate that parses strings of formats.
pub(crate) struct Parser {
    /// The name of the crate and of its feature.
    pub name: &'static str,
    /// The dependency, as Cargo has it.
    dependency: &'static str,
}

impl Parser {
    /// Returns the line of `[dependencies]`.
    pub(crate) fn dependency(&self) -> String {
        format!("{} = {}\n", self.name, self.dependency)
    }
}

/// All of them, in the order of their names.
pub(crate) const PARSERS: [Parser; 7] = [
    Parser { name: "base64", dependency: r#"{ version = "0.22", optional = true }"# },
    Parser {
        name: "chrono",
        dependency: r#"{ version = "0.4", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "jiff",
        dependency: r#"{ version = "0.2", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "rust_decimal",
        dependency: r#"{ version = "1", default-features = false, features = ["std"], optional = true }"#,
    },
    Parser {
        name: "time",
        dependency: r#"{ version = "0.3", default-features = false, features = ["formatting", "parsing", "std"], optional = true }"#,
    },
    Parser { name: "url", dependency: r#"{ version = "2", optional = true }"# },
    Parser {
        name: "uuid",
        dependency: r#"{ version = "1", default-features = false, features = ["std"], optional = true }"#,
    },
];
