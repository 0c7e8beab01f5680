//! The schema directory as it was in a revision, through the `git` command.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use super::side::{Files, one_file, overlay_name};
use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::lockfile::LOCK_FILE;

/// Returns the files of the configured schema directory in `revision`.
///
/// # Errors
/// Reports the errors of git.
pub(super) fn files(revision: &str, config: &Config, report: &mut Report) -> Option<Files> {
    match read(revision, config, report) {
        Ok(files) => Some(files),
        Err(why) => {
            let message = format!("`{revision}` is no file or directory, and no revision to read: {why}");
            let help = "name a directory of schemas, an OpenAPI document, or a git revision that has the schema directory";
            report.push(Diagnostic::without_address(Code::Io, message).help(help));
            None
        }
    }
}

fn read(revision: &str, config: &Config, report: &mut Report) -> Result<Files, String> {
    let directory = &config.schemas;
    let around = directory.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = directory.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.ok_or_else(|| format!("the schema directory `{}` has no name", printed(directory)))?;
    let commit = format!("{revision}^{{commit}}");
    let commit = git(around, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .map_err(|why| if why.is_empty() { "git knows no such revision".to_owned() } else { why })?;
    let commit = String::from_utf8_lossy(&commit).trim().to_owned();
    let prefix = git(around, &["rev-parse", "--show-prefix"])?;
    let prefix = format!("{}{name}/", String::from_utf8_lossy(&prefix).trim_end_matches('\n'));
    let listing =
        git(around, &["ls-tree", "-r", "-z", "--full-tree", "--name-only", &commit, "--", &prefix])?;
    let paths: Vec<String> = listing
        .split(|byte| *byte == 0)
        .map(|path| String::from_utf8_lossy(path).into_owned())
        .filter(|path| path.strip_prefix(&prefix).is_some_and(is_schema_file))
        .collect();
    if paths.is_empty() {
        return single(&commit, config, report).ok_or_else(|| format!("it has no schema file in `{prefix}`"));
    }
    let contents = blobs(around, &commit, &paths)?;
    let overlay_name = overlay_name(config);
    let (lock, config) = (lock(&commit, config), config_at(&commit, config));
    let mut files = Files { lock, config, ..Files::default() };
    for (path, bytes) in paths.iter().zip(contents) {
        let name = path.strip_prefix(&prefix).unwrap_or(path).to_owned();
        if name == overlay_name {
            files.overlay = Some((name, String::from_utf8_lossy(&bytes).into_owned()));
        } else {
            files.texts.push((name, bytes));
        }
    }
    Ok(files)
}

/// Returns the schemas where all of them are one file.
fn single(commit: &str, config: &Config, report: &mut Report) -> Option<Files> {
    let text = text_at(commit, &config.schemas)?;
    let mut files = one_file(&printed(&config.schemas), text, config, report)?;
    let overlay = config.overlay.as_deref().and_then(|path| text_at(commit, path));
    files.overlay = overlay.map(|text| (overlay_name(config), text));
    files.lock = lock(commit, config);
    files.config = config_at(commit, config);
    Some(files)
}

fn config_at(commit: &str, config: &Config) -> Option<String> {
    config.file().and_then(|(path, _)| text_at(commit, Path::new(&path)))
}

/// Returns the lock of the generated crate as it was in `commit`, if it was there.
fn lock(commit: &str, config: &Config) -> Option<String> {
    text_at(commit, &config.out.join(LOCK_FILE))
}

/// Returns the text of a file as it was in `commit`, if it was there.
fn text_at(commit: &str, file: &Path) -> Option<String> {
    // The folder of the file may be gone; `git` runs in one around it that exists.
    let around = file
        .ancestors()
        .skip(1)
        .map(|path| if path.as_os_str().is_empty() { Path::new(".") } else { path })
        .find(|path| path.is_dir())?;
    let below = file.strip_prefix(around).unwrap_or(file);
    let prefix = git(around, &["rev-parse", "--show-prefix"]).ok()?;
    let prefix = String::from_utf8_lossy(&prefix).trim_end_matches('\n').to_owned();
    let path = format!("{commit}:{prefix}{}", printed(below));
    String::from_utf8(git(around, &["cat-file", "blob", &path]).ok()?).ok()
}

/// Returns whether a file is a schema file, by its ending and unless it is hidden, as in a directory on disk.
fn is_schema_file(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let is_schema = matches!(ending.as_deref(), Some("json" | "yaml" | "yml"));
    is_schema && !path.split('/').any(|part| part.starts_with('.'))
}

fn command(directory: &Path, args: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(directory).args(args);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null());
    command
}

fn git(directory: &Path, args: &[&str]) -> Result<Vec<u8>, String> {
    let output =
        command(directory, args).output().map_err(|error| format!("git could not be run: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(String::from_utf8_lossy(&output.stderr).trim().to_owned())
}

/// Returns what the files hold, through one process for all of them.
fn blobs(directory: &Path, commit: &str, paths: &[String]) -> Result<Vec<Vec<u8>>, String> {
    let mut child = command(directory, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| format!("git could not be run: {error}"))?;
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let names: String = paths.iter().map(|path| format!("{commit}:{path}\n")).collect();
    // Git answers while it is asked, so neither may wait for the other to end.
    let asking = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(names.as_bytes())));
    let mut answer = Vec::new();
    let read = stdout.map(|mut stdout| stdout.read_to_end(&mut answer));
    let asked = asking.join();
    let status = child.wait().map_err(|error| error.to_string())?;
    if !status.success() || !matches!(read, Some(Ok(_))) || !matches!(asked, Ok(Some(Ok(())))) {
        return Err("git did not give the files".to_owned());
    }
    let mut rest = answer.as_slice();
    paths.iter().map(|path| blob(&mut rest).ok_or_else(|| format!("git does not give `{path}`"))).collect()
}

/// Returns the next answer: a line with the length, then so many bytes and a line feed.
fn blob(rest: &mut &[u8]) -> Option<Vec<u8>> {
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (header, body) = (std::str::from_utf8(&rest[..end]).ok()?, rest.get(end + 1..)?);
    let length: usize =
        header.strip_suffix(char::is_whitespace).unwrap_or(header).rsplit(' ').next()?.parse().ok()?;
    let content = body.get(..length)?.to_vec();
    *rest = body.get(length + 1..)?;
    Some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_cut_by_their_length() {
        let mut rest = &b"0a blob 3\na\nb\n0b blob 0\n\n0c missing\n"[..];
        assert_eq!(blob(&mut rest).as_deref(), Some(&b"a\nb"[..]));
        assert_eq!(blob(&mut rest).as_deref(), Some(&b""[..]));
        assert_eq!(blob(&mut rest), None);
    }

    #[test]
    fn hidden_and_other_files_are_passed_over() {
        assert!(is_schema_file("a/b.json") && is_schema_file("c.YML"));
        assert!(!is_schema_file("README.md") && !is_schema_file(".a/b.json") && !is_schema_file("json"));
    }
}
