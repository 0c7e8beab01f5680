//! Base URIs (RFC 3986, section 5): every file has one, and so has every schema with an `$id`.

use std::borrow::Cow;

use fluent_uri::{Uri, UriRef};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::diagnose::Code;

/// Stands for the schema directory. The parts before the last let `..` lead outside without
/// reaching the top, where it would stay; the last cannot be hit again from outside.
const DIRECTORY: &str = "schemalock:/-/-/-/-/-/-/-/-/~schemas~/";

/// Characters that people write into references although a URI cannot contain them.
const NOT_IN_URIS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');
const NOT_IN_PATHS: &AsciiSet = &NOT_IN_URIS.add(b'#').add(b'%').add(b'?').add(b'[').add(b']');

/// Returns the URI of the file `name`, which is a URI itself for a remote file; `None` if a URI cannot contain the
/// name.
pub(super) fn of_file(name: &str) -> Option<Uri<String>> {
    if name.contains("://") {
        return Uri::parse(name.to_owned()).ok().map(|uri| uri.normalize());
    }
    let text = format!("{DIRECTORY}{}", utf8_percent_encode(name, NOT_IN_PATHS));
    Uri::parse(text).ok().map(|uri| uri.normalize())
}

/// Returns `reference`, which has no fragment, made absolute and normal; `None` if it is no URI reference, or if
/// nothing can be relative to `base`.
pub(super) fn join(base: &Uri<String>, reference: &str) -> Option<Uri<String>> {
    let reference = utf8_percent_encode(reference, NOT_IN_URIS).to_string();
    let reference = UriRef::parse(reference).ok()?;
    reference.resolve_against(base).ok().map(|uri| uri.normalize())
}

/// Splits a reference at its `#`. No fragment and an empty one are the same.
pub(super) fn split(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}

/// Returns a fragment without its percent-encoding; `None` if it is not UTF-8 then.
pub(super) fn decode(fragment: &str) -> Option<Cow<'_, str>> {
    match fragment.contains('%') {
        true => percent_decode_str(fragment).decode_utf8().ok(),
        false => Some(Cow::Borrowed(fragment)),
    }
}

/// Returns the code for a URI that no schema claims.
pub(super) fn why_unclaimed(uri: &Uri<String>) -> Code {
    match uri.scheme().as_str() {
        "schemalock" if !uri.as_str().starts_with(DIRECTORY) => Code::OutsideReference,
        "file" => Code::OutsideReference,
        "http" | "https" => Code::RemoteReference,
        _ => Code::DanglingReference,
    }
}
