//! The documents name files and tests of this repository: they exist.

use pulley_cranelift::{FeatureState, Features};
use std::fs;
use std::path::Path;

/// The documents.
const PAGES: &[&str] = &["README.md", "docs"];

#[test]
fn files_and_tests_named_in_the_documents_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = Vec::new();
    for page in PAGES.iter().map(|page| root.join(page)) {
        if page.is_dir() {
            let entries = fs::read_dir(&page).unwrap().map(|entry| entry.unwrap().path());
            pages.extend(entries.filter(|file| file.extension().is_some_and(|extension| extension == "md")));
        } else if page.is_file() {
            pages.push(page);
        }
    }
    let mut missing = Vec::new();
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        let mut file = String::new();
        for word in code_words(&text).into_iter().chain(links(&text)) {
            if let Some(path) = path_in_repository(root, &page, word) {
                file = if path.is_file() { fs::read_to_string(&path).unwrap() } else { String::new() };
                if !path.exists() && !word.contains('*') {
                    missing.push(format!("{}: there is no `{word}`", page.display()));
                }
            } else if is_test_name(word) && !file.is_empty() && !file.contains(word) {
                missing.push(format!("{}: the file named before `{word}` does not contain it", page.display()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// What stands between backticks in running text.
fn code_words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            words.extend(line.split('`').skip(1).step_by(2));
        }
    }
    words
}

/// The targets of links to files.
fn links(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    let targets = targets.map(|target| target.split('#').next().unwrap_or_default());
    targets.filter(|target| !target.is_empty() && !target.contains("://")).collect()
}

/// The file that a word names, if it names one: a path from the root of the repository, or from the page's folder.
fn path_in_repository(root: &Path, page: &Path, word: &str) -> Option<std::path::PathBuf> {
    let is_path = word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-*".contains(c));
    if !is_path || !(word.contains('/') || word.ends_with(".md")) {
        return None;
    }
    let beside = page.parent()?.join(word);
    if beside.exists() {
        return Some(beside);
    }
    // Only what begins like a path of the repository: `wasm/x` of a program or a media type is none.
    let first = root.join(word.split('/').next()?);
    (first.exists() || word.ends_with(".md")).then(|| root.join(word))
}

/// Whether a word looks like the name of a test: words joined by underscores.
fn is_test_name(word: &str) -> bool {
    word.matches('_').count() >= 3 && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

/// What the README tells to do, CI does; and the row that it shows is the one of the page that a test performs.
#[test]
fn the_readme_says_what_is_done() {
    let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    let command =
        readme.lines().find(|line| line.starts_with("cargo test")).expect("the README has the command for the tests");
    assert!(ci.contains(&format!("step {command}\n")), ".ci/run does not run `{command}`");

    let page = read("docs/adding-an-opcode.md");
    let section = readme.split("## To add an opcode\n").nth(1).expect("the README has a section on opcodes");
    let shown =
        section.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it shows a row and a rule");
    for line in shown.lines() {
        assert!(page.contains(line), "docs/adding-an-opcode.md does not have the line `{line}`");
    }
}

/// The page about WebAssembly has each switch of the features with the state that it has by default, and no other switch; what
/// it says of tests is checked as on every page, and here that the suites have the names of tests.
#[test]
fn the_page_about_webassembly_says_what_is_on() {
    let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let (page, config, spec) = (read("docs/webassembly.md"), read("src/config.rs"), read("tests/spec.rs"));

    // Lines of the macro: the switch, the field that it sets, and the state that its documentation says.
    let mut switches = Vec::new();
    for line in config.lines() {
        let mut words = line.split_whitespace();
        if let (Some(switch), Some(field), Some(state)) = (words.next(), words.next(), words.next())
            && switch == format!("wasm_{field}")
        {
            let known = Features::ALL.iter().find(|(name, _)| *name == field);
            let (_, known) = known.unwrap_or_else(|| panic!("{switch}: no feature `{field}`"));
            assert_eq!(state, format!("{known:?}"), "src/config.rs is wrong about the state of `{switch}`");
            switches.push((
                switch,
                match known {
                    FeatureState::On => "on",
                    FeatureState::Off => "off",
                    FeatureState::Missing => "not in",
                },
            ));
        }
    }
    assert_eq!(switches.len(), Features::ALL.len(), "a switch for each feature: {switches:?}");

    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.contains("---"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| !row.contains(&"switch")) {
        let [.., state, switch, test] = row[..] else { panic!("{row:?}") };
        assert!(["on", "off", "not in"].contains(&state), "{row:?}: no such state");
        assert!(state == "not in" || !test.is_empty(), "{row:?}: no test shows it");
        if let Some(switch) = switch.strip_prefix("`Config::").and_then(|rest| rest.strip_suffix('`')) {
            found.push((switch, state));
        }
        if let Some(suite) = test.strip_prefix("`tests/spec.rs`: `").and_then(|rest| rest.split('`').next()) {
            assert!(spec.contains(&format!("    {suite} = ")), "{row:?}: no suite `{suite}`");
        }
    }
    found.sort_unstable();
    switches.sort_unstable();
    assert_eq!(found, switches, "left: what docs/webassembly.md says, right: what is");
}
