//! From Python's or JavaScript's syntax to that of `fancy-regex`.

use std::iter::Peekable;
use std::str::Chars;

use super::Dialect;

/// How long a pattern may be, and how deep its groups: it comes from outside, and the engine reads it recursively.
const MOST_CHARACTERS: usize = 10_000;
const DEEPEST: usize = 50;

/// What a dialect's classes are, without the brackets: digits, spaces, letters of a word.
struct Classes {
    digit: &'static str,
    space: &'static str,
    word: &'static str,
}

const PYTHON: Classes = Classes { digit: r"\p{Nd}", space: r"\x1c-\x1f\x{85}\p{White_Space}", word: r"\p{L}\p{N}_" };
const JAVASCRIPT: Classes = Classes {
    digit: "0-9",
    space: r"\t\n\x0b\x0c\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}",
    word: "A-Za-z0-9_",
};

pub(super) struct Translation<'a> {
    dialect: Dialect,
    rest: Peekable<Chars<'a>>,
    out: String,
    multi_line: bool,
    dot_all: bool,
    ignore_case: bool,
    groups: usize,
    names: Vec<String>,
    /// Whether the last thing written can be repeated.
    repeatable: bool,
    depth: usize,
}

type Step<T = ()> = Result<T, String>;

fn unsupported(what: &str) -> String {
    format!("{what} is not translated by the sandbox")
}

impl<'a> Translation<'a> {
    /// The translated pattern.
    ///
    /// # Errors
    /// When it is not of this dialect, or uses what is not translated.
    pub(super) fn of(dialect: Dialect, pattern: &'a str) -> Step<String> {
        let mut this = Self {
            dialect,
            rest: pattern.chars().peekable(),
            out: String::new(),
            multi_line: false,
            dot_all: false,
            ignore_case: false,
            groups: 0,
            names: Vec::new(),
            repeatable: false,
            depth: 0,
        };
        if pattern.len() > MOST_CHARACTERS {
            return Err(unsupported("a pattern of more than 10,000 bytes"));
        }
        if dialect == Dialect::Python {
            this.leading_flags()?;
        }
        while let Some(next) = this.rest.next() {
            this.one(next)?;
        }
        if this.depth > 0 {
            return Err("a parenthesis is not closed".to_owned());
        }
        let flags = if this.ignore_case { "(?i)" } else { "" };
        Ok(format!("{flags}(?:{})", this.out))
    }

    fn classes(&self) -> &'static Classes {
        match self.dialect {
            Dialect::Python => &PYTHON,
            Dialect::JavaScript => &JAVASCRIPT,
        }
    }

    /// Takes `text` if it comes next.
    fn take(&mut self, text: &str) -> bool {
        let mut ahead = self.rest.clone();
        if text.chars().all(|one| ahead.next() == Some(one)) {
            self.rest = ahead;
            return true;
        }
        false
    }

    /// `(?i)` and the like, which Python takes at the very start only.
    fn leading_flags(&mut self) -> Step {
        loop {
            let mut ahead = self.rest.clone();
            if ahead.next() != Some('(') || ahead.next() != Some('?') {
                return Ok(());
            }
            let flags: String = ahead.by_ref().take_while(|one| one.is_ascii_alphabetic()).collect();
            // The letter after the flags was taken too: it must have been the closing parenthesis.
            let written = format!("(?{flags})");
            if flags.is_empty() || !self.take(&written) {
                return Ok(());
            }
            for flag in flags.chars() {
                match flag {
                    'i' => self.ignore_case = true,
                    'm' => self.multi_line = true,
                    's' => self.dot_all = true,
                    'u' => {}
                    _ => return Err(unsupported(&format!("the flag `{flag}`"))),
                }
            }
        }
    }

    fn one(&mut self, next: char) -> Step {
        match next {
            '\\' => self.escape(),
            '[' => self.set(),
            '(' => self.group(),
            ')' => {
                self.depth = self.depth.checked_sub(1).ok_or("a parenthesis is closed that was not opened")?;
                self.atom(")")
            }
            '|' => self.mark("|"),
            '^' if self.multi_line => self.mark("(?m:^)"),
            '^' => self.mark(r"\A"),
            '$' => match (self.dialect, self.multi_line) {
                (_, true) => self.assertion(r"(?=\n|\z)"),
                (Dialect::Python, false) => self.assertion(r"(?=\n?\z)"),
                (Dialect::JavaScript, false) => self.assertion(r"\z"),
            },
            '.' => match (self.dialect, self.dot_all) {
                (_, true) => self.atom("(?s:.)"),
                (Dialect::Python, false) => self.atom(r"[^\n]"),
                (Dialect::JavaScript, false) => self.atom(r"[^\n\r\x{2028}\x{2029}]"),
            },
            '*' | '+' | '?' => self.repeat(&next.to_string()),
            '{' => self.braces(),
            other => {
                let literal = literal(other);
                self.atom(&literal)
            }
        }
    }

    fn atom(&mut self, text: &str) -> Step {
        self.out.push_str(text);
        self.repeatable = true;
        Ok(())
    }

    /// Something that cannot be repeated.
    fn mark(&mut self, text: &str) -> Step {
        self.out.push_str(text);
        self.repeatable = false;
        Ok(())
    }

    /// What holds at a place. Python lets it be repeated, which changes nothing but whether it must hold.
    fn assertion(&mut self, text: &str) -> Step {
        self.out.push_str(text);
        self.repeatable = false;
        if matches!(self.rest.peek(), Some('*' | '+' | '?' | '{')) {
            return Err(unsupported("a repeated assertion"));
        }
        Ok(())
    }

    fn repeat(&mut self, how: &str) -> Step {
        if !self.repeatable {
            return Err("there is nothing to repeat, or it is repeated twice".to_owned());
        }
        self.out.push_str(how);
        self.repeatable = false;
        match self.rest.peek() {
            Some('?') => {
                self.rest.next();
                self.out.push('?');
            }
            Some('+') => return Err(unsupported("a possessive repetition")),
            _ => {}
        }
        Ok(())
    }

    /// `{2}`, `{2,}`, `{2,3}`; with `{,3}` in Python. Anything else in braces is itself.
    fn braces(&mut self) -> Step {
        let inside: String = self.rest.clone().take_while(|one| *one != '}').collect();
        let closed = self.rest.clone().nth(inside.chars().count()) == Some('}');
        let number = |text: &str| text.chars().all(|one| one.is_ascii_digit());
        let (low, high) = inside.split_once(',').map_or((inside.as_str(), None), |(low, high)| (low, Some(high)));
        let counts = closed && number(low) && high.is_none_or(number);
        let meant = match (self.dialect, low.is_empty(), high) {
            (_, false, _) => counts,
            (Dialect::Python, true, Some(_)) => counts,
            _ => false,
        };
        if !meant {
            return self.atom(r"\{");
        }
        self.take(&format!("{inside}}}"));
        let low = if low.is_empty() { "0" } else { low };
        let most = [Some(low), high].into_iter().flatten().filter_map(|bound| bound.parse::<u32>().ok()).max();
        if most.is_none_or(|most| most > 1000) {
            return Err(unsupported("a repetition of more than 1000"));
        }
        if let Some(high) = high.and_then(|high| high.parse::<u32>().ok())
            && low.parse::<u32>().is_ok_and(|low| low > high)
        {
            return Err("a repetition has its bounds the wrong way round".to_owned());
        }
        match high {
            None => self.repeat(&format!("{{{low}}}")),
            Some(high) => self.repeat(&format!("{{{low},{high}}}")),
        }
    }

    fn group(&mut self) -> Step {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(unsupported("a group more than 50 deep"));
        }
        if self.rest.peek() != Some(&'?') {
            self.groups += 1;
            return self.mark("(");
        }
        for known in ["?:", "?=", "?!", "?<=", "?<!"] {
            if self.take(known) {
                return self.mark(&format!("({known}"));
            }
        }
        if self.dialect == Dialect::Python && self.take("?#") {
            self.depth -= 1;
            return match self.rest.by_ref().any(|one| one == ')') {
                true => Ok(()),
                false => Err("a comment is not closed".to_owned()),
            };
        }
        if self.dialect == Dialect::Python && self.take("?P=") {
            self.depth -= 1;
            let name = self.name(')')?;
            return self.reference(&name);
        }
        let opening = match self.dialect {
            Dialect::Python => "?P<",
            Dialect::JavaScript => "?<",
        };
        if self.take(opening) {
            let name = self.name('>')?;
            if self.names.contains(&name) {
                return Err(format!("two groups are named `{name}`"));
            }
            self.groups += 1;
            self.names.push(name.clone());
            return self.mark(&format!("(?<{name}>"));
        }
        Err(unsupported("this kind of group"))
    }

    fn name(&mut self, end: char) -> Step<String> {
        let name: String = self.rest.by_ref().take_while(|one| *one != end).collect();
        let fits = name.chars().all(|one| one.is_ascii_alphanumeric() || one == '_')
            && !name.starts_with(|one: char| one.is_ascii_digit())
            && !name.is_empty();
        if fits { Ok(name) } else { Err(unsupported("this name of a group")) }
    }

    fn reference(&mut self, name: &str) -> Step {
        if !self.names.iter().any(|known| known == name) {
            return Err(format!("no group before it is named `{name}`"));
        }
        self.again(&format!(r"\k<{name}>"), &format!("<{name}>"))
    }

    /// What a group has matched, once more. Where it has matched nothing yet, JavaScript takes that as an empty text.
    fn again(&mut self, reference: &str, group: &str) -> Step {
        match self.dialect {
            Dialect::Python => self.atom(&format!("(?:{reference})")),
            Dialect::JavaScript => self.atom(&format!("(?:(?({group}){reference}|))")),
        }
    }

    fn escape(&mut self) -> Step {
        let word = self.classes().word;
        let next = self.rest.next().ok_or("it ends with a backslash")?;
        match next {
            'b' => self.assertion(&format!("(?:(?<=[{word}])(?![{word}])|(?<![{word}])(?=[{word}]))")),
            'B' => self.assertion(&format!("(?:(?<=[{word}])(?=[{word}])|(?<![{word}])(?![{word}]))")),
            'A' if self.dialect == Dialect::Python => self.assertion(r"\A"),
            'Z' if self.dialect == Dialect::Python => self.assertion(r"\z"),
            'k' if self.dialect == Dialect::JavaScript => {
                if self.names.is_empty() || !self.take("<") {
                    return Err(unsupported(r"`\k`"));
                }
                let name = self.name('>')?;
                self.reference(&name)
            }
            '1'..='9' => {
                let mut number = next.to_string();
                while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
                    number.push(digit);
                }
                match number.parse::<usize>() {
                    Ok(group) if group <= self.groups && group < 10 => self.again(&format!(r"\{group}"), &number),
                    _ => Err(unsupported("a number after a backslash that is no group before it")),
                }
            }
            other => match self.class(other) {
                Some((inside, negated)) => self.atom(&format!("[{}{inside}]", if negated { "^" } else { "" })),
                None => {
                    let one = self.escaped(other)?;
                    let literal = literal(one);
                    self.atom(&literal)
                }
            },
        }
    }

    /// What `\d` and its like stand for, and whether it is all but that.
    fn class(&self, letter: char) -> Option<(&'static str, bool)> {
        let classes = self.classes();
        let inside = match letter.to_ascii_lowercase() {
            'd' => classes.digit,
            's' => classes.space,
            'w' => classes.word,
            _ => return None,
        };
        Some((inside, letter.is_ascii_uppercase()))
    }

    /// The character that a backslash and this letter stand for.
    fn escaped(&mut self, letter: char) -> Step<char> {
        let python = self.dialect == Dialect::Python;
        Ok(match letter {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'f' => '\x0c',
            'v' => '\x0b',
            'a' if python => '\x07',
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => '\0',
            'x' => self.hex(2)?,
            'u' => self.hex(4)?,
            'U' if python => self.hex(8)?,
            other if other.is_ascii_alphanumeric() => {
                return match (self.dialect, other) {
                    (Dialect::JavaScript, 'c' | 'p' | 'P' | '0'..='9') | (Dialect::Python, _) => {
                        Err(unsupported(&format!("`\\{other}`")))
                    }
                    // JavaScript without its Unicode mode takes the letter itself.
                    (Dialect::JavaScript, other) => Ok(other),
                };
            }
            other => other,
        })
    }

    fn hex(&mut self, digits: usize) -> Step<char> {
        let written: String = self.rest.clone().take(digits).collect();
        let code = u32::from_str_radix(&written, 16)
            .ok()
            .filter(|_| written.len() == digits && written.chars().all(|digit| digit.is_ascii_hexdigit()));
        let one = code.and_then(char::from_u32).ok_or_else(|| unsupported("this code of a character"))?;
        self.take(&written);
        Ok(one)
    }

    fn set(&mut self) -> Step {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut parts: Vec<String> = Vec::new();
        let mut first = true;
        loop {
            let next = self.rest.next().ok_or("a bracket is not closed")?;
            if next == ']' && !(first && self.dialect == Dialect::Python) {
                break;
            }
            first = false;
            let low = self.member(next, &mut parts)?;
            let mut ahead = self.rest.clone();
            let ranges = ahead.next() == Some('-') && ahead.next().is_some_and(|after| after != ']');
            let Some(low) = low else {
                if ranges && self.dialect == Dialect::Python {
                    return Err("a range starts with a class".to_owned());
                }
                continue;
            };
            if !ranges {
                parts.push(literal(low));
                continue;
            }
            self.rest.next();
            let next = self.rest.next().ok_or("a bracket is not closed")?;
            let before = parts.len();
            match self.member(next, &mut parts)? {
                Some(high) if high < low => return Err("a range goes backwards".to_owned()),
                Some(high) => parts.push(format!("{}-{}", literal(low), literal(high))),
                None if self.dialect == Dialect::Python => return Err("a range ends with a class".to_owned()),
                // JavaScript takes all three for themselves.
                None => parts.insert(before, format!("{}{}", literal(low), literal('-'))),
            }
        }
        match (parts.is_empty(), negated) {
            (true, true) => self.atom("(?s:.)"),
            (true, false) => self.atom(r"(?!)"),
            (false, _) => {
                let inside = parts.concat();
                self.atom(&format!("[{}{inside}]", if negated { "^" } else { "" }))
            }
        }
    }

    /// A character of a set; nothing when it was a class, which is written down at once.
    fn member(&mut self, next: char, parts: &mut Vec<String>) -> Step<Option<char>> {
        if next != '\\' {
            return Ok(Some(next));
        }
        let letter = self.rest.next().ok_or("it ends with a backslash")?;
        if letter == 'b' {
            return Ok(Some('\x08'));
        }
        if let Some((inside, negated)) = self.class(letter) {
            parts.push(if negated { format!("[^{inside}]") } else { inside.to_owned() });
            return Ok(None);
        }
        self.escaped(letter).map(Some)
    }
}

/// A character that stands for itself, in and out of a set.
fn literal(one: char) -> String {
    if one.is_alphanumeric() || one == '_' || (!one.is_ascii() && !one.is_whitespace() && !one.is_control()) {
        one.to_string()
    } else {
        format!(r"\x{{{:x}}}", u32::from(one))
    }
}
