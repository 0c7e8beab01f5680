//! Names that Rust or the generated code itself needs.

/// Types and traits of the prelude and of the generated crate's support code, which a schema's type
/// may not hide.
const TYPES: &[&str] = &[
    "BTreeMap",
    "Body",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Deviation",
    "DeviationKind",
    "Drop",
    "DateTime",
    "Eq",
    "Err",
    "Error",
    "Extra",
    "Field",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "ListOf",
    "Member",
    "Model",
    "Names",
    "None",
    "Number",
    "Object",
    "ObjectArm",
    "ObjectPlan",
    "ObjectShape",
    "Ok",
    "Option",
    "OrNull",
    "Ord",
    "Parsed",
    "PartialEq",
    "Reading",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Slot",
    "Some",
    "String",
    "StringArm",
    "ArrayArm",
    "Sync",
    "Text",
    "ToString",
    "Union",
    "UnionShape",
    "Unknown",
    "UnknownValue",
    "Value",
    "Vec",
    "View",
];

pub(super) fn as_type(name: String) -> String {
    if TYPES.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

pub(super) fn as_variant(name: String) -> String {
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

pub(super) fn as_field(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

/// Returns whether Windows takes a file of this name, with any ending, for a device.
pub(crate) fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_numbered = ["com", "lpt"].iter().any(|device| {
        name.strip_prefix(device).is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    });
    is_numbered || matches!(name.as_str(), "aux" | "con" | "nul" | "prn" | "conin$" | "conout$")
}

pub(super) fn as_module(name: String) -> String {
    if is_keyword(&name)
        || is_device(&name)
        || ["self", "super", "crate", "mod", "lib", "support"].contains(&name.as_str())
    {
        format!("{name}_")
    } else {
        name
    }
}

/// The words that Rust takes for no identifier, as syn has them (The Rust Reference, "Keywords"), sorted.
pub(super) const KEYWORDS: [&str; 51] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

fn is_keyword(name: &str) -> bool {
    // `gen` is a keyword since the edition 2024; syn does not list it.
    name == "gen" || !super::is_identifier(name)
}
