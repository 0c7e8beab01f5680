//! The one function that chooses the variant of a union, for the generated crate and for `audit`.
//!
//! A plan decides by JSON type, tag or listed value where the schema allows it. What a plan leaves open is
//! tried branch by branch: the body goes to the branch that it fits best, see [`super::nearest`].
//!
//! ```text
//! {"oneOf": [{"properties": {"head": {"$ref": "A"}}}, {"properties": {"head": {"$ref": "B"}}}]}
//! {"head": {"event": "b"}}  →  the second variant, since only `B` lists "b" under `event`
//! ```
//!
//! Nothing but the types themselves tells what a branch holds at depth: an empty value shows the place of
//! each of its members, see [`Expected`]. Separate tables would repeat every type that an undecided union
//! reaches, and all would have to be compiled. Reading the body into each branch would build values only to
//! drop them, once more for each union in a union.

use super::judge::{Memo, Score};
use super::kind;
use super::nearest::{exact, nearest};
use super::seen::Seen;

/// A value that a schema can list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Literal<'t> {
    Null,
    Boolean(bool),
    Integer(i128),
    String(&'t str),
}

/// A JSON value that is compared with types.
pub trait Body: Copy {
    /// Returns its JSON type, see [`kind`]; `1.0` is an integer.
    fn kind(&self) -> u8;
    /// Returns the value, if a schema can list it.
    fn literal(&self) -> Option<Literal<'_>>;
    /// Returns the text, if it is a string.
    fn text(&self) -> Option<&str> {
        match self.literal() {
            Some(Literal::String(text)) => Some(text),
            _ => None,
        }
    }
    fn items(&self) -> impl Iterator<Item = Self>;
    fn members(&self) -> impl Iterator<Item = (&str, Self)>;
    /// Returns what identifies an array or object among all that a [`Memo`] hears of.
    fn position(&self) -> Option<usize>;
}

/// A place in the schema that bodies are compared with.
pub trait Expected<B: Body>: Sized {
    type Part<'p>: Expected<B, Plan = Self::Plan>
    where
        Self: 'p;
    type Plan: Plan;

    fn form(&mut self) -> Form<Self::Plan>;
    fn part(&mut self, part: Part<'_>) -> Self::Part<'_>;
    /// Returns whether the place takes `body`, which is a scalar or of another JSON type than the place.
    fn takes(&mut self, body: &B) -> bool;

    /// Returns what identifies an object's type.
    fn id(&self) -> usize;
    /// Returns the position of an object's member.
    fn member(&self, name: &str) -> Option<usize>;
    fn members(&self) -> usize;
    fn is_required(&self, member: usize) -> bool;
    fn others(&self) -> Others;
    /// Returns the member whose value also comes without the object around it.
    fn bare(&self) -> Option<usize>;
}

/// What a place expects.
pub enum Form<P> {
    Any,
    /// A string, a number, a boolean, null; see [`Expected::takes`].
    Scalar,
    /// What the part [`Part::Inner`] expects.
    Same,
    /// The same, or null.
    Nullable,
    Array,
    /// An array of so many items.
    Tuple(usize),
    Map,
    Object,
    Union(P),
}

/// A part of what a place expects.
#[derive(Clone, Copy)]
pub enum Part<'n> {
    Inner,
    /// Any item of an array.
    Item,
    /// The item of a tuple.
    Place(usize),
    /// Any value of a map.
    Value,
    Member(usize),
    /// A member that the schema does not name but gives a schema for.
    Other(&'n str),
    Variant(usize),
}

/// Members that an object's schema does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Others {
    Closed,
    Open,
    Typed,
}

/// What was decided of a union when the crate was generated. Variants go by their position.
pub trait Plan: Copy {
    type Table: Named;

    /// Returns what identifies the union.
    fn id(self) -> usize;
    /// Returns the JSON types of which several variants take values that only judging distinguishes.
    fn judged(self) -> u8;
    /// Returns the variants for a null, boolean or number of this JSON type, in the order of trying.
    fn scalar(self, kind: u8) -> [Option<usize>; 2];
    fn string(self, text: &str) -> Option<usize>;
    /// Returns the variants for arrays, each with the JSON types of its items.
    fn arrays(&self) -> impl Iterator<Item = (usize, u8)>;
    fn objects(&self) -> Objects<'_>;
    /// Returns the position of a tag among the listed ones.
    fn tag(self, tag: Literal<'_>) -> Option<usize>;
    /// Returns the variant at a position of a group.
    fn arm(self, group: Group, at: usize) -> Option<usize>;
    /// Returns whether the JSON types of members and which of them are missing decide first.
    fn is_by_members(self, group: Group) -> bool;
    /// Returns the table of the struct that the variant at a position of a group holds; `None` if it holds
    /// none.
    fn table(self, group: Group, at: usize) -> Option<Self::Table>;
}

/// What a struct's table says of its members.
pub trait Named {
    fn find(&self, name: &str) -> Option<usize>;
    fn len(&self) -> usize;
    fn is_required(&self, member: usize) -> bool;
    fn others(&self) -> Others;
    /// Returns whether the JSON type of `value`, or its text beside a constant, suits the member.
    fn admits<B: Body>(&self, member: usize, value: &B) -> bool;

    /// Compares the names and JSON types of the members that `body` has.
    fn compare<B: Body>(&self, body: &B) -> Score {
        let mut seen = Seen::default();
        let mut score = Score::FIT;
        for (name, value) in body.members() {
            match (self.find(name), self.others()) {
                (Some(member), _) => {
                    seen.insert(member);
                    score.add(if self.admits(member, &value) { Score::FIT } else { Score::MISFIT });
                }
                (None, Others::Closed) => score.add(Score::MISFIT),
                (None, Others::Open) => score.add(Score::UNKNOWN),
                (None, Others::Typed) => {}
            }
        }
        let is_missing = |member: &usize| self.is_required(*member) && !seen.contains(*member);
        score.deviations += (0..self.len()).filter(is_missing).count() as u32;
        score
    }
}

/// How objects find their variant.
pub enum Objects<'p> {
    Never,
    Only(usize),
    /// By the value of this member.
    Tagged(&'p str),
    /// By all their members.
    Matched,
}

/// Variants among which judging chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Those with the listed tag at this position.
    Tag(usize),
    /// Those of objects with another tag.
    Unlisted,
    /// Those of objects that need no tag.
    Absent,
    /// Those of objects, where there is no tag.
    Objects,
    Arrays,
    /// Those for a scalar of this JSON type.
    Scalar(u8),
    All,
}

/// The tag of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// The position among the listed ones.
    Listed(usize),
    Unlisted,
    Absent,
}

/// What a plan says of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// No variant takes a value of this JSON type.
    Nothing,
    UnlistedTag,
    Variant(usize),
    /// The variant of the group that the body fits best.
    Nearest(Group),
    /// The same, but only if it fits exactly; otherwise it lacks its tag.
    Exact(Group),
}

/// The variant of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Variant(usize),
    UnlistedTag,
    Nothing,
}

/// Chooses the variant of `union` for `body`; with its score, if the body was judged.
pub fn choose<B: Body, E: Expected<B>>(
    union: &mut E,
    plan: E::Plan,
    body: B,
    memo: &mut Memo,
) -> (Choice, Option<Score>) {
    let decision = decide(plan, &body);
    follow(union, plan, decision, body, memo)
}

/// Follows a decision to a variant.
pub fn follow<B: Body, E: Expected<B>>(
    union: &mut E,
    plan: E::Plan,
    decision: Decision,
    body: B,
    memo: &mut Memo,
) -> (Choice, Option<Score>) {
    let group = match decision {
        Decision::Nothing => return (Choice::Nothing, Some(Score::MISFIT)),
        Decision::UnlistedTag => return (Choice::UnlistedTag, Some(Score::MISFIT)),
        Decision::Variant(variant) => return (Choice::Variant(variant), None),
        Decision::Nearest(group) | Decision::Exact(group) => group,
    };
    if let (Some(only), None, Decision::Nearest(_)) = (plan.arm(group, 0), plan.arm(group, 1), decision) {
        return (Choice::Variant(only), None);
    }
    let key = (body.position(), plan.id());
    if let Some(chosen) = memo.chosen(key) {
        return chosen;
    }
    let chosen = match decision {
        Decision::Exact(_) => match exact(union, plan, group, body, memo) {
            Some((variant, score)) => (Choice::Variant(variant), Some(score)),
            None => (Choice::UnlistedTag, Some(Score::MISFIT)),
        },
        _ => match nearest(union, plan, group, body, memo) {
            Some((variant, score)) => (Choice::Variant(variant), score),
            None => (Choice::Nothing, Some(Score::MISFIT)),
        },
    };
    memo.choose(key, chosen);
    chosen
}

/// Returns what `plan` says of `body`.
pub fn decide<P: Plan, B: Body>(plan: P, body: &B) -> Decision {
    match body.kind() {
        kind::STRING => one(body.text().and_then(|text| plan.string(text))),
        kind::ARRAY => decide_array(plan, || body.items().next().map(|item| item.kind())),
        kind::OBJECT => match plan.objects() {
            Objects::Never => Decision::Nothing,
            Objects::Only(variant) => Decision::Variant(variant),
            Objects::Matched => Decision::Nearest(Group::Objects),
            Objects::Tagged(key) => {
                let tag = body.members().find(|(name, _)| *name == key);
                by_tag(plan, tag.map_or(Tag::Absent, |(_, value)| tag_of(plan, value.literal())))
            }
        },
        scalar if plan.judged() & scalar != 0 => Decision::Nearest(Group::All),
        scalar if plan.scalar(scalar) == [None; 2] => Decision::Nothing,
        scalar => Decision::Nearest(Group::Scalar(scalar)),
    }
}

/// Returns what `plan` says of an array whose first item has the JSON type that `first` gives.
pub fn decide_array<P: Plan>(plan: P, first: impl FnOnce() -> Option<u8>) -> Decision {
    let mut arms = plan.arrays();
    let Some((variant, _)) = arms.next() else { return Decision::Nothing };
    if arms.next().is_none() {
        return Decision::Variant(variant);
    }
    drop(arms);
    if plan.judged() & kind::ARRAY != 0 {
        return Decision::Nearest(Group::Arrays);
    }
    let apt = first().and_then(|first| plan.arrays().find(|(_, items)| items & first != 0));
    Decision::Variant(apt.map_or(variant, |(variant, _)| variant))
}

/// Returns what a tag says; `literal` is its value, if it is one that a schema can list.
pub fn tag_of<P: Plan>(plan: P, literal: Option<Literal<'_>>) -> Tag {
    literal.and_then(|literal| plan.tag(literal)).map_or(Tag::Unlisted, Tag::Listed)
}

/// Returns what `plan` says of an object with this tag.
pub fn by_tag<P: Plan>(plan: P, tag: Tag) -> Decision {
    let has = |group| plan.arm(group, 0).is_some();
    match tag {
        Tag::Listed(at) => Decision::Nearest(Group::Tag(at)),
        Tag::Absent if has(Group::Absent) && has(Group::Unlisted) => Decision::Nearest(Group::Absent),
        Tag::Absent if has(Group::Absent) => Decision::Exact(Group::Absent),
        Tag::Absent | Tag::Unlisted if has(Group::Unlisted) => Decision::Nearest(Group::Unlisted),
        Tag::Absent | Tag::Unlisted => Decision::UnlistedTag,
    }
}

fn one(variant: Option<usize>) -> Decision {
    variant.map_or(Decision::Nothing, Decision::Variant)
}
