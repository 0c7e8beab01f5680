//! Random values and bodies: the same for the same seed, everywhere.

use serde_json::{Map, Value, json};

/// A generator of pseudo-random numbers (`SplitMix64`).
pub struct Random(u64);

pub const NAMES: [&str; 34] = [
    "a",
    "b",
    "c",
    "A",
    "type",
    "kind",
    "Type",
    "",
    " ",
    "$",
    "self",
    "Self",
    "Option",
    "String",
    "Result",
    "Vec",
    "foo_bar",
    "fooBar",
    "foo-bar",
    "FooBar",
    "new",
    "extra",
    "additional",
    "gen",
    "größe",
    "🚀",
    "1",
    "1.0",
    "a/b",
    "a~b",
    "empty",
    "Unknown",
    "unknown",
    "_",
];
pub const TEXTS: [&str; 20] = [
    "a", "A", "b", "", " ", "=", ">=", "x-y", "x_y", "x y", "unknown", "Unknown", "self", "1", "1.0", "ä",
    "\"", "\\", "\n", "🚀",
];

impl Random {
    pub fn new(seed: u64) -> Self {
        Random(seed.wrapping_mul(0x2545_F491_4F6C_DD1D) ^ 0x9E37_79B9_7F4A_7C15)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    /// Returns true once in `times` calls.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    /// Makes any JSON value.
    pub fn value(&mut self, depth: usize) -> Value {
        let kinds = if depth == 0 { 9 } else { 13 };
        match self.below(kinds) {
            0 => Value::Null,
            1 => json!(self.once_in(2)),
            2 => json!(self.below(5)),
            3 => json!(-(self.below(300) as i64)),
            4 => json!(self.below(100) as f64 / 4.0),
            5 => json!(u64::MAX - self.below(3) as u64),
            6 => json!("2024-01-02T03:04:05.678Z"),
            7 | 8 => json!(self.pick(&TEXTS)),
            9 | 10 => (0..self.below(4)).map(|_| self.value(depth.saturating_sub(1))).collect(),
            _ => {
                let members = (0..self.below(5))
                    .map(|_| (self.pick(&NAMES).to_owned(), self.value(depth.saturating_sub(1))));
                Value::Object(members.collect())
            }
        }
    }

    /// Returns a body that may be what `schema` describes.
    pub fn body(&mut self, schema: &Value, depth: usize) -> Value {
        if depth == 0 || self.once_in(8) {
            return self.value(depth.min(2));
        }
        for keyword in ["oneOf", "anyOf", "allOf"] {
            if let Some(Value::Array(branches)) = schema.get(keyword)
                && !branches.is_empty()
            {
                let branch = branches[self.below(branches.len())].clone();
                return self.body(&branch, depth);
            }
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        if let Some(Value::Array(values)) = schema.get("enum")
            && !values.is_empty()
        {
            return values[self.below(values.len())].clone();
        }
        if let Some(Value::Object(properties)) = schema.get("properties") {
            let mut members = Map::new();
            for (name, property) in properties {
                if !self.once_in(4) {
                    members.insert(name.clone(), self.body(property, depth.saturating_sub(1)));
                }
            }
            if self.once_in(3) {
                members.insert(self.pick(&NAMES).to_owned(), self.value(1));
            }
            return Value::Object(members);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => {
                let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
                (0..self.below(4)).map(|_| self.body(&items, depth.saturating_sub(1))).collect()
            }
            Some("string") => json!(self.pick(&TEXTS)),
            Some("integer") => json!(self.below(9) as i64 - 3),
            Some("number") => json!(self.below(9) as f64 / 2.0),
            Some("boolean") => json!(self.once_in(2)),
            Some("null") => Value::Null,
            _ => self.value(depth),
        }
    }
}
