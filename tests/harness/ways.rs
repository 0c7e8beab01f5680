//! The ways into and out of the root types, which must agree.

use super::plain;
use serde_json::Value;
use vapi_messages::client_messages::ClientMessage;
use vapi_messages::inbound_messages::ClientInboundMessage;
use vapi_messages::responses::ServerMessageResponse;
use vapi_messages::server_messages::ServerMessage;
use vapi_messages::types::{Assistant, Call, Squad};
use vapi_messages::{Model, from_slice, from_str, read, read_value, to_string, to_value, to_vec};

/// The bounds on a type that is read in all ways.
pub trait Root: Model + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned {}
impl<T: Model + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned> Root for T {}

/// The common result of all ways of reading a body.
pub struct Agreed {
    pub written: Value,
    pub deviations: Vec<(String, String)>,
}

/// Reads `text` as the root type called `schema` in every way; `None` if it is no root type.
pub fn all_ways(schema: &str, text: &str) -> Option<Result<Agreed, String>> {
    Some(match schema {
        "ServerMessage" => ways::<ServerMessage>(text),
        "ClientMessage" => ways::<ClientMessage>(text),
        "ClientInboundMessage" => ways::<ClientInboundMessage>(text),
        "ServerMessageResponse" => ways::<ServerMessageResponse>(text),
        "Call" => ways::<Call>(text),
        "Assistant" => ways::<Assistant>(text),
        "Squad" => ways::<Squad>(text),
        _ => return None,
    })
}

fn ways<T: Root>(text: &str) -> Result<Agreed, String> {
    let strict: T = from_slice(text.as_bytes()).map_err(|error| format!("from_slice: {error}"))?;
    let reading = read::<T>(text.as_bytes()).map_err(|error| format!("read: {error}"))?;
    let tree = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let of_tree = read_value::<T>(tree).map_err(|error| format!("read_value: {error}"))?;
    let others = [
        ("from_str", from_str(text).map_err(|error| error.to_string())?),
        (
            "serde_json::from_slice",
            serde_json::from_slice(text.as_bytes()).map_err(|error| error.to_string())?,
        ),
        (
            "serde_json::from_reader",
            serde_json::from_reader(text.as_bytes()).map_err(|error| error.to_string())?,
        ),
        (
            "serde_json::from_value",
            serde_json::from_str::<Value>(text)
                .and_then(serde_json::from_value)
                .map_err(|error| error.to_string())?,
        ),
    ];
    for (way, value) in &others {
        same(way, value, &strict)?;
    }
    same("read", reading.body.typed().ok_or("read: not typed")?, &strict)?;
    same("read_value", of_tree.body.typed().ok_or("read_value: not typed")?, &strict)?;
    let deviations = plain(&reading.deviations);
    if deviations != plain(&of_tree.deviations) {
        return Err(format!("read lists {deviations:?}, read_value {:?}", plain(&of_tree.deviations)));
    }
    let written = to_value(&strict);
    let parse = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
    for (way, value) in [
        ("to_vec", parse(&String::from_utf8_lossy(&to_vec(&strict)))?),
        ("to_string", parse(&to_string(&strict))?),
        (
            "serde_json::to_string",
            parse(&serde_json::to_string(&strict).map_err(|error| error.to_string())?)?,
        ),
        ("serde_json::to_value", serde_json::to_value(&strict).map_err(|error| error.to_string())?),
        ("the reading's body", serde_json::to_value(&reading.body).map_err(|error| error.to_string())?),
    ] {
        if value != written {
            return Err(format!("{way} writes {value}\nto_value writes {written}"));
        }
    }
    Ok(Agreed { written, deviations })
}

fn same<T: Root>(way: &str, value: &T, strict: &T) -> Result<(), String> {
    if value == strict { Ok(()) } else { Err(format!("{way} and from_slice differ: {}", to_value(value))) }
}
