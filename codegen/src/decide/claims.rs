//! The names that types have taken, and the configuration that resolves a clash of names.
//!
//! ```text
//! a.json#/$defs/size, b.json#/$defs/size, both `Size` by [names]
//!
//! error[name-clash]: two schemas come to the Rust name `Size`
//!   help: add this to `schemalock.toml`, with names of your choice
//!         [names]
//!         "b.json#/$defs/size" = "BSize"
//! ```

use crate::diagnose::{Code, Diagnostic, Report};
use crate::ident::{type_name, unique};
use crate::model::{Model, TypeId};
use foldhash::HashMap;

use super::folders;

/// The names that types have so far.
#[derive(Default)]
pub(super) struct Claims {
    by_name: HashMap<String, TypeId>,
    /// Types whose name another has: the type, the other, and the name.
    clashes: Vec<(TypeId, TypeId, String)>,
}

impl Claims {
    /// Returns the type that has the name.
    pub(super) fn owner(&self, name: &str) -> Option<TypeId> {
        self.by_name.get(name).copied()
    }

    /// Returns whether no type has the name.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.by_name.contains_key(name)
    }

    /// Returns all names.
    pub(super) fn names(&self) -> Vec<&str> {
        self.by_name.keys().map(String::as_str).collect()
    }

    /// Gives the type a name, also where another type has it; [`Claims::report_clashes`] reports that.
    pub(super) fn settle(&mut self, model: &mut Model, id: TypeId, name: String) {
        // A file or a member whose name starts with a digit may begin the name.
        let name =
            if name.starts_with(|first: char| first.is_ascii_digit()) { format!("N{name}") } else { name };
        if let Some(other) = self.by_name.get(&name) {
            self.clashes.push((id, *other, name.clone()));
        }
        self.by_name.entry(name.clone()).or_insert(id);
        model[id].name = name;
    }

    /// Reports each clash; the last one has a `[names]` table that settles all of them.
    pub(super) fn report_clashes(&self, model: &Model, report: &mut Report) {
        for (at, (id, other, name)) in self.clashes.iter().enumerate() {
            let message = format!("two schemas come to the Rust name `{name}`");
            let clash = Diagnostic::new(Code::NameClash, model[*id].address.clone(), message)
                .related(model[*other].address.clone(), "has the name already");
            let is_last = at + 1 == self.clashes.len();
            report.push(if is_last { clash.help(self.table(model)) } else { clash });
        }
    }

    /// Returns a `[names]` table with a free name for every type that shares one.
    fn table(&self, model: &Model) -> String {
        let addresses: Vec<_> = self.clashes.iter().map(|(id, _, _)| &model[*id].address).collect();
        let texts: Vec<String> = addresses.iter().map(|address| folders::words(address).join(" ")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let names = unique(&texts, &self.names(), type_name);
        let entries = addresses.iter().zip(names).map(|(address, name)| {
            let key = toml::Value::String(address.to_string());
            format!("\n{key} = \"{name}\"")
        });
        format!(
            "add this to the configuration file, with names of your choice:\n[names]{}",
            entries.collect::<String>()
        )
    }
}
