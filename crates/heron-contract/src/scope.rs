//! How much of the API the client has, resource by resource.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::document;
use crate::operations::Operations;

/// Every operation of the contract: in scope, left out with a reason, or in no row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// How many operations the contract has.
    pub operations: usize,
    /// How many of them stand in a row or are left out.
    pub listed: usize,
    /// How many the client has.
    pub in_scope: usize,
    /// How many of the client's operations the tests call, end to end.
    pub exercised: usize,
    /// How many it leaves out.
    pub left_out: usize,
    /// The ids of the client's operations, by resource.
    pub resources: BTreeMap<String, Vec<String>>,
    /// What is left out, and why.
    pub reasons: Vec<Reason>,
    /// The operations that are in no row.
    pub missing: Vec<String>,
}

/// Operations that are left out for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Why.
    pub reason: String,
    /// Methods and paths.
    pub calls: Vec<String>,
}

/// Counts the operations of the contract by what the rows say of them. `exercised` has the ids of those that the tests
/// call.
#[must_use]
pub fn scope(contract: &Value, rows: &Operations, exercised: &[String]) -> Scope {
    let calls: BTreeSet<String> = document::operations(contract).into_iter().map(|(call, _)| call).collect();
    let mut resources: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut in_scope = 0;
    for row in rows.operations.iter().filter(|row| calls.contains(&row.call)) {
        resources.entry(row.resource.clone()).or_default().push(row.id.clone());
        in_scope += usize::from(seen.insert(row.call.as_str()));
    }
    resources.values_mut().for_each(|ids| ids.sort());
    let ids: BTreeSet<&String> = resources.values().flatten().collect();
    let exercised = exercised.iter().filter(|id| ids.contains(id)).count();
    let reasons: Vec<Reason> =
        rows.left_out.iter().map(|group| Reason { reason: group.reason.clone(), calls: group.calls.clone() }).collect();
    let out: BTreeSet<&str> = rows.left_out.iter().flat_map(|group| &group.calls).map(String::as_str).collect();
    let left_out = calls.iter().filter(|call| out.contains(call.as_str())).count();
    let missing: Vec<String> =
        calls.iter().filter(|call| !seen.contains(call.as_str()) && !out.contains(call.as_str())).cloned().collect();
    let operations = calls.len();
    Scope { operations, listed: operations - missing.len(), in_scope, exercised, left_out, resources, reasons, missing }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operations, listed, in_scope, exercised, left_out, .. } = self;
        writeln!(f, "{listed} of {operations} operations listed: {in_scope} in scope, {left_out} left out")?;
        writeln!(f, "{exercised} of {in_scope} exercised end to end\n")?;
        let width = self.resources.keys().map(String::len).max().unwrap_or_default();
        for (resource, ids) in &self.resources {
            writeln!(f, "{resource:width$}  {:>3}", ids.len())?;
        }
        for Reason { reason, calls } in &self.reasons {
            writeln!(f, "\nleft out, {}: {reason}", calls.len())?;
            calls.iter().try_for_each(|call| writeln!(f, "  {call}"))?;
        }
        if !self.missing.is_empty() {
            writeln!(f, "\nin no row:")?;
            self.missing.iter().try_for_each(|call| writeln!(f, "  {call}"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operation_is_in_scope_left_out_or_missing() {
        let rows = Operations::parse(
            "operations.toml",
            "[[operation]]\ncall = \"GET /a\"\nid = \"a_list\"\nresource = \"a\"\nsummary = \"s\"\nretry = \"safe\"\n\
             [[operation]]\ncall = \"GET /gone\"\nid = \"gone\"\nresource = \"a\"\nsummary = \"s\"\nretry = \"safe\"\n\
             [[leave_out]]\nreason = \"hidden\"\ncalls = [\"PUT /a\"]\n",
        )
        .unwrap();
        let scope = scope(
            &json!({"paths": {"/a": {"get": {}, "put": {}, "post": {}}}}),
            &rows,
            &["a_list".to_owned(), "gone".to_owned()],
        );
        assert_eq!((scope.operations, scope.listed, scope.in_scope, scope.exercised, scope.left_out), (3, 2, 1, 1, 1));
        assert_eq!(scope.missing, ["POST /a"]);
        assert_eq!(
            scope.to_string(),
            "2 of 3 operations listed: 1 in scope, 1 left out\n1 of 1 exercised end to end\n\na    1\n\nleft out, 1: hidden\n  PUT /a\n\nin no row:\n  POST /a\n"
        );
    }
}
