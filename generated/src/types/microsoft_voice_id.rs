// @generated from vapi-fallbackmicrosoftvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 46 listed values, or another string.
///
/// Schema: `vapi-fallbackmicrosoftvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MicrosoftVoiceId {
    /// `de-DE-Klaus:MAI-Voice-2`
    DeDeKlausMaiVoice2,
    /// `de-DE-Mia:MAI-Voice-2`
    DeDeMiaMaiVoice2,
    /// `en-AU-Lisa:MAI-Voice-2`
    EnAuLisaMaiVoice2,
    /// `en-US-Ethan:MAI-Voice-2`
    EnUsEthanMaiVoice2,
    /// `en-US-Grant:MAI-Voice-2`
    EnUsGrantMaiVoice2,
    /// `en-US-Harper:MAI-Voice-2`
    EnUsHarperMaiVoice2,
    /// `en-US-Iris:MAI-Voice-2`
    EnUsIrisMaiVoice2,
    /// `en-US-Jasper:MAI-Voice-2`
    EnUsJasperMaiVoice2,
    /// `en-US-Olivia:MAI-Voice-2`
    EnUsOliviaMaiVoice2,
    /// `es-ES-Marta:MAI-Voice-2`
    EsEsMartaMaiVoice2,
    /// `es-MX-Alejo:MAI-Voice-2`
    EsMxAlejoMaiVoice2,
    /// `es-MX-Valeria:MAI-Voice-2`
    EsMxValeriaMaiVoice2,
    /// `fr-FR-Marc:MAI-Voice-2`
    FrFrMarcMaiVoice2,
    /// `fr-FR-Soleil:MAI-Voice-2`
    FrFrSoleilMaiVoice2,
    /// `hi-IN-Arjun:MAI-Voice-2`
    HiInArjunMaiVoice2,
    /// `hi-IN-Dhruv:MAI-Voice-2`
    HiInDhruvMaiVoice2,
    /// `hi-IN-Kavya:MAI-Voice-2`
    HiInKavyaMaiVoice2,
    /// `hi-IN-Priya:MAI-Voice-2`
    HiInPriyaMaiVoice2,
    /// `hu-HU-Bence:MAI-Voice-2`
    HuHuBenceMaiVoice2,
    /// `hu-HU-Levente:MAI-Voice-2`
    HuHuLeventeMaiVoice2,
    /// `hu-HU-Lilla:MAI-Voice-2`
    HuHuLillaMaiVoice2,
    /// `hu-HU-Réka:MAI-Voice-2`
    HuHuRékaMaiVoice2,
    /// `it-IT-Luca:MAI-Voice-2`
    ItItLucaMaiVoice2,
    /// `it-IT-Rosa:MAI-Voice-2`
    ItItRosaMaiVoice2,
    /// `ko-KR-Hana:MAI-Voice-2`
    KoKrHanaMaiVoice2,
    /// `ko-KR-Junho:MAI-Voice-2`
    KoKrJunhoMaiVoice2,
    /// `nl-NL-Fleur:MAI-Voice-2`
    NlNlFleurMaiVoice2,
    /// `nl-NL-Sander:MAI-Voice-2`
    NlNlSanderMaiVoice2,
    /// `pt-BR-Caio:MAI-Voice-2`
    PtBrCaioMaiVoice2,
    /// `pt-BR-Luana:MAI-Voice-2`
    PtBrLuanaMaiVoice2,
    /// `pt-BR-Pedro:MAI-Voice-2`
    PtBrPedroMaiVoice2,
    /// `pt-BR-Rafael:MAI-Voice-2`
    PtBrRafaelMaiVoice2,
    /// `pt-PT-Rui:MAI-Voice-2`
    PtPtRuiMaiVoice2,
    /// `ro-RO-Andrei:MAI-Voice-2`
    RoRoAndreiMaiVoice2,
    /// `ro-RO-Elena:MAI-Voice-2`
    RoRoElenaMaiVoice2,
    /// `ro-RO-Ioana:MAI-Voice-2`
    RoRoIoanaMaiVoice2,
    /// `ro-RO-Radu:MAI-Voice-2`
    RoRoRaduMaiVoice2,
    /// `ru-RU-Lev:MAI-Voice-2`
    RuRuLevMaiVoice2,
    /// `ru-RU-Masha:MAI-Voice-2`
    RuRuMashaMaiVoice2,
    /// `th-TH-Krit:MAI-Voice-2`
    ThThKritMaiVoice2,
    /// `th-TH-Nattapong:MAI-Voice-2`
    ThThNattapongMaiVoice2,
    /// `tr-TR-Aydin:MAI-Voice-2`
    TrTrAydinMaiVoice2,
    /// `tr-TR-Elif:MAI-Voice-2`
    TrTrElifMaiVoice2,
    /// `zh-CN-Bo:MAI-Voice-2`
    ZhCnBoMaiVoice2,
    /// `zh-CN-Lan:MAI-Voice-2`
    ZhCnLanMaiVoice2,
    /// `zh-CN-Mei:MAI-Voice-2`
    ZhCnMeiMaiVoice2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    MicrosoftVoiceId = "vapi-fallbackmicrosoftvoice-schema.json#/properties/voiceId", unstated, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x27\x00\x2d\x00\x00\x00\x00\x00\x00\
        \x0b\x00\x26\x00\x00\x08\x0d\x13\x1c\x10\x00\x00\x00\x12\x03\x16\x19\x00\x00\x00\x11\x00\x17\x00\x15\
        \x00\x00\x2e\x00\x00\x00\x00\x00\x22\x06\x0e\x00\x00\x04\x09\x0c\x0f\x1a\x00\x00\x00\x24\x2c\x07\x20\
        \x1d\x21\x00\x00\x00\x00\x00\x23\x00\x00\x00\x00\x2b\x00\x00\x05\x00\x02\x00\x00\x00\x00\x2a\x00\x14\
        \x00\x00\x00\x00\x1f\x00\x00\x00\x18\x01\x29\x25\x00\x00\x00\x00\x00\x1e\x28\x00\x0a\x00\x00\x00\x00\
        \x00\x00\x00\x00", "one of 46 listed values" {
        DeDeKlausMaiVoice2 = "de-DE-Klaus:MAI-Voice-2";
        DeDeMiaMaiVoice2 = "de-DE-Mia:MAI-Voice-2";
        EnAuLisaMaiVoice2 = "en-AU-Lisa:MAI-Voice-2";
        EnUsEthanMaiVoice2 = "en-US-Ethan:MAI-Voice-2";
        EnUsGrantMaiVoice2 = "en-US-Grant:MAI-Voice-2";
        EnUsHarperMaiVoice2 = "en-US-Harper:MAI-Voice-2";
        EnUsIrisMaiVoice2 = "en-US-Iris:MAI-Voice-2";
        EnUsJasperMaiVoice2 = "en-US-Jasper:MAI-Voice-2";
        EnUsOliviaMaiVoice2 = "en-US-Olivia:MAI-Voice-2";
        EsEsMartaMaiVoice2 = "es-ES-Marta:MAI-Voice-2";
        EsMxAlejoMaiVoice2 = "es-MX-Alejo:MAI-Voice-2";
        EsMxValeriaMaiVoice2 = "es-MX-Valeria:MAI-Voice-2";
        FrFrMarcMaiVoice2 = "fr-FR-Marc:MAI-Voice-2";
        FrFrSoleilMaiVoice2 = "fr-FR-Soleil:MAI-Voice-2";
        HiInArjunMaiVoice2 = "hi-IN-Arjun:MAI-Voice-2";
        HiInDhruvMaiVoice2 = "hi-IN-Dhruv:MAI-Voice-2";
        HiInKavyaMaiVoice2 = "hi-IN-Kavya:MAI-Voice-2";
        HiInPriyaMaiVoice2 = "hi-IN-Priya:MAI-Voice-2";
        HuHuBenceMaiVoice2 = "hu-HU-Bence:MAI-Voice-2";
        HuHuLeventeMaiVoice2 = "hu-HU-Levente:MAI-Voice-2";
        HuHuLillaMaiVoice2 = "hu-HU-Lilla:MAI-Voice-2";
        HuHuRékaMaiVoice2 = "hu-HU-Réka:MAI-Voice-2";
        ItItLucaMaiVoice2 = "it-IT-Luca:MAI-Voice-2";
        ItItRosaMaiVoice2 = "it-IT-Rosa:MAI-Voice-2";
        KoKrHanaMaiVoice2 = "ko-KR-Hana:MAI-Voice-2";
        KoKrJunhoMaiVoice2 = "ko-KR-Junho:MAI-Voice-2";
        NlNlFleurMaiVoice2 = "nl-NL-Fleur:MAI-Voice-2";
        NlNlSanderMaiVoice2 = "nl-NL-Sander:MAI-Voice-2";
        PtBrCaioMaiVoice2 = "pt-BR-Caio:MAI-Voice-2";
        PtBrLuanaMaiVoice2 = "pt-BR-Luana:MAI-Voice-2";
        PtBrPedroMaiVoice2 = "pt-BR-Pedro:MAI-Voice-2";
        PtBrRafaelMaiVoice2 = "pt-BR-Rafael:MAI-Voice-2";
        PtPtRuiMaiVoice2 = "pt-PT-Rui:MAI-Voice-2";
        RoRoAndreiMaiVoice2 = "ro-RO-Andrei:MAI-Voice-2";
        RoRoElenaMaiVoice2 = "ro-RO-Elena:MAI-Voice-2";
        RoRoIoanaMaiVoice2 = "ro-RO-Ioana:MAI-Voice-2";
        RoRoRaduMaiVoice2 = "ro-RO-Radu:MAI-Voice-2";
        RuRuLevMaiVoice2 = "ru-RU-Lev:MAI-Voice-2";
        RuRuMashaMaiVoice2 = "ru-RU-Masha:MAI-Voice-2";
        ThThKritMaiVoice2 = "th-TH-Krit:MAI-Voice-2";
        ThThNattapongMaiVoice2 = "th-TH-Nattapong:MAI-Voice-2";
        TrTrAydinMaiVoice2 = "tr-TR-Aydin:MAI-Voice-2";
        TrTrElifMaiVoice2 = "tr-TR-Elif:MAI-Voice-2";
        ZhCnBoMaiVoice2 = "zh-CN-Bo:MAI-Voice-2";
        ZhCnLanMaiVoice2 = "zh-CN-Lan:MAI-Voice-2";
        ZhCnMeiMaiVoice2 = "zh-CN-Mei:MAI-Voice-2";
    }
}
