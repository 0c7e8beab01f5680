// @generated from vapi-tavusvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, View, index, kind,
};
use crate::types::{
    ChunkPlan, FallbackPlan, TavusConversationProperties, TavusVoiceVoiceId,
};

/// `TavusVoice`.
///
/// Schema: `vapi-tavusvoice-schema.json#`
///
/// Always written with `provider`: `"tavus"`.
#[derive(Clone, PartialEq)]
pub struct TavusVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: TavusVoiceVoiceId,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `personaId`.
    pub persona_id: Option<String>,
    /// `callbackUrl`.
    pub callback_url: Option<String>,
    /// `conversationName`.
    pub conversation_name: Option<String>,
    /// `conversationalContext`.
    pub conversational_context: Option<String>,
    /// `customGreeting`.
    pub custom_greeting: Option<String>,
    /// `properties`.
    pub properties: Option<Box<TavusConversationProperties>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<FallbackPlan>,
    _extra: Extra,
}

impl TavusVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<TavusVoiceVoiceId>) -> Self {
        TavusVoice {
            voice_id: voice_id.into(),
            ..TavusVoice::empty()
        }
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
        TavusVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            persona_id: None,
            callback_url: None,
            conversation_name: None,
            conversational_context: None,
            custom_greeting: None,
            properties: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static TAVUS_VOICE: ObjectShape = {
    const NAMES: &[&str] = &[
        "cachingEnabled",
        "provider",
        "voiceId",
        "chunkPlan",
        "personaId",
        "callbackUrl",
        "conversationName",
        "conversationalContext",
        "customGreeting",
        "properties",
        "fallbackPlan",
    ];
    ObjectShape {
        name: "TavusVoice",
        members: &[
            Member::optional("cachingEnabled", kind::BOOLEAN),
            Member::constant("provider", "tavus"),
            Member::required("voiceId", kind::STRING),
            Member::optional("chunkPlan", kind::OBJECT),
            Member::optional("personaId", kind::STRING),
            Member::optional("callbackUrl", kind::STRING),
            Member::optional("conversationName", kind::STRING),
            Member::optional("conversationalContext", kind::STRING),
            Member::optional("customGreeting", kind::STRING),
            Member::optional("properties", kind::OBJECT),
            Member::optional("fallbackPlan", kind::OBJECT),
        ],
        names: Names::new(NAMES, &index::<32>(NAMES)),
        open: false,
    }
};

impl Object for TavusVoice {
    fn shape(&self) -> &'static ObjectShape {
        &TAVUS_VOICE
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.caching_enabled),
            1 => Slot::Constant("tavus"),
            2 => Slot::required(&mut self.voice_id),
            3 => Slot::optional(&mut self.chunk_plan),
            4 => Slot::optional(&mut self.persona_id),
            5 => Slot::optional(&mut self.callback_url),
            6 => Slot::optional(&mut self.conversation_name),
            7 => Slot::optional(&mut self.conversational_context),
            8 => Slot::optional(&mut self.custom_greeting),
            9 => Slot::optional(&mut self.properties),
            10 => Slot::optional(&mut self.fallback_plan),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.caching_enabled),
            1 => View::String("tavus"),
            2 => View::required(&self.voice_id),
            3 => View::optional(&self.chunk_plan),
            4 => View::optional(&self.persona_id),
            5 => View::optional(&self.callback_url),
            6 => View::optional(&self.conversation_name),
            7 => View::optional(&self.conversational_context),
            8 => View::optional(&self.custom_greeting),
            9 => View::optional(&self.properties),
            10 => View::optional(&self.fallback_plan),
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
    TavusVoice = "vapi-tavusvoice-schema.json#";
}
