//! Walks a body beside the model, by the rules of the generated crate's reading: the same values fit, the same
//! deviations are met at the same paths, and the same places stay raw JSON. `tests/audit.rs` compares the two.
//!
//! ```text
//! {"id": 5, "turns": [{"say": "no"}]}     a string is expected at `/id`, and `text` is required in a turn
//!
//! deviation 0, /id             wrong-type           `id` is optional: `/id` stays raw JSON
//! deviation 1, /turns/0/text   missing-required     the turn stays raw JSON: `/turns/0`
//! ```

mod object;
pub(super) mod scalar;
mod union;

use super::body::{Member, Node};
use super::expected::Expected;
use super::model_view::Value;
use super::reading::judge::Memo;
use super::reading::{DeviationKind, Found};
use super::tables::Tables;
use crate::address::Address;
use crate::model::{RustType, Shape, TypeDef, TypeId, VariantDef};

/// One step into a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A member that the schema names.
    Member(&'a str),
    /// A member that it does not name.
    Unknown(&'a str),
    /// A name that the schema leaves free.
    Key(&'a str),
    Item(usize),
}

/// The schema of the current place: that at `address`, and from there down the steps of the path
/// behind the first `start`.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    /// The type that the address belongs to; its schema may be in other places as well.
    pub base: &'a TypeDef,
    pub address: &'a Address,
    pub start: usize,
}

/// A place where a body departs from its schema.
pub(super) struct Deviation<'w, 'a> {
    pub kind: DeviationKind,
    pub expected: Expected<'a>,
    pub found: Found,
    /// What is there; `None` for what is missing.
    pub value: Option<&'a Node<'a>>,
    /// The members of the object whose tag it is; empty if it is about no tag.
    pub members: &'a [Member<'a>],
    pub path: &'w [Step<'a>],
    /// The innermost object type around it, or the message type.
    pub owner: TypeId,
    /// How much of the path leads to the owner.
    pub owner_start: usize,
    pub spot: Spot<'a>,
}

/// Receives the deviations of a walk.
pub(super) trait Sink<'a> {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>);
    /// Receives the place that the crate keeps as raw JSON because of a deviation: `steps` steps of its path lead
    /// there. `deviation` counts the deviations of the walk from 0.
    fn raw(&mut self, _deviation: usize, _steps: usize) {}
    /// Receives the variant that the union at `path` holds.
    fn variant(&mut self, _path: &[Step<'a>], _variant: &'a VariantDef) {}
}

/// Walks `body` as the type `id`. Returns how many wide numbers keep their text: what does not fit becomes raw JSON,
/// which has no room for it.
pub(super) fn walk<'a>(tables: &'a Tables, id: TypeId, body: &'a Node<'a>, sink: &mut dyn Sink<'a>) -> usize {
    let base = tables.def(id);
    let spot = Spot { base, address: &base.address, start: 0 };
    let mut walker = Walker {
        tables,
        sink,
        path: Vec::new(),
        owner: (id, 0),
        spot,
        memo: Memo::default(),
        turns: 0,
        kept: 0,
        met: 0,
        causes: Vec::new(),
    };
    let fits = walker.named(id, body);
    walker.keep_raw(0, 0);
    if fits { walker.kept } else { 0 }
}

struct Walker<'w, 'a> {
    tables: &'a Tables,
    sink: &'w mut dyn Sink<'a>,
    path: Vec<Step<'a>>,
    owner: (TypeId, usize),
    spot: Spot<'a>,
    /// What has been compared with the types of unions.
    memo: Memo,
    /// Types that have been entered: more than there are levels of the body, if types lead to
    /// nothing but themselves.
    turns: u32,
    /// Wide numbers in places that keep their text.
    kept: usize,
    /// How many deviations there were.
    met: usize,
    /// The deviations for which the current place does not fit, by their number. What fits leaves none.
    causes: Vec<usize>,
}

/// Types that are entered within each other.
const MOST_TURNS: u32 = 1024;

impl<'a> Walker<'_, 'a> {
    /// Walks `node` in a place of the type `rust`; says whether the place can hold it.
    fn place(&mut self, rust: &'a RustType, node: &'a Node<'a>) -> bool {
        let kept = self.kept;
        let fits = self.place_of(rust, node);
        if !fits {
            self.kept = kept;
        }
        fits
    }

    fn place_of(&mut self, rust: &'a RustType, node: &'a Node<'a>) -> bool {
        match (rust, node) {
            (RustType::Box(inner), _) => self.place(inner, node),
            (RustType::Nullable(_), Node::Null) | (RustType::Raw | RustType::Custom(_), _) => true,
            (RustType::Nullable(inner), _) => self.place(inner, node),
            (RustType::Named(id), _) => self.named(*id, node),
            // An item that does not fit is kept among the others.
            (RustType::Vec(item), Node::Array(items)) => {
                let causes = self.causes.len();
                self.fitting(items.iter().map(|node| (&**item, node)));
                self.keep_raw(causes, self.path.len() + 1);
                true
            }
            (RustType::Tuple(types), Node::Array(items)) => self.tuple(types, items, node),
            (RustType::Map(value), Node::Object(members)) => self.dictionary(value, members),
            _ => self.scalar(rust, node),
        }
    }

    fn named(&mut self, id: TypeId, node: &'a Node<'a>) -> bool {
        if self.turns >= MOST_TURNS {
            return true;
        }
        self.turns += 1;
        let def = self.tables.def(id);
        let fits = match &def.shape {
            Shape::Object(object) => match node {
                Node::Object(members) => self.object(id, object, members),
                _ => self.misfit(Expected::Type(id, node.kind()), node),
            },
            Shape::Union(union) => self.union(id, union, Value::Node(node)),
            Shape::Enum(listed) => self.listed(id, listed, node),
            Shape::Alias(place) => self.place(&place.rust, node),
        };
        self.turns -= 1;
        fits
    }

    /// Reports that the place `steps` steps down the path stays raw JSON, because of all causes but the first ones.
    fn keep_raw(&mut self, first: usize, steps: usize) {
        let causes = self.causes.drain(first.min(self.causes.len())..);
        causes.for_each(|cause| self.sink.raw(cause, steps));
    }

    /// Walks every item; returns how many of them fit. The causes of the others remain.
    fn fitting(&mut self, items: impl Iterator<Item = (&'a RustType, &'a Node<'a>)>) -> usize {
        let fits =
            |(position, (rust, node))| self.within(Step::Item(position), |walker| walker.place(rust, node));
        items.enumerate().map(fits).filter(|fits| *fits).count()
    }

    fn tuple(&mut self, types: &'a [RustType], items: &'a [Node<'a>], node: &'a Node<'a>) -> bool {
        let types_or_raw = types.iter().chain(std::iter::repeat(&RustType::Raw));
        if self.fitting(types_or_raw.zip(items)) < items.len() {
            return false;
        }
        types.len() == items.len() || self.misfit(Expected::Items(types.len()), node)
    }

    fn within<T>(&mut self, step: Step<'a>, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let result = walk(self);
        self.path.pop();
        result
    }

    /// Runs `walk` where the schema at `address`, a part of `base`, applies.
    fn at<T>(&mut self, base: &'a TypeDef, address: &'a Address, walk: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.spot, Spot { base, address, start: self.path.len() });
        let result = walk(self);
        self.spot = before;
        result
    }

    /// Reports a deviation that the current place fits with.
    fn note(
        &mut self,
        kind: DeviationKind,
        expected: Expected<'a>,
        found: Found,
        value: Option<&'a Node<'a>>,
        members: &'a [Member<'a>],
    ) {
        self.met += 1;
        self.sink.deviation(Deviation {
            kind,
            expected,
            found,
            value,
            members,
            path: &self.path,
            owner: self.owner.0,
            owner_start: self.owner.1,
            spot: self.spot,
        });
    }

    /// Reports a deviation for which the current place does not fit. `members` are those beside a tag.
    fn fail(
        &mut self,
        kind: DeviationKind,
        expected: Expected<'a>,
        found: Found,
        value: Option<&'a Node<'a>>,
        members: &'a [Member<'a>],
    ) {
        self.causes.push(self.met);
        self.note(kind, expected, found, value, members);
    }

    /// Reports that `node` does not fit its place.
    fn misfit(&mut self, expected: Expected<'a>, node: &'a Node<'a>) -> bool {
        let found = node.found();
        let kind = if found == Found::Null { DeviationKind::Null } else { DeviationKind::WrongType };
        self.fail(kind, expected, found, Some(node), &[]);
        false
    }
}
