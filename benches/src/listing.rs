//! The list of files of a generated module: the macro `files!`, written out.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, Item, Macro, Meta, Token, braced, parse_quote};

/// Returns the modules and what they export; nothing if this is another macro.
pub fn items(call: &Macro) -> Vec<Item> {
    let listing = call.path.is_ident("files").then(|| call.parse_body::<Listing>());
    match listing {
        Some(Ok(Listing { condition, files })) => files
            .into_iter()
            .flat_map(|(file, types)| -> [Item; 2] {
                let types = types.iter();
                [
                    parse_quote!(#[cfg(#condition)] mod #file;),
                    parse_quote!(#[cfg(#condition)] pub use self::#file::{#(#types),*};),
                ]
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// `condition { file: Type, Type; … }`
struct Listing {
    condition: Meta,
    files: Vec<(Ident, Punctuated<Ident, Token![,]>)>,
}

impl Parse for Listing {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let condition = input.parse()?;
        let rows;
        braced!(rows in input);
        let mut files = Vec::new();
        while !rows.is_empty() {
            let file = rows.parse()?;
            rows.parse::<Token![:]>()?;
            files.push((file, Punctuated::parse_separated_nonempty(&rows)?));
            rows.parse::<Token![;]>()?;
        }
        Ok(Listing { condition, files })
    }
}
