//! The database file: how each call stands.

use redb::{Database, TableDefinition};
use std::fmt;
use std::path::Path;

/// What is known of each call, by its id.
const CALLS: TableDefinition<&str, &str> = TableDefinition::new("calls");

/// Why the file could not be read or written. (In a box: the error of `redb` is large.)
#[derive(Debug)]
pub struct Error(Box<redb::Error>);

impl<E: Into<redb::Error>> From<E> for Error {
    fn from(error: E) -> Self {
        Error(Box::new(error.into()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The calls in a database file.
pub struct Store(Database);

impl Store {
    /// Opens the file, or makes it.
    ///
    /// # Errors
    /// When the file cannot be read or written, or is no database.
    pub fn open(file: impl AsRef<Path>) -> Result<Store, Error> {
        let store = Store(Database::create(file)?);
        let writing = store.0.begin_write()?;
        writing.open_table(CALLS)?;
        writing.commit()?;
        Ok(store)
    }

    /// Remembers how a call stands.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put(&self, call: &str, state: &str) -> Result<(), Error> {
        let writing = self.0.begin_write()?;
        writing.open_table(CALLS)?.insert(call, state)?;
        writing.commit()?;
        Ok(())
    }

    /// Returns how a call stands.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn get(&self, call: &str) -> Result<Option<String>, Error> {
        let calls = self.0.begin_read()?.open_table(CALLS)?;
        Ok(calls.get(call)?.map(|state| state.value().to_owned()))
    }
}
