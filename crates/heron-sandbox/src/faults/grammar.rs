//! Faults as text: `delay=250ms, status=503, body="sorry", after`.

use std::fmt::{self, Write as _};
use std::str::FromStr;
use std::time::Duration;

use super::{Drift, End, Fault, RateHeaders};

/// The longest wait that is read.
const LONGEST: Duration = Duration::from_secs(3600);

/// Why a fault is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}\n  help: {help}")]
pub struct FaultError {
    what: String,
    help: String,
}

impl FaultError {
    pub(crate) fn new(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), help: help.into() }
    }

    pub(super) fn header(name: &str) -> Self {
        let what = format!("`{}` is not a header that a fault can send", name.escape_debug());
        Self::new(what, "use a visible text, and leave the headers that frame a message alone")
    }

    /// In one line.
    pub(crate) fn told(&self) -> String {
        format!("{}; {}", self.what, self.help)
    }
}

const KINDS: &str = "the faults are status=CODE, html=CODE, redirect=URL, stall, reset, close, reset-in-body, truncate, \
    invalid-json, body=TEXT, type=MEDIA-TYPE, header=\"NAME: VALUE\", delay=250ms, rate-limit=drop|nonsense, \
    drift=unknown-fields|unknown-enums|nulls|naive-times|offset-times, and after; commas stand between them";

const DRIFTS: [(&str, Drift); 5] = [
    ("unknown-fields", Drift::UnknownFields),
    ("unknown-enums", Drift::UnknownEnums),
    ("nulls", Drift::Nulls),
    ("naive-times", Drift::NaiveTimes),
    ("offset-times", Drift::OffsetTimes),
];

const ENDS: [(&str, End); 5] = [
    ("stall", End::Stall),
    ("reset", End::Reset),
    ("close", End::Close),
    ("reset-in-body", End::ResetInBody),
    ("truncate", End::Truncate),
];

/// One word of the text, with its value.
struct Item {
    name: String,
    value: Option<String>,
}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let items = items(text)?;
        if items.is_empty() {
            return Err(FaultError::new("no fault is named", KINDS));
        }
        items.into_iter().try_fold(Self::default(), add)
    }
}

/// Adds what an item says.
fn add(mut fault: Fault, item: Item) -> Result<Fault, FaultError> {
    let Item { name, value } = item;
    if let Some((_, end)) = ENDS.iter().find(|(known, _)| *known == name) {
        bare(&name, value)?;
        if fault.end.is_some() {
            return Err(FaultError::new("a connection ends in one way only", "leave one of the ends"));
        }
        return Ok(Fault { end: Some(*end), ..fault });
    }
    match name.as_str() {
        "after" => bare(&name, value).map(|()| fault.after()),
        "invalid-json" => bare(&name, value).map(|()| Fault { invalid_json: true, ..fault }),
        "status" | "html" => {
            let status: u16 = given(&name, value)?.parse().unwrap_or_default();
            if !(200..600).contains(&status) {
                return Err(FaultError::new(format!("`{name}` is no status"), "use a number from 200 to 599"));
            }
            fault.status = Some(status);
            fault.html |= name == "html";
            Ok(fault)
        }
        "body" => Ok(fault.body(given(&name, value)?)),
        "type" => fault.of_type(given(&name, value)?),
        "redirect" => Ok(Fault { redirect: Fault::redirect(given(&name, value)?)?.redirect, ..fault }),
        "header" => {
            let header = given(&name, value)?;
            let (name, value) = header.split_once(':').ok_or_else(|| FaultError::header(&header))?;
            fault.header(name.trim(), value.trim())
        }
        "delay" => {
            let delay = duration(&given(&name, value)?)
                .filter(|delay| *delay <= LONGEST)
                .ok_or_else(|| FaultError::new("`delay` is no time up to an hour", "write it as 250ms, 2s or 1m"))?;
            Ok(fault.delay(delay))
        }
        "rate-limit" => {
            fault.rate_limit = Some(match given(&name, value)?.as_str() {
                "drop" => RateHeaders::Drop,
                "nonsense" => RateHeaders::Nonsense,
                _ => return Err(FaultError::new("`rate-limit` is neither drop nor nonsense", KINDS)),
            });
            Ok(fault)
        }
        "drift" => {
            let wanted = given(&name, value)?;
            let known = DRIFTS.iter().find(|(known, _)| *known == wanted);
            let (_, drift) = known.ok_or_else(|| FaultError::new("this drift is not known", KINDS))?;
            Ok(fault.and_drift(*drift))
        }
        _ => Err(FaultError::new(format!("the fault `{}` is not known", shown(&name)), KINDS)),
    }
}

fn bare(name: &str, value: Option<String>) -> Result<(), FaultError> {
    match value {
        None => Ok(()),
        Some(_) => Err(FaultError::new(format!("`{name}` takes no value"), format!("write just `{name}`"))),
    }
}

fn given(name: &str, value: Option<String>) -> Result<String, FaultError> {
    value.ok_or_else(|| FaultError::new(format!("`{name}` needs a value"), format!("write `{name}=…`")))
}

/// A name as far as it can be shown on a line.
fn shown(name: &str) -> String {
    name.chars().take(40).flat_map(char::escape_debug).collect()
}

/// Splits at commas outside of quotes.
fn items(text: &str) -> Result<Vec<Item>, FaultError> {
    let mut items = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find([',', '=']).unwrap_or(rest.len());
        let name = rest[..end].trim().to_owned();
        rest = &rest[end..];
        let mut value = None;
        if let Some(after) = rest.strip_prefix('=') {
            let (read, left) = read_value(after.trim_start())?;
            value = Some(read);
            rest = left;
        }
        rest = rest.trim_start();
        rest = match rest.strip_prefix(',') {
            Some(left) => left.trim_start(),
            None if rest.is_empty() => rest,
            None => return Err(FaultError::new("something follows a quoted value", "put a comma in between")),
        };
        items.push(Item { name, value });
    }
    Ok(items)
}

/// A value up to the next comma, or in quotes, where `\` takes the next character as it is. Gives what is left too.
fn read_value(text: &str) -> Result<(String, &str), FaultError> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(',').unwrap_or(text.len());
        return Ok((text[..end].trim_end().to_owned(), &text[end..]));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Ok((value, &quoted[at + 1..])),
            '\\' => value.extend(characters.next().map(|(_, character)| character)),
            _ => value.push(character),
        }
    }
    Err(FaultError::new("a quote is not closed", "end the value with `\"`"))
}

/// `250ms`, `2s`, `1.5s`, `1m`, `1h`.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let split = text.find(|character: char| character.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(split);
    let seconds = match unit {
        "ms" => 0.001,
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return None,
    };
    let number: f64 = number.trim().parse().ok()?;
    // Rounded, since 1.1 is not 1.1 as a fraction of two.
    let micros = (number * seconds * 1e6).round();
    (0.0..1e15).contains(&micros).then(|| Duration::from_micros(micros as u64))
}

/// In the order in which it happens. The operation and the times are no part of the text.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut items = Vec::new();
        if !self.delay.is_zero() {
            items.push(format!("delay={}", written(self.delay)));
        }
        if let Some(status) = self.status {
            items.push(format!("{}={status}", if self.html { "html" } else { "status" }));
        }
        let texts = [("redirect", &self.redirect), ("body", &self.body), ("type", &self.content_type)];
        for (name, value) in texts {
            items.extend(value.as_ref().map(|value| format!("{name}={}", quoted(value))));
        }
        for (name, value) in &self.headers {
            items.push(format!("header={}", quoted(&format!("{name}: {value}"))));
        }
        if self.invalid_json {
            items.push("invalid-json".to_owned());
        }
        items.extend(self.rate_limit.map(|headers| match headers {
            RateHeaders::Drop => "rate-limit=drop".to_owned(),
            RateHeaders::Nonsense => "rate-limit=nonsense".to_owned(),
        }));
        for drift in &self.drifts {
            items.extend(DRIFTS.iter().find(|(_, known)| known == drift).map(|(name, _)| format!("drift={name}")));
        }
        items.extend(
            self.end.and_then(|end| ENDS.iter().find(|(_, known)| *known == end)).map(|(name, _)| (*name).to_owned()),
        );
        if self.after {
            items.push("after".to_owned());
        }
        f.write_str(&items.join(", "))
    }
}

fn written(delay: Duration) -> String {
    let millis = delay.as_millis();
    if delay.subsec_micros().is_multiple_of(1000) {
        if millis.is_multiple_of(1000) { format!("{}s", delay.as_secs()) } else { format!("{millis}ms") }
    } else {
        format!("{}.{:03}ms", millis, delay.subsec_micros() % 1000)
    }
}

fn quoted(value: &str) -> String {
    let plain = |character: char| character.is_ascii_alphanumeric() || "-._/:;+*?&#%()".contains(character);
    if !value.is_empty() && value.chars().all(plain) {
        return value.to_owned();
    }
    let mut text = String::from("\"");
    for character in value.chars() {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        // A String takes everything.
        let _ = text.write_char(character);
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_read_back_as_it_is_written() {
        for text in [
            "status=503",
            "delay=250ms, status=503, after",
            "delay=2s",
            "delay=1.500ms",
            "stall",
            "reset",
            "close, after",
            "reset-in-body",
            "truncate",
            "invalid-json",
            "html=502",
            "status=200, body=\"a \\\"b\\\\, c\", type=text/plain",
            "redirect=http://elsewhere.example/a?b",
            "status=429, header=\"retry-after: 3\", header=\"x-a: b, c\"",
            "rate-limit=drop",
            "rate-limit=nonsense, drift=unknown-fields, drift=nulls",
            "drift=unknown-enums, drift=naive-times, drift=offset-times",
        ] {
            let fault: Fault = text.parse().unwrap();
            assert_eq!(fault.to_string(), text);
            assert_eq!(fault.to_string().parse::<Fault>().unwrap(), fault);
        }
    }

    #[test]
    fn spaces_and_order_do_not_matter() {
        let fault: Fault = " after ,status = 503 , delay = 1.5s ".parse().unwrap();
        assert_eq!(fault.to_string(), "delay=1500ms, status=503, after");
    }

    #[test]
    fn what_is_no_fault_says_what_to_write() {
        for (text, told) in [
            ("", "no fault is named"),
            ("statuss=503", "`statuss` is not known"),
            ("status", "`status` needs a value"),
            ("status=99", "`status` is no status"),
            ("stall=1", "`stall` takes no value"),
            ("reset, close", "one way only"),
            ("body=\"a", "a quote is not closed"),
            ("body=\"a\"b", "something follows"),
            ("delay=5", "`delay` is no time"),
            ("delay=-5s", "`delay` is no time"),
            ("delay=2h", "`delay` is no time"),
            ("delay=nans", "`delay` is no time"),
            ("header=content-length: 5", "is not a header that a fault can send"),
            ("header=a b: 5", "is not a header that a fault can send"),
            ("drift=nothing", "drift is not known"),
            ("rate-limit=off", "neither drop nor nonsense"),
            ("status=503,,after", "is not known"),
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains(told) && error.contains("\n  help: "), "{text}: {error}");
        }
    }
}
