//! Every way that the open questions may be answered.

use super::assumptions::Switch;

/// One way that the questions are answered. An answer is chosen when it is asked for first, so a world knows only the
/// questions that matter to it.
#[derive(Debug, Default)]
pub(super) struct World {
    answers: Vec<Answer>,
    /// The choices to repeat, before the first one is taken of every question.
    chosen: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Answer {
    assumption: &'static Switch,
    offered: Vec<&'static str>,
    chosen: usize,
}

impl Answer {
    fn value(&self) -> &'static str {
        self.offered.get(self.chosen).copied().unwrap_or_default()
    }
}

impl World {
    /// The answer to a question.
    pub(super) fn ask(&mut self, assumption: &'static Switch) -> &'static str {
        self.ask_among(assumption, assumption.values.to_vec())
    }

    /// The answer to a question of which only some answers are possible here.
    pub(super) fn ask_among(&mut self, assumption: &'static Switch, offered: Vec<&'static str>) -> &'static str {
        if let Some(answer) = self.answers.iter().find(|answer| answer.assumption == assumption) {
            return answer.value();
        }
        let chosen = self.chosen.get(self.answers.len()).copied().unwrap_or(0);
        let answer = Answer { assumption, offered, chosen };
        let value = answer.value();
        self.answers.push(answer);
        value
    }
}

/// What holds under some answers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case<T> {
    /// The answers that it rests on, in the order in which they were asked for. Nothing: it is certain.
    pub(super) when: Vec<(&'static Switch, Vec<&'static str>)>,
    pub(super) outcome: T,
}

/// Runs `once` in every world, and keeps the questions on whose answer something depends. The first case is the one of
/// the default answers. Two outcomes are the same if `same` says so.
pub(super) fn explore<T: Clone>(once: impl Fn(&mut World) -> T, same: impl Fn(&T, &T) -> bool) -> Vec<Case<T>> {
    let mut runs = Vec::new();
    let mut chosen = Vec::new();
    loop {
        let mut world = World { answers: Vec::new(), chosen };
        let outcome = once(&mut world);
        // The next world differs in the last answer of which there is another.
        let next = world.answers.iter().rposition(|answer| answer.chosen + 1 < answer.offered.len());
        let choices: Vec<usize> = world.answers.iter().map(|answer| answer.chosen).collect();
        runs.push((world.answers, outcome));
        let Some(next) = next else { break };
        chosen = choices.into_iter().take(next + 1).collect();
        if let Some(last) = chosen.last_mut() {
            *last += 1;
        }
    }
    Tree::of(&runs, 0, &same).map(Tree::cases).unwrap_or_default()
}

enum Tree<T> {
    Leaf(T),
    Split(&'static Switch, Vec<(Vec<&'static str>, Tree<T>)>),
}

type Run<T> = (Vec<Answer>, T);

impl<T: Clone> Tree<T> {
    /// The runs, which agree in the questions up to `depth`.
    fn of(runs: &[Run<T>], depth: usize, same: &impl Fn(&T, &T) -> bool) -> Option<Self> {
        let (answers, outcome) = runs.first()?;
        let Some(answer) = answers.get(depth) else { return Some(Self::Leaf(outcome.clone())) };
        let mut branches: Vec<(Vec<&'static str>, Self)> = Vec::new();
        let value = |(answers, _): &Run<T>| answers.get(depth).map(Answer::value);
        for runs in runs.chunk_by(|one, other| value(one) == value(other)) {
            let (Some(value), Some(tree)) = (runs.first().and_then(value), Self::of(runs, depth + 1, same)) else {
                continue;
            };
            match branches.iter_mut().find(|(_, known)| known.is(&tree, same)) {
                Some((values, _)) => values.push(value),
                None => branches.push((vec![value], tree)),
            }
        }
        match branches.pop() {
            Some((_, only)) if branches.is_empty() => Some(only),
            last => {
                branches.extend(last);
                Some(Self::Split(answer.assumption, branches))
            }
        }
    }

    fn is(&self, other: &Self, same: &impl Fn(&T, &T) -> bool) -> bool {
        match (self, other) {
            (Self::Leaf(one), Self::Leaf(other)) => same(one, other),
            (Self::Split(one, ones), Self::Split(other, others)) => {
                one == other
                    && ones.len() == others.len()
                    && ones.iter().zip(others).all(|(one, other)| one.0 == other.0 && one.1.is(&other.1, same))
            }
            _ => false,
        }
    }

    fn cases(self) -> Vec<Case<T>> {
        match self {
            Self::Leaf(outcome) => vec![Case { when: Vec::new(), outcome }],
            Self::Split(assumption, branches) => {
                let mut cases = Vec::new();
                for (values, tree) in branches {
                    for mut case in tree.cases() {
                        case.when.insert(0, (assumption, values.clone()));
                        cases.push(case);
                    }
                }
                cases
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crm::preview::assumptions::{MATCH_CASE, NO_SOURCE, TRANSFORM_ORDER};

    /// What comes out, and the answers it holds under.
    type Plain = (u8, Vec<(&'static str, Vec<&'static str>)>);

    fn cases(once: impl Fn(&mut World) -> u8) -> Vec<Plain> {
        let plain = |case: Case<u8>| {
            (case.outcome, case.when.into_iter().map(|(assumption, values)| (assumption.name, values)).collect())
        };
        explore(once, |one, other| one == other).into_iter().map(plain).collect()
    }

    #[test]
    fn what_all_worlds_agree_on_rests_on_nothing() {
        assert_eq!(cases(|_| 1), [(1, vec![])]);
        let asked = |world: &mut World| {
            world.ask(NO_SOURCE);
            world.ask(MATCH_CASE);
            1
        };
        assert_eq!(cases(asked), [(1, vec![])]);
    }

    #[test]
    fn only_the_questions_that_matter_are_named() {
        let asked = |world: &mut World| {
            world.ask(TRANSFORM_ORDER);
            u8::from(world.ask(NO_SOURCE) == "refuse")
        };
        assert_eq!(
            cases(asked),
            [(0, vec![("no_source", vec!["nothing", "null"])]), (1, vec![("no_source", vec!["refuse"])])]
        );
    }

    #[test]
    fn an_answer_stays_the_same_within_a_world() {
        let asked = |world: &mut World| u8::from(world.ask(MATCH_CASE) == world.ask(MATCH_CASE));
        assert_eq!(cases(asked), [(1, vec![])]);
    }

    #[test]
    fn a_question_may_matter_under_one_answer_only() {
        let asked = |world: &mut World| match world.ask(MATCH_CASE) {
            "matters" => 0,
            _ => 1 + u8::from(world.ask(NO_SOURCE) == "refuse"),
        };
        let names: Vec<Vec<&str>> =
            cases(asked).into_iter().map(|(_, when)| when.into_iter().map(|(name, _)| name).collect()).collect();
        assert_eq!(names, [vec!["match_case"], vec!["match_case", "no_source"], vec!["match_case", "no_source"]]);
    }
}
