//! An empty gRPC call on loopback: what the network and tonic charge before anyone decides anything. Client and server
//! share the process and its two threads.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::{Ipv4Addr, SocketAddr};
use std::task::{Context, Poll};

use tonic::body::Body;
use tonic::codegen::{BoxFuture, Service, http};
use tonic::transport::server::TcpIncoming;
use tonic::transport::{Channel, Endpoint, Server};
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

use crate::figure::Figure;
use crate::load;
use crate::subject::Failure;

const CONNECTIONS: usize = 8;

/// Answers every call with an empty message.
#[derive(Clone)]
struct Empty;

impl Service<Request<()>> for Empty {
    type Response = Response<()>;
    type Error = Status;
    type Future = Ready<Result<Response<()>, Status>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Status>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(Response::new(())))
    }
}

impl Service<http::Request<Body>> for Empty {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        Box::pin(async {
            let mut server = tonic::server::Grpc::new(ProstCodec::<(), ()>::default());
            Ok(server.unary(Empty, request).await)
        })
    }
}

/// Latency of one call at a time, and calls per second of many clients.
pub(crate) fn measured() -> Result<Vec<Figure>, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.map_err(Failure::from)?.block_on(async {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let incoming = TcpIncoming::bind(any_port).map_err(Failure::from)?.with_nodelay(Some(true));
        let address = incoming.local_addr().map_err(Failure::from)?;
        let server = tokio::spawn(Server::builder().serve_with_incoming(Empty, incoming));
        let mut channels = Vec::new();
        for _ in 0..CONNECTIONS {
            channels.push(connect(address).await?);
        }
        let figures = load::calls(&channels, |channel| async move { call(&channel).await }).await?;
        server.abort();
        Ok(figures.map(|figure| figure.way("empty tonic call")).into())
    })
}

async fn connect(address: SocketAddr) -> Result<Channel, Failure> {
    let endpoint = Endpoint::from_shared(format!("http://{address}")).map_err(Failure::from)?;
    endpoint.tcp_nodelay(true).connect().await.map_err(Failure::from)
}

async fn call(channel: &Channel) -> Result<(), Failure> {
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.map_err(Failure::from)?;
    let path = http::uri::PathAndQuery::from_static("/bench.Empty/Call");
    let codec = ProstCodec::<(), ()>::default();
    client.unary(Request::new(()), path, codec).await.map(drop).map_err(Failure::from)
}
