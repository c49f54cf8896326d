//! The report: a table of times and ratios per suite and quantity, geometric means, failures.

use crate::arguments::{Options, Statistic};
use crate::engine::{Engine, Threads};
use crate::measure::{Failure, MeasuredCase, MeasuredSuite, Samples};
use crate::suite::Kind;
use std::fmt::Write;

/// Runs shorter than this, in seconds, say more about the clock than about the engine: they have
/// no part in means.
const SHORTEST: f64 = 20e-6;

/// Everything the report is made of.
pub struct Report<'a> {
    engines: Vec<&'static str>,
    baseline: usize,
    suites: &'a [MeasuredSuite],
    options: &'a Options,
}

/// A quantity that gets a table.
struct Quantity {
    title: &'static str,
    /// A module's value under an engine, in seconds or as a score.
    value: fn(&Samples, Statistic) -> Option<f64>,
    score: bool,
}

impl<'a> Report<'a> {
    /// A report on `suites`, whose samples are in the order of `engines`.
    pub fn new(engines: &[Box<dyn Engine>], suites: &'a [MeasuredSuite], options: &'a Options) -> Report<'a> {
        let engines: Vec<_> = engines.iter().map(|engine| engine.name()).collect();
        let baseline = engines.iter().position(|name| *name == options.baseline).unwrap_or(0);
        Report { engines, baseline, suites, options }
    }

    /// Whether an engine gave a wrong result.
    pub fn any_wrong(&self) -> bool {
        self.failures().any(|(_, _, failure)| matches!(failure, Failure::Wrong(_)))
    }

    /// The report's text.
    pub fn print(&self) -> String {
        let mut out = String::new();
        for suite in self.suites.iter().filter(|suite| !suite.cases.is_empty()) {
            let _ = if self.options.markdown {
                writeln!(out, "### {}\n", suite.title)
            } else {
                writeln!(out, "{}\n{}\n", suite.title, "=".repeat(suite.title.len()))
            };
            if self.options.run {
                let time = Quantity { title: "run, ms", value: Samples::run, score: false };
                self.table(&mut out, suite, &[Kind::Command, Kind::Function], &time);
                let score = Quantity { title: "score, more is better", value: Samples::score, score: true };
                self.table(&mut out, suite, &[Kind::Score], &score);
            }
            if self.options.compile {
                let all = [Kind::Command, Kind::Function, Kind::Score];
                let default = Quantity {
                    title: "compile, ms, default threads",
                    value: |samples, statistic| samples.compile(Threads::Default, statistic),
                    score: false,
                };
                self.table(&mut out, suite, &all, &default);
                let serial = Quantity {
                    title: "compile, ms, one thread",
                    value: |samples, statistic| samples.compile(Threads::One, statistic),
                    score: false,
                };
                self.table(&mut out, suite, &all, &serial);
            }
        }
        let _ = writeln!(
            out,
            "{} of {} repetitions ({} of scores; none is begun after {} s). \
             The second figure is the ratio to {}: less is better.",
            match self.options.statistic {
                Statistic::Median => "Medians",
                Statistic::Best => "The best",
            },
            self.options.reps,
            self.options.score_reps.min(self.options.reps),
            self.options.limit,
            self.engines[self.baseline],
        );
        let mut failures = self.failures().peekable();
        if failures.peek().is_some() {
            out.push('\n');
        }
        for (case, engine, failure) in failures {
            let (word, message) = match failure {
                Failure::Refused(message) => ("does not compile", message),
                Failure::Wrong(message) => ("WRONG", message),
            };
            let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
            let bullet = if self.options.markdown { "- " } else { "" };
            let _ = writeln!(out, "{bullet}{case} under {engine}: {word}: {message}");
        }
        out
    }

    fn failures(&self) -> impl Iterator<Item = (&str, &'static str, &Failure)> {
        self.suites.iter().flat_map(|suite| &suite.cases).flat_map(|case| {
            let engines = self.engines.iter().zip(&case.engines);
            engines.filter_map(|(engine, samples)| Some((&*case.name, *engine, samples.failure.as_ref()?)))
        })
    }

    /// Appends the table of `quantity` over the modules of these kinds, with a mean after each kind
    /// (over all of them when the quantity is the same for all).
    fn table(&self, out: &mut String, suite: &MeasuredSuite, kinds: &[Kind], quantity: &Quantity) {
        let mut rows = vec![self.heading(quantity)];
        let means_apart = kinds.len() < 3;
        let mut all = Vec::new();
        for kind in kinds {
            let cases: Vec<_> = suite.cases.iter().filter(|case| case.kind == *kind).collect();
            rows.extend(cases.iter().map(|case| self.row(case, quantity)));
            if means_apart {
                rows.extend(self.means(&cases, quantity));
            }
            all.extend(cases);
        }
        if !means_apart {
            rows.extend(self.means(&all, quantity));
        }
        if rows.len() > 1 {
            lay_out(out, &rows, self.options.markdown);
        }
    }

    fn heading(&self, quantity: &Quantity) -> Vec<String> {
        let mut row = vec![quantity.title.to_owned()];
        for engine in &self.engines {
            row.extend([engine.to_string(), String::new()]);
        }
        row
    }

    fn row(&self, case: &MeasuredCase, quantity: &Quantity) -> Vec<String> {
        let mut row = vec![case.name.clone()];
        if quantity.title.starts_with("compile") {
            row[0] += &format!(" ({:.1} kB)", case.size as f64 / 1000.0);
        }
        let ratios = self.ratios(case, quantity);
        for (samples, ratio) in case.engines.iter().zip(ratios) {
            row.push(match (quantity.value)(samples, self.options.statistic) {
                Some(value) => digits(if quantity.score { value } else { value * 1e3 }),
                None => "-".to_owned(),
            });
            row.push(ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default());
        }
        row
    }

    /// Each engine's ratio to the baseline, more is slower, where both have a value that can be
    /// divided.
    fn ratios(&self, case: &MeasuredCase, quantity: &Quantity) -> Vec<Option<f64>> {
        let value = |samples| (quantity.value)(samples, self.options.statistic);
        let values = case.engines.iter().map(value);
        let base = value(&case.engines[self.baseline]).filter(|base| *base >= SHORTEST);
        values
            .map(|value| {
                let (value, base) = (value?, base?);
                Some(if quantity.score { base / value } else { value / base })
            })
            .collect()
    }

    /// The row of geometric means over the modules that all engines ran; none for fewer than two.
    fn means(&self, cases: &[&MeasuredCase], quantity: &Quantity) -> Option<Vec<String>> {
        let complete: Vec<Vec<f64>> = cases
            .iter()
            .filter_map(|case| self.ratios(case, quantity).into_iter().collect::<Option<Vec<f64>>>())
            .collect();
        if complete.len() < 2 {
            return None;
        }
        Some(mean_row(&complete, self.engines.len()))
    }
}

/// The values of one module, one for each engine.
pub struct Row {
    /// The module.
    pub name: String,
    /// The values; none where an engine has none.
    pub values: Vec<Option<f64>>,
}

/// Appends a table of one value for each module and engine, with ratios to the baseline and their geometric means.
pub fn plain(out: &mut String, title: &str, engines: &[String], rows: &[Row], options: &Options) {
    let baseline = engines.iter().position(|name| *name == options.baseline).unwrap_or(0);
    let mut heading = vec![title.to_owned()];
    heading.extend(engines.iter().flat_map(|engine| [engine.clone(), String::new()]));
    let mut cells = vec![heading];
    let mut complete: Vec<Vec<f64>> = Vec::new();
    for row in rows {
        let ratios: Vec<Option<f64>> =
            row.values.iter().map(|value| Some((*value)? / row.values[baseline].filter(|base| *base > 0.0)?)).collect();
        let mut line = vec![row.name.clone()];
        for (value, ratio) in row.values.iter().zip(&ratios) {
            line.push(value.map_or("-".to_owned(), digits));
            line.push(ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default());
        }
        cells.push(line);
        complete.extend(ratios.into_iter().collect::<Option<Vec<f64>>>());
    }
    if complete.len() > 1 {
        cells.push(mean_row(&complete, engines.len()));
    }
    lay_out(out, &cells, options.markdown);
}

/// The row of geometric means of ratios, a list for each module with one for each engine.
fn mean_row(complete: &[Vec<f64>], engines: usize) -> Vec<String> {
    let mut row = vec![format!("geometric mean of {}", complete.len())];
    for engine in 0..engines {
        let logs: f64 = complete.iter().map(|ratios| ratios[engine].ln()).sum();
        row.extend([String::new(), format!("{:.2}", (logs / complete.len() as f64).exp())]);
    }
    row
}

/// Four significant digits or so, never an exponent.
fn digits(value: f64) -> String {
    let decimals = match value {
        v if v >= 1000.0 => 0,
        v if v >= 100.0 => 1,
        v if v >= 10.0 => 2,
        _ => 3,
    };
    format!("{value:.decimals$}")
}

/// Appends `rows` as an aligned table, the first one as its heading. The first column is text, the
/// others are pairs of figures under one title.
fn lay_out(out: &mut String, rows: &[Vec<String>], markdown: bool) {
    if markdown {
        for (index, row) in rows.iter().enumerate() {
            let cells = row[1..].chunks(2).map(|pair| match pair {
                [value, ratio] if value.is_empty() => format!("**{ratio}**"),
                [value, ratio] if ratio.is_empty() => value.clone(),
                [value, ratio] => format!("{value} ({ratio})"),
                _ => String::new(),
            });
            let _ = writeln!(out, "| {} | {} |", row[0], cells.collect::<Vec<_>>().join(" | "));
            if index == 0 {
                let _ = writeln!(out, "| --- |{}", " ---: |".repeat(row.len() / 2));
            }
        }
        out.push('\n');
        return;
    }
    let widths: Vec<usize> = (0..rows[0].len())
        .map(|column| {
            // A title spans its pair of columns.
            let rows = if column % 2 == 1 { &rows[1..] } else { rows };
            let widest = rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
            if column > 0 && column % 2 == 0 {
                let value = rows[1..].iter().map(|row| row[column - 1].len()).max().unwrap_or(0);
                widest.max((rows[0][column - 1].len() + 1).saturating_sub(value + 2))
            } else {
                widest
            }
        })
        .collect();
    for (index, row) in rows.iter().enumerate() {
        let mut line = format!("{:<width$}", row[0], width = widths[0]);
        for (pair, widths) in row[1..].chunks(2).zip(widths[1..].chunks(2)) {
            let _ = if index == 0 {
                write!(line, "  {:>width$}", pair[0], width = widths[0] + 2 + widths[1])
            } else {
                write!(line, "  {:>a$}  {:>b$}", pair[0], pair[1], a = widths[0], b = widths[1])
            };
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out.push('\n');
}
