//! What a request wishes of a made-up answer, in the header `Prefer` (RFC 7240).

use http::{HeaderMap, StatusCode};

use crate::answer::Answer;

/// How often something that may be there, is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Share {
    /// Not once.
    Never,
    /// Here and there, as the seed has it.
    #[default]
    Some,
    /// Every time.
    Always,
}

impl Share {
    fn read(text: &str) -> Option<Self> {
        match text {
            "never" => Some(Self::Never),
            "some" => Some(Self::Some),
            "always" => Some(Self::Always),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Some => "some",
            Self::Always => "always",
        }
    }
}

/// `Prefer: code=404, seed=7, nulls=never, optional=some`, each of which may be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// The status to answer with.
    pub(crate) code: Option<StatusCode>,
    pub(crate) seed: Option<u64>,
    pub(crate) nulls: Option<Share>,
    pub(crate) optional: Option<Share>,
}

impl Wishes {
    /// The wishes of a request. Those of other servers are passed over, as the standard says.
    ///
    /// # Errors
    /// When a value makes no sense: a test that wishes for something should not get something else.
    pub(crate) fn of(headers: &HeaderMap) -> Result<Self, Answer> {
        let mut wishes = Self::default();
        for header in headers.get_all("prefer") {
            for wish in String::from_utf8_lossy(header.as_bytes()).split(',') {
                let wish = wish.split(';').next().unwrap_or_default();
                let (name, value) = wish.split_once('=').unwrap_or((wish, ""));
                let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"'));
                let known = match name.as_str() {
                    "code" => set(&mut wishes.code, value.parse().ok()),
                    "seed" => set(&mut wishes.seed, value.parse().ok()),
                    "nulls" => set(&mut wishes.nulls, Share::read(value)),
                    "optional" => set(&mut wishes.optional, Share::read(value)),
                    _ => true,
                };
                if !known {
                    return Err(Answer::bad_request(&format!(
                        "The header `Prefer` has a `{name}` that is not understood. It takes code=STATUS, seed=NUMBER, \
                         nulls=never|some|always, optional=never|some|always"
                    )));
                }
            }
        }
        Ok(wishes)
    }

    /// The wishes again, for the header that says which were heard.
    pub(crate) fn told(&self) -> Option<String> {
        let told: Vec<String> = [
            self.code.map(|code| format!("code={}", code.as_u16())),
            self.seed.map(|seed| format!("seed={seed}")),
            self.nulls.map(|share| format!("nulls={}", share.name())),
            self.optional.map(|share| format!("optional={}", share.name())),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!told.is_empty()).then(|| told.join(", "))
    }
}

/// The first wish of a name counts. Says whether the value was understood.
fn set<T>(wish: &mut Option<T>, value: Option<T>) -> bool {
    let understood = value.is_some();
    if wish.is_none() {
        *wish = value;
    }
    understood
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn wishes(values: &[&'static str]) -> Result<Wishes, Answer> {
        let headers =
            values.iter().map(|value| (http::HeaderName::from_static("prefer"), HeaderValue::from_static(value)));
        Wishes::of(&headers.collect())
    }

    #[test]
    fn wishes_are_read_from_every_header_and_told_again() {
        let read = wishes(&["respond-async, code=404; x=1, Seed=\"7\"", "nulls=never,optional=always"]).unwrap();
        assert_eq!(
            read,
            Wishes {
                code: Some(StatusCode::NOT_FOUND),
                seed: Some(7),
                nulls: Some(Share::Never),
                optional: Some(Share::Always),
            }
        );
        assert_eq!(read.told().as_deref(), Some("code=404, seed=7, nulls=never, optional=always"));
        assert_eq!(Wishes::default().told(), None);
    }

    #[test]
    fn a_wish_that_makes_no_sense_is_refused() {
        for wish in ["code=yes", "code=99", "seed=-1", "nulls", "optional=often"] {
            assert_eq!(wishes(&[wish]).unwrap_err().status, StatusCode::BAD_REQUEST, "{wish}");
        }
    }
}
