//! `heron.toml`: the clients one works for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::files::placeholder::Placeholder;

/// The name that is looked for.
pub(crate) const NAME: &str = "heron.toml";

/// What a `heron.toml` says.
#[derive(Debug, Default)]
pub(crate) struct Config {
    /// Where it is, if there is one.
    pub(crate) path: Option<PathBuf>,
    /// The client that is worked for unless another is chosen.
    pub(crate) default_client: Option<String>,
    /// The settings without a client.
    pub(crate) base: Account,
    pub(crate) clients: BTreeMap<String, Account>,
}

/// How to reach an account, and which files are its.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub(crate) key: Option<Placeholder>,
    pub(crate) base_url: Option<String>,
    /// Relative to the file that names them.
    pub(crate) files: Vec<PathBuf>,
}

impl Config {
    /// The file that is given, or the one found upwards from here, or nothing.
    pub(crate) fn load(given: Option<&Path>) -> Result<Self> {
        let path = match given {
            Some(path) => path.to_owned(),
            None => {
                let here = std::env::current_dir().unwrap_or_default();
                match here.ancestors().map(|directory| directory.join(NAME)).find(|path| path.is_file()) {
                    Some(found) => found,
                    None => return Ok(Self::default()),
                }
            }
        };
        let text = std::fs::read_to_string(&path).map_err(|error| Error::file("read", &path, &error))?;
        Self::parse(&text, &path)
    }

    fn parse(text: &str, path: &Path) -> Result<Self> {
        // What toml says of an error may quote a value, and a value may be a key by mistake.
        let table: toml::Table = toml::from_str(text).map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            Error::new("this is no TOML")
                .at(format!("{}:{line}:{column}", path.display()))
                .help("write it like `[client.acme]` and, below, `key = \"${env:ACME_HERON_KEY}\"`")
        })?;
        let mut config = Self { path: Some(path.to_owned()), ..Self::default() };
        let reader = Reader { path };
        let mut base = toml::Table::new();
        for (name, value) in table {
            match (name.as_str(), value) {
                ("client", toml::Value::Table(clients)) => {
                    for (name, client) in clients {
                        let place = format!("client.{name}");
                        let toml::Value::Table(client) = client else {
                            return Err(reader.wrong(&place, "a table, such as `[client.acme]`"));
                        };
                        config.clients.insert(name, reader.account(&format!("{place}."), client)?);
                    }
                }
                ("default_client", toml::Value::String(name)) => config.default_client = Some(name),
                ("client", _) => return Err(reader.wrong("client", "tables, such as `[client.acme]`")),
                ("default_client", _) => return Err(reader.wrong("default_client", "a text")),
                (_, value) => _ = base.insert(name, value),
            }
        }
        config.base = reader.account("", base)?;
        Ok(config)
    }

    /// A client by its name.
    pub(crate) fn client(&self, name: &str) -> Result<&Account> {
        self.clients.get(name).ok_or_else(|| match &self.path {
            Some(path) => {
                let known: Vec<_> = self.clients.keys().map(String::as_str).collect();
                let known = if known.is_empty() { "no client".to_owned() } else { known.join(", ") };
                Error::new(format!("there is no client `{name}`"))
                    .at(path.display())
                    .help(format!("the file has {known}; add `[client.{name}]` with `key = \"${{env:NAME}}\"`"))
            }
            None => Error::new(format!("there is no client `{name}`, because there is no {NAME}"))
                .help(format!("write a {NAME} here or above, with `[client.{name}]` and `key = \"${{env:NAME}}\"`")),
        })
    }
}

struct Reader<'a> {
    path: &'a Path,
}

impl Reader<'_> {
    fn wrong(&self, place: &str, expected: &str) -> Error {
        Error::new(format!("`{place}` is not {expected}")).at(self.path.display()).help(format!("write {expected}"))
    }

    fn account(&self, place: &str, table: toml::Table) -> Result<Account> {
        let mut account = Account::default();
        for (name, value) in table {
            let at = format!("{place}{name}");
            match (name.as_str(), value) {
                ("key", toml::Value::String(text)) => {
                    account.key = Some(Placeholder::of(&text).ok_or_else(|| {
                        Error::new(format!("`{at}` is written out, or is no placeholder"))
                            .at(self.path.display())
                            .help("keep the key out of files: write `${env:NAME}`, or `${file:PATH}`")
                    })?);
                }
                ("base_url", toml::Value::String(url)) => account.base_url = Some(url),
                ("files", toml::Value::Array(files)) => {
                    let directory = self.path.parent().unwrap_or(Path::new(""));
                    for file in files {
                        let toml::Value::String(file) = file else {
                            return Err(self.wrong(&at, "a list of paths"));
                        };
                        account.files.push(relative(&directory.join(file)));
                    }
                }
                ("key" | "base_url", _) => return Err(self.wrong(&at, "a text")),
                ("files", _) => return Err(self.wrong(&at, "a list of paths")),
                _ => {
                    return Err(Error::new(format!("`{at}` is no setting")).at(self.path.display()).help(
                        "there are `key`, `base_url` and `files`, `[client.NAME]` with the same, and `default_client`",
                    ));
                }
            }
        }
        Ok(account)
    }
}

/// A path as it is shown: from here, if it is below.
fn relative(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).map_or_else(|_| path.to_owned(), Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        Config::parse(text, Path::new("heron.toml")).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn a_key_that_is_written_out_is_refused_and_not_shown() {
        for text in
            ["key = \"key_canary\"", "[client.a]\nkey = \"canary ${env:A}\"", "key = [\"canary\"]", "key = canary"]
        {
            let error = told(text);
            assert!(!error.contains("canary") && error.contains("help: "), "{error}");
        }
    }

    #[test]
    fn a_setting_that_is_mistyped_is_named() {
        assert!(told("[client.a]\nbase_ulr = \"x\"").contains("`client.a.base_ulr` is no setting"));
        assert!(told("client = 1").contains("`client` is not tables"));
    }

    #[test]
    fn a_client_has_its_own_key_and_files() {
        let text = "[client.a]\nkey = \"${env:A}\"\nfiles = [\"crm/a\"]";
        let config = Config::parse(text, Path::new("/x/heron.toml")).unwrap();
        assert_eq!(config.client("a").unwrap().files, [PathBuf::from("/x/crm/a")]);
        assert!(config.client("b").unwrap_err().to_string().contains("the file has a;"));
    }
}
