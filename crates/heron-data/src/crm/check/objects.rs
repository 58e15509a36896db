//! Whether anything is written at all.

use super::report::{Report, shown};
use super::table::{NOTHING_TO_WRITE, OBJECT_WITHOUT_FIELDS, POLICY_WITHOUT_FIELDS};
use super::view::View;

pub(super) fn check(view: &View<'_>, report: &mut Report) {
    let config = view.config;
    let policy = config.policy_evaluation_config.value();
    let sends_files = config.sync_file_classes.iter().flatten().any(|(_, sent)| *sent);
    if view.objects.is_empty() && policy.is_none() && !sends_files {
        report.add(
            &NOTHING_TO_WRITE,
            "",
            "the configuration has no object, no class of files that is sent, and no place for policy results",
            "add what is to be written to the CRM",
        );
    }
    for object in &view.objects {
        if object.fields().next().is_none() && object.static_data().next().is_none() {
            let message = format!("the object {} has no fields, so its records are empty", shown(&object.config.key));
            report.add(&OBJECT_WITHOUT_FIELDS, &object.pointer, message, "add field mappings, or remove the object");
        }
    }
    if policy
        .is_some_and(|policy| policy.result_external_name.is_none() && policy.failure_reason_external_name.is_none())
    {
        report.add(
            &POLICY_WITHOUT_FIELDS,
            "/policy_evaluation_config",
            "no field takes the result of the policy",
            "set `result_external_name`, `failure_reason_external_name`, or both",
        );
    }
}
