//! Every keyword of every dialect: its vocabulary, what becomes of it, and which subschemas it holds.
//!
//! ```text
//! "prefixItems": [{"type": "string"}]   applicator, shapes the type, holds an array of schemas
//! ```

use serde::Serialize;

/// The use that the generator makes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It identifies a schema, or contains schemas.
    Found,
    /// It shapes the type.
    Modelled,
    /// It does not shape the type: a note reports it, or the docs of the type have it. `validate` checks it.
    Checked,
    /// It is in the docs of the type.
    Documented,
    /// It is for people or other programs, and does not affect which values are valid.
    Passed,
}

impl Answer {
    /// Returns the answer in words.
    pub fn words(self) -> &'static str {
        match self {
            Answer::Found => "identifies a schema, or contains schemas",
            Answer::Modelled => "shapes the type, and `validate` checks it",
            Answer::Checked => "`validate` checks it; the type admits more",
            Answer::Documented => "in the docs of the type",
            Answer::Passed => "does not affect which values are valid; left out",
        }
    }
}

/// Keywords of one vocabulary with one answer.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct KeywordGroup {
    /// The vocabulary of 2019-09 and later, or the dialect that the keywords are of.
    pub vocabulary: &'static str,
    /// How the generator uses them.
    pub answer: Answer,
    /// Their names.
    pub keywords: &'static [&'static str],
}

const fn of(vocabulary: &'static str, answer: Answer, keywords: &'static [&'static str]) -> KeywordGroup {
    KeywordGroup { vocabulary, answer, keywords }
}

/// Every keyword of drafts 4, 6 and 7, 2019-09 and 2020-12, and of the schemas of OpenAPI 2.0 to 3.1.
pub const KEYWORDS: &[KeywordGroup] = &[
    of("core", Answer::Found, &["$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"]),
    of("core", Answer::Modelled, &["$ref", "$dynamicRef", "$recursiveRef"]),
    of("core", Answer::Found, &["$defs", "definitions", "components"]),
    of("core", Answer::Passed, &["$comment", "$vocabulary"]),
    of("applicator", Answer::Modelled, &["allOf", "anyOf", "oneOf"]),
    of("applicator", Answer::Modelled, &["properties", "additionalProperties", "patternProperties"]),
    of("applicator", Answer::Modelled, &["prefixItems", "items", "additionalItems"]),
    of("applicator", Answer::Checked, &["not", "if", "then", "else", "dependentSchemas", "dependencies"]),
    of("applicator", Answer::Checked, &["contains", "propertyNames"]),
    of("unevaluated", Answer::Checked, &["unevaluatedProperties", "unevaluatedItems"]),
    of("validation", Answer::Modelled, &["type", "enum", "const", "required"]),
    of(
        "validation",
        Answer::Checked,
        &["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
    ),
    of("validation", Answer::Checked, &["minLength", "maxLength", "pattern"]),
    of("validation", Answer::Checked, &["minItems", "maxItems", "uniqueItems", "minContains", "maxContains"]),
    of("validation", Answer::Checked, &["minProperties", "maxProperties", "dependentRequired"]),
    of("format", Answer::Documented, &["format"]),
    of("content", Answer::Documented, &["contentEncoding", "contentMediaType"]),
    of("content", Answer::Passed, &["contentSchema"]),
    of("meta-data", Answer::Documented, &["title", "description", "default", "deprecated"]),
    of("meta-data", Answer::Documented, &["readOnly", "writeOnly"]),
    of("meta-data", Answer::Passed, &["examples"]),
    of("enum values", Answer::Documented, &["x-enum-varnames", "x-enumNames"]),
    of("enum values", Answer::Documented, &["x-enum-descriptions", "x-enumDescriptions"]),
    of("openapi", Answer::Modelled, &["nullable", "x-nullable", "discriminator"]),
    of("openapi", Answer::Passed, &["example", "externalDocs", "xml"]),
];

/// The subschemas that a keyword holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subschemas {
    /// The value is a schema.
    Schema,
    /// The value is an array of schemas.
    Schemas,
    /// The value is a schema, or an array of schemas before 2020-12: `items`.
    SchemaOrSchemas,
    /// The value is an object whose members are schemas.
    NamedSchemas,
    /// The value is an object whose member `schemas` has schemas as members: `components`.
    Components,
}

/// The keywords that hold subschemas. Under every other keyword is data.
const HOLDERS: &[(Subschemas, &[&str])] = &[
    (Subschemas::Schema, &["not", "if", "then", "else", "contains", "propertyNames", "contentSchema"]),
    (
        Subschemas::Schema,
        &["additionalProperties", "unevaluatedProperties", "additionalItems", "unevaluatedItems"],
    ),
    (Subschemas::Schemas, &["allOf", "anyOf", "oneOf", "prefixItems"]),
    (Subschemas::SchemaOrSchemas, &["items"]),
    (Subschemas::NamedSchemas, &["properties", "patternProperties", "dependentSchemas", "dependencies"]),
    (Subschemas::NamedSchemas, &["$defs", "definitions"]),
    (Subschemas::Components, &["components"]),
];

/// Returns which subschemas `keyword` holds; `None` if it holds data.
pub(crate) fn holds(keyword: &str) -> Option<Subschemas> {
    HOLDERS.iter().find(|(_, keywords)| keywords.contains(&keyword)).map(|(holds, _)| *holds)
}

/// The tokens of pointers that lead to schemas and are no names that a person gave.
pub(crate) const STRUCTURE: [&str; 12] = [
    "$defs",
    "additionalProperties",
    "allOf",
    "anyOf",
    "components",
    "definitions",
    "items",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "schemas",
];

/// Returns what becomes of `keyword`; `None` if it is no keyword of any dialect.
pub fn answer(keyword: &str) -> Option<Answer> {
    KEYWORDS.iter().find(|entry| entry.keywords.contains(&keyword)).map(|entry| entry.answer)
}

/// Returns the keyword that `name` is one letter away from, or has in other letter case.
///
/// `propertis`, `Properties` and `requried` are mistakes; `idx` and `notes` may be meant.
pub(crate) fn misspelled(name: &str) -> Option<&'static str> {
    const SHORTEST: usize = 5;
    let mut keywords = KEYWORDS.iter().flat_map(|entry| entry.keywords.iter().copied());
    let is_near = |keyword: &str| {
        keyword.eq_ignore_ascii_case(name)
            || (keyword.len() >= SHORTEST
                && name.len() >= SHORTEST
                && strsim::osa_distance(keyword, name) == 1)
    };
    keywords.find(|keyword| is_near(keyword))
}

#[cfg(test)]
mod tests {
    use super::{HOLDERS, STRUCTURE, answer, holds, misspelled};

    #[test]
    fn one_letter_is_a_mistake() {
        let found =
            ["propertis", "Properties", "requried", "notes", "idx", "metadata", "minimun"].map(misspelled);
        let [properties, required, minimum] = [Some("properties"), Some("required"), Some("minimum")];
        assert_eq!(found, [properties, properties, required, None, None, None, minimum]);
    }

    /// The members that the schema of schemas of each dialect lists.
    const METASCHEMAS: [(&str, &str); 8] = [
        (
            "draft-04",
            "id $schema title description default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum \
             maxLength minLength pattern additionalItems items maxItems minItems uniqueItems maxProperties \
             minProperties required additionalProperties definitions properties patternProperties dependencies \
             enum type format allOf anyOf oneOf not $ref",
        ),
        (
            "draft-06",
            "$id $schema $ref title description default examples multipleOf maximum exclusiveMaximum minimum \
             exclusiveMinimum maxLength minLength pattern additionalItems items maxItems minItems uniqueItems \
             contains maxProperties minProperties required additionalProperties definitions properties \
             patternProperties dependencies propertyNames const enum type format allOf anyOf oneOf not",
        ),
        (
            "draft-07",
            "$id $schema $ref $comment title description default readOnly writeOnly examples multipleOf maximum \
             exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern additionalItems items maxItems \
             minItems uniqueItems contains maxProperties minProperties required additionalProperties definitions \
             properties patternProperties dependencies propertyNames const enum type format contentMediaType \
             contentEncoding if then else allOf anyOf oneOf not",
        ),
        (
            "2019-09",
            "$id $schema $anchor $ref $recursiveRef $recursiveAnchor $vocabulary $comment $defs definitions \
             dependencies additionalItems unevaluatedItems items contains additionalProperties \
             unevaluatedProperties properties patternProperties dependentSchemas propertyNames if then else allOf \
             anyOf oneOf not multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength \
             pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required \
             dependentRequired const enum type title description default deprecated readOnly writeOnly examples \
             format contentMediaType contentEncoding contentSchema",
        ),
        (
            "2020-12",
            "$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs definitions \
             dependencies $recursiveAnchor $recursiveRef prefixItems items contains additionalProperties \
             properties patternProperties dependentSchemas propertyNames if then else allOf anyOf oneOf not \
             unevaluatedItems unevaluatedProperties type const enum multipleOf maximum exclusiveMaximum minimum \
             exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxContains minContains \
             maxProperties minProperties required dependentRequired title description default deprecated \
             readOnly writeOnly examples format contentEncoding contentMediaType contentSchema",
        ),
        (
            "openapi-2.0",
            "$ref format title description default multipleOf maximum exclusiveMaximum minimum exclusiveMinimum \
             maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties required enum \
             additionalProperties type items allOf properties discriminator readOnly xml externalDocs example",
        ),
        (
            "openapi-3.0",
            "title multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern \
             maxItems minItems uniqueItems maxProperties minProperties required enum type not allOf oneOf anyOf \
             items properties additionalProperties description format default nullable discriminator readOnly \
             writeOnly example externalDocs deprecated xml",
        ),
        ("openapi-3.1", "discriminator example externalDocs xml"),
    ];

    #[test]
    fn every_keyword_of_every_dialect_has_an_answer() {
        for (dialect, keywords) in METASCHEMAS {
            for keyword in keywords.split_whitespace() {
                assert!(answer(keyword).is_some(), "{keyword} of {dialect}");
            }
        }
    }

    #[test]
    fn holders_and_structure_are_keywords() {
        let holders = HOLDERS.iter().flat_map(|(_, keywords)| *keywords);
        assert!(holders.clone().all(|keyword| answer(keyword).is_some()));
        assert!(STRUCTURE.iter().all(|token| *token == "schemas" || holds(token).is_some()));
        let mut all: Vec<&&str> = holders.collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!(holds("enum"), None);
    }

    #[test]
    fn no_keyword_has_two() {
        let mut all: Vec<&str> =
            super::KEYWORDS.iter().flat_map(|entry| entry.keywords.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
