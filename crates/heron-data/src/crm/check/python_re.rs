//! Whether Python's `re` would refuse a pattern.
//!
//! This follows the grammar of `re` and refuses only what every current version refuses; what depends on the version, on
//! the pattern's flags, or on names of characters is let through.

use std::collections::{HashMap, HashSet};

/// Why a pattern is refused, and at which of its characters, counted from 0.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) position: usize,
    pub(super) reason: &'static str,
}

/// `Ok` for what is accepted, or cannot be told.
pub(super) fn validate(pattern: &str) -> Result<(), Refusal> {
    let mut parser = Parser {
        pattern: pattern.chars().collect(),
        at: 0,
        groups: 1,
        names: HashMap::new(),
        open: HashSet::new(),
        widths: HashMap::new(),
        later: Vec::new(),
        depth: 0,
    };
    match parser.whole() {
        Err(Stop::Refused(refusal)) => Err(refusal),
        Ok(()) | Err(Stop::Unsure) => Ok(()),
    }
}

/// Python's own limits are not far beyond, and depend on the version.
const DEEPEST: usize = 60;

/// The largest count that is surely no overflow.
const MOST: u64 = 4_294_967_294;

enum Stop {
    Refused(Refusal),
    /// What follows cannot be judged.
    Unsure,
}

type Parsed<T> = Result<T, Stop>;

/// How many characters a part of a pattern matches; `None` if that cannot be told.
type Width = Option<(u64, u64)>;

const NOTHING: Width = Some((0, 0));
const ONE: Width = Some((1, 1));

/// What stands before a repetition.
#[derive(Clone, Copy, PartialEq)]
enum Item {
    None,
    Anchor,
    Repeated,
    Other,
}

/// A character of a set, or of an escape.
enum Member {
    Literal(u32),
    Category,
}

struct Parser {
    pattern: Vec<char>,
    at: usize,
    /// The number of the next group.
    groups: usize,
    names: HashMap<String, usize>,
    open: HashSet<usize>,
    widths: HashMap<usize, Width>,
    /// Conditions on groups that may come later, with their places.
    later: Vec<(usize, usize)>,
    depth: usize,
}

fn refused<T>(position: usize, reason: &'static str) -> Parsed<T> {
    Err(Stop::Refused(Refusal { position, reason }))
}

fn sum(left: Width, right: Width) -> Width {
    left.zip(right).map(|(a, b)| (a.0.saturating_add(b.0), a.1.saturating_add(b.1)))
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.pattern.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += usize::from(next.is_some());
        next
    }

    fn eat(&mut self, character: char) -> bool {
        let is_next = self.peek() == Some(character);
        self.at += usize::from(is_next);
        is_next
    }

    fn take_while(&mut self, most: usize, is_part: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while taken.len() < most
            && let Some(next) = self.peek().filter(|next| is_part(*next))
        {
            taken.push(next);
            self.at += 1;
        }
        taken
    }

    fn whole(&mut self) -> Parsed<()> {
        self.alternatives()?;
        if self.peek().is_some() {
            return refused(self.at, "this parenthesis closes nothing");
        }
        for (group, position) in std::mem::take(&mut self.later) {
            if group >= self.groups {
                return refused(position, "there is no such group");
            }
        }
        Ok(())
    }

    /// Up to the end, or to a `)`. Gives the width and how many alternatives there are.
    fn alternatives(&mut self) -> Parsed<(Width, usize)> {
        if self.depth == DEEPEST {
            return Err(Stop::Unsure);
        }
        self.depth += 1;
        let mut width = self.sequence()?;
        let mut count = 1;
        while self.eat('|') {
            let other = self.sequence()?;
            width = width.zip(other).map(|(a, b)| (a.0.min(b.0), a.1.max(b.1)));
            count += 1;
        }
        self.depth -= 1;
        Ok((width, count))
    }

    fn sequence(&mut self) -> Parsed<Width> {
        let (mut before, mut last, mut last_width) = (NOTHING, Item::None, NOTHING);
        while let Some(next) = self.peek().filter(|next| !matches!(next, '|' | ')')) {
            let start = self.at;
            self.at += 1;
            let (item, width) = match next {
                '\\' => self.escape(start)?,
                '[' => {
                    self.set(start)?;
                    (Item::Other, ONE)
                }
                '.' => (Item::Other, ONE),
                '^' | '$' => (Item::Anchor, NOTHING),
                '(' => match self.group(start)? {
                    Some(width) => (Item::Other, width),
                    None => continue,
                },
                '*' | '+' | '?' | '{' => match self.counts(next, start)? {
                    Some((least, most)) => {
                        match last {
                            Item::None | Item::Anchor => return refused(start, "there is nothing to repeat"),
                            Item::Repeated => return refused(start, "what is repeated already is repeated again"),
                            Item::Other => {}
                        }
                        // Lazy; or possessive, which is newer.
                        if !self.eat('?') {
                            self.eat('+');
                        }
                        let times = |(low, high): (u64, u64)| (low.saturating_mul(least), high.saturating_mul(most));
                        (last, last_width) = (Item::Repeated, last_width.map(times));
                        continue;
                    }
                    None => (Item::Other, ONE),
                },
                _ => (Item::Other, ONE),
            };
            before = sum(before, last_width);
            (last, last_width) = (item, width);
        }
        Ok(sum(before, last_width))
    }

    /// How often a repetition repeats; `None` for a brace that is a character.
    fn counts(&mut self, first: char, start: usize) -> Parsed<Option<(u64, u64)>> {
        match first {
            '*' => return Ok(Some((0, u64::MAX))),
            '+' => return Ok(Some((1, u64::MAX))),
            '?' => return Ok(Some((0, 1))),
            _ => {}
        }
        if self.peek() == Some('}') {
            return Ok(None);
        }
        let is_digit = |c: char| c.is_ascii_digit();
        let low = self.take_while(usize::MAX, is_digit);
        let high = if self.eat(',') { self.take_while(usize::MAX, is_digit) } else { low.clone() };
        if !self.eat('}') {
            self.at = start + 1;
            return Ok(None);
        }
        let number = |text: &str, or: u64| match text {
            "" => Ok(or),
            text => text.parse().ok().filter(|number| *number <= MOST).ok_or(Stop::Unsure),
        };
        let (low, high) = (number(&low, 0)?, number(&high, u64::MAX)?);
        if low > high {
            return refused(start, "the least count is greater than the greatest");
        }
        Ok(Some((low, high)))
    }

    /// After a `(`. `None` for what is no item: a comment, or flags.
    fn group(&mut self, start: usize) -> Parsed<Option<Width>> {
        if !self.eat('?') {
            return self.captured(start, None).map(Some);
        }
        let Some(kind) = self.next() else { return refused(start, "the group ends too early") };
        match kind {
            'P' => match self.next() {
                Some('<') => {
                    let name = self.name('>')?;
                    self.captured(start, Some(name)).map(Some)
                }
                Some('=') => {
                    let position = self.at;
                    let name = self.name(')')?;
                    match self.names.get(&name).copied() {
                        Some(group) => self.reference(group, position).map(Some),
                        None => refused(position, "there is no group of this name"),
                    }
                }
                _ => refused(start, "`(?P` must go on with `<` or `=`"),
            },
            ':' | '>' => self.closed(start).map(|(width, _)| Some(width)),
            '#' => loop {
                match self.next() {
                    None => return refused(start, "the comment is not closed"),
                    Some(')') => return Ok(None),
                    // Also here, a backslash and what follows are one.
                    Some('\\') => _ = self.next(),
                    Some(_) => {}
                }
            },
            '=' | '!' => self.closed(start).map(|_| Some(NOTHING)),
            '<' => match self.next() {
                Some('=' | '!') => {
                    let (width, _) = self.closed(start)?;
                    match width {
                        Some((low, high)) if low != high => refused(start, "a look-behind must have a fixed width"),
                        _ => Ok(Some(NOTHING)),
                    }
                }
                _ => refused(start, "`(?<` must go on with `=` or `!`; a named group is `(?P<name>…)`"),
            },
            '(' => self.conditional(start).map(Some),
            _ => {
                self.at -= 1;
                self.flags(start)
            }
        }
    }

    fn captured(&mut self, start: usize, name: Option<String>) -> Parsed<Width> {
        let group = self.groups;
        self.groups += 1;
        if let Some(name) = name
            && self.names.insert(name, group).is_some()
        {
            return refused(start, "there is a group of this name already");
        }
        self.open.insert(group);
        let (width, _) = self.closed(start)?;
        self.open.remove(&group);
        self.widths.insert(group, width);
        Ok(width)
    }

    fn closed(&mut self, start: usize) -> Parsed<(Width, usize)> {
        let inner = self.alternatives()?;
        if self.eat(')') { Ok(inner) } else { refused(start, "the parenthesis is not closed") }
    }

    /// A name up to `end`.
    fn name(&mut self, end: char) -> Parsed<String> {
        let position = self.at;
        let name = self.take_while(usize::MAX, |c| c != end);
        if !self.eat(end) {
            return refused(position, "the name is not closed");
        }
        let mut characters = name.chars();
        let starts = |c: char| c == '_' || c.is_ascii_alphabetic();
        match characters.next() {
            None => refused(position, "the name is missing"),
            // Python's identifiers may have letters of other scripts.
            Some(_) if !name.is_ascii() => Err(Stop::Unsure),
            Some(first) if starts(first) && characters.all(|c| starts(c) || c.is_ascii_digit()) => Ok(name),
            Some(_) => refused(position, "the name may hold letters, digits and underscores only"),
        }
    }

    fn reference(&mut self, group: usize, position: usize) -> Parsed<Width> {
        if self.open.contains(&group) {
            return refused(position, "a group cannot refer to itself");
        }
        Ok(self.widths.get(&group).copied().flatten())
    }

    /// After `(?(`.
    fn conditional(&mut self, start: usize) -> Parsed<Width> {
        let position = self.at;
        let is_number = self.peek().is_some_and(|c| c.is_ascii_digit());
        if is_number {
            let number = self.take_while(usize::MAX, |c| c != ')');
            if !self.eat(')') {
                return refused(position, "the condition is not closed");
            }
            match number.parse::<usize>() {
                Ok(0) => return refused(position, "there is no group 0 to ask for"),
                Ok(group) => self.later.push((group, position)),
                Err(_) => return refused(position, "a condition is the number or the name of a group"),
            }
        } else {
            let name = self.name(')')?;
            if !self.names.contains_key(&name) {
                return refused(position, "there is no group of this name");
            }
        }
        let (width, count) = self.closed(start)?;
        match count {
            1 => Ok(width.map(|(_, high)| (0, high))),
            2 => Ok(width),
            _ => refused(start, "a condition has at most two alternatives"),
        }
    }

    /// After `(?`: flags for the whole pattern, or for a group.
    fn flags(&mut self, start: usize) -> Parsed<Option<Width>> {
        const REASON: &str = "this is no kind of group that Python knows";
        let on = self.take_while(usize::MAX, |c| c.is_ascii_alphabetic());
        let off = self.eat('-').then(|| self.take_while(usize::MAX, |c| c.is_ascii_alphabetic()));
        let all = on.chars().chain(off.iter().flat_map(|off| off.chars()));
        let mut kinds = all.clone().filter(|flag| "au".contains(*flag)).collect::<Vec<_>>();
        kinds.dedup();
        if on.contains('L') || !all.clone().all(|flag| "aimstux".contains(flag)) || kinds.len() > 1 {
            return refused(start, REASON);
        }
        if on.contains('t') || all.clone().any(|flag| flag == 'x') {
            // White space and comments have a meaning of their own from here on, or even before.
            return Err(Stop::Unsure);
        }
        let end = self.next();
        match (&off, end) {
            (None, Some(')')) if !on.is_empty() => Ok(None),
            (Some(off), Some(':'))
                if off.is_empty() || off.contains(['a', 'u']) || off.chars().any(|c| on.contains(c)) =>
            {
                refused(start, REASON)
            }
            (_, Some(':')) if off.is_some() || !on.is_empty() => self.closed(start).map(|(width, _)| Some(width)),
            _ => refused(start, REASON),
        }
    }

    /// After a backslash, outside of a set.
    fn escape(&mut self, start: usize) -> Parsed<(Item, Width)> {
        let Some(next) = self.next() else { return refused(start, "a backslash stands at the end") };
        match next {
            'A' | 'b' | 'B' | 'Z' | 'z' => Ok((Item::Anchor, NOTHING)),
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => Ok((Item::Other, ONE)),
            '0' => {
                self.take_while(2, |c| c.is_digit(8));
                Ok((Item::Other, ONE))
            }
            '1'..='9' => self.numbered(next, start).map(|width| (Item::Other, width)),
            _ => self.literal_escape(next, start).map(|_| (Item::Other, ONE)),
        }
    }

    /// A reference to a group, or an octal number.
    fn numbered(&mut self, first: char, start: usize) -> Parsed<Width> {
        let mut digits = String::from(first);
        digits.push_str(&self.take_while(1, |c| c.is_ascii_digit()));
        let is_octal = digits.len() == 2 && digits.chars().all(|c| c.is_digit(8));
        if is_octal && let Some(third) = self.peek().filter(|c| c.is_digit(8)) {
            self.at += 1;
            digits.push(third);
            let value = u32::from_str_radix(&digits, 8).unwrap_or(0);
            return if value > 0o377 { refused(start, "the octal number is above 377") } else { Ok(ONE) };
        }
        match digits.parse::<usize>() {
            Ok(group) if group < self.groups => self.reference(group, start),
            _ => refused(start, "there is no such group"),
        }
    }

    /// After a backslash and a character that stands for one character, anywhere.
    fn literal_escape(&mut self, next: char, start: usize) -> Parsed<Member> {
        let digits = match next {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'N' => {
                if !self.eat('{') {
                    return refused(start, "`\\N` must go on with the name of a character in braces");
                }
                return Err(Stop::Unsure);
            }
            'a' => return Ok(Member::Literal(7)),
            'f' => return Ok(Member::Literal(12)),
            'n' => return Ok(Member::Literal(10)),
            'r' => return Ok(Member::Literal(13)),
            't' => return Ok(Member::Literal(9)),
            'v' => return Ok(Member::Literal(11)),
            _ if next.is_ascii_alphabetic() => return refused(start, "this letter has no meaning after a backslash"),
            _ => return Ok(Member::Literal(next.into())),
        };
        let hex = self.take_while(digits, |c| c.is_ascii_hexdigit());
        if hex.len() < digits {
            return refused(start, "the escape has too few hexadecimal digits");
        }
        let value = u32::from_str_radix(&hex, 16).unwrap_or(u32::MAX);
        if value > 0x0010_ffff { refused(start, "there is no such character") } else { Ok(Member::Literal(value)) }
    }

    /// After a `[`.
    fn set(&mut self, start: usize) -> Parsed<()> {
        self.eat('^');
        let first = self.at;
        loop {
            let position = self.at;
            let Some(next) = self.next() else { return refused(start, "the set is not closed") };
            if next == ']' && position != first {
                return Ok(());
            }
            let low = self.member(next, position)?;
            if !self.eat('-') {
                continue;
            }
            let end = self.at;
            let Some(next) = self.next() else { return refused(start, "the set is not closed") };
            if next == ']' {
                return Ok(());
            }
            let high = self.member(next, end)?;
            match (low, high) {
                (Member::Literal(low), Member::Literal(high)) if low <= high => {}
                _ => return refused(position, "the range has no right order"),
            }
        }
    }

    fn member(&mut self, next: char, start: usize) -> Parsed<Member> {
        if next != '\\' {
            return Ok(Member::Literal(next.into()));
        }
        let Some(escaped) = self.next() else { return refused(start, "a backslash stands at the end") };
        match escaped {
            'd' | 'D' | 's' | 'S' | 'w' | 'W' => Ok(Member::Category),
            'b' => Ok(Member::Literal(8)),
            '0'..='7' => {
                let mut digits = String::from(escaped);
                digits.push_str(&self.take_while(2, |c| c.is_digit(8)));
                let value = u32::from_str_radix(&digits, 8).unwrap_or(0);
                if value > 0o377 { refused(start, "the octal number is above 377") } else { Ok(Member::Literal(value)) }
            }
            '8' | '9' => refused(start, "this digit has no meaning after a backslash in a set"),
            _ => self.literal_escape(escaped, start),
        }
    }
}

#[cfg(test)]
mod tests;
