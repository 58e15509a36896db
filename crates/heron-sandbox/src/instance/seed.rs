//! Numbers that depend on where they are asked for, and on nothing that was asked before.

use crate::random::mixed;

/// A place's own number, from which its children have theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seed(u64);

impl Seed {
    pub(super) fn new(seed: u64) -> Self {
        Self(mixed(seed ^ 0x5bd1_e995_9e37_79b9))
    }

    /// The seed of the child with this name.
    pub(super) fn with(self, name: &str) -> Self {
        // FNV-1a over the name, from this seed on.
        let hashed = name.bytes().fold(self.0 ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(mixed(hashed))
    }

    /// The seed of the child at this place of a list.
    pub(super) fn at(self, index: usize) -> Self {
        Self(mixed(self.0.wrapping_add(u64::try_from(index).unwrap_or(u64::MAX)).wrapping_add(1)))
    }

    /// Its number.
    pub(super) fn number(self) -> u64 {
        self.0
    }

    /// A number from 0, below `limit`.
    pub(super) fn below(self, limit: u64) -> u64 {
        self.0 % limit.max(1)
    }

    /// One of them. There must be one.
    pub(super) fn one_of<T>(self, all: &[T]) -> Option<&T> {
        let index = self.below(u64::try_from(all.len()).unwrap_or(u64::MAX));
        all.get(usize::try_from(index).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_depends_on_the_way_to_it_alone() {
        let seed = Seed::new(1);
        assert_eq!(seed.with("a").at(0), seed.with("a").at(0));
        assert_ne!(seed.with("a"), seed.with("b"));
        assert_ne!(seed.at(0), seed.at(1));
        assert_ne!(Seed::new(1), Seed::new(2));
    }

    #[test]
    fn a_choice_among_none_is_none() {
        assert_eq!(Seed::new(1).one_of::<u8>(&[]), None);
        assert_eq!(Seed::new(1).one_of(&[7]), Some(&7));
    }
}
