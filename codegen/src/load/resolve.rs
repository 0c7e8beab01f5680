//! From a reference to the place it means (JSON Schema 2020-12 Core, 8.2.3 and 9.2).

use serde_json::Value;

use super::identify::{Identities, Resource};
use super::{Sources, Unresolved, uri};
use crate::address::Address;
use crate::diagnose::Code;

impl Sources {
    /// Returns the place that `reference` means when it is at `from`, which may be the schema or its `$ref` keyword.
    ///
    /// A fragment alone is looked for in the enclosing `$id`, then in the file, then among the identities of the
    /// whole directory such as `#/components/schemas/Name`. Any other reference is made absolute by the enclosing
    /// base URI, and a schema has to claim the result; a relative reference may also mean a file beside that of
    /// `from`.
    ///
    /// # Errors
    ///
    /// [`Unresolved`], with the code of the reason, if the reference means no place of the directory.
    pub fn resolve(&self, from: &Address, reference: &str) -> Result<Address, Unresolved> {
        self.lookup(from, reference).map_err(|code| Unresolved::new(self, code, from, reference))
    }

    /// Returns the root of the file or other resource that `reference`, without a fragment, means.
    pub(super) fn resolve_file(&self, from: &Address, reference: &str) -> Option<Address> {
        self.lookup(from, reference).ok()
    }

    /// Returns the URI of `reference` at `from`, if no schema claims it.
    pub(super) fn unclaimed(&self, from: &Address, reference: &str) -> Option<String> {
        let position = *self.positions.get(&from.file)?;
        let enclosing = &self.identities.resources[self.identities.enclosing(position, &from.pointer)?];
        let (reference, _) = uri::split(reference);
        let is_claimed =
            |found: Result<&Resource, Code>| matches!(found, Ok(_) | Err(Code::DuplicateIdentity));
        if reference.is_empty() || is_claimed(self.resource(enclosing, position, reference)) {
            return None;
        }
        uri::join(&enclosing.base, reference).map(|uri| uri.into_string())
    }

    /// Returns the URIs that `file` at `from` may mean: by the enclosing identity, and by the file.
    pub(super) fn spelled_out(&self, from: &Address, file: &str) -> Vec<fluent_uri::Uri<String>> {
        let position = self.positions.get(&from.file).copied();
        let enclosing = position.and_then(|at| self.identities.enclosing(at, &from.pointer));
        let base = enclosing.map(|at| self.identities.resources[at].base.clone());
        let bases = base.into_iter().chain(uri::of_file(&from.file));
        let mut spelled: Vec<_> = bases.filter_map(|base| uri::join(&base, file)).collect();
        spelled.dedup();
        spelled
    }

    /// Returns the identity that `reference` would have but for its query, such as `https://x.org/a.json?v=2`
    /// for `https://x.org/a.json`, and its schema.
    pub(super) fn with_another_query(&self, from: &Address, reference: &str) -> Option<(String, Address)> {
        let wanted = self.unclaimed(from, reference)?;
        let without_query = |uri: &str| uri.split('?').next().unwrap_or_default().to_owned();
        let (wanted, (_, fragment)) = (without_query(&wanted), uri::split(reference));
        let claimed = self.identities.by_uri.iter().filter(|(uri, _)| without_query(uri) == wanted);
        let (uri, resource) = claimed.min()?;
        let fragment = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        Some((format!("{uri}{fragment}"), self.identities.resources[*resource].root.clone()))
    }

    /// Returns whether a `$dynamicRef` or `$recursiveRef` that leads to `target` might mean other schemas
    /// too: another schema of its name can replace `target`.
    pub fn is_dynamic(&self, target: &Address) -> bool {
        self.identities.dynamic.values().any(|places| places.len() > 1 && places.contains(target))
    }

    /// Returns whether any such reference depends on the way that led to it.
    pub fn has_dynamic(&self) -> bool {
        self.identities.dynamic.values().any(|places| places.len() > 1)
    }

    /// Returns the root of the innermost schema around `address` that has a base URI of its own.
    pub fn resource_around(&self, address: &Address) -> Address {
        let position = self.positions.get(&address.file);
        let resource = position.and_then(|at| self.identities.enclosing(*at, &address.pointer));
        resource.map_or_else(
            || Address::root(address.file.clone()),
            |resource| self.identities.resources[resource].root.clone(),
        )
    }

    fn lookup(&self, from: &Address, reference: &str) -> Result<Address, Code> {
        let dangling = Code::DanglingReference;
        let identities = &self.identities;
        let position = *self.positions.get(&from.file).ok_or(dangling)?;
        let file = identities.files[position].as_ref().ok_or(dangling)?;
        let enclosing = identities.enclosing(position, &from.pointer).ok_or(dangling)?;
        let (reference, fragment) = uri::split(reference);
        let fragment = uri::decode(fragment).ok_or(dangling)?;
        if !reference.is_empty() {
            let resource = self.resource(&identities.resources[enclosing], position, reference)?;
            return self.within(resource, &fragment).ok_or(dangling);
        }
        let own = self.within(&identities.resources[enclosing], &fragment);
        own.or_else(|| self.within(&identities.resources[file.root], &fragment))
            .map_or_else(|| self.claimed_fragment(from, &fragment), Ok)
    }

    /// Returns the schema of the directory that claims `#fragment`, such as `#/components/schemas/Name`.
    fn claimed_fragment(&self, from: &Address, fragment: &str) -> Result<Address, Code> {
        let first = self.identities.by_fragment.get(fragment).ok_or(Code::DanglingReference)?;
        match self.identities.contested.of(&format!("#{fragment}")) {
            [] => Ok(first.clone()),
            claimants => {
                let own = claimants.iter().find(|claimant| claimant.file == from.file);
                own.cloned().ok_or(Code::DuplicateIdentity)
            }
        }
    }

    fn resource<'s>(
        &'s self,
        enclosing: &'s Resource,
        position: usize,
        reference: &str,
    ) -> Result<&'s Resource, Code> {
        let identities = &self.identities;
        let claimed = |uri: &fluent_uri::Uri<String>| {
            Some(&identities.resources[*identities.by_uri.get(uri.as_str())?])
        };
        let claimants = |uri: Option<&fluent_uri::Uri<String>>| {
            uri.map_or(&[][..], |uri| identities.contested.of(uri.as_str()))
        };
        let absolute = uri::join(&enclosing.base, reference);
        let beside = uri::of_file(&self.files[position].path).and_then(|file| uri::join(&file, reference));
        let contested = claimants(absolute.as_ref());
        if contested.contains(&enclosing.root) {
            return Ok(enclosing);
        }
        if let Some(resource) = absolute.as_ref().filter(|_| contested.is_empty()).and_then(claimed) {
            return Ok(resource);
        }
        // Each claimant is identified by its file, so that a reference from one family stays in it.
        let file = beside.as_ref().filter(|beside| claimants(Some(*beside)).is_empty()).and_then(claimed);
        if let Some(file) = file.filter(|file| contested.is_empty() || contested.contains(&file.root)) {
            return Ok(file);
        }
        if !contested.is_empty() || !claimants(beside.as_ref()).is_empty() {
            return Err(Code::DuplicateIdentity);
        }
        Err(beside.as_ref().map_or(Code::DanglingReference, uri::why_unclaimed))
    }

    /// Returns what `fragment`, decoded, means in `resource`: its root, a pointer from it, or a plain name.
    pub(super) fn within(&self, resource: &Resource, fragment: &str) -> Option<Address> {
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return resource.anchors.get(fragment).cloned();
        }
        let root = self.get(&resource.root)?;
        at(root, fragment)?;
        if fragment.is_empty() {
            return Some(resource.root.clone());
        }
        let pointer = format!("{}{}", resource.root.pointer, canonical(fragment));
        Some(Address::new(resource.root.file.clone(), pointer))
    }

    /// Returns the schema, or other value, at `address`.
    pub fn get(&self, address: &Address) -> Option<&Value> {
        let position = *self.positions.get(&address.file)?;
        at(&self.files[position].value, &address.pointer)
    }
}

/// Returns the value at `pointer`, as [`Value::pointer`] does; nearly all tokens need no unescaping.
fn at<'v>(root: &'v Value, pointer: &str) -> Option<&'v Value> {
    if pointer.contains('~') || !(pointer.is_empty() || pointer.starts_with('/')) {
        return root.pointer(pointer);
    }
    pointer.split('/').skip(1).try_fold(root, |value, token| match value {
        Value::Object(members) => members.get(token),
        Value::Array(items) => {
            let is_index = !(token.starts_with('+') || token.starts_with('0') && token.len() > 1);
            items.get(token.parse::<usize>().ok().filter(|_| is_index)?)
        }
        _ => None,
    })
}

/// Returns a pointer that exists, in the one spelling by which addresses are compared.
fn canonical(pointer: &str) -> String {
    if !pointer.contains('~') {
        return pointer.to_owned();
    }
    let tokens = Address::new("", pointer);
    tokens.tokens().fold(Address::root(""), |address, token| address.child(token)).pointer.to_string()
}

impl Identities {
    /// Returns the innermost resource around `pointer` in the file at `position`.
    fn enclosing(&self, position: usize, pointer: &str) -> Option<usize> {
        let file = self.files[position].as_ref()?;
        if file.embedded.is_empty() {
            return Some(file.root);
        }
        let mut pointer = pointer;
        loop {
            if let Some(resource) = file.embedded.get(pointer) {
                return Some(*resource);
            }
            match pointer.rsplit_once('/') {
                Some((outer, _)) => pointer = outer,
                None => return Some(file.root),
            }
        }
    }
}
