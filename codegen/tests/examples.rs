//! The example bodies in the docs of types are valid by the schemas.

mod common;

use common::case::Case;
use schemalock::internals::sample::Sampler;

#[test]
fn examples_of_all_cases_are_valid() {
    let (mut examples, mut wrong) = (0, Vec::new());
    for (name, folder) in common::folders("cases") {
        let case = Case::read(&folder).unwrap_or_else(|why| panic!("{name}: {why}"));
        let run = case.run(&folder);
        let sampler = Sampler::new(&run.model, &run.bundle);
        for (id, def) in run.model.iter() {
            let Some(example) = &def.example else { continue };
            let body = serde_json::from_str(example).expect("an example is JSON");
            examples += 1;
            match sampler.is_valid(id, &body) {
                Ok(true) => {}
                Ok(false) => wrong.push(format!("{name}: {}: {example}", def.address)),
                Err(why) => wrong.push(format!("{name}: {}: {why}", def.address)),
            }
        }
    }
    assert!(examples > 300, "{examples} examples");
    assert!(wrong.is_empty(), "{} of {examples}:\n{}", wrong.len(), wrong.join("\n"));
}
