//! The command line, page by page: each page under `cli/` shows commands with what they print, their
//! exit code, and runs in the directory `<page>.in/`.
//!
//! `TRYCMD=overwrite cargo test -p schemalock --test cli` writes what is printed into the pages.

#[test]
fn pages() {
    let pages = trycmd::TestCases::new();
    // What the surroundings say must not count.
    for name in ["CI", "GITHUB_ACTIONS", "NO_COLOR", "CLICOLOR_FORCE"] {
        pages.env(name, "");
    }
    pages
        .env("COLUMNS", "100")
        .case("tests/cli/*.md")
        .case("tests/cli/*.toml")
        .case("tests/cli/bad-input/*.md");
}
