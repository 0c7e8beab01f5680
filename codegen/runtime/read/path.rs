//! Where in a body something stands.

use std::fmt;
use std::sync::Arc;

/// One step of a path into a body.
#[derive(Clone, Copy)]
pub enum Step<'n> {
    /// A member that the schema names.
    Member(&'static str),
    Named(&'n str),
    Item(usize),
}

/// A place in a body; shown as a JSON Pointer (RFC 6901), the root as the empty text.
///
/// The paths of one reading share their steps, as many as there are places to name and those around
/// them: ten thousand deviations deep in a hostile body do not each hold the names of all that
/// surrounds them. Whoever keeps one path keeps the steps of all.
#[derive(Clone, Default)]
pub struct Path {
    steps: Option<Arc<Steps>>,
    /// The last step.
    end: usize,
}

/// The place before the first step.
pub const ROOT: usize = 0;

/// Steps, each behind another one. A place is the number of the step that leads to it, from 1.
#[derive(Default)]
pub struct Steps {
    steps: Vec<Placed>,
    /// The names that no schema has, one after the other.
    names: String,
}

struct Placed {
    /// The place that the step goes on from.
    before: usize,
    /// The first of what is below, see `Log`.
    start: usize,
    step: Kept,
}

#[derive(Clone, Copy)]
enum Kept {
    Member(&'static str),
    Named { start: usize, end: usize },
    Item(usize),
}

impl Steps {
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Adds a step to what starts at `start`, and gives the place that it leads to.
    pub fn add(&mut self, start: usize, step: Step<'_>) -> usize {
        if self.steps.is_empty() {
            self.steps.reserve_exact(20);
        }
        let step = match step {
            Step::Member(name) => Kept::Member(name),
            Step::Item(position) => Kept::Item(position),
            Step::Named(name) => {
                if self.names.is_empty() {
                    self.names.reserve(128);
                }
                let start = self.names.len();
                self.names.push_str(name);
                Kept::Named { start, end: self.names.len() }
            }
        };
        self.steps.push(Placed { before: ROOT, start, step });
        self.steps.len()
    }

    /// Lets the step to `place` go on from `before`.
    pub fn set_before(&mut self, place: usize, before: usize) {
        self.steps[place - 1].before = before;
    }

    /// Lets the step to `place` go on from the innermost of those that lead to `around` and start no
    /// later than it does; gives `place`.
    pub fn put_behind(&mut self, place: usize, around: usize) -> usize {
        self.steps[place - 1].before = self.innermost(around, self.steps[place - 1].start);
        place
    }

    /// Returns the innermost place on the way to `around` that starts no later than `start`.
    pub fn innermost(&self, around: usize, start: usize) -> usize {
        let mut place = around;
        while place != ROOT && self.steps[place - 1].start > start {
            place = self.steps[place - 1].before;
        }
        place
    }

    /// Forgets the last steps.
    pub fn truncate(&mut self, len: usize) {
        self.steps.truncate(len);
    }

    fn step(&self, place: usize) -> Step<'_> {
        match self.steps[place - 1].step {
            Kept::Member(name) => Step::Member(name),
            Kept::Named { start, end } => Step::Named(&self.names[start..end]),
            Kept::Item(position) => Step::Item(position),
        }
    }
}

impl Path {
    /// The place `end` of `steps`.
    pub(crate) fn new(steps: Arc<Steps>, end: usize) -> Self {
        Path { steps: (end != ROOT).then_some(steps), end }
    }

    /// Returns a path whose steps are not known yet, with a number to remember.
    pub(crate) fn unfinished(end: usize) -> Self {
        Path { steps: None, end }
    }

    pub(crate) fn end(&self) -> usize {
        self.end
    }

    /// Returns the place that `steps` lead to, one after the other.
    pub(crate) fn along<'n>(steps: impl Iterator<Item = Step<'n>>) -> Self {
        let mut all = Steps::default();
        let mut end = ROOT;
        for step in steps {
            let before = std::mem::replace(&mut end, all.add(0, step));
            all.set_before(end, before);
        }
        Path::new(Arc::new(all), end)
    }

    /// Returns whether this is the body as a whole.
    pub fn is_root(&self) -> bool {
        self.steps.is_none()
    }

    /// Returns the steps from the last one to the first.
    fn backwards(&self) -> impl Iterator<Item = Step<'_>> {
        let mut place = self.end;
        self.steps.iter().flat_map(move |steps| {
            std::iter::from_fn(move || {
                let here = Some(place).filter(|place| *place != ROOT)?;
                place = steps.steps[here - 1].before;
                Some(steps.step(here))
            })
        })
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.backwards().eq(other.backwards())
    }
}

impl Eq for Path {}

impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Step::Item(one), Step::Item(other)) => one == other,
            (Step::Member(one) | Step::Named(one), Step::Member(other) | Step::Named(other)) => one == other,
            _ => false,
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No more than as deep as bodies are followed, see `Context`.
        let steps: Vec<Step<'_>> = self.backwards().collect();
        for step in steps.into_iter().rev() {
            f.write_str("/")?;
            match step {
                Step::Member(name) | Step::Named(name) => write_escaped(name, f)?,
                Step::Item(position) => position.fmt(f)?,
            }
        }
        Ok(())
    }
}

fn write_escaped(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for piece in name.split_inclusive(['~', '/']) {
        let plain = piece.trim_end_matches(['~', '/']);
        f.write_str(plain)?;
        match &piece[plain.len()..] {
            "~" => f.write_str("~0")?,
            "/" => f.write_str("~1")?,
            _ => {}
        }
    }
    Ok(())
}

/// A path as it is in a message, on one line: names come from the body, and must not make up
/// lines of their own or steer the terminal.
pub struct InMessage<T>(pub T);

impl<T: fmt::Display> fmt::Display for InMessage<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_string();
        for piece in text.split_inclusive(is_unprintable) {
            let plain = piece.trim_end_matches(is_unprintable);
            f.write_str(plain)?;
            piece[plain.len()..].chars().try_for_each(|odd| write!(f, "{}", odd.escape_unicode()))?;
        }
        Ok(())
    }
}

/// Controls, and what breaks lines or turns the direction of writing.
fn is_unprintable(character: char) -> bool {
    let is_format =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || is_format
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string(), f)
    }
}

impl PartialEq<str> for Path {
    fn eq(&self, other: &str) -> bool {
        let text = self.to_string();
        text == other
    }
}

impl PartialEq<&str> for Path {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}
