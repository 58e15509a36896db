//! A plan in a pull request.

use super::super::Plan;

impl Plan {
    /// Markdown for a comment on a pull request: a heading, the changes as a diff, and notes as a list.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let heron_id = super::word(self.heron_id().unwrap_or_default());
        let mut text = format!("### {}\n", self.headline(&code(&heron_id)));
        let lines = self.lines();
        if !lines.is_empty() {
            let diff: String = lines
                .iter()
                // In a diff, it is the exclamation mark that stands for a change.
                .map(|line| format!("{} {}\n", if line.sign == '~' { '!' } else { line.sign }, line.text))
                .collect();
            let fence = fence(&diff, 3);
            text.push_str(&format!("\n{fence}diff\n{diff}{fence}\n"));
        }
        let notes = self.notes(code);
        if !notes.is_empty() {
            text.push('\n');
        }
        for note in notes {
            text.push_str(&format!("- {note}\n"));
        }
        text
    }
}

fn code(text: &str) -> String {
    let fence = fence(text, 1);
    let space = if fence.len() > 1 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// More backticks than the text has in a row, and at least so many.
fn fence(text: &str, at_least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    "`".repeat(at_least.max(longest + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_code_that_it_is_in() {
        assert_eq!(code("cri_1"), "`cri_1`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(fence("a ```` b", 3), "`````");
        assert_eq!(fence("", 3), "```");
    }
}
