//! A reference that means nothing, with the name that was probably meant.

use strsim::damerau_levenshtein;

use super::{Sources, uri};
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic};

/// Why a reference could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// [`Code::DanglingReference`], [`Code::OutsideReference`] or [`Code::RemoteReference`].
    pub code: Code,
    /// Where the reference stands.
    pub from: Address,
    /// The reference as it was written.
    pub reference: String,
    /// The reference that was probably meant, and where it leads.
    pub suggestion: Option<(String, Address)>,
}

impl Unresolved {
    pub(super) fn new(sources: &Sources, code: Code, from: &Address, reference: &str) -> Self {
        let suggestion =
            if code == Code::DanglingReference { suggest(sources, from, reference) } else { None };
        Unresolved { code, from: from.clone(), reference: reference.to_owned(), suggestion }
    }

    /// The message for the report: both ends, and what to do.
    pub fn diagnostic(&self) -> Diagnostic {
        let reference = &self.reference;
        let message = match self.code {
            Code::OutsideReference => {
                format!("the reference `{reference}` leads outside the schema directory")
            }
            Code::RemoteReference => {
                format!("no schema of the directory has the identity `{reference}`")
            }
            _ => format!("the reference `{reference}` points to nothing"),
        };
        let diagnostic = Diagnostic::new(self.code, self.from.clone(), message);
        match &self.suggestion {
            Some((text, address)) => diagnostic
                .help(format!("did you mean `{text}`?"))
                .related(address.clone(), "the nearest name"),
            None => diagnostic,
        }
    }
}

/// The candidate whose last part is most like that of `reference`, if any is like it.
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
