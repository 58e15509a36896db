//! Random numbers that a seed decides.

/// A generator of random numbers (SplitMix64): the same seed gives the same numbers, on every machine.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not zero.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % end.max(1) as u64).unwrap_or(0)
    }

    /// True once in `times`.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of the list, which is not empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// The list in another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for index in (1..list.len()).rev() {
            list.swap(index, self.below(index + 1));
        }
    }

    /// At most `count` of the list, in their order.
    pub fn sample<T>(&mut self, mut list: Vec<T>, count: usize) -> Vec<T> {
        while list.len() > count {
            // Taking out the few that are too many, or picking the few that stay, whichever is less.
            if list.len() - count > count {
                let mut places: Vec<usize> = Vec::with_capacity(count);
                while places.len() < count {
                    let place = self.below(list.len());
                    if !places.contains(&place) {
                        places.push(place);
                    }
                }
                places.sort_unstable();
                let mut index = 0;
                list.retain(|_| {
                    index += 1;
                    places.binary_search(&(index - 1)).is_ok()
                });
            } else {
                let place = self.below(list.len());
                list.remove(place);
            }
        }
        list
    }
}
