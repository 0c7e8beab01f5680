//! Where runs remember something for later ones: in the user's cache directory, a few files for each output
//! directory. All of it can be deleted at any time, and what cannot be read or written is as if it
//! were not there.

use std::fs;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::config::Config;
use crate::digest::sha256;

/// Returns what is remembered as `kind` about the crate of `config`, if it is what was written.
pub(super) fn read<T: DeserializeOwned>(config: &Config, kind: &str) -> Option<T> {
    let text = crate::input::text(&place(config, kind)?).ok()?;
    let (digest, value) = text.strip_prefix("[\"")?.strip_suffix(']')?.split_once("\",")?;
    if digest != sha256(value.as_bytes()) {
        return None;
    }
    serde_json::from_str(value).ok()
}

/// Stores `value` as `kind`, replacing the former value, as a whole or not at all: as a list of its digest and
/// itself, since a damaged byte may leave JSON with another meaning.
pub(super) fn write<T: Serialize>(config: &Config, kind: &str, value: &T) {
    let _ = place(config, kind).and_then(|place| {
        let folder = place.parent()?;
        fs::create_dir_all(folder).ok()?;
        let file = tempfile::NamedTempFile::new_in(folder).ok()?;
        let value = serde_json::to_string(value).ok()?;
        let digest = sha256(value.as_bytes());
        fs::write(file.path(), format!("[\"{digest}\",{value}]")).ok()?;
        file.persist(place).ok()
    });
}

/// This very program: another build of it may generate otherwise.
pub(super) fn program() -> Option<String> {
    let path = std::env::current_exe().ok()?;
    let file = path.metadata().ok()?;
    let modified = file.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(format!("{version} {} {} {}", path.display(), file.len(), modified.as_nanos()))
}

fn place(config: &Config, kind: &str) -> Option<PathBuf> {
    let out = config.out.canonicalize().ok()?;
    let name = sha256(out.to_string_lossy().as_bytes());
    Some(dirs::cache_dir()?.join("schemalock").join(format!("{name}.{kind}.json")))
}
