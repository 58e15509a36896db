//! The consumer's view of the workspace: what is tested here, a user of the published crates could test too.
