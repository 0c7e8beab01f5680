//! Names that the tests, the benchmarks and the command of this repository use beside the public library.
//!
//! They are not for others: any release may remove one.

#![allow(missing_docs, reason = "each item has its docs where it is defined")]

pub mod address {
    pub use crate::address::Address;
}
pub mod audit {
    pub use crate::audit::{
        Audit, Input, Names, Proposal, Tables, audit, deviations, find_type, propose, read_one, render,
        types_of,
    };
}
pub mod bridge {
    pub use crate::bridge::apply;
}
#[cfg(feature = "changes")]
pub mod changes {
    pub use crate::changes::{
        Bump, Change, Comparison, Rule, Sends, Side, Spec, Wire, compare, render, side,
    };
}
#[cfg(feature = "cli")]
pub mod cli {
    pub use crate::cli::run;
}
pub mod config {
    pub use crate::config::{Config, Contradictions, Overrides, Preferred};
}
pub mod decide {
    pub use crate::decide::{box_large, decide};
}
pub mod diagnose {
    pub use crate::diagnose::{Code, Diagnostic, Report, Severity, codes_as_markdown, locate};
}
pub mod emit {
    pub use crate::emit::{emit, features};
}
pub mod fetch {
    pub use crate::fetch::{Fetched, Limits, fetch};
}
pub mod graph {
    pub use crate::graph::{Graph, JsonType, Keywords, NodeId, TypeSet, as_schemas};
}
pub mod import {
    pub use crate::import::{ImportOptions, ImportedFile, import};
}
pub mod load {
    pub use crate::load::{LoadOptions, Sources, load};
}
pub mod lockfile {
    pub use crate::lockfile::{Called, LOCK_FILE, Memory};
}
pub mod lower {
    pub use crate::lower::{chosen, lower, lower_from, soften_unreached};
}
pub mod model {
    pub use crate::model::{
        Additional, Arm, EnumDef, MemberDef, Model, ObjectDef, ObjectPlan, RustType, Shape, Ty, TypeDef,
        TypeId, UnionDef, VariantDef, dump, shared_names,
    };
}
pub mod output {
    pub use crate::output::{Drift, Drifting, FileTree};
}
pub mod overlay {
    pub use crate::overlay::Stale;
}
pub mod passes {
    pub use crate::passes::{MENDS, PASSES, mend, run, shape};
}
pub mod pipeline {
    pub use crate::pipeline::{decided, decided_with_bundle, generate, read, trace};
}
pub mod progress {
    pub use crate::progress::Silent;
}
#[cfg(feature = "sample")]
pub mod sample {
    pub use crate::sample::{Bend, Maker, SampleKind, Sampler, bend};
}
pub mod validation_schema {
    pub use crate::validation_schema::{Bundle, RELAXED, bundle};
}
pub mod vocabulary {
    pub use crate::vocabulary::{Answer, KEYWORDS, answer};
}
