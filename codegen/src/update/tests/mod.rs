//! Tests of updates: a failure at each step, recovery, and what an update keeps.

mod stale;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use walkdir::WalkDir;

use super::recover::{Consent, recover};
use super::transaction::Ended;
use super::{Update, Updated, update, update_stepwise};
use crate::changes::render;
use crate::config::{Config, Overrides};
use crate::diagnose::{Code, Report};
use crate::drift;
use crate::output::BeforeStep;
use crate::pipeline;
use crate::progress::Silent;

const OLD: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string"}, "state": {"enum": ["a", "b"]}, "voice": {"$ref": "#/components/schemas/Voice"}}},
    "Voice": {"type": "object", "properties": {"speed": {"type": "number"}}}}}}"##;
const NEW: &str = r##"{"openapi": "3.1.0", "components": {"schemas": {
    "Call": {"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string"}, "state": {"enum": ["a", "b", "c"]}, "tone": {"$ref": "#/components/schemas/Tone"}}},
    "Tone": {"type": "object", "properties": {"pitch": {"type": "number"}}}}}}"##;
const OVERLAY: &str = r#"{
  "entries": [
    {
      "address": "Call.json#/properties/state",
      "reason": "Seen.",
      "values": ["c", "d"]
    },
    {
      "address": "Voice.json#/properties/speed",
      "reason": "Never below.",
      "set": {"minimum": 0}
    }
  ]
}
"#;
const CONFIG: &str =
    "# ours\nname = \"calls\"\n[crate]\nversion = \"0.1.0\" # set by update\n[source]\nrevision = \"1\"\n";

/// A project in a directory of its own, made from [`OLD`].
struct Project {
    directory: TempDir,
}

impl Project {
    /// Creates a project. `beside` puts the overlay beside the schemas, not among them.
    fn new(beside: bool) -> Project {
        let project = Project { directory: tempfile::tempdir().expect("a temporary directory") };
        let (overlay, config) = match beside {
            true => ("overlay.json", format!("overlay = \"overlay.json\"\n{CONFIG}")),
            false => ("schemas/overlay.json", CONFIG.to_owned()),
        };
        fs::create_dir(project.root().join("schemas")).expect("a directory");
        fs::write(project.root().join("schemas/notes.txt"), "mine\n").expect("a file");
        fs::write(project.root().join("schemalock.toml"), config).expect("a file");
        fs::write(project.root().join(overlay), OVERLAY).expect("a file");
        let update = Update { drop_stale: false, bump: false, changelog: None, ..project.asked(OLD) };
        let update = Update { revision: None, ..update };
        let mut report = Report::default();
        let (_, done) = update_of(&project, &update, &mut report, &mut |_| Ok(()));
        assert!(done.is_some(), "{:?}", report.diagnostics());
        project
    }

    /// Returns the same project elsewhere.
    fn copied(&self) -> Project {
        let directory = tempfile::tempdir().expect("a temporary directory");
        for (path, text) in self.all() {
            let place = directory.path().join(path);
            fs::create_dir_all(place.parent().expect("a parent")).expect("a directory");
            fs::write(place, text).expect("a file");
        }
        Project { directory }
    }

    fn root(&self) -> &Path {
        self.directory.path()
    }

    fn config(&self) -> Config {
        let path = self.root().join("schemalock.toml");
        let text = fs::read_to_string(&path).expect("a file");
        Config::parse(&path, text, Overrides::default(), &mut Report::default()).expect("a configuration")
    }

    fn asked(&self, text: &'static str) -> Update<'static> {
        Update {
            name: "new.json",
            text,
            revision: Some("2"),
            bump: true,
            drop_stale: true,
            ..Update::default()
        }
    }

    /// Takes [`NEW`] over.
    fn update(&self, before: BeforeStep) -> Option<Updated> {
        let changelog = self.root().join("CHANGELOG.md");
        let update = Update { changelog: Some(&changelog), ..self.asked(NEW) };
        update_of(self, &update, &mut Report::default(), before).1
    }

    /// Returns all files with their contents, those of runs at work among them.
    fn all(&self) -> BTreeMap<PathBuf, String> {
        let mut found = BTreeMap::new();
        for entry in WalkDir::new(self.root()) {
            let entry = entry.expect("an entry");
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(self.root()).expect("inside").to_owned();
                found.insert(path, fs::read_to_string(entry.path()).expect("a text"));
            }
        }
        found
    }

    /// Returns the files of the project, and asserts that no run is at work and that the crate is fresh.
    fn settled(&self) -> BTreeMap<PathBuf, String> {
        drift::check(&self.root().join("schemalock.toml")).expect("no drift");
        self.all()
    }
}

fn update_of(
    project: &Project,
    update: &Update<'_>,
    report: &mut Report,
    before: BeforeStep,
) -> (crate::load::Sources, Option<Updated>) {
    update_stepwise(&project.config(), update, &Silent, report, before)
}

/// Returns what a project is before and after, and the names of the steps between.
fn states(beside: bool) -> (BTreeMap<PathBuf, String>, BTreeMap<PathBuf, String>, Vec<&'static str>) {
    let project = Project::new(beside);
    let old = project.settled();
    let mut steps = Vec::new();
    let done = project.update(&mut |step| {
        steps.push(step);
        Ok(())
    });
    let done = done.expect("it goes well");
    assert_eq!((done.old_version.as_deref(), done.config.version.as_str()), (Some("0.1.0"), "0.2.0"));
    assert_eq!(done.dropped.len(), 2);
    let new = project.settled();
    for path in ["schemas/Tone.json", "schemas/notes.txt", "CHANGELOG.md", "schemalock.toml"] {
        assert!(new.contains_key(Path::new(path)), "{path}");
    }
    assert!(!new.keys().any(|path| path.starts_with(".schemas.schemalock")), "{:?}", new.keys());
    assert!(!new.contains_key(Path::new("schemas/Voice.json")));
    (old, new, steps)
}

struct Killed;

#[test]
fn a_run_that_fails_or_is_killed_at_any_step_leaves_all_old_or_all_new() {
    for beside in [false, true] {
        let (old, new, steps) = states(beside);
        assert!(steps.len() > 10, "{steps:?}");
        let (mut undone, mut finished) = (0, 0);
        // Of many of a kind, the first and the last; where the overlay is makes a difference to files.
        let ends = |at: &usize| {
            let (before, after) = (&steps[..*at], &steps[*at + 1..]);
            !before.contains(&steps[*at]) || !after.contains(&steps[*at])
        };
        let some = |at: &usize| ends(at) && (!beside || ["replace", "exchange"].contains(&steps[*at]));
        let template = Project::new(beside);
        for at in (0..steps.len()).filter(some) {
            let project = template.copied();
            let done = project.update(&mut fault(at, false));
            let found = if done.is_some() { without_other_trees(project.all()) } else { project.all() };
            let expected = if done.is_some() { &new } else { &old };
            assert!(found == *expected, "{} fails: {:?}", steps[at], found.keys());

            let project = template.copied();
            let run = || project.update(&mut fault(at, true));
            assert!(catch_unwind(AssertUnwindSafe(run)).is_err(), "it is not killed at {}", steps[at]);
            match recover(&project.config(), Consent::Own).expect("it can be ended") {
                Some(Ended::Undone) => undone += 1,
                Some(Ended::Done) => finished += 1,
                None => {}
            }
            let found = without_other_trees(project.all());
            assert!(found == old || found == new, "after a kill at {}: {:?}", steps[at], found.keys());
            project.update(&mut |_| Ok(())).expect("the next run goes well");
            let after = project.all();
            assert!(after == new, "after a kill at {}: {:?}", steps[at], after.keys());
        }
        assert!(undone > 1 && (beside || finished > 0), "{undone} undone, {finished} finished");
    }
}

/// Removes the trees that a killed run leaves beside for the next run to remove.
fn without_other_trees(mut files: BTreeMap<PathBuf, String>) -> BTreeMap<PathBuf, String> {
    files.retain(|path, _| {
        !path.starts_with(".generated.schemalock") && !path.starts_with(".schemas.schemalock")
    });
    files
}

#[test]
fn a_run_that_is_killed_while_it_undoes_is_undone_by_the_next() {
    let (old, new, steps) = states(false);
    let template = Project::new(false);
    let mut kills = 0;
    let mut seen = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        // One failure of each kind, the last of its kind.
        if steps[at + 1..].contains(step) || seen.contains(step) {
            continue;
        }
        seen.push(step);
        for later in 1.. {
            let project = template.copied();
            let mut count = 0;
            let mut hook = |_: &'static str| {
                count += 1;
                if count == at + 1 {
                    return Err(io::Error::other("refused"));
                }
                if count == at + 1 + later {
                    resume_unwind(Box::new(Killed));
                }
                Ok(())
            };
            let killed = catch_unwind(AssertUnwindSafe(|| project.update(&mut hook))).is_err();
            recover(&project.config(), Consent::Own).expect("it can be ended");
            let found = without_other_trees(project.all());
            assert!(
                found == old || found == new,
                "{step} fails, then a kill after {later}: {:?}",
                found.keys()
            );
            if !killed {
                break;
            }
            kills += 1;
        }
    }
    assert!(kills > 5, "{kills} kills");
}

/// Fails, or dies, at one step.
fn fault(at: usize, kills: bool) -> impl FnMut(&'static str) -> io::Result<()> {
    let mut left = at;
    move |_| match left {
        0 if kills => resume_unwind(Box::new(Killed)),
        0 => {
            left = usize::MAX;
            Err(io::Error::other("refused"))
        }
        _ => {
            left -= 1;
            Ok(())
        }
    }
}

#[test]
fn what_people_changed_after_a_kill_is_not_overwritten() {
    let (_, _, steps) = states(false);
    let at = steps.iter().position(|step| *step == "complete").expect("the step before the last");
    for edited in ["schemalock.toml", "schemas/Tone.json"] {
        let project = Project::new(false);
        let run = || project.update(&mut fault(at, true));
        assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
        fs::write(project.root().join(edited), "# mine\n").expect("a file");
        let before = project.all();
        let diagnostic = recover(&project.config(), Consent::Own).expect_err("it cannot be undone");
        assert!(diagnostic.message.contains("was changed meanwhile"), "{}", diagnostic.message);
        if edited != "schemalock.toml" {
            assert_eq!(before.get(Path::new(edited)), project.all().get(Path::new(edited)));
        }
        assert_eq!(fs::read_to_string(project.root().join(edited)).expect("a file"), "# mine\n");
    }
}

#[test]
fn a_journal_without_a_record_in_the_state_directory_is_carried_out_when_asked_for_only() {
    let (old, _, steps) = states(true);
    let at = steps.iter().position(|step| *step == "complete").expect("the step before the last");
    let project = Project::new(true);
    assert!(catch_unwind(AssertUnwindSafe(|| project.update(&mut fault(at, true)))).is_err());
    let schemas = project.root().join("schemas").canonicalize().expect("a directory");
    super::receipt::remove(&schemas);
    let before = project.all();
    let refused = recover(&project.config(), Consent::Own).expect_err("another user may have written it");
    assert_eq!(refused.code, Code::CutShort);
    assert!(project.update(&mut |_| Ok(())).is_none());
    assert!(project.all() == before);
    assert_eq!(recover(&project.config(), Consent::Asked).expect("it goes well"), Some(Ended::Undone));
    assert!(without_other_trees(project.all()) == old);
}

#[test]
fn the_same_again_changes_nothing() {
    let project = Project::new(false);
    project.update(&mut |_| Ok(())).expect("it goes well");
    let once = project.settled();
    let mut steps = Vec::new();
    let again = project.update(&mut |step| {
        steps.push(step);
        Ok(())
    });
    assert!(again.expect("it goes well").comparison.changes.is_empty());
    assert!(project.settled() == once);
    assert_eq!(steps, ["copy"], "nothing is exchanged");
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    let project = Project::new(true);
    let before = project.all();
    let changelog = project.root().join("CHANGELOG.md");
    let asked = Update { changelog: Some(&changelog), dry_run: true, ..project.asked(NEW) };
    let (_, dry) = update(&project.config(), &asked, &Silent, &mut Report::default());
    assert!(project.all() == before);
    let dry = dry.expect("it goes well");
    let done = project.update(&mut |_| Ok(())).expect("it goes well");
    let shown = |updated: &Updated| render::text(updated.told(), true);
    assert_eq!(shown(&dry), shown(&done));
    assert_eq!(dry.config.version, done.config.version);
}
