//! A document from an http or https URL.
//!
//! It is hostile input: every wait, the number of redirects and the size are bounded, and a redirect from https to
//! http is refused. Proxies are taken from the usual environment variables, certificates from the system. Schemas are
//! never fetched; this is for the one document that a person names.
//!
//! The client needs the cargo feature `http`, so that others need not compile it.

#[cfg(feature = "http")]
mod client;
#[cfg(feature = "http")]
mod failure;
#[cfg(feature = "http")]
mod location;

use std::time::Duration;

#[cfg(not(feature = "http"))]
use crate::diagnose::Code;
use crate::diagnose::Diagnostic;

/// The result of fetching a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// The server answers that its document still has the entity tag of the request.
    Unchanged,
    /// A document.
    Document {
        /// Its text, decompressed.
        text: String,
        /// The entity tag by which the server identifies this state of the document.
        etag: Option<String>,
    },
}

/// The bounds on time and size.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Until there is a connection, with its TLS.
    pub connect: Duration,
    /// Until the next bytes arrive.
    pub read: Duration,
    /// In all, redirects among it.
    pub whole: Duration,
    /// After decompression.
    pub bytes: u64,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Whether to use the proxies of the environment.
    pub proxies: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            connect: Duration::from_secs(20),
            read: Duration::from_secs(30),
            whole: Duration::from_mins(3),
            bytes: 64 * 1024 * 1024,
            redirects: 10,
            proxies: true,
        }
    }
}

/// Returns whether a source is to be fetched.
pub(crate) fn is_url(source: &str) -> bool {
    let starts =
        |scheme: &str| source.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    starts("http://") || starts("https://")
}

/// Returns a URL as it may be printed: without what may be secret, user and query.
pub(crate) fn shown(url: &str) -> String {
    let (rest, query) = match url.split_once(['?', '#']) {
        Some((rest, _)) => (rest, "?…"),
        None => (url, ""),
    };
    let Some((scheme, rest)) = rest.split_once("://") else { return format!("{rest}{query}") };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    format!("{scheme}://{host}{path}{query}")
}

/// Fetches the document at `url`, unless it is still the one with `etag`.
///
/// # Errors
/// Says what went wrong and what can be done about it.
#[cfg(feature = "http")]
pub fn fetch(url: &str, etag: Option<&str>, limits: &Limits) -> Result<Fetched, Box<Diagnostic>> {
    client::fetch(url, etag, limits).map_err(|failure| Box::new(failure.diagnostic(url, limits)))
}

/// # Errors
/// Always: this build has no client.
#[cfg(not(feature = "http"))]
pub fn fetch(url: &str, _: Option<&str>, _: &Limits) -> Result<Fetched, Box<Diagnostic>> {
    let message = "this build of schemalock does not fetch documents";
    let help = format!(
        "build it with the feature `http` (`cargo run --features schemalock/http -- …`, `cargo install --features \
         http …`), or fetch it yourself: curl --fail --location '{}' | schemalock update -",
        url.replace('\'', "%27")
    );
    Err(Box::new(Diagnostic::without_address(Code::Fetch, message).help(help)))
}

/// Returns a document's bytes as text, without a byte order mark.
///
/// # Errors
/// Says that it is no text.
pub(crate) fn text_of(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
