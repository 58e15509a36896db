//! From a pattern's meaning to instructions.

use super::Dialect;
use super::parse::{Assert, Class, Flags, Item, Node, Parsed};

/// How many instructions a pattern may need.
const INSTRUCTIONS: usize = 2_000;

/// An instruction; the next one follows unless it says otherwise.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Class(Class),
    Assert(Assert),
    /// Both ways, the first one first.
    Split(usize, usize),
    Jump(usize),
    Match,
}

/// A pattern that can be run.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) steps: Vec<Step>,
    pub(super) flags: Flags,
    dialect: Dialect,
}

impl Program {
    pub(super) fn of(dialect: Dialect, parsed: &Parsed) -> Result<Self, String> {
        let mut program = Self { steps: Vec::new(), flags: parsed.flags, dialect };
        program.node(&parsed.node)?;
        program.push(Step::Match)?;
        Ok(program)
    }

    fn push(&mut self, step: Step) -> Result<usize, String> {
        if self.steps.len() >= INSTRUCTIONS {
            return Err("the pattern is too large".to_owned());
        }
        self.steps.push(step);
        Ok(self.steps.len() - 1)
    }

    /// Sets the ways of a [`Step::Split`] that was pushed without them: into what follows it, and past it.
    fn set_split(&mut self, at: usize, out: usize, greedy: bool) {
        if let Some(step) = self.steps.get_mut(at) {
            *step = if greedy { Step::Split(at + 1, out) } else { Step::Split(out, at + 1) };
        }
    }

    fn node(&mut self, node: &Node) -> Result<(), String> {
        match node {
            Node::Char(c) => {
                self.push(Step::Class(Class { negated: false, items: vec![Item::Range(*c, *c)] }))?;
            }
            Node::Any => {
                // Which characters end a line depends on the dialect: an empty class stands for the dot.
                self.push(Step::Class(Class { negated: true, items: Vec::new() }))?;
            }
            Node::Class(class) => {
                self.push(Step::Class(class.clone()))?;
            }
            Node::Assert(assert) => {
                self.push(Step::Assert(*assert))?;
            }
            Node::Concat(nodes) => nodes.iter().try_for_each(|node| self.node(node))?,
            Node::Either(branches) => self.either(branches)?,
            Node::Repeat { node, least, most, greedy } => self.repeat(node, *least, *most, *greedy)?,
        }
        Ok(())
    }

    fn either(&mut self, branches: &[Node]) -> Result<(), String> {
        let Some((last, others)) = branches.split_last() else { return Ok(()) };
        let mut ends = Vec::new();
        for branch in others {
            let split = self.push(Step::Match)?;
            self.node(branch)?;
            ends.push(self.push(Step::Match)?);
            self.set_split(split, self.steps.len(), true);
        }
        self.node(last)?;
        let out = self.steps.len();
        for end in ends {
            if let Some(step) = self.steps.get_mut(end) {
                *step = Step::Jump(out);
            }
        }
        Ok(())
    }

    fn repeat(&mut self, node: &Node, least: u32, most: Option<u32>, greedy: bool) -> Result<(), String> {
        let once = most == Some(1) && self.dialect == Dialect::Python;
        if may_be_empty(node) && !once {
            // The languages differ in when such a loop ends; JavaScript takes no empty turn that is not asked for.
            return Err("the pattern repeats what may be empty".to_owned());
        }
        for _ in 0..least {
            self.node(node)?;
        }
        let Some(most) = most else {
            let split = self.push(Step::Match)?;
            self.node(node)?;
            self.push(Step::Jump(split))?;
            self.set_split(split, self.steps.len(), greedy);
            return Ok(());
        };
        let mut splits = Vec::new();
        for _ in least..most {
            splits.push(self.push(Step::Match)?);
            self.node(node)?;
        }
        let out = self.steps.len();
        splits.into_iter().for_each(|split| self.set_split(split, out, greedy));
        Ok(())
    }
}

fn may_be_empty(node: &Node) -> bool {
    match node {
        Node::Char(_) | Node::Any | Node::Class(_) => false,
        Node::Assert(_) => true,
        Node::Concat(nodes) => nodes.iter().all(may_be_empty),
        Node::Either(branches) => branches.iter().any(may_be_empty),
        Node::Repeat { node, least, .. } => *least == 0 || may_be_empty(node),
    }
}
