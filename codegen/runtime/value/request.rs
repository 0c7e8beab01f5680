//! Requests and their responses.

/// A message that its sender waits on, and the type that answers it.
///
/// A handler can be generic over it: `fn answer<R: Request>(request: R) -> R::Response`.
pub trait Request {
    /// What answers the message.
    type Response;
}
