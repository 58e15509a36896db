//! An independent judge of the comparison of contracts.
//!
//! It derives changed documents from a document, one change each, whose findings are known because they are made for
//! them ([`kinds`]); writes a document in other ways that mean the same ([`harmless`]); and asks a validator for values
//! that a verdict denies ([`oracle`]). Nothing of it looks into the engine: what a document means is derived here a
//! second time, from the rules that the engine's documentation states.

pub mod edit;
pub mod gallery;
pub mod harmless;
pub mod kinds;
pub mod oracle;
pub mod places;
pub mod random;
pub mod sites;
pub mod verdict;
