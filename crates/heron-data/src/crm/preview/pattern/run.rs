//! Finds the matches, and takes them out.

use super::Dialect;
use super::parse::{Assert, Class, Item};
use super::program::{Program, Step};

/// How many steps one removal may take.
const STEPS: usize = 400_000;
/// How many pairs of instruction and position are kept.
const CELLS: usize = 1 << 20;
/// The last of the Latin letters for which the classes of this module are those of Python.
const LATIN: char = '\u{24f}';

pub(super) fn remove(dialect: Dialect, program: &Program, text: &str) -> Result<String, String> {
    let mut run = Run { dialect, program, text: text.chars().collect(), steps: 0, turn: 0, tried: Vec::new() };
    run.check()?;
    let cells = program.steps.len().saturating_mul(run.text.len() + 1);
    if cells > CELLS {
        return Err("the text is too long for this pattern".to_owned());
    }
    run.tried = vec![0; cells];
    let mut left = String::new();
    let mut at = 0;
    let mut from = 0;
    while at <= run.text.len() {
        let mut end = run.end_of_match(at, false)?;
        if end == Some(at) && dialect == Dialect::Python {
            // Python tries the same place again, for more than nothing.
            end = run.end_of_match(at, true)?;
        }
        match end {
            Some(end) if end > at => {
                left.extend(run.text.iter().take(at).skip(from));
                at = end;
                from = end;
            }
            _ => at += 1,
        }
    }
    left.extend(run.text.iter().skip(from));
    Ok(left)
}

struct Run<'a> {
    dialect: Dialect,
    program: &'a Program,
    text: Vec<char>,
    steps: usize,
    /// Pairs of instruction and position, marked with the turn in which they were tried.
    tried: Vec<u32>,
    turn: u32,
}

impl Run<'_> {
    /// Refuses texts on which the classes of this module are not surely those of the dialect.
    fn check(&self) -> Result<(), String> {
        let last = self.text.iter().copied().max().unwrap_or('\0');
        if self.dialect == Dialect::JavaScript {
            // JavaScript sees two halves there.
            return match last {
                '\u{10000}'.. => Err("the text has characters that JavaScript holds as surrogate pairs".to_owned()),
                _ => Ok(()),
            };
        }
        if self.program.flags.any_case && !self.foldable() {
            return Err("the text or the pattern has letters whose case is not simple".to_owned());
        }
        if last > LATIN && self.program.steps.iter().any(uses_classes) {
            return Err("the pattern names classes, and the text has characters outside the Latin letters".to_owned());
        }
        Ok(())
    }

    /// Whether each letter has one other case, and that in one character.
    fn foldable(&self) -> bool {
        let simple =
            |c: &char| *c < '\u{17f}' && !matches!(c, 'µ' | 'ß' | '\u{130}' | '\u{131}' | '\u{149}' | 'ÿ' | 'Ÿ');
        let ranges = self.program.steps.iter().filter_map(|step| match step {
            Step::Class(class) => Some(&class.items),
            _ => None,
        });
        let mut ends = ranges.flatten().flat_map(|item| match item {
            Item::Range(from, to) => vec![*from, *to],
            _ => Vec::new(),
        });
        ends.all(|c| c.is_ascii()) && self.text.iter().all(simple)
    }

    /// Where the match that starts here ends; only one that is not empty, if asked so.
    fn end_of_match(&mut self, start: usize, not_empty: bool) -> Result<Option<usize>, String> {
        self.turn += 1;
        let mut waiting = vec![(0, start)];
        while let Some((instruction, at)) = waiting.pop() {
            let cell = instruction * (self.text.len() + 1) + at;
            match self.tried.get_mut(cell) {
                Some(turn) if *turn != self.turn => *turn = self.turn,
                _ => continue,
            }
            self.steps += 1;
            if self.steps > STEPS {
                return Err("the pattern takes too long on this text".to_owned());
            }
            match self.program.steps.get(instruction) {
                Some(Step::Match) if not_empty && at == start => {}
                Some(Step::Match) | None => return Ok(Some(at)),
                Some(Step::Jump(to)) => waiting.push((*to, at)),
                Some(Step::Split(first, second)) => waiting.extend([(*second, at), (*first, at)]),
                Some(Step::Assert(assert)) if self.holds(*assert, at) => waiting.push((instruction + 1, at)),
                Some(Step::Class(class)) if self.text.get(at).is_some_and(|c| self.has(class, *c)) => {
                    waiting.push((instruction + 1, at + 1));
                }
                Some(Step::Assert(_) | Step::Class(_)) => {}
            }
        }
        Ok(None)
    }

    fn holds(&self, assert: Assert, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.text.get(before)).copied();
        let after = self.text.get(at).copied();
        let each_line = self.program.flags.each_line;
        match assert {
            Assert::Start => before.is_none() || each_line && before == Some('\n'),
            Assert::VeryEnd => after.is_none(),
            Assert::End => {
                let last_break = self.dialect == Dialect::Python && at + 1 == self.text.len();
                after.is_none() || after == Some('\n') && (each_line || last_break)
            }
            Assert::Boundary(wanted) => {
                let word = |c: Option<char>| c.is_some_and(|c| self.is_word(c));
                (word(before) != word(after)) == wanted
            }
        }
    }

    fn has(&self, class: &Class, c: char) -> bool {
        if class.items.is_empty() {
            return self.program.flags.dot_all || !self.ends_line(c);
        }
        class.items.iter().any(|item| self.is_in(*item, c)) != class.negated
    }

    fn is_in(&self, item: Item, c: char) -> bool {
        match item {
            Item::Range(from, to) if self.program.flags.any_case => {
                let [lower, upper] = [c.to_lowercase().next(), c.to_uppercase().next()];
                [Some(c), lower, upper].into_iter().flatten().any(|c| (from..=to).contains(&c))
            }
            Item::Range(from, to) => (from..=to).contains(&c),
            Item::Digit(wanted) => c.is_ascii_digit() == wanted,
            Item::Word(wanted) => self.is_word(c) == wanted,
            Item::Space(wanted) => self.is_space(c) == wanted,
        }
    }

    fn ends_line(&self, c: char) -> bool {
        c == '\n' || self.dialect == Dialect::JavaScript && matches!(c, '\r' | '\u{2028}' | '\u{2029}')
    }

    fn is_word(&self, c: char) -> bool {
        let letter = match self.dialect {
            Dialect::Python => c.is_alphanumeric(),
            Dialect::JavaScript => c.is_ascii_alphanumeric(),
        };
        letter || c == '_'
    }

    fn is_space(&self, c: char) -> bool {
        match self.dialect {
            Dialect::Python => c.is_whitespace() || matches!(c, '\u{1c}'..='\u{1f}'),
            Dialect::JavaScript => c.is_whitespace() && c != '\u{85}' || c == '\u{feff}',
        }
    }
}

/// Whether an instruction depends on what counts as a letter or digit.
fn uses_classes(step: &Step) -> bool {
    match step {
        Step::Assert(Assert::Boundary(_)) => true,
        Step::Class(class) => class.items.iter().any(|item| matches!(item, Item::Digit(_) | Item::Word(_))),
        _ => false,
    }
}
