//! Addresses that do not last: a branch more before them moves them.

/// Returns the address with `*` for the numbers of branches; `None` if there is none in it.
pub(crate) fn without_positions(address: &str) -> Option<String> {
    let mut is_counted = false;
    let mut after = false;
    let tokens: Vec<&str> = address
        .split('/')
        .map(|token| {
            let is_number = after && !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
            after = matches!(token, "oneOf" | "anyOf" | "allOf");
            is_counted |= is_number;
            if is_number { "*" } else { token }
        })
        .collect();
    is_counted.then(|| tokens.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_branches_are_left_out() {
        assert_eq!(
            without_positions("a.json#/oneOf/12/x/anyOf/0").as_deref(),
            Some("a.json#/oneOf/*/x/anyOf/*")
        );
        assert_eq!(without_positions("a.json#/properties/0/prefixItems/1"), None);
    }
}
