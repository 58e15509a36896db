//! The classes that files are sorted into. They are the same for every sandbox.

use http::Method;
use serde_json::{Value, json};

use super::{Call, Stateful, operation};
use crate::answer::Answer;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_user_files/file_classes", list),
    operation(Method::GET, "/api/users/file_classes", list),
];

/// Name, display name and group.
const CLASSES: [(&str, &str, &str); 5] = [
    ("bank_statement", "Bank statement", "financial"),
    ("drivers_license", "Driver's license", "identity"),
    ("iso_application_form", "Application form", "application"),
    ("tax_return", "Tax return", "financial"),
    ("void_check", "Voided check", "financial"),
];

fn list(_call: &mut Call<'_>) -> Result<Answer, Answer> {
    let classes = CLASSES.iter().map(|(name, display_name, group)| {
        json!({ "name": name, "display_name": display_name, "group": group, "display_group": group })
    });
    Ok(Answer::ok(Value::Array(classes.collect())))
}
