# The commands that people run here. `just` lists them; each is a plain command that works without just.

_list:
    @just --list --unsorted

# Write generated/ from schemas/
generate:
    cargo run -- generate

# Compare generated/ with schemas/; write nothing
check:
    cargo run -- check

# The test suite
test:
    cargo test

# All that has to hold before a change lands
ci:
    .ci/run

# One rule: `just case recursion`
case name:
    cargo test -p schemalock --test cases {{ name }}

# Write expected files anew; read the difference
expect:
    UPDATE=1 cargo test -p schemalock --test cases --test bad_input --test moves --test changes --test audit --test report
    TRYCMD=overwrite cargo test -p schemalock --test cli
    git diff --stat

# Measure beside peers: `just bench reading`
bench what:
    benches/run {{ what }}

# The documentation of all packages
doc:
    cargo doc --workspace --no-deps --open

# Bodies: a type reads each and gives it back: `just fuzz-read 100000`
fuzz-read count="10000":
    cargo run --manifest-path fuzz/Cargo.toml --example campaign -- read {{ count }}

# Bodies: `audit` lists what the crate lists
fuzz-audit count="10000":
    cargo run --manifest-path fuzz/Cargo.toml --example campaign -- audit {{ count }}

# Schemas: a crate or messages, and the same twice
fuzz-generate count="300":
    cargo run --manifest-path fuzz/Cargo.toml --example campaign -- generate {{ count }}

# OpenAPI documents: files or messages, and no file elsewhere
fuzz-import count="3000":
    cargo run --manifest-path fuzz/Cargo.toml --example campaign -- import {{ count }}

# Configuration, overlay, lock and schema: nothing is written outside of the crate
fuzz-project count="300":
    cargo run --manifest-path fuzz/Cargo.toml --example campaign -- project {{ count }}

# Kills of `update` and `generate`, the crate compiled after each tenth
kills count="1000":
    KILLS={{ count }} cargo test --release -p schemalock --test killed -- --ignored --nocapture

# Licences, sources and advisories of the dependencies (cargo install cargo-deny)
deny:
    cargo deny check

# Which folder of the generator uses which
graph:
    cargo test --quiet --package schemalock --test module_graph -- --nocapture
