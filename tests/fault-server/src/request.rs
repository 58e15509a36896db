//! How a request is read.

use bytes::{Bytes, BytesMut};

use crate::wire::{Filled, Wire};

/// The longest head, and the longest line within a chunked body.
const MAX_HEAD: usize = 64 << 10;

/// A complete request.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

/// Why there is no request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// The client left without a byte.
    Nothing,
    /// The client left in the middle.
    BrokenOff,
    /// The connection has got the bytes after which it is to be reset.
    Spent,
    /// It is no HTTP/1.1; the answer that it deserves.
    Wrong(u16),
}

/// Reads a request, head and body.
pub(crate) async fn read(wire: &mut Wire) -> Result<Request, Missing> {
    let mut request = read_head(wire).await?;
    let all = |name: &str| {
        let values = request.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.clone());
        values.collect::<Vec<_>>()
    };
    request.body = match (all("transfer-encoding").as_slice(), all("content-length").as_slice()) {
        ([], []) => Bytes::new(),
        ([], [length, others @ ..]) if others.iter().all(|other| other == length) => {
            take(wire, number(length, 10)?).await?
        }
        ([coding], _) if coding.eq_ignore_ascii_case("chunked") => chunks(wire).await?,
        _ => return Err(Missing::Wrong(400)),
    };
    Ok(request)
}

/// Reads a head. The body of the request is still empty.
pub(crate) async fn read_head(wire: &mut Wire) -> Result<Request, Missing> {
    if wire.is_spent() {
        return Err(Missing::Spent);
    }
    if wire.buffer.is_empty() && wire.fill().await == Filled::Ended {
        return Err(Missing::Nothing);
    }
    let head = until(wire, b"\r\n\r\n", Missing::Wrong(431)).await?;
    parse(&head).ok_or(Missing::Wrong(400))
}

fn parse(head: &[u8]) -> Option<Request> {
    let head = String::from_utf8_lossy(head);
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    if method.is_empty() || target.is_empty() || !version.starts_with("HTTP/1.") || words.next().is_some() {
        return None;
    }
    let header = |line: &str| {
        let (name, value) = line.split_once(':').filter(|(name, _)| !name.is_empty())?;
        Some((name.to_ascii_lowercase(), value.trim_matches([' ', '\t']).to_owned()))
    };
    let headers = lines.map(header).collect::<Option<_>>()?;
    Some(Request { method: method.to_owned(), target: target.to_owned(), headers, body: Bytes::new() })
}

async fn chunks(wire: &mut Wire) -> Result<Bytes, Missing> {
    let mut body = BytesMut::new();
    loop {
        let line = until(wire, b"\r\n", Missing::Wrong(400)).await?;
        let line = String::from_utf8_lossy(&line);
        let size = number(line.split(';').next().unwrap_or_default().trim_end(), 16)?;
        if size == 0 {
            // Trailers, and the empty line that ends them.
            while !until(wire, b"\r\n", Missing::Wrong(400)).await?.is_empty() {}
            return Ok(body.freeze());
        }
        body.extend_from_slice(&take(wire, size).await?);
        if !until(wire, b"\r\n", Missing::Wrong(400)).await?.is_empty() {
            return Err(Missing::Wrong(400));
        }
    }
}

/// A number of digits only: `+1` is none.
fn number(digits: &str, radix: u32) -> Result<usize, Missing> {
    let number = Some(digits).filter(|digits| digits.chars().all(|digit| digit.is_digit(radix)));
    number.and_then(|digits| usize::from_str_radix(digits, radix).ok()).ok_or(Missing::Wrong(400))
}

/// The next bytes, this many.
async fn take(wire: &mut Wire, length: usize) -> Result<Bytes, Missing> {
    while wire.buffer.len() < length {
        more(wire).await?;
    }
    Ok(wire.buffer.split_to(length).freeze())
}

/// What comes before `end`, which is passed over.
async fn until(wire: &mut Wire, end: &[u8], too_long: Missing) -> Result<Bytes, Missing> {
    let mut searched = 0;
    loop {
        if let Some(at) = wire.buffer[searched..].windows(end.len()).position(|window| window == end) {
            let found = wire.buffer.split_to(searched + at).freeze();
            let _ = wire.buffer.split_to(end.len());
            return if found.len() > MAX_HEAD { Err(too_long) } else { Ok(found) };
        }
        if wire.buffer.len() > MAX_HEAD {
            return Err(too_long);
        }
        searched = (wire.buffer.len() + 1).saturating_sub(end.len());
        more(wire).await?;
    }
}

async fn more(wire: &mut Wire) -> Result<(), Missing> {
    match wire.fill().await {
        Filled::More => Ok(()),
        Filled::Ended => Err(Missing::BrokenOff),
        Filled::Spent => Err(Missing::Spent),
    }
}
