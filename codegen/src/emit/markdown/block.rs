//! The quotes, lists and notes that blocks are in.

/// The block around other blocks.
pub(super) enum Container {
    Quote,
    /// An item of a list, with its marker until that has been printed.
    Item {
        marker: Option<String>,
        width: usize,
    },
    /// One that is too deep to be shown.
    Hidden,
}

impl Container {
    pub(super) fn item(marker: String) -> Self {
        Container::Item { width: marker.len(), marker: Some(marker) }
    }

    /// Returns what the next line starts with.
    pub(super) fn prefix(&mut self) -> String {
        match self {
            Container::Quote => "> ".to_owned(),
            Container::Item { marker, width } => marker.take().unwrap_or_else(|| " ".repeat(*width)),
            Container::Hidden => String::new(),
        }
    }

    /// Returns what an empty line starts with, which uses no marker up.
    pub(super) fn prefix_of_empty(&self) -> String {
        match self {
            Container::Quote => "> ".to_owned(),
            Container::Item { width, .. } => " ".repeat(*width),
            Container::Hidden => String::new(),
        }
    }
}

/// A list whose items are being printed.
pub(super) struct List {
    /// The number of the next item.
    pub number: Option<u64>,
    /// Whether the list uses the other marker, because another list is right before it.
    pub is_second: bool,
}

impl List {
    pub(super) fn marker(&mut self) -> String {
        match &mut self.number {
            Some(number) => {
                let marker = format!("{number}{} ", if self.is_second { ')' } else { '.' });
                *number = number.saturating_add(1).min(999_999_999);
                marker
            }
            None if self.is_second => "+ ".to_owned(),
            None => "- ".to_owned(),
        }
    }
}
