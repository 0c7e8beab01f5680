//! The schemas that `schemars` gives for the types admit what the sources do.

use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::model::{Shape, TypeDef};
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;
use schemalock::internals::sample::{SampleKind, Sampler};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;
use vapi_messages::Model;
use vapi_messages::client_messages::ClientMessage;
use vapi_messages::inbound_messages::ClientInboundMessage;
use vapi_messages::responses::ServerMessageResponse;
use vapi_messages::server_messages::{ServerMessage, ServerMessageToolCalls};
use vapi_messages::types::{Assistant, Call, CreateAssistantDto, Squad};

/// Compares the verdicts of both schemas about bodies that fit and bodies that do not.
fn check<T: JsonSchema + Model>(sampler: &Sampler<'_>) {
    let schema = SchemaGenerator::default().into_root_schema_for::<T>();
    let options = jsonschema::options().should_validate_formats(false);
    let validator = options.build(schema.as_value()).expect("the schema is one");
    let id = sampler.find(T::ADDRESS).expect("the type is there");
    let mut refused = 0;
    for kind in [SampleKind::Small, SampleKind::Full, SampleKind::Bent] {
        for seed in 0..20 {
            let sample = sampler.sample(id, kind, seed).expect("there is a sample");
            let expected = vapi_messages::validate_value::<T>(&sample.body).is_ok();
            assert_eq!(
                validator.is_valid(&sample.body),
                expected,
                "{} seed {seed}: {}",
                T::NAME,
                sample.body
            );
            refused += u32::from(!expected);
        }
    }
    assert!(refused > 0, "no body of {} was refused", T::NAME);
}

#[test]
fn examples_in_the_docs_are_valid() {
    let mut report = Report::default();
    let config = Config::read(None, Overrides::default(), &mut report).expect("schemalock.toml is readable");
    let mut sources = pipeline::read(&config, &mut report).expect("the schemas are there");
    let decided = pipeline::decided_with_bundle(&config, &mut sources, &Silent, &mut report);
    let (model, bundle) = decided.expect("the schemas are usable");
    let sampler = Sampler::new(&model, &bundle);
    let of_type = |example: &str| serde_json::from_str(example).expect("an example is JSON");
    let bodies = model.iter().filter_map(|(id, def)| Some((id, of_type(def.example.as_deref()?))));
    let refused = sampler.refused(bodies.collect()).expect("the schemas are among those that are checked");
    let refused: Vec<_> = refused.iter().map(|id| (&model[*id].name, &model[*id].example)).collect();
    assert!(refused.is_empty(), "{} of them: {refused:#?}", refused.len());
    let is_object = |def: &TypeDef| matches!(def.shape, Shape::Object(_));
    let objects = model.iter().filter(|(_, def)| is_object(def)).count();
    let with_example = model.iter().filter(|(_, def)| def.example.is_some()).count();
    assert!(with_example * 2 > objects, "{with_example} of {objects} objects have an example");
}

#[test]
fn schemas_admit_what_the_sources_do() {
    let mut report = Report::default();
    let config = Config::read(None, Overrides::default(), &mut report).expect("schemalock.toml is readable");
    let mut sources = pipeline::read(&config, &mut report).expect("the schemas are there");
    let decided = pipeline::decided_with_bundle(&config, &mut sources, &Silent, &mut report);
    let (model, bundle) = decided.expect("the schemas are usable");
    let sampler = Sampler::new(&model, &bundle);
    check::<ServerMessage>(&sampler);
    check::<ServerMessageToolCalls>(&sampler);
    check::<ServerMessageResponse>(&sampler);
    check::<ClientMessage>(&sampler);
    check::<ClientInboundMessage>(&sampler);
    check::<Call>(&sampler);
    check::<Assistant>(&sampler);
    check::<CreateAssistantDto>(&sampler);
    check::<Squad>(&sampler);
}

#[test]
fn definitions_go_where_the_settings_say() {
    let mut generator = SchemaSettings::openapi3().into_generator();
    let schema = generator.subschema_for::<Call>();
    assert_eq!(schema.as_value()["$ref"], "#/components/schemas/Call");
    let definitions = generator.take_definitions(false);
    let reference = |name: &str| definitions[name]["$ref"].as_str().map(str::to_owned);
    assert_eq!(reference("Call").as_deref(), Some("#/components/schemas/vapi-call-schema.json"));
    let is_there = |text: &str| {
        let name = text.trim_start_matches("#/components/schemas/").split('/').next().unwrap_or_default();
        definitions.contains_key(name)
    };
    let mut due: Vec<&Value> = definitions.values().collect();
    while let Some(value) = due.pop() {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get("$ref") {
                    assert!(is_there(reference), "{reference} leads nowhere");
                }
                due.extend(members.values());
            }
            Value::Array(items) => due.extend(items),
            _ => {}
        }
    }
}
