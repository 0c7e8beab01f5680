//! Notices when the generated code and the schemas have drifted apart.
