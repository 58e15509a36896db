//! Where nothing listens.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::OnceLock;

use tokio::net::TcpSocket;

/// A URL where every connection is refused.
///
/// The port stays bound, without a listener, until the process ends. A port that were given back could become that of
/// another test's server.
///
/// # Panics
///
/// When 127.0.0.1 has no free port.
#[must_use]
pub fn refused_url() -> String {
    static HELD: OnceLock<(TcpSocket, SocketAddr)> = OnceLock::new();
    let bind = || {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let address = socket.local_addr()?;
        std::io::Result::Ok((socket, address))
    };
    let (_, address) = HELD.get_or_init(|| match bind() {
        Ok(held) => held,
        Err(error) => panic!("no port of 127.0.0.1 can be bound: {error}"),
    });
    format!("http://{address}")
}
