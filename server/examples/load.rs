//! What a call costs on loopback: an echo of 64 bytes through this server, called by tonic's own channel and by the
//! client's transport. Server and client share the two
//! worker threads.
//!
//! `cargo run --release -p gatepass-server --example load`

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Buf, BufMut, Bytes};
use gatepass::client::transport::{GrpcConfig, GrpcTransport, Signer, Transport};
use gatepass::service::{Call, Metadata, Reply};
use gatepass_server::{Handler, ServerConfig, bind};
use gatepass_wire::schema::{self, Method};
use tonic::Status;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Channel, Endpoint};

const METHOD: &str = "/gatepass.v1.Access/Check";
const SEQUENTIAL: usize = 20_000;
const CONCURRENT: Duration = Duration::from_secs(5);
const IN_FLIGHT: usize = 128;

struct Echo;

impl Handler for Echo {
    async fn call(&self, call: Call) -> gatepass::Result<Reply> {
        Ok(Reply { body: call.body, metadata: Metadata::new() })
    }

    fn readiness(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Metadata of the size a real signature has.
struct Stamp;

impl Signer for Stamp {
    fn sign(&self, _: &'static Method, _: &[u8], metadata: &mut Metadata, _: &str) {
        metadata.push("x-sdm-authentication", "auth-0123456789abcdef");
        metadata.push("x-sdm-signature", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}

#[derive(Clone, Default)]
struct Raw;

impl Codec for Raw {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Raw;
    type Decoder = Raw;

    fn encoder(&mut self) -> Raw {
        Raw
    }

    fn decoder(&mut self) -> Raw {
        Raw
    }
}

impl Encoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, message: Bytes, into: &mut EncodeBuf<'_>) -> Result<(), Status> {
        into.put(message);
        Ok(())
    }
}

impl Decoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, source: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(source.copy_to_bytes(source.remaining())))
    }
}

trait Caller: Clone + Send + Sync + 'static {
    fn call(&self, body: Bytes) -> impl Future<Output = ()> + Send;
}

impl Caller for Channel {
    async fn call(&self, body: Bytes) {
        let mut client = tonic::client::Grpc::new(self.clone());
        client.ready().await.expect("connected");
        let path = http::uri::PathAndQuery::from_static(METHOD);
        client.unary(tonic::Request::new(body), path, Raw).await.expect("answered");
    }
}

impl Caller for GrpcTransport {
    async fn call(&self, body: Bytes) {
        let method = schema::method(METHOD).expect("in the schema");
        Transport::call(self, method, body, Metadata::new(), Duration::from_secs(10))
            .await
            .expect("answered");
    }
}

async fn measure(name: &str, caller: impl Caller) {
    let body = Bytes::from_static(&[7; 64]);
    for _ in 0..2_000 {
        caller.call(body.clone()).await;
    }
    let mut times = Vec::with_capacity(SEQUENTIAL);
    for _ in 0..SEQUENTIAL {
        let began = Instant::now();
        caller.call(body.clone()).await;
        times.push(began.elapsed());
    }
    times.sort_unstable();
    let (p50, p99) = (times[SEQUENTIAL / 2], times[SEQUENTIAL * 99 / 100]);

    let (began, cpu) = (Instant::now(), cpu_time());
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..IN_FLIGHT {
        let (caller, body) = (caller.clone(), body.clone());
        tasks.spawn(async move {
            let mut calls = 0_u64;
            while began.elapsed() < CONCURRENT {
                caller.call(body.clone()).await;
                calls += 1;
            }
            calls
        });
    }
    let calls: u64 = tasks.join_all().await.into_iter().sum();
    let rate = calls as f64 / began.elapsed().as_secs_f64();
    print!("{name:24} p50 {p50:>8.1?}  p99 {p99:>8.1?}  {IN_FLIGHT} in flight: {rate:>7.0} calls/s");
    match cpu.zip(cpu_time()) {
        Some((before, after)) => println!(", {:.1?} of CPU a call", (after - before).div_f64(calls as f64)),
        None => println!(),
    }
}

/// What the process has used so far, where the system tells: unlike the rate, it hardly depends on what else runs.
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The fields after the command's name, which may hold blanks; utime and stime in hundredths of a second.
    let fields: Vec<_> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = bind(ServerConfig::new(SocketAddr::from(([127, 0, 0, 1], 0)))).await?;
    let url = format!("http://{}", server.address());
    tokio::spawn(server.serve(Echo, std::future::pending()));
    measure("tonic channel", Endpoint::from_shared(url.clone())?.connect().await?).await;
    measure("the client's transport", GrpcTransport::new(GrpcConfig::new(url), Arc::new(Stamp))?).await;
    Ok(())
}
