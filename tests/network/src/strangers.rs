//! A proxy, and a server that speaks no HTTP.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::seen::Seen;

/// The longest head of a request for a tunnel.
const LONGEST: usize = 16 * 1024;

/// Starts a proxy that tunnels to wherever it is asked.
pub(crate) async fn proxy(seen: Seen) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let seen = seen.clone();
            tokio::spawn(async move {
                if let Err(error) = tunnel(client, seen).await {
                    eprintln!("tunnel: {error:#}");
                }
            });
        }
    });
    Ok(address)
}

async fn tunnel(mut client: TcpStream, seen: Seen) -> Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        anyhow::ensure!(head.len() < LONGEST, "the head does not end");
        head.push(client.read_u8().await?);
    }
    let head = String::from_utf8(head)?;
    let target = head.split(' ').nth(1).context("no target")?.to_owned();
    let field = |wanted: &str| {
        let fields = head.lines().filter_map(|line| line.split_once(": "));
        fields.filter(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.to_owned()).next()
    };
    seen.add(&json!({"connect": target, "proxy-authorization": field("proxy-authorization")}));
    let mut server = TcpStream::connect(&target).await.context(target)?;
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    // How a tunnel ends is its ends' affair.
    _ = copy_bidirectional(&mut client, &mut server).await;
    Ok(())
}

/// Starts a server that greets as SSH's do and hears nothing.
pub(crate) async fn other() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                _ = client.write_all(b"SSH-2.0-OpenSSH_9.2p1\r\n").await;
                _ = client.read_to_end(&mut Vec::new()).await;
            });
        }
    });
    Ok(address)
}
