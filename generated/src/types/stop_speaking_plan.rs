// @generated from vapi-stopspeakingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, View, index, kind,
};

/// `StopSpeakingPlan`.
///
/// Schema: `vapi-stopspeakingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct StopSpeakingPlan {
    /// `numWords`, at most 10, at least 0.
    pub num_words: Option<Number>,
    /// `voiceSeconds`, at most 0.5, at least 0.
    pub voice_seconds: Option<Number>,
    /// `backoffSeconds`, at most 10, at least 0.
    pub backoff_seconds: Option<Number>,
    /// `acknowledgementPhrases`, default `["i understand","i see","i got it","i hear you","im listening","im with you","right","okay","ok","sure","alright","got it","understood","yeah","yes","uh-huh","mm-hmm","gotcha","mhmm","ah","yeah okay",`.
    pub acknowledgement_phrases: Option<Vec<String>>,
    /// `interruptionPhrases`, default `["stop","shut","up","enough","quiet","silence","but","dont","not","no","hold","wait","cut","pause","nope","nah","nevermind","never","bad","actually"]`.
    pub interruption_phrases: Option<Vec<String>>,
    _extra: Extra,
}

impl StopSpeakingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        StopSpeakingPlan::empty()
    }

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }

    fn empty() -> Self {
        StopSpeakingPlan {
            num_words: None,
            voice_seconds: None,
            backoff_seconds: None,
            acknowledgement_phrases: None,
            interruption_phrases: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for StopSpeakingPlan {
    fn default() -> Self {
        StopSpeakingPlan::empty()
    }
}

pub(crate) static STOP_SPEAKING_PLAN: ObjectShape = {
    const NAMES: &[&str] = &[
        "numWords",
        "voiceSeconds",
        "backoffSeconds",
        "acknowledgementPhrases",
        "interruptionPhrases",
    ];
    ObjectShape {
        name: "StopSpeakingPlan",
        members: &[
            Member::optional("numWords", kind::NUMBER),
            Member::optional("voiceSeconds", kind::NUMBER),
            Member::optional("backoffSeconds", kind::NUMBER),
            Member::optional("acknowledgementPhrases", kind::ARRAY),
            Member::optional("interruptionPhrases", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<16>(NAMES)),
        open: false,
    }
};

impl Object for StopSpeakingPlan {
    fn shape(&self) -> &'static ObjectShape {
        &STOP_SPEAKING_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.num_words),
            1 => Slot::optional(&mut self.voice_seconds),
            2 => Slot::optional(&mut self.backoff_seconds),
            3 => Slot::optional(&mut self.acknowledgement_phrases),
            4 => Slot::optional(&mut self.interruption_phrases),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.num_words),
            1 => View::optional(&self.voice_seconds),
            2 => View::optional(&self.backoff_seconds),
            3 => View::optional(&self.acknowledgement_phrases),
            4 => View::optional(&self.interruption_phrases),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    StopSpeakingPlan = "vapi-stopspeakingplan-schema.json#";
}
