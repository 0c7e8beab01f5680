//! Documents from a server on loopback that behaves, and from some that do not.
//!
//! `cargo test -p schemalock --features http --test fetch`

#[path = "fetch/server.rs"]
mod server;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use libtest_mimic::{Arguments, Failed, Trial};
use schemalock::internals::fetch::{Fetched, Limits, fetch};
use server::{Answer, Server};

const LIMITS: Limits = Limits {
    connect: Duration::from_secs(5),
    read: Duration::from_millis(400),
    whole: Duration::from_millis(1500),
    bytes: 2 * 1024 * 1024,
    redirects: 3,
    proxies: false,
};

const GIGABYTES: u64 = 2 << 30;

/// `{}` with gzip.
const ZIPPED: &[u8] = &[31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 171, 174, 5, 0, 67, 191, 166, 163, 2, 0, 0, 0];

/// The expectation of a case: a text, an unchanged document, or words of the diagnostic.
enum Expected {
    Text(&'static str),
    Unchanged,
    Refused(&'static str),
}
use Expected::{Refused, Text, Unchanged};

fn main() {
    let arguments = Arguments::from_args();
    let mut trials: Vec<Trial> = answers()
        .into_iter()
        .map(|(name, answer, expected)| {
            Trial::test(name, move || case(answer, &expected).map_err(Failed::from))
        })
        .collect();
    let others: [(&str, fn()); 8] = [
        ("two_gigabytes_are_not_taken", two_gigabytes_are_not_taken),
        ("nobody_listens", nobody_listens),
        ("a_server_without_tls", a_server_without_tls),
        ("a_certificate_that_nobody_knows", a_certificate_that_nobody_knows),
        ("a_certificate_that_the_environment_names", a_certificate_that_the_environment_names),
        ("nobody_leads_from_https_to_http", nobody_leads_from_https_to_http),
        ("a_proxy_of_the_environment_is_used", a_proxy_of_the_environment_is_used),
        ("an_update_asks_by_the_tag_of_the_last", an_update_asks_by_the_tag_of_the_last),
    ];
    trials.extend(others.map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

/// Sends one answer to every request.
fn says(bytes: impl Into<Vec<u8>>) -> Answer {
    let bytes = bytes.into();
    Arc::new(move |_, stream| stream.write_all(&bytes))
}

fn with_body(head: &str, body: &[u8]) -> Answer {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n{head}\r\n", body.len());
    says([head.as_bytes(), body].concat())
}

fn answers() -> Vec<(&'static str, Answer, Expected)> {
    let slowly: Answer = Arc::new(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")?;
        for _ in 0..1000 {
            stream.write_all(b" ")?;
            stream.flush()?;
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    });
    let never: Answer = Arc::new(|_, _| {
        thread::sleep(Duration::from_secs(3));
        Ok(())
    });
    let stops: Answer = Arc::new(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")?;
        stream.flush()?;
        thread::sleep(Duration::from_secs(3));
        Ok(())
    });
    let head: Answer = Arc::new(|_, stream| {
        loop {
            stream.write_all(b"HTTP/1.1 200 OK\r\nX: ")?;
            stream.write_all(&[b'x'; 4096])?;
        }
    });
    let asked: Answer = Arc::new(|request, stream| {
        let request = request.to_ascii_lowercase();
        let is_well_asked = ["accept: application/json", "user-agent: schemalock/", "accept-encoding: gzip"]
            .iter()
            .all(|header| request.contains(header));
        let status = if is_well_asked { "200 OK" } else { "400 Bad Request" };
        write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 2\r\n\r\n{{}}")
    });
    let tag: Answer = Arc::new(|request, stream| {
        let is_known = request.to_ascii_lowercase().contains("if-none-match: \"known\"");
        let status = if is_known { "304 Not Modified" } else { "500 Internal Server Error" };
        write!(stream, "HTTP/1.1 {status}\r\n\r\n")
    });
    let redirect =
        |target: &str| says(format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n"));
    let elsewhere: Answer = Arc::new(|request, stream| match request.starts_with("GET /deep/new?x=1 ") {
        true => write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{{}}"),
        false => write!(
            stream,
            "HTTP/1.1 308 Permanent Redirect\r\nLocation: new?x=1\r\nContent-Length: 0\r\n\r\n"
        ),
    });
    let status = |status: &str| says(format!("HTTP/1.1 {status}\r\nContent-Length: 5\r\n\r\nsorry"));
    let chunked = |rest: &str| {
        says(format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n{rest}"))
    };
    vec![
        ("a_document", with_body("", b"{}"), Text("{}")),
        ("a_document_with_a_byte_order_mark", with_body("", "\u{feff}{}".as_bytes()), Text("{}")),
        ("a_document_without_a_length", says("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}"), Text("{}")),
        ("a_document_in_chunks", chunked("0\r\n\r\n"), Text("{}")),
        ("a_document_with_gzip", with_body("Content-Encoding: gzip\r\n", ZIPPED), Text("{}")),
        ("the_request_says_who_asks_for_what", asked, Text("{}")),
        ("a_redirect_to_a_relative_place", elsewhere, Text("{}")),
        ("a_tag_that_is_known", tag, Unchanged),
        ("not_found", status("404 Not Found"), Refused("answered 404 Not Found")),
        (
            "a_server_that_fails",
            status("500 Internal Server Error"),
            Refused("answered 500 Internal Server Error"),
        ),
        ("too_many_requests", status("429 Too Many Requests"), Refused("answered 429")),
        ("a_part_of_it", status("206 Partial Content"), Refused("answered 206")),
        ("no_content", says("HTTP/1.1 204 No Content\r\n\r\n"), Refused("answered 204")),
        ("a_redirect_loop", redirect("/deep/doc"), Refused("leads on more than 3 times")),
        (
            "a_redirect_to_nowhere",
            says("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"),
            Refused("leads to ``"),
        ),
        ("a_redirect_to_a_file", redirect("file:///etc/passwd"), Refused("no http or https URL")),
        (
            "a_length_that_is_not_sent",
            says("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"),
            Refused("ends before its end"),
        ),
        ("a_chunk_that_is_cut", chunked("5\r\n{"), Refused("ends before its end")),
        ("no_last_chunk", chunked(""), Refused("ends before its end")),
        (
            "gzip_that_is_cut",
            with_body("Content-Encoding: gzip\r\n", &ZIPPED[..15]),
            Refused("ends before its end"),
        ),
        ("gzip_that_is_none", with_body("Content-Encoding: gzip\r\n", b"{}"), Refused("ends before its end")),
        ("no_http", says("hello\r\n\r\n"), Refused("broken")),
        ("nothing_at_all", says(""), Refused("ends before its end")),
        ("a_head_without_end", head, Refused("header")),
        ("bytes_that_are_no_text", with_body("", b"\xff\xfe"), Refused("not UTF-8")),
        (
            "a_page",
            with_body("Content-Type: text/html; charset=utf-8\r\n", b"<p>"),
            Refused("page for people"),
        ),
        ("it_trickles", slowly, Refused("not all there after 1.5 s")),
        ("it_never_comes", never, Refused("nothing came for 0.4 s")),
        ("it_stops", stops, Refused("nothing came for 0.4 s")),
    ]
}

fn case(answer: Answer, expected: &Expected) -> Result<(), String> {
    let server = Server::plain(answer);
    let url = format!("{}/deep/doc", server.base);
    let found = fetch(&url, Some("\"known\""), &LIMITS);
    let message = found.as_ref().err().map(|diagnostic| {
        assert!(!diagnostic.help.is_empty(), "there is no help");
        diagnostic.message.clone()
    });
    let is_right = match (expected, &found) {
        (Text(text), Ok(Fetched::Document { text: found, .. })) => found == text,
        (Unchanged, Ok(Fetched::Unchanged)) => true,
        (Refused(words), Err(_)) => message.as_ref().is_some_and(|message| message.contains(words)),
        _ => false,
    };
    if is_right { Ok(()) } else { Err(format!("{found:?}")) }
}

/// Sends as long as the client reads.
fn sends(head: &'static str, chunk: Vec<u8>, is_chunked: bool) -> Answer {
    Arc::new(move |_, stream| {
        stream.write_all(head.as_bytes())?;
        for _ in 0..GIGABYTES / 65536 {
            match is_chunked {
                true => {
                    write!(stream, "{:x}\r\n", chunk.len())?;
                    stream.write_all(&chunk)?;
                    stream.write_all(b"\r\n")?;
                }
                false => stream.write_all(&chunk)?,
            }
        }
        Ok(())
    })
}

fn two_gigabytes_are_not_taken() {
    let blanks = vec![b' '; 65536];
    let announced = "HTTP/1.1 200 OK\r\nContent-Length: 2147483648\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let endless = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    let cases = [
        (sends(announced, blanks.clone(), false), "it has 2147483648 bytes, and 2097152 are taken at most"),
        (sends(chunked, blanks.clone(), true), "it has more than 2097152 bytes"),
        (sends(endless, blanks, false), "it has more than 2097152 bytes"),
    ];
    for (answer, words) in cases {
        let server = Server::plain(answer);
        let message = fetch(&server.base, None, &LIMITS).expect_err("too much").message;
        assert!(message.ends_with(words), "{message}");
        thread::sleep(Duration::from_millis(50));
        // What was sent beyond the limit fills buffers of the system; it is not read.
        let sent = server.sent.load(Ordering::Relaxed);
        assert!(sent < 16 * LIMITS.bytes, "{sent} bytes were taken");
    }
}

fn nobody_listens() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("one").port();
    let diagnostic = fetch(&format!("http://user:secret@127.0.0.1:{port}/a?token=secret"), None, &LIMITS);
    let message = diagnostic.expect_err("nobody is there").message;
    assert!(message.contains("the connection failed") && !message.contains("secret"), "{message}");
}

fn a_server_without_tls() {
    let url = Server::greeting(b"220 hello\r\n").replace("http:", "https:");
    let message = fetch(&url, None, &LIMITS).expect_err("no TLS").message;
    assert!(message.contains("TLS failed"), "{message}");
}

fn document() -> Answer {
    with_body("ETag: \"one\"\r\n", include_bytes!("documents/new.json"))
}

fn a_certificate_that_nobody_knows() {
    let server = Server::tls(document());
    let diagnostic = fetch(&server.base, None, &LIMITS).expect_err("nobody knows it");
    assert!(diagnostic.message.contains("TLS failed: invalid peer certificate"), "{}", diagnostic.message);
    assert!(diagnostic.help.contains("SSL_CERT_FILE"), "{}", diagnostic.help);
}

/// Returns a run of `update` in a project of its own, with nothing of the environment but `environment`.
fn update(folder: &Path, args: &[&str], environment: &[(&str, &str)]) -> Output {
    let schemas = folder.join("schemas");
    if !schemas.is_dir() {
        std::fs::create_dir(&schemas).expect("a directory");
        let text = "{\"$id\": \"#/components/schemas/Call\", \"type\": \"object\"}";
        std::fs::write(schemas.join("Call.json"), text).expect("a file");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_schemalock"));
    command.env_clear().envs(environment.iter().copied()).current_dir(folder).arg("update").args(args);
    command.output().expect("it runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn a_certificate_that_the_environment_names() {
    let server = Server::tls(document());
    let folder = tempfile::tempdir().expect("a directory");
    let certificate = folder.path().join("certificate.pem");
    std::fs::write(&certificate, server.certificate.as_deref().expect("one")).expect("a file");
    let environment = [("SSL_CERT_FILE", certificate.to_str().expect("text"))];
    let output = update(folder.path(), &[&server.base, "--dry-run"], &environment);
    assert!(output.status.success(), "{}", said(&output));
}

fn nobody_leads_from_https_to_http() {
    let plain = Server::plain(document());
    let target = format!("HTTP/1.1 302 Found\r\nLocation: {}/x\r\nContent-Length: 0\r\n\r\n", plain.base);
    let server = Server::tls(says(target));
    let folder = tempfile::tempdir().expect("a directory");
    let certificate = folder.path().join("certificate.pem");
    std::fs::write(&certificate, server.certificate.as_deref().expect("one")).expect("a file");
    let environment = [("SSL_CERT_FILE", certificate.to_str().expect("text"))];
    let output = update(folder.path(), &[&server.base, "--dry-run"], &environment);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("it leads from https to"), "{}", said(&output));
    assert_eq!(plain.sent.load(Ordering::Relaxed), 0);
}

fn a_proxy_of_the_environment_is_used() {
    let proxy = Server::plain(Arc::new(|request, stream| {
        let body = include_str!("documents/new.json");
        if !request.starts_with("CONNECT schemas.invalid:80 ") {
            return write!(stream, "HTTP/1.1 400 Bad Request\r\n\r\n");
        }
        write!(stream, "HTTP/1.1 200 OK\r\n\r\n")?;
        stream.flush()?;
        let tunnelled = server::request(stream)?;
        if !tunnelled.starts_with("GET /openapi.json ") {
            return write!(stream, "HTTP/1.1 404 Not Found\r\n\r\n");
        }
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())
    }));
    let folder = tempfile::tempdir().expect("a directory");
    let args = ["http://schemas.invalid/openapi.json", "--dry-run"];
    let output = update(folder.path(), &args, &[("http_proxy", &proxy.base)]);
    assert!(output.status.success(), "{}", said(&output));
    let output =
        update(folder.path(), &args, &[("http_proxy", &proxy.base), ("no_proxy", "schemas.invalid")]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
}

fn an_update_asks_by_the_tag_of_the_last() {
    let full = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&full);
    let body = include_str!("documents/new.json");
    let server = Server::plain(Arc::new(move |request, stream| {
        if request.to_ascii_lowercase().contains("if-none-match: w/\"one\"") {
            return write!(stream, "HTTP/1.1 304 Not Modified\r\nETag: W/\"one\"\r\n\r\n");
        }
        count.fetch_add(1, Ordering::Relaxed);
        write!(stream, "HTTP/1.1 200 OK\r\nETag: W/\"one\"\r\nContent-Length: {}\r\n\r\n{body}", body.len())
    }));
    let folder = tempfile::tempdir().expect("a directory");
    let config = format!("name = \"fetched\"\n[source]\nurl = \"{}/doc.json\"\n", server.base);
    std::fs::write(folder.path().join("schemalock.toml"), config).expect("a file");
    let runs: [(&[&str], usize, &str); 4] = [
        (&["--revision", "1"], 1, "changes"),
        (&[], 1, "nothing has changed"),
        (&["--format", "json"], 1, "\"outcome\": \"unchanged\""),
        (&["--refetch"], 2, "0 changes"),
    ];
    for (args, fetched, words) in runs {
        let output = update(folder.path(), args, &[]);
        assert!(output.status.success() && said(&output).contains(words), "{args:?}: {}", said(&output));
        assert_eq!(full.load(Ordering::Relaxed), fetched, "{args:?}");
    }
    // The tag identifies the former schemas, not these.
    std::fs::write(folder.path().join("doc.json"), body).expect("a file");
    assert!(update(folder.path(), &["doc.json"], &[]).status.success());
    let config = std::fs::read_to_string(folder.path().join("schemalock.toml")).expect("a file");
    assert!(!config.contains("etag"), "{config}");
}
