//! A changelog with one more entry.

/// Returns the changelog `text` with `entry`, which begins with its heading, on top of the other entries;
/// below the section of what is not released, if there is one. An entry with the same heading is replaced, so
/// that the same update can be done again. Without a text there is a new changelog.
pub(super) fn with_entry(text: Option<&str>, entry: &str) -> String {
    let entry = format!("{}\n", entry.trim_end());
    let text = text.filter(|text| !text.trim().is_empty()).unwrap_or("# Changelog\n");
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let text = text.replace("\r\n", "\n");
    let heading = entry.lines().next().unwrap_or_default();
    let sections = sections(&text);
    let same = sections.iter().find(|section| text[section.start..].lines().next() == Some(heading));
    let (before, after) = match same {
        Some(same) => (&text[..same.start], &text[same.end..]),
        None => {
            let is_unreleased = |start: usize| {
                let line = text[start..].lines().next().unwrap_or_default().to_ascii_lowercase();
                line.trim_start_matches(['#', ' ', '[']).starts_with("unreleased")
            };
            let place = sections.iter().find(|section| !is_unreleased(section.start));
            text.split_at(place.map_or(text.len(), |section| section.start))
        }
    };
    let parts = [before.trim_end_matches('\n'), entry.trim_end_matches('\n'), after.trim_matches('\n')];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}\n", parts.join("\n\n")).replace('\n', ending)
}

/// Returns the sections that begin with a heading of the second level, outside of code blocks.
fn sections(text: &str) -> Vec<std::ops::Range<usize>> {
    let (mut starts, mut offset, mut fence) = (Vec::new(), 0, None);
    for line in text.split_inclusive('\n') {
        let opening = ["```", "~~~"].into_iter().find(|fence| line.trim_start().starts_with(fence));
        match (fence, opening) {
            (None, Some(_)) => fence = opening,
            (Some(open), Some(closing)) if open == closing => fence = None,
            (None, None) if line.starts_with("## ") => starts.push(offset),
            _ => {}
        }
        offset += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: &str = "## [2] - b\n\n- x\n";

    #[test]
    fn the_entry_comes_on_top() {
        for (before, after) in [
            (None, "# Changelog\n\n## [2] - b\n\n- x\n"),
            (Some("# C\n\nWords.\n"), "# C\n\nWords.\n\n## [2] - b\n\n- x\n"),
            (Some("# C\n\n## [1] - a\n\n- y\n"), "# C\n\n## [2] - b\n\n- x\n\n## [1] - a\n\n- y\n"),
            (
                Some("# C\n\n## [Unreleased]\n\n- u\n\n## [1]\n"),
                "# C\n\n## [Unreleased]\n\n- u\n\n## [2] - b\n\n- x\n\n## [1]\n",
            ),
            (
                Some("# C\n\n```\n## no heading\n```\n"),
                "# C\n\n```\n## no heading\n```\n\n## [2] - b\n\n- x\n",
            ),
            (Some("# C\r\n\r\n## [1]\r\n"), "# C\r\n\r\n## [2] - b\r\n\r\n- x\r\n\r\n## [1]\r\n"),
        ] {
            assert_eq!(with_entry(before, ENTRY), after);
            assert_eq!(with_entry(Some(after), ENTRY), after, "twice");
        }
    }

    #[test]
    fn an_entry_of_the_same_heading_is_replaced() {
        let before = "# C\n\n## [3]\n\n## [2] - b\n\n- old\n\n## [1]\n";
        assert_eq!(with_entry(Some(before), ENTRY), "# C\n\n## [3]\n\n## [2] - b\n\n- x\n\n## [1]\n");
    }
}
