//! A server on loopback that gives configured answers, also malformed ones.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The function that answers a connection whose request has been read.
pub type Answer = Arc<dyn Fn(&str, &mut dyn Stream) -> std::io::Result<()> + Send + Sync>;

pub trait Stream: Read + Write {}
impl<S: Read + Write> Stream for S {}

/// A server that runs as long as the process does.
pub struct Server {
    /// `http://127.0.0.1:PORT`, or with https.
    pub base: String,
    /// The number of bytes that it could send.
    pub sent: Arc<AtomicU64>,
    /// The certificate, if it speaks TLS.
    pub certificate: Option<String>,
}

impl Server {
    pub fn plain(answer: Answer) -> Server {
        let sent = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&sent);
        let port = listen(move |stream| respond(stream, &answer, &count));
        Server { base: format!("http://127.0.0.1:{port}"), sent, certificate: None }
    }

    /// Starts a server that speaks first, and no HTTP; returns its base URL.
    pub fn greeting(words: &'static [u8]) -> String {
        let port = listen(move |mut stream| {
            stream.write_all(words)?;
            stream.read(&mut [0; 512]).map(|_| ())
        });
        format!("http://127.0.0.1:{port}")
    }

    /// Starts a server with a certificate that it signed itself.
    pub fn tls(answer: Answer) -> Server {
        let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
        let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config =
            ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().and_then(
                |builder| builder.with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key),
            );
        let config = Arc::new(config.expect("a configuration"));
        let sent = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&sent);
        let port = listen(move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).map_err(std::io::Error::other)?;
            respond(StreamOwned::new(connection, stream), &answer, &count)
        });
        let certificate = Some(pem(made.cert.der()));
        Server { base: format!("https://localhost:{port}"), sent, certificate }
    }
}

fn pem(der: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::from("-----BEGIN CERTIFICATE-----\n");
    for line in der.chunks(48) {
        for group in line.chunks(3) {
            let bits =
                group.iter().chain([0, 0].iter()).take(3).fold(0u32, |all, byte| all << 8 | u32::from(*byte));
            for place in 0..4 {
                let digit = DIGITS[(bits >> (18 - 6 * place) & 63) as usize] as char;
                text.push(if place <= group.len() { digit } else { '=' });
            }
        }
        text.push('\n');
    }
    text + "-----END CERTIFICATE-----\n"
}

fn listen(serve: impl Fn(TcpStream) -> std::io::Result<()> + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            // The client may go away in the middle: that is what is tested.
            thread::spawn(move || drop(serve(stream)));
        }
    });
    port
}

fn respond<S: Read + Write>(mut stream: S, answer: &Answer, sent: &AtomicU64) -> std::io::Result<()> {
    let request = request(&mut stream)?;
    let mut counted = Counted { stream: &mut stream, sent };
    answer(&request, &mut counted)?;
    stream.flush()
}

/// Returns the head of the next request; empty if there is none.
pub fn request(stream: &mut dyn Read) -> std::io::Result<String> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => request.push(byte[0]),
            Ok(_) => break,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(String::from_utf8_lossy(&request).into_owned())
}

struct Counted<'s, S> {
    stream: &'s mut S,
    sent: &'s AtomicU64,
}

impl<S: Read> Read for Counted<'_, S> {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        self.stream.read(bytes)
    }
}

impl<S: Write> Write for Counted<'_, S> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let count = self.stream.write(bytes)?;
        self.sent.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}
