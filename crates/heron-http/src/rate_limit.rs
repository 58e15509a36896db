//! What an answer says about the rate limit.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use http::HeaderMap;

/// What an answer says about the rate limit. Everything is optional, and what makes no sense is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the window allows (`x-ratelimit-limit`).
    pub limit: Option<u64>,
    /// How many of them are left (`x-ratelimit-remaining`).
    pub remaining: Option<u64>,
    /// When the window starts anew (`x-ratelimit-reset`), rounded down to a second, by the server's clock.
    pub reset: Option<DateTime<Utc>>,
    /// How long it was from the answer to the reset. The server's `date` cancels a clock that is wrong, here or there.
    pub reset_in: Option<Duration>,
    /// How long to wait (`retry-after`). Some servers send it with every answer: it means something with 429 and 503.
    pub retry_after: Option<Duration>,
}

impl RateLimit {
    pub(crate) fn from_headers(headers: &HeaderMap) -> Self {
        let (mut told, mut date, mut retry_after) = (Self::default(), None, None);
        // One pass over the few headers there are is less work than five searches.
        for (name, value) in headers {
            let text = || value.to_str().ok().map(str::trim);
            match name.as_str() {
                "x-ratelimit-limit" => told.limit = text().and_then(whole_number),
                "x-ratelimit-remaining" => told.remaining = text().and_then(whole_number),
                "x-ratelimit-reset" => told.reset = text().and_then(whole_number).and_then(instant),
                "retry-after" => retry_after = text(),
                "date" => date = text(),
                _ => {}
            }
        }
        told.reset_in = told.reset.map(|reset| {
            let now = date.and_then(http_date).unwrap_or_else(Utc::now);
            reset.signed_duration_since(now).to_std().unwrap_or_default()
        });
        told.retry_after =
            retry_after.and_then(|value| whole_number(value).map(Duration::from_secs).or_else(|| until(value, date)));
        told
    }

    /// How long a refused request must wait: the later of `retry-after` and the reset.
    pub(crate) fn wait(&self) -> Option<Duration> {
        self.retry_after.max(self.reset_in)
    }
}

fn whole_number(text: &str) -> Option<u64> {
    text.parse().ok()
}

/// An instant from Unix seconds; a small number is more likely a duration, which this header never is.
fn instant(seconds: u64) -> Option<DateTime<Utc>> {
    const YEAR_2001: i64 = 1_000_000_000;
    let seconds = i64::try_from(seconds).ok().filter(|seconds| *seconds >= YEAR_2001)?;
    DateTime::from_timestamp(seconds, 0)
}

/// From the server's own clock to an HTTP date; without the server's `date` there is no telling.
fn until(then: &str, date: Option<&str>) -> Option<Duration> {
    let (then, now) = (http_date(then)?, http_date(date?)?);
    Some(then.signed_duration_since(now).to_std().unwrap_or_default())
}

fn http_date(text: &str) -> Option<DateTime<Utc>> {
    imf_fixdate(text).or_else(|| DateTime::parse_from_rfc2822(text).ok().map(|date| date.to_utc()))
}

/// The form that HTTP asks for, `Fri, 14 Aug 2026 12:24:30 GMT`. Every answer has one, and a general parser takes longer
/// than all else that is read of it.
fn imf_fixdate(text: &str) -> Option<DateTime<Utc>> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let number = |from: usize, to: usize| {
        let digits = text.get(from..to).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<u32>().ok()
    };
    let has = |at: usize, separator: &str| text.get(at..at + separator.len()) == Some(separator);
    if text.len() != 29
        || ![(3, ", "), (7, " "), (11, " "), (16, " "), (19, ":"), (22, ":"), (25, " GMT")]
            .iter()
            .all(|(at, text)| has(*at, text))
    {
        return None;
    }
    let month = MONTHS.iter().position(|month| has(8, month))?;
    let date =
        NaiveDate::from_ymd_opt(number(12, 16)?.try_into().ok()?, u32::try_from(month).ok()? + 1, number(5, 7)?)?;
    Some(date.and_hms_opt(number(17, 19)?, number(20, 22)?, number(23, 25)?)?.and_utc())
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};
    use proptest::prelude::*;

    use super::*;

    fn read(headers: &[(&'static str, &'static str)]) -> RateLimit {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_bytes(value.as_bytes()).unwrap())
        };
        RateLimit::from_headers(&headers.iter().map(pair).collect())
    }

    #[test]
    fn the_documented_headers_are_read() {
        let told = read(&[
            ("x-ratelimit-limit", "500"),
            ("x-ratelimit-remaining", "499"),
            ("x-ratelimit-reset", "1786710270"),
            ("retry-after", "12"),
        ]);
        assert_eq!((told.limit, told.remaining), (Some(500), Some(499)));
        assert_eq!(told.reset.unwrap().to_rfc3339(), "2026-08-14T12:24:30+00:00");
        assert_eq!(told.retry_after, Some(Duration::from_secs(12)));
    }

    #[test]
    fn retry_after_may_be_a_date() {
        let date = ("date", "Fri, 14 Aug 2026 12:24:30 GMT");
        let then = ("retry-after", "Fri, 14 Aug 2026 12:25:00 GMT");
        assert_eq!(read(&[date, then]).retry_after, Some(Duration::from_secs(30)));
        assert_eq!(read(&[("date", then.1), ("retry-after", date.1)]).retry_after, Some(Duration::ZERO));
        assert_eq!(read(&[then]).retry_after, None);
    }

    #[test]
    fn a_clock_that_is_wrong_does_not_move_the_reset() {
        for year in [2002, 2026, 2090] {
            let date = format!("14 Jan {year} 12:24:30 GMT");
            let reset = DateTime::parse_from_rfc2822(&date).unwrap().timestamp() + 42;
            let header = |text: String| HeaderValue::from_str(&text).unwrap();
            let headers = [("date", header(date)), ("x-ratelimit-reset", header(reset.to_string()))];
            let headers = headers.into_iter().map(|(name, value)| (HeaderName::from_static(name), value));
            assert_eq!(RateLimit::from_headers(&headers.collect()).reset_in, Some(Duration::from_secs(42)), "{year}");
        }
    }

    #[test]
    fn without_the_servers_date_our_clock_must_do() {
        let reset = (Utc::now().timestamp() + 42).to_string().leak();
        let reset_in = read(&[("x-ratelimit-reset", reset)]).reset_in.unwrap();
        assert!((30.0..=42.0).contains(&reset_in.as_secs_f64()), "{reset_in:?}");
        assert_eq!(read(&[("x-ratelimit-reset", "1000000001")]).reset_in, Some(Duration::ZERO));
    }

    #[test]
    fn the_later_of_the_two_hints_counts() {
        let date = ("date", "Fri, 14 Aug 2026 12:24:30 GMT");
        let wait = |after, reset| read(&[date, ("retry-after", after), ("x-ratelimit-reset", reset)]).wait();
        assert_eq!(wait("12", "1786710275"), Some(Duration::from_secs(12)));
        assert_eq!(wait("2", "1786710275"), Some(Duration::from_secs(5)));
        assert_eq!(wait("soon", "1786710275"), Some(Duration::from_secs(5)));
        assert_eq!(wait("2", "soon"), Some(Duration::from_secs(2)));
        assert_eq!(wait("", ""), None);
    }

    #[test]
    fn the_usual_form_of_a_date_is_read_as_every_other() {
        for text in ["Fri, 14 Aug 2026 12:24:30 GMT", "Thu, 29 Feb 2024 23:59:59 GMT", "Sat, 01 Jan 2000 00:00:00 GMT"]
        {
            assert_eq!(imf_fixdate(text), DateTime::parse_from_rfc2822(text).ok().map(|date| date.to_utc()), "{text}");
            assert!(imf_fixdate(text).is_some(), "{text}");
        }
        for text in ["Fri, 14 Aug 2026 12:24:30 CET", "Fri, 30 Feb 2026 12:24:30 GMT", "Fri, 14 Aug 2026 25:24:30 GMT"]
        {
            assert_eq!(imf_fixdate(text), None, "{text}");
        }
        assert_eq!(http_date("14 Aug 2026 14:24:30 +0200"), imf_fixdate("Fri, 14 Aug 2026 12:24:30 GMT"));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,40}|[A-Z][a-z]{2}, [0-9é+]{2} [A-Z][a-z]{2} [0-9+]{4} [0-9]{2}:[0-9+]{2}:[0-9]{2} GMT") {
            http_date(&text);
        }
    }

    #[test]
    fn nonsense_is_left_out() {
        for value in ["", "-1", "many", "1.5.2", "99999999999999999999999", "\u{e9}"] {
            let told = read(&[
                ("x-ratelimit-limit", value),
                ("x-ratelimit-remaining", value),
                ("x-ratelimit-reset", value),
                ("retry-after", value),
            ]);
            assert_eq!(told, RateLimit::default(), "{value}");
        }
        assert_eq!(read(&[("x-ratelimit-reset", "60")]).reset, None);
        assert_eq!(read(&[("x-ratelimit-reset", "18446744073709551615")]).reset, None);
        assert_eq!(read(&[]), RateLimit::default());
    }
}
