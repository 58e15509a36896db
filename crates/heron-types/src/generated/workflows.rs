// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.

use heron_core::{Extra, Field, Timestamp};
use serde_json::{Map, Value};

/// A workflow of the account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountWorkflow {
    /// Until when its alerts are silent; `null` when they are not.
    pub alerts_muted_until: Field<Timestamp>,
    /// Whether it can be started from the dashboard.
    pub dashboard_trigger_enabled: Option<bool>,
    /// What the button to start it says.
    pub dashboard_trigger_label: Field<String>,
    /// The id that Heron gave it.
    pub heron_id: Option<String>,
    /// Whether it is the account's usual one.
    pub is_default: Option<bool>,
    /// What it is called.
    pub name: Option<String>,
    /// Who owns it.
    pub owners: Option<WorkflowOwners>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    AccountWorkflow
    must {}
    null {}
    may {
        0 alerts_muted_until "alerts_muted_until" Field::Absent
        1 dashboard_trigger_enabled "dashboard_trigger_enabled" None
        2 dashboard_trigger_label "dashboard_trigger_label" Field::Absent
        3 heron_id "heron_id" None
        4 is_default "is_default" None
        5 name "name" None
        6 owners "owners" None
    }
    shown {}
}

impl Default for AccountWorkflow {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl AccountWorkflow {
    /// A `AccountWorkflow` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `alerts_muted_until`.
    #[must_use]
    pub fn with_alerts_muted_until(
        mut self,
        value: impl Into<Field<Timestamp>>,
    ) -> Self {
        self.alerts_muted_until = value.into();
        self
    }

    /// Sets `dashboard_trigger_enabled`.
    #[inline]
    #[must_use]
    pub fn with_dashboard_trigger_enabled(mut self, value: bool) -> Self {
        self.dashboard_trigger_enabled = Some(value);
        self
    }

    /// Sets `dashboard_trigger_label`.
    #[must_use]
    pub fn with_dashboard_trigger_label(
        mut self,
        value: impl Into<Field<String>>,
    ) -> Self {
        self.dashboard_trigger_label = value.into();
        self
    }

    /// Sets `heron_id`.
    #[must_use]
    pub fn with_heron_id(mut self, value: impl Into<String>) -> Self {
        self.heron_id = Some(value.into());
        self
    }

    /// Sets `is_default`.
    #[inline]
    #[must_use]
    pub fn with_is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `owners`.
    #[must_use]
    pub fn with_owners(mut self, value: impl Into<WorkflowOwners>) -> Self {
        self.owners = Some(value.into());
        self
    }
}

/// Who looks after a workflow.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowOwners {
    /// Groups in Slack.
    pub group_slack_name: Option<Vec<String>>,
    /// The email addresses of people.
    pub user_email: Option<Vec<String>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkflowOwners
    must {}
    null {}
    may {
        0 group_slack_name "group_slack_name" None
        1 user_email "user_email" None
    }
    shown {}
}

impl Default for WorkflowOwners {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WorkflowOwners {
    /// A `WorkflowOwners` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `group_slack_name`.
    #[must_use]
    pub fn with_group_slack_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_slack_name = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `user_email`.
    #[must_use]
    pub fn with_user_email(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_email = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// What became of a workflow that was to start.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStart {
    /// What was done with the request, such as starting the workflow. The values are not documented.
    pub action: Option<String>,
    /// How far it is.
    pub status: Option<String>,
    /// The id of this run of the workflow.
    pub workflow_execution_id: Option<String>,
    /// The id of the workflow.
    pub workflow_id: Option<String>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkflowStart
    must {}
    null {}
    may {
        0 action "action" None
        1 status "status" None
        2 workflow_execution_id "workflow_execution_id" None
        3 workflow_id "workflow_id" None
    }
    shown {}
}

impl Default for WorkflowStart {
    #[inline]
    fn default() -> Self {
        heron_core::__private::Slot::blank()
    }
}

impl WorkflowStart {
    /// A `WorkflowStart` with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `workflow_execution_id`.
    #[must_use]
    pub fn with_workflow_execution_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_execution_id = Some(value.into());
        self
    }

    /// Sets `workflow_id`.
    #[must_use]
    pub fn with_workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
}

/// Which workflow to start, and for whom.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStartByHeronId {
    /// The Heron id of the end user.
    pub end_user_heron_id: String,
    /// The Heron id of the workflow.
    pub workflow_heron_id: String,
    /// The node of the workflow to begin at.
    pub trigger_id: Field<String>,
    /// What the workflow begins with; validated where its first node has a schema.
    pub trigger_payload: Option<Map<String, Value>>,
    /// Parameters for the workflow, by name.
    pub workflow_parameters: Option<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkflowStartByHeronId
    must {
        0 end_user_heron_id "end_user_heron_id"
        1 workflow_heron_id "workflow_heron_id"
    }
    null {}
    may {
        2 trigger_id "trigger_id" Field::Absent
        3 trigger_payload "trigger_payload" None
        4 workflow_parameters "workflow_parameters" None
    }
    shown {}
}

impl WorkflowStartByHeronId {
    /// A `WorkflowStartByHeronId` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        end_user_heron_id: impl Into<String>,
        workflow_heron_id: impl Into<String>,
    ) -> Self {
        Self {
            end_user_heron_id: end_user_heron_id.into(),
            workflow_heron_id: workflow_heron_id.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = value.into();
        self
    }

    /// Sets `workflow_heron_id`.
    #[must_use]
    pub fn with_workflow_heron_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_heron_id = value.into();
        self
    }

    /// Sets `trigger_id`.
    #[must_use]
    pub fn with_trigger_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.trigger_id = value.into();
        self
    }

    /// Sets `trigger_payload`.
    #[must_use]
    pub fn with_trigger_payload(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.trigger_payload = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `workflow_parameters`.
    #[must_use]
    pub fn with_workflow_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.workflow_parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// Which workflow to start, and for whom.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStartByName {
    /// The Heron id of the end user.
    pub end_user_heron_id: String,
    /// The workflow, by name.
    pub workflow_name: String,
    /// The node of the workflow to begin at.
    pub trigger_id: Field<String>,
    /// What the workflow begins with; validated where its first node has a schema.
    pub trigger_payload: Option<Map<String, Value>>,
    /// Parameters for the workflow, by name.
    pub workflow_parameters: Option<Map<String, Value>>,
    /// Keys that the contract does not know: kept when read, and sent again.
    pub extra: Extra,
}

heron_core::object! {
    WorkflowStartByName
    must {
        0 end_user_heron_id "end_user_heron_id"
        1 workflow_name "workflow_name"
    }
    null {}
    may {
        2 trigger_id "trigger_id" Field::Absent
        3 trigger_payload "trigger_payload" None
        4 workflow_parameters "workflow_parameters" None
    }
    shown {}
}

impl WorkflowStartByName {
    /// A `WorkflowStartByName` with what is required, and nothing else set.
    #[inline]
    #[must_use]
    pub fn new(
        end_user_heron_id: impl Into<String>,
        workflow_name: impl Into<String>,
    ) -> Self {
        Self {
            end_user_heron_id: end_user_heron_id.into(),
            workflow_name: workflow_name.into(),
            ..heron_core::__private::Slot::blank()
        }
    }

    /// Sets `end_user_heron_id`.
    #[must_use]
    pub fn with_end_user_heron_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_heron_id = value.into();
        self
    }

    /// Sets `workflow_name`.
    #[must_use]
    pub fn with_workflow_name(mut self, value: impl Into<String>) -> Self {
        self.workflow_name = value.into();
        self
    }

    /// Sets `trigger_id`.
    #[must_use]
    pub fn with_trigger_id(mut self, value: impl Into<Field<String>>) -> Self {
        self.trigger_id = value.into();
        self
    }

    /// Sets `trigger_payload`.
    #[must_use]
    pub fn with_trigger_payload(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.trigger_payload = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `workflow_parameters`.
    #[must_use]
    pub fn with_workflow_parameters(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.workflow_parameters = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}
