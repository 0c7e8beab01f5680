//! Objects: with named members, and with free names.
//!
//! ```text
//! {"id": 5, "from": null, "to": null}     `id` and `from` are required strings, `to` is an optional one
//!
//! /id     wrong-type    the object stays raw JSON
//! /from   null          the object stays raw JSON
//! /to     null          nothing does: `to` is `None`, as if it were absent
//! ```

use super::{Node, Step, Walker};
use crate::audit::body::Member;
use crate::audit::expected::Expected;
use crate::audit::model_view::{Holds, Place, Value};
use crate::audit::reading::judge::is_bare;
use crate::audit::reading::{DeviationKind, Found};
use crate::model::{Additional, MemberDef, ObjectDef, RustType, TypeId};
use std::collections::BTreeMap;

/// What there is of a named member: of several members of one name, the last.
#[derive(Clone)]
enum Presence {
    Absent,
    Fits,
    Misfits { causes: Vec<usize>, is_null: bool },
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
        let mut named = vec![Presence::Absent; object.members.len()];
        let mut others: BTreeMap<&str, Presence> = BTreeMap::new();
        let fits = self.at(def, &def.address, |walker| {
            for (name, node) in members {
                let causes = walker.causes.len();
                let (position, fits) = match walker.tables.position(id, name) {
                    Some(position) => (Some(position), walker.member(id, &object.members[position], node)),
                    None => (None, walker.unnamed(object, name, node)),
                };
                let causes = walker.causes.split_off(causes);
                let is_null = matches!(node, Node::Null);
                match position {
                    Some(position) if fits => named[position] = Presence::Fits,
                    Some(position) => named[position] = Presence::Misfits { causes, is_null },
                    None if fits => drop(others.remove(&**name)),
                    None => drop(others.insert(name, Presence::Misfits { causes, is_null })),
                }
            }
            others.into_values().for_each(|other| walker.set_aside(other));
            walker.complete(id, object, named)
        });
        self.owner = owner;
        fits
    }

    /// Walks the value of the one member, without the object around it. Returns whether it fits.
    fn bare(&mut self, id: TypeId, member: &'a MemberDef, members: &'a [Member<'a>]) -> bool {
        let def = self.tables.def(id);
        self.at(def, &member.address, |walker| walker.members(&member.place.rust, members))
    }

    /// Walks `members` as an object of the type `rust`. Returns whether they fit.
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

    /// Walks a member that the schema does not name. Returns whether it fits; the object does in any case.
    fn unnamed(&mut self, object: &'a ObjectDef, name: &'a str, node: &'a Node<'a>) -> bool {
        match &object.additional {
            Additional::Typed(place) => {
                self.within(Step::Key(name), |walker| walker.place(&place.rust, node))
            }
            Additional::Open => true,
            Additional::Unstated | Additional::Closed => self.within(Step::Unknown(name), |walker| {
                let expected = Expected::Words("no such member");
                walker.note(DeviationKind::UnknownMember, expected, node.found(), Some(node), &[]);
                true
            }),
        }
    }

    /// Keeps the value of a member beside the typed ones. A null leaves nothing untyped: the member reads as absent.
    fn set_aside(&mut self, member: Presence) {
        if let Presence::Misfits { causes: own, is_null: false } = member {
            let causes = self.causes.len();
            self.causes.extend(own);
            self.keep_raw(causes, self.path.len() + 1);
        }
    }

    /// Reports missing required members. Returns whether the object fits.
    fn complete(&mut self, id: TypeId, object: &'a ObjectDef, named: Vec<Presence>) -> bool {
        let mut fits = true;
        for (member, presence) in object.members.iter().zip(named) {
            match presence {
                Presence::Fits => {}
                // A constant takes no room in the type: no typed value is missing.
                Presence::Misfits { .. } if member.constant.is_some() => {}
                Presence::Misfits { causes, .. } if member.required => {
                    fits = false;
                    self.causes.extend(causes);
                }
                Presence::Misfits { .. } => self.set_aside(presence),
                Presence::Absent if member.required => {
                    fits = false;
                    let def = self.tables.def(id);
                    self.within(Step::Member(&member.name), |walker| {
                        walker.at(def, &member.address, |walker| {
                            let (kind, expected) =
                                (DeviationKind::MissingRequired, Expected::Words("a value"));
                            walker.fail(kind, expected, Found::Nothing, None, &[]);
                        });
                    });
                }
                Presence::Absent => {}
            }
        }
        fits
    }

    /// Walks an object whose names are free. Returns whether all of its values fit.
    pub(super) fn dictionary(&mut self, value: &'a RustType, members: &'a [Member<'a>]) -> bool {
        // Of several members of one name the last counts.
        let mut misfits: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (name, node) in members {
            let causes = self.causes.len();
            let fits = self.within(Step::Key(name), |walker| walker.place(value, node));
            let causes = self.causes.split_off(causes);
            match fits {
                true => drop(misfits.remove(&**name)),
                false => drop(misfits.insert(name, causes)),
            }
        }
        let fits = misfits.is_empty();
        self.causes.extend(misfits.into_values().flatten());
        fits
    }
}
