//! Numbers that look random and depend on a seed alone, and ids in Heron's form that are made of them.

/// How far SplitMix64 goes from one state to the next.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// The letters and digits that are hard to mistake for each other.
const BASE58: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// How many of them an id has after its prefix.
const LENGTH: usize = 22;

/// The number that SplitMix64 gives in this state.
pub(crate) fn mixed(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(STEP);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The next number of the sequence that goes on from this state.
pub(crate) fn draw(state: &mut u64) -> u64 {
    let number = mixed(*state);
    *state = state.wrapping_add(STEP);
    number
}

/// An id: the prefix, an underscore, and a character for each of the numbers that `number` gives by their place.
pub(crate) fn id(prefix: &str, mut number: impl FnMut(usize) -> u64) -> String {
    let mut id = String::with_capacity(prefix.len() + 1 + LENGTH);
    id.push_str(prefix);
    id.push('_');
    for place in 0..LENGTH {
        let index = usize::try_from(number(place) % 58).unwrap_or_default();
        id.push(BASE58.get(index).copied().map_or('1', char::from));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_split_mix_64() {
        let mut state = 1_234_567;
        let drawn = [(); 3].map(|()| draw(&mut state));
        assert_eq!(drawn, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn an_id_is_a_prefix_and_22_characters() {
        assert_eq!(id("eus", |place| place as u64), "eus_123456789ABCDEFGHJKLMN");
    }
}
