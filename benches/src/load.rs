//! The load of the machine by other programs during a measurement.

use nix::sys::resource::{Usage, UsageWho, getrusage};
use std::thread::available_parallelism;

/// CPU seconds since the machine started and since this command did.
pub struct Load(Option<Spent>);

struct Spent {
    all: f64,
    busy: f64,
    own: f64,
}

/// The kernel counts in hundredths of a second, whatever its own clock is.
const TICKS: f64 = 100.0;

impl Load {
    pub fn begin() -> Self {
        Load(Spent::now())
    }

    /// Returns how much of the machine others took since then, as a sentence. Empty if the kernel does not report it.
    pub fn sentence(&self) -> String {
        let Some((from, to)) = self.0.as_ref().zip(Spent::now()) else { return String::new() };
        let others = (to.busy - from.busy) - (to.own - from.own);
        let share = 100.0 * others.max(0.0) / (to.all - from.all).max(f64::MIN_POSITIVE);
        let cores = available_parallelism().map_or(1, usize::from);
        format!(
            "While this was measured, other processes took {share:.0} % of the machine's {cores} cores.\n"
        )
    }
}

impl Spent {
    /// See `proc_stat(5)`: user, nice, system, idle, iowait, irq, softirq, steal.
    fn now() -> Option<Self> {
        let stat = std::fs::read_to_string("/proc/stat").ok()?;
        let fields = stat.lines().next()?.strip_prefix("cpu ")?.split_whitespace();
        let times: Vec<f64> = fields.take(8).filter_map(|field| field.parse().ok()).collect();
        let [_, _, _, idle, waiting, ..] = times.as_slice() else { return None };
        let all: f64 = times.iter().sum();
        let busy = all - idle - waiting;
        let own =
            [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN].map(|who| getrusage(who).map_or(0.0, seconds));
        Some(Spent { all: all / TICKS, busy: busy / TICKS, own: own.iter().sum() })
    }
}

/// Returns user and system time of `usage`.
pub fn seconds(usage: Usage) -> f64 {
    let seconds = |time: nix::sys::time::TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    seconds(usage.user_time()) + seconds(usage.system_time())
}
