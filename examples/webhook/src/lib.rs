//! A server URL of Vapi on axum: reads every message, answers what is asked, and stores how calls went.

mod answer;
mod store;

pub use store::{Error, Store};

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use std::sync::Arc;
use vapi_messages::Reading;
use vapi_messages::server_messages::ServerMessage;

/// Returns the service, which stores calls in `store`.
pub fn app(store: Store) -> Router {
    Router::new().route("/webhook", post(webhook)).with_state(Arc::new(store))
}

/// Answers one message. `Json<Reading<_>>` takes every well-formed body, whatever does not fit.
async fn webhook(
    State(store): State<Arc<Store>>,
    Json(reading): Json<Reading<ServerMessage>>,
) -> Result<Response, StatusCode> {
    for deviation in &reading.deviations {
        // Names and JSON types, never the text of a value.
        eprintln!("{deviation}");
    }
    match answer::to(&reading, &store) {
        Ok(Some(answer)) => Ok(Json(answer).into_response()),
        Ok(None) => Ok(StatusCode::NO_CONTENT.into_response()),
        Err(error) => {
            eprintln!("the store failed: {error}");
            Err(StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}
