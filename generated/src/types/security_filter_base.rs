// @generated from vapi-securityfilterbase-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use serde_json::Value;
use std::collections::BTreeMap;

/// Another name for a simpler type.
///
/// Schema: `vapi-securityfilterbase-schema.json#`
pub type SecurityFilterBase = BTreeMap<String, Value>;
