//! The values other than strings that a schema lists for a place, as the support code has them.
//!
//! ```text
//! {"enum": [1, 2]}  →  Literals::OneOf(&[Literal::Integer(1), Literal::Integer(2)])
//! ```

use crate::model::{Literal, Model, Ty};

/// Returns the `Literals` expression for a place; `None` if nothing is listed.
pub(super) fn of(model: &Model, ty: &Ty) -> Option<String> {
    if let Some(values) = model.listed(ty) {
        let values = values.iter().map(|value| literal(model, value)).collect::<Vec<_>>().join(", ");
        return Some(format!("{}::support::Literals::OneOf(&[{values}])", model.root));
    }
    match model.resolve(ty) {
        Ty::Array(inner) | Ty::Map(inner) => {
            Some(format!("{}::support::Literals::Each(&{})", model.root, of(model, inner)?))
        }
        Ty::Tuple(items) => {
            let items: Vec<Option<String>> = items.iter().map(|item| of(model, item)).collect();
            if items.iter().all(Option::is_none) {
                return None;
            }
            let items = items.into_iter().map(|item| match item {
                Some(item) => format!("Some(&{item})"),
                None => "None".to_owned(),
            });
            Some(format!(
                "{}::support::Literals::Items(&[{}])",
                model.root,
                items.collect::<Vec<_>>().join(", ")
            ))
        }
        _ => None,
    }
}

/// Returns the `Literal` expression.
pub(super) fn literal(model: &Model, literal: &Literal) -> String {
    let value = match literal {
        Literal::Null => "Null".to_owned(),
        Literal::Boolean(value) => format!("Boolean({value})"),
        Literal::Integer(value) => format!("Integer({value})"),
    };
    format!("{}::support::Literal::{value}", model.root)
}
