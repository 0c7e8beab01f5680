//! The forms of bodies of the samples' types.

/// The form of a body of some type.
pub enum Spec {
    String,
    Number,
    Integer,
    Unsigned,
    Boolean,
    Any,
    Null,
    Enum(&'static [&'static str]),
    Object(&'static ObjectSpec),
    Array(&'static Spec),
    Map(&'static Spec),
    OrNull(&'static Spec),
    /// Objects with this tag.
    Tagged(&'static str, &'static [&'static ObjectSpec]),
    /// One of these; the members or the JSON type decide.
    OneOf(&'static [Spec]),
}

pub struct ObjectSpec {
    pub constant: Option<(&'static str, &'static [&'static str], bool)>,
    pub members: &'static [(&'static str, bool, Spec)],
    pub additional: Option<Spec>,
}

pub const ROLES: Spec = Spec::Enum(&["user", "bot", "system"]);
pub const PRICE: (&str, bool, Spec) = ("price", true, Spec::Number);
pub const TAG: &str = "type";

pub static SERVER: ObjectSpec = ObjectSpec {
    constant: None,
    members: &[
        ("url", true, Spec::String),
        ("timeout", false, Spec::Integer),
        ("headers", false, Spec::Map(&Spec::String)),
        ("secret", false, Spec::OrNull(&Spec::String)),
    ],
    additional: None,
};
pub static LABELS: ObjectSpec =
    ObjectSpec { constant: None, members: &[("title", false, Spec::String)], additional: Some(Spec::Number) };
pub static CONTENT: Spec = Spec::OneOf(&[
    Spec::String,
    Spec::Object(&SERVER),
    Spec::Array(&Spec::String),
    Spec::Array(&Spec::Object(&SERVER)),
    Spec::Integer,
    Spec::Number,
]);
macro_rules! call {
    ($name:ident, $is_required:expr) => {
        pub static $name: ObjectSpec = ObjectSpec {
            constant: Some((TAG, &["call"], $is_required)),
            members: &[
                ("id", true, Spec::String),
                ("status", true, Spec::OrNull(&ROLES)),
                ("startedAt", false, Spec::String),
                ("server", false, Spec::Object(&SERVER)),
                ("parent", false, Spec::Object(&CALL)),
                ("tags", false, Spec::Array(&Spec::String)),
                ("scores", false, Spec::Array(&Spec::OrNull(&Spec::Number))),
                ("isActive", false, Spec::Boolean),
                ("seq", false, Spec::Unsigned),
                ("offset", false, Spec::Integer),
                ("meta", false, Spec::Any),
                ("nothing", false, Spec::Null),
                ("labels", false, Spec::Object(&LABELS)),
                ("a/b~c", false, Spec::String),
            ],
            additional: None,
        };
    };
}
call!(CALL, false);
call!(CALL_MESSAGE, true);
pub static COSTS: [&ObjectSpec; 2] = [
    &ObjectSpec {
        constant: Some((TAG, &["model"], true)),
        members: &[("tokens", true, Spec::Unsigned), PRICE],
        additional: None,
    },
    &ObjectSpec {
        constant: Some((TAG, &["voice"], true)),
        members: &[("characters", true, Spec::Integer), PRICE, ("by", false, ROLES)],
        additional: None,
    },
];
pub static TURN: Spec = Spec::OneOf(&[
    Spec::Object(&ObjectSpec {
        constant: None,
        members: &[
            ("role", true, ROLES),
            ("message", true, Spec::String),
            ("time", true, Spec::Number),
            ("seconds", false, Spec::Number),
        ],
        additional: None,
    }),
    Spec::Object(&ObjectSpec {
        constant: None,
        members: &[
            ("role", true, ROLES),
            ("toolCalls", true, Spec::Array(&Spec::Object(&SERVER))),
            ("time", true, Spec::Number),
        ],
        additional: None,
    }),
]);
pub static MESSAGES: [&ObjectSpec; 5] = [
    &ObjectSpec {
        constant: Some((TAG, &["hang"], true)),
        members: &[
            ("turns", true, Spec::Array(&TURN)),
            ("timestamp", false, Spec::Number),
            ("call", false, Spec::Object(&CALL)),
            ("costs", false, Spec::Array(&Spec::Tagged(TAG, &COSTS))),
            ("counts", false, Spec::Map(&Spec::Integer)),
            ("inner", false, Spec::Tagged(TAG, &MESSAGES)),
        ],
        additional: None,
    },
    &CALL_MESSAGE,
    &ObjectSpec {
        constant: Some((TAG, &["transcript", "transcript[final]"], true)),
        members: &[("role", true, ROLES), ("call", false, Spec::Object(&CALL))],
        additional: None,
    },
    &ObjectSpec {
        constant: Some((TAG, &["mute"], true)),
        members: &[
            ("reason", false, Spec::String),
            ("costs", false, Spec::Array(&Spec::Tagged(TAG, &COSTS))),
        ],
        additional: None,
    },
    &ObjectSpec {
        constant: Some((TAG, &["unmute"], true)),
        members: &[("at", true, Spec::Integer)],
        additional: None,
    },
];
pub static CONTENT_HOLDER: ObjectSpec = ObjectSpec {
    constant: Some((TAG, &["call"], true)),
    members: &[("id", true, Spec::String), ("status", true, Spec::Null), ("content", false, CONTENT_SPEC)],
    additional: None,
};
pub const CONTENT_SPEC: Spec = Spec::OneOf(&[
    Spec::String,
    Spec::Object(&SERVER),
    Spec::Array(&Spec::String),
    Spec::Array(&Spec::Object(&SERVER)),
    Spec::Integer,
    Spec::Number,
]);
