//! Types of the form that the emitter writes, of every kind of member and union.

use crate::support::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// A struct with the table that the emitter writes for it. Fields that have to be there are in the
/// first brackets, others in the second.
macro_rules! sample {
    ($name:ident: $others:ident [$($required:ident: $required_type:ty),*] [$($optional:ident: $optional_type:ty),*] { $($rows:tt)* }) => {
        #[derive(Clone)]
        pub struct $name {
            $(pub $required: $required_type,)*
            $(pub $optional: Option<$optional_type>,)*
            _extra: Extra,
        }

        object! {
            $name = "samples.json#", $others { $($rows)* }
        }
    };
}

macro_rules! text {
    ($name:ident; $($variant:ident = $value:literal),*) => {
        #[derive(Clone, PartialEq, Hash)]
        pub enum $name { $($variant,)* Unknown(UnknownValue) }

        string_enum! {
            $name = "samples.json#", unstated, "one of few values" { $($variant = $value;)* }
        }
    };
}

macro_rules! sample_union {
    ($name:ident; $($position:literal $variant:ident($type:ty)),*; $($plan:ident: $choice:expr,)*) => {
        #[derive(Clone)]
        pub enum $name { $($variant($type),)* Unknown(Unknown) }

        union! { $name = "samples.json#" { $($position $variant;)* } $($plan: $choice,)* }
    };
}

kept_text! {
    /// A date and time.
    Stamp, "a date-time"
}

text! { Role; User = "user", Bot = "bot", System = "system" }
text! { TranscriptKind; Partial = "transcript", Final = "transcript[final]" }

sample! { Server: unstated
    [url: String]
    [timeout: i64, headers: BTreeMap<String, String>, secret: Option<String>] {
    0 "url" => required(url: STRING);
        1 "timeout" => optional(timeout: INTEGER);
        2 "headers" => optional(headers: OBJECT);
        3 "secret" => optional(secret: STRING | NULL);
    }
}

sample! { Call: unstated
    [id: String, status: Option<Role>]
    [started_at: Stamp, server: Box<Server>, parent: Box<Call>, tags: Vec<String>, scores: Vec<Option<Number>>, is_active: bool, sequence: u64, offset: i64, meta: Value, nothing: (), labels: Labels, content: Content, name: String] {
    0 "type" => optional_constant("call");
        1 "id" => required(id: STRING);
        2 "status" => required(status: STRING | NULL);
        3 "startedAt" => optional(started_at: STRING);
        4 "server" => optional(server: OBJECT);
        5 "parent" => optional(parent: OBJECT);
        6 "tags" => optional(tags: ARRAY);
        7 "scores" => optional(scores: ARRAY);
        8 "isActive" => optional(is_active: BOOLEAN);
        9 "seq" => optional(sequence: INTEGER);
        10 "offset" => optional(offset: INTEGER);
        11 "meta" => optional(meta: ANY);
        12 "nothing" => optional(nothing: NULL);
        13 "labels" => optional(labels: OBJECT);
        14 "content" => optional(content: ANY);
        15 "a/b~c" => optional(name: STRING);
    }
}

#[derive(Clone)]
pub struct Labels {
    pub title: Option<String>,
    pub additional: BTreeMap<String, Number>,
    _extra: Extra,
}

object! {
    Labels = "samples.json#", typed additional {
        0 "title" => optional(title: STRING);
    }
}

#[derive(Clone)]
pub struct Sizes {
    pub additional: BTreeMap<String, Value>,
    _extra: Extra,
}

object! {
    Sizes = "samples.json#", typed additional {
        0 "type" => optional_constant("sizes");
    }
}

sample! { ModelCost: unstated
    [tokens: u64, price: Number]
    [] {
    0 "type" => constant("model");
        1 "tokens" => required(tokens: INTEGER);
        2 "price" => required(price: NUMBER);
    }
}

sample! { VoiceCost: unstated
    [characters: i64, price: Number]
    [by: Role] {
    0 "type" => constant("voice");
        1 "characters" => required(characters: INTEGER);
        2 "price" => required(price: NUMBER);
        3 "by" => optional(by: STRING);
    }
}

sample_union! { Cost; 0 Model(ModelCost), 1 Voice(Box<VoiceCost>);
    object: by_tag! { "type" {
        "model" => [among::<ModelCost>(0)];
        "voice" => [among::<VoiceCost>(1)];
    } },
}

sample! { Said: unstated
    [role: Role, message: String, time: Number]
    [seconds: Number] {
    0 "role" => required(role: STRING);
        1 "message" => required(message: STRING);
        2 "time" => required(time: NUMBER);
        3 "seconds" => optional(seconds: NUMBER);
    }
}

sample! { ToolCalls: unstated
    [role: Role, tool_calls: Vec<Server>, time: Number]
    [] {
    0 "role" => required(role: STRING);
        1 "toolCalls" => required(tool_calls: ARRAY);
        2 "time" => required(time: NUMBER);
    }
}

sample_union! { Turn; 0 Said(Box<Said>), 1 ToolCalls(Box<ToolCalls>);
    object: ObjectPlan::Matched(&[among::<Said>(0), among::<ToolCalls>(1)]),
}

sample_union! { Content; 0 Auto(Role), 1 Text(String), 2 Server(Box<Server>), 3 Texts(Vec<String>), 4 Servers(Vec<Server>), 5 Whole(i64), 6 Number(Number);
    integer: 5,
    number: 6,
    string: &[StringArm { variant: 0, values: &["user", "bot", "system"] }, StringArm { variant: 1, values: &[] }],
    array: &[ArrayArm { variant: 3, items: kind::STRING }, ArrayArm { variant: 4, items: kind::OBJECT }],
    object: ObjectPlan::Only(2),
}

sample! { Transcript: unstated
    [kind: TranscriptKind, role: Role]
    [call: Box<Call>] {
    0 "type" => required(kind: STRING);
        1 "role" => required(role: STRING);
        2 "call" => optional(call: OBJECT);
    }
}

sample! { Mute: unstated
    []
    [reason: String, costs: Vec<Cost>] {
    0 "type" => constant("mute");
        1 "reason" => optional(reason: STRING);
        2 "costs" => optional(costs: ARRAY);
    }
}

sample! { Quiet: unstated
    []
    [volume: Number, until: String] {
    0 "volume" => optional(volume: NUMBER);
        1 "until" => optional(until: STRING);
    }
}

sample_union! { Noise; 0 Mute(Box<Mute>), 1 Quiet(Box<Quiet>);
    object: ObjectPlan::Matched(&[among::<Mute>(0), among::<Quiet>(1)]),
}

// One variant is a union itself.
sample_union! { Sound; 0 Noise(Noise), 1 Said(Box<Said>);
    object: ObjectPlan::Judged(&[only(0), among::<Said>(1)]),
}

sample! { Unmute: unstated
    [at: i64]
    [] {
    0 "type" => constant("unmute");
        1 "at" => required(at: INTEGER);
    }
}

sample_union! { Control; 0 Mute(Box<Mute>), 1 Unmute(Box<Unmute>);
    object: by_tag! { "type" {
        "mute" => [among::<Mute>(0)];
        "unmute" => [among::<Unmute>(1)];
    } },
}

sample! { Hang: unstated
    [turns: Vec<Turn>]
    [timestamp: Number, call: Box<Call>, costs: Vec<Cost>, counts: BTreeMap<String, i64>, inner: Box<Message>] {
    0 "type" => constant("hang");
        1 "turns" => required(turns: ARRAY);
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "costs" => optional(costs: ARRAY);
        5 "counts" => optional(counts: OBJECT);
        6 "inner" => optional(inner: OBJECT);
    }
}

sample_union! { Message; 0 Hang(Box<Hang>), 1 Call(Box<Call>), 2 Transcript(Box<Transcript>), 3 Control(Control);
    object: by_tag! { "type" {
        "hang" => [among::<Hang>(0)];
        "call" => [among::<Call>(1)];
        "transcript" => [among::<Transcript>(2)];
        "transcript[final]" => [among::<Transcript>(2)];
        "mute" => [among::<Mute>(3)];
        "unmute" => [among::<Unmute>(3)];
    } },
}

/// A wrapper: its message may be sent without it.
#[derive(Clone)]
pub struct Envelope {
    pub message: Letter,
    pub weight: Option<i64>,
    _extra: Extra,
}

object! {
    Envelope = "samples.json#", unstated, bare 0 {
        0 "message" => required(message: OBJECT);
        1 "weight" => optional(weight: INTEGER);
    }
}

/// As an [`Envelope`], which may be empty.
#[derive(Clone)]
pub struct Parcel {
    pub message: Option<Box<Letter>>,
    pub weight: Option<i64>,
    _extra: Extra,
}

object! {
    Parcel = "samples.json#", unstated, bare 0 {
        0 "message" => optional(message: OBJECT);
        1 "weight" => optional(weight: INTEGER);
    }
}

sample! { Forwarded: unstated
    []
    [message: Box<Envelope>, by: String] {
    0 "type" => constant("forwarded");
        1 "message" => optional(message: OBJECT);
        2 "by" => optional(by: STRING);
    }
}

sample! { Card: unstated
    []
    [text: String] {
    0 "type" => constant("card");
        1 "text" => optional(text: STRING);
    }
}

sample_union! { Letter; 0 Forwarded(Box<Forwarded>), 1 Card(Card);
    object: by_tag! { "type" {
        "forwarded" => [among::<Forwarded>(0)];
        "card" => [among::<Card>(1)];
    } },
}

#[derive(Clone)]
pub struct Bag {
    pub size: Option<i64>,
    pub additional: BTreeMap<String, Value>,
    _extra: Extra,
}

object! {
    Bag = "samples.json#", typed additional {
        0 "size" => optional(size: INTEGER);
    }
}

sample_union! { Luggage; 0 Bag(Box<Bag>), 1 Quiet(Box<Quiet>);
    object: ObjectPlan::Matched(&[among::<Bag>(0), among::<Quiet>(1)]),
}

sample! { Thin: unstated
    [thin: String]
    [next: Tree, must: Tree, list: Vec<Tree>, map: BTreeMap<String, Tree>, twig: Twig] {
    0 "thin" => required(thin: STRING);
        1 "next" => optional(next: OBJECT);
        2 "must" => optional(must: OBJECT);
        3 "list" => optional(list: ARRAY);
        4 "map" => optional(map: OBJECT);
        5 "twig" => optional(twig: OBJECT);
    }
}

sample! { Thick: unstated
    [thick: i64, must: Tree]
    [next: Tree, list: Vec<Tree>, map: BTreeMap<String, Tree>, twig: Twig] {
    0 "thick" => required(thick: INTEGER);
        1 "must" => required(must: OBJECT);
        2 "next" => optional(next: OBJECT);
        3 "list" => optional(list: ARRAY);
        4 "map" => optional(map: OBJECT);
        5 "twig" => optional(twig: OBJECT);
    }
}

sample! { Twig: unstated
    [name: String]
    [inner: Tree] {
    0 "name" => required(name: STRING);
        1 "inner" => optional(inner: OBJECT);
    }
}

sample_union! { Tree; 0 Thin(Box<Thin>), 1 Thick(Box<Thick>);
    object: ObjectPlan::Matched(&[among::<Thin>(0), among::<Thick>(1)]),
}

sample! { Branch: unstated
    []
    [next: Tree, must: Tree, list: Vec<Tree>, map: BTreeMap<String, Tree>, twig: Twig] {
    0 "next" => optional(next: OBJECT);
        1 "must" => optional(must: OBJECT);
        2 "list" => optional(list: ARRAY);
        3 "map" => optional(map: OBJECT);
        4 "twig" => optional(twig: OBJECT);
    }
}
