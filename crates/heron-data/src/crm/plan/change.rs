//! What a plan changes, and what that rests on.

use serde_json::Value;

use super::normalise::Kind;

/// What happens to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// Something is set that was not there.
    Add,
    /// Something gets another value.
    Update,
    /// Something goes away.
    Remove,
    /// The elements of a list get another order.
    Reorder,
}

/// Something that Heron does not document, and the answer to it that a change needs to have its effect.
///
/// The questions stand in `openapi/assumptions.toml` of this project's repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Assumption {
    /// The name of the question, such as `patch_config_depth`.
    pub name: &'static str,
    /// The answer that the change needs, such as `replace`.
    pub value: &'static str,
    /// What happens under the other answer, in a sentence.
    pub otherwise: &'static str,
}

impl Assumption {
    pub(super) const DEPTH: Self = Self {
        name: "patch_config_depth",
        value: "replace",
        otherwise: "a PATCH that is merged into the old `config` leaves this there, and no value takes it away",
    };
    pub(super) const UNKNOWN_KEYS: Self = Self {
        name: "unknown_nested_keys",
        value: "accept",
        otherwise: "Heron may refuse the whole request, because its `config` has keys that the contract does not know",
    };
    pub(super) const ORDER: Self = Self {
        name: "object_order",
        value: "as-listed",
        otherwise: "`required_ids` alone decide in which order objects are written, and this makes no difference",
    };
}

/// One change of a [`Plan`](super::Plan).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub(super) kind: ChangeKind,
    pub(super) path: String,
    pub(super) pointer: String,
    pub(super) before: Option<Value>,
    pub(super) after: Option<Value>,
    pub(super) is_shown: bool,
    pub(super) assumptions: Vec<Assumption>,
    /// What the values are, for showing them.
    pub(super) of: Kind,
    /// The members that the path names, of an element of a list.
    pub(super) natural_key: &'static [&'static str],
}

impl Change {
    /// What happens.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// Where, by natural keys: `object_configs[key=Account].field_mappings[field_name=Name].max_length`.
    ///
    /// `config` is left out. Of several elements with one key, the second has ` #2`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Where, as a JSON pointer into the desired integration; for what goes away, into the current one.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is there now: the contract's default where nothing is set, and `None` if there is none.
    ///
    /// Values that may be secret are not there; see [`is_shown`](Self::is_shown). Inside an element that comes or goes,
    /// members that are the same as none are left out, and the value of a key that the contract does not know is
    /// `[not shown]`.
    #[must_use]
    pub fn before(&self) -> Option<&Value> {
        self.before.as_ref()
    }

    /// What is there then, in the form that [`before`](Self::before) has.
    #[must_use]
    pub fn after(&self) -> Option<&Value> {
        self.after.as_ref()
    }

    /// Whether the values may be shown. Not those of `auth` and `secret`, nor of keys that the contract does not know.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.is_shown
    }

    /// Whether the change has its effect whatever the answers to the open questions are.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.assumptions.is_empty()
    }

    /// What the change rests on, if it is not certain.
    #[must_use]
    pub fn assumptions(&self) -> &[Assumption] {
        &self.assumptions
    }
}
