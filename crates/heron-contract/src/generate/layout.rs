//! How generated code is laid out: formatted, with tables in rows and blank lines where a person puts them.

use proc_macro2::{TokenStream, TokenTree};

use crate::{Problem, Problems};

/// The first lines of every generated file.
pub(super) const HEADER: &str = "\
// Generated from openapi/effective.json by `cargo xtask codegen`. Do not edit: change openapi/ and run it again.
";

/// Formatted source, with the header.
pub(super) fn pretty(tokens: TokenStream) -> Result<String, Problems> {
    let file = syn::parse2(tokens).map_err(unparsed)?;
    Ok(format!("{HEADER}\n{}", spaced(&in_rows(&wrap_open_enums(&prettyplease::unparse(&file)))?)))
}

pub(super) fn unparsed(error: syn::Error) -> Problems {
    Problem::error(format!("generated code does not parse: {error}")).help("this is a bug of heron-contract").into()
}

/// Puts each enum marked `#[open_enum]` into the macro of that name.
fn wrap_open_enums(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut inside = false;
    for line in code.lines() {
        if line == "#[open_enum]" {
            inside = true;
            out.push_str("heron_core::open_enum! {\n");
            continue;
        }
        if inside {
            out.push_str("    ");
        }
        out.push_str(line);
        out.push('\n');
        if inside && line == "}" {
            inside = false;
            out.push_str("}\n");
        }
    }
    out
}

/// Lays out the tables of `object!`, one row in a line: nobody formats what is inside a macro.
fn in_rows(code: &str) -> Result<String, Problems> {
    let mut out = String::with_capacity(code.len());
    let mut inside: Option<String> = None;
    for line in code.lines() {
        match &mut inside {
            Some(table) if line == "}" => {
                let table: TokenStream =
                    table.parse().map_err(|error: proc_macro2::LexError| unparsed(error.into()))?;
                lay_out(table, 1, &mut out);
                inside = None;
            }
            Some(table) => {
                table.push_str(line);
                table.push('\n');
                continue;
            }
            None => inside = (line == "heron_core::object! {").then(String::new),
        }
        out.push_str(line);
        out.push('\n');
    }
    Ok(out)
}

/// Writes the rows of a table and of its groups. A row starts with a number, or with a name at the outside.
fn lay_out(table: TokenStream, depth: usize, out: &mut String) {
    let indent = "    ".repeat(depth);
    let mut row = String::new();
    let end = |row: &mut String, out: &mut String| {
        if !row.is_empty() {
            out.push_str(&format!("{indent}{row}\n"));
            row.clear();
        }
    };
    for token in table {
        match &token {
            TokenTree::Group(group) if group.stream().is_empty() => {
                row.push_str(" {}");
                end(&mut row, out);
            }
            TokenTree::Group(group) => {
                row.push_str(" {");
                end(&mut row, out);
                lay_out(group.stream(), depth + 1, out);
                row.push('}');
                end(&mut row, out);
            }
            TokenTree::Literal(literal) if !literal.to_string().starts_with('"') => {
                end(&mut row, out);
                row.push_str(&literal.to_string());
            }
            TokenTree::Ident(_) if depth == 1 => {
                end(&mut row, out);
                row.push_str(&token.to_string());
            }
            TokenTree::Punct(_) => row.push_str(&token.to_string()),
            _ => {
                let apart = if row.is_empty() || row.ends_with(':') { "" } else { " " };
                row.push_str(&format!("{apart}{token}"));
            }
        }
    }
    end(&mut row, out);
}

/// A blank line between items, after the imports, and between the functions of an `impl`, which prettyplease leaves out.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 20);
    let mut previous = "";
    // Whether the line before belongs to a `use`, and whether that goes on.
    let (mut imported, mut open) = (false, false);
    for line in code.lines() {
        let indent = line.len() - line.trim_start().len();
        let code = line.trim_start();
        let starts = ["///", "#[", "impl", "pub ", "heron_core::"].iter().any(|start| code.starts_with(start));
        let closed = (matches!(previous, "}" | "};") && indent == 0) || (previous == "    }" && indent == 4);
        let imports = open || line.starts_with("use ") || line.starts_with("pub use ");
        if starts && closed && !imported || imported && !imports {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
        open = imports && !line.ends_with(';');
        imported = imports;
    }
    out
}
