// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_api::Call;
use heron_api::types::FileClass;
use crate::Heron;

impl Heron {
    /// The kinds of document that Heron tells apart, and those that the account uses.
    #[must_use]
    pub fn file_classes(&self) -> FileClasses<'_> {
        FileClasses { heron: self }
    }
}

/// The kinds of document that Heron tells apart, and those that the account uses.
///
/// From [`Heron::file_classes`](crate::Heron::file_classes).
///
#[doc = include_str!("../../resources/file_classes.md")]
#[derive(Clone, Copy, Debug)]
pub struct FileClasses<'a> {
    pub(crate) heron: &'a Heron,
}

impl FileClasses<'_> {
    /// Lists the groups of file classes that are enabled for the account.
    ///
    /// `GET /api/users/file_class_groups`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn groups_list(&self) -> Call<Vec<String>> {
        heron_api::file_classes::file_class_groups_list(&self.heron.client)
    }

    /// Makes the account's classification use a file class, and lists those it uses.
    ///
    /// `POST /api/users/file_classes/{file_class_name}`. It is not sent again once it may have taken effect.
    #[inline]
    pub fn add(&self, file_class_name: &str) -> Call<Vec<FileClass>> {
        heron_api::file_classes::file_classes_add(&self.heron.client, file_class_name)
    }

    /// Lists the file classes that the account's classification uses.
    ///
    /// `GET /api/users/file_classes`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn current(&self) -> Call<Vec<FileClass>> {
        heron_api::file_classes::file_classes_current(&self.heron.client)
    }

    /// Lists every file class that Heron knows.
    ///
    /// `GET /api/end_user_files/file_classes`. It changes nothing, and is sent again when its answer is lost.
    #[inline]
    pub fn list(&self) -> Call<Vec<FileClass>> {
        heron_api::file_classes::file_classes_list(&self.heron.client)
    }

    /// Makes the account's classification leave a file class out, and lists those it uses.
    ///
    /// `DELETE /api/users/file_classes/{file_class_name}`. Twice is as once: it is sent again when its answer is lost.
    #[inline]
    pub fn remove(&self, file_class_name: &str) -> Call<Vec<FileClass>> {
        heron_api::file_classes::file_classes_remove(&self.heron.client, file_class_name)
    }
}
