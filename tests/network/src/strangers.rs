//! A proxy, and servers that speak no HTTP.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// The longest head of a request for a tunnel.
const LONGEST: usize = 16 * 1024;

/// Starts a proxy that tunnels to wherever it is asked; `note` is told each request's head before the answer goes out.
/// Fails where there is no port.
pub async fn proxy(note: impl Fn(&str) + Clone + Send + 'static) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let note = note.clone();
            tokio::spawn(async move {
                if let Err(error) = tunnel(client, note).await {
                    eprintln!("tunnel: {error:#}");
                }
            });
        }
    });
    Ok(address)
}

/// Tunnels one client to where it asks for. Fails where it asks for nothing that can be reached.
pub async fn tunnel(mut client: impl AsyncRead + AsyncWrite + Unpin, note: impl Fn(&str)) -> Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        anyhow::ensure!(head.len() < LONGEST, "the head does not end");
        head.push(client.read_u8().await?);
    }
    let head = String::from_utf8(head)?;
    let target = head.split(' ').nth(1).context("no target")?;
    note(&head);
    let mut server = TcpStream::connect(target).await.with_context(|| target.to_owned())?;
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    // How a tunnel ends is its ends' affair.
    _ = copy_bidirectional(&mut client, &mut server).await;
    Ok(())
}

/// Starts a server that says this to whoever comes, and hears nothing. Fails where there is no port.
pub async fn saying(words: &'static [u8]) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            tokio::spawn(async move {
                _ = client.write_all(words).await;
                _ = client.read_to_end(&mut Vec::new()).await;
            });
        }
    });
    Ok(address)
}
