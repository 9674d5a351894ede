use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};

/// One WebSocket frame (RFC 6455 §5.2) before it becomes bytes. Nothing stops it from breaking the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub fin: bool,
    /// RSV1, RSV2, RSV3 as the bits 4, 2, 1.
    pub rsv: u8,
    pub opcode: u8,
    pub payload: Vec<u8>,
    /// `None`: masked as its sender should.
    pub masked: Option<bool>,
    /// Bytes of the extended length, 0, 2 or 8; `None`: the shortest that fits.
    pub length_bytes: Option<u8>,
}

impl Frame {
    pub fn new(opcode: u8, payload: impl AsRef<[u8]>) -> Self {
        let payload = payload.as_ref().to_vec();
        Self { fin: true, rsv: 0, opcode, payload, masked: None, length_bytes: None }
    }

    pub fn continuation(payload: impl AsRef<[u8]>) -> Self {
        Self::new(0x0, payload)
    }

    pub fn text(text: impl AsRef<[u8]>) -> Self {
        Self::new(0x1, text)
    }

    pub fn binary(payload: impl AsRef<[u8]>) -> Self {
        Self::new(0x2, payload)
    }

    pub fn close(code: u16, reason: &str) -> Self {
        let mut payload = code.to_be_bytes().to_vec();
        payload.extend(reason.as_bytes());
        Self::new(0x8, payload)
    }

    /// A Close without a code: its receiver reports 1005.
    pub fn close_empty() -> Self {
        Self::new(0x8, [])
    }

    pub fn ping(payload: impl AsRef<[u8]>) -> Self {
        Self::new(0x9, payload)
    }

    pub fn pong(payload: impl AsRef<[u8]>) -> Self {
        Self::new(0xa, payload)
    }

    /// The same frame with more fragments to come.
    pub fn unfinished(self) -> Self {
        Self { fin: false, ..self }
    }

    /// The frame's bytes, masked with `key` if it is given or the frame insists.
    pub fn encode(&self, key: Option<[u8; 4]>) -> Vec<u8> {
        let key = match self.masked {
            None => key,
            Some(true) => key.or(Some([0x37, 0xfa, 0x21, 0x3d])),
            Some(false) => None,
        };
        let mask_bit = if key.is_some() { 0x80 } else { 0 };
        let len = self.payload.len();
        let shortest = if len < 126 {
            0
        } else if len <= 0xffff {
            2
        } else {
            8
        };

        let mut out = vec![u8::from(self.fin) << 7 | self.rsv << 4 | self.opcode];
        match self.length_bytes.unwrap_or(shortest) {
            0 => out.push(mask_bit | len as u8),
            2 => {
                out.push(mask_bit | 126);
                out.extend((len as u16).to_be_bytes());
            }
            _ => {
                out.push(mask_bit | 127);
                out.extend((len as u64).to_be_bytes());
            }
        }
        match key {
            Some(key) => {
                out.extend(key);
                out.extend(self.payload.iter().zip(key.iter().cycle()).map(|(byte, key)| byte ^ key));
            }
            None => out.extend(&self.payload),
        }
        out
    }
}

/// The `Sec-WebSocket-Accept` that belongs to a key (RFC 6455 §4.2.2).
pub fn accept_for(key: &str) -> String {
    let digest = Sha1::digest(format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    STANDARD.encode(digest)
}
