//! Words that mix capitals in a way of their own: `OAuth2`, `IPv4`, `URLs`.
//!
//! ```text
//! "AWSIAMCredentials" -> AwsIamCredentials    "oAuth2Session" -> oauth2_session    "docURLs" -> DocUrls
//! ```

use std::borrow::Cow;

/// The spellings of such words in texts, with their spelling as one word.
const WORDS: &[(&str, &str)] = &[
    ("AWSIAM", "AwsIam"),
    ("GraphQL", "Graphql"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("OAuth", "Oauth"),
    ("oAuth", "oauth"),
    ("WebRTC", "Webrtc"),
    ("XAi", "Xai"),
    ("eSIM", "esim"),
    ("iOS", "ios"),
    ("mTLS", "mtls"),
    ("macOS", "macos"),
    ("xAI", "xai"),
];

/// Returns `text` with each of [`WORDS`], and each plural of an acronym, as one word.
pub(super) fn as_words(text: &str) -> Cow<'_, str> {
    let has_word = text.is_ascii() && text.bytes().any(|byte| byte.is_ascii_uppercase());
    if !has_word {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let before = written.chars().last();
        if let Some((word, one)) = WORDS.iter().find(|(word, _)| starts_with_word(rest, word, before)) {
            written.push_str(one);
            rest = &rest[word.len()..];
        } else if let Some(length) = plural_acronym(rest, before) {
            written.push_str(&rest[..1]);
            written.push_str(&rest[1..length].to_lowercase());
            rest = &rest[length..];
        } else {
            written.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    Cow::Owned(written)
}

/// Returns a name in upper camel case with the capitals that people expect of `OAuth`.
pub(super) fn with_own_capitals(name: String) -> String {
    if !name.contains("Oauth") {
        return name;
    }
    name.replace("Oauth", "OAuth")
}

/// Returns whether `rest` starts with `word`, which is neither the end nor the start of another word.
fn starts_with_word(rest: &str, word: &str, before: Option<char>) -> bool {
    let is_start = match word.chars().next() {
        Some(first) if first.is_ascii_lowercase() => before.is_none_or(|char| !char.is_ascii_alphanumeric()),
        _ => before.is_none_or(|char| !char.is_ascii_uppercase()),
    };
    is_start
        && rest
            .strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(|char: char| char.is_ascii_lowercase()))
}

/// Returns the length of an acronym in the plural, such as `URLs`, at the start of `rest`.
fn plural_acronym(rest: &str, before: Option<char>) -> Option<usize> {
    let capitals = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    let is_start = before.is_none_or(|char| !char.is_ascii_uppercase());
    let end = rest[capitals..].strip_prefix('s')?;
    let is_end = !end.starts_with(|char: char| char.is_ascii_lowercase() || char.is_ascii_digit());
    (capitals >= 2 && is_start && is_end).then_some(capitals + 1)
}

#[cfg(test)]
mod tests {
    use crate::ident::{field_name, type_name};

    #[test]
    fn words_of_their_own_are_one_word() {
        let cases = [
            ("AWSIAMCredentials", "AwsIamCredentials"),
            ("OAuth2AuthenticationPlan", "OAuth2AuthenticationPlan"),
            ("Oauth2AuthenticationSession", "OAuth2AuthenticationSession"),
            ("CreateXAiCredentialDTO", "CreateXaiCredentialDto"),
            ("docURLs", "DocUrls"),
            ("IDs", "Ids"),
            ("IPv4Address", "Ipv4Address"),
            ("HTTPServer", "HttpServer"),
            ("OAuth2Plan", "OAuth2Plan"),
        ];
        for (text, name) in cases {
            assert_eq!(type_name(text), name, "{text}");
            assert_eq!(type_name(name), name, "{text}");
        }
        assert_eq!(field_name("oAuth2Session"), "oauth2_session");
        assert_eq!(field_name("customURLs"), "custom_urls");
    }
}
