//! The book's table of contents lists every chapter, and every link to a file leads to one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Parser, Tag};

/// The Markdown files that people read, relative to the root of the repository.
fn pages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let markdown = |directory: &Path| {
        let entries = fs::read_dir(directory).expect("the directory is readable");
        let paths = entries.map(|entry| entry.expect("the entry is readable").path());
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect::<Vec<_>>()
    };
    let folders = [root.clone(), root.join("docs"), root.join("schemas"), root.join("codegen/tests")];
    let mut pages: Vec<PathBuf> = folders.iter().flat_map(|folder| markdown(folder)).collect();
    pages.sort();
    pages
}

/// The places that a page links to.
fn links(text: &str) -> Vec<String> {
    let links = Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    });
    links.collect()
}

#[test]
fn links_to_files_lead_to_files() {
    let mut broken = Vec::new();
    let pages = pages();
    assert!(pages.len() > 15, "only {} pages", pages.len());
    for page in &pages {
        let text = fs::read_to_string(page).expect("the page is readable");
        for link in links(&text) {
            let file = link.split('#').next().unwrap_or_default();
            let is_elsewhere = link.contains("://") || link.starts_with("mailto:") || file.is_empty();
            if !is_elsewhere && !page.parent().expect("a page is in a directory").join(file).exists() {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_table_of_contents_lists_every_chapter() {
    let book = Path::new(env!("CARGO_MANIFEST_DIR"));
    let summary = fs::read_to_string(book.join("SUMMARY.md")).expect("the table of contents is readable");
    let listed: BTreeSet<String> = links(&summary).into_iter().collect();
    let chapters = pages().into_iter().filter(|page| page.parent() == Some(&book.join("../docs")));
    let names = chapters.map(|page| page.file_name().expect("a file").to_string_lossy().into_owned());
    let chapters: BTreeSet<String> = names.filter(|name| name != "SUMMARY.md").collect();
    assert_eq!(listed, chapters);
}
