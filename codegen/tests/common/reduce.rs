//! Makes an example smaller while it still shows what it is an example of.

use serde_json::Value;

/// Attempts to remove something.
const MOST: usize = 3_000;

/// Removes members and items, one at a time and the outer ones first, while `shows` is true of what is left.
pub fn reduced(example: &Value, shows: &mut dyn FnMut(&Value) -> bool) -> Value {
    let mut known = example.clone();
    let mut left = MOST;
    loop {
        let before = known.clone();
        let mut places = Vec::new();
        pointers(&known, String::new(), &mut places);
        places.sort_by_key(|pointer| pointer.matches('/').count());
        for pointer in places {
            let Some(smaller) = without(&known, &pointer) else { continue };
            if left == 0 {
                return known;
            }
            left -= 1;
            if shows(&smaller) {
                known = smaller;
            }
        }
        if known == before {
            return known;
        }
    }
}

fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let below = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                found.push(below.clone());
                pointers(member, below, found);
            }
        }
        Value::Array(items) => {
            // The last one first, so that the positions of the others stay.
            for (position, item) in items.iter().enumerate().rev() {
                let below = format!("{at}/{position}");
                found.push(below.clone());
                pointers(item, below, found);
            }
        }
        _ => {}
    }
}

fn without(value: &Value, pointer: &str) -> Option<Value> {
    let mut smaller = value.clone();
    let (parent, token) = pointer.rsplit_once('/')?;
    match smaller.pointer_mut(parent)? {
        Value::Object(members) => {
            members.shift_remove(&token.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(items) => {
            let position: usize = token.parse().ok()?;
            (position < items.len()).then(|| items.remove(position))?;
        }
        _ => return None,
    }
    Some(smaller)
}
