//! JSON pointers (RFC 6901).

use std::fmt;

/// The way from the root of a document to one of its values.
///
/// ```
/// use heron_contract::document::Pointer;
///
/// let operation = Pointer::root().child("paths").child("/api/crm_integrations").child("get");
/// assert_eq!(operation.to_string(), "/paths/~1api~1crm_integrations/get");
/// assert_eq!(Pointer::tokens("/paths/~1api~1crm_integrations"), ["paths", "/api/crm_integrations"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The document itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// One step further.
    #[must_use]
    pub fn child(&self, token: impl fmt::Display) -> Self {
        let mut child = self.clone();
        child.enter(&token.to_string());
        child
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A pointer from its text.
    pub(crate) fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The unescaped steps of a pointer's text.
    pub fn tokens(pointer: &str) -> Vec<String> {
        pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
    }

    /// Takes a step; the returned mark takes it back.
    pub(crate) fn enter(&mut self, token: &str) -> usize {
        let mark = self.0.len();
        self.0.push('/');
        self.0.push_str(&token.replace('~', "~0").replace('/', "~1"));
        mark
    }

    /// Goes back to where `enter` gave this mark.
    pub(crate) fn leave(&mut self, mark: usize) {
        self.0.truncate(mark);
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
