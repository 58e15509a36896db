//! Where an API is served.

use std::collections::BTreeMap;

use serde_json::Value;

use super::CompareError;
use super::bodies::without_prose;
use super::brief::canonical;
use super::doc::{At, Doc};
use super::engine::Engine;
use super::expand::Found;
use super::operations::Call;

/// The servers that apply somewhere, and whether the document says so for all.
struct Servers<'d> {
    list: Vec<Server<'d>>,
    at: At<'d>,
    inherited: bool,
}

#[derive(Clone, Copy)]
struct Server<'d> {
    url: &'d str,
    at: At<'d>,
}

struct Ids {
    added: &'static str,
    removed: &'static str,
    url_changed: &'static str,
    variable_changed: &'static str,
    order_changed: &'static str,
}

const OWN: Ids = Ids {
    added: "api-server-added",
    removed: "api-server-removed",
    url_changed: "api-server-url-changed",
    variable_changed: "api-server-variable-changed",
    order_changed: "api-server-order-changed",
};

const GLOBAL: Ids = Ids {
    added: "api-global-server-added",
    removed: "api-global-server-removed",
    url_changed: "api-global-server-url-changed",
    variable_changed: "api-global-server-variable-changed",
    order_changed: "api-global-server-order-changed",
};

impl<'d> Engine<'d> {
    pub(super) fn global_servers(&mut self, found: &mut Found) -> Result<(), CompareError> {
        let (old, new) = (self.old.top(), self.new.top());
        let old = servers(&mut self.old, &[old], old)?;
        let new = servers(&mut self.new, &[new], new)?;
        self.compare_servers(&GLOBAL, &old, &new, found)
    }

    pub(super) fn operation_servers(
        &mut self,
        old: &Call<'d>,
        new: &Call<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let (old_top, new_top) = (self.old.top(), self.new.top());
        let old = servers(&mut self.old, &[old.at, old.item], old_top)?;
        let new = servers(&mut self.new, &[new.at, new.item], new_top)?;
        if old.inherited && new.inherited {
            return Ok(());
        }
        self.compare_servers(&OWN, &old, &new, found)
    }

    fn compare_servers(
        &mut self,
        ids: &Ids,
        old: &Servers<'d>,
        new: &Servers<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let at = (Some(old.at.place), Some(new.at.place));
        let place = "servers";
        let find = |list: &[Server<'d>], url: &str| list.iter().position(|server| server.url == url);
        self.old.spend(old.list.len() * new.list.len())?;
        let mut order = Vec::new();
        let mut gone = Vec::new();
        for server in &old.list {
            match find(&new.list, server.url) {
                Some(index) => {
                    order.push(index);
                    self.variables(ids, *server, new.list[index], found)?;
                }
                None => gone.push(server),
            }
        }
        let mut come: Vec<&Server<'d>> =
            new.list.iter().filter(|server| find(&old.list, server.url).is_none()).collect();
        if gone.len() == 1 && come.len() == 1 {
            let (a, b) = (gone.remove(0), come.remove(0));
            found
                .tell(ids.url_changed, place, (Some(a.at.place), Some(b.at.place)))
                .values(Some(a.url.into()), Some(b.url.into()));
        }
        for server in gone {
            found.tell(ids.removed, place, (Some(server.at.place), None)).values(Some(server.url.into()), None);
        }
        for server in come {
            found.tell(ids.added, place, (None, Some(server.at.place))).values(None, Some(server.url.into()));
        }
        if !order.is_sorted() {
            let urls = |servers: &Servers<'d>| Some(servers.list.iter().map(|server| server.url).collect::<Value>());
            found.tell(ids.order_changed, place, at).values(urls(old), urls(new));
        }
        Ok(())
    }

    fn variables(
        &mut self,
        ids: &Ids,
        old: Server<'d>,
        new: Server<'d>,
        found: &mut Found,
    ) -> Result<(), CompareError> {
        let list = self.old.get(old.at, "variables");
        let before: BTreeMap<&str, At<'d>> = self.old.entries(list)?.into_iter().collect();
        let list = self.new.get(new.at, "variables");
        let after: BTreeMap<&str, At<'d>> = self.new.entries(list)?.into_iter().collect();
        let names: std::collections::BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for name in names {
            let (a, b) = (before.get(name), after.get(name));
            let told = |at: Option<&At<'d>>| at.map(|at| without_prose(at.value));
            let (told_a, told_b) = (told(a), told(b));
            if told_a.as_ref().map(canonical) != told_b.as_ref().map(canonical) {
                found
                    .tell(
                        ids.variable_changed,
                        format!("servers › {name}"),
                        (a.map(|at| at.place), b.map(|at| at.place)),
                    )
                    .values(told_a, told_b);
            }
        }
        Ok(())
    }
}

fn servers<'d>(doc: &mut Doc<'d>, owners: &[At<'d>], top: At<'d>) -> Result<Servers<'d>, CompareError> {
    let mut own = None;
    for owner in owners {
        own = own.or_else(|| doc.get(*owner, "servers"));
    }
    let inherited = own.is_none();
    let list = own.or_else(|| doc.get(top, "servers"));
    let mut found: Vec<Server<'d>> = Vec::new();
    for at in doc.items(list)? {
        doc.spend(found.len())?;
        doc.object(at)?;
        let url = doc.text(at, "url")?.unwrap_or("/");
        // Paths begin with a slash, so a last one here adds nothing.
        let url = if url.len() > 1 { url.trim_end_matches('/') } else { url };
        if !found.iter().any(|server| server.url == url) {
            found.push(Server { url, at });
        }
    }
    if found.is_empty() {
        // OpenAPI's own default.
        found.push(Server { url: "/", at: list.unwrap_or(top) });
    }
    Ok(Servers { list: found, at: list.unwrap_or(top), inherited })
}
