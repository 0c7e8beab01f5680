//! Departures from the schema, put into a body that fits it.

use crate::bodies::Maker;
use crate::model::{Additional, MemberDef, ObjectDef, ObjectPlan, Shape, Ty, TypeId, UnionDef};
use fastrand::Rng;
use serde_json::Value;

/// A deviation that was put into a body.
#[derive(Clone, Debug)]
pub struct Bend {
    /// The JSON Pointer of the place in the body.
    pub path: String,
    /// The kind of deviation that `read` lists, in kebab case.
    pub kind: &'static str,
}

/// Bends `body` in a few places; what was done, as the deviations that reading has to list.
pub fn bend(maker: &Maker<'_>, id: TypeId, body: &mut Value, seed: u64) -> Vec<Bend> {
    let mut bending = Bending { maker, rng: Rng::with_seed(seed ^ 0x5eed), left: 3, bends: Vec::new() };
    bending.visit(&Ty::Named(id), body, "");
    bending.bends
}

struct Bending<'m> {
    maker: &'m Maker<'m>,
    rng: Rng,
    /// The number of bends that are still to be made.
    left: usize,
    bends: Vec<Bend>,
}

impl Bending<'_> {
    fn wants(&mut self) -> bool {
        self.left > 0 && self.rng.u8(..6) == 0
    }

    fn note(&mut self, path: String, kind: &'static str) {
        self.left -= 1;
        self.bends.push(Bend { path, kind });
    }

    fn visit(&mut self, ty: &Ty, value: &mut Value, path: &str) {
        match ty {
            Ty::Named(id) => match &self.maker.model[*id].shape {
                Shape::Object(object) => self.object(object, value, path),
                Shape::Union(union) => self.union(union, value, path),
                Shape::Enum(def) => {
                    if !def.open && value.is_string() && self.wants() {
                        *value = "a value that nobody lists".into();
                        self.note(path.to_owned(), "unlisted-value");
                    }
                }
                Shape::Alias(place) => self.visit(&place.ty, value, path),
            },
            Ty::Array(item) => {
                for (at, value) in value.as_array_mut().into_iter().flatten().enumerate() {
                    self.visit(item, value, &format!("{path}/{at}"));
                }
            }
            Ty::Map(item) => {
                for (name, value) in value.as_object_mut().into_iter().flatten() {
                    self.visit(item, value, &format!("{path}/{}", escaped(name)));
                }
            }
            Ty::Nullable(inner) if !value.is_null() => self.visit(inner, value, path),
            _ => {}
        }
    }

    fn object(&mut self, object: &ObjectDef, value: &mut Value, path: &str) {
        let Some(members) = value.as_object_mut() else {
            return;
        };
        for (position, member) in object.members.iter().enumerate() {
            // A wrapper without its member is a bare body.
            let is_bare = object.bare == Some(position);
            let place = format!("{path}/{}", escaped(&member.name));
            let Some(value) = members.get_mut(&member.name) else {
                continue;
            };
            if member.constant.is_some() {
                continue;
            }
            if self.wants() {
                if member.required && !is_bare && self.rng.bool() {
                    members.remove(&member.name);
                    self.note(place, "missing-required");
                    continue;
                }
                if self.other_type(member, value, &place) {
                    continue;
                }
            }
            self.visit(&member.place.ty, value, &place);
        }
        if matches!(object.additional, Additional::Unstated | Additional::Closed) && self.wants() {
            members.insert("nobody/knows~it".to_owned(), serde_json::json!({ "what": ["it", 1] }));
            self.note(format!("{path}/nobody~1knows~0it"), "unknown-member");
        }
    }

    /// Puts a value of a type that the member does not admit, if there is one.
    fn other_type(&mut self, member: &MemberDef, value: &mut Value, place: &str) -> bool {
        let kinds = member.place.ty.kinds(self.maker.model);
        let candidates = [
            Value::Null,
            true.into(),
            1.5.into(),
            "text".into(),
            serde_json::json!([[]]),
            serde_json::json!({ "": 0 }),
        ];
        let fits = |candidate: &Value| kinds.contains(crate::graph::JsonType::of(candidate));
        let others: Vec<Value> = candidates.into_iter().filter(|candidate| !fits(candidate)).collect();
        if others.is_empty() {
            return false;
        }
        *value = others[self.rng.usize(..others.len())].clone();
        let kind = if value.is_null() { "null" } else { "wrong-type" };
        self.note(place.to_owned(), kind);
        true
    }

    /// Bends inside the variant of the body. The tag is only bent as a bend of its own; nothing is bent where the
    /// members themselves distinguish the variants.
    fn union(&mut self, union: &UnionDef, value: &mut Value, path: &str) {
        let chosen = match (&union.plan.object, &*value) {
            (ObjectPlan::Tagged { key, values, unlisted, .. }, Value::Object(members)) => {
                let tag = members.get(key).and_then(Value::as_str);
                let arms =
                    values.iter().find(|(listed, _)| Some(listed.as_str()) == tag).map(|(_, arms)| arms);
                let Some([only]) = arms.map(Vec::as_slice) else {
                    return;
                };
                if unlisted.is_empty() && self.wants() {
                    let key = key.clone();
                    value[&key] = "a tag that nobody has".into();
                    self.note(format!("{path}/{}", escaped(&key)), "unlisted-tag");
                    return;
                }
                Bent { variant: only.variant, tag: Some(key.clone()) }
            }
            (ObjectPlan::Only(only), Value::Object(_)) => Bent { variant: *only, tag: None },
            _ => return,
        };
        self.variant(union, &chosen, value, path);
    }

    fn variant(&mut self, union: &UnionDef, chosen: &Bent, value: &mut Value, path: &str) {
        let ty = &union.variants[chosen.variant].place.ty;
        // The tag stays as it is while the rest is bent.
        let tag = chosen.tag.as_ref().and_then(|key| Some((key.clone(), value.get(key)?.clone())));
        let noted = self.bends.len();
        self.visit(ty, value, path);
        if let (Some((key, tag)), Some(members)) = (tag, value.as_object_mut()) {
            let place = format!("{path}/{}", escaped(&key));
            let is_bent = self.bends[noted..].iter().any(|bend| bend.path == place);
            if is_bent {
                members.insert(key, tag);
                self.bends.retain(|bend| bend.path != place);
            }
        }
    }
}

struct Bent {
    variant: usize,
    tag: Option<String>,
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
