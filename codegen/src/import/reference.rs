//! The kinds of target that a `$ref` of an OpenAPI document has.

use super::document::Version;
use crate::address::{escaped, unescaped};

/// Where a `$ref` of an API description leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RefTarget {
    /// To a component, or to the place `within` (a JSON Pointer, often empty) inside of it.
    Component { name: String, within: String },
    /// To another place of the same document.
    Elsewhere,
    /// To another file.
    File,
    /// To a URL.
    Url,
}

impl RefTarget {
    /// Reads the text of a `$ref` that is in the document `document_name`.
    pub(super) fn of(text: &str, version: Version, document_name: &str) -> Self {
        let (document, fragment) = text.split_once('#').unwrap_or((text, ""));
        let own_name = document_name.rsplit(['/', '\\']).next().unwrap_or(document_name);
        if document.is_empty() || document.trim_start_matches("./") == own_name {
            return Self::of_fragment(fragment, version);
        }
        match has_scheme(document) || document.starts_with("//") {
            true => RefTarget::Url,
            false => RefTarget::File,
        }
    }

    fn of_fragment(fragment: &str, version: Version) -> Self {
        let pointer = percent_decode(fragment);
        let prefix: String = version.path_of_components().iter().map(|token| format!("/{token}")).collect();
        let below = pointer.strip_prefix(&prefix).and_then(|rest| rest.strip_prefix('/'));
        let Some(below) = below else {
            return RefTarget::Elsewhere;
        };
        let (name, within) = match below.find('/') {
            Some(at) => below.split_at(at),
            None => (below, ""),
        };
        let name = unescaped(name).into_owned();
        RefTarget::Component { name, within: within.to_owned() }
    }
}

/// The start of every identity and every reference of an imported schema.
const COMPONENTS: &str = "#/components/schemas/";

/// Returns the one spelling of a reference to a component, or to the place `within` it; with an empty
/// `within` it is also the component's `$id`.
pub(super) fn identity(component: &str, within: &str) -> String {
    let token = escaped(component);
    format!("{COMPONENTS}{}", percent_encode(&format!("{token}{within}"), is_fragment_character))
}

/// Returns the component that has this `$id`, if the `$id` is of the form that the import writes.
pub(super) fn component_of_identity(identity: &str) -> Option<String> {
    let token = percent_decode(identity.strip_prefix(COMPONENTS)?);
    let is_one_token = !token.is_empty() && !token.contains('/');
    is_one_token.then(|| unescaped(&token).into_owned())
}

/// Writes every byte of the characters that are not `fit` as `%` and two hexadecimal digits.
pub(super) fn percent_encode(text: &str, fit: fn(char) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for character in text.chars() {
        if fit(character) {
            encoded.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Undoes percent-encoding; text with an invalid encoding is returned unchanged.
fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let decoded = (first == b'%').then(|| hexadecimal_byte(tail)).flatten();
        bytes.push(decoded.unwrap_or(first));
        rest = if decoded.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

fn hexadecimal_byte(text: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(*text.get(at)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

fn has_scheme(reference: &str) -> bool {
    reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    })
}

/// Returns whether the character may be in RFC 3986's `fragment` without percent-encoding.
fn is_fragment_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(text: &str) -> RefTarget {
        RefTarget::of(text, Version::OpenApi31, "apis/api.yaml")
    }

    fn component(name: &str, within: &str) -> RefTarget {
        RefTarget::Component { name: name.to_owned(), within: within.to_owned() }
    }

    #[test]
    fn components_are_found_in_every_spelling() {
        assert_eq!(target("#/components/schemas/A"), component("A", ""));
        assert_eq!(target("api.yaml#/components/schemas/A"), component("A", ""));
        assert_eq!(target("#/components/schemas/List%3CA%3E"), component("List<A>", ""));
        assert_eq!(target("#/components/schemas/a~1b/items/0"), component("a/b", "/items/0"));
        let swagger = RefTarget::of("#/definitions/A", Version::Swagger2, "api.json");
        assert_eq!(swagger, component("A", ""));
    }

    #[test]
    fn other_places_are_told_apart() {
        for text in ["#", "#/components/responses/A", "#/definitions/A", "#anchor", "#/components/schemas"] {
            assert_eq!(target(text), RefTarget::Elsewhere, "{text}");
        }
        for text in ["other.json", "../api2.yaml#/components/schemas/A"] {
            assert_eq!(target(text), RefTarget::File, "{text}");
        }
        for text in ["https://example.com/a.json#/A", "urn:x:y", "//example.com/a"] {
            assert_eq!(target(text), RefTarget::Url, "{text}");
        }
    }

    #[test]
    fn identities_can_be_read_back() {
        for name in ["A", "List<A>", "a/b~c", "Ä b", "50%"] {
            assert_eq!(component_of_identity(&identity(name, "")).as_deref(), Some(name));
            assert_eq!(target(&identity(name, "/items")), component(name, "/items"));
        }
        for text in ["A", "#/components/schemas/", "#/components/schemas/A/items", "https://x/"] {
            assert_eq!(component_of_identity(text), None);
        }
    }

    #[test]
    fn broken_percent_encoding_is_taken_as_it_stands() {
        for text in ["%", "%4", "%zz", "%FF", "a%é"] {
            assert_eq!(percent_decode(text), text);
        }
    }
}
