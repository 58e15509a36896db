//! Heron, offline: a local server that keeps state and obeys the contract.
