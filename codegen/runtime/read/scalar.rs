//! Values that are neither array nor object, and how they enter their places.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::parsed::put_parsed;
use super::select::Literal;
use super::slot::Text;
use super::slot::expected;
use super::union::put_scalar_in_union;
use super::{Number, Slot, kind, number_text};
use serde::de::Error;
use serde_json::Value;

/// A value that is neither array nor object.
#[derive(Clone, Copy)]
pub enum Scalar<'s> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    /// A number as it is in the body, which `serde_json` cannot hold.
    Wide(&'s str),
    /// A number that is none of the above; only where `serde_json` keeps such numbers.
    Number(&'s serde_json::Number),
    String(&'s str),
}

/// What a place says of a scalar that it does not take.
pub enum Unfit {
    /// It is of another type than this.
    Type(&'static str),
    /// It is another string than this one.
    Value(&'static str),
    /// It is a number that raw JSON cannot hold.
    Lost,
}

impl<'s> Scalar<'s> {
    /// Returns the JSON type, see [`kind`].
    pub fn kind(self) -> u8 {
        match self {
            Scalar::Null => kind::NULL,
            Scalar::Boolean(_) => kind::BOOLEAN,
            Scalar::Signed(_) | Scalar::Unsigned(_) => kind::INTEGER,
            Scalar::Float(value) if value.fract() == 0.0 => kind::INTEGER,
            Scalar::Number(value)
                if number_text::as_exact_f64(value).is_some_and(|value| value.fract() == 0.0) =>
            {
                kind::INTEGER
            }
            Scalar::Wide(text) if text.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit()) => {
                kind::INTEGER
            }
            Scalar::Wide(_) | Scalar::Float(_) | Scalar::Number(_) => kind::NUMBER & !kind::INTEGER,
            Scalar::String(_) => kind::STRING,
        }
    }

    /// Returns the value, if a schema can list it.
    pub fn literal(self) -> Option<Literal<'s>> {
        Some(match self {
            Scalar::Null => Literal::Null,
            Scalar::Boolean(value) => Literal::Boolean(value),
            Scalar::Wide(_) => return None,
            Scalar::Unsigned(value) => Literal::Integer(value.into()),
            Scalar::String(text) => Literal::String(text),
            Scalar::Number(value) => match value.as_i128() {
                Some(value) => Literal::Integer(value),
                None => Literal::Integer(to_integer(number_text::as_exact_f64(value)?)?.into()),
            },
            scalar => Literal::Integer(to_signed(scalar)?.into()),
        })
    }

    /// Returns the scalar as raw JSON; `None` for a number that raw JSON cannot hold.
    pub fn to_value(self) -> Option<Value> {
        Some(match self {
            Scalar::Wide(_) => return None,
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Signed(value) => value.into(),
            Scalar::Unsigned(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::Number(value) => value.clone().into(),
            Scalar::String(value) => value.into(),
        })
    }

    /// Puts the scalar into `slot`, or gives it back as what does not fit.
    #[inline]
    pub fn put<E: Error>(self, slot: &mut Slot<'_>, context: &Context) -> Result<Fit, E> {
        match put_scalar(slot, self, context) {
            Ok(()) => Ok(Ok(())),
            Err(unfit) => self.give_back(unfit, context),
        }
    }

    #[cold]
    fn give_back<E: Error>(self, unfit: Unfit, context: &Context) -> Result<Fit, E> {
        let Some(value) = self.to_value() else { return Err(E::custom(number_text::TOO_WIDE)) };
        match unfit {
            Unfit::Lost => Err(E::custom(number_text::TOO_WIDE)),
            Unfit::Type(expected) => context.misfit(expected, value),
            Unfit::Value(expected) => {
                context.note(DeviationKind::UnlistedValue, expected, Found::of(&value));
                Ok(Err(Box::new(value)))
            }
        }
    }
}

/// Puts `scalar` into `slot`, which is left empty if that fails and it can be.
pub fn put_scalar(slot: &mut Slot<'_>, scalar: Scalar<'_>, context: &Context) -> Result<(), Unfit> {
    match (slot, scalar) {
        (Slot::String(place), Scalar::String(text)) => **place = text.to_owned(),
        (Slot::OptionalString(place), Scalar::String(text)) => **place = Some(text.to_owned()),
        (Slot::OptionalString(place), _) => {
            **place = None;
            return Err(Unfit::Type("a string"));
        }
        (Slot::Text(place), Scalar::String(text)) => put_text(*place, text, context),
        (Slot::Boolean(place), Scalar::Boolean(value)) => **place = value,
        (Slot::Number(place), scalar) => **place = to_number(scalar).ok_or(Unfit::Type("a number"))?,
        (Slot::Signed(place), scalar) => **place = to_signed(scalar).ok_or_else(|| not_signed(scalar))?,
        (Slot::Unsigned(place), scalar) => {
            **place = to_unsigned(scalar).ok_or(Unfit::Type("an integer of 0 or more"))?;
        }
        (Slot::Raw(place), scalar) => **place = scalar.to_value().ok_or(Unfit::Lost)?,
        (Slot::Parsed(place), scalar) => {
            let value = scalar.to_value().ok_or(Unfit::Lost)?;
            put_parsed(*place, value, context).map_err(Unfit::Type)?;
        }
        (Slot::Null, Scalar::Null) => {}
        (Slot::Constant(constant), Scalar::String(text)) => {
            return if text == *constant { Ok(()) } else { Err(Unfit::Value(constant)) };
        }
        (Slot::Nullable(place), Scalar::Null) => place.clear(),
        (Slot::Nullable(place) | Slot::Optional(place), scalar) => {
            if matches!(scalar, Scalar::Null) && place.set_null() {
                return Ok(());
            }
            if let Err(unfit) = put_scalar(&mut place.fill(), scalar, context) {
                place.clear();
                return Err(unfit);
            }
        }
        (Slot::Union(union), scalar) => return put_scalar_in_union(*union, scalar, context),
        (slot, _) => return Err(Unfit::Type(expected(slot))),
    }
    Ok(())
}

/// Returns whether an empty `slot` takes `scalar` with nothing to note. It may be filled.
pub fn takes(slot: &mut Slot<'_>, scalar: Scalar<'_>) -> bool {
    match (slot, scalar) {
        (Slot::String(_) | Slot::OptionalString(_), Scalar::String(_))
        | (Slot::Boolean(_), Scalar::Boolean(_))
        | (Slot::Raw(_) | Slot::Parsed(_), _)
        | (Slot::Null, Scalar::Null) => true,
        (Slot::Text(place), Scalar::String(text)) => place.set(text),
        (Slot::Constant(constant), Scalar::String(text)) => text == *constant,
        (Slot::Number(_), scalar) => to_number(scalar).is_some(),
        (Slot::Signed(_), scalar) => to_signed(scalar).is_some(),
        (Slot::Unsigned(_), scalar) => to_unsigned(scalar).is_some(),
        _ => false,
    }
}

/// Puts `text` into `place`, which takes any, and notes one that is not listed.
#[inline]
pub fn put_text(place: &mut dyn Text, text: &str, context: &Context) {
    if !place.set(text) {
        context.note(DeviationKind::UnlistedValue, place.expected(), Found::String(text.len()));
    }
}

fn to_number(scalar: Scalar<'_>) -> Option<Number> {
    match scalar {
        Scalar::Signed(value) => Some(value.into()),
        Scalar::Unsigned(value) => Some(value.into()),
        Scalar::Float(value) => Number::from_f64(value),
        Scalar::Number(value) => Some(value.clone().into()),
        Scalar::Wide(text) => Some(Number::of_text(text)),
        _ => None,
    }
}

fn to_signed(scalar: Scalar<'_>) -> Option<i64> {
    match scalar {
        Scalar::Signed(value) => Some(value),
        Scalar::Unsigned(value) => value.try_into().ok(),
        Scalar::Float(value) => to_integer(value),
        Scalar::Number(value) => to_integer(number_text::as_exact_f64(value)?),
        _ => None,
    }
}

fn not_signed(scalar: Scalar<'_>) -> Unfit {
    let is_too_large = matches!(scalar, Scalar::Unsigned(_));
    Unfit::Type(if is_too_large { "an integer of at most 2^63-1" } else { "an integer" })
}

fn to_unsigned(scalar: Scalar<'_>) -> Option<u64> {
    match scalar {
        Scalar::Signed(value) => value.try_into().ok(),
        Scalar::Unsigned(value) => Some(value),
        Scalar::Float(value) => to_integer(value)?.try_into().ok(),
        Scalar::Number(value) => to_integer(number_text::as_exact_f64(value)?)?.try_into().ok(),
        _ => None,
    }
}

/// `1.0` and `2e3` are integers to JSON Schema. From 2^53 a float may stand for several of them,
/// so that beyond, none is taken.
fn to_integer(value: f64) -> Option<i64> {
    const EXACT: f64 = (1_u64 << f64::MANTISSA_DIGITS) as f64;
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}
