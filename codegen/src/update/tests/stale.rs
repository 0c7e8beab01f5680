//! Tests of `--drop-stale`: which entries it removes, and when they are suggested again.

use std::fs;

use super::*;

#[test]
fn entries_of_the_overlay_that_do_not_fit_stand_in_the_way_unless_they_are_dropped() {
    let project = Project::new(false);
    let before = project.all();
    let mut report = Report::default();
    let asked = Update { drop_stale: false, ..project.asked(NEW) };
    let (_, refused) = update_of(&project, &asked, &mut report, &mut |_| Ok(()));
    assert!(refused.is_none());
    assert_eq!(report.count(Code::StaleOverlay), 2);
    let stale = report.diagnostics().iter().filter(|one| one.code == Code::StaleOverlay);
    assert!(stale.clone().all(|one| one.help.contains("--drop-stale")));
    assert!(project.all() == before);
    let done = project.update(&mut |_| Ok(())).expect("it goes well");
    let told: Vec<_> = done.dropped.iter().map(|one| (one.entry, one.whole)).collect();
    assert_eq!(told, [(Some(0), false), (Some(1), true)]);
    let overlay = fs::read_to_string(project.root().join("schemas/overlay.json")).expect("a file");
    assert!(
        overlay.contains("\"d\"") && !overlay.contains("\"c\"") && !overlay.contains("Voice"),
        "{overlay}"
    );
}

/// Entries for what the new document lacks, one in each table, beside entries that stay.
const STALE: &str = "roots = [\"Call.json\", \"Voice.json\"]\n[names]\n\"Call.json#/properties/state\" = \"State\"\n\
    \"Voice.json#\" = \"Tongue\"\n[modules]\nvoices = [\"Voice\"]\ncalls = [\"Call\", \"Vo*\"]\n[types]\n\
    \"Voice.json#/properties/speed\" = \"my::Speed\"\n";

#[test]
fn stale_roots_of_imports_and_audits_are_entries_as_any_other() {
    let project = Project::new(false);
    let path = project.root().join("schemalock.toml");
    let own = "[import]\nroots = [\"Call\", \"Voice\"]\n[audit]\nroots = [\"Call\", [\"Voice\", \"Call\"]]\n";
    fs::write(&path, format!("{CONFIG}{own}")).expect("a file");
    let before = project.all();
    let mut report = Report::default();
    let asked = Update { drop_stale: false, ..project.asked(NEW) };
    assert!(update_of(&project, &asked, &mut report, &mut |_| Ok(())).1.is_none());
    let stale = report.diagnostics().iter().filter(|one| one.code == Code::StaleConfiguration);
    let pointers: Vec<String> = stale
        .inspect(|one| assert_eq!(one.help.matches("--drop-stale").count(), 1, "{}", one.help))
        .filter_map(|one| one.address.as_ref().map(|address| address.pointer.to_string()))
        .collect();
    assert_eq!(pointers, ["/audit/roots/1/0", "/import/roots/1"]);
    assert_eq!(report.count(Code::StaleOverlay), 2);
    assert!(project.all() == before);

    let done = project.update(&mut |_| Ok(())).expect("it goes well");
    let dropped: Vec<&str> = done.dropped.iter().map(|stale| stale.dropped.from.as_str()).collect();
    assert_eq!(dropped, ["overlay", "overlay", "import", "audit"]);
    let text = fs::read_to_string(&path).expect("a file");
    assert!(
        text.contains("roots = [\"Call\"]") && text.contains("roots = [\"Call\", [ \"Call\"]]"),
        "{text}"
    );

    // The component is back.
    let mut report = Report::default();
    let updated = update_of(&project, &project.asked(OLD), &mut report, &mut |_| Ok(())).1;
    assert!(updated.is_some(), "{:?}", report.diagnostics());
    let offers = report.diagnostics().iter().filter(|one| one.code == Code::FitsAgain);
    let offers: Vec<&str> = offers.map(|one| one.message.as_str()).collect();
    for words in
        ["the document has `Voice` again, which `[import] roots`", "`Voice` again, for which `audit`"]
    {
        assert!(offers.iter().any(|message| message.contains(words)), "{words}: {offers:?}");
    }

    // Without any root, everything would be imported: that is no update.
    fs::write(&path, CONFIG.to_owned() + "[import]\nroots = [\"Voice\", \"Vo*\"]\n").expect("a file");
    let mut report = Report::default();
    assert!(update_of(&project, &project.asked(NEW), &mut report, &mut |_| Ok(())).1.is_none());
    assert_eq!(report.count(Code::NoSuchRoot), 2);
}

#[test]
fn stale_entries_of_the_configuration_go_together_are_remembered_and_offered_again() {
    let project = Project::new(false);
    let path = project.root().join("schemalock.toml");
    fs::write(&path, format!("{STALE}{CONFIG}").replace("# ours\nname = \"calls\"\n", "")).expect("a file");
    let own = fs::read_to_string(&path).expect("a file");
    fs::write(&path, format!("name = \"calls\"\n{own}")).expect("a file");

    // All of them in one run, with those of the overlay.
    let mut report = Report::default();
    let asked = Update { drop_stale: false, ..project.asked(NEW) };
    assert!(update_of(&project, &asked, &mut report, &mut |_| Ok(())).1.is_none());
    let of_code = |code| report.diagnostics().iter().filter(move |one| one.code == code);
    let pointers: Vec<String> = of_code(Code::StaleConfiguration)
        .filter_map(|one| one.address.as_ref().map(|address| address.pointer.to_string()))
        .collect();
    for pointer in [
        "/names/Voice.json#",
        "/modules/voices/0",
        "/modules/calls/1",
        "/types/Voice.json#~1properties~1speed",
    ] {
        assert!(pointers.iter().any(|found| found == pointer), "{pointer}: {pointers:?}");
    }
    assert_eq!((of_code(Code::NoSuchRoot).count(), of_code(Code::StaleOverlay).count()), (1, 2));
    assert!(of_code(Code::NoSuchRoot).all(|one| one.help.contains("--drop-stale")));

    let done = project.update(&mut |_| Ok(())).expect("it goes well");
    assert_eq!(done.dropped.len(), 7, "{:?}", done.dropped);
    let configuration = fs::read_to_string(&path).expect("a file");
    assert!(!configuration.contains("Vo") && configuration.contains("\"State\""), "{configuration}");
    let lock = fs::read_to_string(project.root().join("generated/schemalock.lock")).expect("a lock");
    assert!(lock.contains("\"dropped\"") && lock.contains("Tongue"), "{lock}");

    // The place is back: the entries are offered, and the lock remembers them until they are back, too.
    let mut report = Report::default();
    let asked = project.asked(OLD);
    let updated = update_of(&project, &asked, &mut report, &mut |_| Ok(())).1;
    assert!(updated.is_some(), "{:?}", report.diagnostics());
    let offered: Vec<&str> = report
        .diagnostics()
        .iter()
        .filter(|one| one.code == Code::FitsAgain)
        .map(|one| one.message.as_str())
        .collect();
    for words in [
        "`names` said \"Tongue\"",
        "`types` said \"my::Speed\"",
        "`roots` said",
        "`modules` said",
        "the overlay said",
    ] {
        assert!(offered.iter().any(|message| message.contains(words)), "{words}: {offered:?}");
    }
    let again = fs::read_to_string(&path)
        .expect("a file")
        .replace("[names]\n", "[names]\n\"Voice.json#\" = \"Tongue\"\n");
    fs::write(&path, again).expect("a file");
    let config = project.config();
    let mut report = Report::default();
    let (_, generated) = pipeline::generate(&config, &Silent, &mut report);
    assert!(
        !report.diagnostics().iter().any(|one| one.message.contains("Tongue")),
        "{:?}",
        report.diagnostics()
    );
    let lock = generated.expect("it goes well").tree.files["schemalock.lock"].clone();
    let lock: serde_json::Value = serde_json::from_str(&lock).expect("a lock");
    let keys: Vec<&str> =
        lock["dropped"].as_array().into_iter().flatten().filter_map(|one| one["value"].as_str()).collect();
    assert!(!keys.contains(&"Tongue") && keys.contains(&"my::Speed"), "{keys:?}");
}
