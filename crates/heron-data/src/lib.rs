//! An ergonomic client for the Heron Data API: CRM integrations, ingestion, sync, and end users.
