//! The counts that a run reports.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use crate::diagnose::{Code, Report};
use crate::model::{Model, Place, Shape, Ty};
use crate::output::FileTree;

/// Counts of what the generated crate has in it and of what was done to get there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Structs.
    pub objects: usize,
    /// Unions.
    pub unions: usize,
    /// Enums of listed strings.
    pub enums: usize,
    /// Aliases.
    pub aliases: usize,
    /// Unions by the kind of their plan.
    pub unions_by_plan: BTreeMap<String, usize>,
    /// Places that are kept as raw JSON, by the reason.
    pub raw_by_reason: BTreeMap<String, usize>,
    /// Fix-ups, by the code of their diagnostic.
    pub mends: BTreeMap<String, usize>,
    /// Overlay entries that were applied.
    pub overlay_entries: usize,
    /// Schema files that were read.
    pub schema_files: usize,
    /// Generated files.
    pub files: usize,
    /// Lines of generated Rust.
    pub lines: usize,
}

impl Summary {
    /// Counts types, plans and raw places of the model.
    pub fn count_model(&mut self, model: &Model) {
        for (_, def) in model.iter() {
            match &def.shape {
                Shape::Object(_) => self.objects += 1,
                Shape::Enum(_) => self.enums += 1,
                Shape::Alias(_) => self.aliases += 1,
                Shape::Union(union) => {
                    self.unions += 1;
                    *self.unions_by_plan.entry(union.plan.kind().to_owned()).or_default() += 1;
                }
            }
            for Place { ty, .. } in def.places() {
                self.count_raw(ty);
            }
        }
    }

    fn count_raw(&mut self, ty: &Ty) {
        match ty {
            Ty::Raw(reason) => *self.raw_by_reason.entry(reason.as_str().to_owned()).or_default() += 1,
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Listed(inner, _) => {
                self.count_raw(inner);
            }
            Ty::Tuple(items) => items.iter().for_each(|item| self.count_raw(item)),
            Ty::Named(_) | Ty::String | Ty::Formatted(_) | Ty::Custom(..) | Ty::Integer { .. } => {}
            Ty::Number | Ty::Boolean | Ty::Null => {}
        }
    }

    /// Counts fix-ups and overlay entries of the report.
    pub fn count_report(&mut self, report: &Report) {
        let mends = Code::ALL.iter().filter(|code| code.as_str().starts_with("mended-"));
        let counts = mends.map(|code| (code.as_str().to_owned(), report.count(*code)));
        self.mends = counts.filter(|(_, count)| *count > 0).collect();
        self.overlay_entries = report.count(Code::OverlayApplied);
    }

    /// Counts files and lines of the tree.
    pub fn count_tree(&mut self, tree: &FileTree) {
        let sources = tree.files.iter().filter(|(path, _)| path.ends_with(".rs"));
        self.files = tree.files.len();
        // Every one of them ends with a line feed.
        self.lines = sources.map(|(_, text)| memchr::memchr_iter(b'\n', text.as_bytes()).count()).sum();
    }

    /// Returns the counts as a few lines for people.
    pub fn render(&self) -> String {
        let types = [
            ("objects", self.objects),
            ("unions", self.unions),
            ("enums", self.enums),
            ("aliases", self.aliases),
        ];
        let mut text = String::new();
        row(&mut text, "schemas", self.schema_files, "files");
        row(&mut text, "types", types.iter().map(|(_, count)| count).sum(), listed(types));
        row(&mut text, "unions", self.unions, listed(&self.unions_by_plan));
        row(&mut text, "raw places", self.raw_by_reason.values().sum(), "");
        for (reason, count) in &self.raw_by_reason {
            row(&mut text, "", *count, reason);
        }
        row(&mut text, "mended", self.mends.values().sum(), listed(&self.mends));
        row(&mut text, "overlay", self.overlay_entries, "entries applied");
        row(&mut text, "written in", self.files, format!("files, {} lines of Rust", self.lines));
        text
    }
}

fn row(text: &mut String, what: &str, count: usize, words: impl Display) {
    let line = format!("{what:<12}{count:>7}  {words}");
    text.push_str(line.trim_end());
    text.push('\n');
}

/// Returns counts as text, without those that are 0: `3 tagged, 1 by-type`.
fn listed<K: Display, C: Borrow<usize>>(counts: impl IntoIterator<Item = (K, C)>) -> String {
    let there_are = counts.into_iter().filter(|(_, count)| *count.borrow() > 0);
    let words = there_are.map(|(what, count)| format!("{} {what}", count.borrow()));
    words.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_a_few_tidy_lines() {
        let summary = Summary {
            objects: 300,
            unions: 4,
            unions_by_plan: BTreeMap::from([("tagged".to_owned(), 3), ("by-type".to_owned(), 1)]),
            mends: BTreeMap::from([("mended-default".to_owned(), 2)]),
            schema_files: 12,
            files: 7,
            lines: 4100,
            ..Summary::default()
        };
        let expected = "\
schemas          12  files
types           304  300 objects, 4 unions
unions            4  1 by-type, 3 tagged
raw places        0
mended            2  2 mended-default
overlay           0  entries applied
written in        7  files, 4100 lines of Rust
";
        assert_eq!(summary.render(), expected);
    }
}
