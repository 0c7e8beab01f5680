//! Timing, interleaved.

use cpu_time::ThreadTime;

const ROUNDS: usize = 21;

/// How long one turn of one contestant takes.
const TURN: f64 = 0.002;

/// Each contestant's median ratio to the first in the same round.
pub fn race<'n>(contestants: &[(&'n str, Box<dyn Fn() + '_>)]) -> Vec<(&'n str, f64)> {
    let repeats: Vec<usize> = contestants.iter().map(|(_, run)| repeats(run)).collect();
    let mut ratios = vec![Vec::with_capacity(ROUNDS); contestants.len()];
    for _ in 0..ROUNDS {
        let times: Vec<f64> =
            contestants.iter().zip(&repeats).map(|((_, run), &repeats)| time(run, repeats)).collect();
        for (ratios, time) in ratios.iter_mut().zip(&times) {
            ratios.push(time / times[0]);
        }
    }
    let names = contestants.iter().map(|(name, _)| *name);
    names.zip(ratios).map(|(name, ratios)| (name, median(ratios))).collect()
}

fn repeats(run: &dyn Fn()) -> usize {
    let mut repeats = 1;
    loop {
        let taken = time(run, repeats) * repeats as f64;
        if taken > TURN / 2.0 {
            return ((TURN / taken * repeats as f64) as usize).max(1);
        }
        repeats *= 2;
    }
}

fn time(run: &dyn Fn(), repeats: usize) -> f64 {
    // What another contestant left in caches and predictors is not this one's business.
    (0..repeats / 4 + 1).for_each(|_| run());
    let start = ThreadTime::now();
    (0..repeats).for_each(|_| run());
    start.elapsed().as_secs_f64() / repeats as f64
}

fn median(mut ratios: Vec<f64>) -> f64 {
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}
