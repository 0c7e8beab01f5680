//! How types show themselves to what reads and writes them, once for all that do it alike.

use super::listed::Listed;
use super::object::Object;
use super::union::Union;
use super::{Slot, View};

/// A type with a table of what its schema says: an [`ObjectShape`](super::ObjectShape) or a
/// [`UnionShape`](super::UnionShape).
pub trait Shaped {
    type Shape: 'static;
    const SHAPE: &'static Self::Shape;
}

/// The table of a value whose type is not known.
pub trait OfShape<S: 'static> {
    fn shape(&self) -> &'static S;
}

impl<T: Shaped> OfShape<T::Shape> for T {
    fn shape(&self) -> &'static T::Shape {
        T::SHAPE
    }
}

/// How a value of `T` shows itself.
pub trait Form<T> {
    fn slot(value: &mut T) -> Slot<'_>;
    fn view(value: &T) -> View<'_>;
}

/// As members with names.
pub struct AsObject;
/// As one of several.
pub struct AsUnion;
/// As a string of listed values.
pub struct AsText;
/// As what it is: types that are not of this crate's making.
pub struct AsItself;

impl<T: Object + 'static> Form<T> for AsObject {
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Object(value)
    }

    fn view(value: &T) -> View<'_> {
        View::Object(value)
    }
}

impl<T: Union + 'static> Form<T> for AsUnion {
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Union(value)
    }

    fn view(value: &T) -> View<'_> {
        View::Union(value)
    }
}

impl<T: Listed> Form<T> for AsText {
    fn slot(value: &mut T) -> Slot<'_> {
        Slot::Text(value)
    }

    fn view(value: &T) -> View<'_> {
        match value.unlisted() {
            Some(value) => View::Unlisted(value.as_str()),
            None => View::String(value.as_ref()),
        }
    }
}
