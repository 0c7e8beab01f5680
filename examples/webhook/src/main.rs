//! Serves the webhook: `cargo run -p vapi-webhook -- calls.redb 127.0.0.1:3000`.

use std::error::Error;
use vapi_webhook::{Store, app};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().unwrap_or_else(|| "calls.redb".to_owned());
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:3000".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    eprintln!("listening on http://{}/webhook", listener.local_addr()?);
    let store = Store::open(file).map_err(|error| error.to_string())?;
    axum::serve(listener, app(store)).await?;
    Ok(())
}
