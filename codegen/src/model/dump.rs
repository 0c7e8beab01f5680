//! The model as text: every type with its members, variants and plan, for tests and for `explain`.

use super::{
    Additional, EnumDef, Exchange, MemberDef, Model, ObjectDef, ObjectPlan, RustType, Shape, TypeDef, TypeId,
    UnionDef,
};
use std::fmt::{self, Write};

/// Returns every type of `model`, sorted by module and name.
pub fn dump(model: &Model) -> String {
    let mut types: Vec<(TypeId, &TypeDef)> = model.iter().collect();
    types.sort_by_key(|(_, def)| (&def.module, &def.name, &def.address));
    types.into_iter().map(|(id, _)| dump_type(model, id)).collect::<Vec<_>>().join("\n")
}

/// Returns the text of one type.
///
/// ```text
/// union Pet  <pet.json#>
///   Cat(Box<Cat>)
///   Named(String)
///   by type: string → Named
///   by `kind`: "cat" → Cat
/// ```
pub(crate) fn dump_type(model: &Model, id: TypeId) -> String {
    let def = &model[id];
    let mut text = String::new();
    let written = match &def.shape {
        Shape::Object(object) => object_lines(model, def, object, &mut text),
        Shape::Union(union) => union_lines(model, def, union, &mut text),
        Shape::Enum(values) => enum_lines(def, values, &mut text),
        Shape::Alias(place) => {
            header("alias", def, &mut text).and_then(|()| writeln!(text, "  {}", Rust(model, &place.rust)))
        }
    };
    let written = written.and_then(|()| exchange_lines(model, def, &mut text));
    let mut derives = || def.derives.iter().try_for_each(|path| writeln!(text, "  derives {path}"));
    let written = written.and_then(|()| derives());
    debug_assert!(written.is_ok(), "writing to a string does not fail");
    text
}

fn exchange_lines(model: &Model, def: &TypeDef, text: &mut String) -> fmt::Result {
    def.exchange.iter().try_for_each(|exchange| match exchange {
        Exchange::AnsweredBy(response) => writeln!(text, "  answered by {}", model[*response].name),
        Exchange::Answers(request) => writeln!(text, "  answers {}", model[*request].name),
    })
}

fn header(kind: &str, def: &TypeDef, text: &mut String) -> fmt::Result {
    write!(text, "{kind} {}  <{}>", def.name, def.address)?;
    def.shared_with.iter().try_for_each(|address| write!(text, " <{address}>"))?;
    writeln!(text)
}

fn object_lines(model: &Model, def: &TypeDef, object: &ObjectDef, text: &mut String) -> fmt::Result {
    header("struct", def, text)?;
    for member in &object.members {
        member_line(model, member, text)?;
    }
    if let Some(bare) = object.bare.and_then(|at| object.members.get(at)) {
        writeln!(text, "  {:?} may come alone", bare.name)?;
    }
    match &object.additional {
        Additional::Unstated => Ok(()),
        Additional::Open => writeln!(text, "  any other member"),
        Additional::Closed => writeln!(text, "  no other member"),
        Additional::Typed(place) => writeln!(text, "  any other member: {}", Rust(model, &place.rust)),
    }
}

fn member_line(model: &Model, member: &MemberDef, text: &mut String) -> fmt::Result {
    let optional = if member.required { "" } else { "?" };
    match &member.constant {
        Some(constant) => writeln!(text, "  {:?}{optional} is always {constant:?}", member.name),
        None => {
            write!(text, "  {}{optional}: {}", member.field, Rust(model, &member.place.rust))?;
            if member.field.trim_start_matches("r#") != member.name {
                write!(text, "  {:?}", member.name)?;
            }
            writeln!(text)
        }
    }
}

fn enum_lines(def: &TypeDef, values: &EnumDef, text: &mut String) -> fmt::Result {
    header("enum", def, text)?;
    for (name, value) in values.names.iter().zip(&values.values) {
        writeln!(text, "  {name} {value:?}")?;
    }
    if values.open { writeln!(text, "  any other string") } else { Ok(()) }
}

fn union_lines(model: &Model, def: &TypeDef, union: &UnionDef, text: &mut String) -> fmt::Result {
    header("union", def, text)?;
    for variant in &union.variants {
        writeln!(text, "  {}({})", variant.name, Rust(model, &variant.place.rust))?;
    }
    let name = |at: usize| union.variants.get(at).map_or("?", |variant| &variant.name);
    let plan = &union.plan;
    let scalars =
        [("null", plan.null), ("boolean", plan.boolean), ("integer", plan.integer), ("number", plan.number)];
    let scalars = scalars.into_iter().filter_map(|(kind, at)| Some(format!("{kind} → {}", name(at?))));
    let strings = plan.string.iter().map(|arm| match arm.values.len() {
        0 => format!("string → {}", name(arm.variant)),
        _ => format!("one of {:?} → {}", arm.values, name(arm.variant)),
    });
    let arrays = plan.array.iter().map(|arm| format!("array of {:?} → {}", arm.items, name(arm.variant)));
    let only = match plan.object {
        ObjectPlan::Only(at) => Some(format!("object → {}", name(at))),
        _ => None,
    };
    let by_type: Vec<String> = scalars.chain(strings).chain(arrays).chain(only).collect();
    if !by_type.is_empty() {
        writeln!(text, "  by type: {}", by_type.join(", "))?;
    }
    let names =
        |arms: &[super::Arm]| arms.iter().map(|arm| name(arm.variant)).collect::<Vec<_>>().join(" or ");
    match &plan.object {
        ObjectPlan::Never | ObjectPlan::Only(_) => {}
        ObjectPlan::Tagged { key, values, literals, unlisted, .. } => {
            let arms = values.iter().map(|(value, arms)| format!("{value:?} → {}", names(arms)));
            let arms = arms.chain(literals.iter().map(|(value, arms)| format!("{value} → {}", names(arms))));
            let rest = (!unlisted.is_empty()).then(|| format!("otherwise → {}", names(unlisted)));
            writeln!(text, "  by {key:?}: {}", arms.chain(rest).collect::<Vec<_>>().join(", "))?;
        }
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => {
            writeln!(text, "  by members: {}", names(arms))?;
        }
    }
    for (first, second) in &plan.ambiguous {
        writeln!(text, "  not distinguished: {} and {}", name(*first), name(*second))?;
    }
    if plan.has_more_ambiguous {
        writeln!(text, "  not distinguished: other pairs")?;
    }
    Ok(())
}

/// A Rust type as people write it.
struct Rust<'a>(&'a Model, &'a RustType);

impl fmt::Display for Rust<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Rust(model, rust) = self;
        match rust {
            RustType::Named(id) => f.write_str(&model[*id].name),
            RustType::String => f.write_str("String"),
            RustType::Formatted(format) => f.write_str(format.type_name()),
            RustType::Number => f.write_str("Number"),
            RustType::Boolean => f.write_str("bool"),
            RustType::Signed => f.write_str("i64"),
            RustType::Unsigned => f.write_str("u64"),
            RustType::Unit => f.write_str("()"),
            RustType::Custom(path) => write!(f, "Parsed<{path}>"),
            RustType::Raw => f.write_str("Value"),
            RustType::Vec(item) => write!(f, "Vec<{}>", Rust(model, item)),
            RustType::Map(value) => write!(f, "BTreeMap<String, {}>", Rust(model, value)),
            RustType::Nullable(inner) => write!(f, "Option<{}>", Rust(model, inner)),
            RustType::Box(inner) => write!(f, "Box<{}>", Rust(model, inner)),
            RustType::Tuple(items) => {
                f.write_char('(')?;
                for item in items {
                    write!(f, "{},", Rust(model, item))?;
                }
                f.write_char(')')
            }
        }
    }
}
