//! Running cargo for checks that the compiler and the tests do.

use std::process::{Command, Stdio};

use heron_contract::Problem;

use crate::files;

/// How many lines of cargo's output a problem repeats.
const SHOWN: usize = 60;

/// A check that cargo runs.
pub(crate) struct Check {
    /// What holds when it passes.
    pub(crate) what: &'static str,
    /// What is wrong when it does not.
    pub(crate) otherwise: &'static str,
    pub(crate) arguments: &'static [&'static str],
}

/// The workspace compiles with the generated code.
pub(crate) const COMPILES: Check = Check {
    what: "the workspace compiles",
    otherwise: "the workspace does not compile with the generated code",
    arguments: &["check", "--quiet", "--workspace", "--all-targets", "--message-format", "short"],
};

/// The types say what the contract says, and the whole contract can be generated.
pub(crate) const AGREES: Check = Check {
    what: "the Rust types agree with the contract, in both directions",
    otherwise: "the Rust types and the contract disagree",
    arguments: &["test", "--quiet", "-p", "heron-tests", "--test", "check_back", "--test", "whole_document"],
};

impl Check {
    /// Runs it. Its own output is shown only when it fails.
    pub(crate) fn run(&self) -> Result<(), Problem> {
        let command = format!("cargo {}", self.arguments.join(" "));
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(self.arguments)
            .current_dir(files::own(""))
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Problem::error(format!("cannot run `{command}`: {error}")))?;
        if output.status.success() {
            return Ok(());
        }
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let more = lines.len().saturating_sub(SHOWN);
        let mut help = format!("`{command}` says:\n{}", lines[..lines.len() - more].join("\n"));
        if more > 0 {
            help.push_str(&format!("\n… and {more} more lines"));
        }
        Err(Problem::error(self.otherwise).help(help))
    }
}
