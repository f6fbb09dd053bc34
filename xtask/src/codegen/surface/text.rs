//! Indented text, and comments broken into lines.

/// A file under construction.
pub(super) struct Text {
    out: String,
    depth: usize,
    /// The blanks of one level.
    unit: &'static str,
}

impl Text {
    pub(super) fn new(unit: &'static str) -> Text {
        Text { out: String::new(), depth: 0, unit }
    }

    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            self.out.push_str(&self.unit.repeat(self.depth));
            self.out.push_str(line);
        }
        self.out.push('\n');
    }

    pub(super) fn blank(&mut self) {
        self.out.push('\n');
    }

    /// What stands one level deeper.
    pub(super) fn indented(&mut self, write: impl FnOnce(&mut Text)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    /// `head`, what is inside, and `tail`.
    pub(super) fn block(&mut self, head: &str, tail: &str, write: impl FnOnce(&mut Text)) {
        self.line(head);
        self.indented(write);
        self.line(tail);
    }

    /// A comment: `first` before the first line, `rest` before the others, `last` after the last if it is not empty.
    pub(super) fn comment(&mut self, doc: &str, first: &str, rest: &str, last: &str) {
        let width = 116_usize.saturating_sub(self.depth * self.unit.len() + rest.len().max(first.len()));
        let lines = wrapped(doc, width.max(40));
        let single = lines.len() == 1;
        for (index, line) in lines.iter().enumerate() {
            let prefix = if index == 0 { first } else { rest };
            let suffix = if single { last } else { "" };
            self.line(format!("{prefix}{line}{suffix}").trim_end());
        }
        if !single && !last.is_empty() {
            self.line(last.trim_start());
        }
    }

    pub(super) fn finish(self) -> String {
        let mut out = self.out;
        while out.ends_with("\n\n") {
            out.pop();
        }
        out
    }
}

/// The text in lines of at most so many characters; an empty line between paragraphs.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, paragraph) in text.split("\n\n").enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}
