// @generated from vapi-sbcconfiguration-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use serde_json::Value;
use std::collections::BTreeMap;

/// Another name for a simpler type.
///
/// Schema: `vapi-sbcconfiguration-schema.json#`
pub type SbcConfiguration = BTreeMap<String, Value>;
