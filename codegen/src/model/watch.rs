//! Records which types are looked at.

use super::{Model, TypeId};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The types of a [`Model`] that have been looked at.
#[derive(Debug)]
pub(super) struct Watch(Box<[AtomicBool]>);

impl Watch {
    pub(super) fn note(&self, id: TypeId) {
        self.0[id.0 as usize].store(true, Ordering::Relaxed);
    }
}

impl Model {
    /// Returns the same model, which records the types that are looked at. A mention records nothing: it is part of
    /// the type that mentions it.
    pub fn watched(&self) -> Model {
        let types = Arc::clone(&self.types);
        let watch = types.iter().map(|_| AtomicBool::new(false)).collect();
        Model {
            types,
            root: self.root.clone(),
            command: self.command.clone(),
            dropped: Vec::new(),
            watch: Some(Watch(watch)),
        }
    }

    /// Returns the types that have been looked at since [`Model::watched`].
    pub fn looked_at(&self) -> Vec<TypeId> {
        let noted = self.watch.iter().flat_map(|watch| watch.0.iter().enumerate());
        let noted = noted.filter(|(_, noted)| noted.load(Ordering::Relaxed));
        noted.map(|(at, _)| TypeId(at as u32)).collect()
    }
}
