//! Decides whether a pattern can be checked, with the engine that will check it.

/// Returns why `pattern` cannot be used; `None` if it can.
pub(super) fn fault(pattern: &str) -> Option<&'static str> {
    if is_literal(pattern) {
        return Some("the pattern is a JavaScript literal with flags that a schema cannot express");
    }
    let compiles = jsonschema_regex::to_rust_regex(pattern)
        .is_ok_and(|translated| fancy_regex::Regex::new(&translated).is_ok());
    (!compiles).then_some("the pattern is not one that can be compiled")
}

/// Returns whether `pattern` is `/…/flags`; a fix-up has removed the slashes of one without flags.
fn is_literal(pattern: &str) -> bool {
    let literal = pattern.strip_prefix('/').and_then(|rest| rest.rsplit_once('/'));
    literal.is_some_and(|(inner, flags)| {
        !inner.is_empty() && !flags.is_empty() && flags.chars().all(|flag| "dgimsuvy".contains(flag))
    })
}
