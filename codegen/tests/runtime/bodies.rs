//! Made-up bodies, bent in known places: all are read, the bends are found, nothing is lost.

use crate::samples::*;
use crate::specs::*;
use crate::support::entry::*;
use crate::support::{DeviationKind as Kind, *};
use serde_json::{Map, Value, json};

/// The members of an object in the order in which they are written, and what is in them.
enum Tree {
    Leaf(Value),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    fn write(&self, out: &mut String) {
        match self {
            Tree::Leaf(value) => out.push_str(&value.to_string()),
            Tree::Array(items) => write_list(out, '[', items, ']', |item, out| item.write(out)),
            Tree::Object(members) => write_list(out, '{', members, '}', |(name, value), out| {
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                value.write(out);
            }),
        }
    }
}

fn write_list<T>(out: &mut String, open: char, list: &[T], close: char, write: impl Fn(&T, &mut String)) {
    out.push(open);
    for (position, item) in list.iter().enumerate() {
        if position > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(close);
}

struct Maker {
    state: u64,
    /// One in so many places is bent; 0 for none.
    bend_rate: u64,
    depth: usize,
    path: Vec<String>,
    bends: Vec<(String, Kind)>,
}

impl Maker {
    fn new(seed: u64, bend_rate: u64) -> Self {
        Maker {
            state: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1,
            bend_rate,
            depth: 0,
            path: Vec::new(),
            bends: Vec::new(),
        }
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) % limit
    }

    fn one_in(&mut self, rate: u64) -> bool {
        rate > 0 && self.below(rate) == 0
    }

    fn bend(&mut self, kind: Kind) {
        let escape = |step: &String| format!("/{}", step.replace('~', "~0").replace('/', "~1"));
        self.bends.push((self.path.iter().map(escape).collect(), kind));
    }

    fn at<T>(&mut self, step: impl ToString, make: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step.to_string());
        let made = make(self);
        self.path.pop();
        made
    }

    /// Makes a body. With `is_firm`, it makes no bend that could move it to a neighbouring variant.
    fn make(&mut self, spec: &Spec, is_firm: bool) -> Tree {
        if !is_firm
            && !matches!(spec, Spec::Any)
            && self.one_in(self.bend_rate)
            && let Some(bent) = self.bent(spec)
        {
            return Tree::Leaf(bent);
        }
        match spec {
            Spec::Object(object) => self.make_object(object, is_firm, None),
            Spec::Tagged(key, variants) => {
                let variant = variants[self.below(variants.len() as u64) as usize];
                let depth = self.depth > 3;
                self.make_object(if depth { variants.last().unwrap() } else { variant }, false, Some(key))
            }
            Spec::Array(item) => {
                let items = u64::from(is_firm) + self.below(4);
                Tree::Array((0..items).map(|at| self.at(at, |m| m.make(item, is_firm && at == 0))).collect())
            }
            Spec::Map(value) => {
                let names = ["x", "y~", "/z", ""];
                let members = names[..self.below(5) as usize].iter();
                Tree::Object(
                    members.map(|n| ((*n).to_owned(), self.at(n, |m| m.make(value, false)))).collect(),
                )
            }
            Spec::OrNull(spec) => {
                if self.one_in(3) {
                    Tree::Leaf(Value::Null)
                } else {
                    self.make(spec, true)
                }
            }
            Spec::OneOf(specs) => {
                let at = self.below(specs.len() as u64) as usize;
                self.make(&specs[at], true)
            }
            Spec::Enum(values) => {
                if self.one_in(self.bend_rate) {
                    self.bend(Kind::UnlistedValue);
                    return Tree::Leaf("unheard of".into());
                }
                Tree::Leaf(values[self.below(values.len() as u64) as usize].into())
            }
            Spec::String => Tree::Leaf(
                ["", "plain", "\"\\\n\u{1}é\u{1F600}", "2024-01-01T00:00:00.000Z"][self.below(4) as usize]
                    .into(),
            ),
            Spec::Number => Tree::Leaf(match self.below(8) {
                0 => json!(0.1),
                1 => json!(-1.5e-7),
                2 => json!(u64::MAX),
                3 => json!(i64::MIN),
                4 => json!(1.0),
                5 => json!(1e300),
                6 => json!(0.30000000000000004),
                _ => json!(1749546450909_i64),
            }),
            Spec::Integer => Tree::Leaf(match self.below(4) {
                0 => json!(i64::MIN),
                1 => json!(i64::MAX),
                2 => json!(-1),
                _ => json!(7),
            }),
            Spec::Unsigned => Tree::Leaf(if self.one_in(2) { json!(u64::MAX) } else { json!(0) }),
            Spec::Boolean => Tree::Leaf(self.one_in(2).into()),
            Spec::Null => Tree::Leaf(Value::Null),
            Spec::Any => Tree::Leaf(self.anything()),
        }
    }

    fn anything(&mut self) -> Value {
        match self.below(7) {
            0 => Value::Null,
            1 => json!(-5),
            2 => json!([1.25, {"a": []}, "x"]),
            3 => json!({"type": "hang", "$ref": "1", "deep": {"er": [null]}}),
            4 => json!(true),
            5 => json!({}),
            _ => json!("text"),
        }
    }

    /// Returns a value of another type, if there is one.
    fn bent(&mut self, spec: &Spec) -> Option<Value> {
        let nullable = matches!(spec, Spec::Null | Spec::OrNull(_));
        if !nullable && self.one_in(2) {
            self.bend(Kind::Null);
            return Some(Value::Null);
        }
        self.bend(Kind::WrongType);
        let inner = if let Spec::OrNull(inner) = spec { inner } else { spec };
        let string = |maker: &mut Self| if maker.one_in(2) { json!("wrong") } else { json!([["wrong"], 5]) };
        Some(match inner {
            Spec::String | Spec::Enum(_) | Spec::Null => {
                [json!(5), json!({"a": 1}), json!([1]), json!(false)][self.below(4) as usize].clone()
            }
            Spec::Integer | Spec::Unsigned if self.one_in(2) => json!(1.5),
            Spec::Unsigned if self.one_in(2) => json!(-1),
            Spec::Number | Spec::Integer | Spec::Unsigned | Spec::Boolean => string(self),
            Spec::Object(_) | Spec::Tagged(..) | Spec::Map(_) => string(self),
            Spec::Array(_) => json!({"not": "an array"}),
            // Booleans are what no variant takes.
            Spec::OneOf(_) => json!(true),
            Spec::OrNull(_) | Spec::Any => return None,
        })
    }

    fn make_object(&mut self, object: &ObjectSpec, is_firm: bool, tag: Option<&str>) -> Tree {
        self.depth += 1;
        let mut members = Vec::new();
        let is_tag_bent = tag.is_some() && self.one_in(self.bend_rate);
        let rate = self.bend_rate;
        self.bend_rate = if is_tag_bent { 0 } else { rate };
        if let Some((name, values, is_required)) = object.constant {
            let value = values[self.below(values.len() as u64) as usize];
            if is_tag_bent {
                let value = [Some(json!("unheard of")), Some(json!(5)), Some(json!([value])), None]
                    [self.below(4) as usize]
                    .clone();
                self.at(name, |m| m.bend(Kind::UnlistedTag));
                members.extend(value.map(|value| (name.to_owned(), Tree::Leaf(value))));
            } else if is_required {
                members.push((name.to_owned(), Tree::Leaf(value.into())));
            } else if self.one_in(self.bend_rate) {
                let is_string = self.one_in(2);
                self.at(name, |m| m.bend(if is_string { Kind::UnlistedValue } else { Kind::WrongType }));
                members.push((
                    name.to_owned(),
                    Tree::Leaf(if is_string { json!("other") } else { json!({"o": 1}) }),
                ));
            } else if self.one_in(2) {
                members.push((name.to_owned(), Tree::Leaf(value.into())));
            }
        }
        for (name, is_required, spec) in object.members {
            if *is_required {
                if !is_firm && self.one_in(self.bend_rate) {
                    self.at(name, |m| m.bend(Kind::MissingRequired));
                    continue;
                }
            } else if self.below(5) > 1 || self.depth > 6 {
                continue;
            }
            let value = self.at(name, |m| m.make(spec, is_firm));
            members.push(((*name).to_owned(), value));
        }
        if let Some(spec) = &object.additional {
            for name in ["more", "and/more"] {
                if self.one_in(2) {
                    let value = self.at(name, |m| m.make(spec, false));
                    members.push((name.to_owned(), value));
                }
            }
        } else if self.one_in(self.bend_rate) {
            self.at("un/known", |m| m.bend(Kind::UnknownMember));
            let value = self.anything();
            members.push(("un/known".to_owned(), Tree::Leaf(value)));
        }
        for at in (1..members.len()).rev() {
            let other = self.below(at as u64 + 1) as usize;
            members.swap(at, other);
        }
        self.bend_rate = rate;
        self.depth -= 1;
        Tree::Object(members)
    }
}

/// Numbers as they count: `1.0` is `1`.
pub fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(0.0) => 0.into(),
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 9e15 => {
                (float as i64).into()
            }
            _ => value.clone(),
        },
        Value::Array(items) => items.iter().map(normal).collect(),
        Value::Object(members) => {
            members.iter().map(|(k, v)| (k.clone(), normal(v))).collect::<Map<_, _>>().into()
        }
        _ => value.clone(),
    }
}

fn found(deviations: &[Deviation]) -> Vec<(String, Kind)> {
    let mut list: Vec<_> = deviations.iter().map(|d| (d.path.to_string(), d.kind)).collect();
    list.sort();
    list
}

/// Checks every property of reading `text` in every way; `bends` are its deviations.
fn check<T>(text: &str, mut bends: Vec<(String, Kind)>)
where
    T: Model + Clone + PartialEq + std::fmt::Debug + serde::de::DeserializeOwned + serde::Serialize,
{
    bends.sort();
    let plain: Value = serde_json::from_str(text).unwrap();
    let reading = read::<T>(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(found(&reading.deviations), bends, "{text}");
    assert_eq!(normal(&serde_json::to_value(&reading.body).unwrap()), normal(&plain), "{text}");

    let from_value = read_value::<T>(plain.clone()).unwrap();
    assert_eq!(from_value.body, reading.body, "{text}");
    assert_eq!(found(&from_value.deviations), bends, "{text}");

    let is_fatal =
        bends.iter().any(|(_, kind)| matches!(kind, Kind::WrongType | Kind::Null | Kind::MissingRequired));
    let strict = from_str::<T>(text);
    assert_eq!(strict.is_err(), is_fatal, "{text}");
    assert_eq!(serde_json::from_str::<T>(text).is_err(), is_fatal, "{text}");
    assert_eq!(serde_json::from_value::<T>(plain.clone()).is_err(), is_fatal, "{text}");
    assert_eq!(read_exactly::<T>(text.as_bytes()).is_err(), !bends.is_empty(), "{text}");
    if let Ok(strict) = strict {
        assert_eq!(Some(&strict), reading.body.typed());
        assert_eq!(serde_json::from_str::<T>(text).unwrap(), strict);
        assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), strict);
        assert_eq!(serde_json::from_value::<T>(plain.clone()).unwrap(), strict);
        let written = to_vec(&strict);
        assert_eq!(normal(&serde_json::from_slice(&written).unwrap()), normal(&plain), "{text}");
        assert_eq!(to_value(&strict), serde_json::from_slice::<Value>(&written).unwrap());
        let mut streamed = Vec::new();
        write_to(&strict, &mut streamed).unwrap();
        assert_eq!(streamed, written);
    }
    if let Body::Typed(value) = &reading.body {
        let copied = value.clone();
        assert_eq!(copied, *value, "{text}");
        assert_eq!(to_vec(&copied), to_vec(value), "{text}");
        let again = read::<T>(&to_vec(value)).unwrap();
        assert_eq!(again.body, reading.body, "{text}");
        assert_eq!(found(&again.deviations), bends, "{text}");
    }
}

fn run<T>(spec: &Spec, bodies: u64, bend_rate: u64) -> usize
where
    T: Model + Clone + PartialEq + std::fmt::Debug + serde::de::DeserializeOwned + serde::Serialize,
{
    let mut bends = 0;
    for seed in 1..=bodies {
        let mut maker = Maker::new(seed, bend_rate);
        let mut text = String::new();
        maker.make(spec, false).write(&mut text);
        bends += maker.bends.len();
        check::<T>(&text, maker.bends);
    }
    bends
}

#[test]
fn fitting_bodies_have_no_deviation() {
    assert_eq!(run::<Message>(&Spec::Tagged(TAG, &MESSAGES), 2000, 0), 0);
    assert_eq!(run::<Call>(&Spec::Object(&CALL), 1000, 0), 0);
    assert_eq!(run::<Content>(&CONTENT, 500, 0), 0);
}

#[test]
fn bends_are_found_and_nothing_is_lost() {
    for rate in [3, 10, 40] {
        assert!(run::<Message>(&Spec::Tagged(TAG, &MESSAGES), 4000, rate) > 500);
        assert!(run::<Call>(&Spec::Object(&CALL), 3000, rate) > 500);
        run::<Call>(&Spec::Object(&CONTENT_HOLDER), 2000, rate);
        run::<Labels>(&Spec::Object(&LABELS), 1000, rate);
        run::<Content>(&CONTENT, 1000, rate);
        run::<Turn>(&TURN, 1000, rate);
        run::<Server>(&Spec::Object(&SERVER), 1000, rate);
    }
}

/// Any JSON value at all, whatever the type, goes in and comes out.
#[test]
fn any_json_is_read_by_any_type() {
    let mut maker = Maker::new(7, 0);
    for _ in 0..2000 {
        let mut text = String::new();
        let spec = [Spec::Any, Spec::Object(&CALL), Spec::Object(&SERVER), Spec::Number, Spec::String];
        let at = maker.below(5) as usize;
        maker.make(&spec[at], false).write(&mut text);
        fn one<T: Model + serde::Serialize>(text: &str) {
            let plain: Value = serde_json::from_str(text).unwrap();
            let reading = read_str::<T>(text).unwrap();
            assert_eq!(normal(&serde_json::to_value(&reading.body).unwrap()), normal(&plain), "{text}");
        }
        one::<Message>(&text);
        one::<Hang>(&text);
        one::<Call>(&text);
        one::<Labels>(&text);
        one::<Turn>(&text);
        one::<Content>(&text);
        one::<Role>(&text);
        one::<Transcript>(&text);
    }
}
