//! `heron crm promote`

use std::path::Path;

use heron_data::crm::{Level, Plan, plan, without_defaults};
use heron_data::types::{CrmConfig, CrmIntegration, CrmIntegrationUpdate};
use serde_json::{Value, json};

use super::{export, schema};
use crate::args::{Global, Promote};
use crate::client::Session;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::files::IntegrationFile;
use crate::findings;
use crate::output::{Output, plain};
use crate::side::{self, Of, Side};
use crate::source::{Source, edit, patch};

pub(super) fn run(arguments: &Promote, global: &Global, output: &Output) -> Result<Exit> {
    let from = side::read(&arguments.from, None, global, output)?;
    let to = side::read(&arguments.to, arguments.client_b.as_deref(), global, output)?;
    let (Some(from), Some(to)) = (from, to) else { return Ok(Exit::Findings) };
    if from.integration.provider != to.integration.provider {
        return Err(Error::new("the two are of different providers, and the objects of one mean nothing to the other")
            .because(format!("{} and {}", provider(&from), provider(&to)))
            .help("promote between two integrations of one provider"));
    }
    if let Of::File(file) = &from.of {
        let mut found = file.check();
        found.retain(|found| found.finding.level == Level::Error && found.finding.pointer.starts_with("/config"));
        if !found.is_empty() {
            output.note(findings::text(file, &found, output.err_colour()).trim_end());
            output.note("\nnothing was changed: mend these first");
            return Ok(Exit::Findings);
        }
    }
    let target = Target::of(&to, &from, arguments)?;
    let changes = Side { integration: promoted(&to, &from), ..named(&to) };
    let changes = to.to(&changes);
    let stays = stays(&from, &to);
    let foreign = foreign(&from);
    if !output.is_json() {
        show(&from, &to, &changes, &stays, &foreign, output)?;
    }
    let is_empty = changes.is_empty() && arguments.output.is_none();
    let done = if is_empty {
        "unchanged"
    } else if !arguments.yes && !output.confirm(&target.question())? {
        output.note("nothing was changed");
        return Ok(Exit::Pending);
    } else {
        target.write()?
    };
    if output.is_json() {
        output.json(&json!({
            "format": 1,
            "from": from.name,
            "to": to.name,
            "outcome": done,
            "changes": side::to_json(&changes),
            "stays_different": stays.iter().map(|(name, ..)| *name).collect::<Vec<_>>(),
            "look_at": foreign,
        }))?;
    } else if !is_empty {
        output.line(target.told())?;
    }
    Ok(Exit::Done)
}

fn provider(of: &Side) -> String {
    plain(of.integration.provider.as_deref().unwrap_or("?"))
}

fn named(side: &Side) -> Side {
    // What it is of plays no part in comparing what both have from the same place.
    Side { name: side.name.clone(), of: Of::Nothing, integration: CrmIntegrationUpdate::new() }
}

fn promoted(to: &Side, from: &Side) -> CrmIntegrationUpdate {
    let mut integration = to.integration.clone();
    integration.config = Some(from.config());
    integration
}

fn show(
    from: &Side,
    to: &Side,
    changes: &Plan,
    stays: &[(&'static str, String, String)],
    foreign: &[String],
    output: &Output,
) -> Result<()> {
    let (from_name, to_name) = (plain(&from.name), plain(&to.name));
    output.line(output.bold(format_args!("The config of {from_name}, for {to_name}: {}", side::count(changes))))?;
    if !changes.is_empty() {
        output.text(&format!("\n{}", side::lines(changes, output.colour())))?;
    }
    output.line(format_args!("\nStays as it is in {to_name}:"))?;
    let width = stays.iter().map(|(name, ..)| name.len()).max().unwrap_or_default();
    for (name, of_from, of_to) in stays {
        output.line(format_args!("  {name:width$}  {of_to}, not {of_from}"))?;
    }
    output.line("  `auth` and `secret`, which belong to the CRM that they are for")?;
    if !foreign.is_empty() {
        output.line(format_args!("\nLook at these: they may name what only the CRM of {from_name} has:"))?;
        for path in foreign {
            output.line(format_args!("  {}", plain(path)))?;
        }
    }
    output.line("")
}

/// What is not promoted, and differs: by its name, in the one and in the other.
fn stays(from: &Side, to: &Side) -> Vec<(&'static str, String, String)> {
    let values = |of: &Side| {
        let of = &of.integration;
        [
            ("instance_url", json!(of.instance_url)),
            ("is_enabled", json!(of.is_enabled)),
            ("is_live", json!(of.is_live)),
            ("failure_notification_channel", json!(of.failure_notification_channel.value())),
        ]
    };
    let pairs = values(from).into_iter().zip(values(to)).filter(|(from, to)| from != to);
    pairs.map(|((name, from), (_, to))| (name, plain(&from.to_string()), plain(&to.to_string()))).collect()
}

/// Where the config holds an address of its own CRM, or what looks like the id of one of its records.
fn foreign(from: &Side) -> Vec<String> {
    let url = from.integration.instance_url.as_deref().unwrap_or_default();
    let host = url.split_once("://").map_or(url, |(_, rest)| rest).split(['/', ':']).next().unwrap_or_default();
    let mut found = Vec::new();
    walk("", &without_defaults(&from.config()), host, &mut found);
    found
}

fn walk(path: &str, value: &Value, host: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(&path, value, host, found);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                let key = ["key", "field_name", "name", "external_name"]
                    .iter()
                    .find_map(|key| Some((key, value.get(key)?.as_str()?)));
                let at = key.map_or_else(|| index.to_string(), |(key, value)| format!("{key}={value}"));
                walk(&format!("{path}[{at}]"), value, host, found);
            }
        }
        Value::String(text) if is_record_id(text) || !host.is_empty() && text.contains(host) => {
            found.push(format!("{path}: {}", Value::from(text.as_str())));
        }
        _ => {}
    }
}

/// Whether it looks like the id of a record of Salesforce: 15 or 18 letters and digits, of which the last three of 18 say
/// which of the others are capitals.
fn is_record_id(text: &str) -> bool {
    const CHECK: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    let bytes = text.as_bytes();
    if !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    match bytes.len() {
        15 => bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= 4,
        18 => bytes.chunks(5).take(3).zip(bytes.iter().skip(15)).all(|(part, check)| {
            let bits = part.iter().enumerate().map(|(at, byte)| usize::from(byte.is_ascii_uppercase()) << at);
            CHECK.get(bits.sum::<usize>()) == Some(check)
        }),
        _ => false,
    }
}

/// What is written at the end.
enum Target<'a> {
    File { path: &'a Path, text: String, is_new: bool },
    Heron { session: &'a Session, current: &'a CrmIntegration, config: Box<CrmConfig> },
}

impl<'a> Target<'a> {
    fn of(to: &'a Side, from: &Side, arguments: &'a Promote) -> Result<Self> {
        if let Some(path) = arguments.output.as_deref().filter(|path| path.exists() && !arguments.force) {
            return Err(Error::new(format!("{} is there already", path.display()))
                .help("name another file, or give --force to overwrite it"));
        }
        let config = from.config();
        Ok(match (&to.of, arguments.output.as_deref()) {
            (Of::File(file), output) => {
                let text = with_config(file, &config)?;
                let own = file.path.as_deref().unwrap_or(Path::new(&to.name));
                let path = output.unwrap_or(own);
                if text.contains("${file:") && path.parent() != own.parent() {
                    return Err(Error::new("its secrets are in files that are named from where it is")
                        .help("write into the same directory"));
                }
                Self::File { path, text, is_new: output.is_some() }
            }
            (Of::Heron(_, current), Some(path)) => {
                let mut promoted = CrmIntegration::clone(current);
                promoted.config = Some(config);
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                Self::File { path, text: export::file(&promoted, &name), is_new: true }
            }
            (Of::Heron(session, current), None) => Self::Heron { session, current, config: Box::new(config) },
            (Of::Nothing, _) => return Err(Error::new("there is nothing to promote to").help("name a file or an id")),
        })
    }

    fn question(&self) -> String {
        match self {
            Self::File { path, .. } => format!("Write this into {}?", path.display()),
            Self::Heron { session, current, .. } => {
                format!("Change {} at {}?", plain(&current.heron_id), session.heron.base_url())
            }
        }
    }

    fn told(&self) -> String {
        match self {
            Self::File { path, .. } => {
                format!("Wrote {0}. See what it changes at Heron: heron crm plan {0}", path.display())
            }
            Self::Heron { current, .. } => format!("Updated {}, and read it back.", plain(&current.heron_id)),
        }
    }

    fn write(&self) -> Result<&'static str> {
        match self {
            Self::File { path, text, is_new } => {
                if *is_new {
                    schema::write(
                        path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")),
                    )?;
                }
                edit::replace(path, text)?;
                Ok("written")
            }
            Self::Heron { session, current, config } => {
                let crm = session.heron.crm();
                // A person takes their time, and what is changed is what they saw.
                if session.call(crm.get(&current.heron_id))? != **current {
                    return Err(Error::new("somebody changed it meanwhile, and nothing was sent")
                        .help("run it again, and look at what changes now"));
                }
                let planned = plan(Some(current), CrmConfig::clone(config));
                let sent = match planned.update() {
                    Some(update) => session.call(crm.update(&current.heron_id, update.clone())).map(|_| ()),
                    None => Ok(()),
                };
                // Of an answer that is lost, or cannot be read, what there is now says what came of it.
                let lost = match sent {
                    Err(error) if error.is_ambiguous() || error.is_decode() => Some(error),
                    other => other.map(|()| None)?,
                };
                let now = session.call(crm.get(&current.heron_id)).map_err(|error| {
                    Error::new("it was sent, but could not be read back")
                        .because(Error::from(error).line())
                        .help("`heron crm diff` shows how they differ now; a run again does what is left")
                })?;
                let rest = plan(Some(&now), CrmConfig::clone(config));
                if rest.is_empty() {
                    return Ok("updated");
                }
                if let Some(lost) = lost {
                    return Err(Error::from(lost).help("it did not take effect, or not as a whole: run it again"));
                }
                let paths: Vec<_> = rest.changes().iter().map(heron_data::crm::Change::path).collect();
                Err(Error::new(format!(
                    "Heron accepted it, but these are not as desired: {}",
                    plain(&paths.join(", "))
                ))
                .help("`heron crm diff` shows how they differ now; a run again tries the same again"))
            }
        }
    }
}

/// The text of a file with another `config`: all else stays as it is, comments too. Inside of it too, if its form allows that.
pub(crate) fn with_config(file: &IntegrationFile, config: &CrmConfig) -> Result<String> {
    let wrong = |why: &str| {
        Error::new("the file cannot get another `config`")
            .at(&file.name)
            .because(why)
            .help("give -o FILE and the Heron id of TO instead")
    };
    let Some(source) = file.sources.first() else { return Err(wrong("it is gone")) };
    if file.sources.len() > 1 {
        return Err(wrong("it extends another file, which others may extend too"));
    }
    let config = without_defaults(config);
    let beside = |source: &Source| {
        let mut said = source.parse(0)?.to_value();
        said.get_mut("config").map(Value::take);
        Ok::<_, Error>(said)
    };
    let before = beside(source)?;
    // The config is the other one, and all else is what it was.
    let says = |text: &str| {
        let source = Source::of(source.name.clone(), source.path.clone(), text.to_owned().into_bytes())?;
        let is_beside = beside(&source)? == before;
        let is_config = IntegrationFile::of(source)?.config().map(without_defaults).as_ref() == Some(&config);
        Ok::<_, Error>(is_beside && is_config)
    };
    let old = file.config().map(without_defaults).unwrap_or_default();
    let patched = if source.is_json() { None } else { patch::patched(source, "config", &old, &config) };
    if let Some(text) = patched.filter(|text| matches!(says(text), Ok(true))) {
        return Ok(text);
    }
    let rewritten = patch::rewritten(source, "config", &config);
    rewritten.filter(|text| matches!(says(text), Ok(true))).ok_or_else(|| wrong("its form does not allow it"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_of_a_record_is_told_from_a_word() {
        for id in ["001D000000IRFma", "001D000000IRFmaIAH", "012300000000000AAA"] {
            assert!(is_record_id(id), "{id}");
        }
        for word in [
            "",
            "heron_application",
            "Businesschecking1",
            "BusinessCheckings1",
            "notarecordidatal",
            "001D000000IRFmaIAX",
        ] {
            assert!(!is_record_id(word), "{word}");
        }
    }
}
