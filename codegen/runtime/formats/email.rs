//! `format: email`.

kept_text! {
    /// An e-mail address as the sender wrote it (`format: email`).
    Email, "an e-mail address"
}

impl Email {
    /// Returns what is before the last `@`; `None` if there is no `@`.
    pub fn local_part(&self) -> Option<&str> {
        self.as_str().rsplit_once('@').map(|(local, _)| local)
    }

    /// Returns what is behind the last `@`; `None` if there is no `@`.
    pub fn domain(&self) -> Option<&str> {
        self.as_str().rsplit_once('@').map(|(_, domain)| domain)
    }
}
