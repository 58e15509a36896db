//! Files of end users: what was uploaded, byte for byte, and what is read from it a little later.

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Map, Value, json};

use super::agenda::Due;
use super::end_users::{EndUser, who};
use super::stamp::stamp;
use super::stored_file::{Stored, media_type_of, zip};
use super::{Call, State, Stateful, operation};
use crate::answer::{Answer, Content};
use crate::world::Setup;

pub(super) const OPERATIONS: &[Stateful] = &[
    operation(Method::GET, "/api/end_user_files", list_all),
    operation(Method::GET, "/api/end_user_files/recent_by_file_class", recent),
    operation(Method::GET, "/api/end_user_files/{}", get),
    operation(Method::PATCH, "/api/end_user_files/{}", update),
    operation(Method::DELETE, "/api/end_user_files/{}", delete),
    operation(Method::GET, "/api/end_user_files/{}/file", content),
    operation(Method::POST, "/api/end_user_files/{}/parse_file", parse),
    operation(Method::GET, "/api/end_user_files/{}/parsed_results", parsed_results),
    operation(Method::PATCH, "/api/end_user_files/{}/parsed_results", correct),
    operation(Method::POST, "/api/end_user_files/{}/trigger_rename", rename),
    operation(Method::GET, "/api/end_users/{}/files", list),
    operation(Method::POST, "/api/end_users/{}/files", upload_base64),
    operation(Method::GET, "/api/end_users/{}/files/download", download),
    operation(Method::POST, "/api/end_users/{}/files/v2", upload),
];

/// The class that a file is sorted into when nobody said one.
const USUAL_CLASS: &str = "bank_statement";
/// What reads files here.
const PARSER: &str = "sandbox";

/// All files, in the order they were uploaded.
#[derive(Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Files {
    all: Vec<File>,
    /// How many results there were, for the number of the next.
    results: u64,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct File {
    /// The Heron id of its end user.
    end_user: String,
    heron_id: String,
    /// What is told of it, but for its results.
    members: Map<String, Value>,
    stored: Stored,
    results: Vec<Map<String, Value>>,
}

impl File {
    fn shown(&self) -> Value {
        let mut shown = self.members.clone();
        shown.insert("heron_id".to_owned(), self.heron_id.clone().into());
        shown.insert("parsed_results".to_owned(), self.results.clone().into());
        shown.into()
    }

    fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    fn is_parsed(&self) -> bool {
        self.results.iter().all(|result| result.get("parsing_status").is_some_and(|status| status != "processing"))
    }
}

impl Files {
    fn find(&mut self, heron_id: &str) -> Result<&mut File, Answer> {
        self.all.iter_mut().find(|file| file.heron_id == heron_id).ok_or_else(|| Answer::not_found("File"))
    }

    fn of<'a>(&'a self, end_user: &'a str) -> impl DoubleEndedIterator<Item = &'a File> {
        self.all.iter().filter(move |file| file.end_user == end_user)
    }

    /// Whether nothing is being read from the files of an end user.
    pub(super) fn are_parsed(&self, end_user: &str) -> bool {
        self.of(end_user).all(File::is_parsed)
    }

    /// Forgets the files of an end user, and gives their ids.
    pub(super) fn forget(&mut self, end_user: &str) -> Vec<String> {
        let ids = self.of(end_user).map(|file| file.heron_id.clone()).collect();
        self.all.retain(|file| file.end_user != end_user);
        ids
    }
}

impl State {
    /// What was to be read from a file has been: nothing can be read from an empty one.
    pub(super) fn file_is_parsed(&mut self, heron_id: &str) {
        let Ok(file) = self.files.find(heron_id) else { return };
        let failed = file.stored.content.is_empty();
        let (status, topic) =
            if failed { ("failed", "end_user_file.parse_failed") } else { ("succeeded", "end_user_file.parsed") };
        let told = json!({ "filename": file.text("filename"), "bytes": file.stored.content.len() });
        for result in
            file.results.iter_mut().filter(|result| result.get("parsing_status") == Some(&json!("processing")))
        {
            result.insert("parsing_status".to_owned(), status.into());
            result.insert("result".to_owned(), if failed { Value::Null } else { told.clone() });
        }
        if failed {
            file.members.insert("processing_error".to_owned(), json!("The file is empty"));
        } else {
            file.members.entry("file_class").or_insert_with(|| USUAL_CLASS.into());
        }
        let end_user = file.end_user.clone();
        self.tell_of_file(topic, heron_id, &end_user);
        if self.files.are_parsed(&end_user)
            && let Ok(end_user) = self.end_users.by_heron_id(&end_user).cloned()
        {
            self.tell_of_end_user("end_user.files_classified", &end_user);
        }
    }

    fn tell_of_file(&mut self, topic: &str, heron_id: &str, end_user: &str) {
        let Ok(end_user) = self.end_users.by_heron_id(end_user).cloned() else { return };
        let own_id = end_user.get("end_user_id").cloned().unwrap_or_default();
        let data = json!({ "heron_id": heron_id, "end_user_heron_id": who(&end_user).heron_id, "end_user_id": own_id });
        self.tell(topic, data, end_user.get("meta").cloned().unwrap_or_default());
    }

    /// Begins to read a file.
    fn parse_file(&mut self, world: &Setup, heron_id: &str, parser: &str) -> Result<(), Answer> {
        let created = stamp(world, self.clock.now());
        let id = self.ids.next("pef");
        let files = &mut self.files;
        files.results += 1;
        let number = files.results;
        let result = json!({
            "heron_id": id,
            "id": number,
            "created": created,
            "parser_id": parser,
            "parser_display_name": "Sandbox",
            "parsing_status": "processing",
            "result": null,
            "attribute_values": [],
            "field_validations": [],
            "patches": [],
        });
        files.find(heron_id)?.results.push(super::into_object(result));
        self.will(world, Due::FileParsed(heron_id.to_owned()));
        Ok(())
    }
}

fn end_user(call: &Call<'_>) -> Result<EndUser, Answer> {
    call.state.end_users.by_either_id(call.path(0)).cloned()
}

fn shown<'a>(files: impl Iterator<Item = &'a File>) -> Answer {
    Answer::ok(files.map(File::shown).collect::<Vec<_>>().into())
}

fn list_all(call: &mut Call<'_>) -> Result<Answer, Answer> {
    Ok(shown(call.state.files.all.iter()))
}

fn list(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    Ok(shown(call.state.files.of(who(&end_user).heron_id)))
}

/// The latest first.
fn recent(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let wanted = call.query.get("file_class").and_then(Value::as_str).unwrap_or_default();
    let limit = call.number("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
    let of_class = call.state.files.all.iter().rev().filter(|file| file.text("file_class") == wanted);
    Ok(shown(of_class.take(limit)))
}

fn get(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    Ok(Answer::ok(call.state.files.find(&heron_id)?.shown()))
}

fn update(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (heron_id, members) = (call.path(0).to_owned(), call.take_body());
    let file = call.state.files.find(&heron_id)?;
    file.members.extend(members);
    Ok(Answer::ok(file.shown()))
}

fn delete(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    let end_user = call.state.files.find(&heron_id)?.end_user.clone();
    call.state.files.all.retain(|file| file.heron_id != heron_id);
    call.state.agenda.forget(|id| id == heron_id);
    call.state.tell_of_file("end_user_file.deleted", &heron_id, &end_user);
    changed(call, &end_user);
    Ok(Answer::ok(json!({ "success": true })))
}

fn changed(call: &mut Call<'_>, end_user: &str) {
    if let Ok(end_user) = call.state.end_users.by_heron_id(end_user).cloned() {
        call.state.tell_of_end_user("end_user.files_changed", &end_user);
    }
}

/// The content, in the one form that JSON has for it.
fn content(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    let stored = &call.state.files.find(&heron_id)?.stored;
    Ok(Answer::ok(json!({ "file_b64": stored.base64(), "mime_type": stored.media_type })))
}

/// All files of an end user, in an archive.
fn download(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let files = call.state.files.of(who(&end_user).heron_id);
    let files: Vec<(String, &[u8])> = files
        .enumerate()
        // No two have one name, and no name leads out of the folder.
        .map(|(index, file)| {
            let name = file.text("filename").replace(['/', '\\'], "_");
            (format!("{}-{name}", index + 1), file.stored.content.as_ref())
        })
        .collect();
    let archive: Bytes = zip(&files).into();
    let content = Content::Bytes(Box::new(("application/zip".to_owned(), archive)));
    Ok(Answer { content, ..Answer::new(StatusCode::OK, Value::Null) })
}

fn parse(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    let parser = call.take_body().remove("parser_id");
    let parser = parser.as_ref().and_then(Value::as_str).unwrap_or(PARSER).to_owned();
    call.state.parse_file(call.world, &heron_id, &parser)?;
    Ok(Answer::empty(StatusCode::OK))
}

fn parsed_results(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    let wanted = call.query.get("parser_id").filter(|parser| !parser.is_null());
    let results = &call.state.files.find(&heron_id)?.results;
    let results = results.iter().filter(|result| wanted.is_none_or(|wanted| result.get("parser_id") == Some(wanted)));
    Ok(Answer::ok(results.cloned().map(Value::Object).collect::<Vec<_>>().into()))
}

/// Writes over what was read, by the number of the result.
fn correct(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let (number, corrected) = (call.path(0).parse::<u64>().ok(), call.take_body().remove("parsed_result"));
    let mut results = call.state.files.all.iter_mut().flat_map(|file| &mut file.results);
    let result = results.find(|result| number.is_some() && result.get("id").and_then(Value::as_u64) == number);
    let result = result.ok_or_else(|| Answer::not_found("Parsed file"))?;
    result.extend(corrected.map(|corrected| ("result".to_owned(), corrected)));
    Ok(Answer::ok(result.clone().into()))
}

/// By the one rule that there is here: its class, then its name.
fn rename(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let heron_id = call.path(0).to_owned();
    let file = call.state.files.find(&heron_id)?;
    let name = format!("{}-{}", file.text("file_class"), file.text("filename"));
    file.members.insert("renamed_filename".to_owned(), name.trim_start_matches('-').into());
    Ok(Answer::ok(file.shown()))
}

fn upload(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let part = call.files.drain(..).find(|part| part.field == "file");
    let part = part
        .ok_or_else(|| Answer::unprocessable(json!({ "files": { "file": ["Missing data for required field."] } })))?;
    let mut members = call.take_body();
    members.remove("file");
    let name = part.name.unwrap_or_else(|| "file".to_owned());
    let media_type = part.media_type.unwrap_or_else(|| media_type_of(&name).to_owned());
    members.insert("filename".to_owned(), name.into());
    keep(call, &end_user, members, Stored { content: part.content, media_type }, true)
}

fn upload_base64(call: &mut Call<'_>) -> Result<Answer, Answer> {
    let end_user = end_user(call)?;
    let mut members = call.take_body();
    let sent = members.remove("file_base64");
    let name = members.get("filename").and_then(Value::as_str).unwrap_or_default();
    let stored = Stored::from_base64(sent.as_ref().and_then(Value::as_str).unwrap_or_default(), name);
    let stored = stored
        .ok_or_else(|| Answer::unprocessable(json!({ "json": { "file_base64": ["Not a valid base64 string."] } })))?;
    let parses = members.remove("trigger_downstream_processing") != Some(Value::Bool(false));
    if let Some(parent) = members.remove("parent_file_heron_id") {
        members.insert("parent_heron_id".to_owned(), parent);
    }
    keep(call, &end_user, members, stored, parses)
}

fn keep(
    call: &mut Call<'_>,
    end_user: &EndUser,
    mut members: Map<String, Value>,
    stored: Stored,
    parses: bool,
) -> Result<Answer, Answer> {
    // What was not said is not told as null: the class is found out, the rest stays away.
    members.retain(|_, value| !value.is_null());
    members.insert("created".to_owned(), stamp(call.world, call.state.clock.now()).into());
    members.insert("num_pages".to_owned(), json!(1));
    let (heron_id, end_user) = (call.state.ids.next("euf"), who(end_user).heron_id.to_owned());
    let file = File { end_user: end_user.clone(), heron_id: heron_id.clone(), members, stored, results: Vec::new() };
    call.state.files.all.push(file);
    if parses {
        call.state.parse_file(call.world, &heron_id, PARSER)?;
    }
    changed(call, &end_user);
    Ok(Answer::created(call.state.files.find(&heron_id)?.shown()))
}
