//! Objects: with named members, and with free names.

use super::{Node, Step, Walker};
use crate::audit::body::Member;
use crate::audit::reading::judge::is_bare;
use crate::audit::reading::{DeviationKind, Found};
use crate::audit::select::{Holds, Place, Value};
use crate::model::{Additional, MemberDef, ObjectDef, RustType, TypeId};

/// What has come of each named member.
#[derive(Clone, Copy, PartialEq)]
enum Came {
    Not,
    Fits,
    /// The last value of that name does not fit.
    Misfits,
}

impl<'a> Walker<'_, 'a> {
    /// Walks an object with named members. Returns whether it fits: each required member has to be there and fit.
    pub(super) fn object(&mut self, id: TypeId, object: &'a ObjectDef, members: &'a [Member<'a>]) -> bool {
        if let Some(bare) = object.bare {
            let mut place = Place { tables: self.tables, holds: Holds::Type(id) };
            if is_bare(&mut place, bare, &Value::Members(members)) {
                return self.bare(id, &object.members[bare], members);
            }
        }
        let def = self.tables.def(id);
        let owner = std::mem::replace(&mut self.owner, (id, self.path.len()));
        let mut came = vec![Came::Not; object.members.len()];
        let fits = self.at(def, &def.address, |walker| {
            for (name, node) in members {
                match walker.tables.position(id, name) {
                    Some(position) => {
                        let fits = walker.member(id, &object.members[position], node);
                        came[position] = if fits { Came::Fits } else { Came::Misfits };
                    }
                    None => walker.unnamed(object, name, node),
                }
            }
            walker.complete(id, object, &came)
        });
        self.owner = owner;
        fits
    }

    /// Walks the value of the one member, without the object around it. Returns whether it fits.
    fn bare(&mut self, id: TypeId, member: &'a MemberDef, members: &'a [Member<'a>]) -> bool {
        let def = self.tables.def(id);
        self.at(def, &member.address, |walker| walker.members(&member.place.rust, members))
    }

    /// Members that belong to a value of the type `rust`.
    pub(super) fn members(&mut self, rust: &'a RustType, members: &'a [Member<'a>]) -> bool {
        match rust {
            RustType::Box(inner) | RustType::Nullable(inner) => self.members(inner, members),
            RustType::Map(value) => self.dictionary(value, members),
            RustType::Named(id) => match &self.tables.def(*id).shape {
                crate::model::Shape::Object(object) => self.object(*id, object, members),
                crate::model::Shape::Union(union) => self.union(*id, union, Value::Members(members)),
                crate::model::Shape::Alias(place) => self.members(&place.rust, members),
                crate::model::Shape::Enum(_) => false,
            },
            _ => matches!(rust, RustType::Raw | RustType::Custom(_)),
        }
    }

    fn member(&mut self, id: TypeId, member: &'a MemberDef, node: &'a Node<'a>) -> bool {
        let def = self.tables.def(id);
        self.within(Step::Member(&member.name), |walker| {
            walker.at(def, &member.address, |walker| match &member.constant {
                Some(constant) => walker.constant(constant, node),
                None => walker.place(&member.place.rust, node),
            })
        })
    }

    /// A member that the schema does not name. Whatever it is, the object can hold it.
    fn unnamed(&mut self, object: &'a ObjectDef, name: &'a str, node: &'a Node<'a>) {
        match &object.additional {
            Additional::Typed(place) => {
                self.within(Step::Key(name), |walker| walker.place(&place.rust, node));
            }
            Additional::Open => {}
            Additional::Unstated | Additional::Closed => self.within(Step::Unknown(name), |walker| {
                let found = node.found();
                walker.note(DeviationKind::UnknownMember, "no such member", found, Some(node));
            }),
        }
    }

    /// Notes what is missing; says whether the object can do without it.
    fn complete(&mut self, id: TypeId, object: &'a ObjectDef, came: &[Came]) -> bool {
        let mut fits = true;
        for (member, came) in object.members.iter().zip(came) {
            match came {
                Came::Fits => {}
                Came::Misfits => fits &= !member.required || member.constant.is_some(),
                Came::Not if member.required => {
                    fits = false;
                    let def = self.tables.def(id);
                    self.within(Step::Member(&member.name), |walker| {
                        walker.at(def, &member.address, |walker| {
                            let kind = DeviationKind::MissingRequired;
                            walker.note(kind, "a value", Found::Nothing, None);
                        });
                    });
                }
                Came::Not => {}
            }
        }
        fits
    }

    /// Walks an object whose names are free. Returns whether all of its values fit.
    pub(super) fn dictionary(&mut self, value: &'a RustType, members: &'a [Member<'a>]) -> bool {
        let mut misfits: Vec<&str> = Vec::new();
        for (name, node) in members {
            let fits = self.within(Step::Key(name), |walker| walker.place(value, node));
            match fits {
                // Of several members of one name the last counts.
                true if misfits.is_empty() => {}
                true => misfits.retain(|misfit| misfit != name),
                false => misfits.push(name),
            }
        }
        misfits.is_empty()
    }
}
