//! The generator as a library: what the verbs `generate` and `check` do, for a program or a test.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::config::{Config, FILE_NAME, Overrides};
use crate::diagnose::{Diagnostic, Report, errors_as_text};
use crate::load::Sources;
use crate::output::{Drift, FileTree, TreeError, WriteSummary};
use crate::pipeline;
use crate::progress::Silent;

/// Generates a crate from a directory of JSON Schema files.
///
/// Settings that are not given here are those of the configuration file, or else the defaults of the command.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let project = tempfile::tempdir()?;
/// # std::fs::create_dir(project.path().join("schemas"))?;
/// # let call = r#"{"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}"#;
/// # std::fs::write(project.path().join("schemas/call.json"), call)?;
/// use schemalock::Generator;
///
/// let generated = Generator::new()
///     .schemas(project.path().join("schemas")) // call.json among them
///     .out(project.path().join("messages"))
///     .generate()?;
/// generated.write()?;
/// assert!(generated.drift()?.is_fresh());
/// # assert!(project.path().join("messages/src/lib.rs").is_file());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Generator {
    configuration: Option<PathBuf>,
    overrides: Overrides,
}

impl Generator {
    /// Returns a generator that uses `schemalock.toml` in the current directory, if the file exists.
    pub fn new() -> Generator {
        Generator::default()
    }

    /// Returns a generator that uses the configuration file `path`, which has to exist.
    pub fn from_file(path: impl Into<PathBuf>) -> Generator {
        Generator { configuration: Some(path.into()), ..Generator::default() }
    }

    /// Reads this directory of schemas, or this one file.
    pub fn schemas(mut self, path: impl Into<PathBuf>) -> Generator {
        self.overrides.schemas = Some(path.into());
        self
    }

    /// Puts the crate into this directory.
    pub fn out(mut self, path: impl Into<PathBuf>) -> Generator {
        self.overrides.out = Some(path.into());
        self
    }

    /// Calls the package so.
    pub fn name(mut self, name: impl Into<String>) -> Generator {
        self.overrides.name = Some(name.into());
        self
    }

    /// Generates the schema at `address`, such as `call.json#/$defs/Name`, and all that it reaches, in place of all
    /// schemas. Each call adds a root.
    pub fn root(mut self, address: impl Into<String>) -> Generator {
        self.overrides.roots.push(address.into());
        self
    }

    /// Reads the schemas and generates the crate in memory.
    ///
    /// # Errors
    ///
    /// Every error in the configuration and in the schemas, each with its place.
    pub fn generate(&self) -> Result<GeneratedCrate, Error> {
        let mut report = Report::default();
        let config = Config::read(self.configuration.as_deref(), self.overrides.clone(), &mut report);
        let config = config.ok_or_else(|| self.unusable(&report))?;
        let (sources, generated) = pipeline::generate(&config, &Silent, &mut report);
        match generated {
            Some(generated) => Ok(GeneratedCrate { config, tree: generated.tree, report }),
            None => Err(Error::about(report, &sources)),
        }
    }

    /// Compares the crate on disk with the one that the schemas give. Writes nothing.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let project = tempfile::tempdir()?;
    /// # std::fs::create_dir(project.path().join("schemas"))?;
    /// # std::fs::write(project.path().join("schemas/call.json"), r#"{"type": "object"}"#)?;
    /// # let generator = schemalock::Generator::new().schemas(project.path().join("schemas")).out(project.path().join("messages"));
    /// generator.generate()?.write()?;
    /// std::fs::write(project.path().join("messages/Cargo.toml"), "# edited by hand")?;
    /// let drift = generator.check()?;
    /// assert_eq!(drift.files[0].path, "Cargo.toml");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Generator::generate`]; and if the crate on disk cannot be read.
    pub fn check(&self) -> Result<Drift, Error> {
        self.generate()?.drift()
    }

    fn unusable(&self, report: &Report) -> Error {
        let path = self.configuration.as_deref().unwrap_or(Path::new(FILE_NAME));
        let text = crate::input::text(path).ok();
        Error::with_texts(report.clone(), &|_| text.as_deref())
    }
}

/// A crate in memory, with the messages about its schemas.
#[derive(Debug)]
pub struct GeneratedCrate {
    config: Config,
    tree: FileTree,
    report: Report,
}

impl GeneratedCrate {
    /// Returns each file's path, relative to the output directory and with `/` between its parts, and its text.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.tree.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Returns the warnings and notes about the schemas, in the order in which they were found.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.report.diagnostics()
    }

    /// Writes the files that differ, and removes files that are no longer generated: all of it, or nothing.
    ///
    /// # Errors
    ///
    /// If the output directory cannot be written, or has files that no generator wrote.
    pub fn write(&self) -> Result<WriteSummary, Error> {
        self.tree.write(&self.config.out, &|_| true).map_err(Error::of_tree)
    }

    /// Compares the files with those in the output directory, in both directions.
    ///
    /// # Errors
    ///
    /// If the output directory cannot be read.
    pub fn drift(&self) -> Result<Drift, Error> {
        self.tree.compare(&self.config.out, &|_| true, LINES_OF_A_FILE).map_err(Error::of_tree)
    }

    /// Returns the command that writes the crate, as the configuration calls it: `schemalock generate`.
    pub fn command(&self) -> String {
        format!("{} generate", self.config.command)
    }
}

/// The most lines of a file's difference in a [`Drift`].
const LINES_OF_A_FILE: usize = 20;

/// The errors of a run that ended without a result. [`fmt::Display`] shows each with its place and its help text.
pub struct Error {
    report: Report,
    text: String,
}

impl Error {
    /// Returns all messages of the run: at least one is an error.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.report.diagnostics()
    }

    pub(crate) fn about(report: Report, sources: &Sources) -> Error {
        Error::with_texts(report, &|file| sources.text(file))
    }

    pub(crate) fn with_texts<'t>(report: Report, text_of: &dyn Fn(&str) -> Option<&'t str>) -> Error {
        let text = errors_as_text(&report, text_of);
        Error { report, text }
    }

    fn of_tree(error: TreeError) -> Error {
        let mut report = Report::default();
        report.push(error.diagnostic());
        Error::with_texts(report, &|_| None)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text.trim_end())
    }
}

/// The same text, which is what a failing `main` prints.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}")
    }
}

impl std::error::Error for Error {}
