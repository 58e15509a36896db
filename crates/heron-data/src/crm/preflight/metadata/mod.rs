//! What a CRM says of its objects and fields.

mod hubspot;
mod read;
mod salesforce;

use std::collections::BTreeMap;

pub use read::MetadataError;

/// What a CRM says of its objects and fields, from what its own tools export. Nothing is fetched.
///
/// | CRM | how to export it | how to read it |
/// |---|---|---|
/// | Salesforce | `sf sobject describe --sobject Account --json`, or `GET …/sobjects/Account/describe` | [`with_salesforce`](Self::with_salesforce), once for each object |
/// | HubSpot | `GET /crm/v3/properties/deals` | [`with_hubspot`](Self::with_hubspot), once for each object, with its name |
///
/// An export shows what its caller may see. Make it as the user that Heron connects as.
///
/// ```
/// use heron_data::crm::CrmMetadata;
///
/// let metadata = CrmMetadata::new().with_hubspot("deals", br#"{"results": [{"name": "dealname", "type": "string"}]}"#)?;
/// assert_eq!(metadata.objects().collect::<Vec<_>>(), ["deals"]);
/// # Ok::<(), heron_data::crm::preflight::MetadataError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrmMetadata {
    objects: BTreeMap<String, CrmObject>,
}

impl CrmMetadata {
    /// Metadata of no object yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the object of a Salesforce describe, with or without the envelope of the `sf` command.
    ///
    /// # Errors
    ///
    /// When the bytes are not a describe.
    pub fn with_salesforce(mut self, bytes: &[u8]) -> Result<Self, MetadataError> {
        let object = salesforce::read(bytes)?;
        self.objects.insert(object.name.clone(), object);
        Ok(self)
    }

    /// Adds an object from an export of its HubSpot properties, which does not name it.
    ///
    /// # Errors
    ///
    /// When the bytes are not a list of properties.
    pub fn with_hubspot(mut self, object: impl Into<String>, bytes: &[u8]) -> Result<Self, MetadataError> {
        let object = hubspot::read(object.into(), bytes)?;
        self.objects.insert(object.name.clone(), object);
        Ok(self)
    }

    /// The names of the objects, sorted.
    pub fn objects(&self) -> impl Iterator<Item = &str> {
        self.objects.keys().map(String::as_str)
    }

    /// The object of a name, and whether only its case differs.
    pub(super) fn object(&self, name: &str) -> Option<(&CrmObject, bool)> {
        by_name(&self.objects, name)
    }
}

/// Names of Salesforce and HubSpot tell no case apart, but Heron asks for the exact one.
fn by_name<'a, T>(among: &'a BTreeMap<String, T>, name: &str) -> Option<(&'a T, bool)> {
    match among.get(name) {
        Some(found) => Some((found, false)),
        None => among.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, found)| (found, true)),
    }
}

/// Whose export it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Crm {
    Salesforce,
    HubSpot,
}

/// One object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CrmObject {
    pub(super) name: String,
    pub(super) crm: Crm,
    pub(super) createable: bool,
    pub(super) updateable: bool,
    pub(super) fields: BTreeMap<String, CrmField>,
}

impl CrmObject {
    pub(super) fn field(&self, name: &str) -> Option<(&CrmField, bool)> {
        by_name(&self.fields, name)
    }
}

/// One field. What an export leaves out forbids nothing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CrmField {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// The CRM's own word for its type.
    pub(super) type_name: String,
    /// The most characters that a text may have.
    pub(super) length: Option<u64>,
    pub(super) createable: bool,
    pub(super) updateable: bool,
    /// A new record must have it.
    pub(super) required: bool,
    pub(super) filterable: bool,
    pub(super) picklist: Option<Picklist>,
    /// The objects that a reference may point to.
    pub(super) references: Vec<String>,
}

/// The values of a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picklist {
    /// The CRM refuses other values.
    pub(super) restricted: bool,
    /// A record may have several of them, parted by semicolons.
    pub(super) several: bool,
    pub(super) values: Vec<String>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Boolean,
    Date,
    DateTime,
    /// One value of a list, or several.
    Picklist,
    Reference,
    Other,
}
