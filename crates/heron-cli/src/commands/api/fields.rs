//! `-f KEY=VALUE`: the query or the body, piece by piece.

use std::path::Path;

use heron_data::{Form, Upload};
use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::files::placeholder::Placeholder;
use crate::output::plain;

/// A key in its parts, and its value. `a[b][]` is a, b, and the next of a list.
pub(super) struct Field {
    name: String,
    parts: Vec<Part>,
    given: Given,
}

enum Given {
    Value(Value),
    /// `@FILE`, or `@-` for standard input.
    File(String),
}

impl Given {
    /// As a value: a file is its text.
    fn value(self) -> Result<Value> {
        let name = match self {
            Self::Value(value) => return Ok(value),
            Self::File(name) => name,
        };
        let bytes = super::read_file(Path::new(&name))?;
        String::from_utf8(bytes).map(Value::from).map_err(|_| {
            Error::new(format!("{} is no text", plain(&name)))
                .help("--form sends it as a file, if that is what is taken there; --input sends it as the whole body")
        })
    }
}

#[derive(Debug, PartialEq)]
enum Part {
    Member(String),
    Next,
}

/// The fields that are given: texts as they stand, the others read.
pub(super) fn of(texts: &[String], typed: &[String]) -> Result<Vec<Field>> {
    let texts = texts.iter().map(|text| field(text, |value| Ok(Given::Value(value.into()))));
    let typed = typed.iter().map(|text| field(text, read));
    texts.chain(typed).collect()
}

fn field(text: &str, read: impl Fn(&str) -> Result<Given>) -> Result<Field> {
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
    Ok(Field { name: key.to_owned(), parts, given: read(given)? })
}

/// What a value looks like.
fn read(text: &str) -> Result<Given> {
    if let Some(file) = text.strip_prefix('@') {
        return Ok(Given::File(file.to_owned()));
    }
    if let Some(placeholder) = Placeholder::of(text) {
        return Ok(Given::Value(placeholder.resolve(Path::new(""))?.into()));
    }
    Ok(Given::Value(match serde_json::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => text.into(),
    }))
}

/// As a form: `NAME=@FILE` is a file, of which `;type=` and `;filename=` may say what it is and what it is called. Null is left
/// out.
pub(super) fn into_form(fields: Vec<Field>) -> Result<Form> {
    let mut form = Form::new();
    let mut size = 0;
    for Field { name, given, .. } in fields {
        match given {
            Given::Value(Value::Null) => {}
            Given::Value(Value::String(text)) => form.text(&name, text),
            Given::Value(other) => form.text(&name, other.to_string()),
            Given::File(given) => {
                let file = File::of(&given);
                let bytes = super::read_file(Path::new(file.path))?;
                size += bytes.len();
                super::not_too_large(size as u64, || "all files together".to_owned())?;
                let mut upload = Upload::from_bytes(bytes);
                if let Some(name) = file.name() {
                    upload = upload.with_file_name(name);
                }
                if let Some(media_type) = file.media_type {
                    upload = upload.with_media_type(media_type);
                }
                form.file(&name, upload);
            }
        }
    }
    Ok(form)
}

/// `PATH;type=TYPE;filename=NAME`, as curl has it.
#[derive(Debug, PartialEq)]
struct File<'a> {
    path: &'a str,
    media_type: Option<&'a str>,
    name: Option<&'a str>,
}

impl<'a> File<'a> {
    fn of(given: &'a str) -> Self {
        let mut file = Self { path: given, media_type: None, name: None };
        // A path may have `;` too: only what is known is taken off its end.
        while let Some((rest, last)) = file.path.rsplit_once(';') {
            match last.split_once('=') {
                Some(("type", media_type)) => file.media_type = Some(media_type),
                Some(("filename", name)) => file.name = Some(name),
                _ => break,
            }
            file.path = rest;
        }
        file
    }

    fn name(&self) -> Option<String> {
        let of_path = || Path::new(self.path).file_name().map(|name| name.to_string_lossy().into_owned());
        self.name.map(str::to_owned).or_else(|| of_path().filter(|_| self.path != "-"))
    }
}

/// As parameters of a query: a list repeats its name.
pub(super) fn into_query(fields: Vec<Field>, query: &mut Vec<(String, String)>) -> Result<()> {
    for Field { parts, given, name } in fields {
        let ([Part::Member(name)] | [Part::Member(name), Part::Next]) = parts.as_slice() else {
            return Err(Error::new(format!("`{}` cannot stand in a query", plain(&name)))
                .help("a query has KEY=VALUE and KEY[]=VALUE; only a body has objects"));
        };
        let text = match given.value()? {
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
    for Field { parts, given, name } in fields {
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
        *at = given.value()?;
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

    #[test]
    fn a_file_may_say_what_it_is_and_what_it_is_called() {
        let of = |given: &'static str| {
            let file = File::of(given);
            (file.path, file.media_type, file.name())
        };
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(of("a/b.PDF"), ("a/b.PDF", None, name("b.PDF")));
        assert_eq!(of("b.pdf;type=text/x"), ("b.pdf", Some("text/x"), name("b.pdf")));
        assert_eq!(of("x;filename=c.csv;type=text/y"), ("x", Some("text/y"), name("c.csv")));
        assert_eq!(of("x;filename=c.csv"), ("x", None, name("c.csv")));
        assert_eq!(of("a;b=c"), ("a;b=c", None, name("a;b=c")));
        assert_eq!(of("-"), ("-", None, None));
    }
}
