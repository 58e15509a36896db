//! From a pattern's text to its meaning in one dialect.

use std::iter::Peekable;
use std::str::Chars;

use super::Dialect;

/// What a pattern asks for.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Char(char),
    /// Any character but the end of a line.
    Any,
    Class(Class),
    Assert(Assert),
    Concat(Vec<Node>),
    Either(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
        greedy: bool,
    },
}

/// A place in the text.
#[derive(Clone, Copy, Debug)]
pub(super) enum Assert {
    Start,
    End,
    /// The end in Python, where `$` also stands before a last line break.
    VeryEnd,
    Boundary(bool),
}

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Class {
    pub(super) negated: bool,
    pub(super) items: Vec<Item>,
}

/// A part of a set; `false` is the complement.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    Range(char, char),
    Digit(bool),
    Word(bool),
    Space(bool),
}

/// What stands at the front of a Python pattern for all of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) any_case: bool,
    pub(super) each_line: bool,
    pub(super) dot_all: bool,
}

/// A pattern that was read.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) node: Node,
    pub(super) flags: Flags,
}

/// How deep groups may be nested.
const DEPTH: usize = 40;
/// How many times a counted repetition may ask for.
const TIMES: u32 = 1_000;

pub(super) fn parse(dialect: Dialect, pattern: &str) -> Result<Parsed, String> {
    let (flags, rest) = match dialect {
        Dialect::Python => flags(pattern)?,
        Dialect::JavaScript => (Flags::default(), pattern),
    };
    let mut parser = Parser { dialect, rest: rest.chars().peekable(), depth: 0 };
    let node = parser.either()?;
    if parser.rest.peek().is_some() {
        return Err("the pattern has a `)` that was not opened".to_owned());
    }
    Ok(Parsed { node, flags })
}

/// `(?i)` and its like, which Python allows at the very front only.
fn flags(pattern: &str) -> Result<(Flags, &str), String> {
    let mut flags = Flags::default();
    let Some((letters, rest)) = pattern.strip_prefix("(?").and_then(|rest| rest.split_once(')')) else {
        return Ok((flags, pattern));
    };
    if letters.is_empty() || !letters.chars().all(|letter| letter.is_ascii_lowercase()) {
        return Ok((flags, pattern));
    }
    for letter in letters.chars() {
        match letter {
            'i' => flags.any_case = true,
            'm' => flags.each_line = true,
            's' => flags.dot_all = true,
            'u' => {}
            other => return Err(format!("the preview does not run the flag `{other}`")),
        }
    }
    Ok((flags, rest))
}

struct Parser<'a> {
    dialect: Dialect,
    rest: Peekable<Chars<'a>>,
    depth: usize,
}

impl Parser<'_> {
    fn eat(&mut self, wanted: char) -> bool {
        self.rest.next_if_eq(&wanted).is_some()
    }

    /// Takes this text if all of it follows.
    fn eat_all(&mut self, wanted: &str) -> bool {
        let mut ahead = self.rest.clone();
        if wanted.chars().all(|c| ahead.next() == Some(c)) {
            self.rest = ahead;
            return true;
        }
        false
    }

    fn either(&mut self) -> Result<Node, String> {
        let mut branches = vec![self.concat()?];
        while self.eat('|') {
            branches.push(self.concat()?);
        }
        match branches.pop() {
            Some(only) if branches.is_empty() => Ok(only),
            last => {
                branches.extend(last);
                Ok(Node::Either(branches))
            }
        }
    }

    fn concat(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while let Some(&next) = self.rest.peek() {
            if matches!(next, '|' | ')') {
                break;
            }
            let node = self.atom()?;
            nodes.extend(match node {
                Some(node) => Some(self.repeated(node)?),
                None => None,
            });
        }
        Ok(Node::Concat(nodes))
    }

    /// One thing that can be repeated; nothing for a comment.
    fn atom(&mut self) -> Result<Option<Node>, String> {
        let Some(next) = self.rest.next() else { return Ok(None) };
        Ok(Some(match next {
            '.' => Node::Any,
            '^' => Node::Assert(Assert::Start),
            '$' => Node::Assert(Assert::End),
            '*' | '+' | '?' => return Err("the pattern has nothing to repeat".to_owned()),
            '{' if self.count().is_some() => return Err("the pattern has nothing to repeat".to_owned()),
            '(' => return self.group(),
            '[' => Node::Class(self.class()?),
            '\\' => self.escape()?,
            literal => Node::Char(literal),
        }))
    }

    fn group(&mut self) -> Result<Option<Node>, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("the pattern is nested too deeply".to_owned());
        }
        if self.eat('?') {
            let python = self.dialect == Dialect::Python;
            if python && self.eat('#') {
                self.depth -= 1;
                return match self.rest.find(|c| *c == ')') {
                    Some(_) => Ok(None),
                    None => Err("the pattern has a comment that is not closed".to_owned()),
                };
            }
            let look = ["=", "!", "<=", "<!"].into_iter().any(|mark| self.eat_all(mark));
            if look {
                return Err("the preview does not run lookaround".to_owned());
            }
            if !self.eat(':') {
                if !self.eat_all(if python { "P<" } else { "<" }) {
                    return Err(format!("this kind of group is not run as {} would", self.dialect.name()));
                }
                self.name()?;
            }
        }
        let node = self.either()?;
        if !self.eat(')') {
            return Err("the pattern has a group that is not closed".to_owned());
        }
        self.depth -= 1;
        Ok(Some(node))
    }

    fn name(&mut self) -> Result<(), String> {
        let mut length = 0;
        for c in self.rest.by_ref() {
            match c {
                '>' if length > 0 => return Ok(()),
                'A'..='Z' | 'a'..='z' | '_' => length += 1,
                '0'..='9' if length > 0 => length += 1,
                _ => break,
            }
        }
        Err("the pattern has a group whose name cannot be read".to_owned())
    }

    fn repeated(&mut self, node: Node) -> Result<Node, String> {
        let Some((least, most)) = self.quantifier() else { return Ok(node) };
        if matches!(node, Node::Assert(_)) {
            return Err("the pattern has nothing to repeat: a place is no text".to_owned());
        }
        if most.is_some_and(|most| most < least) {
            return Err("the pattern counts out of order".to_owned());
        }
        if least.max(most.unwrap_or(0)) > TIMES {
            return Err("the pattern is too large".to_owned());
        }
        let greedy = !self.eat('?');
        if greedy && self.rest.peek() == Some(&'+') {
            return Err("the preview does not run possessive repetition".to_owned());
        }
        if self.quantifier().is_some() {
            return Err("the pattern has nothing to repeat twice".to_owned());
        }
        Ok(Node::Repeat { node: Box::new(node), least, most, greedy })
    }

    /// `*`, `+`, `?` or a count. What is no count is left where it is: both dialects take the brace for itself.
    fn quantifier(&mut self) -> Option<(u32, Option<u32>)> {
        let before = self.rest.clone();
        let times = match self.rest.next() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            Some('{') => self.count(),
            _ => None,
        };
        if times.is_none() {
            self.rest = before;
        }
        times
    }

    /// The rest of `{2,3}`.
    fn count(&mut self) -> Option<(u32, Option<u32>)> {
        let mut ahead = self.rest.clone();
        let number = |rest: &mut Peekable<Chars<'_>>| {
            let mut digits = String::new();
            while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            digits
        };
        let least = number(&mut ahead);
        let comma = ahead.next_if_eq(&',').is_some();
        let most = if comma { number(&mut ahead) } else { least.clone() };
        let lacks_least = least.is_empty() && (self.dialect == Dialect::JavaScript || !comma);
        if lacks_least || ahead.next() != Some('}') {
            return None;
        }
        self.rest = ahead;
        // What does not fit is larger than any limit.
        let times = |digits: &str| digits.parse().unwrap_or(u32::MAX);
        let least = if least.is_empty() { 0 } else { times(&least) };
        Some((least, (!most.is_empty()).then(|| times(&most))))
    }

    fn escape(&mut self) -> Result<Node, String> {
        let Some(next) = self.rest.next() else { return Err("the pattern ends with a backslash".to_owned()) };
        let python = self.dialect == Dialect::Python;
        Ok(match next {
            'b' | 'B' => Node::Assert(Assert::Boundary(next == 'b')),
            'A' if python => Node::Assert(Assert::Start),
            'Z' if python => Node::Assert(Assert::VeryEnd),
            '0'..='9' => return Err("the preview does not run a backreference".to_owned()),
            other => match self.shared_escape(other)? {
                Item::Range(literal, _) => Node::Char(literal),
                set => Node::Class(Class { negated: false, items: vec![set] }),
            },
        })
    }

    /// Escapes that mean the same in a class and outside of it.
    fn shared_escape(&mut self, letter: char) -> Result<Item, String> {
        let one = |c| Ok(Item::Range(c, c));
        match letter {
            'd' | 'D' => Ok(Item::Digit(letter == 'd')),
            'w' | 'W' => Ok(Item::Word(letter == 'w')),
            's' | 'S' => Ok(Item::Space(letter == 's')),
            'n' => one('\n'),
            'r' => one('\r'),
            't' => one('\t'),
            'f' => one('\u{c}'),
            'v' => one('\u{b}'),
            'x' | 'u' => {
                let digits = if letter == 'x' { 2 } else { 4 };
                let mut code = 0;
                for _ in 0..digits {
                    let digit = self.rest.next().and_then(|c| c.to_digit(16));
                    code = code * 16 + digit.ok_or("the pattern has an escape that lacks digits")?;
                }
                char::from_u32(code).map_or_else(|| Err("the pattern names half of a character".to_owned()), one)
            }
            other if other.is_ascii_alphanumeric() => {
                Err(format!("`\\{other}` is not run as {} would", self.dialect.name()))
            }
            literal => one(literal),
        }
    }

    fn class(&mut self) -> Result<Class, String> {
        let mut class = Class { negated: self.eat('^'), items: Vec::new() };
        if self.rest.peek() == Some(&']') && self.dialect == Dialect::JavaScript {
            return Err("an empty class is not run as JavaScript would".to_owned());
        }
        let unclosed = || "the pattern has a class that is not closed".to_owned();
        loop {
            let next = self.rest.next().ok_or_else(unclosed)?;
            if next == ']' && !class.items.is_empty() {
                return Ok(class);
            }
            let from = self.class_item(next)?;
            let mut ahead = self.rest.clone();
            if ahead.next() != Some('-') || matches!(ahead.peek(), Some(']')) {
                class.items.push(from);
                continue;
            }
            self.rest = ahead;
            let next = self.rest.next().ok_or_else(unclosed)?;
            match (from, self.class_item(next)?) {
                (Item::Range(from, _), Item::Range(to, _)) if from <= to => class.items.push(Item::Range(from, to)),
                _ => return Err("the pattern has a range that is out of order".to_owned()),
            }
        }
    }

    fn class_item(&mut self, next: char) -> Result<Item, String> {
        if next != '\\' {
            return Ok(Item::Range(next, next));
        }
        match self.rest.next() {
            Some('b') => Ok(Item::Range('\u{8}', '\u{8}')),
            Some('0'..='9') => Err("the preview does not run an octal escape".to_owned()),
            Some(other) => self.shared_escape(other),
            None => Err("the pattern ends with a backslash".to_owned()),
        }
    }
}
