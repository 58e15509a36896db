//! Objects and what they need, laid out from left to right: always the same for the same objects.

/// What is drawn.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NodeKind {
    Object,
    /// Goes on without it when it fails.
    Optional,
    /// Named, but not in the configuration.
    Missing,
    Policy,
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) kind: NodeKind,
    /// The number of the object's section.
    pub(super) object: Option<usize>,
}

/// `from` is needed by `to`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Said by `required_ids`; else only a field takes the id.
    pub(super) is_required: bool,
}

/// Where everything is, in pixels.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) at: Vec<(usize, usize)>,
    /// For each edge, whether it closes a circle.
    pub(super) circle: Vec<bool>,
}

pub(super) const WIDTH: usize = 190;
pub(super) const HEIGHT: usize = 52;
const ACROSS: usize = 74;
const DOWN: usize = 20;
const MARGIN: usize = 12;

impl Graph {
    pub(super) fn layout(&self) -> Layout {
        let circle = self.circles();
        let columns = self.columns(&circle);
        let count = columns.iter().max().map_or(0, |last| last + 1);
        let mut in_column: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (node, column) in columns.iter().enumerate() {
            if let Some(nodes) = in_column.get_mut(*column) {
                nodes.push(node);
            }
        }
        let mut rank = vec![0_usize; self.nodes.len()];
        for nodes in &mut in_column {
            // As high as what they need, in thousandths of a row; what needs nothing stays in the order of the file.
            let height = |node: usize| {
                let needed: Vec<usize> = self
                    .edges
                    .iter()
                    .filter(|edge| edge.to == node && edge.from != node)
                    .filter_map(|edge| rank.get(edge.from).copied())
                    .collect();
                if needed.is_empty() { usize::MAX } else { needed.iter().sum::<usize>() * 1000 / needed.len() }
            };
            let mut keyed: Vec<(usize, usize)> = nodes.iter().map(|node| (height(*node), *node)).collect();
            keyed.sort_unstable();
            *nodes = keyed.into_iter().map(|(_, node)| node).collect();
            for (row, node) in nodes.iter().enumerate() {
                if let Some(rank) = rank.get_mut(*node) {
                    *rank = row;
                }
            }
        }
        let rows = in_column.iter().map(Vec::len).max().unwrap_or(0);
        let tall = |rows: usize| (rows * (HEIGHT + DOWN)).saturating_sub(DOWN);
        let mut at = vec![(0, 0); self.nodes.len()];
        for (column, nodes) in in_column.iter().enumerate() {
            let top = (tall(rows) - tall(nodes.len())) / 2;
            for (row, node) in nodes.iter().enumerate() {
                if let Some(at) = at.get_mut(*node) {
                    *at = (MARGIN + column * (WIDTH + ACROSS), MARGIN + top + row * (HEIGHT + DOWN));
                }
            }
        }
        let wide = (count * (WIDTH + ACROSS)).saturating_sub(ACROSS);
        Layout { width: wide + 2 * MARGIN, height: tall(rows) + 2 * MARGIN, at, circle }
    }

    /// Edges that lead back to where a walk comes from.
    fn circles(&self) -> Vec<bool> {
        let mut circle = vec![false; self.edges.len()];
        // 0: not seen, 1: on the walk, 2: done.
        let mut state = vec![0_u8; self.nodes.len()];
        let out: Vec<Vec<usize>> = (0..self.nodes.len())
            .map(|node| {
                (0..self.edges.len()).filter(|edge| self.edges.get(*edge).is_some_and(|e| e.from == node)).collect()
            })
            .collect();
        for start in 0..self.nodes.len() {
            if state.get(start) != Some(&0) {
                continue;
            }
            let mut walk = vec![(start, 0)];
            if let Some(state) = state.get_mut(start) {
                *state = 1;
            }
            while let Some((node, next)) = walk.last_mut() {
                let edge = out.get(*node).and_then(|out| out.get(*next)).copied();
                *next += 1;
                let Some(edge) = edge else {
                    if let Some(state) = state.get_mut(*node) {
                        *state = 2;
                    }
                    walk.pop();
                    continue;
                };
                let to = self.edges.get(edge).map_or(0, |edge| edge.to);
                match state.get_mut(to) {
                    Some(seen) if *seen == 0 => {
                        *seen = 1;
                        walk.push((to, 0));
                    }
                    Some(1) => {
                        if let Some(circle) = circle.get_mut(edge) {
                            *circle = true;
                        }
                    }
                    _ => {}
                }
            }
        }
        circle
    }

    /// The longest way from what needs nothing.
    fn columns(&self, circle: &[bool]) -> Vec<usize> {
        let mut columns = vec![0; self.nodes.len()];
        // Without circles, no way is longer than all objects.
        for _ in 0..self.nodes.len() {
            let mut is_settled = true;
            for (edge, is_circle) in self.edges.iter().zip(circle) {
                let least = columns.get(edge.from).map_or(0, |from| from + 1);
                if let Some(to) = columns.get_mut(edge.to).filter(|to| !is_circle && **to < least) {
                    *to = least;
                    is_settled = false;
                }
            }
            if is_settled {
                break;
            }
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn graph(count: usize, edges: &[(usize, usize)]) -> Graph {
        let node = |number: usize| Node {
            title: number.to_string(),
            subtitle: String::new(),
            kind: NodeKind::Object,
            object: Some(number),
        };
        let edge = |(from, to): &(usize, usize)| Edge { from: *from, to: *to, is_required: true };
        Graph { nodes: (0..count).map(node).collect(), edges: edges.iter().map(edge).collect() }
    }

    #[test]
    fn what_is_needed_stands_left_of_what_needs_it() {
        let layout = graph(4, &[(0, 1), (1, 2), (0, 2)]).layout();
        let columns: Vec<_> = layout.at.iter().map(|(x, _)| (x - MARGIN) / (WIDTH + ACROSS)).collect();
        assert_eq!(columns, [0, 1, 2, 0]);
        assert_eq!(layout.circle, [false, false, false]);
    }

    #[test]
    fn one_edge_of_a_circle_is_told() {
        let layout = graph(3, &[(0, 1), (1, 2), (2, 0), (1, 1)]).layout();
        assert_eq!(layout.circle, [false, false, true, true]);
    }

    proptest! {
        #[test]
        fn no_two_objects_stand_in_one_place_and_arrows_lead_right(edges in prop::collection::vec((0_usize..12, 0_usize..12), 0..40)) {
            let layout = graph(12, &edges).layout();
            let mut at = layout.at.clone();
            at.sort_unstable();
            at.dedup();
            prop_assert_eq!(at.len(), 12);
            for ((from, to), is_circle) in edges.iter().zip(&layout.circle) {
                prop_assert!(*is_circle || layout.at[*from].0 < layout.at[*to].0);
            }
            prop_assert!(layout.at.iter().all(|(x, y)| x + WIDTH < layout.width && y + HEIGHT < layout.height));
        }
    }
}
