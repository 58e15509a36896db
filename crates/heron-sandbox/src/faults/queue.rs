//! Which fault strikes which request.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderMap;
use serde_json::{Value, json};

use super::{FAULT_HEADER, Fault, FaultError, Times};
use crate::contract::Operation;
use crate::core::Core;
use crate::journal;
use crate::resources::ids::Ids;

/// How many faults may wait.
const CAPACITY: usize = 1000;

/// The faults that wait for requests, and those that come at random. A fault in a request's header goes before both.
#[derive(Default)]
pub(crate) struct FaultQueue {
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    scripted: Vec<Fault>,
    chance: Option<Chance>,
}

/// Faults that strike at random, and the same requests in every run.
#[derive(Clone)]
pub(crate) struct Chance {
    pub(crate) probability: f64,
    pub(crate) faults: Vec<Fault>,
    pub(crate) draws: Arc<Mutex<Ids>>,
}

impl Chance {
    pub(crate) fn new(probability: f64, faults: Vec<Fault>, seed: u64) -> Result<Self, FaultError> {
        if !(0.0..=1.0).contains(&probability) {
            return Err(FaultError::new("the probability of faults is out of range", "use a number from 0 to 1"));
        }
        if faults.is_empty() {
            return Err(FaultError::new("there are no faults to choose from", "name one at least"));
        }
        Ok(Self { probability, faults, draws: Arc::new(Mutex::new(Ids::new(seed))) })
    }

    fn draw(&self) -> Option<Fault> {
        let mut draws = self.draws.lock().unwrap_or_else(PoisonError::into_inner);
        // The upper 53 bits, which is what a float holds: a number from 0 up to 1.
        #[allow(clippy::cast_precision_loss, reason = "53 bits fit")]
        let strikes = (draws.draw() >> 11) as f64 / (1_u64 << 53) as f64;
        let which = draws.draw();
        drop(draws);
        if strikes >= self.probability {
            return None;
        }
        let index = usize::try_from(which).unwrap_or_default() % self.faults.len().max(1);
        self.faults.get(index).cloned()
    }
}

impl FaultQueue {
    /// The fault that strikes a request, which is then used up by one.
    pub(crate) fn strike(
        &self,
        headers: &HeaderMap,
        operation: Option<&Operation>,
    ) -> Result<Option<Fault>, FaultError> {
        if let Some(wanted) = headers.get(FAULT_HEADER) {
            let help = "send visible characters only";
            let wanted = wanted.to_str().map_err(|_| FaultError::new("the fault is not a text", help))?;
            return wanted.parse().map(Some);
        }
        let mut waiting = self.waiting();
        let fits = |fault: &Fault| match (&fault.operation, operation) {
            (None, _) => true,
            (Some(wanted), Some(operation)) => journal::is_called(operation, wanted),
            (Some(_), None) => false,
        };
        if let Some(index) = waiting.scripted.iter().position(fits) {
            let fault = waiting.scripted.get(index).cloned();
            let used_up = match waiting.scripted.get_mut(index).map(|fault| &mut fault.times) {
                Some(Times::Some(times)) => {
                    *times = times.saturating_sub(1);
                    *times == 0
                }
                _ => false,
            };
            if used_up {
                drop(waiting.scripted.remove(index));
            }
            return Ok(fault);
        }
        // An operation is needed: an unknown path is answered as ever.
        Ok(operation.and(waiting.chance.as_ref()).and_then(Chance::draw))
    }

    pub(crate) fn push(&self, fault: Fault) -> Result<(), FaultError> {
        let mut waiting = self.waiting();
        if waiting.scripted.len() >= CAPACITY {
            return Err(FaultError::new(format!("{CAPACITY} faults wait already"), "clear them, or use `times`"));
        }
        if fault.times != Times::Some(0) {
            waiting.scripted.push(fault);
        }
        Ok(())
    }

    pub(crate) fn set_chance(&self, chance: Option<Chance>) {
        self.waiting().chance = chance;
    }

    pub(crate) fn clear(&self) {
        *self.waiting() = Waiting::default();
    }

    pub(crate) fn pending(&self) -> Vec<PendingFault> {
        self.waiting().scripted.iter().map(PendingFault::of).collect()
    }

    /// All that waits, as JSON.
    pub(crate) fn told(&self) -> Value {
        let waiting = self.waiting();
        let queued = waiting.scripted.iter().map(|fault| PendingFault::of(fault).told());
        let chance = waiting.chance.as_ref().map(|chance| {
            let faults: Vec<String> = chance.faults.iter().map(Fault::to_string).collect();
            json!({ "probability": chance.probability, "faults": faults })
        });
        json!({ "queue": queued.collect::<Vec<_>>(), "random": chance })
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A fault that waits for its request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PendingFault {
    /// What will go wrong, as text.
    pub fault: String,
    /// The operation it waits for; any when there is none.
    pub operation: Option<String>,
    /// How often it will strike; without end when there is none.
    pub times: Option<u32>,
}

impl PendingFault {
    fn of(fault: &Fault) -> Self {
        let times = match fault.times {
            Times::Some(times) => Some(times),
            Times::Always => None,
        };
        Self { fault: fault.to_string(), operation: fault.operation.clone(), times }
    }

    fn told(&self) -> Value {
        let times = self.times.map_or_else(|| json!("always"), |times| json!(times));
        json!({ "fault": self.fault, "operation": self.operation, "times": times })
    }
}

/// The faults of a running sandbox; see [`Sandbox::faults`](crate::Sandbox::faults).
pub struct Faults<'a> {
    pub(crate) core: &'a Core,
}

impl Faults<'_> {
    /// Lets the next request have this fault, or the next one of the operation that it is [`on`](Fault::on). Faults wait in
    /// line; the first that fits strikes.
    ///
    /// # Errors
    /// When there is no such operation, or too many faults wait.
    pub fn next(&self, fault: Fault) -> Result<(), FaultError> {
        self.core.script(fault)
    }

    /// Lets requests have one of these faults at random, as often as the probability (0 to 1) says. The sandbox's seed
    /// decides which: the same requests in the same order are struck the same.
    ///
    /// # Errors
    /// When the probability is out of range, or there is no fault.
    pub fn at_random(&self, probability: f64, faults: impl IntoIterator<Item = Fault>) -> Result<(), FaultError> {
        let chance = Chance::new(probability, faults.into_iter().collect(), self.core.seed())?;
        self.core.faults.set_chance(Some(chance));
        Ok(())
    }

    /// The faults that wait in line.
    pub fn pending(&self) -> Vec<PendingFault> {
        self.core.faults.pending()
    }

    /// Lets nothing go wrong any more.
    pub fn clear(&self) {
        self.core.faults.clear();
    }
}

impl fmt::Debug for Faults<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.pending()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn struck(chance: &Chance) -> Vec<Option<String>> {
        (0..200).map(|_| chance.draw().map(|fault| fault.to_string())).collect()
    }

    #[test]
    fn chance_is_the_same_for_the_same_seed() {
        let chance = |seed| Chance::new(0.3, vec![Fault::status(503), Fault::reset()], seed).unwrap();
        let one = struck(&chance(7));
        assert_eq!(one, struck(&chance(7)));
        assert_ne!(one, struck(&chance(8)));
        let count = one.iter().flatten().count();
        assert!((30..90).contains(&count), "{count} of 200");
        for kind in ["status=503", "reset"] {
            assert!(one.iter().flatten().any(|fault| fault == kind), "{kind}");
        }
    }

    #[test]
    fn the_ends_of_chance_are_never_and_always() {
        let never = Chance::new(0.0, vec![Fault::stall()], 1).unwrap();
        assert!(struck(&never).iter().all(Option::is_none));
        let always = Chance::new(1.0, vec![Fault::stall()], 1).unwrap();
        assert!(struck(&always).iter().all(Option::is_some));
        assert!(Chance::new(f64::NAN, vec![Fault::stall()], 1).is_err());
        assert!(Chance::new(0.5, vec![], 1).is_err());
    }
}
