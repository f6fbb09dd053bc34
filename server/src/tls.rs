use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use rustls::crypto::ring;
use rustls::pki_types::pem::{Error as PemError, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio_rustls::TlsAcceptor;

use crate::config::TlsFiles;
use crate::error::ServeError;

/// Reads the certificate's files again, so that a renewed certificate needs no restart.
#[derive(Debug, Clone)]
pub struct CertificateReloader(Arc<Current>);

impl CertificateReloader {
    /// Takes the files' present content for new connections. On an error the former certificate stays.
    pub fn reload(&self) -> Result<(), ServeError> {
        let read = Arc::new(read(&self.0.files)?);
        *self.0.key.write().unwrap_or_else(PoisonError::into_inner) = read;
        Ok(())
    }
}

/// The certificate that new connections get.
#[derive(Debug)]
struct Current {
    files: TlsFiles,
    key: RwLock<Arc<CertifiedKey>>,
}

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.key.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

/// What speaks TLS with these files, and what reloads them.
pub(crate) fn acceptor(files: &TlsFiles) -> Result<(TlsAcceptor, CertificateReloader), ServeError> {
    let current = Arc::new(Current { files: files.clone(), key: RwLock::new(Arc::new(read(files)?)) });
    let mut config = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| problem(&files.certificate, error))?
        .with_no_client_auth()
        .with_cert_resolver(current.clone());
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok((TlsAcceptor::from(Arc::new(config)), CertificateReloader(current)))
}

fn read(files: &TlsFiles) -> Result<CertifiedKey, ServeError> {
    let chain = CertificateDer::pem_file_iter(&files.certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| pem_problem(&files.certificate, "certificate", &error))?;
    if chain.is_empty() {
        return Err(pem_problem(&files.certificate, "certificate", &PemError::NoItemsFound));
    }
    let key = PrivateKeyDer::from_pem_file(&files.key)
        .map_err(|error| pem_problem(&files.key, "private key", &error))?;
    CertifiedKey::from_der(chain, key, &ring::default_provider()).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => problem(&files.key, "the key is not the certificate's"),
        other => problem(&files.key, other),
    })
}

/// The parser's own words may quote the file, which may be a key: only its kind of failure is told.
fn pem_problem(file: &Path, wanted: &str, error: &PemError) -> ServeError {
    match error {
        PemError::Io(error) => problem(file, error),
        PemError::NoItemsFound => problem(file, format!("holds no {wanted} in PEM")),
        _ => problem(file, format!("is no well-formed PEM of a {wanted}")),
    }
}

fn problem(file: &Path, problem: impl ToString) -> ServeError {
    ServeError::TlsFile { file: file.to_owned(), problem: problem.to_string() }
}
