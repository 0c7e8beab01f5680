//! The reasons why a document could not be fetched, with help texts.

use std::io;

use ureq::Timeout;

use super::{Limits, shown};
use crate::diagnose::{Code, Diagnostic};

#[derive(Debug)]
pub(super) enum FetchFailure {
    NotAUrl(String),
    HostNotFound,
    Connection(io::Error),
    Proxy(String),
    Timeout(Timeout),
    Tls(String),
    Status(u16),
    /// A redirect leads nowhere that is followed.
    Redirect(String),
    Downgrade(String),
    /// A redirect leads to another host than the user's.
    OtherHost(String),
    TooManyRedirects,
    /// With what the server announced, if it did.
    TooLarge(Option<u64>),
    CutShort(String),
    /// A page for people, by its media type.
    Page(String),
    NotText(String),
    Other(String),
}

impl From<ureq::Error> for FetchFailure {
    fn from(error: ureq::Error) -> Self {
        match error {
            ureq::Error::BadUri(url) => FetchFailure::NotAUrl(url),
            ureq::Error::HostNotFound => FetchFailure::HostNotFound,
            ureq::Error::Timeout(which) => FetchFailure::Timeout(which),
            ureq::Error::Tls(why) => FetchFailure::Tls(why.to_owned()),
            ureq::Error::Rustls(error) => FetchFailure::Tls(error.to_string()),
            ureq::Error::InvalidProxyUrl => FetchFailure::Proxy("its URL is none".to_owned()),
            ureq::Error::ConnectProxyFailed(why) => FetchFailure::Proxy(why),
            ureq::Error::Decompress(_, error) => FetchFailure::CutShort(error.to_string()),
            ureq::Error::Protocol(error) => FetchFailure::CutShort(error.to_string()),
            ureq::Error::BodyStalled => FetchFailure::CutShort("nothing more came".to_owned()),
            ureq::Error::Io(error) => FetchFailure::from(error),
            other => FetchFailure::Other(other.to_string()),
        }
    }
}

impl From<io::Error> for FetchFailure {
    fn from(error: io::Error) -> Self {
        if error.get_ref().is_some_and(|inner| inner.is::<ureq::Error>()) {
            return FetchFailure::from(ureq::Error::from(error));
        }
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        if let Some(tls) = inner {
            return FetchFailure::Tls(tls.to_string());
        }
        match error.kind() {
            io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
                FetchFailure::CutShort(error.to_string())
            }
            _ => FetchFailure::Connection(error),
        }
    }
}

impl FetchFailure {
    /// Returns the message about the document at `url`.
    pub(super) fn diagnostic(&self, url: &str, limits: &Limits) -> Diagnostic {
        let message = format!("the document `{}` could not be fetched: {}", shown(url), self.why(limits));
        let diagnostic = Diagnostic::without_address(Code::Fetch, message);
        match self.help() {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        }
    }

    fn why(&self, limits: &Limits) -> String {
        match self {
            FetchFailure::NotAUrl(url) => format!("`{}` is no http or https URL", shown(url)),
            FetchFailure::HostNotFound => "its host has no address".to_owned(),
            FetchFailure::Connection(error) => format!("the connection failed: {error}"),
            FetchFailure::Proxy(why) => format!("the proxy cannot be used: {why}"),
            FetchFailure::Timeout(Timeout::Connect | Timeout::Resolve) => {
                format!("there was no connection after {} s", limits.connect.as_secs_f32())
            }
            FetchFailure::Timeout(Timeout::Global | Timeout::PerCall) => {
                format!("it was not all there after {} s", limits.whole.as_secs_f32())
            }
            FetchFailure::Timeout(_) => format!("nothing came for {} s", limits.read.as_secs_f32()),
            FetchFailure::Tls(why) => format!("TLS failed: {why}"),
            FetchFailure::Status(status) => format!("the server answered {status}{}", words(*status)),
            FetchFailure::Redirect(target) => {
                format!("it leads to `{}`, which is no http or https URL", shown(target))
            }
            FetchFailure::Downgrade(target) => format!("it leads from https to `{}`", shown(target)),
            FetchFailure::OtherHost(target) => {
                format!("it leads to another host, to `{}`, which is not followed", shown(target))
            }
            FetchFailure::TooManyRedirects => format!("it leads on more than {} times", limits.redirects),
            FetchFailure::TooLarge(Some(bytes)) => {
                format!("it has {bytes} bytes, and {} are taken at most", limits.bytes)
            }
            FetchFailure::TooLarge(None) => format!("it has more than {} bytes", limits.bytes),
            FetchFailure::CutShort(why) => format!("the answer is broken or ends before its end: {why}"),
            FetchFailure::Page(media) => format!("it is a page for people (`{media}`)"),
            FetchFailure::NotText(why) => why.clone(),
            FetchFailure::Other(why) => why.clone(),
        }
    }

    /// Returns what to do, where it is not to look whether the URL is right.
    fn help(&self) -> Option<&'static str> {
        match self {
            FetchFailure::Connection(_) | FetchFailure::Timeout(_) | FetchFailure::CutShort(_) => {
                Some("try again; behind a proxy, name it in `HTTPS_PROXY`")
            }
            FetchFailure::Proxy(_) => {
                Some("correct `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, or add the host to `NO_PROXY`")
            }
            FetchFailure::Tls(_) => Some(
                "the system's certificates are used; `SSL_CERT_FILE` names others. Certificates are never passed over",
            ),
            FetchFailure::Status(429 | 500..) => Some("try again later"),
            FetchFailure::Downgrade(_) => {
                Some("ask the people who run the server, or name the http URL yourself")
            }
            FetchFailure::OtherHost(_) => Some("if you trust that host, name its URL yourself"),
            FetchFailure::TooLarge(_) => {
                Some("if it is the right document, fetch it with another program and give the file")
            }
            _ => None,
        }
    }
}

/// Returns the usual words for a status.
fn words(status: u16) -> String {
    let status = ureq::http::StatusCode::from_u16(status).ok();
    status.and_then(|status| status.canonical_reason()).map(|words| format!(" {words}")).unwrap_or_default()
}
