/// Characters of a run in hexadecimal from which on it is taken for a token: 64 bits.
const HEX_CHARACTERS: usize = 16;

/// Characters of a run in base64 from which on it is taken for a token: 120 bits.
const BASE64_CHARACTERS: usize = 20;

/// Characters behind `eyJ` from which on a run is taken for a JWT's header, which is at least `{"alg":…`.
const JWT_CHARACTERS: usize = 8;

/// Where a JSON Web Token begins: base64 of `{"` (RFC 7519 §3.1), not inside a word.
pub(super) fn find_jwt(text: &[u8]) -> Option<usize> {
    (0..text.len()).find(|at| {
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        let token = text.get(*at..).unwrap_or_default();
        !before.is_some_and(u8::is_ascii_alphanumeric)
            && token.starts_with(b"eyJ")
            && token.iter().skip(3).take_while(|byte| is_base64(**byte)).count() >= JWT_CHARACTERS
    })
}

/// Whether a run of characters looks like a key, a digest, a session id or a random token, not like a name.
pub(super) fn looks_secret(run: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| run.iter().any(class);
    let digits = has(u8::is_ascii_digit);
    let hex = run.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    if hex && digits && run.iter().filter(|byte| **byte != b'-').count() >= HEX_CHARACTERS {
        return true;
    }
    run.len() >= BASE64_CHARACTERS
        && digits
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_lowercase)
        && run.iter().all(|byte| is_base64(*byte))
}

/// The alphabets of RFC 4648 §4 and §5.
pub(super) const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_names_are_told_apart() {
        for secret in [
            "0123456789abcdef",
            "123e4567-e89b-12d3-a456-426614174000",
            "dGhlIHNhbXBsZSBub25jZQ==",
            "sk-Proj0aB1cD2eF3gH4iJ5",
        ] {
            assert!(looks_secret(secret.as_bytes()), "{secret}");
        }
        for name in ["graphql-transport-ws", "actioncable-v1-json", "v12", "deadbeef", "ThisIsALongPlainWord"]
        {
            assert!(!looks_secret(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn a_jwt_begins_outside_words() {
        assert_eq!(find_jwt(b"x eyJhbGciOiJ9.e30.c2ln"), Some(2));
        assert_eq!(find_jwt(b"keyJournalEntry eyJ"), None);
    }
}
