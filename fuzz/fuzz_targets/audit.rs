#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| schemalock_fuzz::audit::run(data));

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("run it with cargo fuzz, or run the example `campaign`");
}
