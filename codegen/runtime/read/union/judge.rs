//! How well a body fits a type, at any depth.
//!
//! The cost of one buffered body: each array or object in it is compared at most once with each object type
//! and union that it may be read into, since the [`Memo`] keeps the scores. So unions in unions add up
//! instead of multiplying: at most values × types comparisons in all, whatever the nesting.

use super::kind;
use super::seen::Seen;
use super::select::{Body, Choice, Expected, Form, Objects, Others, Part, Plan, choose};
use std::collections::HashMap;

/// How far a body is from a type; the smaller, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score {
    /// What contradicts the schema: wrong types, missing members, unlisted values and tags, members of closed
    /// objects that are not named. Without any the body fits exactly.
    pub deviations: u32,
    /// Whether the type takes any object, so that its fit says little.
    pub is_loose: bool,
    /// Members that the schema does not name but allows.
    pub unknown: u32,
}

impl Score {
    pub const FIT: Score = Score { deviations: 0, is_loose: false, unknown: 0 };
    pub const MISFIT: Score = Score { deviations: 1, ..Score::FIT };
    pub const UNKNOWN: Score = Score { unknown: 1, ..Score::FIT };

    /// Adds the score of a part, which being loose does not make the whole so.
    pub fn add(&mut self, part: Score) {
        self.deviations = self.deviations.saturating_add(part.deviations);
        self.unknown = self.unknown.saturating_add(part.unknown);
    }
}

/// What identifies a comparison: a position in the body, if it has one, and a type.
type Key = (Option<usize>, usize);

/// The comparisons that were made with one buffered body.
#[derive(Default)]
pub struct Memo {
    scores: HashMap<Key, Score>,
    choices: HashMap<Key, (Choice, Option<Score>)>,
    depth: u32,
    /// How many comparisons were made; for tests, which count them.
    pub judged: u64,
}

/// Types that are entered within each other: more than a body has levels, if unions lead to nothing but
/// unions.
const DEEPEST: u32 = 1024;

impl Memo {
    pub fn chosen(&self, key: Key) -> Option<(Choice, Option<Score>)> {
        key.0.and_then(|_| self.choices.get(&key)).copied()
    }

    pub fn choose(&mut self, key: Key, chosen: (Choice, Option<Score>)) {
        if key.0.is_some() {
            self.choices.insert(key, chosen);
        }
    }

    fn keep(&mut self, key: Key, score: Score) -> Score {
        if key.0.is_some() {
            self.scores.insert(key, score);
        }
        score
    }
}

/// Compares `body` with what is `expected`.
pub fn judge<B: Body, E: Expected<B>>(expected: &mut E, body: B, memo: &mut Memo) -> Score {
    if memo.depth >= DEEPEST {
        return Score::MISFIT;
    }
    memo.judged += 1;
    memo.depth += 1;
    let score = judge_form(expected, body, memo);
    memo.depth -= 1;
    score
}

fn judge_form<B: Body, E: Expected<B>>(expected: &mut E, body: B, memo: &mut Memo) -> Score {
    match (expected.form(), body.kind()) {
        (Form::Any, kind) => Score { is_loose: kind == kind::OBJECT, ..Score::FIT },
        (Form::Nullable, kind::NULL) => Score::FIT,
        (Form::Nullable | Form::Same, _) => judge(&mut expected.part(Part::Inner), body, memo),
        (Form::Union(plan), _) => judge_union(expected, plan, body, memo),
        (Form::Array, kind::ARRAY) => {
            let mut score = Score::FIT;
            body.items().for_each(|item| score.add(judge(&mut expected.part(Part::Item), item, memo)));
            score
        }
        (Form::Tuple(len), kind::ARRAY) => judge_tuple(expected, len, body, memo),
        (Form::Map, kind::OBJECT) => judge_map(expected, body, memo),
        (Form::Object, kind::OBJECT) => judge_object(expected, body, memo),
        _ => {
            if expected.takes(&body) {
                Score::FIT
            } else {
                Score::MISFIT
            }
        }
    }
}

fn judge_tuple<B: Body, E: Expected<B>>(expected: &mut E, len: usize, body: B, memo: &mut Memo) -> Score {
    let mut score = Score::FIT;
    let mut items = 0;
    for item in body.items() {
        if items < len {
            score.add(judge(&mut expected.part(Part::Place(items)), item, memo));
        }
        items += 1;
    }
    if items != len {
        score.add(Score::MISFIT);
    }
    score
}

fn judge_map<B: Body, E: Expected<B>>(expected: &mut E, body: B, memo: &mut Memo) -> Score {
    let is_loose = matches!(expected.part(Part::Value).form(), Form::Any);
    let mut score = Score { is_loose, ..Score::FIT };
    body.members().for_each(|(_, value)| score.add(judge(&mut expected.part(Part::Value), value, memo)));
    score
}

fn judge_object<B: Body, E: Expected<B>>(expected: &mut E, body: B, memo: &mut Memo) -> Score {
    let key = (body.position(), expected.id());
    if let Some(score) = key.0.and_then(|_| memo.scores.get(&key)) {
        return *score;
    }
    if let Some(bare) = expected.bare()
        && is_bare(expected, bare, &body)
    {
        return judge(&mut expected.part(Part::Member(bare)), body, memo);
    }
    let mut score = Score::FIT;
    let mut seen = Seen::default();
    for (name, value) in body.members() {
        match (expected.member(name), expected.others()) {
            (Some(member), _) => {
                seen.insert(member);
                score.add(judge(&mut expected.part(Part::Member(member)), value, memo));
            }
            (None, Others::Closed) => score.add(Score::MISFIT),
            (None, Others::Open) => score.add(Score::UNKNOWN),
            (None, Others::Typed) => score.add(judge(&mut expected.part(Part::Other(name)), value, memo)),
        }
    }
    let is_missing = |member: &usize| expected.is_required(*member) && !seen.contains(*member);
    let missing = (0..expected.members()).filter(is_missing).count();
    score.add(Score { deviations: missing as u32, ..Score::FIT });
    memo.keep(key, score)
}

/// Returns whether `body` is the value of the member `bare` of an object that is `expected`, without the
/// object around it: it has a tag that the member's union lists, or any tag and no such member. Without
/// tags the absence of the member alone decides.
pub fn is_bare<B: Body, E: Expected<B>>(expected: &mut E, bare: usize, body: &B) -> bool {
    let is_wrapped = body.members().any(|(name, _)| expected.member(name) == Some(bare));
    let plan = plan_of(&mut expected.part(Part::Member(bare)));
    match plan.as_ref().map(Plan::objects) {
        Some(Objects::Tagged(key)) => {
            let is_listed = |value: &B| {
                value.literal().is_some_and(|tag| plan.is_some_and(|plan| plan.tag(tag).is_some()))
            };
            body.members().any(|(name, value)| name == key && (!is_wrapped || is_listed(&value)))
        }
        _ => !is_wrapped && body.members().next().is_some_and(|(name, _)| expected.member(name).is_none()),
    }
}

/// Returns the plan of the union that a place holds, if it holds one.
fn plan_of<B: Body, E: Expected<B>>(expected: &mut E) -> Option<E::Plan> {
    match expected.form() {
        Form::Union(plan) => Some(plan),
        Form::Same | Form::Nullable => plan_of(&mut expected.part(Part::Inner)),
        _ => None,
    }
}

fn judge_union<B: Body, E: Expected<B>>(expected: &mut E, plan: E::Plan, body: B, memo: &mut Memo) -> Score {
    let key = (body.position(), plan.id());
    if let Some(score) = key.0.and_then(|_| memo.scores.get(&key)) {
        return *score;
    }
    let score = match choose(expected, plan, body, memo) {
        (_, Some(score)) => score,
        (Choice::Variant(variant), None) => judge(&mut expected.part(Part::Variant(variant)), body, memo),
        (Choice::UnlistedTag | Choice::Nothing, None) => Score::MISFIT,
    };
    memo.keep(key, score)
}
