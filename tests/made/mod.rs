//! Bodies made from the schemas, by the generator's own model of them.

use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::model::Model;
use schemalock::internals::pipeline;
use schemalock::internals::progress::Silent;

/// Returns the model that `generated/` was made from.
pub fn model() -> Model {
    let mut report = Report::default();
    let config = Config::read(None, Overrides::default(), &mut report).expect("schemalock.toml is readable");
    let (_, traced) = pipeline::trace(&config, &Silent, &mut report);
    traced.expect("the schemas are usable").model
}
