//! Unions without a tag, whose variant is guessed by the first member.

use crate::bodies::normal;
use crate::samples::*;
use crate::support::entry::*;
use crate::support::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A text can be read again, so its variant may be guessed by its first member; through serde it cannot. Both give
/// the same variant for any further members.
#[test]
fn a_guessed_variant_is_the_one_that_all_members_say() {
    let turns = [
        r#""message":"m""#,
        r#""message":5"#,
        r#""toolCalls":[{"url":"x"}]"#,
        r#""toolCalls":[{"url":5}]"#,
        r#""toolCalls":"x""#,
        r#""seconds":1"#,
        r#""seconds":"x""#,
        r#""role":"bot""#,
        r#""later":{"a":[1]}"#,
    ];
    all_orders_agree::<Turn>(&turns, r#""time":1,"role":"user""#, &["message", "seconds"]);
    let noises = [
        r#""reason":"r""#,
        r#""reason":null"#,
        r#""costs":[{"type":"later"}]"#,
        r#""type":"mute""#,
        r#""type":"other""#,
        r#""message":"m""#,
        r#""later":1"#,
    ];
    // A `Bag` keeps all its members by name.
    let luggage =
        [r#""size":1"#, r#""size":"x""#, r#""until":"u""#, r#""until":5"#, r#""volume":2"#, r#""later":1"#];
    all_orders_agree::<Luggage>(&luggage, r#""time":1,"role":"user""#, &["size", "until", "volume"]);
    all_orders_agree::<Noise>(&noises, r#""time":1,"role":"user""#, &["reason", "costs", "type"]);
    // A variant that is a union itself is not guessed.
    let sounds = [
        r#""reason":"r""#,
        r#""until":"u""#,
        r#""message":"m""#,
        r#""seconds":1"#,
        r#""later":1"#,
        r#""type":"mute""#,
    ];
    all_orders_agree::<Sound>(
        &sounds,
        r#""time":1,"role":"user""#,
        &["reason", "until", "message", "seconds"],
    );
}

/// Reads objects of any four of `members`, and `rest`, with and without guessing. `of_one` are the names that only
/// one variant has, without those of the other; some bodies turn out to belong to that one.
fn all_orders_agree<T>(members: &[&str], rest: &str, of_one: &[&str])
where
    T: Model + Union + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
{
    let name = |member: &str| member.split('"').nth(1).unwrap_or_default().to_owned();
    let listed = |reading: &Reading<T>| {
        let mut listed: Vec<String> = reading.deviations.iter().map(ToString::to_string).collect();
        listed.sort();
        listed
    };
    let mut variants: BTreeMap<(bool, u16), usize> = BTreeMap::new();
    for choice in 0..members.len().pow(4) {
        let chosen: Vec<&str> =
            (0..4).map(|at| members[choice / members.len().pow(at) % members.len()]).collect();
        let text = format!("{{{},{rest}}}", chosen.join(","));
        match (from_str::<T>(&text), serde_json::from_str::<T>(&text)) {
            (Ok(guessed), Ok(buffered)) => {
                assert_eq!(guessed, buffered, "{text}");
                let is_of_one = of_one.contains(&name(chosen[0]).as_str());
                *variants.entry((is_of_one, guessed.variant())).or_default() += 1;
            }
            (Err(guessed), Err(buffered)) => {
                assert!(buffered.to_string().contains(guessed.reason()), "{text}: {guessed}, {buffered}");
            }
            (guessed, buffered) => panic!("{text}: {guessed:?}, {buffered:?}"),
        }
        let tree: Value = serde_json::from_str(&text).unwrap();
        let guessed = read_str::<T>(&text).unwrap();
        assert_eq!(normal(&serde_json::to_value(&guessed.body).unwrap()), normal(&tree), "{text}");
        let names: BTreeSet<String> =
            chosen.iter().chain(&[r#""role""#]).map(|member| name(member)).collect();
        if names.len() == 5 {
            let buffered = read_value::<T>(tree).unwrap();
            assert_eq!(guessed.body, buffered.body, "{text}");
            assert_eq!(listed(&guessed), listed(&buffered), "{text}");
        }
    }
    // Guessed right, and guessed wrong.
    assert!(
        variants.iter().filter(|((is_of_one, _), count)| *is_of_one && **count > 20).count() > 1,
        "{variants:?}"
    );
}
