use super::fault::UpgradeFault;
use super::fields::trim;
use crate::base::{PerSide, Side};

const PERMESSAGE_DEFLATE: &[u8] = b"permessage-deflate";

/// The window of a side that promises nothing (RFC 7692 §7.1.2).
const DEFAULT_WINDOW_BITS: u8 = 15;

/// A negotiated permessage-deflate (RFC 7692 §7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deflate {
    /// Whether a side may refer to its earlier messages.
    pub context_takeover: PerSide<bool>,
    /// Base-2 logarithm of a side's window in bytes, 8 to 15.
    pub window_bits: PerSide<u8>,
}

impl Deflate {
    /// From `Sec-WebSocket-Extensions` of the answer, if it names no other extension.
    pub(super) fn negotiated(answer: &[u8]) -> Option<Self> {
        let list = parse(answer)?;
        let [extension] = list.as_slice() else { return None };
        let parameters = Parameters::read(extension).filter(|_| extension.name == PERMESSAGE_DEFLATE)?;
        Some(Self {
            context_takeover: PerSide::from_fn(|side| !parameters.no_context_takeover[side]),
            window_bits: PerSide::from_fn(|side| {
                parameters.max_window_bits[side].flatten().unwrap_or(DEFAULT_WINDOW_BITS)
            }),
        })
    }
}

/// What is wrong with an answer's `Sec-WebSocket-Extensions` for a client that sent this offer; `None` as offer if
/// the capture cannot tell what was offered.
pub(super) fn answer_faults(answer: &[u8], offer: Option<&[u8]>) -> Vec<UpgradeFault> {
    let Some(answer) = parse(answer).filter(|list| !list.is_empty()) else {
        return vec![UpgradeFault::ExtensionInvalid];
    };
    let offers = offer.and_then(parse);
    let mut faults = Vec::new();
    if let Some(offers) = &offers {
        let offered = |extension: &Extension<'_>| offers.iter().any(|offer| offer.name == extension.name);
        if !answer.iter().all(offered) {
            faults.push(UpgradeFault::ExtensionNotOffered);
        }
    }
    let mut names = answer.iter().map(|extension| extension.name).collect::<Vec<_>>();
    names.sort_unstable();
    let repeated = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    let fits = |extension: &Extension<'_>| {
        extension.name != PERMESSAGE_DEFLATE
            || Parameters::read(extension).is_some_and(|answer| answer.answers_one_of(offers.as_deref()))
    };
    if repeated || !answer.iter().all(fits) {
        faults.push(UpgradeFault::ExtensionInvalid);
    }
    faults
}

/// One element of `Sec-WebSocket-Extensions` (RFC 6455 §9.1).
#[derive(Clone, Debug, PartialEq, Eq)]
struct Extension<'a> {
    name: &'a [u8],
    parameters: Vec<(&'a [u8], Option<Vec<u8>>)>,
}

/// `None` if the list breaks the grammar. Empty elements are passed over (RFC 9110 §5.6.1.2).
fn parse(list: &[u8]) -> Option<Vec<Extension<'_>>> {
    split_unquoted(list, b',')
        .into_iter()
        .filter(|element| !element.is_empty())
        .map(Extension::parse)
        .collect()
}

impl<'a> Extension<'a> {
    fn parse(element: &'a [u8]) -> Option<Self> {
        let mut parts = split_unquoted(element, b';').into_iter();
        let name = parts.next().filter(|name| is_token(name))?;
        let parameters = parts
            .map(|part| match part.iter().position(|&byte| byte == b'=') {
                None => is_token(part).then_some((part, None)),
                Some(equals) => {
                    let (name, value) = part.split_at(equals);
                    let value = unquoted(trim(value.get(1..)?))?;
                    (is_token(trim(name)) && is_token(&value)).then_some((trim(name), Some(value)))
                }
            })
            .collect::<Option<_>>()?;
        Some(Self { name, parameters })
    }
}

/// The parts between separators that stand outside quoted strings, without white space around them.
fn split_unquoted(bytes: &[u8], separator: u8) -> Vec<&[u8]> {
    let (mut quoted, mut escaped) = (false, false);
    bytes
        .split(|&byte| {
            let separates = !quoted && byte == separator;
            quoted ^= byte == b'"' && !escaped;
            escaped = quoted && byte == b'\\' && !escaped;
            separates
        })
        .map(trim)
        .collect()
}

/// The content of a quoted string (RFC 9110 §5.6.4), or the value itself.
fn unquoted(value: &[u8]) -> Option<Vec<u8>> {
    let Some(rest) = value.strip_prefix(b"\"") else { return Some(value.to_vec()) };
    let inside = rest.strip_suffix(b"\"")?;
    let mut escaped = false;
    let mut content = Vec::with_capacity(inside.len());
    for &byte in inside {
        escaped = byte == b'\\' && !escaped;
        if !escaped {
            content.push(byte);
        }
    }
    (!escaped).then_some(content)
}

/// RFC 9110 §5.6.2.
fn is_token(bytes: &[u8]) -> bool {
    !bytes.is_empty()
        && bytes.iter().all(|&byte| byte.is_ascii_graphic() && !b"\"(),/:;<=>?@[\\]{}".contains(&byte))
}

/// Parameters of permessage-deflate (RFC 7692 §7.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parameters {
    no_context_takeover: PerSide<bool>,
    /// The inner value is missing where an offer names the parameter alone.
    max_window_bits: PerSide<Option<Option<u8>>>,
}

impl Parameters {
    /// `None` if one is unknown, repeated or has a value that it cannot have.
    fn read(extension: &Extension<'_>) -> Option<Self> {
        let mut parameters = Self::default();
        for (name, value) in &extension.parameters {
            let value = value.as_deref();
            let (side, rest) = match name.strip_prefix(b"client_") {
                Some(rest) => (Side::Client, rest),
                None => (Side::Server, name.strip_prefix(b"server_")?),
            };
            let repeated = match rest {
                b"no_context_takeover" if value.is_none() => {
                    std::mem::replace(&mut parameters.no_context_takeover[side], true)
                }
                b"max_window_bits" => {
                    let bits = match value {
                        None if side == Side::Client => None,
                        _ => Some(window_bits(value?)?),
                    };
                    parameters.max_window_bits[side].replace(bits).is_some()
                }
                _ => return None,
            };
            if repeated {
                return None;
            }
        }
        Some(parameters)
    }

    /// Whether these are an answer to one of the offers; to any conceivable offer if they are not known.
    fn answers_one_of(&self, offers: Option<&[Extension<'_>]>) -> bool {
        // RFC 7692 §7.1.2.2: in an answer the value is not optional.
        if self.max_window_bits.client == Some(None) {
            return false;
        }
        let Some(offers) = offers else { return true };
        let mut offers = offers.iter().filter(|offer| offer.name == PERMESSAGE_DEFLATE).peekable();
        // One that was not offered at all is another fault.
        offers.peek().is_none() || offers.filter_map(Self::read).any(|offer| self.answers(&offer))
    }

    /// RFC 7692 §7.1.1.1, §7.1.2.1, §7.1.2.2.
    fn answers(&self, offer: &Self) -> bool {
        let server_bits =
            match (self.max_window_bits.server.flatten(), offer.max_window_bits.server.flatten()) {
                (_, None) => true,
                (None, Some(_)) => false,
                (Some(answered), Some(offered)) => answered <= offered,
            };
        let client_bits = match (self.max_window_bits.client.flatten(), offer.max_window_bits.client) {
            (None, _) | (Some(_), Some(None)) => true,
            (Some(_), None) => false,
            (Some(answered), Some(Some(offered))) => answered <= offered,
        };
        server_bits && client_bits && (self.no_context_takeover.server || !offer.no_context_takeover.server)
    }
}

/// 8 to 15 without leading zeros.
fn window_bits(value: &[u8]) -> Option<u8> {
    match value {
        [digit @ b'8'..=b'9'] => Some(digit - b'0'),
        [b'1', digit @ b'0'..=b'5'] => Some(10 + digit - b'0'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use UpgradeFault::{ExtensionInvalid, ExtensionNotOffered};

    const BROWSER: Option<&[u8]> = Some(b"permessage-deflate; client_max_window_bits");

    #[track_caller]
    fn check(offer: Option<&[u8]>, answer: &str, faults: &[UpgradeFault]) {
        assert_eq!(answer_faults(answer.as_bytes(), offer), faults, "{answer}");
    }

    #[test]
    fn answers_that_a_browser_takes() {
        for answer in [
            "permessage-deflate",
            "permessage-deflate; client_max_window_bits=12; server_max_window_bits=8",
            "permessage-deflate;server_no_context_takeover ; client_no_context_takeover",
            "permessage-deflate; client_max_window_bits=\"1\\5\"",
            ", permessage-deflate,",
        ] {
            check(BROWSER, answer, &[]);
            check(None, answer, &[]);
        }
    }

    #[test]
    fn answers_that_no_client_may_take() {
        for answer in [
            "",
            "permessage-deflate; permessage",
            "permessage-deflate; client_max_window_bits",
            "permessage-deflate; server_max_window_bits",
            "permessage-deflate; server_max_window_bits=7",
            "permessage-deflate; server_max_window_bits=16",
            "permessage-deflate; server_max_window_bits=08",
            "permessage-deflate; server_no_context_takeover=true",
            "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
            "permessage-deflate, permessage-deflate",
            "permessage-deflate; client_max_window_bits=\"15",
            "permessage deflate",
            "permessage-deflate;",
        ] {
            check(BROWSER, answer, &[ExtensionInvalid]);
            check(None, answer, &[ExtensionInvalid]);
        }
        check(BROWSER, "x-foo", &[ExtensionNotOffered]);
        check(Some(b""), "permessage-deflate", &[ExtensionNotOffered]);
        check(BROWSER, "x-foo, permessage-deflate; x", &[ExtensionNotOffered, ExtensionInvalid]);
    }

    #[test]
    fn an_answer_has_to_fit_one_of_several_offers() {
        let offer = Some(
            b"permessage-deflate; server_no_context_takeover; server_max_window_bits=10, \
              permessage-deflate; client_max_window_bits=11; server_max_window_bits=12"
                .as_slice(),
        );
        check(offer, "permessage-deflate; server_no_context_takeover; server_max_window_bits=10", &[]);
        check(offer, "permessage-deflate; client_max_window_bits=11; server_max_window_bits=12", &[]);
        check(
            offer,
            "permessage-deflate; client_max_window_bits=12; server_max_window_bits=12",
            &[ExtensionInvalid],
        );
        check(offer, "permessage-deflate; server_max_window_bits=13", &[ExtensionInvalid]);
        check(offer, "permessage-deflate", &[ExtensionInvalid]);
        check(
            Some(b"permessage-deflate"),
            "permessage-deflate; client_max_window_bits=15",
            &[ExtensionInvalid],
        );
    }

    #[test]
    fn what_was_negotiated_is_told_for_each_side() {
        let deflate =
            Deflate::negotiated(b"permessage-deflate; server_no_context_takeover; client_max_window_bits=9");
        let deflate = deflate.expect("it is there");
        assert_eq!(deflate.context_takeover, PerSide { client: true, server: false });
        assert_eq!(deflate.window_bits, PerSide { client: 9, server: 15 });
        assert_eq!(Deflate::negotiated(b"permessage-bzip2"), None);
        assert_eq!(Deflate::negotiated(b"x, permessage-deflate"), None, "what x does to it is not known");
    }
}
