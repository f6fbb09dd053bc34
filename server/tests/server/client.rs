//! A client that sends exactly the bytes and headers a test asks for.

use std::net::SocketAddr;

use bytes::Bytes;
use gatepass::Code;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt, Either, Full};
use hyper::body::Incoming;
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::fixture::{METHOD, framed, soon};

pub(crate) type Body = Either<Full<Bytes>, NeverEnding>;

/// A body of which only the beginning ever comes.
pub(crate) struct NeverEnding(pub(crate) Option<Bytes>);

impl http_body::Body for NeverEnding {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        match self.0.take() {
            Some(bytes) => std::task::Poll::Ready(Some(Ok(http_body::Frame::data(bytes)))),
            None => std::task::Poll::Pending,
        }
    }
}

/// One HTTP/2 connection.
#[derive(Clone)]
pub(crate) struct Http2(SendRequest<Body>);

impl Http2 {
    pub(crate) async fn connect(address: SocketAddr) -> Http2 {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Http2::over(stream).await
    }

    pub(crate) async fn over(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) -> Http2 {
        let (sender, connection) = handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Http2(sender)
    }

    /// A request to a gRPC method; the test may change it.
    pub(crate) fn request(body: Body) -> Request<Body> {
        Request::post(format!("http://gate.test:1234{METHOD}"))
            .header("content-type", "application/grpc")
            .header("te", "trailers")
            .body(body)
            .unwrap()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> hyper::Result<Response<Incoming>> {
        soon(self.0.clone().send_request(request)).await
    }

    pub(crate) async fn answer(&self, request: Request<Body>) -> Answer {
        Answer::read(self.send(request).await.unwrap()).await
    }

    /// Calls the usual method with this message.
    pub(crate) async fn call(&self, message: &[u8]) -> Answer {
        self.answer(Http2::request(Either::Left(framed(message).into()))).await
    }

    pub(crate) async fn call_with(&self, message: &[u8], headers: &[(&'static str, &str)]) -> Answer {
        let mut request = Http2::request(Either::Left(framed(message).into()));
        for (name, value) in headers {
            request.headers_mut().append(*name, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        self.answer(request).await
    }

    /// Calls another method.
    pub(crate) async fn call_path(&self, path: &str, message: &[u8]) -> Answer {
        let mut request = Http2::request(Either::Left(framed(message).into()));
        *request.uri_mut() = format!("http://gate.test:1234{path}").parse().unwrap();
        self.answer(request).await
    }

    /// Calls the usual method with this body, framed or not.
    pub(crate) async fn call_raw(&self, body: impl Into<Bytes>) -> Answer {
        self.answer(Http2::request(Either::Left(Full::new(body.into())))).await
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.0.is_closed()
    }
}

/// All of a response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) trailers: Option<HeaderMap>,
}

impl Answer {
    pub(crate) async fn read(response: Response<Incoming>) -> Answer {
        let (head, body) = response.into_parts();
        let body = soon(body.collect()).await.unwrap();
        let trailers = body.trailers().cloned();
        Answer { status: head.status, headers: head.headers, body: body.to_bytes(), trailers }
    }

    fn status_fields(&self) -> &HeaderMap {
        self.trailers.as_ref().unwrap_or(&self.headers)
    }

    /// The gRPC status; every answer to gRPC is HTTP 200 with gRPC's content type.
    #[track_caller]
    pub(crate) fn code(&self) -> Code {
        assert_eq!(self.status, StatusCode::OK);
        assert_eq!(self.headers["content-type"], "application/grpc");
        Code::from_number(self.status_fields()["grpc-status"].to_str().unwrap().parse().unwrap())
    }

    /// The message inside `google.rpc.Status`, which must agree with the status beside it.
    pub(crate) fn message(&self) -> String {
        let status = tonic::Status::from_header_map(self.status_fields()).unwrap();
        let details = Details::decode(status.details());
        assert_eq!(details.code, i64::from(status.code() as i32));
        assert_eq!(details.message, status.message());
        details.message
    }

    pub(crate) fn details(&self) -> Vec<u8> {
        tonic::Status::from_header_map(self.status_fields()).unwrap().details().to_vec()
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

#[derive(Default)]
struct Details {
    code: i64,
    message: String,
}

impl Details {
    fn decode(bytes: &[u8]) -> Details {
        let status = <StatusProto as prost::Message>::decode(bytes).unwrap();
        Details { code: status.code.into(), message: status.message }
    }
}

#[derive(Clone, PartialEq, prost::Message)]
struct StatusProto {
    #[prost(int32, tag = "1")]
    code: i32,
    #[prost(string, tag = "2")]
    message: String,
}

/// Sends bytes over TCP and gives everything that comes until the server closes.
pub(crate) async fn talk(address: SocketAddr, bytes: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    _ = soon(stream.read_to_end(&mut answer)).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// An HTTP/1 request, and its answer.
pub(crate) async fn get(address: SocketAddr, path: &str) -> String {
    talk(address, &format!("GET {path} HTTP/1.1\r\nhost: gate.test\r\nconnection: close\r\n\r\n")).await
}
