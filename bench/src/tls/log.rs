use std::fmt::Write as _;

/// What was done behind TLS in a capture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsLog {
    /// The secrets as lines of a key log (RFC 9850).
    pub keys: String,
    /// Bytes of plaintext in each protected record, in the order of the capture.
    pub records: Vec<u16>,
}

impl TlsLog {
    pub(super) fn secret(&mut self, label: &str, client_random: &[u8], secret: &[u8]) {
        let (random, secret) = (hex(client_random), hex(secret));
        self.keys.extend([label, " ", &random, " ", &secret, "\n"]);
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
