//! The codes of diagnostics, each with its severity, its meaning and its help text.
//!
//! The sentence of a diagnostic is made where the problem is found. `schemalock codes` and `docs/codes.md` list
//! the codes.

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident, $help:literal;)+) => {
        /// The kinds of diagnostic, by the short code that tests and configuration name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $name,)+ }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// Returns the code as it is printed, in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)+ }
            }

            /// Returns how much a diagnostic with this code matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }

            /// Returns the meaning of this kind of diagnostic, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$name => concat!($($doc),+).trim_ascii(),)+ }
            }

            /// Returns the help text, for diagnostics that have none of their own.
            pub fn default_help(self) -> &'static str {
                match self { $(Code::$name => $help,)+ }
            }
        }
    };
}

codes! {
    /// A file or directory could not be read or written.
    Io = "io", Error, "check that the path exists and may be read and written";
    /// A file is not well-formed JSON or YAML, or repeats a member name.
    Malformed = "malformed", Error, "correct the text at the place shown";
    /// A schema is neither an object nor a boolean, or a keyword has a value of the wrong JSON type.
    NotASchema = "not-a-schema", Error, "a schema is an object or a boolean; see the JSON Schema specification for the keyword";
    /// The configuration cannot be used.
    Configuration = "configuration", Error, "correct the entry in the configuration file";
    /// Two schemas claim the same identity.
    DuplicateIdentity = "duplicate-identity", Error, "give one of the two another `$id`, or remove it";
    /// A `$ref` points to nothing.
    DanglingReference = "dangling-reference", Error, "add the schema it points to, or correct the reference; with `dangling = \"raw\"` in the configuration file the place takes any JSON";
    /// A `$ref` leads outside the schema directory.
    OutsideReference = "outside-reference", Error, "copy the schema into the schema directory and refer to it there";
    /// A `$ref` is a URL that no schema of the directory claims; nothing is ever fetched.
    RemoteReference = "remote-reference", Error, "add a schema with that `$id` to the schema directory";
    /// A chain of `$ref`s leads back to itself without reaching a schema.
    ReferenceLoop = "reference-loop", Error, "point one reference of the loop at a schema";
    /// The branches of an `allOf` admit no value together.
    Contradiction = "contradiction", Error, "correct one of the two branches, or correct it in the overlay";
    /// Two types or members get the same Rust name by every rule.
    NameClash = "name-clash", Error, "give one of them another name under `[names]` in the configuration file";
    /// An overlay entry matches nothing or changes nothing.
    StaleOverlay = "stale-overlay", Error, "remove the entry, or correct its address";
    /// An entry of the configuration matches no schema and no type.
    StaleConfiguration = "stale-configuration", Error, "correct the entry, or remove it";
    /// The lock file, which keeps the names, cannot be read.
    UnreadableLock = "unreadable-lock", Error, "restore it from version control, taking one side of a conflict; or choose all names anew with `generate --fresh-names`";
    /// The schemas nest deeper than the generator follows.
    TooDeep = "too-deep", Error, "flatten the schema; the generator follows 256 levels";
    /// The generator contradicted itself.
    Internal = "internal", Error, "this is a defect of schemalock: please report it with the schema";
    /// An OpenAPI document cannot be imported.
    NotImportable = "not-importable", Error, "the document must be an OpenAPI 3.0 or 3.1 document with `components/schemas`";
    /// A root is neither a component of the document nor a schema of the directory.
    NoSuchRoot = "no-such-root", Error, "correct the name or the address";
    /// An enum of item values was on the array and was moved to its items.
    MendedArrayEnum = "mended-array-enum", Note, "report the mistake upstream";
    /// A string enum was under `type: object` and is read as a string enum.
    MendedObjectEnum = "mended-object-enum", Note, "report the mistake upstream";
    /// `type` was not one of the seven JSON types and was left out.
    MendedType = "mended-type", Warning, "correct it, report the mistake upstream, or accept it under `[allow]` in the configuration file";
    /// An enum repeated a value; the repetition was left out.
    MendedRepeatedValue = "mended-repeated-value", Note, "report the mistake upstream";
    /// An enum listed no value and is read as any string.
    MendedEmptyEnum = "mended-empty-enum", Note, "report the mistake upstream";
    /// A default was of another type than its schema and was left out.
    MendedDefault = "mended-default", Note, "report the mistake upstream";
    /// `allOf` and `oneOf` had the same branches; one of the two was left out.
    MendedRepeatedBranch = "mended-repeated-branch", Note, "report the mistake upstream";
    /// A pattern was a JavaScript literal and lost its slashes.
    MendedPattern = "mended-pattern", Note, "report the mistake upstream";
    /// A document could not be fetched.
    Fetch = "fetch", Error, "check the URL";
    /// An update was cut short, and this run changes nothing of it.
    CutShort = "cut-short", Error, "run `schemalock recover`, which undoes or finishes the update";
    /// An update that had been cut short was undone, or finished.
    EndedUpdate = "ended-update", Warning, "start the update again if it was undone";
    /// The branches of a union cannot be distinguished by the schema; the best match is taken.
    AmbiguousUnion = "ambiguous-union", Warning, "give the branches a constant member that distinguishes them, here or in the overlay";
    /// A link or special file has the name of a schema file, and was not read.
    PassedOver = "passed-over", Warning, "put a file there, or a link to one inside of the schema directory";
    /// A place is kept as raw JSON.
    KeptRaw = "kept-raw", Warning, "no action is needed: the JSON is read and written unchanged";
    /// A type cannot keep the name that the lock file has for it.
    Renamed = "renamed", Warning, "change the code that uses the name, or choose another name under `[names]`; the crate's next version is a major one";
    /// A new type has a name of more than 60 characters.
    LongName = "long-name", Note, "choose a shorter one under `[names]` in the configuration file, or a `title` for the schema";
    /// An entry that `update --drop-stale` removed would match again.
    FitsAgain = "fits-again", Warning, "put the entry back, or remove it from `dropped` in the lock";
    /// The lock file had a merge conflict, and the names of both sides are kept.
    MergedLock = "merged-lock", Warning, "read the difference that `generate` writes, and commit it with the lock file";
    /// A keyword is checked by `validate` but does not shape the type.
    NotModelled = "not-modelled", Note, "no action is needed; the type admits more than the schema";
    /// A schema is larger than a bound of the generator, and its type admits more than the schema.
    LimitReached = "limit-reached", Warning, "split the schema, or accept it under `[allow]` in the configuration file; nothing of a body is lost";
    /// A member of a schema is not a keyword, but differs from one by a letter.
    MisspelledKeyword = "misspelled-keyword", Warning, "correct the name, or accept it under `[allow]` in the configuration file";
    /// A file has no keyword of any dialect, so that its schema admits every value.
    NoKeyword = "no-keyword", Warning, "put a schema into the file, list it under `ignore`, or accept it under `[allow]`";
    /// An entry of `[allow]` matches no warning.
    StaleAllow = "stale-allow", Warning, "remove the entry, or correct its code and address";
    /// A member of a schema is not a keyword of any dialect.
    UnknownKeyword = "unknown-keyword", Note, "no action is needed, unless it is a spelling mistake";
    /// An overlay entry was applied.
    OverlayApplied = "overlay-applied", Note, "no action is needed";
    /// An overlay entry, a name of the configuration or a clash of names concerns one of the states that are compared.
    OneSided = "one-sided", Note, "no action is needed if it is meant for the other state";
    /// The branches of a `oneOf` do not exclude each other, so `validate` accepts a value that fits several of them.
    OverlappingBranches = "overlapping-branches", Note, "no action is needed";
    /// A keyword cannot be checked, and `validate` leaves it out.
    NotValidated = "not-validated", Note, "correct the keyword upstream or in the overlay";
}
