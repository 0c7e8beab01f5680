//! The requests.

use std::io::Read;
use std::time::Instant;

use ureq::http::Response;
use ureq::http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, LOCATION};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use super::failure::FetchFailure;
use super::location::Location;
use super::{Fetched, Limits, text_of};

/// Longer entity tags are not kept.
const LONGEST_ETAG: usize = 256;

const ACCEPT: &str = "application/json, application/yaml, text/yaml;q=0.9, */*;q=0.5";

pub(super) fn fetch(url: &str, etag: Option<&str>, limits: &Limits) -> Result<Fetched, FetchFailure> {
    let agent = agent(limits);
    let end = Instant::now() + limits.whole;
    let mut place = Location::parse(url)?;
    // Redirects are followed here, since the client would also follow them from https to http.
    for _ in 0..=limits.redirects {
        let left = end.saturating_duration_since(Instant::now());
        let mut request = agent.get(place.as_str()).config().timeout_global(Some(left)).build();
        if let Some(etag) = etag {
            request = request.header(IF_NONE_MATCH, etag);
        }
        let response = request.call()?;
        match response.status().as_u16() {
            200 => return document(response, limits),
            304 if etag.is_some() => return Ok(Fetched::Unchanged),
            301 | 302 | 303 | 307 | 308 => {
                let target =
                    text(&response, LOCATION).ok_or_else(|| FetchFailure::Redirect(String::new()))?;
                place = place.follow(&target)?;
            }
            status => return Err(FetchFailure::Status(status)),
        }
    }
    Err(FetchFailure::TooManyRedirects)
}

fn agent(limits: &Limits) -> Agent {
    let builder = Agent::config_builder();
    let builder = if limits.proxies { builder } else { builder.proxy(None) };
    builder
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_connect(Some(limits.connect))
        .timeout_per_read(Some(limits.read))
        .accept(ACCEPT)
        .user_agent(concat!("schemalock/", env!("CARGO_PKG_VERSION")))
        .tls_config(TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build())
        .build()
        .new_agent()
}

fn document(response: Response<Body>, limits: &Limits) -> Result<Fetched, FetchFailure> {
    // With compression it is the length before it, which is not more than the one after by much.
    let announced = text(&response, CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    if let Some(bytes) = announced.filter(|bytes| *bytes > limits.bytes) {
        return Err(FetchFailure::TooLarge(Some(bytes)));
    }
    let media = text(&response, CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    if ["text/html", "application/xhtml+xml"].iter().any(|page| media.starts_with(page)) {
        return Err(FetchFailure::Page(media));
    }
    let etag = text(&response, ETAG).filter(|etag| etag.len() <= LONGEST_ETAG);
    let mut bytes = Vec::new();
    let mut body = response.into_body().into_reader().take(limits.bytes.saturating_add(1));
    body.read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limits.bytes {
        return Err(FetchFailure::TooLarge(None));
    }
    let text = text_of(bytes).map_err(FetchFailure::NotText)?;
    Ok(Fetched::Document { text, etag })
}

/// Returns a header, if it is text.
fn text(response: &Response<Body>, name: HeaderName) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}
