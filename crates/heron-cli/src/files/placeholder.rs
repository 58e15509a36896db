//! `${env:NAME}` and `${file:PATH}`: where a secret comes from.

use std::fmt;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// A secret that is longer is a file by mistake.
const LONGEST: u64 = 64 * 1024;

/// Where a secret comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Placeholder {
    /// A variable of the environment.
    Env(String),
    /// A file, relative to the one that names it.
    File(PathBuf),
}

impl Placeholder {
    /// What a text says, if the whole of it is a placeholder.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let inner = text.strip_prefix("${")?.strip_suffix('}')?;
        if inner.contains(['{', '}', '\n', '\r']) {
            return None;
        }
        let (kind, rest) = inner.split_once(':')?;
        match kind {
            "env" => {
                let is_name = |name: &str| {
                    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                        && name.chars().next().is_some_and(|c| !c.is_ascii_digit())
                };
                is_name(rest).then(|| Self::Env(rest.to_owned()))
            }
            "file" => (!rest.is_empty()).then(|| Self::File(PathBuf::from(rest))),
            _ => None,
        }
    }

    /// The secret. A line break at the end of a file is not part of it.
    ///
    /// No error shows it.
    pub(crate) fn resolve(&self, directory: &Path) -> Result<String> {
        match self {
            Self::Env(name) => match std::env::var(name) {
                Ok(value) if value.is_empty() => {
                    Err(Error::new(format!("the variable {name} is empty")).help(format!("set {name} to the secret")))
                }
                Ok(value) => Ok(value),
                Err(std::env::VarError::NotPresent) => Err(Error::new(format!("the variable {name} is not set"))
                    .help(format!("set {name} in the environment, and run it again"))),
                Err(std::env::VarError::NotUnicode(_)) => {
                    Err(Error::new(format!("the variable {name} is no UTF-8")).help(format!("set {name} to a text")))
                }
            },
            Self::File(path) => {
                let path = directory.join(path);
                let mut bytes = Vec::new();
                File::open(&path)
                    .and_then(|file| file.take(LONGEST + 1).read_to_end(&mut bytes))
                    .map_err(|error| Error::file("read the secret in", &path, &error))?;
                let refuse = |why: &str| {
                    Err(Error::new(format!("the secret in {} {why}", path.display()))
                        .help("name a file that holds the secret and nothing else"))
                };
                if bytes.len() as u64 > LONGEST {
                    return refuse("is longer than 64 KiB");
                }
                let Ok(mut text) = String::from_utf8(bytes) else { return refuse("is no UTF-8") };
                let length = text.trim_end_matches('\n').trim_end_matches('\r').len();
                text.truncate(length);
                if text.is_empty() { refuse("is empty") } else { Ok(text) }
            }
        }
    }
}

impl fmt::Display for Placeholder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(f, "${{env:{name}}}"),
            Self::File(path) => write!(f, "${{file:{}}}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_text_is_a_placeholder() {
        assert_eq!(Placeholder::of("${env:ACME_1}"), Some(Placeholder::Env("ACME_1".to_owned())));
        assert_eq!(Placeholder::of("${file:a/b.pem}"), Some(Placeholder::File("a/b.pem".into())));
        for text in [
            "",
            "${env:}",
            "${env:1A}",
            "${env:A B}",
            "${ENV:A}",
            "x${env:A}",
            "${env:A} ",
            "${file:}",
            "${env:A}${env:B}",
        ] {
            assert_eq!(Placeholder::of(text), None, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_had_is_named_and_a_line_break_at_the_end_is_no_part_of_it() {
        let error = Placeholder::of("${env:HERON_NO_SUCH_VARIABLE}").unwrap().resolve(Path::new("")).unwrap_err();
        assert!(error.to_string().starts_with("the variable HERON_NO_SUCH_VARIABLE is not set"));
        let directory = std::env::temp_dir().join(format!("heron-placeholder-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        std::fs::write(directory.join("s"), "two\nlines\r\n").unwrap();
        assert_eq!(Placeholder::File("s".into()).resolve(&directory).unwrap(), "two\nlines");
        std::fs::write(directory.join("s"), "\n").unwrap();
        assert!(Placeholder::File("s".into()).resolve(&directory).unwrap_err().to_string().contains("is empty"));
        assert!(Placeholder::File("t".into()).resolve(&directory).is_err());
        std::fs::remove_dir_all(directory).unwrap();
    }
}
