//! Printing: results to standard output, messages to standard error.

use std::env;
use std::io::{self, IsTerminal, Write};

use serde_json::{Value, json};

use super::args::{ColourArg, FormatArg, GlobalArgs};
use super::exit::Exit;
use super::progress::ShownProgress;
use crate::diagnose::{Format, RenderOptions, Report, Severity, WIDTH, render};
use crate::terminal_text;

/// The version of the objects on standard output; members may be added to them.
const VERSION: u32 = 1;

/// The most diagnostics of one code that are shown, unless all are asked for.
const SOME: usize = 3;

/// The amount of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verbosity {
    Quiet,
    Usual,
    Verbose,
}

/// Where and how a run prints.
pub(super) struct Console {
    pub format: FormatArg,
    pub verbosity: Verbosity,
    colour: bool,
}

impl Console {
    /// Creates a console by the flags, the terminal and the environment.
    pub(super) fn new(args: &GlobalArgs) -> Self {
        let on_github = env::var("GITHUB_ACTIONS").is_ok_and(|value| value == "true");
        let default = if on_github { FormatArg::Github } else { FormatArg::Text };
        let verbosity = match (args.quiet, args.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Usual,
        };
        let plain = is_set("NO_COLOR") || env::var("TERM").is_ok_and(|term| term == "dumb");
        let colour = match args.color {
            ColourArg::Always => true,
            ColourArg::Never => false,
            ColourArg::Auto => io::stderr().is_terminal() && !plain,
        };
        Console { format: args.format.unwrap_or(default), verbosity, colour }
    }

    /// Returns what a run shows of its progress.
    pub(super) fn progress(&self) -> ShownProgress {
        match (self.verbosity, self.format) {
            (Verbosity::Quiet, _) | (_, FormatArg::Json) => ShownProgress::nothing(),
            _ if io::stderr().is_terminal() => ShownProgress::spinner(),
            _ if is_set("CI") => ShownProgress::lines(),
            _ => ShownProgress::nothing(),
        }
    }

    /// Prints the messages of a run.
    pub(super) fn report<'t>(&self, report: &Report, text_of: &dyn Fn(&str) -> Option<&'t str>) {
        let least = match self.verbosity {
            Verbosity::Quiet => Severity::Error,
            Verbosity::Usual => Severity::Warning,
            Verbosity::Verbose => Severity::Note,
        };
        let format = match self.format {
            FormatArg::Text | FormatArg::Markdown | FormatArg::Changelog | FormatArg::Html => {
                Format::Text { colour: self.colour, width: width() }
            }
            FormatArg::Json => Format::Json,
            FormatArg::Github => Format::Github,
        };
        let all = self.verbosity == Verbosity::Verbose || self.format == FormatArg::Json;
        let most_of_a_code = if all { usize::MAX } else { SOME };
        let options = RenderOptions { format, least, most_of_a_code, directory: "" };
        self.tell(&render(report, text_of, &options));
    }

    /// Prints a line that ends a failed run, unless a program reads.
    pub(super) fn conclude(&self, words: &str) {
        if self.format != FormatArg::Json {
            self.tell(&terminal_text::log(&format!("{}\n", terminal_text::one_line(words))));
        }
    }

    /// Ends a run with its result, which people see unless they asked for quiet.
    pub(super) fn end(&self, exit: Exit, text: &str, object: Value) -> Exit {
        match (self.format, self.verbosity) {
            (FormatArg::Json, _) => self.end_with(exit, &self.json(object)),
            (_, Verbosity::Quiet) => exit,
            _ => self.end_with(exit, text),
        }
    }

    /// Ends a run whose result is commands of GitHub's runner, made of escaped text, and text after them.
    pub(super) fn end_with_commands(&self, exit: Exit, commands: &str, text: &str) -> Exit {
        match self.verbosity {
            Verbosity::Quiet => exit,
            _ => self.print(exit, &format!("{commands}{}", terminal_text::log(&terminal_text::lines(text)))),
        }
    }

    /// Ends a run that was for the sake of its output.
    ///
    /// Names of schemas, members and files are part of it, and none of them may act on a terminal.
    pub(super) fn end_with(&self, exit: Exit, text: &str) -> Exit {
        match self.format {
            FormatArg::Json => self.print(exit, &terminal_text::json(text)),
            FormatArg::Github => self.print(exit, &terminal_text::log(&terminal_text::lines(text))),
            FormatArg::Text | FormatArg::Markdown | FormatArg::Changelog | FormatArg::Html => {
                self.print(exit, &terminal_text::lines(text))
            }
        }
    }

    fn print(&self, exit: Exit, text: &str) -> Exit {
        let mut stdout = io::stdout().lock();
        let written = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
        match written {
            // A reader that closes the output, such as `head`, has read what it needs.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.tell(&format!("standard output could not be written: {error}\n"));
                Exit::Failed
            }
            _ => exit,
        }
    }

    /// Returns an object as it is printed, with the version of its layout first.
    pub(super) fn json(&self, object: Value) -> String {
        let mut versioned = json!({ "version": VERSION });
        if let (Value::Object(versioned), Value::Object(members)) = (&mut versioned, object) {
            versioned.extend(members);
        }
        format!("{versioned:#}\n")
    }

    fn tell(&self, text: &str) {
        // If this fails, no output is left for an error.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Returns whether an environment variable is there and not empty.
fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Returns the columns of messages: those of `COLUMNS`, else of the terminal; the usual ones for a file or a pipe.
fn width() -> usize {
    let told = env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse::<usize>().ok());
    let shown = || terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| usize::from(width.0));
    told.filter(|columns| *columns > 0).or_else(shown).unwrap_or(WIDTH).clamp(NARROWEST, WIDEST)
}

/// The fewest and the most columns of messages.
const NARROWEST: usize = 40;
const WIDEST: usize = 200;
