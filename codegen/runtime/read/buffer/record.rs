//! Recording what is before a union's tag.

use super::context::Context;
use super::number_text;
use super::tape::{Event, Extent, Tape, event_of};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Records a value at the end of a tape.
pub struct Record<'t, 'de, 'c> {
    pub tape: &'t mut Tape<'de>,
    pub context: &'c Context,
}

impl<'de> Record<'_, 'de, '_> {
    fn again(&mut self) -> Record<'_, 'de, '_> {
        Record { tape: self.tape, context: self.context }
    }

    #[inline]
    fn push<E>(self, event: Event<'de>) -> Result<(), E> {
        self.tape.push(event);
        Ok(())
    }

    fn close<E: Error>(self, start: usize, entries: u32, event: fn(Extent) -> Event<'de>) -> Result<(), E> {
        let events = u32::try_from(self.tape.end() - start - 1);
        let events = events.map_err(|_| E::custom("too much stands before a tag"))?;
        self.tape.replace(start, event(Extent { entries, events }));
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Record<'_, 'de, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Record<'_, 'de, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Event::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.push(Event::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Event::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Event::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Event::Unsigned(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        let value = number_text::from_i128(value)?;
        self.push(Event::Number(Box::new(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        let value = number_text::from_u128(value)?;
        self.push(Event::Number(Box::new(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.context.check_float(value)?;
        self.push(Event::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.push(Event::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.push(Event::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.push(Event::Owned(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.tape.end();
        self.tape.push(Event::Null);
        let items = self.context.deeper(|| {
            let mut items = 0;
            while access.next_element_seed(self.again())?.is_some() {
                items += 1;
            }
            Ok(items)
        })?;
        self.close(start, items, Event::Array)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.tape.end();
        self.tape.push(Event::Null);
        let members = self.context.deeper(|| {
            let mut members = 0;
            while access.next_key_seed(RecordName(self.tape))?.is_some() {
                access.next_value_seed(self.again())?;
                members += 1;
            }
            Ok(members)
        })?;
        if number_text::ARE_TEXTS
            && let Some(number) = marked_number(self.tape.since(start + 1))
        {
            self.tape.truncate(start);
            return self.push(number);
        }
        self.close(start, members, Event::Object)
    }
}

/// Returns the number that `events`, one member, stand for; see [`number_text::ARE_TEXTS`].
fn marked_number<'de>(events: &[Event<'_>]) -> Option<Event<'de>> {
    let [name, value] = events else { return None };
    if name.as_str() != Some(number_text::MARKER) {
        return None;
    }
    number_text::parse(value.as_str()?).map(event_of)
}

/// Records a member's name at the end of a tape.
pub struct RecordName<'t, 'de>(pub &'t mut Tape<'de>);

impl<'de> DeserializeSeed<'de> for RecordName<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for RecordName<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(), E> {
        self.0.push(Event::Borrowed(name));
        Ok(())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.push(Event::Owned(name.to_owned()));
        Ok(())
    }

    fn visit_string<E: Error>(self, name: String) -> Result<(), E> {
        self.0.push(Event::Owned(name));
        Ok(())
    }
}
