//! Buffered values as bodies that types are compared with.

use super::kind;
use super::scalar::Scalar;
use super::select::{Body, Literal};
use super::tape::{Event, Extent, Tape};

/// A buffered value.
#[derive(Clone, Copy)]
pub struct Node<'t, 'de> {
    what: What<'t, 'de>,
    /// Where its event is on the tape, if it has one.
    position: Option<usize>,
}

#[derive(Clone, Copy)]
enum What<'t, 'de> {
    Event(&'t Tape<'de>, usize),
    /// The rest of an object: a tag that is kept apart, then members from a place on the tape.
    Members(Option<(&'t str, &'t str)>, &'t Tape<'de>, usize, u32),
    /// The rest of an array.
    Items(&'t Tape<'de>, usize, u32),
    Scalar(Scalar<'t>),
}

impl<'t, 'de> Node<'t, 'de> {
    /// Returns the value whose event is at a place on `tape`.
    pub fn at(tape: &'t Tape<'de>, place: usize) -> Self {
        Node { what: What::Event(tape, place), position: Some(place) }
    }

    /// Returns an object of the next `count` members on `tape`, behind `tag`. `position` identifies it, if
    /// its own event is on the tape.
    pub fn of_members(
        tag: Option<(&'t str, &'t str)>,
        tape: &'t Tape<'de>,
        count: u32,
        position: Option<usize>,
    ) -> Self {
        Node { what: What::Members(tag, tape, tape.start(), count), position }
    }

    /// Returns an array of the next `count` items on `tape`; see [`Node::of_members`].
    pub fn of_items(tape: &'t Tape<'de>, count: u32, position: Option<usize>) -> Self {
        Node { what: What::Items(tape, tape.start(), count), position }
    }

    pub fn of_scalar(scalar: Scalar<'t>) -> Self {
        Node { what: What::Scalar(scalar), position: None }
    }

    /// Returns the value, if it is neither array nor object.
    pub fn scalar(&self) -> Option<Scalar<'_>> {
        match self.what {
            What::Scalar(scalar) => Some(scalar),
            What::Event(tape, at) => tape.event(at).scalar(),
            What::Members(..) | What::Items(..) => None,
        }
    }

    fn extent(&self, wanted: u8) -> Option<(&'t Tape<'de>, usize, u32)> {
        match self.what {
            What::Event(tape, at) => match tape.event(at) {
                Event::Array(Extent { entries, .. }) if wanted == kind::ARRAY => {
                    Some((tape, at + 1, *entries))
                }
                Event::Object(Extent { entries, .. }) if wanted == kind::OBJECT => {
                    Some((tape, at + 1, *entries))
                }
                _ => None,
            },
            What::Members(_, tape, at, count) if wanted == kind::OBJECT => Some((tape, at, count)),
            What::Items(tape, at, count) if wanted == kind::ARRAY => Some((tape, at, count)),
            _ => None,
        }
    }
}

impl Body for Node<'_, '_> {
    fn kind(&self) -> u8 {
        match self.what {
            What::Event(tape, at) => tape.event(at).kind(),
            What::Members(..) => kind::OBJECT,
            What::Items(..) => kind::ARRAY,
            What::Scalar(scalar) => scalar.kind(),
        }
    }

    fn literal(&self) -> Option<Literal<'_>> {
        self.scalar()?.literal()
    }

    fn items(&self) -> impl Iterator<Item = Self> {
        let extent = self.extent(kind::ARRAY).into_iter();
        extent.flat_map(|(tape, at, count)| tape.places(at, count)).map(|(tape, at)| Node::at(tape, at))
    }

    fn members(&self) -> impl Iterator<Item = (&str, Self)> {
        let tag = match self.what {
            What::Members(tag, ..) => tag,
            _ => None,
        };
        let tag = tag.map(|(name, text)| (name, Node::of_scalar(Scalar::String(text))));
        let extent = self.extent(kind::OBJECT).into_iter();
        let taped = extent.flat_map(|(tape, at, count)| {
            tape.members_from(at, count).map(move |(name, at)| (name, Node::at(tape, at)))
        });
        tag.into_iter().chain(taped)
    }

    fn position(&self) -> Option<usize> {
        self.position
    }
}
