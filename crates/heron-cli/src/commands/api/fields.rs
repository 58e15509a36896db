//! `-f KEY=VALUE`: the query or the body, piece by piece.

use std::path::Path;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::files::placeholder::Placeholder;
use crate::output::plain;

/// A key in its parts, and its value. `a[b][]` is a, b, and the next of a list.
pub(super) struct Field {
    name: String,
    parts: Vec<Part>,
    value: Value,
}

#[derive(Debug, PartialEq)]
enum Part {
    Member(String),
    Next,
}

/// The fields that are given: texts as they stand, the others read.
pub(super) fn of(texts: &[String], typed: &[String]) -> Result<Vec<Field>> {
    let texts = texts.iter().map(|text| field(text, |value| Ok(value.into())));
    let typed = typed.iter().map(|text| field(text, read));
    texts.chain(typed).collect()
}

fn field(text: &str, value: impl Fn(&str) -> Result<Value>) -> Result<Field> {
    let wrong = |text: &str| {
        Error::new(format!("`{}` is no field", plain(text)))
            .help("write KEY=VALUE, such as -f limit=10 or -f 'end_user[name]=Acme'")
    };
    // What has no `=` may be a secret in the wrong place: it is not repeated.
    let (key, given) = text.split_once('=').ok_or_else(|| {
        Error::new("a field has no `=`").help("write KEY=VALUE, such as -f limit=10 or -f 'end_user[name]=Acme'")
    })?;
    let (first, mut rest) = key.find('[').map_or((key, ""), |at| key.split_at(at));
    if first.is_empty() {
        return Err(wrong(key));
    }
    let mut parts = vec![Part::Member(first.to_owned())];
    while !rest.is_empty() {
        let (part, more) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).ok_or_else(|| wrong(key))?;
        parts.push(if part.is_empty() { Part::Next } else { Part::Member(part.to_owned()) });
        rest = more;
    }
    Ok(Field { name: key.to_owned(), parts, value: value(given)? })
}

/// What a value looks like.
fn read(text: &str) -> Result<Value> {
    if let Some(file) = text.strip_prefix('@') {
        let text = if file == "-" {
            std::io::read_to_string(std::io::stdin()).map_err(|error| Error::file("read", Path::new("-"), &error))?
        } else {
            std::fs::read_to_string(file).map_err(|error| Error::file("read", Path::new(file), &error))?
        };
        return Ok(text.into());
    }
    if let Some(placeholder) = Placeholder::of(text) {
        return Ok(placeholder.resolve(Path::new(""))?.into());
    }
    Ok(match serde_json::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => text.into(),
    })
}

/// As parameters of a query: a list repeats its name.
pub(super) fn into_query(fields: Vec<Field>, query: &mut Vec<(String, String)>) -> Result<()> {
    for Field { parts, value, name } in fields {
        let ([Part::Member(name)] | [Part::Member(name), Part::Next]) = parts.as_slice() else {
            return Err(Error::new(format!("`{}` cannot stand in a query", plain(&name)))
                .help("a query has KEY=VALUE and KEY[]=VALUE; only a body has objects"));
        };
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            other => other.to_string(),
        };
        query.push((name.clone(), text));
    }
    Ok(())
}

/// As one JSON object.
pub(super) fn into_body(fields: Vec<Field>) -> Result<Value> {
    let mut body = Value::Object(Map::new());
    for Field { parts, value, name } in fields {
        let clash = || {
            Error::new(format!("`{}` does not fit with the fields before it", plain(&name)))
                .help("give each key once, and use it either as a value, an object or a list")
        };
        let mut at = &mut body;
        for part in &parts {
            at = match part {
                Part::Member(member) => {
                    if at.is_null() {
                        *at = Value::Object(Map::new());
                    }
                    at.as_object_mut().ok_or_else(clash)?.entry(member.clone()).or_insert(Value::Null)
                }
                Part::Next => {
                    if at.is_null() {
                        *at = Value::Array(Vec::new());
                    }
                    let list = at.as_array_mut().ok_or_else(clash)?;
                    list.push(Value::Null);
                    list.last_mut().ok_or_else(clash)?
                }
            };
        }
        if !at.is_null() {
            return Err(clash());
        }
        *at = value;
    }
    Ok(body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(texts: &[&str], typed: &[&str]) -> Result<Value> {
        let owned = |of: &[&str]| of.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        into_body(of(&owned(texts), &owned(typed))?)
    }

    #[test]
    fn keys_with_brackets_make_objects_and_lists() {
        assert_eq!(
            body(&["a[b]=1", "a[c][]=x", "a[c][]=y=z", "d="], &["n=1.5", "t=true", "e=null", "s=1a", "l[]=2"]).unwrap(),
            json!({ "a": { "b": "1", "c": ["x", "y=z"] }, "d": "", "n": 1.5, "t": true, "e": null, "s": "1a", "l": [2] })
        );
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for wrong in
            [&["a=1", "a=2"][..], &["a=1", "a[b]=2"], &["a[]=1", "a[b]=2"], &["=1"], &["a[=1"], &["a[b]c=1"], &["a"]]
        {
            assert!(body(wrong, &[]).is_err(), "{wrong:?}");
        }
        let secret = body(&["canary"], &[]).unwrap_err().to_string();
        assert!(!secret.contains("canary"));
    }

    #[test]
    fn a_query_repeats_what_is_a_list_and_has_no_objects() {
        let of = |text: &str| {
            let mut query = Vec::new();
            into_query(super::of(&[], &[text.to_owned()]).unwrap(), &mut query).map(|()| query)
        };
        assert_eq!(of("a[]=true").unwrap(), [("a".to_owned(), "true".to_owned())]);
        assert_eq!(of("a=null").unwrap(), []);
        assert!(of("a[b]=1").is_err());
    }
}
