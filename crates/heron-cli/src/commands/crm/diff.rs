//! `heron crm diff`

use serde_json::json;

use crate::args::{Diff, Global};
use crate::error::Result;
use crate::exit::Exit;
use crate::output::{Output, plain};
use crate::side;

pub(super) fn run(arguments: &Diff, global: &Global, output: &Output) -> Result<Exit> {
    let a = side::read(&arguments.a, None, global, output)?;
    let b = side::read(&arguments.b, arguments.client_b.as_deref(), global, output)?;
    let (Some(a), Some(b)) = (a, b) else { return Ok(Exit::Findings) };
    let plan = a.to(&b);
    let is_same = plan.is_empty() && plan.kept().is_empty();
    if output.is_json() {
        output.json(&json!({
            "format": 1,
            "a": a.name,
            "b": b.name,
            "is_same": is_same,
            "changes": side::to_json(&plan),
            "only_in_a": plan.kept(),
            "same": plan.unchanged(),
        }))?;
    } else {
        output.line(output.bold(format_args!("{} -> {}: {}", plain(&a.name), plain(&b.name), side::count(&plan))))?;
        if !is_same {
            output.text(&format!("\n{}", side::lines(&plan, output.colour())))?;
        }
    }
    Ok(if is_same { Exit::Done } else { Exit::Pending })
}
