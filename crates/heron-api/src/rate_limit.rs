//! What an answer says about the rate limit.

use std::time::Duration;

use chrono::{DateTime, Utc};
use http::HeaderMap;

/// What an answer says about the rate limit. Everything is optional, and what makes no sense is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests the window allows (`x-ratelimit-limit`).
    pub limit: Option<u64>,
    /// How many of them are left (`x-ratelimit-remaining`).
    pub remaining: Option<u64>,
    /// When the window starts anew (`x-ratelimit-reset`), rounded down to a second.
    pub reset: Option<DateTime<Utc>>,
    /// How long to wait (`retry-after`). Some servers send it with every answer: it means something with 429 and 503.
    pub retry_after: Option<Duration>,
}

impl RateLimit {
    pub(crate) fn from_headers(headers: &HeaderMap) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let number = |name: &str| text(name).and_then(whole_number);
        Self {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            reset: number("x-ratelimit-reset").and_then(instant),
            retry_after: text("retry-after")
                .and_then(|value| whole_number(value).map(Duration::from_secs).or_else(|| until(value, text("date")))),
        }
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
    let then = DateTime::parse_from_rfc2822(then).ok()?;
    let now = DateTime::parse_from_rfc2822(date?).ok()?;
    Some(then.signed_duration_since(now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

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
