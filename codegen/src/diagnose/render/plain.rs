//! Messages for people where the library is built without the feature `cli`: a build script's log.
//!
//! ```text
//! error[unresolved-reference] schemas/call.json:4:17 #/properties/id: no schema is called `Id`
//!   help: did you mean `Ids`?
//! ```

use std::collections::BTreeMap;

use super::{Message, severity_word};
use crate::diagnose::Code;

/// Renders each message on lines of its own, then one line for each code of which some are left out.
pub(super) fn render(messages: &[Message], left_out: &BTreeMap<Code, usize>) -> String {
    let mut text = String::new();
    for message in messages {
        text.push_str(&block(message));
    }
    for (code, count) in left_out {
        text.push_str(&format!("… and {count} more {}\n", code.as_str()));
    }
    text
}

fn block(message: &Message) -> String {
    let diagnostic = message.diagnostic;
    let mut text = format!("{}[{}]", severity_word(diagnostic.severity()), diagnostic.code.as_str());
    if let Some(place) = &message.place {
        text.push_str(&format!(" {} #{}", place.clickable(), place.address.pointer));
    }
    text.push_str(&format!(": {}\n", diagnostic.message));
    for (place, words) in &message.related {
        text.push_str(&format!("  {} #{}: {words}\n", place.clickable(), place.address.pointer));
    }
    text.push_str(&format!("  help: {}\n", diagnostic.help));
    text
}
