//! `format: uri`.

kept_text! {
    /// A URI as the sender wrote it (`format: uri`).
    Uri, "a URI"
}

#[cfg(feature = "url")]
parsed_text! {
    Uri, to_url, url::Url, url::ParseError, |text| text.parse(), |value| value.into()
}
