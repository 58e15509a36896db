//! What can be said of a running account: syncs, any request, and a server of one's own.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use clap::{Args, ValueEnum};
use heron_data::Timestamp;

/// How events are written.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EventFormat {
    /// For people; the default on a terminal
    Text,
    /// A JSON object on each line; the default in a pipe
    Jsonl,
}

#[derive(Args)]
pub(crate) struct Sync {
    /// The Heron id of the end user (eus_…)
    #[arg(value_name = "END_USER")]
    pub(crate) end_user: String,

    /// Wait for what comes of it, and fail if the CRM was not written
    #[arg(long, short)]
    pub(crate) wait: bool,

    /// How long to wait at most
    #[arg(long, value_name = "TIME", default_value = "2m", value_parser = span, requires = "wait")]
    pub(crate) timeout: Duration,

    /// How long nothing new must come before the sync counts as over: Heron does not say when it is
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = span, requires = "wait")]
    pub(crate) quiet: Duration,

    /// How to say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<EventFormat>,
}

#[derive(Args)]
pub(crate) struct Events {
    /// The Heron id of the end user (eus_…)
    #[arg(value_name = "END_USER")]
    pub(crate) end_user: String,

    /// Go on with what comes, until Ctrl-C
    #[arg(long, short)]
    pub(crate) follow: bool,

    /// Stop following after this time
    #[arg(long = "for", value_name = "TIME", value_parser = span, requires = "follow")]
    pub(crate) lasts: Option<Duration>,

    /// How often to ask
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = span, requires = "follow")]
    pub(crate) every: Duration,

    /// How to say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<EventFormat>,
}

#[derive(Args)]
pub(crate) struct Failed {
    /// Only what failed since: 24h, 7d, 2026-03-01, or 2026-03-01T12:30:00Z
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<Since>,

    /// How to say it
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<EventFormat>,
}

#[derive(Args)]
pub(crate) struct Api {
    /// GET, POST, PUT, PATCH, DELETE or HEAD
    #[arg(value_name = "METHOD")]
    pub(crate) method: String,

    /// Such as /api/end_users, or end_users for short; a query may follow
    #[arg(value_name = "PATH")]
    pub(crate) path: String,

    /// A text: in the query of a GET or with --input, in the JSON body otherwise. a[b]=1 goes into an object, a[]=1 into a list
    #[arg(long = "raw-field", short = 'f', value_name = "KEY=VALUE")]
    pub(crate) texts: Vec<String>,

    /// The same, where true, false, null and numbers are what they look like, @FILE is a file's text or, in a form, the file,
    /// and ${env:NAME} and ${file:PATH} keep a secret off the command line
    #[arg(long = "field", short = 'F', value_name = "KEY=VALUE")]
    pub(crate) fields: Vec<String>,

    /// Send the fields as a form (multipart/form-data), as it is done anyway where Heron takes one. A file may end in
    /// ;type=TYPE and ;filename=NAME
    #[arg(long, conflicts_with_all = ["input", "paginate"])]
    pub(crate) form: bool,

    /// The body; - for standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) input: Option<PathBuf>,

    /// What the body is
    #[arg(long, value_name = "TYPE", default_value = "application/json", requires = "input")]
    pub(crate) content_type: String,

    /// Show the status and the headers too, and the body of an error
    #[arg(long, short)]
    pub(crate) include: bool,

    /// Get every page, and write each item on a line of its own
    #[arg(long, conflicts_with_all = ["include", "input"])]
    pub(crate) paginate: bool,
}

/// `90s`, `15m`, `24h`, `7d`
fn span(text: &str) -> Result<Duration, String> {
    let wrong = || "write a number with s, m, h or d, such as 30s".to_owned();
    let unit = text.chars().next_back().ok_or_else(wrong)?;
    let seconds = match unit {
        's' => 1.0,
        'm' => 60.0,
        'h' => 3600.0,
        'd' => 86400.0,
        _ => return Err(wrong()),
    };
    let number: f64 = text.strip_suffix(unit).unwrap_or_default().parse().map_err(|_| wrong())?;
    if !(0.0..=36_500.0).contains(&number) {
        return Err(wrong());
    }
    Ok(Duration::from_secs_f64(number * seconds))
}

/// An instant, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Since(pub(crate) i64);

impl FromStr for Since {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(ago) = span(text) {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let seconds = now.saturating_sub(ago).as_secs();
            return Ok(Self(i64::try_from(seconds).unwrap_or(i64::MAX)));
        }
        let with_time = if text.contains(['T', ' ']) { text.to_owned() } else { format!("{text}T00:00:00Z") };
        with_time
            .parse::<Timestamp>()
            .map(|time| Self(time.utc().timestamp()))
            .map_err(|_| "write 24h, 7d, a date such as 2026-03-01, or a time such as 2026-03-01T12:30:00Z".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_span_a_date_or_an_instant() {
        assert_eq!(span("1.5m"), Ok(Duration::from_secs(90)));
        for wrong in ["", "5", "m", "-1s", "1w", "NaNs", "1é"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
        assert_eq!("2026-03-01".parse(), Ok(Since(1_772_323_200)));
        assert_eq!("2026-03-01T01:00:00+01:00".parse(), Ok(Since(1_772_323_200)));
        let ago = "1d".parse::<Since>().unwrap().0;
        assert!(ago > 1_700_000_000 && "1h".parse::<Since>().unwrap().0 > ago);
        assert!("yesterday".parse::<Since>().is_err());
    }
}
