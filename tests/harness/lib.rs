//! Nothing by itself: a package that is built, so that `build.rs` warns on `cargo build` as well.
