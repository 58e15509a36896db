//! Made-up ids in Heron's form.

/// The letters and digits that are hard to mistake for each other.
const BASE58: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// A sequence of ids that depends on nothing but its seed.
#[derive(serde::Serialize, serde::Deserialize)]
pub(super) struct Ids {
    state: u64,
}

impl Ids {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next id: the prefix, an underscore, and 22 characters.
    pub(super) fn next(&mut self, prefix: &str) -> String {
        let mut id = format!("{prefix}_");
        for _ in 0..22 {
            let index = usize::try_from(self.draw() % 58).unwrap_or_default();
            id.push(BASE58.get(index).copied().map_or('1', char::from));
        }
        id
    }

    /// SplitMix64.
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_prefix_and_22_characters() {
        let id = Ids::new(7).next("eus");
        assert_eq!(id.len(), 26);
        assert!(id.starts_with("eus_"));
    }

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
