//! `format: uuid`.

kept_text! {
    /// A UUID as the sender wrote it (`format: uuid`).
    Uuid, "a UUID"
}

#[cfg(feature = "uuid")]
parsed_text! {
    Uuid, to_uuid, uuid::Uuid, uuid::Error, |text| text.parse(), |value| value.to_string()
}
