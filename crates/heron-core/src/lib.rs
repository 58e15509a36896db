//! Value types of the Heron Data API: three-state fields, open enums, secrets, timestamps, money.
