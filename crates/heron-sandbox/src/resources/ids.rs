//! Made-up ids in Heron's form.

use crate::random;

/// A sequence of ids that depends on nothing but its seed.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Ids {
    state: u64,
}

impl Ids {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next id with this prefix.
    pub(crate) fn next(&mut self, prefix: &str) -> String {
        random::id(prefix, |_| self.draw())
    }

    /// The next number.
    pub(crate) fn draw(&mut self) -> u64 {
        random::draw(&mut self.state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_decides_the_sequence() {
        let ids = |seed| {
            let mut ids = Ids::new(seed);
            [ids.next("eus"), ids.next("eus")]
        };
        assert_eq!(ids(1), ids(1));
        assert_ne!(ids(1), ids(2));
        assert_ne!(ids(1)[0], ids(1)[1]);
    }
}
