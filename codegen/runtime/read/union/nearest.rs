//! The variant that a body fits best, of several that its union's plan leaves open.
//!
//! Two structs are compared by what both of them name: at any depth, by what contradicts the schema, then by
//! how many members each does not know. What only one of them names, or takes as any object, counts by its
//! JSON type alone. So a new value
//! in a member that one branch names does not move the body to a branch that knows nothing of the member and
//! admits everything.
//!
//! ```text
//! A: {"head": {"event": "a"}}, B: {"head": {"event": "b"}, "more": {…}}
//! {"head": {"event": "b"}}               →  B, by `event`
//! {"head": {"event": "c"}, "more": 1}    →  A, with fewer deviations in all
//! ```

use super::judge::{Memo, Score, judge};
use super::select::{Body, Expected, Form, Group, Named, Part, Plan};

/// A variant that is compared with others.
struct Arm<P: Plan> {
    variant: usize,
    /// The table of a struct; what has none is compared as a whole.
    table: Option<P::Table>,
    /// How the names and JSON types of the members suit the table.
    own: Score,
    /// The score of each of the body's members, once it is known.
    members: Vec<Option<Score>>,
    whole: Option<Score>,
}

/// Returns the variant of `group` that `body` fits best, of equal ones the first; with its score, if that is
/// known. Where the members decide, the fewest that are missing or of the wrong JSON type go first.
pub fn nearest<B: Body, E: Expected<B>>(
    union: &mut E,
    plan: E::Plan,
    group: Group,
    body: B,
    memo: &mut Memo,
) -> Option<(usize, Option<Score>)> {
    let mut arms: Vec<Arm<E::Plan>> = arms(plan, group, &body);
    if plan.is_by_members(group) {
        let least = arms.iter().map(|arm| arm.own.deviations).min()?;
        arms.retain(|arm| arm.own.deviations == least);
    }
    let mut arms = arms.into_iter();
    let mut best = arms.next()?;
    for mut arm in arms {
        if is_nearer(&mut arm, &mut best, union, body, memo) {
            best = arm;
        }
    }
    Some((best.variant, best.whole))
}

/// Returns the variant of `group` that `body` fits exactly, of several that which knows most of its members.
pub fn exact<B: Body, E: Expected<B>>(
    union: &mut E,
    plan: E::Plan,
    group: Group,
    body: B,
    memo: &mut Memo,
) -> Option<(usize, Score)> {
    let mut best: Option<(usize, Score)> = None;
    for mut arm in arms(plan, group, &body) {
        if arm.own.deviations > 0 {
            continue;
        }
        let score = whole(&mut arm, union, body, memo);
        if score.deviations == 0 && best.is_none_or(|(_, least)| score < least) {
            best = Some((arm.variant, score));
        }
    }
    best
}

fn arms<P: Plan, B: Body>(plan: P, group: Group, body: &B) -> Vec<Arm<P>> {
    let arms = (0..).map_while(|at| {
        let variant = plan.arm(group, at)?;
        let table = plan.table(group, at);
        let own = table.as_ref().map_or(Score::FIT, |table| table.compare(body));
        Some(Arm { variant, table, own, members: Vec::new(), whole: None })
    });
    arms.collect()
}

/// Returns whether `body` fits `arm` better than `best`.
fn is_nearer<B: Body, E: Expected<B>>(
    arm: &mut Arm<E::Plan>,
    best: &mut Arm<E::Plan>,
    union: &mut E,
    body: B,
    memo: &mut Memo,
) -> bool {
    let common = match (&arm.table, &best.table) {
        (Some(one), Some(other)) => common(one, other, &body),
        _ => return whole(arm, union, body, memo) < whole(best, union, body, memo),
    };
    let of_best = of_members(best, &common, union, body, memo);
    if (arm.own.deviations, arm.own.unknown) > (of_best.deviations, of_best.unknown) {
        return false;
    }
    of_members(arm, &common, union, body, memo);
    // A member that takes any object in one of the two tells nothing about the other's.
    let is_loose = |arm: &Arm<E::Plan>, at: usize| arm.members[at].is_some_and(|score| score.is_loose);
    let telling: Vec<usize> =
        common.into_iter().filter(|at| !is_loose(arm, *at) && !is_loose(best, *at)).collect();
    let of_arm = of_members(arm, &telling, union, body, memo);
    let of_best = of_members(best, &telling, union, body, memo);
    match of_arm.cmp(&of_best) {
        std::cmp::Ordering::Equal => whole(arm, union, body, memo) < whole(best, union, body, memo),
        order => order.is_lt(),
    }
}

/// Returns the positions, among the members of `body`, of those that both tables name with the JSON type that
/// they have.
fn common<T: Named, B: Body>(one: &T, other: &T, body: &B) -> Vec<usize> {
    let suits =
        |table: &T, name: &str, value: &B| table.find(name).is_some_and(|member| table.admits(member, value));
    let members = body.members().enumerate();
    let common = members.filter(|(_, (name, value))| suits(one, name, value) && suits(other, name, value));
    common.map(|(at, _)| at).collect()
}

/// Returns the score of an arm by names and JSON types, and by the members at these positions as a whole.
fn of_members<B: Body, E: Expected<B>>(
    arm: &mut Arm<E::Plan>,
    positions: &[usize],
    union: &mut E,
    body: B,
    memo: &mut Memo,
) -> Score {
    judge_members(arm, positions, &mut union.part(Part::Variant(arm.variant)), body, memo);
    let mut score = arm.own;
    positions.iter().filter_map(|at| arm.members[*at]).for_each(|own| score.add(own));
    score
}

/// Judges the members at these positions that have not been judged yet. What is around the struct of the
/// variant, such as a box, is passed through.
fn judge_members<B: Body, E: Expected<B>>(
    arm: &mut Arm<E::Plan>,
    positions: &[usize],
    place: &mut E,
    body: B,
    memo: &mut Memo,
) {
    let (Some(table), Some(last)) = (&arm.table, positions.last()) else { return };
    if matches!(place.form(), Form::Same | Form::Nullable) {
        return judge_members(arm, positions, &mut place.part(Part::Inner), body, memo);
    }
    arm.members.resize(arm.members.len().max(last + 1), None);
    let mut due = positions.iter().copied().peekable();
    for (at, (name, value)) in body.members().enumerate() {
        if due.next_if_eq(&at).is_none() || arm.members[at].is_some() {
            continue;
        }
        let Some(member) = table.find(name) else { continue };
        arm.members[at] = Some(judge(&mut place.part(Part::Member(member)), value, memo));
    }
}

fn whole<B: Body, E: Expected<B>>(arm: &mut Arm<E::Plan>, union: &mut E, body: B, memo: &mut Memo) -> Score {
    *arm.whole.get_or_insert_with(|| judge(&mut union.part(Part::Variant(arm.variant)), body, memo))
}
