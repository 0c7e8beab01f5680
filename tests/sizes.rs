//! A message union is small on the stack, however large its messages are.

mod harness;

use vapi_messages::client_messages::ClientMessage;
use vapi_messages::inbound_messages::ClientInboundMessage;
use vapi_messages::responses::ServerMessageResponse;
use vapi_messages::server_messages::ServerMessage;

/// Returns the sizes of a wrapper and of the union that is its member; through the member, since the union's
/// name is a matter of configuration.
fn sizes<W, U>(_: fn(&W) -> &U) -> [usize; 2] {
    [size_of::<W>(), size_of::<U>()]
}

#[test]
fn message_unions_are_under_100_bytes() {
    let all = [
        ("ServerMessage", sizes(|wrapper: &ServerMessage| &wrapper.message)),
        ("ClientMessage", sizes(|wrapper: &ClientMessage| &wrapper.message)),
        ("ClientInboundMessage", sizes(|wrapper: &ClientInboundMessage| &wrapper.message)),
        ("ServerMessageResponse", sizes(|wrapper: &ServerMessageResponse| &wrapper.message_response)),
    ];
    println!("bytes of each wrapper and its union: {all:?}");
    for (name, sizes) in all {
        assert!(sizes.iter().all(|bytes| *bytes < 100), "{name} and its union: {sizes:?} bytes");
    }
    assert_eq!(
        all.map(|(name, _)| name),
        harness::WRAPPERS.iter().map(|(name, _)| *name).collect::<Vec<_>>()[..]
    );
}
