//! The methods of `Number`, and numbers that neither 64 bits nor `f64` hold.

use crate::samples::*;
use crate::support::Number;
use crate::support::entry::*;
use serde_json::json;
use std::cmp::Ordering;
use std::collections::HashSet;

#[test]
fn numbers_compare_by_value() {
    assert_eq!(Number::from(1), Number::from(1.0));
    assert_ne!(Number::from(1), Number::from(1.5));
    let two = Number::from(2);
    assert!(two == 2 && two < 2.5 && Number::from(u64::MAX) > i64::MAX);
    assert_eq!(HashSet::from([Number::from(1_u64), Number::from(1.0), Number::from(1_i64)]).len(), 1);
    // Two integers that are the same float.
    let (small, large) = (Number::from(u64::MAX - 1), Number::from(u64::MAX));
    assert!(small < large && small != large);
    assert_eq!(Number::from(f64::NAN).partial_cmp(&Number::from(1)), None);
}

#[test]
fn any_float_is_a_number() {
    assert_eq!(Number::from(0.1_f32).to_string(), "0.1");
    assert_eq!(f64::from(Number::from(0.1)), 0.1);
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let number = Number::from(value);
        assert_eq!((number.to_string().as_str(), number.as_json()), ("null", None));
        assert_eq!(number, number.clone());
        assert_eq!(number.as_f64().to_bits(), value.to_bits());
        assert_eq!(Number::from_f64(value), None);
    }
}

fn call(scores: &str) -> String {
    format!(r#"{{"id":"i","status":null,"scores":{scores}}}"#)
}

#[test]
fn a_number_keeps_its_text_past_64_bits_and_past_doubles() {
    for number in ["18446744073709551616", "-99999999999999999999", "1e400", "-12.5E+999"] {
        let body = call(&format!("[1,{number},2.5]"));
        let reading = read_str::<Call>(&body).unwrap();
        assert_eq!(reading.deviations, []);
        let value = reading.into_typed().unwrap();
        assert_eq!(to_string(&value), body);
        assert_eq!(value, from_str::<Call>(&body).unwrap());
        let number = value.scores.unwrap()[1].clone().unwrap();
        assert!(number.as_f64().abs() > 1e18, "{number}");
        assert_eq!(number.partial_cmp(&number), Some(Ordering::Equal));
        assert_eq!(number.as_i64(), None);
    }
}

#[test]
fn a_text_that_looks_like_the_mark_of_a_number_is_a_text() {
    let body =
        r###"{"id":"#","status":null,"scores":[18446744073709551616],"meta":{"##":"1","#":{"#":"5"}}}"###;
    let call = read_str::<Call>(body).unwrap().into_typed().unwrap();
    assert_eq!(call.meta, Some(json!({ "##": "1", "#": { "#": "5" } })));
    assert_eq!(to_value(&call)["scores"], json!([18446744073709551616.0]));
    assert_eq!(to_string(&call).matches("18446744073709551616").count(), 1);
}
