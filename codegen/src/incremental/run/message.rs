//! A message, as it is remembered.

use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Severity};

#[derive(Serialize, Deserialize)]
pub(super) struct StoredMessage {
    code: String,
    message: String,
    address: Option<(String, String)>,
    position: Option<(usize, usize)>,
    related: Vec<(String, String, String)>,
    help: String,
    /// Whether it is a warning, though its code is that of an error.
    is_softened: bool,
}

impl StoredMessage {
    pub(super) fn of(message: &Diagnostic) -> StoredMessage {
        let parts = |address: &Address| (address.file.to_string(), address.pointer.to_string());
        let related = message.related.iter().map(|(address, words)| {
            let (file, pointer) = parts(address);
            (file, pointer, words.clone())
        });
        StoredMessage {
            code: message.code.as_str().to_owned(),
            message: message.message.clone(),
            address: message.address.as_ref().map(parts),
            position: message.position,
            related: related.collect(),
            help: message.help.clone(),
            is_softened: message.at_most.is_some(),
        }
    }

    /// Returns the message; `None` if there is no such code.
    pub(super) fn told(self) -> Option<Diagnostic> {
        let code = *Code::ALL.iter().find(|code| code.as_str() == self.code)?;
        let related = self.related.into_iter();
        Some(Diagnostic {
            code,
            message: self.message,
            address: self.address.map(|(file, pointer)| Address::new(file, pointer)),
            position: self.position,
            related: related.map(|(file, pointer, words)| (Address::new(file, pointer), words)).collect(),
            help: self.help,
            at_most: self.is_softened.then_some(Severity::Warning),
        })
    }
}
