//! The message types that a body has, where `--as` does not name one.
//!
//! ```text
//! {"message": {"type": "hang"}}       a tag that a union lists: that union
//! {"message": {"type": "new"}}        a tag that none lists: the union all the same
//! {"id": "c1", "status": "ended"}     no tag: the type that names the members
//! {"id": "c1"}                        too few members for one type: unsure, with candidates
//! ```
//!
//! Several types may fit a body equally. Those that `[audit] roots` prefers judge it then, else all of them.

mod candidates;
mod claim;
mod depth;

pub(super) use candidates::Candidates;

use super::body::Node;
use super::tables::Tables;
use crate::model::TypeId;
use claim::{Claim, How};
use depth::Depth;

/// The types that are chosen for a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// The types that judge it: several, if it fits them alike.
    Types(Vec<TypeId>),
    /// Candidates, the likeliest first, and why none of them is sure.
    Unsure(Doubt, Vec<TypeId>),
    Nothing,
}

/// Why the type of a body is unsure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Several types name its few members. `[audit] roots` may prefer one of them.
    FewMembers,
    /// Too many types fit it alike: even a preferred one would be a guess.
    ManyTypes,
    /// No type names enough of its members.
    WeakMatch,
}

/// Untagged bodies with no more named members than this are unsure if several types fit.
const FEW: u32 = 2;

/// The most types that judge one body.
const MOST_JUDGES: usize = 4;

/// The most types that are compared with a body at any depth.
const MOST_COMPARED: usize = 64;

/// A type that claims a body.
#[derive(Clone, Copy, Debug)]
struct Bid {
    claim: Claim,
    /// How much the configuration prefers the type; the smaller, the more.
    rank: usize,
    id: TypeId,
}

/// Chooses the types of `body`.
pub(super) fn choose(candidates: &Candidates, tables: &Tables, body: &Node<'_>) -> Chosen {
    let Node::Object(members) = body else {
        return Chosen::Nothing;
    };
    let mut bids: Vec<Bid> = candidates
        .claims(tables, members)
        .into_iter()
        .map(|(id, claim)| Bid { claim, rank: candidates.rank(id), id })
        .collect();
    bids.sort_by_key(|bid| (bid.claim.how, bid.rank, bid.claim.mismatch(), bid.id));
    settle_exact(&mut bids, tables, body);
    let Some(how) = bids.iter().map(|bid| bid.claim.how).min() else {
        return Chosen::Nothing;
    };
    if how == How::Weak {
        bids.sort_by_key(|bid| (bid.claim.mismatch(), bid.rank, bid.id));
        return Chosen::Unsure(Doubt::WeakMatch, bids.iter().map(|bid| bid.id).collect());
    }
    bids.retain(|bid| bid.claim.how == how);
    match how {
        How::Tagged | How::NewlyTagged => preferred(bids, tables, body),
        _ => by_members(bids, tables, body),
    }
}

/// Returns the types that judge a body with a tag: the preferred ones, else those that it fits best.
fn preferred(mut bids: Vec<Bid>, tables: &Tables, body: &Node<'_>) -> Chosen {
    let best = bids.iter().map(|bid| bid.rank).min().unwrap_or(Candidates::UNRANKED);
    bids.retain(|bid| bid.rank == best);
    if best == Candidates::UNRANKED {
        keep_least(&mut bids, |bid| bid.claim.mismatch());
        keep_nearest(&mut bids, tables, body);
    }
    bids.truncate(MOST_JUDGES);
    Chosen::Types(bids.iter().map(|bid| bid.id).collect())
}

/// Returns the types that judge a body without a tag: those whose members it has.
fn by_members(mut bids: Vec<Bid>, tables: &Tables, body: &Node<'_>) -> Chosen {
    keep_least(&mut bids, |bid| bid.claim.mismatch());
    let all: Vec<TypeId> = bids.iter().map(|bid| bid.id).collect();
    // Of many types, even a preferred one is a guess.
    if all.len() > MOST_JUDGES {
        return Chosen::Unsure(Doubt::ManyTypes, all);
    }
    keep_least(&mut bids, |bid| bid.rank);
    let is_stub = bids.iter().all(|bid| bid.claim.known <= FEW);
    if is_stub && bids.len() > 1 {
        return Chosen::Unsure(Doubt::FewMembers, all);
    }
    keep_nearest(&mut bids, tables, body);
    Chosen::Types(bids.iter().map(|bid| bid.id).collect())
}

/// Keeps exact claims on bodies that fit at any depth; the others are about the members alone.
fn settle_exact(bids: &mut [Bid], tables: &Tables, body: &Node<'_>) {
    let is_tagged = bids.iter().any(|bid| bid.claim.how == How::Tagged);
    let exact = bids.iter_mut().filter(|bid| !is_tagged && bid.claim.how == How::Exact);
    for (position, bid) in exact.enumerate() {
        if position >= MOST_COMPARED || !Depth::of(tables, bid.id, body).is_fit() {
            bid.claim.how = How::Alike;
        }
    }
}

fn keep_nearest(bids: &mut Vec<Bid>, tables: &Tables, body: &Node<'_>) {
    if bids.len() > 1 {
        bids.truncate(MOST_COMPARED);
        let depths: Vec<Depth> = bids.iter().map(|bid| Depth::of(tables, bid.id, body)).collect();
        let least = depths.iter().min().copied();
        let mut depths = depths.iter();
        bids.retain(|_| depths.next().copied() == least);
    }
}

fn keep_least<K: Ord>(bids: &mut Vec<Bid>, key: impl Fn(&Bid) -> K) {
    if let Some(least) = bids.iter().map(&key).min() {
        bids.retain(|bid| key(bid) == least);
    }
}
