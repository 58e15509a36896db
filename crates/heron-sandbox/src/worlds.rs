//! A test in every world that matters to it.
//!
//! Heron leaves much undocumented, so code that works with one answer may fail with another. [`for_each_world`] runs a
//! test in all combinations of the answers to some questions, or in a bounded, seeded choice of them, and names the
//! world in which it failed.
//!
//! ```
//! use heron_sandbox::Sandbox;
//! use heron_sandbox::worlds::for_each_world;
//!
//! # fn main() { tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! for_each_world(&["patch_config_depth", "patch_response_envelope"], 1, 16, async |world| {
//!     let heron = Sandbox::builder().world(world).start().await.unwrap();
//!     // … what has to hold in each of the four worlds
//!     assert!(heron.requests().is_empty());
//! })
//! .await;
//! # }) }
//! ```

use std::any::Any;
use std::collections::BTreeSet;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::task::Poll;

use crate::world::{Switch, SwitchError, World};

/// Runs a test in the worlds of [`Worlds`], one after the other, the default answers first.
///
/// # Panics
/// When the test panics in one of them: the message names the world, as the calls of [`Builder`](crate::Builder) that
/// make it again. Also when there is no such switch.
pub async fn for_each_world(switches: &[&str], seed: u64, limit: usize, test: impl AsyncFn(World)) {
    match Worlds::of(switches) {
        Ok(worlds) => worlds.seed(seed).limit(limit).run(test).await,
        Err(error) => panic!("{error}"),
    }
}

/// The combinations of the answers to some questions.
///
/// Up to a limit all of them are taken. Beyond it, a choice: first so many that every two answers to two questions come
/// together in one of them, then more at random. The same seed chooses the same.
#[derive(Clone, Debug)]
pub struct Worlds {
    switches: Vec<Switch>,
    base: World,
    seed: u64,
    limit: usize,
}

impl Worlds {
    /// All combinations of the answers to these questions, by their names, and no more than 64.
    ///
    /// # Errors
    /// When there is no such switch.
    pub fn of(switches: &[&str]) -> Result<Self, SwitchError> {
        let mut found: Vec<Switch> = Vec::new();
        for name in switches {
            let known = World::switches().iter().find(|switch| switch.name == *name);
            let switch = known.ok_or_else(|| SwitchError::Unknown { name: (*name).to_owned() })?;
            if !found.contains(switch) {
                found.push(*switch);
            }
        }
        Ok(Self { switches: found, base: World::default(), seed: 0, limit: 64 })
    }

    /// All combinations of the answers to all questions.
    #[must_use]
    pub fn of_all() -> Self {
        Self { switches: World::switches().to_vec(), base: World::default(), seed: 0, limit: 64 }
    }

    /// Answers the other questions as this world does.
    #[must_use]
    pub fn base(mut self, base: World) -> Self {
        self.base = base;
        self
    }

    /// Chooses others when there are too many.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Takes no more than this number, at least one.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit.max(1);
        self
    }

    /// How many combinations there are, as far as that can be counted.
    #[must_use]
    pub fn combinations(&self) -> usize {
        self.switches.iter().fold(1, |product, switch| product.saturating_mul(switch.values.len()))
    }

    /// The worlds, without repetition; that of the default answers is the first.
    #[must_use]
    pub fn list(&self) -> Vec<World> {
        let rows = if self.combinations() <= self.limit { self.every() } else { self.chosen() };
        rows.iter().map(|row| self.world(row)).collect()
    }

    /// Runs a test in each of the worlds.
    ///
    /// # Panics
    /// As [`for_each_world`].
    pub async fn run(&self, test: impl AsyncFn(World)) {
        let worlds = self.list();
        let all = worlds.len();
        for (index, world) in worlds.into_iter().enumerate() {
            let mut running = Box::pin(test(world.clone()));
            let ended = poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| running.as_mut().poll(context))) {
                Ok(Poll::Pending) => Poll::Pending,
                Ok(Poll::Ready(())) => Poll::Ready(Ok(())),
                Err(panic) => Poll::Ready(Err(panic)),
            });
            if let Err(panic) = ended.await {
                panic!("in world {} of {all}: {}\n  {}", index + 1, told(panic.as_ref()), reproduction(&world));
            }
        }
    }

    fn world(&self, row: &[usize]) -> World {
        let mut world = self.base.clone();
        for (switch, chosen) in self.switches.iter().zip(row) {
            if let Some(value) = switch.values.get(*chosen) {
                world.answer(switch.name, value);
            }
        }
        world
    }

    fn every(&self) -> Vec<Row> {
        self.switches.iter().fold(vec![Row::new()], |rows, switch| {
            let longer = |row: Row| {
                (0..switch.values.len()).map(move |value| row.iter().copied().chain([value]).collect::<Row>())
            };
            rows.into_iter().flat_map(longer).collect()
        })
    }

    /// Rows that cover all pairs, then others, up to the limit.
    fn chosen(&self) -> Vec<Row> {
        let mut random = Random(self.seed);
        let defaults = vec![0; self.switches.len()];
        let mut left = self.pairs();
        cover(&mut left, &defaults);
        let mut seen = BTreeSet::from([defaults.clone()]);
        let mut rows = vec![defaults];
        while rows.len() < self.limit {
            let row = match left.iter().nth(random.below(left.len().max(1))).copied() {
                Some(pair) => self.row_with(pair, &left, &mut random),
                None => self.switches.iter().map(|switch| random.below(switch.values.len())).collect(),
            };
            cover(&mut left, &row);
            if seen.insert(row.clone()) {
                rows.push(row);
            }
        }
        rows
    }

    /// All pairs of answers to two questions.
    fn pairs(&self) -> BTreeSet<Pair> {
        let mut pairs = BTreeSet::new();
        for (one, first) in self.switches.iter().enumerate() {
            for (other, second) in self.switches.iter().enumerate().skip(one + 1) {
                for value in 0..first.values.len() {
                    pairs.extend((0..second.values.len()).map(|and| (one, value, other, and)));
                }
            }
        }
        pairs
    }

    /// A row with a pair in it, whose other answers are those that cover the most of what is left.
    fn row_with(&self, (one, value, other, and): Pair, left: &BTreeSet<Pair>, random: &mut Random) -> Row {
        let mut row: Vec<Option<usize>> = vec![None; self.switches.len()];
        for (place, value) in [(one, value), (other, and)] {
            if let Some(chosen) = row.get_mut(place) {
                *chosen = Some(value);
            }
        }
        for (place, switch) in self.switches.iter().enumerate() {
            if row.get(place).copied().flatten().is_some() {
                continue;
            }
            let gain = |value: usize| {
                let chosen = row.iter().enumerate().filter_map(|(with, chosen)| chosen.map(|chosen| (with, chosen)));
                chosen.filter(|(with, chosen)| left.contains(&pair((place, value), (*with, *chosen)))).count()
            };
            let offset = random.below(switch.values.len());
            let values = (0..switch.values.len()).map(|value| (value + offset) % switch.values.len());
            let best = values.max_by_key(|value| gain(*value)).unwrap_or(0);
            if let Some(chosen) = row.get_mut(place) {
                *chosen = Some(best);
            }
        }
        row.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// Which answer each question has.
type Row = Vec<usize>;

/// Two questions with an answer each; the one that is listed first comes first.
type Pair = (usize, usize, usize, usize);

fn pair(one: (usize, usize), other: (usize, usize)) -> Pair {
    let (first, second) = if one.0 < other.0 { (one, other) } else { (other, one) };
    (first.0, first.1, second.0, second.1)
}

fn cover(left: &mut BTreeSet<Pair>, row: &[usize]) {
    left.retain(|(one, value, other, and)| row.get(*one) != Some(value) || row.get(*other) != Some(and));
}

/// How to start a sandbox in this world.
fn reproduction(world: &World) -> String {
    let switches: String = world.unusual().map(|(name, value)| format!(".switch(\"{name}\", \"{value}\")")).collect();
    format!("that world is: Sandbox::builder(){switches}")
}

fn told(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_else(|| "it failed".to_owned())
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_questions_give_every_combination_the_default_first() {
        let worlds = Worlds::of(&["patch_config_depth", "no_source", "patch_config_depth"]).unwrap().list();
        let told: Vec<String> = worlds.iter().map(World::to_string).collect();
        assert_eq!(
            told,
            [
                "",
                "no_source=null",
                "no_source=refuse",
                "patch_config_depth=merge",
                "patch_config_depth=merge no_source=null",
                "patch_config_depth=merge no_source=refuse",
            ]
        );
    }

    #[test]
    fn beyond_the_limit_all_pairs_of_all_questions_come_within_sixty_four_worlds() {
        let worlds = Worlds::of_all().seed(3);
        let rows = worlds.chosen();
        assert_eq!(rows.len(), 64);
        let mut left = worlds.pairs();
        rows.iter().for_each(|row| cover(&mut left, row));
        assert!(left.is_empty(), "{} pairs are left", left.len());
        assert_eq!(worlds.list()[0], World::default());
    }

    #[test]
    fn the_seed_chooses_and_no_world_comes_twice() {
        let list = |seed| Worlds::of_all().seed(seed).limit(40).list();
        assert_eq!(list(1), list(1));
        assert_ne!(list(1), list(2));
        let told: BTreeSet<String> = list(1).iter().map(World::to_string).collect();
        assert_eq!(told.len(), 40);
    }

    #[tokio::test]
    async fn a_failure_names_its_world() {
        let failed = std::sync::Mutex::new(None);
        let run = async {
            for_each_world(&["no_source", "empty_text"], 0, 8, async |world| {
                assert_eq!(world.no_source.as_str(), "nothing", "made up");
            })
            .await;
        };
        let mut run = Box::pin(run);
        let ended = poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(context))) {
            Ok(poll) => poll.map(|()| String::new()),
            Err(panic) => Poll::Ready(told(panic.as_ref())),
        });
        *failed.lock().unwrap() = Some(ended.await);
        let message = failed.into_inner().unwrap().unwrap();
        assert!(message.contains("in world 3 of 6: "), "{message}");
        assert!(message.contains("made up"), "{message}");
        assert!(message.ends_with(r#"that world is: Sandbox::builder().switch("no_source", "null")"#), "{message}");
    }

    #[test]
    fn a_switch_that_does_not_exist_is_told() {
        assert!(Worlds::of(&["no_such"]).unwrap_err().to_string().contains("no_such"));
    }
}
