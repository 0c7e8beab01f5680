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
    UPDATE=1 cargo test -p schemalock --test cases --test bad_input --test moves --test changes
    TRYCMD=overwrite cargo test -p schemalock --test cli
    git diff --stat

# Measure beside peers: `just bench reading`
bench what:
    benches/run {{ what }}

# The documentation of all packages
doc:
    cargo doc --workspace --no-deps --open

# Licences, sources and advisories of the dependencies (cargo install cargo-deny)
deny:
    cargo deny check

# Which folder of the generator uses which
graph:
    cargo test --quiet --package schemalock --test module_graph -- --nocapture
