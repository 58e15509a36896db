//! Where webhooks arrive. A program has a web framework for this; all that matters is that the body is kept as it came.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::Result;

/// A request that arrived: what its header `Heron-Signature` says, and its body.
pub struct Delivery {
    pub signature: Option<String>,
    pub body: Vec<u8>,
}

/// A small HTTP server.
pub struct WebhookReceiver {
    /// Where it listens.
    pub url: String,
    arrived: Receiver<Delivery>,
}

impl WebhookReceiver {
    /// Listens, until the program ends.
    pub fn listen(address: &str) -> Result<Self> {
        let listener = TcpListener::bind(address)?;
        let url = format!("http://{}/heron", listener.local_addr()?);
        let (tell, arrived) = channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // Who sends no sound request gets no answer.
                let Ok(delivery) = take(stream) else { continue };
                if tell.send(delivery).is_err() {
                    return;
                }
            }
        });
        Ok(Self { url, arrived })
    }

    /// The next delivery.
    pub fn next(&self, within: Duration) -> Result<Delivery> {
        self.arrived.recv_timeout(within).map_err(|_| "no webhook arrived in time".into())
    }
}

/// Reads a request, and answers that it arrived. Anything but a 2xx would bring it again.
fn take(stream: TcpStream) -> std::io::Result<Delivery> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream);
    let (mut signature, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        match name.to_ascii_lowercase().as_str() {
            heron_data::webhooks::SIGNATURE_HEADER => signature = Some(value.trim().to_owned()),
            "content-length" => length = value.trim().parse().unwrap_or(0),
            _ => {}
        }
    }
    let mut body = Vec::new();
    reader.by_ref().take(length).read_to_end(&mut body)?;
    reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")?;
    Ok(Delivery { signature, body })
}
