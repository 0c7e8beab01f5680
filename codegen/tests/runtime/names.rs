//! The hash indexes of names, of every width.

use crate::support::{Names, index, index_len};

/// Returns a list of `LEN` names with its index.
fn names<const COUNT: usize, const LEN: usize>() -> Names {
    assert_eq!(LEN, index_len(COUNT));
    let list: Vec<&'static str> = (0..COUNT).map(|at| &*format!("{at}-name{}", at % 7).leak()).collect();
    let index = index::<LEN>(&list);
    Names::new(list.leak(), Vec::from(index).leak())
}

macro_rules! lists {
    ($($count:literal)*) => {
        [$(names::<$count, { index_len($count) }>()),*]
    };
}

#[test]
fn each_listed_name_is_found_and_no_other() {
    for names in lists![0 1 4 5 16 17 127 128 129 254 255 256 300 5000 65534 65535] {
        let count = names.list().len();
        for (position, name) in names.list().iter().enumerate().step_by(1 + count / 1000) {
            assert_eq!(names.find(name), Some(position), "{name} of {count}");
        }
        for other in ["", "name", "0-name", "0-name00", "70000-name2"] {
            assert_eq!(names.find(other), None, "{other} of {count}");
        }
    }
}

/// The compiler and the program hash in two ways that have to agree.
#[test]
fn names_of_every_length_are_found() {
    let text = "abcdefghijk é".repeat(8);
    let lengths = (1..text.len()).filter(|length| text.is_char_boundary(*length));
    for name in lengths.map(|length| &*text[..length].to_owned().leak()) {
        let five = [name, "-", "--", "---", "----"];
        let index = index::<{ index_len(5) }>(&five);
        let names = Names::new(Vec::from(five).leak(), Vec::from(index).leak());
        assert_eq!(names.find(name), Some(0), "{name}");
    }
}
