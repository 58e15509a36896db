//! The sandbox's time.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

/// Tells the time, and never the same time twice, so that what happened later sorts later.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Clock {
    latest: Option<NaiveDateTime>,
}

impl Clock {
    /// Now, in UTC, to the microsecond.
    pub(super) fn now(&mut self) -> NaiveDateTime {
        let system = DateTime::<Utc>::from(SystemTime::now()).naive_utc();
        let now = match self.latest {
            Some(latest) if system <= latest => later(latest, Duration::from_micros(1)),
            _ => system,
        };
        self.latest = Some(now);
        now
    }
}

/// `delay` after `time`, or the end of time when that is too far.
pub(super) fn later(time: NaiveDateTime, delay: Duration) -> NaiveDateTime {
    TimeDelta::from_std(delay).ok().and_then(|delay| time.checked_add_signed(delay)).unwrap_or(NaiveDateTime::MAX)
}

/// As Heron writes a time: microseconds, and no offset.
pub(super) fn written(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_times_are_the_same() {
        let mut clock = Clock::default();
        let times: Vec<_> = (0..1000).map(|_| clock.now()).collect();
        assert!(times.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn a_time_is_written_with_microseconds_and_no_offset() {
        let time = DateTime::from_timestamp(1_786_710_270, 665_119_000).unwrap().naive_utc();
        assert_eq!(written(time), "2026-08-14T12:24:30.665119");
    }

    #[test]
    fn a_delay_without_end_is_the_end_of_time() {
        assert_eq!(later(NaiveDateTime::default(), Duration::MAX), NaiveDateTime::MAX);
    }
}
