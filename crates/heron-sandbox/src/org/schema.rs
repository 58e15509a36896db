//! The objects and fields of a CRM org, as its describe exports tell them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

/// The shape of the CRM that syncs write to: which objects and fields it has, and what it refuses.
///
/// ```
/// use heron_sandbox::Org;
///
/// let org = Org::from_describe(r#"{ "name": "Account", "keyPrefix": "001", "createable": true, "updateable": true,
///     "fields": [{ "name": "Name", "type": "string", "length": 255, "createable": true, "updateable": true }] }"#)?;
/// assert_eq!(org.objects().collect::<Vec<_>>(), ["Account"]);
/// # Ok::<(), heron_sandbox::OrgError>(())
/// ```
#[derive(Clone, Default)]
pub struct Org {
    /// By the name in lower case: Salesforce does not tell case apart. None: the org takes everything.
    objects: Option<Arc<BTreeMap<String, Object>>>,
}

/// What the built-in org consists of.
const BUILT_IN: &str = include_str!("built_in.json");

impl Org {
    /// An org that takes every object and every field, with any value. It is the default: what nobody has described
    /// cannot be refused.
    #[must_use]
    pub fn open() -> Self {
        Self::default()
    }

    /// A small org with `Account`, `Contact`, `Opportunity`, `Lead` and `Task`, and a few custom fields.
    ///
    /// # Panics
    /// Never: a test reads what is built in.
    #[must_use]
    pub fn built_in() -> Self {
        Self::from_describe(BUILT_IN).unwrap_or_else(|_| Self { objects: Some(Arc::default()) })
    }

    /// An org with the objects of describe exports: the answer of Salesforce's `…/sobjects/Account/describe`, what
    /// `sf sobject describe --json` prints, or a list of either.
    ///
    /// # Errors
    /// When the text is not JSON, or not in that form.
    pub fn from_describe(json: impl AsRef<[u8]>) -> Result<Self, OrgError> {
        Self::from_describes([json])
    }

    /// An org with the objects of several describe exports. Of two with one name the later one counts.
    ///
    /// # Errors
    /// As [`from_describe`](Self::from_describe).
    pub fn from_describes(exports: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Result<Self, OrgError> {
        let mut objects = BTreeMap::new();
        for (number, export) in exports.into_iter().enumerate() {
            let error = |place: String, what: String| OrgError { export: number + 1, place, what };
            let bytes = export.as_ref();
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let tree: Value = serde_json::from_slice(bytes).map_err(|told| error(String::new(), told.to_string()))?;
            let mut found = Vec::new();
            unwrap(&tree, String::new(), &mut found);
            if found.is_empty() {
                return Err(error(String::new(), "there is no object with `name` and `fields`".to_owned()));
            }
            for (place, describe) in found {
                let describe = Describe::deserialize(describe).map_err(|told| error(place, told.to_string()))?;
                objects.insert(describe.name.to_lowercase(), Object::of(describe));
            }
        }
        Ok(Self { objects: Some(Arc::new(objects)) })
    }

    /// The names of the objects; none of an org that takes everything.
    pub fn objects(&self) -> impl Iterator<Item = &str> {
        self.objects.iter().flat_map(|objects| objects.values()).map(|object| object.name.as_str())
    }

    /// An object by its name, or nothing when every object is taken.
    ///
    /// # Errors
    /// When the org has no such object.
    pub(super) fn object(&self, name: &str) -> Result<Option<&Object>, String> {
        let Some(objects) = &self.objects else { return Ok(None) };
        let found = objects.get(&name.to_lowercase());
        found.map(Some).ok_or_else(|| format!("INVALID_TYPE: sObject type '{name}' is not supported"))
    }
}

/// Shows the names of its objects.
impl fmt::Debug for Org {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.objects {
            None => f.write_str("Org(open)"),
            Some(_) => f.debug_list().entries(self.objects()).finish(),
        }
    }
}

/// The describes in an export: one, a list, what `sf` wraps in `result`, or what a collection has under `sobjects`.
fn unwrap<'a>(tree: &'a Value, place: String, found: &mut Vec<(String, &'a Value)>) {
    if let Value::Array(all) = tree {
        all.iter().enumerate().for_each(|(index, one)| unwrap(one, format!("{place}/{index}"), found));
    } else if tree.get("fields").is_some() && tree.get("name").is_some() {
        found.push((place, tree));
    } else {
        for wrapper in ["result", "sobjects"] {
            if let Some(inner) = tree.get(wrapper) {
                unwrap(inner, format!("{place}/{wrapper}"), found);
            }
        }
    }
}

/// A describe export that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{what}\n  --> describe export {export}{}{place}\n  help: give it what `sf sobject describe --json` prints, or a list of that",
    if place.is_empty() { "" } else { ", at " }
)]
pub struct OrgError {
    /// Which of the exports it is, from 1.
    export: usize,
    place: String,
    what: String,
}

#[derive(Deserialize)]
struct Describe {
    name: String,
    #[serde(default = "yes")]
    createable: bool,
    #[serde(default = "yes")]
    updateable: bool,
    #[serde(default, rename = "keyPrefix")]
    key_prefix: Option<String>,
    fields: Vec<Field>,
}

fn yes() -> bool {
    true
}

/// An object of the org.
pub(super) struct Object {
    pub(super) name: String,
    pub(super) key_prefix: Option<String>,
    pub(super) createable: bool,
    pub(super) updateable: bool,
    fields: BTreeMap<String, Field>,
}

impl Object {
    fn of(describe: Describe) -> Self {
        let Describe { name, createable, updateable, key_prefix, fields } = describe;
        let fields = fields.into_iter().map(|field| (field.name.to_lowercase(), field)).collect();
        Self { name, key_prefix, createable, updateable, fields }
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.values()
    }

    /// A field by its name.
    ///
    /// # Errors
    /// When the object has no such field.
    pub(super) fn field(&self, name: &str) -> Result<&Field, String> {
        let found = self.fields.get(&name.to_lowercase());
        found.ok_or_else(|| format!("INVALID_FIELD: No such column '{name}' on sobject of type {}", self.name))
    }
}

/// A field of an object, with what an export says of it; what it leaves out forbids nothing.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Field {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    #[serde(default)]
    pub(super) length: usize,
    #[serde(default)]
    pub(super) precision: usize,
    #[serde(default)]
    pub(super) scale: usize,
    #[serde(default = "yes")]
    pub(super) createable: bool,
    #[serde(default = "yes")]
    pub(super) updateable: bool,
    #[serde(default = "yes")]
    pub(super) nillable: bool,
    #[serde(default)]
    pub(super) defaulted_on_create: bool,
    #[serde(default)]
    pub(super) unique: bool,
    #[serde(default)]
    pub(super) restricted_picklist: bool,
    #[serde(default)]
    picklist_values: Vec<PicklistValue>,
    #[serde(default)]
    pub(super) reference_to: Vec<String>,
    #[serde(default)]
    pub(super) relationship_name: Option<String>,
}

#[derive(Deserialize)]
struct PicklistValue {
    value: String,
    #[serde(default = "yes")]
    active: bool,
}

impl Field {
    /// Whether a picklist has this value.
    pub(super) fn offers(&self, value: &str) -> bool {
        self.picklist_values.iter().any(|one| one.active && one.value == value)
    }

    /// Whether a new record must have it.
    pub(super) fn is_required(&self) -> bool {
        !self.nillable && !self.defaulted_on_create && self.createable && self.kind != "boolean"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_org_has_five_objects() {
        let org = Org::built_in();
        assert_eq!(org.objects().collect::<Vec<_>>(), ["Account", "Contact", "Lead", "Opportunity", "Task"]);
        assert!(org.object("account").unwrap().unwrap().field("name").unwrap().is_required());
    }

    #[test]
    fn an_export_is_read_bare_wrapped_and_in_lists() {
        let bare = r#"{"name": "A", "fields": []}"#;
        for form in [bare.to_owned(), format!(r#"{{"status": 0, "result": {bare}}}"#), format!("[{bare}]")] {
            assert_eq!(Org::from_describe(form).unwrap().objects().collect::<Vec<_>>(), ["A"]);
        }
    }

    #[test]
    fn what_is_no_export_is_refused_with_its_place() {
        let told = |text: &str| Org::from_describe(text).unwrap_err().to_string();
        assert!(told("{").contains("describe export 1"), "{}", told("{"));
        assert!(told("{}").contains("no object with `name` and `fields`"));
        let broken = told(r#"[{"name": "A", "fields": [{"name": 1}]}]"#);
        assert!(broken.contains("export 1, at /0") && broken.contains("help: "), "{broken}");
    }
}
