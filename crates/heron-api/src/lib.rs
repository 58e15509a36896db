//! Generated types and operations of the Heron Data API, and the pipeline that every request passes.
