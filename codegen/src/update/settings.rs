//! Writes the results of an update into the configuration file.

use std::fmt::Display;

use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

/// Entries of the configuration file that get another value.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settings<'s> {
    /// `[source] revision`, if it is given.
    pub revision: Option<&'s str>,
    /// `[source] etag`: of the document that the schemas are from now on made from; none if there is
    /// none to ask for it by.
    pub etag: Option<&'s str>,
    /// `[crate] version`, if it is another.
    pub version: Option<&'s str>,
}

impl Settings<'_> {
    /// Returns the text with the entries, every other byte as it was.
    ///
    /// # Errors
    /// Says which entry is in the way.
    pub(super) fn written_into(&self, text: &str) -> Result<String, String> {
        let said = |error: &dyn Display| error.to_string();
        let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| said(&error))?;
        if let Some(version) = self.version {
            set(table(&mut document, "crate")?, "version", version);
        }
        if let Some(revision) = self.revision {
            set(table(&mut document, "source")?, "revision", revision);
        }
        match (self.etag, document.get_mut("source").and_then(Item::as_table_like_mut)) {
            (Some(etag), Some(source)) => set(source, "etag", etag),
            (None, Some(source)) => {
                source.remove("etag");
            }
            // It is kept for the URL that is there.
            (_, None) => {}
        }
        Ok(document.to_string())
    }
}

fn table<'d>(document: &'d mut DocumentMut, key: &str) -> Result<&'d mut dyn TableLike, String> {
    let table = document.entry(key).or_insert(Item::Table(Table::new()));
    table.as_table_like_mut().ok_or_else(|| format!("`{key}` is no table"))
}

/// Gives `key` a value; a comment beside the old one stays.
fn set(table: &mut dyn TableLike, key: &str, value: &str) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(held) => {
            let decor = held.decor().clone();
            *held = value.into();
            *held.decor_mut() = decor;
        }
        None => {
            table.insert(key, Item::Value(Value::from(value)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_set_is_edited() {
        let before = "# ours\n[crate]\nversion = '1.0.0' # kept\n\n[source] # where from\norigin = \"x\"\nrevision = \"1\"  # old\netag = 'a'\n";
        let settings = Settings { revision: Some("2"), etag: None, version: None };
        let after = settings.written_into(before).unwrap();
        assert_eq!(after, before.replace("\"1\"", "\"2\"").replace("etag = 'a'\n", ""));
        let settings = Settings { revision: None, etag: Some("W/\"b\""), version: Some("2.0.0") };
        let after = settings.written_into(before).unwrap();
        assert_eq!(after, before.replace("'1.0.0'", "\"2.0.0\"").replace("'a'", "'W/\"b\"'"));
        let settings = Settings { revision: Some("2"), ..Settings::default() };
        assert_eq!(settings.written_into("a = 1\n").unwrap(), "a = 1\n\n[source]\nrevision = \"2\"\n");
        assert_eq!(settings.written_into("source = 1\n").unwrap_err(), "`source` is no table");
        let nothing = Settings { etag: Some("e"), ..Settings::default() };
        assert_eq!(nothing.written_into("a = 1\n").unwrap(), "a = 1\n");
    }
}
