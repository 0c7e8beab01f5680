//! Choosing a variant by the members that are there, where no tag tells.

use super::object::{ObjectShape, Others, Seen};
use super::union::{ArrayArm, NONE, ObjectArm};

/// The arm that the members fit best: first by what contradicts its schema, then by how many
/// members it does not know, then by the order of the schema. Each member comes with its JSON type,
/// and its text if it is a string.
pub fn best_match<'m, I>(arms: &[ObjectArm], members: impl Fn() -> I) -> u16
where
    I: Iterator<Item = (&'m str, u8, Option<&'m str>)>,
{
    let score = |arm: &ObjectArm| arm.shape.map_or((0, usize::MAX), |shape| mismatch(shape, members()));
    arms.iter().min_by_key(|arm| score(arm)).map_or(NONE, |arm| arm.variant)
}

/// The arm that nothing in the members contradicts and that misses none, the first of those that know
/// most members.
pub fn first_fit<'m, I>(arms: &[ObjectArm], members: impl Fn() -> I) -> Option<u16>
where
    I: Iterator<Item = (&'m str, u8, Option<&'m str>)>,
{
    let scored = arms.iter().filter_map(|arm| Some((mismatch(arm.shape?, members()), arm.variant)));
    let fitting = scored.filter(|((contradicting, _), _)| *contradicting == 0);
    fitting.min_by_key(|(score, _)| *score).map(|(_, variant)| variant)
}

/// The arm of arrays whose items the members of the first one fit best.
pub fn best_item_match<'m, I>(arms: impl Iterator<Item = &'static ArrayArm>, members: impl Fn() -> I) -> u16
where
    I: Iterator<Item = (&'m str, u8, Option<&'m str>)>,
{
    let score = |arm: &&ArrayArm| arm.shape.map_or((0, usize::MAX), |shape| mismatch(shape, members()));
    arms.min_by_key(score).map_or(NONE, |arm| arm.variant)
}

/// How many members contradict `shape` or are missing, and how many it does not know.
fn mismatch<'m>(
    shape: &ObjectShape,
    members: impl Iterator<Item = (&'m str, u8, Option<&'m str>)>,
) -> (usize, usize) {
    let mut seen = Seen::default();
    let (mut contradicting, mut unknown) = (0, 0);
    for (name, kind, text) in members {
        let Some(position) = shape.find(name) else {
            unknown += 1;
            continue;
        };
        seen.insert(position);
        let member = &shape.members[position];
        contradicting += usize::from(!member.admits(kind, text));
    }
    let missing = |(position, member): &(usize, &super::Member)| member.required && !seen.contains(*position);
    let missing = shape.members.iter().enumerate().filter(missing).count();
    match shape.others {
        Others::Closed => (contradicting + missing + unknown, 0),
        Others::Open | Others::Typed | Others::Unstated => (contradicting + missing, unknown),
    }
}
