//! What a person or a machine reads: tables, pairs, lines, JSON.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use comfy_table::{Table, presets};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;

use crate::arguments::Color;

/// Where a command writes its answer.
pub(crate) struct Console {
    out: Box<dyn Write + Send>,
    /// Print JSON instead of text.
    pub(crate) json: bool,
    colored: bool,
    /// Show what is going on where it takes long.
    progress: bool,
}

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();

impl Console {
    /// The console of this process.
    pub(crate) fn of_process(color: Color, json: bool) -> Console {
        let stdout = io::stdout();
        let colored = !json && colors(&stdout, color);
        Console {
            out: Box::new(io::BufWriter::new(stdout)),
            json,
            colored,
            progress: io::stderr().is_terminal(),
        }
    }

    /// Text in a style, if there are colours.
    pub(crate) fn styled(&self, style: Style, text: &str) -> String {
        if self.colored { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    /// One line.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> io::Result<()> {
        writeln!(self.out, "{}", text.as_ref())
    }

    /// Text as it is, its line breaks included.
    pub(crate) fn text(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// JSON, indented.
    pub(crate) fn value(&mut self, value: &Value) -> io::Result<()> {
        writeln!(self.out, "{value:#}")
    }

    /// Rows under headings.
    pub(crate) fn table(&mut self, headings: &[&str], rows: Vec<Vec<String>>) -> io::Result<()> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(headings.iter().map(|heading| heading.to_uppercase()));
        for row in rows {
            table.add_row(row.iter().map(|cell| printable(cell)));
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        for (index, line) in table.lines().enumerate() {
            let line = line.trim_end();
            let line = if index == 0 { self.styled(BOLD, line) } else { line.to_owned() };
            self.line(line)?;
        }
        Ok(())
    }

    /// Names and values, one pair a line.
    pub(crate) fn pairs(&mut self, pairs: &[(String, String)]) -> io::Result<()> {
        let width = pairs.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        for (name, value) in pairs {
            let name = self.styled(DIM, &format!("{name:width$}"));
            self.line(format!("{name}  {}", printable(value)))?;
        }
        Ok(())
    }

    /// A sign of life on a terminal's stderr while something takes long; elsewhere nothing.
    pub(crate) fn busy(&self, text: &'static str) -> ProgressBar {
        if !self.progress {
            return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        }
        let bar = ProgressBar::new_spinner().with_message(text);
        bar.set_style(ProgressStyle::default_spinner().template("{spinner} {msg} {pos}").unwrap_or_else(
            |_| {
                // The template is a constant with placeholders that exist.
                ProgressStyle::default_spinner()
            },
        ));
        bar.enable_steady_tick(Duration::from_millis(120));
        bar
    }

    /// A bar on a terminal's stderr that is filled once for each stage of something long; elsewhere nothing.
    pub(crate) fn stages(&self) -> ProgressBar {
        if !self.progress {
            return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        }
        let bar = ProgressBar::new(0);
        let template = "{spinner} {msg} {wide_bar} {human_pos}/{human_len} {per_sec} {eta}";
        // The template is a constant with placeholders that exist.
        bar.set_style(
            ProgressStyle::default_bar().template(template).unwrap_or_else(|_| ProgressStyle::default_bar()),
        );
        bar.enable_steady_tick(Duration::from_millis(120));
        bar
    }

    /// Hands everything on to whoever reads.
    pub(crate) fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Whether to colour a stream: what was said, else a terminal without NO_COLOR.
pub(crate) fn colors(stream: &impl anstream::stream::RawStream, color: Color) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => AutoStream::choice(stream) != anstream::ColorChoice::Never,
    }
}

/// What others wrote must not steer the terminal.
pub(crate) fn printable(text: &str) -> String {
    let escape = |ch: char| if ch.is_control() { ch.escape_default().to_string() } else { ch.to_string() };
    text.chars().map(escape).collect()
}
