//! The passes over the graph, in order. Each is one file and one function; its first lines give what is true before
//! and after it.

mod close_unevaluated;
mod cut_loops;
mod discriminated_bases;
mod distribute_siblings;
mod drop_idle;
mod flatten_unions;
mod fold_null;
mod intersect;
mod map_discriminators;
mod members_of_unions;
mod mend_array_enum;
mod mend_default;
mod mend_enum_values;
mod mend_object_enum;
mod mend_pattern;
mod merge_all_of;
mod multiply_unions;
mod narrow_values;
mod note_unmodelled;
mod note_values;
mod one_way_members;
mod single_branches;
mod state_open;

use crate::diagnose::Report;
use crate::graph::Graph;

/// A pass: its name and what it does.
pub struct Pass {
    /// The name in kebab case, as `explain --after` takes it.
    pub name: &'static str,
    /// The function of its file.
    pub apply: fn(&mut Graph, &mut Report),
}

/// The passes that correct upstream's mistakes. The graph after them still has the keywords of the files, so that
/// [`crate::validation_schema`] can write them back.
pub const MENDS: &[Pass] = &[
    Pass { name: "cut-loops", apply: cut_loops::apply },
    Pass { name: "note-unmodelled", apply: note_unmodelled::apply },
    Pass { name: "mend-array-enum", apply: mend_array_enum::apply },
    Pass { name: "mend-object-enum", apply: mend_object_enum::apply },
    Pass { name: "mend-enum-values", apply: mend_enum_values::apply },
    Pass { name: "mend-default", apply: mend_default::apply },
    Pass { name: "mend-pattern", apply: mend_pattern::apply },
    Pass { name: "one-way-members", apply: one_way_members::apply },
];

/// The passes after those: they bring keywords into the form that types are decided from.
pub const PASSES: &[Pass] = &[
    Pass { name: "discriminated-bases", apply: discriminated_bases::apply },
    Pass { name: "map-discriminators", apply: map_discriminators::apply },
    Pass { name: "drop-idle", apply: drop_idle::apply },
    Pass { name: "narrow-values", apply: narrow_values::apply },
    Pass { name: "flatten-unions", apply: flatten_unions::apply },
    Pass { name: "fold-null", apply: fold_null::apply },
    Pass { name: "single-branches", apply: single_branches::apply },
    Pass { name: "merge-all-of", apply: merge_all_of::apply },
    Pass { name: "multiply-unions", apply: multiply_unions::apply },
    Pass { name: "distribute-siblings", apply: distribute_siblings::apply },
    Pass { name: "state-open", apply: state_open::apply },
    Pass { name: "note-values", apply: note_values::apply },
];

/// Runs all passes.
pub fn run(graph: &mut Graph, report: &mut Report) {
    mend(graph, report);
    shape(graph, report);
}

/// Runs the [`MENDS`].
pub fn mend(graph: &mut Graph, report: &mut Report) {
    MENDS.iter().for_each(|pass| (pass.apply)(graph, report));
}

/// Runs the [`PASSES`].
pub fn shape(graph: &mut Graph, report: &mut Report) {
    PASSES.iter().for_each(|pass| (pass.apply)(graph, report));
}
