//! Parts of the crate, printed by as many threads as the machine has, with the same result as by one.

use crate::diagnose::Report;
use crate::output::FileTree;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Prints one or more files into a tree.
pub(super) type Job<'j> = Box<dyn Fn(&mut FileTree, &mut Report) + Sync + 'j>;

/// Below this many jobs a second thread costs more than it saves.
const FEW: usize = 32;

/// Runs all `jobs`, on several threads. Their diagnostics are in the order of the jobs.
pub(super) fn run(jobs: &[Job<'_>], report: &mut Report) -> FileTree {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut tree = FileTree::default();
        let mut reports = Vec::new();
        loop {
            let position = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(position) else { return (tree, reports) };
            let mut report = Report::default();
            job(&mut tree, &mut report);
            reports.push((position, report));
        }
    };
    let threads = if jobs.len() < FEW { 1 } else { thread::available_parallelism().map_or(1, usize::from) };
    let (tree, mut reports) = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let (mut tree, mut reports) = work();
        for other in others {
            let (files, more) = other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            tree.extend(files);
            reports.extend(more);
        }
        (tree, reports)
    });
    reports.sort_by_key(|(position, _)| *position);
    let messages = reports.iter().flat_map(|(_, report)| report.diagnostics());
    messages.for_each(|message| report.push(message.clone()));
    tree
}
