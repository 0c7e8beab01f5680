//! The plan by which a union distinguishes its variants: decided once, stored, reported, and only then printed.

/// The plan of a union: a variant for each JSON type of a body. Numbers are positions of variants.
#[derive(Clone, Debug)]
pub struct UnionPlan {
    /// The variant for `null`.
    pub null: Option<usize>,
    /// The variant for `true` and `false`.
    pub boolean: Option<usize>,
    /// The variant for numbers without a fraction.
    pub integer: Option<usize>,
    /// The variant for other numbers.
    pub number: Option<usize>,
    /// The variants for strings.
    pub string: Vec<StringArm>,
    /// The variants for arrays, distinguished by the JSON types of their items.
    pub array: Vec<ArrayArm>,
    /// The plan for objects.
    pub object: ObjectPlan,
    /// The JSON types whose variants are distinguished only by comparing at any depth. Objects are among them where
    /// the first member is never enough.
    pub judged: crate::graph::TypeSet,
    /// Pairs of variants that the schema does not distinguish.
    pub ambiguous: Vec<(usize, usize)>,
    /// Whether there may be more such pairs than are listed.
    pub has_more_ambiguous: bool,
}

/// A variant that takes strings.
#[derive(Clone, Debug)]
pub struct StringArm {
    /// The position of the variant.
    pub variant: usize,
    /// The values that it lists; empty if it takes any.
    pub values: Vec<String>,
}

/// A variant that takes arrays.
#[derive(Clone, Debug)]
pub struct ArrayArm {
    /// The position of the variant.
    pub variant: usize,
    /// The JSON types of its items.
    pub items: crate::graph::TypeSet,
}

/// The plan of a union for objects.
#[derive(Clone, Debug, Default)]
pub enum ObjectPlan {
    /// No variant takes objects.
    #[default]
    Never,
    /// One variant does.
    Only(usize),
    /// The value of the member `key` decides.
    Tagged {
        /// The name of the tag member.
        key: String,
        /// The values, each with the variants that have it: one, unless the schema does not decide.
        values: Vec<(String, Vec<Arm>)>,
        /// The same for values that are no strings.
        literals: Vec<(super::Literal, Vec<Arm>)>,
        /// The variants that take objects with another tag or none.
        unlisted: Vec<Arm>,
        /// The variants that take objects without the tag.
        absent: Vec<Arm>,
    },
    /// The names and JSON types of the members decide.
    Matched(Vec<Arm>),
    /// The whole content decides, at any depth.
    Judged(Vec<Arm>),
}

/// A variant that an object may belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arm {
    /// The position of the variant.
    pub variant: usize,
}

impl Default for UnionPlan {
    /// Returns the plan of a union that takes nothing.
    fn default() -> Self {
        UnionPlan {
            null: None,
            boolean: None,
            integer: None,
            number: None,
            string: Vec::new(),
            array: Vec::new(),
            object: ObjectPlan::Never,
            judged: crate::graph::TypeSet::NONE,
            ambiguous: Vec::new(),
            has_more_ambiguous: false,
        }
    }
}

impl UnionPlan {
    /// Returns the plan's kind in one word, for the summary and the lock.
    pub fn kind(&self) -> &'static str {
        match &self.object {
            ObjectPlan::Tagged { .. } if self.takes_others() => "tagged-and-by-type",
            ObjectPlan::Tagged { .. } => "tagged",
            ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => "matched",
            ObjectPlan::Never | ObjectPlan::Only(_) => "by-type",
        }
    }

    fn takes_others(&self) -> bool {
        let scalars = [self.null, self.boolean, self.integer, self.number];
        scalars.iter().any(Option::is_some) || !self.string.is_empty() || !self.array.is_empty()
    }
}
