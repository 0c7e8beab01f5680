//! Where a document is, and where a redirect leads.

use fluent_uri::{Uri, UriRef};

use super::failure::FetchFailure;

/// An http or https URL.
#[derive(Clone, Debug)]
pub(super) struct Location(Uri<String>);

impl Location {
    pub(super) fn parse(url: &str) -> Result<Location, FetchFailure> {
        let uri = Uri::parse(url.to_owned()).map_err(|_| FetchFailure::NotAUrl(url.to_owned()))?;
        let location = Location(without_fragment(uri));
        let has_host = location.0.authority().is_some_and(|authority| !authority.host().is_empty());
        let is_web = location.is("http") || location.is("https");
        if has_host && is_web { Ok(location) } else { Err(FetchFailure::NotAUrl(url.to_owned())) }
    }

    /// Returns where `target`, which may be relative, leads from here.
    pub(super) fn follow(&self, target: &str) -> Result<Location, FetchFailure> {
        let refused = || FetchFailure::Redirect(target.to_owned());
        let target = UriRef::parse(target).map_err(|_| refused())?;
        let resolved = target.resolve_against(&self.0).map_err(|_| refused())?;
        let next = Location::parse(resolved.as_str()).map_err(|_| refused())?;
        if self.is("https") && !next.is("https") {
            return Err(FetchFailure::Downgrade(next.as_str().to_owned()));
        }
        if !self.host().eq_ignore_ascii_case(next.host()) {
            return Err(FetchFailure::OtherHost(next.as_str().to_owned()));
        }
        Ok(next)
    }

    pub(super) fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn host(&self) -> &str {
        self.0.authority().map(|authority| authority.host()).unwrap_or_default()
    }

    fn is(&self, scheme: &str) -> bool {
        self.0.scheme().as_str().eq_ignore_ascii_case(scheme)
    }
}

fn without_fragment(uri: Uri<String>) -> Uri<String> {
    let mut uri = uri;
    uri.set_fragment(None);
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_stay_on_the_web_and_never_leave_tls() {
        let here = Location::parse("https://a.example/x/y?q#f").unwrap();
        assert_eq!(here.as_str(), "https://a.example/x/y?q");
        for (target, expected) in [
            ("z", "https://a.example/x/z"),
            ("/z?r", "https://a.example/z?r"),
            ("//A.example/z", "https://A.example/z"),
            ("https://a.example:444/", "https://a.example:444/"),
        ] {
            assert_eq!(here.follow(target).unwrap().as_str(), expected);
        }
        for target in
            ["//b.example/z", "https://b.example/", "https://a.example.b.example/", "https://a@b.example/"]
        {
            assert!(matches!(here.follow(target), Err(FetchFailure::OtherHost(_))), "{target}");
        }
        assert!(matches!(here.follow("http://a.example/"), Err(FetchFailure::Downgrade(_))));
        for target in ["file:///etc/passwd", "ftp://a/", "data:,x", "ht tp:"] {
            assert!(matches!(here.follow(target), Err(FetchFailure::Redirect(_))), "{target}");
        }
        let plain = Location::parse("http://a.example").unwrap();
        assert_eq!(plain.follow("https://a.example/").unwrap().as_str(), "https://a.example/");
        for url in ["https://", "http:/x", "file:///x", "https://[x", "x"] {
            assert!(Location::parse(url).is_err(), "{url}");
        }
    }
}
