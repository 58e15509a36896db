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
    /// For each edge, where it enters the columns that it crosses; it goes through them level.
    pub(super) ways: Vec<Vec<(usize, usize)>>,
    /// For each edge, whether it closes a circle.
    pub(super) circle: Vec<bool>,
}

/// What takes a place in a column: an object, or an edge on its way.
struct Item {
    column: usize,
    height: usize,
    from: Vec<usize>,
    y: usize,
}

impl Item {
    fn middle(&self) -> usize {
        self.y + self.height / 2
    }
}

pub(super) const WIDTH: usize = 190;
pub(super) const HEIGHT: usize = 52;
const ACROSS: usize = 74;
const DOWN: usize = 20;
/// How high an edge on its way is.
const WAY: usize = 4;
const MARGIN: usize = 12;

impl Graph {
    pub(super) fn layout(&self) -> Layout {
        let circle = self.circles();
        let columns = self.columns(&circle);
        let count = columns.iter().max().map_or(0, |last| last + 1);
        // An edge over several columns has a place of its own in those between, so that it runs behind no object.
        let mut items: Vec<Item> =
            columns.iter().map(|column| Item { column: *column, height: HEIGHT, from: Vec::new(), y: 0 }).collect();
        let mut ways: Vec<Vec<usize>> = Vec::new();
        for (edge, is_circle) in self.edges.iter().zip(&circle) {
            let mut way = Vec::new();
            let mut last = edge.from;
            if !is_circle {
                let between =
                    columns.get(edge.from).map_or(0, |from| from + 1)..columns.get(edge.to).copied().unwrap_or(0);
                for column in between {
                    items.push(Item { column, height: WAY, from: vec![last], y: 0 });
                    last = items.len() - 1;
                    way.push(last);
                }
                if let Some(to) = items.get_mut(edge.to) {
                    to.from.push(last);
                }
            }
            ways.push(way);
        }
        let mut in_column: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (number, item) in items.iter().enumerate() {
            if let Some(of_column) = in_column.get_mut(item.column) {
                of_column.push(number);
            }
        }
        let tall = |of_column: &[usize], items: &[Item]| {
            let heights = of_column.iter().filter_map(|item| items.get(*item)).map(|item| item.height + DOWN);
            heights.sum::<usize>().saturating_sub(DOWN)
        };
        let height = in_column.iter().map(|of_column| tall(of_column, &items)).max().unwrap_or(0);
        for of_column in &mut in_column {
            // As high as what they need; what needs nothing stays in the order of the file.
            let wanted = |number: usize| {
                let from = items.get(number).map(|item| item.from.as_slice()).unwrap_or_default();
                let middles: Vec<usize> = from.iter().filter_map(|item| items.get(*item)).map(Item::middle).collect();
                if middles.is_empty() { usize::MAX } else { middles.iter().sum::<usize>() * 100 / middles.len() }
            };
            let mut keyed: Vec<(usize, usize)> = of_column.iter().map(|item| (wanted(*item), *item)).collect();
            keyed.sort_unstable();
            *of_column = keyed.into_iter().map(|(_, item)| item).collect();
            let mut y = MARGIN + (height - tall(of_column, &items)) / 2;
            for item in of_column {
                if let Some(item) = items.get_mut(*item) {
                    item.y = y;
                    y += item.height + DOWN;
                }
            }
        }
        let x = |item: &Item| MARGIN + item.column * (WIDTH + ACROSS);
        let way = |way: &Vec<usize>| {
            way.iter().filter_map(|item| items.get(*item)).map(|item| (x(item), item.middle())).collect()
        };
        let wide = (count * (WIDTH + ACROSS)).saturating_sub(ACROSS);
        Layout {
            width: wide + 2 * MARGIN,
            height: height + 2 * MARGIN,
            at: items.iter().take(self.nodes.len()).map(|item| (x(item), item.y)).collect(),
            ways: ways.iter().map(way).collect(),
            circle,
        }
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
            // No edge runs behind an object.
            for (x, y) in layout.ways.iter().flatten() {
                prop_assert!(layout.at.iter().all(|at| at.0 != *x || *y < at.1 || *y > at.1 + HEIGHT));
            }
            prop_assert!(layout.at.iter().all(|(x, y)| x + WIDTH < layout.width && y + HEIGHT < layout.height));
        }
    }
}
