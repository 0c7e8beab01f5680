//! Types of the form that the emitter writes, of every kind of member and union.

use crate::support::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Writes what the emitter writes for an object: constants first, then the fields.
macro_rules! object {
    ($name:ident, $static:ident, $slots:literal; [$($constant:ident $ckey:literal = $cvalue:literal),*]
        $($field:ident: $type:ty = $how:ident $key:literal $kinds:expr),* $(,)?) => {
        object!(@impl $name, $static, $slots; [$($constant $ckey = $cvalue),*] $($field: $type = $how $key $kinds),*; [] );
    };
    (additional $additional:ty; $name:ident, $static:ident, $slots:literal; [$($constant:ident $ckey:literal = $cvalue:literal),*]
        $($field:ident: $type:ty = $how:ident $key:literal $kinds:expr),* $(,)?) => {
        object!(@impl $name, $static, $slots; [$($constant $ckey = $cvalue),*] $($field: $type = $how $key $kinds),*; [$additional] );
    };
    (@impl $name:ident, $static:ident, $slots:literal; [$($constant:ident $ckey:literal = $cvalue:literal),*]
        $($field:ident: $type:ty = $how:ident $key:literal $kinds:expr),*; [$($additional:ty)?]) => {
        #[derive(Clone, PartialEq)]
        pub struct $name { $(pub $field: $type,)* $(pub additional: BTreeMap<String, $additional>,)? pub extra: Extra }

        static $static: ObjectShape = {
            const NAMES: &[&str] = &[$($ckey,)* $($key,)*];
            const MEMBERS: &[Member] =
                &[$(Member::$constant($ckey, $cvalue),)* $(Member::$how($key, $kinds),)*];
            ObjectShape {
                name: stringify!($name),
                members: MEMBERS,
                missed: missed(MEMBERS),
                names: Names::new(NAMES, &index::<$slots>(NAMES)),
                others: super::support::Others::Unstated,
                bare: None,
            }
        };

        impl $name {
            fn empty() -> Self {
                $name { $($field: Field::empty(),)* $(additional: BTreeMap::<String, $additional>::new(),)? extra: Extra::EMPTY }
            }
        }

        #[allow(unused_assignments, unused_mut)]
        impl Object for $name {
            fn shape(&self) -> &'static ObjectShape {
                &$static
            }

            fn slot(&mut self, position: usize) -> Slot<'_> {
                let mut at = 0;
                $( if position == at { return Slot::Constant($cvalue); } at += 1; )*
                $( if position == at { return object!(@slot $how self.$field); } at += 1; )*
                unreachable!()
            }

            fn show<'v>(&'v self, show: &mut dyn FnMut(usize, View<'v>)) {
                let mut at = 0;
                $( show(at, View::String($cvalue)); at += 1; )*
                $( object!(@show $how self.$field, show, at); at += 1; )*
            }

            fn extra(&self) -> &Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut Extra {
                &mut self.extra
            }

            fn reset(&mut self) {
                *self = Self::empty();
            }

            $(
                fn additional_slot(&mut self, name: &str) -> Option<Slot<'_>> {
                    let additional: &mut BTreeMap<String, $additional> = &mut self.additional;
                    additional.remove(name);
                    Some(additional.entry(name.to_owned()).or_insert_with(Field::empty).slot())
                }

                fn remove_additional(&mut self, name: &str) {
                    self.additional.remove(name);
                }

                fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
                    Box::new(self.additional.iter().map(|(name, value)| (name.as_str(), value.view())))
                }
            )?
        }

        support_model!($name, "samples.json#", Object);
    };
    (@slot required $self:ident.$field:ident) => { Field::slot(&mut $self.$field) };
    (@slot optional $self:ident.$field:ident) => { Slot::optional(&mut $self.$field) };
    (@show required $self:ident.$field:ident, $show:ident, $at:ident) => { $show($at, Field::view(&$self.$field)) };
    (@show optional $self:ident.$field:ident, $show:ident, $at:ident) => {
        if let Some(value) = &$self.$field { $show($at, Field::view(value)) }
    };
}

macro_rules! text {
    ($name:ident, $slots:literal; $($variant:ident = $value:literal),*) => {
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub enum $name { $($variant,)* Unknown(UnknownValue) }

        impl $name {
            const NAMES: Names = {
                const LIST: &[&str] = &[$($value),*];
                Names::new(LIST, &index::<$slots>(LIST))
            };

            pub fn as_str(&self) -> &str {
                match self { $($name::$variant => $value,)* $name::Unknown(value) => value.as_str() }
            }

            #[allow(unused_assignments)]
            fn from_name(name: &str) -> Self {
                let Some(position) = Self::NAMES.find(name) else { return $name::Unknown(UnknownValue(name.into())) };
                let mut at = 0;
                $( if position == at { return $name::$variant; } at += 1; )*
                unreachable!()
            }
        }

        impl Text for $name {
            fn set(&mut self, text: &str) -> bool {
                *self = Self::from_name(text);
                !matches!(self, $name::Unknown(_))
            }

            fn as_str(&self) -> &str {
                $name::as_str(self)
            }

            fn expected(&self) -> &'static str {
                "one of few values"
            }
        }

        texts! { $name = "samples.json#"; }
    };
}

macro_rules! union {
    ($name:ident, $static:ident; $($variant:ident($type:ty)),*; $shape:expr) => {
        #[derive(Clone, PartialEq)]
        pub enum $name { $($variant($type),)* Unknown(Unknown) }

        static $static: UnionShape = $shape;

        impl $name {
            fn empty() -> Self {
                $name::Unknown(Field::empty())
            }
        }

        impl Union for $name {
            fn shape(&self) -> &'static UnionShape {
                &$static
            }

            #[allow(unused_assignments)]
            fn select(&mut self, variant: u16) -> Slot<'_> {
                let mut at = 0;
                $( if variant == at { *self = $name::$variant(Field::empty()); } at += 1; )*
                match self { $($name::$variant(value) => Field::slot(value),)* $name::Unknown(raw) => Field::slot(raw) }
            }

            fn set_unknown(&mut self, value: Value) {
                *self = $name::Unknown(Unknown::new(value));
            }

            fn variant(&self) -> Option<&'static str> {
                match self { $($name::$variant(_) => Some(stringify!($variant)),)* $name::Unknown(_) => None }
            }

            fn view(&self) -> View<'_> {
                match self { $($name::$variant(value) => Field::view(value),)* $name::Unknown(raw) => Field::view(raw) }
            }
        }

        support_model!($name, "samples.json#", Union);
    };
}

const fn tagged(name: &'static str, variants: &'static [&'static str], object: ObjectPlan) -> UnionShape {
    UnionShape {
        name,
        variants,
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object,
    }
}

text! { Role, 8; User = "user", Bot = "bot", System = "system" }
text! { TranscriptKind, 4; Partial = "transcript", Final = "transcript[final]" }

object! { Server, SERVER, 8; []
    url: String = required "url" kind::STRING,
    timeout: Option<i64> = optional "timeout" kind::INTEGER,
    headers: Option<BTreeMap<String, String>> = optional "headers" kind::OBJECT,
    secret: Option<Option<String>> = optional "secret" kind::STRING | kind::NULL,
}

object! { Call, CALL, 32; [optional_constant "type" = "call"]
    id: String = required "id" kind::STRING,
    status: Option<Role> = required "status" kind::STRING | kind::NULL,
    started_at: Option<DateTime> = optional "startedAt" kind::STRING,
    server: Option<Box<Server>> = optional "server" kind::OBJECT,
    parent: Option<Box<Call>> = optional "parent" kind::OBJECT,
    tags: Option<Vec<String>> = optional "tags" kind::ARRAY,
    scores: Option<Vec<Option<Number>>> = optional "scores" kind::ARRAY,
    is_active: Option<bool> = optional "isActive" kind::BOOLEAN,
    sequence: Option<u64> = optional "seq" kind::INTEGER,
    offset: Option<i64> = optional "offset" kind::INTEGER,
    meta: Option<Value> = optional "meta" kind::ANY,
    nothing: Option<()> = optional "nothing" kind::NULL,
    labels: Option<Labels> = optional "labels" kind::OBJECT,
    content: Option<Content> = optional "content" kind::ANY,
    name: Option<String> = optional "a/b~c" kind::STRING,
}

object! { additional Number; Labels, LABELS, 4; []
    title: Option<String> = optional "title" kind::STRING,
}

object! { ModelCost, MODEL_COST, 8; [constant "type" = "model"]
    tokens: u64 = required "tokens" kind::INTEGER,
    price: Number = required "price" kind::NUMBER,
}

object! { VoiceCost, VOICE_COST, 8; [constant "type" = "voice"]
    characters: i64 = required "characters" kind::INTEGER,
    price: Number = required "price" kind::NUMBER,
    by: Option<Role> = optional "by" kind::STRING,
}

union! { Cost, COST; Model(ModelCost), Voice(Box<VoiceCost>);
    tagged("Cost", &["Model", "Voice"], ObjectPlan::Tagged {
        key: "type",
        values: { const L: &[&str] = &["model", "voice"]; Names::new(L, &index::<4>(L)) },
        arms: &[&[among(0, &MODEL_COST)], &[among(1, &VOICE_COST)]],
        unlisted: &[],
        absent: &[],
    })
}

object! { Said, SAID, 8; []
    role: Role = required "role" kind::STRING,
    message: String = required "message" kind::STRING,
    time: Number = required "time" kind::NUMBER,
    seconds: Option<Number> = optional "seconds" kind::NUMBER,
}

object! { ToolCalls, TOOL_CALLS, 8; []
    role: Role = required "role" kind::STRING,
    tool_calls: Vec<Server> = required "toolCalls" kind::ARRAY,
    time: Number = required "time" kind::NUMBER,
}

union! { Turn, TURN; Said(Box<Said>), ToolCalls(Box<ToolCalls>);
    tagged("Turn", &["Said", "ToolCalls"], ObjectPlan::Matched(&[among(0, &SAID), among(1, &TOOL_CALLS)]))
}

union! { Content, CONTENT; Auto(Role), Text(String), Server(Box<Server>), Texts(Vec<String>), Servers(Vec<Server>), Whole(i64), Number(Number);
    UnionShape {
        name: "Content",
        variants: &["Auto", "Text", "Server", "Texts", "Servers", "Whole", "Number"],
        null: NONE,
        boolean: NONE,
        integer: 5,
        number: 6,
        string: &[StringArm { variant: 0, values: &["user", "bot", "system"] }, StringArm { variant: 1, values: &[] }],
        array: &[ArrayArm { variant: 3, items: kind::STRING, shape: None }, ArrayArm { variant: 4, items: kind::OBJECT, shape: None }],
        object: ObjectPlan::Only(2),
    }
}

object! { Transcript, TRANSCRIPT, 4; []
    kind: TranscriptKind = required "type" kind::STRING,
    role: Role = required "role" kind::STRING,
    call: Option<Box<Call>> = optional "call" kind::OBJECT,
}

object! { Mute, MUTE, 4; [constant "type" = "mute"]
    reason: Option<String> = optional "reason" kind::STRING,
    costs: Option<Vec<Cost>> = optional "costs" kind::ARRAY,
}

object! { Unmute, UNMUTE, 4; [constant "type" = "unmute"]
    at: i64 = required "at" kind::INTEGER,
}

union! { Control, CONTROL; Mute(Box<Mute>), Unmute(Box<Unmute>);
    tagged("Control", &["Mute", "Unmute"], ObjectPlan::Tagged {
        key: "type",
        values: { const L: &[&str] = &["mute", "unmute"]; Names::new(L, &index::<4>(L)) },
        arms: &[&[among(0, &MUTE)], &[among(1, &UNMUTE)]],
        unlisted: &[],
        absent: &[],
    })
}

object! { Hang, HANG, 16; [constant "type" = "hang"]
    turns: Vec<Turn> = required "turns" kind::ARRAY,
    timestamp: Option<Number> = optional "timestamp" kind::NUMBER,
    call: Option<Box<Call>> = optional "call" kind::OBJECT,
    costs: Option<Vec<Cost>> = optional "costs" kind::ARRAY,
    counts: Option<BTreeMap<String, i64>> = optional "counts" kind::OBJECT,
    inner: Option<Box<Message>> = optional "inner" kind::OBJECT,
}

union! { Message, MESSAGE; Hang(Box<Hang>), Call(Box<Call>), Transcript(Box<Transcript>), Control(Control);
    tagged("Message", &["Hang", "Call", "Transcript", "Control"], ObjectPlan::Tagged {
        key: "type",
        values: {
            const L: &[&str] = &["hang", "call", "transcript", "transcript[final]", "mute", "unmute"];
            Names::new(L, &index::<16>(L))
        },
        arms: &[
            &[among(0, &HANG)], &[among(1, &CALL)], &[among(2, &TRANSCRIPT)], &[among(2, &TRANSCRIPT)],
            &[among(3, &MUTE)], &[among(3, &UNMUTE)],
        ],
        unlisted: &[],
        absent: &[],
    })
}
