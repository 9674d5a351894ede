/// The name of a TLS alert's description (RFC 8446 §6 and the older ones of RFC 5246 §7.2; IANA "TLS Alerts").
pub const fn alert_name(description: u8) -> Option<&'static str> {
    Some(match description {
        0 => "close_notify",
        10 => "unexpected_message",
        20 => "bad_record_mac",
        21 => "decryption_failed",
        22 => "record_overflow",
        30 => "decompression_failure",
        40 => "handshake_failure",
        41 => "no_certificate",
        42 => "bad_certificate",
        43 => "unsupported_certificate",
        44 => "certificate_revoked",
        45 => "certificate_expired",
        46 => "certificate_unknown",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        49 => "access_denied",
        50 => "decode_error",
        51 => "decrypt_error",
        60 => "export_restriction",
        70 => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        86 => "inappropriate_fallback",
        90 => "user_canceled",
        100 => "no_renegotiation",
        109 => "missing_extension",
        110 => "unsupported_extension",
        111 => "certificate_unobtainable",
        112 => "unrecognized_name",
        113 => "bad_certificate_status_response",
        114 => "bad_certificate_hash_value",
        115 => "unknown_psk_identity",
        116 => "certificate_required",
        120 => "no_application_protocol",
        121 => "ech_required",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Side;
    use crate::catalogue::Catalogue;

    #[test]
    fn every_alert_has_a_meaning_and_a_fix_from_either_side() {
        let words = Catalogue::english();
        let names: Vec<_> = (0..=u8::MAX).filter_map(alert_name).collect();
        assert_eq!(names.len(), 35);
        for name in names {
            for side in Side::BOTH {
                for text in [words.tls_alert_meaning(name, side), words.tls_alert_fix(name, side)] {
                    let text = text.unwrap_or_default();
                    assert!(text.ends_with('.') && !text.contains("  "), "{name}: {text}");
                }
            }
        }
        assert_eq!(words.tls_alert_fix("no_such_alert", Side::Client), None);
    }
}
