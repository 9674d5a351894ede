use super::record::ConnectionRecord;
use crate::base::WireText;

/// The host name that a connection asked for, in lower case and without port: `Host` or `:authority`, else the
/// TLS server name.
pub fn host_name(record: &ConnectionRecord) -> Option<String> {
    let asked = record.upgrade.as_ref().and_then(|upgrade| upgrade.host.as_ref()).and_then(without_port);
    asked.or_else(|| server_name(record.tls.as_ref()?.sni.as_ref()?))
}

/// The TLS server name in lower case.
pub(crate) fn server_name(sni: &WireText) -> Option<String> {
    let name = sni.to_lossy().to_ascii_lowercase();
    (!name.is_empty()).then_some(name)
}

/// The host part of `uri-host [ ":" port ]` (RFC 9110 §7.2), an IPv6 address without its brackets.
pub(crate) fn without_port(host: &WireText) -> Option<String> {
    let text = host.to_lossy().trim().to_ascii_lowercase();
    let name = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => text.rsplit_once(':').map_or(text.as_str(), |(name, _)| name),
    };
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_no_part_of_the_name() {
        let name = |text: &str| without_port(&text.into());
        assert_eq!(name("Chat.Example.com:8443").as_deref(), Some("chat.example.com"));
        assert_eq!(name("chat.example.com").as_deref(), Some("chat.example.com"));
        assert_eq!(name("[2001:DB8::1]:443").as_deref(), Some("2001:db8::1"));
        assert_eq!(name(":80"), None);
        assert_eq!(name(""), None);
    }
}
