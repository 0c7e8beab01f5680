//! Bodies made from the schemas, by the generator's own model of them.

use schemalock::config::{Config, Overrides};
use schemalock::diagnose::Report;
use schemalock::model::Model;
use schemalock::pipeline;
use schemalock::progress::Silent;

/// Returns the model that `generated/` was made from.
pub fn model() -> Model {
    let mut report = Report::default();
    let config = Config::read(None, Overrides::default(), &mut report).expect("schemalock.toml is readable");
    let (_, traced) = pipeline::trace(&config, &Silent, &mut report);
    traced.expect("the schemas are usable").model
}
