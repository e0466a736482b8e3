//! Every decision of a run comes out of one stream, so that a run can be named by a seed, enumerated, shortened and repeated.
//!
//! Choice 0 is what happens on a good day. A run is the list of its other choices, each with its place in the stream.

use crate::site::{SITES, Site};

/// Numbers from a seed (SplitMix64): the same on every machine and in every release.
#[derive(Clone, Copy, Debug)]
pub struct Numbers(u64);

impl Numbers {
    /// The row that belongs to this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`, 0 when there is none.
    pub fn below(&mut self, end: u32) -> u32 {
        if end == 0 { 0 } else { u32::try_from(self.draw() % u64::from(end)).unwrap_or(0) }
    }
}

/// One choice that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Where.
    pub site: Site,
    /// How many there were to choose from.
    pub of: u32,
    /// Which was taken.
    pub value: u32,
}

/// The choices of a run that were not 0: place in the stream, value; in the order of their places.
pub type Script = Vec<(u32, u32)>;

#[derive(Clone, Debug)]
enum Source {
    Script { script: Script, next: usize },
    Seed { numbers: Numbers, rates: [u32; SITES] },
}

/// The stream.
#[derive(Clone, Debug)]
pub struct Choices {
    source: Source,
    made: Vec<Made>,
}

/// Rates are shares of 1024.
const WHOLE: u32 = 1024;

impl Choices {
    /// Every choice 0, but for these.
    #[must_use]
    pub fn script(script: Script) -> Self {
        Self { source: Source::Script { script, next: 0 }, made: Vec::new() }
    }

    /// Chance by this seed. Most kinds of trouble are switched off in any one run, and each kind that is on has a rate of its
    /// own: a run with a little of everything finds less than one with much of something. One run in four has no trouble.
    #[must_use]
    pub fn seed(seed: u64) -> Self {
        let mut numbers = Numbers::new(seed);
        let quiet = numbers.below(4) == 0;
        let crowd = 1 + numbers.below(6);
        let mut rates = [0; SITES];
        for (rate, site) in rates.iter_mut().zip(Site::ALL) {
            let draw = numbers.draw();
            let low = u32::try_from(draw & 0xffff).unwrap_or(0);
            *rate = match site.share() {
                // People and circumstances vary in every run.
                None => 700,
                Some(_) if quiet || low % 8 >= crowd => 0,
                Some(most) => {
                    // Small rates as often as large ones.
                    let shift = u32::try_from((draw >> 16) % 6).unwrap_or(0);
                    (most >> shift).max(4)
                }
            };
        }
        Self { source: Source::Seed { numbers, rates }, made: Vec::new() }
    }

    /// One of `of`: 0 is the good day.
    pub fn pick(&mut self, site: Site, of: u32) -> u32 {
        let place = self.made.len();
        let value = match &mut self.source {
            Source::Script { script, next } => match script.get(*next) {
                Some((at, value)) if usize::try_from(*at).is_ok_and(|at| at == place) => {
                    *next += 1;
                    (*value).min(of.saturating_sub(1))
                }
                _ => 0,
            },
            Source::Seed { numbers, rates } => {
                let rate = rates.get(site as usize).copied().unwrap_or(0);
                if of > 1 && rate > 0 && numbers.below(WHOLE) < rate { 1 + numbers.below(of - 1) } else { 0 }
            }
        };
        self.made.push(Made { site, of, value });
        value
    }

    /// Whether something happens that does not on a good day.
    pub fn happens(&mut self, site: Site) -> bool {
        self.pick(site, 2) == 1
    }

    /// Every choice so far.
    #[must_use]
    pub fn made(&self) -> &[Made] {
        &self.made
    }

    /// The same, at the end.
    #[must_use]
    pub fn into_made(self) -> Vec<Made> {
        self.made
    }

    /// Goes on with another script, which has to begin with the choices that were made already.
    pub(crate) fn go_on(&mut self, other: Script) {
        if let Source::Script { script, .. } = &mut self.source {
            *script = other;
        }
    }

    /// The script that repeats this run.
    #[must_use]
    pub fn as_script(&self) -> Script {
        let places = self.made.iter().enumerate().filter(|(_, made)| made.value > 0);
        places.map(|(place, made)| (u32::try_from(place).unwrap_or(u32::MAX), made.value)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_by_seed_is_repeated_by_its_script() {
        for seed in 0..50 {
            let mut first = Choices::seed(seed);
            let taken: Vec<u32> = (0..200).map(|n| first.pick(Site::ALL[n % SITES], 2 + (n % 5) as u32)).collect();
            let mut again = Choices::script(first.as_script());
            let repeated: Vec<u32> = (0..200).map(|n| again.pick(Site::ALL[n % SITES], 2 + (n % 5) as u32)).collect();
            assert_eq!(taken, repeated);
        }
    }

    #[test]
    fn some_seeds_are_quiet_and_some_are_not() {
        let trouble = |seed| {
            let mut choices = Choices::seed(seed);
            (0..1_000).filter(|_| choices.pick(Site::Call, 5) > 0).count()
        };
        let counts: Vec<usize> = (0..200).map(trouble).collect();
        assert!(counts.iter().filter(|count| **count == 0).count() > 50);
        assert!(counts.iter().filter(|count| **count > 100).count() > 10);
    }
}
