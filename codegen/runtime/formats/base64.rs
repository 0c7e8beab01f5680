//! `format: byte` and `contentEncoding: base64`.

kept_text! {
    /// Bytes in base64, as the sender wrote them (`format: byte`, `contentEncoding: base64`).
    Base64, "base64 text"
}

#[cfg(feature = "base64")]
impl Base64 {
    /// Encodes `bytes` in the standard alphabet, with padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        use base64::Engine;
        Base64::new(base64::prelude::BASE64_STANDARD.encode(bytes))
    }

    /// Decodes the text: the standard alphabet, with padding.
    ///
    /// # Errors
    /// When the text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, base64::DecodeError> {
        use base64::Engine;
        base64::prelude::BASE64_STANDARD.decode(self.as_str())
    }
}
