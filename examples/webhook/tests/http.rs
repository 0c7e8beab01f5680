//! The webhook over HTTP: every body is answered, and what asks for an answer gets one that fits.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use vapi_webhook::{Store, app};

/// A running server, and its database file.
struct Server {
    url: String,
    _directory: tempfile::TempDir,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    fn start() -> Server {
        let directory = tempfile::tempdir().expect("a directory can be made");
        let store = Store::open(directory.path().join("calls.redb")).expect("the store opens");
        let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
        let bound = tokio::net::TcpListener::bind("127.0.0.1:0");
        let listener = runtime.block_on(bound).expect("a port is free");
        let url = format!("http://{}/webhook", listener.local_addr().expect("it has an address"));
        runtime.spawn(async move { axum::serve(listener, app(store)).await });
        Server { url, _directory: directory, _runtime: runtime }
    }

    /// Posts a body; returns the status and the answer.
    fn post(&self, body: &str) -> (u16, Value) {
        let config = ureq::Agent::config_builder().http_status_as_error(false).build();
        let request = ureq::Agent::new_with_config(config).post(&self.url);
        let mut response = request.content_type("application/json").send(body).expect("the server answers");
        let text = response.body_mut().read_to_string().expect("the answer is text");
        (response.status().as_u16(), serde_json::from_str(&text).unwrap_or_default())
    }
}

/// Checks that the body is answered, and that what it asks for is in the answer.
fn check(server: &Server, name: &str, body: &Value) {
    let (status, answer) = server.post(&body.to_string());
    assert!(status == 200 || status == 204, "{name}: {status}");
    let message = body.get("message").unwrap_or(body);
    let asked = match message["type"].as_str().unwrap_or_default() {
        "assistant-request" => "assistant",
        "tool-calls" => "results",
        "transfer-destination-request" | "handoff-destination-request" => "destination",
        "knowledge-base-request" => "documents",
        "call.endpointing.request" => "timeoutSeconds",
        _ => return,
    };
    assert!(!answer[asked].is_null(), "{name}: {answer} has no `{asked}`");
    if asked == "results" {
        let calls = message["toolCallList"].as_array().or(message["toolCalls"].as_array());
        for call in calls.into_iter().flatten() {
            let is_answered = |result: &Value| result["toolCallId"] == call["id"] && !call["id"].is_null();
            let results = answer["results"].as_array().expect("results are a list");
            assert!(results.iter().any(is_answered), "{name}: {} is not answered", call["id"]);
        }
    }
}

fn bodies(directory: &Path) -> Vec<(String, Value)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(directory)
        .expect("the directory is readable")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("the body is readable");
        (path.display().to_string(), serde_json::from_str(&text).expect("the body is JSON"))
    };
    files.into_iter().map(read).collect()
}

#[test]
fn own_bodies_are_answered() {
    let server = Server::start();
    let own = bodies(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bodies"));
    assert!(own.len() >= 8, "only {} bodies", own.len());
    own.iter().for_each(|(name, body)| check(&server, name, body));
}

#[test]
fn a_call_is_stored_and_told_of() {
    let server = Server::start();
    let call = json!({ "id": "c0ffee00-0000-4000-8000-000000000000" });
    let update = json!({ "message": { "type": "status-update", "status": "in-progress", "call": call } });
    assert_eq!(server.post(&update.to_string()).0, 204);
    let calls = json!({ "message": {
        "type": "tool-calls", "call": call, "toolWithToolCallList": [],
        "toolCallList": [
            { "id": "a", "type": "function", "function": { "name": "look", "arguments": "{}" } },
            { "id": "b", "name": "find", "parameters": {} },
        ],
    } });
    let (status, answer) = server.post(&calls.to_string());
    assert_eq!(status, 200);
    let expected = json!({ "results": [
        { "toolCallId": "a", "result": "look is done; the call is in-progress" },
        { "toolCallId": "b", "result": "find is done; the call is in-progress" },
    ] });
    assert_eq!(answer, expected);
}

#[test]
fn what_asks_for_nothing_gets_no_answer() {
    let server = Server::start();
    let ended = json!({ "message": { "type": "end-of-call-report", "endedReason": "of old age" } });
    for body in [ended, json!({ "message": { "type": "never-heard-of", "x": 1 } }), json!(5)] {
        assert_eq!(server.post(&body.to_string()), (204, Value::Null), "{body}");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    // axum's extractor answers 422 to errors that a type's own reading reports.
    assert_eq!(Server::start().post("{\"message\": ").0, 422);
}

#[test]
fn documented_and_captured_bodies_are_answered() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let candidates = [root.join("../shared/vapi"), root.join("../../shared/vapi")];
    let Some(shared) = candidates.into_iter().find(|path| path.is_dir()) else {
        println!("skipped: ../shared/vapi is not beside the project");
        return;
    };
    let server = Server::start();
    let mut answered = 0;
    for name in ["payloads", "captured"] {
        for (name, body) in bodies(&shared.join(name)) {
            check(&server, &name, &body);
            answered += 1;
        }
    }
    assert!(answered >= 90, "only {answered} bodies");
}
