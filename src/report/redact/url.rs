use super::MASK;
use super::text::mask_tokens;

/// A request target or a URL without secrets: user information (RFC 3986 §3.2.1), values of query parameters,
/// the same in a fragment and behind `;` in the path, and tokens anywhere.
pub(super) fn masked(url: &[u8]) -> Vec<u8> {
    let (url, fragment) = split_at_first(url, b'#');
    let (path, query) = split_at_first(url, b'?');
    let mut out = Vec::with_capacity(path.len());
    for segment in without_user(path).split_inclusive(|byte| *byte == b'/') {
        let (name, parameters) = split_at_first(segment, b';');
        let end = parameters.len() - usize::from(parameters.ends_with(b"/"));
        let (parameters, slash) = parameters.split_at(end);
        out.extend_from_slice(&mask_tokens(name));
        push_parameters(parameters, b';', &mut out);
        out.extend_from_slice(slash);
    }
    push_parameters(query, b'&', &mut out);
    push_parameters(fragment, b'&', &mut out);
    out
}

fn split_at_first(text: &[u8], sign: u8) -> (&[u8], &[u8]) {
    text.split_at(text.iter().position(|byte| *byte == sign).unwrap_or(text.len()))
}

fn without_user(url: &[u8]) -> Vec<u8> {
    let Some(start) = url.windows(2).position(|pair| pair == b"//").map(|at| at + 2) else {
        return url.to_vec();
    };
    let (scheme, rest) = url.split_at(start);
    let authority = rest.iter().position(|byte| *byte == b'/').unwrap_or(rest.len());
    match rest.iter().take(authority).rposition(|byte| *byte == b'@') {
        Some(at) => [scheme, MASK.as_bytes(), rest.get(at..).unwrap_or_default()].concat(),
        None => url.to_vec(),
    }
}

/// The sign that begins them, then `name=value` and so on. A parameter without a name may be all secret.
fn push_parameters(text: &[u8], separator: u8, out: &mut Vec<u8>) {
    let Some((sign, parameters)) = text.split_first() else { return };
    out.push(*sign);
    for (number, parameter) in parameters.split(|byte| *byte == separator).enumerate() {
        if number > 0 {
            out.push(separator);
        }
        let (name, value) = split_at_first(parameter, b'=');
        out.extend_from_slice(&mask_tokens(name));
        out.extend_from_slice(value.get(..1).unwrap_or_default());
        if value.len() > 1 {
            out.extend_from_slice(MASK.as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_and_values_go() {
        let cases = [
            ("/chat", "/chat"),
            ("/chat?token=abc&room=7", "/chat?token=***&room=***"),
            ("/chat?token=&room", "/chat?token=&room"),
            ("/chat?a=b=c?d;e#f=g", "/chat?a=***#f=***"),
            ("/chat;jsessionid=A1;v/x?y", "/chat;jsessionid=***;v/x?y"),
            ("/chat?0123456789abcdef0123", "/chat?***"),
            ("/chat/eyJhbGciOiJIUzI1NiJ9.e30.c2ln/x", "/chat/***/x"),
            ("/users/42/rooms/7", "/users/42/rooms/7"),
            ("https://me:pw@host/a@b?x=y", "https://***@host/a@b?x=***"),
            ("//me@host", "//***@host"),
            ("https://host/login", "https://host/login"),
            ("", ""),
        ];
        for (url, expected) in cases {
            assert_eq!(String::from_utf8_lossy(&masked(url.as_bytes())), expected);
        }
    }
}
