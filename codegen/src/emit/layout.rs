//! The file of each type.

use crate::decide::Holders;
use crate::ident::module_name;
use crate::model::{Model, TypeDef, TypeId};
use std::collections::BTreeMap;

/// One file of types.
pub(super) struct File {
    /// The module, which is also the folder.
    pub module: String,
    /// The file's name without `.rs`, unique in its module.
    pub name: String,
    /// The schema file that it is generated from.
    pub origin: String,
    /// The schema's own type first, then the inline ones by name.
    pub types: Vec<TypeId>,
}

/// All files, by module and name.
pub(super) struct Layout {
    files: BTreeMap<(String, String), File>,
    file_of: BTreeMap<TypeId, (String, String)>,
}

impl Layout {
    /// Gives each schema with a name its own file, with the inline types that only it uses. An inline type of several
    /// schemas has its own file too.
    pub(super) fn of(model: &Model) -> Self {
        let holders = Holders::of(model);
        let mut layout = Layout { files: BTreeMap::new(), file_of: BTreeMap::new() };
        let mut ids = model.ids();
        let rank = |id: &TypeId| (model[*id].schema_name.is_none(), model[*id].name.as_str());
        ids.sort_by(|one, other| rank(one).cmp(&rank(other)));
        for id in ids {
            let owner = owner(model, &holders, id);
            let key = match layout.file_of.get(&owner) {
                Some(key) if owner != id => key.clone(),
                _ => layout.free_key(&model[id]),
            };
            let file = layout.files.entry(key.clone()).or_insert_with(|| File {
                module: key.0.clone(),
                name: key.1.clone(),
                origin: model[id].address.file.to_string(),
                types: Vec::new(),
            });
            file.types.push(id);
            layout.file_of.insert(id, key);
        }
        layout
    }

    /// Returns a file name that is not taken, also where case does not count.
    fn free_key(&self, def: &TypeDef) -> (String, String) {
        let mut name = module_name(&def.name);
        if name == "mod_" {
            name.push_str("type");
        }
        while self.files.contains_key(&(def.module.clone(), name.clone())) {
            name.push_str("_too");
        }
        (def.module.clone(), name)
    }

    /// Returns the file of a type.
    pub(super) fn file_of(&self, id: TypeId) -> Option<&File> {
        self.files.get(self.file_of.get(&id)?)
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &File> {
        self.files.values()
    }

    /// Returns each module with its files, both in alphabetical order.
    pub(super) fn modules(&self) -> BTreeMap<&str, Vec<&File>> {
        let mut modules: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
        for file in self.files.values() {
            modules.entry(&file.module).or_default().push(file);
        }
        modules
    }
}

/// Returns the type whose file has `id`.
fn owner(model: &Model, holders: &Holders, id: TypeId) -> TypeId {
    let def = &model[id];
    if def.schema_name.is_some() {
        return id;
    }
    let addresses = def.addresses();
    let mut owners = addresses.filter_map(|address| holders.holder(address));
    match owners.next() {
        Some(first) if owners.all(|other| other == first) => first,
        _ => id,
    }
}
