//! The same work on many functions: on all cores if the configuration says so, with the same outcome.

use crate::Config;

/// What `work` makes of the items, in their order. `state` is made anew for each thread, which keeps it from item to item.
///
/// # Errors
///
/// The work fails. Of several errors, that of the first item is returned.
pub(crate) fn map<T: Send, S, R: Send, E: Send>(
    config: &Config,
    items: Vec<T>,
    state: impl Fn() -> S + Sync + Send,
    work: impl Fn(&mut S, T) -> Result<R, E> + Sync + Send,
) -> Result<Vec<R>, E> {
    #[cfg(feature = "parallel")]
    if config.parallel && items.len() > 1 {
        use rayon::prelude::*;
        let done: Vec<_> = items.into_par_iter().map_init(state, work).collect();
        return done.into_iter().collect();
    }
    let _ = config;
    let mut state = state();
    items.into_iter().map(|item| work(&mut state, item)).collect()
}
