//! stub until the command line is merged
#[derive(Default)]
pub struct Config { pub modules: Vec<(String, Vec<String>)>, pub names: std::collections::BTreeMap<String,String>, pub name: String, pub version: String, pub package: toml::Table }
impl Config {
    pub fn source(&self) -> serde_json::Value { serde_json::Value::Null }
    pub fn module_of(&self, name: &str) -> Option<&str> {
        self.modules.iter().find(|(_, globs)| globs.iter().any(|glob| match glob.strip_suffix('*') { Some(p) => name.starts_with(p), None => name == glob })).map(|(m, _)| m.as_str())
    }
    pub fn chosen_name(&self, key: &str) -> Option<&str> { self.names.get(key).map(String::as_str) }
}
