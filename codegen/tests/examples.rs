//! The example bodies in the docs of types are valid by the schemas.

mod common;

use common::case::Case;
use schemalock::internals::model::TypeId;
use schemalock::internals::sample::Sampler;
use serde_json::Value;

#[test]
fn examples_of_all_cases_are_valid() {
    let (mut examples, mut wrong) = (0, Vec::new());
    for (name, folder) in common::folders("cases") {
        let case = Case::read(&folder).unwrap_or_else(|why| panic!("{name}: {why}"));
        let run = case.run(&folder);
        let sampler = Sampler::new(&run.model, &run.bundle);
        let of_type = |example: &str| serde_json::from_str::<Value>(example).expect("an example is JSON");
        let types = run.model.iter();
        let bodies: Vec<(TypeId, Value)> =
            types.filter_map(|(id, def)| Some((id, of_type(def.example.as_deref()?)))).collect();
        examples += bodies.len();
        let refused = sampler.refused(bodies).unwrap_or_else(|why| panic!("{name}: {why}"));
        wrong.extend(
            refused
                .iter()
                .map(|id| format!("{name}: {}: {:?}", run.model[*id].address, run.model[*id].example)),
        );
    }
    assert!(examples > 300, "{examples} examples");
    assert!(wrong.is_empty(), "{} of {examples}:\n{}", wrong.len(), wrong.join("\n"));
}
