//! Prints what progenitor makes of the client's operations by itself, for `scripts/api-cost`.

use heron_contract::generate::plain;
use heron_contract::lower::{lower, select};
use heron_contract::operations::Operations;
use heron_contract::{Problems, document};

const EFFECTIVE: &str = include_str!("../../../openapi/effective.json");
const ROWS: &str = include_str!("../../../openapi/operations.toml");

fn main() -> Result<(), Problems> {
    let operations = Operations::parse("operations.toml", ROWS)?;
    let lowered = lower(&document::parse("effective.json", EFFECTIVE)?, &operations)?;
    let in_scope = select(&lowered, |call| {
        operations.operations.iter().any(|row| row.call == format!("{} {}", call.method, call.path))
    });
    println!("{}", plain(&in_scope)?);
    Ok(())
}
