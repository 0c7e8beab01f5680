//! The kinds of change, each with its id, its severity, and the worst verdicts that it can have.
//!
//! The file that finds a change gives its exact verdicts (`member.rs`, `object.rs`, `union.rs`, …). `settle.rs` then
//! replaces the verdict of `sends` by what is proved.
//!
//! ```text
//! {"enum": ["a"]}  →  {"enum": ["a", "b"]}    enum-value-added: wire degraded, sends pass, crate minor
//! ```

use super::verdict::{Bump, Sends, Wire};
use crate::diagnose::Severity;

macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $severity:ident, $wire:ident, $sends:ident, $bump:ident;)+) => {
        /// The kinds of change, by their stable ids.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule { $($(#[doc = $doc])+ $name,)+ }

        impl Rule {
            /// Every rule, most important first.
            pub const ALL: &[Rule] = &[$(Rule::$name,)+];

            /// Returns the id as it is printed, in kebab case.
            pub fn as_str(self) -> &'static str {
                match self { $(Rule::$name => $id,)+ }
            }

            /// Returns how much a change of this kind matters to those who use the crate.
            pub fn severity(self) -> Severity {
                match self { $(Rule::$name => Severity::$severity,)+ }
            }

            /// Returns what this kind of change is, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Rule::$name => concat!($($doc),+).trim_ascii(),)+ }
            }

            /// Returns the worst verdicts that a change of this kind can have.
            pub fn worst(self) -> (Wire, Bump) {
                match self { $(Rule::$name => (Wire::$wire, Bump::$bump),)+ }
            }

            /// Returns the worst that a change of this kind can mean for what shipped builds send.
            pub fn worst_sends(self) -> Sends {
                match self { $(Rule::$name => Sends::$sends,)+ }
            }
        }
    };
}

rules! {
    /// The two sides differ in a way that the comparison does not understand; it counts as the worst.
    NotUnderstood = "not-understood", Error, No, Refused, Major;
    /// A type is of another kind: struct, enum, union or alias.
    TypeKindChanged = "type-kind-changed", Error, No, Refused, Major;
    /// A member is of another type.
    MemberTypeChanged = "member-type-changed", Error, No, Refused, Major;
    /// A member admits more than before.
    MemberTypeWidened = "member-type-widened", Error, No, Pass, Major;
    /// A required member may now be absent.
    MemberBecameOptional = "member-became-optional", Error, No, Pass, Major;
    /// A member may now be null.
    BecameNullable = "became-nullable", Error, No, Pass, Major;
    /// A required member is gone.
    RequiredMemberRemoved = "required-member-removed", Error, No, Refused, Major;
    /// A member seems to have another name in JSON; the similarity says how sure that is.
    MemberRenamed = "member-renamed", Error, No, Refused, Major;
    /// The constant of a member has changed.
    ConstantChanged = "constant-changed", Error, Degraded, Refused, Patch;
    /// A member with one possible value may have others.
    ConstantRemoved = "constant-removed", Error, No, Refused, Major;
    /// The union is distinguished by another member, or in another way.
    PlanChanged = "union-plan-changed", Error, No, Pass, Patch;
    /// An alias is another type.
    AliasChanged = "alias-changed", Error, No, Refused, Major;
    /// The payload of a union's variant is of another type.
    VariantTypeChanged = "variant-type-changed", Error, No, Refused, Major;
    /// The type of members that the schema does not name has changed.
    AdditionalChanged = "additional-members-changed", Error, No, Refused, Major;
    /// Another member, or none, may now be sent without its wrapper object.
    BareChanged = "bare-member-changed", Error, No, Refused, Patch;
    /// A message is gone.
    MessageRemoved = "message-removed", Warning, Yes, Refused, Major;
    /// A schema with a name is gone.
    TypeRemoved = "type-removed", Warning, Yes, Pass, Major;
    /// A type has another name; with another schema name, the similarity says how sure that is.
    TypeRenamed = "type-renamed", Warning, Yes, Pass, Major;
    /// A type is in another module.
    TypeMoved = "type-moved", Warning, Yes, Pass, Major;
    /// An optional member is gone.
    OptionalMemberRemoved = "optional-member-removed", Warning, No, Refused, Major;
    /// There is a new member that has to be there: `new` takes one more argument.
    RequiredMemberAdded = "required-member-added", Warning, No, Refused, Major;
    /// An optional member has to be there.
    MemberBecameRequired = "member-became-required", Warning, Yes, Refused, Major;
    /// A member admits less than before.
    MemberTypeNarrowed = "member-type-narrowed", Warning, Yes, Refused, Major;
    /// Keywords that only `validate` checks accept other values: conditions, patterns of names, choices.
    ValidityChanged = "validity-changed", Warning, Yes, Refused, Patch;
    /// A member may no longer be null.
    NoLongerNullable = "no-longer-nullable", Warning, Yes, Refused, Major;
    /// A member has one possible value and no field any more.
    ConstantAdded = "constant-added", Warning, No, Refused, Major;
    /// An enum no longer lists a value.
    EnumValueRemoved = "enum-value-removed", Warning, Yes, Refused, Major;
    /// An enum lists a new value, which shipped builds read as `Unknown`.
    EnumValueAdded = "enum-value-added", Warning, Degraded, Pass, Minor;
    /// A union no longer has a variant.
    VariantRemoved = "union-variant-removed", Warning, Yes, Refused, Major;
    /// A union has a new variant; where a tag distinguishes it, shipped builds read it as `Unknown`.
    VariantAdded = "union-variant-added", Warning, No, Pass, Minor;
    /// A variant is no longer chosen by a value of the tag.
    TagRemoved = "union-tag-removed", Warning, Yes, Refused, Patch;
    /// A variant is chosen by another value of the tag too.
    TagAdded = "union-tag-added", Warning, Degraded, Pass, Patch;
    /// The Rust name of a field has changed, and its name in JSON has not.
    FieldRenamed = "field-renamed", Warning, Yes, Pass, Major;
    /// The Rust name of an enum's value has changed, and the value has not.
    EnumValueRenamed = "enum-value-renamed", Warning, Yes, Pass, Major;
    /// The Rust name of a union's variant has changed, and its type has not.
    VariantRenamed = "union-variant-renamed", Warning, Yes, Pass, Major;
    /// Rust holds the same values in another type: a box, or an integer of another sign.
    RepresentationChanged = "representation-changed", Warning, No, Pass, Major;
    /// `new` takes the same arguments in another order.
    ConstructorOrderChanged = "constructor-order-changed", Warning, Yes, Pass, Major;
    /// A union has lost the method for its tag, or for a member that all its variants shared.
    AccessorRemoved = "accessor-removed", Warning, Yes, Pass, Major;
    /// A union can no longer be made `From` what one of its variants holds: another one holds the same.
    ConversionRemoved = "conversion-removed", Warning, Yes, Pass, Major;
    /// A type of an inline schema is gone.
    InlineTypeRemoved = "inline-type-removed", Warning, Yes, Pass, Major;
    /// A value that was valid may no longer be: a bound, format or pattern is new.
    CheckAdded = "check-added", Warning, Yes, Refused, Patch;
    /// A bound is closer.
    CheckTightened = "check-tightened", Warning, Yes, Refused, Patch;
    /// A pattern, format or the like is another one.
    CheckChanged = "check-changed", Warning, Yes, Refused, Patch;
    /// There is a new message.
    MessageAdded = "message-added", Note, Yes, Pass, Minor;
    /// There is a new schema with a name.
    TypeAdded = "type-added", Note, Yes, Pass, Minor;
    /// There is a new optional member. Shipped builds keep it as an unknown member, or as an additional one
    /// that the schema gives a type.
    OptionalMemberAdded = "optional-member-added", Note, No, Refused, Minor;
    /// A union has a method for its tag, or for a member that all its variants share.
    AccessorAdded = "accessor-added", Note, Yes, Pass, Minor;
    /// A union can be made `From` what one of its variants holds.
    ConversionAdded = "conversion-added", Note, Yes, Pass, Minor;
    /// There is a new type of an inline schema.
    InlineTypeAdded = "inline-type-added", Note, Yes, Pass, Minor;
    /// Something is marked as deprecated.
    Deprecated = "deprecated", Note, Yes, Pass, Patch;
    /// Something is no longer marked as deprecated.
    NoLongerDeprecated = "no-longer-deprecated", Note, Yes, Pass, Patch;
    /// A default is new, another one, or gone.
    DefaultChanged = "default-changed", Note, Yes, Pass, Patch;
    /// Whether something is only read or only written has changed.
    AccessChanged = "access-changed", Note, Yes, Pass, Patch;
    /// A bound, format or pattern is gone.
    CheckRemoved = "check-removed", Note, Yes, Pass, Patch;
    /// A bound is wider.
    CheckLoosened = "check-loosened", Note, Yes, Pass, Patch;
    /// The schema now declares an enum open or closed; schemalock reads it as open either way.
    EnumOpennessChanged = "enum-openness-changed", Note, Degraded, Refused, Patch;
    /// The pairs of variants that a union does not distinguish are others.
    AmbiguityChanged = "union-ambiguity-changed", Note, Yes, Pass, Patch;
    /// Titles, descriptions, examples and other words for people have changed.
    DocumentationChanged = "documentation-changed", Note, Yes, Pass, Patch;
}
