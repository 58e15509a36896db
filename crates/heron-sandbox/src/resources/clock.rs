//! The sandbox's time, which a test can hold and move on.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tokio::sync::watch;

/// The time that a sandbox lives in. All its timestamps, the delay of its syncs, its rate limit and the retries of its
/// webhooks go by it. A clone shows and moves the same time.
///
/// It tells never the same time twice, also while it is held: what happens later is a microsecond later at least.
///
/// ```
/// use heron_sandbox::Sandbox;
/// use std::time::{Duration, SystemTime};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let sandbox = Sandbox::start().await?;
/// let clock = sandbox.clock();
/// clock.hold_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
/// let before = clock.time();
/// clock.advance(Duration::from_secs(90));
/// assert_eq!(clock.time().duration_since(before)?, Duration::from_secs(90));
/// # Ok(()) })
/// # }
/// ```
#[derive(Clone)]
pub struct Clock {
    shared: Arc<Shared>,
}

struct Shared {
    reading: Mutex<Reading>,
    /// Told when the time was held, released or moved.
    moved: watch::Sender<()>,
}

/// What a clock shows.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    /// The time at which it stands still.
    held: Option<NaiveDateTime>,
    /// How far it is ahead of the system's time when it runs, in microseconds.
    #[serde(default)]
    ahead: i64,
    /// The latest time that was told.
    latest: Option<NaiveDateTime>,
}

impl Reading {
    fn time(&self) -> NaiveDateTime {
        let time = self.held.unwrap_or_else(|| moved(system(), self.ahead));
        self.latest.map_or(time, |latest| latest.max(time))
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::showing(Reading::default())
    }
}

impl Clock {
    fn showing(reading: Reading) -> Self {
        Self { shared: Arc::new(Shared { reading: Mutex::new(reading), moved: watch::Sender::new(()) }) }
    }

    /// The time it shows.
    pub fn time(&self) -> SystemTime {
        let micros = self.peek().and_utc().timestamp_micros();
        let distance = Duration::from_micros(micros.unsigned_abs());
        let time = if micros < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        time.unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// Stands still at the time it shows.
    pub fn hold(&self) {
        self.change(|reading| reading.held = Some(reading.time()));
    }

    /// Stands still at `time`, which may be in the past. A time beyond the year 9999 is taken as its end.
    pub fn hold_at(&self, time: SystemTime) {
        let time = from_system(time).min(end_of_time());
        self.change(|reading| *reading = Reading { held: Some(time), ahead: 0, latest: None });
    }

    /// Runs on from the time it shows.
    pub fn release(&self) {
        self.change(|reading| {
            let shown = reading.time();
            reading.held = None;
            reading.ahead = micros_between(system(), shown);
        });
    }

    /// Moves the time on, whether it stands still or runs.
    pub fn advance(&self, by: Duration) {
        self.change(|reading| {
            let time = later(reading.time(), by).min(end_of_time());
            match &mut reading.held {
                Some(held) => *held = time,
                None => reading.ahead = micros_between(system(), time),
            }
        });
    }

    /// Whether it stands still.
    pub fn is_held(&self) -> bool {
        self.reading().held.is_some()
    }

    /// Whether it shows another time than the system does.
    pub(crate) fn is_set(&self) -> bool {
        let reading = self.reading();
        reading.held.is_some() || reading.ahead != 0
    }

    /// Now, in UTC, to the microsecond, and later than every time that was told before.
    pub(crate) fn now(&self) -> NaiveDateTime {
        let mut reading = self.reading();
        let now = match reading.latest {
            Some(latest) if reading.time() <= latest => later(latest, Duration::from_micros(1)),
            _ => reading.time(),
        };
        reading.latest = Some(now);
        now
    }

    /// The time it shows; telling it changes nothing.
    pub(crate) fn peek(&self) -> NaiveDateTime {
        self.reading().time()
    }

    /// Shows the time of the system again.
    pub(crate) fn reset(&self) {
        self.change(|reading| *reading = Reading::default());
    }

    /// Shows what `other` shows.
    pub(crate) fn set_like(&self, other: &Self) {
        if !Arc::ptr_eq(&self.shared, &other.shared) {
            let shown = other.reading().clone();
            self.change(|reading| *reading = shown);
        }
    }

    /// Waits until it shows `time` or a later one.
    pub(crate) async fn reaches(&self, time: NaiveDateTime) {
        let mut moved = self.shared.moved.subscribe();
        loop {
            let (now, held) = (self.peek(), self.is_held());
            let Ok(left) = (time - now).to_std() else { return };
            if left.is_zero() {
                return;
            }
            // The sender lives as long as this clock, so neither wait can fail.
            if held {
                let _ = moved.changed().await;
            } else {
                let _ = tokio::time::timeout(left, moved.changed()).await;
            }
        }
    }

    fn change(&self, change: impl FnOnce(&mut Reading)) {
        change(&mut self.reading());
        self.shared.moved.send_replace(());
    }

    fn reading(&self) -> MutexGuard<'_, Reading> {
        self.shared.reading.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("time", &written(self.peek())).field("held", &self.is_held()).finish()
    }
}

impl Serialize for Clock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.reading().serialize(serializer)
    }
}

/// A clock of its own, not the one that was written.
impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reading::deserialize(deserializer).map(Self::showing)
    }
}

fn system() -> NaiveDateTime {
    from_system(SystemTime::now())
}

/// To the microsecond; what cannot be told is the first second of 1970.
fn from_system(time: SystemTime) -> NaiveDateTime {
    let micros = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_micros()).map_or(0, |micros| -micros),
    };
    DateTime::<Utc>::from_timestamp_micros(micros).map_or_else(end_of_time, |time| time.naive_utc())
}

/// The last second of the year 9999, after which a timestamp has no common form.
fn end_of_time() -> NaiveDateTime {
    DateTime::<Utc>::from_timestamp(253_402_300_799, 0).unwrap_or_default().naive_utc()
}

fn micros_between(from: NaiveDateTime, to: NaiveDateTime) -> i64 {
    (to - from).num_microseconds().unwrap_or_default()
}

fn moved(time: NaiveDateTime, micros: i64) -> NaiveDateTime {
    time.checked_add_signed(TimeDelta::microseconds(micros)).unwrap_or(time)
}

/// `delay` after `time`, or the end of time when that is too far.
pub(crate) fn later(time: NaiveDateTime, delay: Duration) -> NaiveDateTime {
    TimeDelta::from_std(delay).ok().and_then(|delay| time.checked_add_signed(delay)).unwrap_or(NaiveDateTime::MAX)
}

/// As Heron writes a time: microseconds, and no offset.
pub(crate) fn written(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.6f").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn no_two_times_are_the_same() {
        let clock = Clock::default();
        let times: Vec<_> = (0..1000).map(|_| clock.now()).collect();
        assert!(times.is_sorted_by(|a, b| a < b));
        clock.hold();
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

    #[test]
    fn a_held_clock_stands_still_until_it_is_moved() {
        let clock = Clock::default();
        clock.hold_at(seconds(1000));
        assert_eq!(clock.time(), seconds(1000));
        clock.advance(Duration::from_secs(5));
        assert_eq!(clock.time(), seconds(1005));
        assert!(clock.is_held());
    }

    #[test]
    fn a_released_clock_runs_on_from_where_it_stood() {
        let clock = Clock::default();
        clock.hold_at(seconds(1000));
        clock.release();
        let shown = clock.time();
        assert!(shown >= seconds(1000) && shown < seconds(1600), "{shown:?}");
        clock.advance(Duration::from_secs(3600));
        assert!(clock.time() >= seconds(4600));
        assert!(clock.is_set());
        clock.reset();
        assert!(!clock.is_set());
    }

    #[test]
    fn no_time_is_too_far() {
        let clock = Clock::default();
        clock.advance(Duration::MAX);
        let _ = (clock.time(), clock.now(), clock.now());
        clock.hold_at(seconds(0) + Duration::from_secs(u64::from(u32::MAX) * 1000));
        clock.advance(Duration::MAX);
        clock.release();
        let _ = clock.now();
    }

    #[test]
    fn a_clock_is_read_back_as_it_was_written() {
        let clock = Clock::default();
        clock.hold_at(seconds(1000));
        clock.now();
        let text = serde_json::to_string(&clock).unwrap();
        let read: Clock = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        read.advance(Duration::from_secs(1));
        assert_eq!(clock.time(), seconds(1000), "it is another clock");
    }

    #[tokio::test]
    async fn who_waits_is_woken_when_the_time_is_moved() {
        let clock = Clock::default();
        clock.hold_at(seconds(1000));
        let due = later(clock.peek(), Duration::from_secs(900));
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.reaches(due).await }
        });
        tokio::task::yield_now().await;
        assert!(!waiting.is_finished());
        clock.advance(Duration::from_secs(901));
        waiting.await.unwrap();
    }
}
