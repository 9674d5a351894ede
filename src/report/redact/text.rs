use super::MASK;
use super::email::mask_emails;
use super::token::{find_jwt, is_base64, looks_secret};

/// Names whose value is a secret, in lower case and without `-` and `_`.
const SECRET_NAMES: [&str; 24] = [
    "accesstoken",
    "apikey",
    "auth",
    "authorization",
    "authtoken",
    "clientsecret",
    "cookie",
    "credential",
    "idtoken",
    "jwt",
    "key",
    "passwd",
    "password",
    "pwd",
    "refreshtoken",
    "secret",
    "session",
    "sessionid",
    "setcookie",
    "sid",
    "sig",
    "signature",
    "ticket",
    "token",
];

/// Names of header fields of which all that follows is a secret, written as [`SECRET_NAMES`] are.
const SECRET_FIELDS: [&str; 4] = ["authorization", "cookie", "proxyauthorization", "setcookie"];

/// Schemes of an `Authorization` header that a secret follows (RFC 9110 §11.6.2).
const SCHEMES: [&str; 4] = ["basic", "bearer", "digest", "token"];

/// Free text without secrets: e-mail addresses, tokens, the values of `token=…` and `"token":"…"`, header fields that
/// are secret, what follows `Bearer`, and who a URL names before its host. `token: expired` in a sentence stays, as
/// long as the word does not look like a token itself.
pub(super) fn masked(text: &[u8]) -> Vec<u8> {
    let text = mask_tokens(&without_users(text));
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_slice();
    while !rest.is_empty() {
        let word = rest.iter().take_while(|byte| is_name(**byte)).count();
        let (name, behind) = rest.split_at(word.max(1));
        out.extend_from_slice(name);
        rest = behind;
        if let Some((kept, secret)) = secret_behind(name, behind) {
            let (shown, hidden) = behind.split_at(kept);
            out.extend_from_slice(shown);
            out.extend_from_slice(MASK.as_bytes());
            rest = hidden.get(secret..).unwrap_or_default();
        }
    }
    out
}

/// Masks e-mail addresses, JSON Web Tokens and runs of characters that look like tokens, wherever they stand.
pub(super) fn mask_tokens(text: &[u8]) -> Vec<u8> {
    let text = mask_emails(text);
    let mut out = Vec::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = find_jwt(rest) {
        let (before, token) = rest.split_at(at);
        push_runs(before, &mut out);
        out.extend_from_slice(MASK.as_bytes());
        let end = token.iter().position(|byte| !is_jwt(*byte)).unwrap_or(token.len());
        rest = token.get(end..).unwrap_or_default();
    }
    push_runs(rest, &mut out);
    out
}

/// Masks user information in URLs (RFC 3986 §3.2.1): what stands between `//` and `@`.
fn without_users(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.windows(2).position(|pair| pair == b"//") {
        let (before, behind) = rest.split_at(at + 2);
        out.extend_from_slice(before);
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"/?#\"'<>".contains(byte);
        let authority = behind.iter().position(ends).unwrap_or(behind.len());
        let user = behind.iter().take(authority).rposition(|byte| *byte == b'@').unwrap_or(0);
        if user > 0 {
            out.extend_from_slice(MASK.as_bytes());
        }
        rest = behind.get(user..).unwrap_or_default();
    }
    out.extend_from_slice(rest);
    out
}

fn push_runs(text: &[u8], out: &mut Vec<u8>) {
    for run in text.chunk_by(|one, next| is_run(*one) == is_run(*next)) {
        out.extend_from_slice(if looks_secret(run) { MASK.as_bytes() } else { run });
    }
}

/// How many bytes behind a word are shown, and how many after them are its secret.
fn secret_behind(word: &[u8], behind: &[u8]) -> Option<(usize, usize)> {
    let name: String = word
        .iter()
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(|byte| byte.to_ascii_lowercase() as char)
        .collect();
    if SECRET_FIELDS.contains(&name.as_str())
        && let Some(found) = field_value(behind)
    {
        return Some(found);
    }
    if SECRET_NAMES.contains(&name.as_str())
        && let Some(found) = assigned(behind)
    {
        return Some(found);
    }
    let gap = behind.iter().take_while(|byte| **byte == b' ').count();
    let value = behind.get(gap..).unwrap_or_default();
    let length = value.iter().take_while(|byte| is_base64(**byte) || **byte == b'.').count();
    let value = value.get(..length).unwrap_or_default();
    let secret = value.len() >= 8 && value.iter().any(u8::is_ascii_digit) || value.len() >= 20;
    (gap > 0 && secret && SCHEMES.contains(&name.as_str())).then_some((gap, length))
}

/// The value in `=value`, `="value"`, `":"value"` or, if it looks like a token, `: value`.
fn assigned(behind: &[u8]) -> Option<(usize, usize)> {
    let quoted_name = usize::from(matches!(behind.first(), Some(b'"' | b'\'')));
    let blank = |from: usize| behind.iter().skip(from).take_while(|byte| **byte == b' ').count();
    let sign_at = quoted_name + blank(quoted_name);
    let sign = behind.get(sign_at).filter(|byte| matches!(byte, b'=' | b':'))?;
    let value_at = sign_at + 1 + blank(sign_at + 1);
    let quote = behind.get(value_at).copied().filter(|byte| matches!(byte, b'"' | b'\''));
    let start = value_at + usize::from(quote.is_some());
    let value = behind.get(start..)?;
    let ends = |byte: u8| match quote {
        Some(quote) => byte == quote,
        None => byte.is_ascii_whitespace() || b"&,;<>\"')}]".contains(&byte),
    };
    let length = value.iter().position(|byte| ends(*byte)).unwrap_or(value.len());
    let value = value.get(..length)?;
    let is_secret = *sign == b'=' || quote.is_some() || looks_secret(value);
    (is_secret && !value.is_empty() && !is_scheme(value)).then_some((start, length))
}

/// The value of `: scheme credentials` and of `: name=value; …`, which is all to the end of the line or quotation.
fn field_value(behind: &[u8]) -> Option<(usize, usize)> {
    let value = behind.strip_prefix(b":")?;
    let line = value.iter().take_while(|byte| !b"\r\n\"'".contains(byte)).count();
    let value = value.get(..line)?;
    let blank = value.iter().take_while(|byte| **byte == b' ').count();
    let word = value.iter().skip(blank).take_while(|byte| **byte != b' ').count();
    let first = value.get(blank..blank + word)?;
    let behind_scheme = value.get(blank + word + 1..).filter(|rest| is_scheme(first) && !rest.is_empty());
    match behind_scheme {
        Some(credentials) => Some((1 + blank + word + 1, credentials.len())),
        None => first.contains(&b'=').then_some((1 + blank, line - blank)),
    }
}

fn is_scheme(value: &[u8]) -> bool {
    SCHEMES.iter().any(|scheme| scheme.as_bytes().eq_ignore_ascii_case(value))
}

const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')
}

const fn is_run(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b'+' | b'=')
}

const fn is_jwt(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b'.' | b'=' | b'+')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sentences_stay_and_secrets_go() {
        let cases = [
            ("going away", "going away"),
            ("token: expired", "token: expired"),
            ("invalid token, sign in again", "invalid token, sign in again"),
            ("token=abc&x=1", "token=***&x=1"),
            ("{\"access_token\": \"abc\", \"code\": 7}", "{\"access_token\": \"***\", \"code\": 7}"),
            ("Authorization: Bearer abcdef123", "Authorization: Bearer ***"),
            ("Basic authentication required", "Basic authentication required"),
            ("Set-Cookie=sid=1; Path=/", "Set-Cookie=***; Path=/"),
            ("session 0123456789abcdef0123 ended", "session *** ended"),
            ("auth=Bearer abcdef123", "auth=Bearer ***"),
            ("Authorization: Basic YWJjOmRl", "Authorization: Basic ***"),
            ("authorization: required", "authorization: required"),
            ("{\"headers\":\"Cookie: a=1; b=2\",\"x\":1}", "{\"headers\":\"Cookie: ***\",\"x\":1}"),
            ("Cookie: none", "Cookie: none"),
            ("see https://me:pw@host:8080/login, not @me", "see https://***@host:8080/login, not @me"),
            ("user jane.doe+x@mail.example.org is gone", "user ***@mail.example.org is gone"),
            (
                "Mozilla/5.0 (X11; Linux x86_64) Chrome/138.0.0.0",
                "Mozilla/5.0 (X11; Linux x86_64) Chrome/138.0.0.0",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(String::from_utf8_lossy(&masked(text.as_bytes())), expected);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken_and_masking_twice_changes_nothing(text in prop::collection::vec(any::<u8>(), 0..300)) {
            let once = masked(&text);
            prop_assert_eq!(masked(&once), once);
        }

        #[test]
        fn a_token_never_stays(before in "[ a-z:={}\"]{0,20}", token in "[0-9a-f]{20,40}", after in "[ ,;}\"]?") {
            prop_assume!(token.bytes().any(|byte| byte.is_ascii_digit()));
            let text = masked(format!("{before} {token}{after}").as_bytes());
            prop_assert!(!String::from_utf8_lossy(&text).contains(&token));
        }
    }
}
