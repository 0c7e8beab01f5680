//! References whose meaning depends on the path that led to them: `$dynamicRef` (JSON Schema 2020-12 Core, 8.2.3.2)
//! and `$recursiveRef` (2019-09 Core, 8.2.4.2.1).
//!
//! If several schemas can replace each other, every schema with a base URI of its own keeps it in the document, so
//! that a validator can follow the path through them. Any other reference means one place, and is written as a
//! pointer.

use super::{KEPT, Writer, container, name};
use crate::address::{Address, escaped};
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};

impl Writer<'_> {
    /// Returns whether the schemas around `address` have base URIs in the document.
    pub(super) fn is_resource(&self, address: &Address) -> bool {
        self.sources.has_dynamic() && !name(self.dialect(address)).starts_with("draft")
    }

    /// Writes the base URI of the schema at `address`, if it has one of its own.
    pub(super) fn identify(&self, address: &Address, schema: &mut Map<String, Value>) {
        if self.is_resource(address) && self.sources.resource_around(address) == *address {
            schema.insert("$id".to_owned(), self.base(address).into());
        }
    }

    /// Returns the URI of the schema at `target`, where it depends on the way.
    pub(super) fn dynamic_uri(&self, target: &Address) -> Option<String> {
        if !self.is_resource(target) {
            return None;
        }
        let resource = self.sources.resource_around(target);
        let below = target.pointer.strip_prefix(&*resource.pointer).unwrap_or_default();
        Some(format!("{}#{}", self.base(&resource), utf8_percent_encode(below, KEPT)))
    }

    /// Writes `reference` as what it is if it can mean several schemas, of which `target` is one.
    pub(super) fn dynamic_reference(
        &self,
        address: &Address,
        reference: &str,
        target: &Address,
        schema: &mut Map<String, Value>,
    ) -> bool {
        let keyword = address.pointer.rsplit('/').next().unwrap_or_default();
        if keyword == "$ref" || !self.is_resource(target) || !self.sources.is_dynamic(target) {
            return false;
        }
        let anchor = reference.split_once('#').map_or("", |(_, anchor)| anchor);
        match keyword {
            "$recursiveRef" => schema.insert(keyword.to_owned(), "#".into()),
            _ if anchor.is_empty() || anchor.starts_with('/') => return false,
            _ => {
                let base = self.base(&self.sources.resource_around(target));
                schema.insert(keyword.to_owned(), format!("{base}#{anchor}").into())
            }
        };
        true
    }

    /// Returns `schemalock:///<document>/<pointer of the schema>`.
    fn base(&self, resource: &Address) -> String {
        let name = name(self.dialect(resource));
        let file = escaped(&resource.file);
        let place = format!("{}/{file}{}", container(name), resource.pointer);
        format!("schemalock:///{name}/{}", utf8_percent_encode(&place, KEPT))
    }
}
