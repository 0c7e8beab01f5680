//! The name of a type inside of another, without repeated words.
//!
//! ```text
//! VapiVoice + voiceId -> VapiVoiceId    TransferPlan + fallbackPlan -> TransferFallbackPlan
//! Call + phoneCallProvider -> PhoneCallProvider
//! ```

/// Returns the name of what the type `outer` calls `own`, both in upper camel case; `None` if nothing is left
/// but the name of `outer`.
pub(crate) fn join(outer: &str, own: &str) -> Option<String> {
    let outer = words(outer);
    let mut own = words(own);
    if own.len() > outer.len() && own.windows(outer.len()).any(|part| part == outer) {
        return Some(own.concat());
    }
    while own.len() > 1 && outer.contains(&own[0]) {
        own.remove(0);
    }
    if own == outer {
        return None;
    }
    let is_repeated = outer.len() > 1
        && matches!((outer.last(), own.last()), (Some(outer), Some(own)) if outer == own || outer.strip_suffix('s') == Some(own));
    let kept = if is_repeated { &outer[..outer.len() - 1] } else { &outer[..] };
    let name = format!("{}{}", kept.concat(), own.concat());
    (name != outer.concat()).then_some(name)
}

/// Returns the words of a name in upper camel case.
pub(crate) fn words(name: &str) -> Vec<&str> {
    let starts = name.char_indices().filter(|(at, char)| *at > 0 && char.is_uppercase());
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in starts {
        words.push(&name[start..at]);
        start = at;
    }
    words.push(&name[start..]);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_said_twice() {
        let cases = [
            ("VapiVoice", "VoiceId", Some("VapiVoiceId")),
            ("TransferPlan", "ContextEngineeringPlan", Some("TransferContextEngineeringPlan")),
            ("Call", "PhoneCallProvider", Some("PhoneCallProvider")),
            ("AnalysisCost", "AnalysisType", Some("AnalysisCostType")),
            ("Call", "Status", Some("CallStatus")),
            ("XaiModel", "Model", None),
            ("McpToolMessages", "Message", Some("McpToolMessage")),
            ("Call", "Call", None),
        ];
        for (outer, own, name) in cases {
            assert_eq!(join(outer, own).as_deref(), name, "{outer} {own}");
        }
    }
}
