// @generated from nothing by codegen/support/path.rs. Do not edit: run `schemalock generate`.

//! Where in a body something stands.

use std::fmt;
use std::sync::Arc;

/// One step of a path into a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member that the schema names.
    Member(&'static str),
    Named(Box<str>),
    Item(usize),
}

/// A place in a body; shown as a JSON Pointer (RFC 6901), the root as the empty text.
///
/// Paths share what they have in common: ten thousand deviations deep in a hostile body do not
/// each hold the names of all that surrounds them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Path(Option<Arc<Node>>);

#[derive(PartialEq, Eq)]
struct Node {
    parent: Path,
    step: Step,
}

impl Path {
    pub(crate) fn then(&self, step: Step) -> Self {
        Path(Some(Arc::new(Node { parent: self.clone(), step })))
    }

    /// Whether this is the body as a whole.
    pub fn is_root(&self) -> bool {
        self.0.is_none()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(node) = &self.0 else { return Ok(()) };
        // As deep as bodies are followed, see `Context`.
        node.parent.fmt(f)?;
        f.write_str("/")?;
        match &node.step {
            Step::Member(name) => write_escaped(name, f),
            Step::Named(name) => write_escaped(name, f),
            Step::Item(position) => position.fmt(f),
        }
    }
}

fn write_escaped(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for piece in name.split_inclusive(['~', '/']) {
        let plain = piece.trim_end_matches(['~', '/']);
        f.write_str(plain)?;
        match &piece[plain.len()..] {
            "~" => f.write_str("~0")?,
            "/" => f.write_str("~1")?,
            _ => {}
        }
    }
    Ok(())
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}

impl PartialEq<str> for Path {
    fn eq(&self, other: &str) -> bool {
        let text = self.to_string();
        text == other
    }
}

impl PartialEq<&str> for Path {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}
