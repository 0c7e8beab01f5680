//! A reference that means nothing, with the name that was probably meant.

use strsim::damerau_levenshtein;

use super::{Sources, uri};
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic};

/// The reason why a reference could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// [`Code::DanglingReference`], [`Code::OutsideReference`], [`Code::RemoteReference`] or
    /// [`Code::DuplicateIdentity`].
    pub code: Code,
    /// The place of the reference.
    pub from: Address,
    /// The reference as it was written.
    pub reference: String,
    /// The reference that was probably meant, and where it leads.
    pub suggestion: Option<Box<(String, Address)>>,
    /// The schemas that it may mean: several that claim one identity, or a file that cannot be used.
    pub means: Vec<Address>,
}

impl Unresolved {
    pub(super) fn new(sources: &Sources, code: Code, from: &Address, reference: &str) -> Self {
        let suggestion = match code {
            Code::DanglingReference => {
                sources.with_another_query(from, reference).or_else(|| suggest(sources, from, reference))
            }
            Code::RemoteReference => sources.with_another_query(from, reference),
            _ => None,
        };
        let suggestion = suggestion.map(Box::new);
        let means = sources.meant(code, from, reference);
        Unresolved { code, from: from.clone(), reference: reference.to_owned(), suggestion, means }
    }

    /// Returns whether the reference leads to nothing at all, so that the place may be kept as raw JSON.
    pub fn leads_nowhere(&self) -> bool {
        self.means.is_empty()
    }

    /// Returns the message for the report: both ends, and what to do.
    pub fn diagnostic(&self) -> Diagnostic {
        let reference = &self.reference;
        let message = match self.code {
            Code::OutsideReference => {
                format!("the reference `{reference}` leads outside the schema directory")
            }
            Code::RemoteReference => {
                format!("no schema of the directory has the identity `{reference}`")
            }
            Code::DuplicateIdentity => {
                format!("the reference `{reference}` means several schemas, all of which claim that identity")
            }
            _ if !self.leads_nowhere() => {
                format!("the reference `{reference}` leads to a file that cannot be used")
            }
            _ => format!("the reference `{reference}` points to nothing"),
        };
        let words = if self.code == Code::DuplicateIdentity { "claims it" } else { "cannot be used" };
        let mut diagnostic = Diagnostic::new(self.code, self.from.clone(), message);
        diagnostic.related.extend(self.means.iter().map(|address| (address.clone(), words.to_owned())));
        if !self.leads_nowhere() && self.code == Code::DanglingReference {
            return diagnostic.help("correct that file");
        }
        match &self.suggestion {
            Some(nearest) => diagnostic
                .help(format!("did you mean `{}`?", nearest.0))
                .related(nearest.1.clone(), "the nearest name"),
            None => diagnostic,
        }
    }
}

impl Sources {
    /// Returns what a reference means that could not be followed, where it is not nothing.
    fn meant(&self, code: Code, from: &Address, reference: &str) -> Vec<Address> {
        let (file, fragment) = uri::split(reference);
        if code == Code::DuplicateIdentity {
            let uris = self.spelled_out(from, file).into_iter().map(|uri| uri.into_string());
            let fragment = uri::decode(fragment).map(|fragment| format!("#{fragment}"));
            let identities = uris.chain(fragment.filter(|_| file.is_empty()));
            let claimants = identities.map(|identity| self.identities.contested.of(&identity));
            return claimants.flatten().cloned().collect();
        }
        let unusable = self.unusable.keys().filter(|_| !file.is_empty());
        let meant = self.spelled_out(from, file);
        let is_meant = |name: &str| uri::of_file(name).is_some_and(|uri| meant.contains(&uri));
        unusable.filter(|name| is_meant(name)).map(|name| Address::root(name.clone())).collect()
    }
}

/// Returns the candidate whose last part is most like that of `reference`, if any is like it.
fn suggest(sources: &Sources, from: &Address, reference: &str) -> Option<(String, Address)> {
    let (file, fragment) = uri::split(reference);
    let fragment = uri::decode(fragment)?;
    let near = |text: &str, wanted: &str| {
        let (text, wanted) = (last(text).to_lowercase(), last(wanted).to_lowercase());
        let most = 1 + wanted.len() / 5;
        let distance = if text.len().abs_diff(wanted.len()) > most {
            usize::MAX
        } else {
            damerau_levenshtein(&text, &wanted)
        };
        (distance <= most).then_some(distance)
    };
    let mut candidates: Vec<(usize, String, Address)> = Vec::new();
    if file.is_empty() {
        let wanted_parent = parent(&fragment);
        for (name, address) in &sources.identities.by_fragment {
            if parent(name) == wanted_parent
                && let Some(distance) = near(name, &fragment)
            {
                candidates.push((distance, format!("#{name}"), address.clone()));
            }
        }
    }
    let resource = if file.is_empty() {
        Some(Address::root(from.file.clone()))
    } else {
        sources.resolve_file(from, file)
    };
    match resource {
        Some(root) => members(sources, &root, parent(&fragment), |address| {
            if let Some(distance) = near(&address.pointer, &fragment) {
                candidates.push((distance, format!("{file}#{}", address.pointer), address));
            }
        }),
        None => candidates.extend(sources.files.iter().filter_map(|other| {
            let distance = near(&other.path, file)?;
            Some((distance, other.path.to_string(), Address::root(other.path.clone())))
        })),
    }
    candidates.sort();
    candidates.into_iter().next().map(|(_, text, address)| (text, address))
}

fn members(sources: &Sources, root: &Address, parent: &str, mut visit: impl FnMut(Address)) {
    let parent = Address::new(root.file.clone(), parent);
    let Some(object) = sources.get(&parent).and_then(|value| value.as_object()) else {
        return;
    };
    object.keys().for_each(|name| visit(parent.child(name)));
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
