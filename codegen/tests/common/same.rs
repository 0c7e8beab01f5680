/// Returns whether two values are equal, numbers as numbers.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let equal = |(name, value): (&String, &Value)| other.get(name).is_some_and(|found| same(value, found));
            one.len() == other.len() && one.iter().all(equal)
        }
        _ => one == other,
    }
}
