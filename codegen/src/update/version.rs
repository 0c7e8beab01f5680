//! The crate's next version, by its verdict.

use semver::{BuildMetadata, Prerelease, Version};

use crate::changes::Bump;

/// Returns the version after a change that asks for `bump`, by Cargo's rules: versions with the same leftmost
/// non-zero part are compatible.
///
/// | version | patch | minor | major |
/// | --- | --- | --- | --- |
/// | `1.2.3` | `1.2.4` | `1.3.0` | `2.0.0` |
/// | `0.2.3` | `0.2.4` | `0.2.4` | `0.3.0` |
/// | `0.0.3` | `0.0.4` | `0.0.4` | `0.0.4` |
///
/// # Errors
/// The version may be malformed, or one whose successor a person has to choose: a pre-release, or one with build
/// metadata.
pub(super) fn next(version: &str, bump: Bump) -> Result<String, String> {
    let held = Version::parse(version).map_err(|error| format!("`{version}` is no version: {error}"))?;
    if held.pre != Prerelease::EMPTY || held.build != BuildMetadata::EMPTY {
        return Err(format!(
            "`{version}` is a pre-release or has build metadata, so no rule says which version comes next"
        ));
    }
    let Version { major, minor, patch, .. } = held;
    let next = match (major, minor, bump) {
        (0, 0, _) => Version::new(0, 0, patch + 1),
        (0, _, Bump::Major) => Version::new(0, minor + 1, 0),
        (0, _, Bump::Minor | Bump::Patch) | (_, _, Bump::Patch) => Version::new(major, minor, patch + 1),
        (_, _, Bump::Minor) => Version::new(major, minor + 1, 0),
        (_, _, Bump::Major) => Version::new(major + 1, 0, 0),
    };
    Ok(next.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_rules() {
        for (version, patch, minor, major) in [
            ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
            ("0.2.3", "0.2.4", "0.2.4", "0.3.0"),
            ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
            ("0.0.0", "0.0.1", "0.0.1", "0.0.1"),
        ] {
            let all = [Bump::Patch, Bump::Minor, Bump::Major].map(|bump| next(version, bump).unwrap());
            assert_eq!(all, [patch, minor, major], "{version}");
        }
        for version in ["1.0", "1.0.0-rc.1", "1.0.0+2026", "x", "18446744073709551616.0.0"] {
            assert!(next(version, Bump::Patch).is_err(), "{version}");
        }
    }
}
