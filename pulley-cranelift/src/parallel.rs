//! The same work on many functions: on all cores if the configuration says so, with the same outcome.

use crate::Config;

/// What `work` makes of the items, in their order. `state` is made anew for each thread, which keeps it from item to item. Several
/// threads take the item that is left of the greatest `size` each time, so that none of them is given a long one when the others are done.
///
/// # Errors
///
/// The work fails. Of several errors, that of the first item is returned.
pub(crate) fn map<T: Send, S, R: Send, E: Send>(
    config: &Config,
    items: Vec<T>,
    size: impl Fn(&T) -> usize,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    #[cfg(feature = "parallel")]
    if config.parallel && items.len() > 1 {
        let mut done = on_all_cores(items, size, state, work);
        done.sort_unstable_by_key(|(place, _)| *place);
        return done.into_iter().map(|(_, result)| result).collect();
    }
    let _ = (config, size);
    let mut state = state();
    items.into_iter().map(|item| work(&mut state, item)).collect()
}

/// What `work` makes of the items, each with its place among them.
#[cfg(feature = "parallel")]
fn on_all_cores<T: Send, S, R: Send>(
    items: Vec<T>,
    size: impl Fn(&T) -> usize,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) -> R + Sync,
) -> Vec<(usize, R)> {
    use std::sync::{Mutex, PoisonError};

    let mut items: Vec<(usize, T)> = items.into_iter().enumerate().collect();
    items.sort_by_key(|(_, item)| size(item));
    let threads = rayon::current_num_threads().min(items.len());
    let (waiting, done) = (Mutex::new(items), Mutex::new(Vec::new()));
    // Neither is locked while something else runs that could panic.
    let take = || waiting.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let work_off = || {
        let (mut own, mut results) = (None, Vec::new());
        while let Some((place, item)) = take() {
            results.push((place, work(own.get_or_insert_with(&state), item)));
        }
        done.lock().unwrap_or_else(PoisonError::into_inner).extend(results);
    };
    rayon::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|_| work_off());
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items_and_the_first_error_is_told() {
        for parallel in [false, true] {
            let config = Config { parallel, ..Config::default() };
            let numbers: Vec<usize> = (0..1000).map(|number| number * 7919 % 1000).collect();
            let doubled =
                map(&config, numbers.clone(), |number| *number, || 2, |factor, number| Ok::<_, ()>(*factor * number));
            assert_eq!(doubled, Ok(numbers.iter().map(|number| 2 * number).collect()));
            let odd = map(
                &config,
                numbers.clone(),
                |number| *number,
                || (),
                |(), number| if number % 2 == 1 { Err(number) } else { Ok(()) },
            );
            assert_eq!(odd, Err(numbers.iter().copied().find(|number| number % 2 == 1).unwrap_or_default()));
        }
    }
}
