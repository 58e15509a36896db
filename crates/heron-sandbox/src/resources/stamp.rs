//! Times as this world's Heron writes them.

use chrono::{NaiveDateTime, TimeDelta};

use super::clock::written;
use crate::world::{NaiveTimestamps, World};

/// How far a clock is from UTC where the zone of a time is not to be known: that of New York in winter.
const ELSEWHERE: TimeDelta = TimeDelta::hours(-5);

/// A time without an offset: of UTC, or of a zone that the reader has to guess.
pub(crate) fn stamp(world: &World, time: NaiveDateTime) -> String {
    written(match world.naive_timestamps {
        NaiveTimestamps::Utc => time,
        NaiveTimestamps::Unknown => time.checked_add_signed(ELSEWHERE).unwrap_or(time),
    })
}
