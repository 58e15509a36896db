//! Two ways to make one call, in turns.

use std::alloc::System;
use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::{Builder, Runtime};

use crate::Result;

/// Counts for all threads; the server's threads ask for nothing while a connection lasts.
#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// What one call costs.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cost {
    /// Microseconds of CPU time.
    pub(crate) time: f64,
    /// How often it asked for memory.
    pub(crate) allocations: usize,
    /// How much, in bytes.
    pub(crate) bytes: usize,
}

/// A call, by hand and by the client.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) hand: Cost,
    pub(crate) heron: Cost,
    pub(crate) ratio: f64,
    /// The tenth and the ninetieth percentile of the rounds' ratios.
    pub(crate) spread: (f64, f64),
}

/// How long to measure, and the thread to measure on.
pub(crate) struct Measure {
    runtime: Runtime,
    warm_up: usize,
    rounds: usize,
    /// What the calls in a row of one way should take in all. There are four such turns in a round.
    turn: Duration,
}

impl Measure {
    pub(crate) fn full() -> Result<Self> {
        Self::new(500, 400, Duration::from_millis(2))
    }

    pub(crate) fn quick() -> Result<Self> {
        Self::new(100, 50, Duration::from_millis(2))
    }

    pub(crate) fn smoke() -> Result<Self> {
        Self::new(1, 2, Duration::ZERO)
    }

    fn new(warm_up: usize, rounds: usize, turn: Duration) -> Result<Self> {
        // One core for all threads, those of the server too, which are started later. Waiting is then always a switch of
        // threads; on two cores it is now a short wait and now a deep sleep, and the cost of waking hides all else.
        if let Some(core) = core_affinity::get_core_ids().and_then(|cores| cores.last().copied()) {
            core_affinity::set_for_current(core);
        }
        // One thread, so that the connections' tasks count on both sides.
        let runtime = Builder::new_current_thread().enable_all().build()?;
        Ok(Self { runtime, warm_up, rounds, turn })
    }

    pub(crate) fn wait_for<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        self.runtime.block_on(future)
    }

    pub(crate) fn compare<A, B>(
        &self,
        name: String,
        hand: impl AsyncFn() -> Result<A>,
        heron: impl AsyncFn() -> Result<B>,
    ) -> Result<Row> {
        self.turn(self.warm_up, &heron)?;
        let took = self.turn(self.warm_up, &hand)?;
        let count = (self.turn.as_secs_f64() * 1e6 / took).ceil().max(1.0) as usize;
        let (mut by_hand, mut by_heron, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..self.rounds {
            // By hand, client, client, by hand, and next time the other way round: what drifts hits both alike.
            let (hand, heron) = if round % 2 == 0 {
                let first = self.turn(count, &hand)?;
                let both = self.turn(count, &heron)? + self.turn(count, &heron)?;
                (first + self.turn(count, &hand)?, both)
            } else {
                let first = self.turn(count, &heron)?;
                let both = self.turn(count, &hand)? + self.turn(count, &hand)?;
                (both, first + self.turn(count, &heron)?)
            };
            by_hand.push(hand / 2.0);
            by_heron.push(heron / 2.0);
            ratios.push(heron / hand);
        }
        Ok(Row {
            name,
            hand: Cost { time: percentile(&mut by_hand, 0.5), ..self.memory(&hand)? },
            heron: Cost { time: percentile(&mut by_heron, 0.5), ..self.memory(&heron)? },
            ratio: percentile(&mut ratios, 0.5),
            spread: (percentile(&mut ratios, 0.1), percentile(&mut ratios, 0.9)),
        })
    }

    /// Calls `count` times; gives the microseconds of one.
    fn turn<T>(&self, count: usize, call: &impl AsyncFn() -> Result<T>) -> Result<f64> {
        let start = ThreadTime::now();
        self.wait_for(async {
            for _ in 0..count {
                black_box(call().await?);
            }
            Ok(())
        })?;
        Ok(start.elapsed().as_secs_f64() * 1e6 / count as f64)
    }

    /// What one call asks for in memory, on average.
    fn memory<T>(&self, call: &impl AsyncFn() -> Result<T>) -> Result<Cost> {
        let count = self.warm_up;
        let region = Region::new(MEMORY);
        self.turn(count, call)?;
        let asked = region.change();
        let allocations = (asked.allocations + asked.reallocations) / count;
        Ok(Cost { time: 0.0, allocations, bytes: asked.bytes_allocated / count })
    }
}

fn percentile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values.get((last as f64 * part).round() as usize).copied().unwrap_or(f64::NAN)
}
