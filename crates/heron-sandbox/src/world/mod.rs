//! What Heron leaves undocumented, answered in one way or another.

mod setup;
mod table;

use std::fmt;

pub(crate) use setup::Setup;
pub use setup::SyncOutcome;
pub use table::*;

/// An open question about Heron, and the answers that it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Switch {
    /// Its name in the project's `openapi/assumptions.toml`.
    pub name: &'static str,
    /// What is not known.
    pub question: &'static str,
    /// The answers; the default is the first.
    pub values: &'static [&'static str],
}

/// A switch that does not exist, or that has no such answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SwitchError {
    /// No switch has this name.
    #[error("there is no switch `{name}`\n  help: {}", nearest(name))]
    Unknown {
        /// The name that was given.
        name: String,
    },
    /// The switch does not have this answer.
    #[error("the switch `{}` has no answer `{value}`\n  help: it is one of {}", switch.name, listed(switch.values))]
    Answer {
        /// The switch.
        switch: Switch,
        /// The answer that was given.
        value: String,
    },
    /// An argument is not `switch=value`.
    #[error("`{argument}` is not `switch=value`\n  help: write it like patch_config_depth=merge")]
    Form {
        /// The argument that was given.
        argument: String,
    },
}

fn listed(values: &[&str]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

/// The switches that share a word with `name`, or where to find them all.
fn nearest(name: &str) -> String {
    let shares =
        |switch: &&Switch| switch.name.split('_').any(|word| name.split(['_', '-', ' ']).any(|one| one == word));
    let near: Vec<&str> = World::switches().iter().filter(shares).map(|switch| switch.name).collect();
    match near.as_slice() {
        [] => "`World::switches()` and openapi/assumptions.toml list them".to_owned(),
        near => format!("did you mean {}?", near.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>().join(" or ")),
    }
}

/// Shows the answers that are not the default, as `switch=value`; an empty text is the default world.
impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = self.unusual().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>();
        f.write_str(&told.join(" "))
    }
}

impl World {
    /// Answers a question: `world.set("patch_config_depth", "merge")`.
    ///
    /// # Errors
    /// When there is no such switch, or no such answer to it. The world stays as it was.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), SwitchError> {
        let Some(switch) = Self::switches().iter().find(|switch| switch.name == name) else {
            return Err(SwitchError::Unknown { name: name.to_owned() });
        };
        if self.answer(name, value) {
            Ok(())
        } else {
            Err(SwitchError::Answer { switch: *switch, value: value.to_owned() })
        }
    }

    /// This world with one question answered.
    ///
    /// # Errors
    /// As [`set`](Self::set).
    pub fn with(mut self, name: &str, value: &str) -> Result<Self, SwitchError> {
        self.set(name, value)?;
        Ok(self)
    }

    /// Answers a question that is written as `switch=value`, as on a command line.
    ///
    /// # Errors
    /// As [`set`](Self::set), and when there is no `=`.
    pub fn apply(&mut self, argument: &str) -> Result<(), SwitchError> {
        let (name, value) =
            argument.split_once('=').ok_or_else(|| SwitchError::Form { argument: argument.to_owned() })?;
        self.set(name.trim(), value.trim())
    }

    /// The switches whose answer is not the default, with their answers.
    pub fn unusual(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let default = Self::default();
        let pairs = self.answers().into_iter().zip(default.answers());
        pairs.filter(|(one, usual)| one != usual).map(|(one, _)| one).collect::<Vec<_>>().into_iter()
    }
}

/// Makes an enum for each switch, and the [`World`] that holds them.
macro_rules! switches {
    ($($(#[doc = $question:literal])+ $name:ident: $kind:ident { $first:ident = $default:literal $(, $other:ident = $value:literal)* })+) => {
        $(
            #[doc = concat!("`", stringify!($name), "`:", $($question),+)]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
            #[non_exhaustive]
            pub enum $kind {
                #[doc = concat!("`", $default, "`, the default.")]
                #[default]
                #[serde(rename = $default)]
                $first,
                $(
                    #[doc = concat!("`", $value, "`.")]
                    #[serde(rename = $value)]
                    $other,
                )*
            }

            impl $kind {
                /// The answer as `openapi/assumptions.toml` writes it.
                #[must_use]
                pub fn as_str(self) -> &'static str {
                    match self {
                        Self::$first => $default,
                        $(Self::$other => $value,)*
                    }
                }
            }
        )+

        /// One answer to each open question about Heron. The default is the likeliest, as the project sees it.
        ///
        /// ```
        /// use heron_sandbox::{ConfigPatch, World};
        ///
        /// let mut world = World::default();
        /// assert_eq!(world.patch_config_depth, ConfigPatch::Replace);
        /// world.set("patch_config_depth", "merge")?;
        /// assert_eq!(world.to_string(), "patch_config_depth=merge");
        /// # Ok::<(), heron_sandbox::SwitchError>(())
        /// ```
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        #[non_exhaustive]
        pub struct World {
            $($(#[doc = $question])+ pub $name: $kind,)+
        }

        impl World {
            /// Every switch, in the order of `openapi/assumptions.toml`.
            #[must_use]
            pub fn switches() -> &'static [super::Switch] {
                const SWITCHES: &[super::Switch] = &[$(super::Switch {
                    name: stringify!($name),
                    question: concat!($($question),+).trim_ascii_start(),
                    values: &[$default $(, $value)*],
                }),+];
                SWITCHES
            }

            /// Every switch with its answer in this world.
            #[must_use]
            pub fn answers(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name.as_str())),+]
            }

            /// Whether the switch `name` has the answer `value`; then it is set.
            pub(crate) fn answer(&mut self, name: &str, value: &str) -> bool {
                match (name, value) {
                    $(
                        (stringify!($name), $default) => self.$name = $kind::$first,
                        $((stringify!($name), $value) => self.$name = $kind::$other,)*
                    )+
                    _ => return false,
                }
                true
            }
        }
    };
}
use switches;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_switch_takes_each_of_its_answers_and_no_other() {
        for switch in World::switches() {
            for value in switch.values {
                let world = World::default().with(switch.name, value).unwrap();
                let unusual: Vec<_> = world.unusual().collect();
                let expected = if *value == switch.values[0] { vec![] } else { vec![(switch.name, *value)] };
                assert_eq!(unusual, expected);
            }
            let refused = World::default().with(switch.name, "no such answer").unwrap_err().to_string();
            assert!(refused.contains(switch.name) && refused.contains(switch.values[0]), "{refused}");
        }
    }

    #[test]
    fn the_readme_lists_every_switch_with_its_answers() {
        let readme = include_str!("../../README.md");
        for switch in World::switches() {
            let answers: Vec<String> = switch.values.iter().map(|value| format!("`{value}`")).collect();
            let row = format!("| `{}` | {} |", switch.name, answers.join(", "));
            assert!(readme.contains(&row), "README.md lacks {row}");
        }
    }

    #[test]
    fn a_switch_that_does_not_exist_is_refused_with_a_near_one() {
        let refused = World::default().set("patch_config", "merge").unwrap_err().to_string();
        assert!(refused.contains("there is no switch `patch_config`"), "{refused}");
        assert!(refused.contains("`patch_config_depth`"), "{refused}");
        assert!(World::default().apply("patch_config_depth").unwrap_err().to_string().contains("switch=value"));
    }

    #[test]
    fn a_world_is_written_and_read_again() {
        let world = World::default().with("event_order", "newest-first").unwrap();
        let text = serde_json::to_string(&world).unwrap();
        assert_eq!(serde_json::from_str::<World>(&text).unwrap(), world);
    }
}
